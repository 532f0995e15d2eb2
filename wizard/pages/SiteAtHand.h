#pragma once

#include "base/StateFolder.h"
#include "guide/GuideValues.h"

namespace crmlink::pages
{

/// What a guide that opens alone knows: the sites that were set up from this computer, before them the one whose set-up is under
/// way, which is at hand, as an only one is. Each address once.
[[nodiscard]] guide::GuideSites sitesAtHand(const StateFolder &state);

} // namespace crmlink::pages
