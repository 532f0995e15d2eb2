#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "setup/Site.h"

#include <optional>
#include <stop_token>

namespace crmlink::app
{

/// The site that --site names to a window; unset where it names none. A window asks for what the file does not say.
/// @p stop ends the waiting for a pipe.
[[nodiscard]] Result<std::optional<setup::Site>> siteOption(const Invocation &invocation, const std::stop_token &stop);

} // namespace crmlink::app
