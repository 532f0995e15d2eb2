#include "profile/AccountActions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace crmlink::profile
{

namespace
{

void say(QAction *action, const std::optional<Text> &obstacle, bool otherwise)
{
    action->setEnabled(!obstacle && otherwise);
    action->setToolTip(obstacle ? obstacle->toString() : QString());
    action->setStatusTip(action->toolTip());
}

} // namespace

AccountActions::AccountActions(QWidget *parent)
    : QObject(parent), m_menu(new QMenu(parent)), m_share(add(Action::Share, tr("Make &shared"), "makeShared")),
      m_unshare(add(Action::Unshare, tr("Make &private"), "makePrivate")), m_again(add(Action::LinkAgain, tr("&Link again …"), "relink")),
      m_check(add(Action::Check, tr("Check &now"), "checkNow")), m_remove(add(Action::Remove, tr("&Remove …"), "removeAccount"))
{
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    m_menu->setToolTipsVisible(true);
    m_menu->insertSeparator(m_remove);
}

QAction *AccountActions::add(Action which, const QString &text, const char *name)
{
    auto *action = new QAction(text, m_menu);
    action->setObjectName(QLatin1String(name));
    action->setData(static_cast<int>(which));
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, which] { emit chosen(which); });
    return action;
}

void AccountActions::show(const setup::Account &account, const Obstacles &obstacles)
{
    say(m_share, obstacles.share, !account.isPublic);
    say(m_unshare, obstacles.share, account.isPublic);
    say(m_again, obstacles.link, true);
    // Removing a shared account takes it from everybody: that asks for the same permission.
    say(m_remove, account.isPublic && obstacles.share ? obstacles.share : obstacles.remove, true);
    say(m_check, obstacles.check, true);
}

void AccountActions::choose(Action action)
{
    for (QAction *one : m_menu->actions()) {
        if (!one->isSeparator() && one->data().toInt() == static_cast<int>(action) && one->isEnabled())
            one->trigger();
    }
}

} // namespace crmlink::profile
