#pragma once

#include "base/Result.h"
#include "setup/SetupDraft.h"

#include <stop_token>

namespace crmlink::facebook
{
class AppCheck;
}

namespace crmlink::runs
{

/// Whether the keys of @p draft may go to a CRM. Asks Facebook, unless the site says verify = false, the draft proved them
/// already, it has no App Secret, or @p facebook is null. Blocks; for worker threads.
/// Errors: RefusedKeys, Unreachable (nothing is known, so nothing is written; the fix names verify = false), Cancelled.
[[nodiscard]] Result<void> askFacebook(facebook::AppCheck *facebook, const setup::SetupDraft &draft, const std::stop_token &stop);

} // namespace crmlink::runs
