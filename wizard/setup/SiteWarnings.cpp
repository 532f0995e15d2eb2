#include "setup/SiteWarnings.h"

#include "base/Loopback.h"
#include "setup/SiteAddress.h"

#include <QCoreApplication>

namespace crmlink::setup
{

std::optional<Warning> tlsWarning(const Site &site)
{
    if (site.route == Route::Service) {
        const QString host = site.siteUrl.host();
        if (isLoopback(host) || site.siteUrl.scheme() == u"https")
            return {};
        return Warning{
            QStringLiteral("crm.tls"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The connection to %1 is not encrypted (allow_http = true): the App Secret and the password can be "
                                   "read on the way."),
                 {host})};
    }
    if (site.database.isLoopback())
        return {};
    switch (site.database.effectiveTls()) {
    case TlsMode::Verify: return {};
    case TlsMode::Require:
        return Warning{
            QStringLiteral("crm.tls"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The connection to %1 is encrypted, but nobody checks that it is the right server (tls = \"require\")."),
                 {site.database.host})};
    case TlsMode::Disable:
        return Warning{
            QStringLiteral("crm.tls"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The connection to %1 is not encrypted (tls = \"disable\"): the App Secret and the password can be "
                                   "read on the way."),
                 {site.database.host})};
    }
    return {};
}

std::vector<Warning> siteWarnings(const Site &site)
{
    std::vector<Warning> warnings;
    if (auto tls = tlsWarning(site))
        warnings.push_back(std::move(*tls));
    if (auto refusal = loginRefusal(site.siteUrl))
        warnings.push_back({QStringLiteral("site_url"), std::move(*refusal)});
    return warnings;
}

} // namespace crmlink::setup
