#pragma once

#include "base/StateFolder.h"
#include "guide/GuideValues.h"

namespace crmlink::pages
{

/// What a guide that opens alone knows: the set-up that is under way on this computer, else the only site that was set up here.
/// Nothing where there are several.
[[nodiscard]] guide::GuideSite siteAtHand(const StateFolder &state);

} // namespace crmlink::pages
