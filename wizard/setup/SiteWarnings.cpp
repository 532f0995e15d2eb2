#include "setup/SiteWarnings.h"

#include <QCoreApplication>

namespace crmlink::setup
{

std::vector<Warning> siteWarnings(const Site &site)
{
    if (site.route != Route::Database || site.database.isLoopback())
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
