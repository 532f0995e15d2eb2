#include "pages/SiteAtHand.h"

#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"

namespace crmlink::pages
{

guide::GuideSites sitesAtHand(const StateFolder &state)
{
    guide::GuideSites sites;
    QString underWay;
    // One that has no address yet knows nothing.
    if (const auto place = savedPlace(state); place && !place->draft.site.siteUrl.isEmpty()) {
        sites.all.push_back({place->draft.site, place->draft.displayName});
        underWay = place->draft.site.key();
    }
    for (const KnownSite &known : knownSites(state)) {
        if (known.site.key() != underWay)
            sites.all.push_back({known.site, {}});
    }
    if (!underWay.isEmpty() || sites.all.size() == 1)
        sites.atHand = 0;
    return sites;
}

} // namespace crmlink::pages
