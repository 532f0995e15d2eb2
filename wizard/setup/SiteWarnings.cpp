#include "setup/SiteWarnings.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace crmlink::setup
{

std::vector<Warning> siteWarnings(const Site &site)
{
    if (site.route == Route::Service) {
        const QString host = site.siteUrl.host();
        const bool isLoopback = host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
        if (isLoopback || site.siteUrl.scheme() == u"https")
            return {};
        return {{QStringLiteral("crm.tls"),
                 Text(QT_TRANSLATE_NOOP("crmlink",
                                        "The connection to %1 is not encrypted (allow_http = true): the App Secret and the password can be "
                                        "read on the way."),
                      {host})}};
    }
    if (site.database.isLoopback())
        return {};
    switch (site.database.effectiveTls()) {
    case TlsMode::Verify: return {};
    case TlsMode::Require:
        return {
            {QStringLiteral("crm.tls"),
             Text(QT_TRANSLATE_NOOP(
                      "crmlink", "The connection to %1 is encrypted, but nobody checks that it is the right server (tls = \"require\")."),
                  {site.database.host})}};
    case TlsMode::Disable:
        return {{QStringLiteral("crm.tls"),
                 Text(QT_TRANSLATE_NOOP("crmlink",
                                        "The connection to %1 is not encrypted (tls = \"disable\"): the App Secret and the password can be "
                                        "read on the way."),
                      {site.database.host})}};
    }
    return {};
}

} // namespace crmlink::setup
