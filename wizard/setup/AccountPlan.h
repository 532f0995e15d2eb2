#pragma once

#include "base/Result.h"
#include "setup/ChangePlan.h"

namespace crmlink::setup
{

// The part of planning, comparing and taking back that is about linked accounts; ChangePlan.cpp puts the whole together.

/// Adds to @p plan what @p wishes change: links first, then sharing, then removals. Errors as planAccountChanges().
[[nodiscard]] Result<void> planAccounts(ChangePlan &plan, const CrmSnapshot &crm, const AccountWishes &wishes);
/// The acting user may do what the plan does to shared accounts.
[[nodiscard]] Result<void> mayChangeAccounts(const ChangePlan &plan, const CrmSnapshot &crm);

/// @p right, as CrmSnapshot::missingRights spells it, is about accounts; and this change needs it.
[[nodiscard]] bool isAccountRight(const QString &right);
[[nodiscard]] bool needsRight(const AccountChange &change, const QString &right);

/// Adds to @p plan what takes back @p was, or its login to @p changed when the account is no longer as that left it.
void undoAccount(ChangePlan &plan, const CrmSnapshot &crm, const AccountChange &was, const QByteArray &salt, QStringList &changed);

struct AccountStanding {
    bool before = false; ///< as it was before the change
    bool after = false;
};
[[nodiscard]] AccountStanding standingOf(const CrmSnapshot &crm, const AccountChange &change, const QByteArray &salt);

[[nodiscard]] bool sameAccountChange(const AccountChange &a, const AccountChange &b);

[[nodiscard]] Error noActingUser(const QString &name);

} // namespace crmlink::setup
