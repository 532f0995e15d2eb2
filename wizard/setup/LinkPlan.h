#pragma once

#include "base/Result.h"
#include "setup/ChangePlan.h"

namespace crmlink::setup
{

/// Adds to @p plan what links @p link: a new row, or the row of the same person with a new token; shared where @p share says
/// so. Errors: TooLong, Conflict (the owner has an account of somebody else).
[[nodiscard]] Result<void> planLink(ChangePlan &plan, const CrmSnapshot &crm, const AccountLink &link, bool share);

} // namespace crmlink::setup
