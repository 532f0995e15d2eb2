#pragma once

#include "setup/Site.h"

namespace crmlink::setup
{

/// @p theirs, with what changed from @p base to @p ours on top, value by value; where both changed, @p ours counts. Values of
/// @p ours may be half typed.
[[nodiscard]] Site mergedSite(const Site &base, const Site &theirs, const Site &ours);

} // namespace crmlink::setup
