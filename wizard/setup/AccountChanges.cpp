#include "setup/AccountChanges.h"

#include <algorithm>

namespace crmlink::setup
{

AccountChange changeOf(const Account &account, AccountState before, AccountState after)
{
    AccountChange change;
    change.id = account.id;
    change.login = account.login;
    change.owner = account.ownerName;
    change.before = before;
    change.after = after;
    return change;
}

QByteArray digestOf(const Account &account, const QByteArray &salt)
{
    return account.token ? account.token->digest(salt) : QByteArray();
}

void warnOnce(ChangePlan &plan, const QString &code, const Text &text)
{
    if (std::ranges::find(plan.warnings, code, &Warning::code) == plan.warnings.end())
        plan.warnings.push_back({code, text});
}

} // namespace crmlink::setup
