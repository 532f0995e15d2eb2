#pragma once

#include "base/Text.h"
#include "setup/CrmSnapshot.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace crmlink::profile
{

/// The Actions menu of an account. What cannot be done now is there, cannot be pressed, and says why.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    enum class Action { Share, Unshare, LinkAgain, Check, Remove };
    Q_ENUM(Action)

    /// Why something cannot be done with any account; unset: it can.
    struct Obstacles {
        std::optional<Text> share;
        std::optional<Text> link;
        std::optional<Text> check;
        std::optional<Text> remove;
    };

    explicit AccountActions(QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void show(const setup::Account &account, const Obstacles &obstacles);
    /// As if it had been chosen from the menu; not when it cannot be.
    void choose(Action action);

signals:
    void chosen(crmlink::profile::AccountActions::Action action);

private:
    QAction *add(Action which, const QString &text, const char *name);

    QMenu *m_menu;
    QAction *m_share;
    QAction *m_unshare;
    QAction *m_again;
    QAction *m_check;
    QAction *m_remove;
};

} // namespace crmlink::profile
