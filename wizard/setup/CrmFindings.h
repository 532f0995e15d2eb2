#pragma once

#include "setup/Check.h"
#include "setup/CrmSnapshot.h"

#include <QDate>

namespace crmlink::setup
{

/// What stands in the way, or will surprise somebody, in a CRM that was just read; good news are not among them.
/// Failed: nothing can be written before it is mended. Ids: "package", "secure-text", "read-only", "rights",
/// "acting-user", "permission", "shadowed.<Code>", "api-version", "long-lived-tokens", "token-width".
/// @p actingAs as it was asked for; @p today judges the API version.
[[nodiscard]] Checks crmFindings(const CrmSnapshot &crm, const QString &actingAs, QDate today);

/// The App ID that linked accounts depend on, with their number; 0 accounts: none does.
[[nodiscard]] AppAccounts appInUse(const CrmSnapshot &crm);

} // namespace crmlink::setup
