#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "setup/Site.h"

#include <optional>

namespace crmlink::app
{

/// The site that --site names to a window; unset where it names none. A window asks for what the file does not say.
[[nodiscard]] Result<std::optional<setup::Site>> siteOption(const Invocation &invocation);

} // namespace crmlink::app
