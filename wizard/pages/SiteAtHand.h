#pragma once

#include "base/StateFolder.h"
#include "guide/GuideValues.h"

namespace crmlink::pages
{

/// What a guide that opens alone knows: the sites whose set-up is under way, the one worked on last first, and those that were set up
/// from this computer. At hand is the first one under way, else an only one. Each address once.
[[nodiscard]] guide::GuideSites sitesAtHand(const StateFolder &state);

} // namespace crmlink::pages
