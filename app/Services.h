#pragma once

#include "pages/Services.h"

namespace crmlink::app
{

/// The real things that the wizard's pages work with.
[[nodiscard]] pages::Services realServices(const StateFolder &state);
/// The same with everything that would outlive the window replaced: secrets are kept until it is closed.
[[nodiscard]] pages::Services practiceServices(const StateFolder &state);

} // namespace crmlink::app
