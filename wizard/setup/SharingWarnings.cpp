#include "setup/SharingWarnings.h"

#include "setup/AccountChanges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

/// Logins of accounts that the plan shares as they are although they do not work.
QStringList deadAmongShared(const ChangePlan &plan, const CrmSnapshot &crm, const QString &appId)
{
    QStringList dead;
    for (const Change &change : plan.changes) {
        const auto *shares = std::get_if<AccountChange>(&change);
        const Account *account = shares && shares->after == AccountState::Shared ? crm.account(shares->id) : nullptr;
        const bool linkedNow = account && std::ranges::any_of(plan.changes, [&](const Change &other) {
                                   const auto *link = std::get_if<AccountChange>(&other);
                                   return link && link->id == account->id && link->writesToken();
                               });
        if (account && !linkedNow && (account->isExpired || (!appId.isEmpty() && account->appId != appId)))
            dead += account->login;
    }
    return dead;
}

/// After the plan @p account, which is private and does not work, is in nobody's way.
bool mends(const ChangePlan &plan, const Account &account)
{
    return std::ranges::any_of(plan.changes, [&](const Change &change) {
        const auto *done = std::get_if<AccountChange>(&change);
        return done && done->id == account.id && (done->after == AccountState::Shared || done->removes() || done->writesToken());
    });
}

} // namespace

void warnOfSharing(ChangePlan &plan, const CrmSnapshot &crm, const QString &appId)
{
    QSet<QString> shared;
    for (const Account &account : crm.accounts) {
        if (account.isFacebook() && account.isPublic)
            shared.insert(account.id);
    }
    bool shares = false;
    for (const Change &change : plan.changes) {
        const auto *account = std::get_if<AccountChange>(&change);
        if (!account)
            continue;
        if (account->before == AccountState::Shared)
            shared.remove(account->id);
        if (account->after == AccountState::Shared) {
            shared.insert(account->id);
            shares = true;
        }
    }
    if (!shares)
        return;
    if (const QStringList dead = deadAmongShared(plan, crm, appId); !dead.isEmpty()) {
        warnOnce(
            plan, QStringLiteral("shared_dead"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Nobody can use these accounts before they are linked again, because they have expired or belong to "
                                   "another app: %1."),
                 {dead.join(u", ")}));
    }
    if (shared.size() > 1) {
        warnOnce(plan, QStringLiteral("several_shared"),
                 Text::plural(QT_TRANSLATE_N_NOOP("crmlink",
                                                  "%n Facebook account(s) will be shared; the CRM does not define which of them it uses."),
                              int(shared.size())));
    }
    QStringList names;
    for (const Account &account : crm.deadPrivate) {
        if (!mends(plan, account))
            names += account.ownerName.isEmpty() ? account.login : account.ownerName;
    }
    names.removeDuplicates();
    if (!names.isEmpty()) {
        warnOnce(
            plan, QStringLiteral("shared_hidden"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "These users have a private account of their own that no longer works, and the CRM takes it before a "
                                   "shared one: %1. They have to link it again or remove it."),
                 {names.join(u", ")}));
    }
}

} // namespace crmlink::setup
