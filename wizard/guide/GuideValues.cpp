#include "guide/GuideValues.h"

#include "setup/SiteAddress.h"

#include <array>

namespace crmlink::guide
{

namespace
{

struct Row {
    const char *id = nullptr;
    const char *name = nullptr;
    QString (*value)(const GuideSite &) = nullptr;
    bool optional = false;
};

const std::array rows{
    Row{"app-name", "App name", [](const GuideSite &s) { return s.appName; }},
    Row{"contact-email", "Contact email", [](const GuideSite &s) { return s.site.facebook.contactEmail; }},
    Row{"app-domains", "App domains", [](const GuideSite &s) { return s.site.effectiveAppDomains().join(QStringLiteral(", ")); }},
    Row{"site-url", "Site URL", [](const GuideSite &s) { return setup::asConsoleUrl(s.site.siteUrl); }},
    Row{"mobile-site-url", "Mobile Site URL", [](const GuideSite &s) { return s.site.mobileSiteUrl.toString(); }, true},
    // The console refuses Facebook's own address there, and needs none; the CRM's is for its own login.
    Row{"redirect-uri", "Valid OAuth Redirect URIs",
        [](const GuideSite &s) { return setup::checkRedirectUri(setup::asConsoleUrl(s.site.siteUrl)).value; }},
    Row{"sdk-host", "Allowed Domains for the JavaScript SDK",
        [](const GuideSite &s) { return setup::asConsoleUrl(s.site.siteUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery)); }},
    Row{"app-id", "Facebook access key", [](const GuideSite &s) { return s.site.facebook.appId; }},
    Row{"acting-as", "CRM user", [](const GuideSite &s) { return s.site.actingAs; }},
};

/// What is derived from an address that was never typed is no value.
bool isDerived(const QString &id)
{
    return id == u"site-url" || id == u"redirect-uri" || id == u"sdk-host" || id == u"app-domains";
}

} // namespace

std::vector<GuideValue> valuesFor(const GuideStep &step, const GuideSite &site)
{
    std::vector<GuideValue> values;
    for (const QString &id : step.values) {
        for (const Row &row : rows) {
            if (id != QLatin1String(row.id))
                continue;
            const bool known = !isDerived(id) || !site.site.siteUrl.isEmpty();
            const QString value = known ? row.value(site) : QString();
            // Of an address that is known there may be no redirect address all the same: Facebook takes https only.
            values.push_back({id, QLatin1String(row.name), value, value.isEmpty() && !row.optional && !(known && isDerived(id))});
        }
    }
    return values;
}

QStringList knownValues()
{
    QStringList ids;
    for (const Row &row : rows)
        ids += QLatin1String(row.id);
    return ids;
}

} // namespace crmlink::guide
