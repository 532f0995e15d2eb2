#pragma once

#include "base/Secret.h"
#include "setup/KeyFormats.h"
#include "widgets/EntryCard.h"

#include <functional>

class QPushButton;
class QToolButton;

namespace crmlink::widgets
{

class SecretEdit;

/// A secret that is pasted or typed: hidden, with a button that shows it. The clipboard is read only
/// when the user pastes, and emptied afterwards if it still holds what was taken.
class SecretCard : public EntryCard
{
    Q_OBJECT

public:
    using Check = std::function<setup::SecretVerdict(QStringView)>;

    /// Object names: as EntryCard says, and id + "Paste", "Show".
    SecretCard(const QString &id, const QString &name, Check check, QWidget *parent = nullptr);

    /// A secret that is already known: the field stays empty and says so.
    void setKept(const Secret &secret, const QString &where);
    /// What the field holds, else what is kept; empty when what the field holds is refused.
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] const setup::Verdict &verdict() const { return m_judged.verdict; }
    /// As it stands in the field: for "the other field's value is in here". Wipe it.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);
    /// Takes what was typed out of the field; it is kept from now on.
    void forgetTyped();

signals:
    void edited();

private:
    SecretCard(const QString &id, const QString &name, Check check, SecretEdit *field, QWidget *parent);
    void paste();
    void judge();
    void clearClipboard(const QString &taken);
    [[nodiscard]] QString state() const;
    void adopt();

    Check m_check;
    setup::SecretVerdict m_judged;
    Secret m_kept;
    QString m_keptWhere;
    bool m_clipboardCleared = false;
    bool m_unsaid = false;  ///< somebody typed, and has not heard what is to be thought of it
    qsizetype m_length = 0; ///< of what the field held last
    SecretEdit *m_field;
    QPushButton *m_paste;
    QToolButton *m_show;
};

} // namespace crmlink::widgets
