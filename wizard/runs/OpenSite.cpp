#include "runs/OpenSite.h"

#include "crm/DatabaseGateway.h"
#include "crm/ServiceGateway.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteWarnings.h"

#include <QCoreApplication>

namespace crmlink::runs
{

Result<OpenSite> OpenSite::open(setup::Site site, setup::SiteFile::Needs needs, const secrets::SecretResolver &resolver,
                                std::stop_token stop)
{
    auto password = resolver.crmPassword(site, stop);
    if (!password)
        return failure(password.error());
    secrets::ResolvedSecret appSecret;
    if (needs == setup::SiteFile::Needs::Setup) {
        auto resolved = resolver.appSecret(site, stop);
        if (!resolved)
            return failure(resolved.error());
        appSecret = std::move(*resolved);
    }
    auto gateway = gatewayFor(site, password->secret);
    if (!gateway)
        return failure(gateway.error());
    OpenSite open;
    open.warnings = setup::siteWarnings(site);
    for (const auto *resolved : {&*password, &appSecret})
        open.warnings.insert(open.warnings.end(), resolved->warnings.begin(), resolved->warnings.end());
    open.draft.site = std::move(site);
    open.draft.crmPassword = password->secret;
    open.draft.appSecret = appSecret.secret;
    open.gateway = std::move(*gateway);
    return open;
}

Result<std::unique_ptr<crm::CrmGateway>> gatewayFor(const setup::Site &site, const Secret &password)
{
    if (site.route == setup::Route::Database)
        return crm::makeDatabaseGateway(site.database, password);
    if (!site.service) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text(QT_TRANSLATE_NOOP("crmlink", "The site file does not say who signs in to the CRM.")),
                             .why = {},
                             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Write user and password under [crm.service].")),
                             .guide = setup::anchor::siteFile,
                             .candidates = {}});
    }
    return std::make_unique<crm::ServiceGateway>(site.siteUrl, *site.service, password);
}

} // namespace crmlink::runs
