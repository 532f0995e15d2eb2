#pragma once

#include "setup/Site.h"

namespace crmlink::setup
{

/// SiteFile::merged().
[[nodiscard]] Site mergedSite(const Site &base, const Site &theirs, const Site &ours);

} // namespace crmlink::setup
