#include "pages/SiteAtHand.h"

#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"

namespace crmlink::pages
{

guide::GuideSite siteAtHand(const StateFolder &state)
{
    // One that has no address yet knows nothing.
    if (const auto place = savedPlace(state); place && !place->draft.site.siteUrl.isEmpty())
        return {place->draft.site, place->draft.displayName};
    const auto known = knownSites(state);
    return known.size() == 1 ? guide::GuideSite{known.front().site, {}} : guide::GuideSite();
}

} // namespace crmlink::pages
