#pragma once

#include "crm/Dialect.h"
#include "crm/Statement.h"
#include "setup/AccountList.h"
#include "setup/CrmSnapshot.h"

namespace crmlink::crm
{

/// Every SELECT of the database route, for SnapshotReader and AccountReader. Pure.

/// What the login may do with the tables of tableUses() in @p schema.
[[nodiscard]] Statement catalogueStatement(const QString &schema, const Dialect &dialect);
/// The Facebook settings with all their value rows.
[[nodiscard]] Statement settingsStatement();
[[nodiscard]] Statement activeUsersStatement();
/// Facebook accounts by App ID, the most frequent first.
[[nodiscard]] Statement linkedStatement();
[[nodiscard]] Statement userStatement(const QString &nameOrId);
/// The grantee rows that apply to the user, the deciding one first: by Position, and at the same one a refusal before a grant.
/// A user's roles are those of SysAdminUnitInRole, which the CRM keeps ready; where it has none for the user (or there is no
/// such table), those of SysUserInRole and their parents.
[[nodiscard]] Statement granteesStatement(const QString &nameOrId, bool hasEffectiveRoles, const Dialect &dialect);
/// Accounts that @p request names, those of its owners, and the shared ones.
[[nodiscard]] Statement accountsStatement(const setup::SnapshotRequest &request);
[[nodiscard]] Statement deadPrivateStatement(const setup::SnapshotRequest &request, const Dialect &dialect);

/// One page and one row more; its last column is the key that the next page starts after.
[[nodiscard]] Statement accountPageStatement(const setup::AccountQuery &query, const Dialect &dialect);
[[nodiscard]] Statement accountCountStatement(const setup::AccountQuery &query, const Dialect &dialect);
[[nodiscard]] Statement usersStatement(const setup::UserQuery &query, const Dialect &dialect);
[[nodiscard]] Statement tokenStatement(const setup::Guid &account);

/// Columns of an account in the order in which toAccount() reads them, of tables a (SocialAccount) and u (SysAdminUnit).
[[nodiscard]] QString accountColumns();
inline constexpr int accountColumnCount = 10;

} // namespace crmlink::crm
