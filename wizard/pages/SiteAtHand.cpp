#include "pages/SiteAtHand.h"

#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"

#include <algorithm>

namespace crmlink::pages
{

guide::GuideSites sitesAtHand(const StateFolder &state)
{
    guide::GuideSites sites;
    const auto add = [&sites](const setup::Site &site, const QString &appName) {
        const auto is = [&site](const guide::GuideSite &other) { return other.site.key() == site.key(); };
        if (std::ranges::none_of(sites.all, is))
            sites.all.push_back({site, appName});
    };
    for (const Place &place : savedPlaces(state)) {
        if (!place.draft.site.siteUrl.isEmpty()) // else it knows nothing yet
            add(place.draft.site, place.draft.displayName);
    }
    const bool isUnderWay = !sites.all.empty();
    for (const KnownSite &known : knownSites(state))
        add(known.site, {});
    if (isUnderWay || sites.all.size() == 1)
        sites.atHand = 0;
    return sites;
}

} // namespace crmlink::pages
