#include "setup/SiteMerge.h"

namespace crmlink::setup
{

namespace
{

/// @p into takes those of the fields that differ between @p base and @p ours.
template <typename Part, typename... Fields> void take(Part &into, const Part &base, const Part &ours, Fields Part::*...fields)
{
    ((ours.*fields == base.*fields ? void() : void(into.*fields = ours.*fields)), ...);
}

} // namespace

Site mergedSite(const Site &base, const Site &theirs, const Site &ours)
{
    Site site = theirs;
    take(site, base, ours, &Site::name, &Site::siteUrl, &Site::mobileSiteUrl, &Site::route, &Site::actingAs, &Site::sharedAccounts);
    using Database = DatabaseConnection;
    take(site.database, base.database, ours.database, &Database::kind, &Database::host, &Database::port, &Database::name, &Database::login,
         &Database::user, &Database::password, &Database::schema, &Database::tls, &Database::tlsCa, &Database::odbcDriver);
    if (ours.service != base.service) {
        using Service = ServiceConnection;
        if (site.service && ours.service)
            take(*site.service, base.service.value_or(Service{}), *ours.service, &Service::user, &Service::password, &Service::pinnedSha256,
                 &Service::allowHttp);
        else
            site.service = ours.service;
    }
    using Facebook = FacebookApp;
    take(site.facebook, base.facebook, ours.facebook, &Facebook::appId, &Facebook::appSecret, &Facebook::contactEmail,
         &Facebook::appDomains, &Facebook::apiVersion, &Facebook::updateCrmApiVersion, &Facebook::redirectUri, &Facebook::verify);
    using Endpoints = FacebookEndpoints;
    take(site.facebook.endpoints, base.facebook.endpoints, ours.facebook.endpoints, &Endpoints::graph, &Endpoints::www,
         &Endpoints::developers);
    return site;
}

} // namespace crmlink::setup
