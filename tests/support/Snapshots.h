#pragma once

#include "setup/CrmSnapshot.h"
#include "setup/SetupDraft.h"

namespace crmlink::test
{

/// A CRM as shipped: keys empty, the shared application in use, API version v2.9, Supervisor may share, and one private
/// Facebook account "Jane Doe".
[[nodiscard]] setup::CrmSnapshot shippedCrm();

/// Wants App ID 1234567890123456 and an App Secret in that CRM.
[[nodiscard]] setup::SetupDraft keysDraft();

/// The snapshot after @p plan was written to it: inserted rows get ids "inserted-<code>".
[[nodiscard]] setup::CrmSnapshot written(setup::CrmSnapshot crm, const setup::ChangePlan &plan);

/// The value row for all employees; fails hard when the setting or row is missing.
[[nodiscard]] setup::SettingRow &rowOf(setup::CrmSnapshot &crm, QLatin1String code);

} // namespace crmlink::test
