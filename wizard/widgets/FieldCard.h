#pragma once

#include "widgets/EntryCard.h"

#include <functional>

class QPushButton;

namespace crmlink::widgets
{

/// A value that the user types here and copies to the console, or types from the console here: its name as the console
/// writes it, the field, Copy, and what is to be thought of it. Not for secrets (SecretCard).
class FieldCard : public EntryCard
{
    Q_OBJECT

public:
    using Check = std::function<setup::Verdict(QStringView)>;

    /// Object names: as EntryCard says, and id + "Copy".
    FieldCard(const QString &id, const QString &name, Check check, QWidget *parent = nullptr);

    void setPlaceholder(const QString &example);
    /// An empty field is right and says "optional".
    void setOptional(bool optional);
    /// Without Copy: the value goes into the CRM, not into the console.
    void setCopyable(bool copyable);
    /// A button beside the field, owned by the card.
    void addButton(QPushButton *button);

    /// Shows @p value and judges it; edited() stays silent.
    void setText(const QString &value);
    /// As it stands in the field.
    [[nodiscard]] QString text() const;
    /// Cleaned; empty when refused.
    [[nodiscard]] QString value() const { return m_verdict.value; }
    [[nodiscard]] const setup::Verdict &verdict() const { return m_verdict; }
    /// Facebook reports that the app has the value; @p value says which, where the field is empty. Forgotten with the next
    /// change of the field.
    void setSeen(const QString &value = {});
    /// Facebook reports something else: what, and what to do. Forgotten likewise.
    void setDiffers(Tone tone, const QString &finding);
    void forgetSeen();
    /// Judges again: what the check depends on has changed.
    void judge();

signals:
    /// The user changed the text.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    /// What is to be thought of the value; empty: nothing.
    [[nodiscard]] QString finding() const;
    [[nodiscard]] bool isJudged() const;
    /// Whether Facebook's report is shown.
    [[nodiscard]] bool isReported() const;
    void adopt();

    Check m_check;
    setup::Verdict m_verdict;
    bool m_optional = false;
    bool m_copyable = true;
    bool m_copied = false;
    bool m_touched = false;
    bool m_seen = false;
    bool m_differs = false;
    Tone m_reportTone = Tone::Neutral;
    QString m_report; ///< what Facebook says; empty: nothing to read
    QPushButton *m_copy;
};

} // namespace crmlink::widgets
