#include "setup/DerivedEndpoints.h"

#include <QHostAddress>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

QString authority(const QUrl &url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(url.scheme() == u"https" ? 443 : 80));
}

bool hasNoDomain(const QString &host)
{
    return host == u"localhost" || !QHostAddress(host).isNull();
}

} // namespace

bool DerivedEndpoints::allows(const QUrl &page) const
{
    if (authorities.contains(authority(page)))
        return true;
    if (page.scheme() != u"https")
        return false;
    const QString host = page.host();
    return std::ranges::any_of(domains, [&host](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

DerivedEndpoints derivedFrom(const FacebookEndpoints &endpoints)
{
    DerivedEndpoints derived;
    derived.redirect = endpoints.www;
    derived.redirect.setPath(QStringLiteral("/connect/login_success.html"));
    for (const QUrl *address : {&endpoints.www, &endpoints.developers}) {
        const QString host = address->host();
        if (hasNoDomain(host) || address->scheme() != u"https") {
            derived.authorities += authority(*address);
            continue;
        }
        // www.facebook.com also answers as m.facebook.com, business.facebook.com and others.
        const QString domain = host.count(u'.') > 1 ? host.section(u'.', 1) : host;
        if (!derived.domains.contains(domain))
            derived.domains += domain;
    }
    // A company's managed account signs in there.
    if (derived.domains.contains(QStringLiteral("facebook.com")))
        derived.domains += QStringLiteral("meta.com");
    derived.authorities.removeDuplicates();
    return derived;
}

} // namespace crmlink::setup
