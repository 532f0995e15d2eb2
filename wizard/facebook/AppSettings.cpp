#include "facebook/AppSettings.h"

#include "setup/GuideAnchors.h"
#include "setup/SiteAddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace crmlink::facebook
{

using setup::Check;
using setup::Checks;
using setup::CheckStatus;
using setup::Site;

namespace
{

constexpr QLatin1String appDomains("app_domains");
constexpr QLatin1String websiteUrl("website_url");
constexpr QLatin1String mobileUrl("mobile_web_url");
constexpr QLatin1String contactEmail("contact_email");

const QString listSeparator = QStringLiteral(", ");

QString checkId(QLatin1String field)
{
    return QStringLiteral("facebook.app.") + field;
}

Check ok(QLatin1String field, Text text)
{
    return {.id = checkId(field), .status = CheckStatus::Ok, .text = std::move(text), .fix = {}, .guide = {}};
}

Check skipped(QLatin1String field, Text text)
{
    return {.id = checkId(field), .status = CheckStatus::Skipped, .text = std::move(text), .fix = {}, .guide = {}};
}

bool covers(const QStringList &domains, const QString &host)
{
    return std::ranges::any_of(domains, [&host](const QString &domain) {
        return host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
    });
}

/// Hosts that the app domains have to cover: those of the site file and the CRM's own.
QStringList wantedDomains(const Site &site)
{
    QStringList wanted = site.effectiveAppDomains();
    if (!site.siteUrl.host().isEmpty() && !covers(wanted, site.siteUrl.host()))
        wanted += site.siteUrl.host();
    return wanted;
}

QStringList missingDomains(const AppInfo &app, const Site &site)
{
    QStringList missing;
    for (const QString &domain : wantedDomains(site)) {
        if (!covers(app.appDomains, domain))
            missing += domain;
    }
    return missing;
}

bool sameHost(const QString &address, const QUrl &url)
{
    return QUrl(address).host() == url.host();
}

Check domainsCheck(const AppInfo &app, const Site &site)
{
    const QStringList missing = missingDomains(app, site);
    if (!missing.isEmpty())
        return troubleCheck(checkId(appDomains), Trouble::AppDomainMissing, {}, {missing.join(listSeparator)});
    return ok(appDomains, Text(QT_TRANSLATE_NOOP("crmlink", "App domains covers %1."), {wantedDomains(site).join(listSeparator)}));
}

Check websiteCheck(const AppInfo &app, const Site &site)
{
    if (const auto refusal = setup::loginRefusal(site.siteUrl)) {
        return setup::warned(checkId(websiteUrl), *refusal,
                             Text(QT_TRANSLATE_NOOP("crmlink", "Then enter that address as Site URL, and as site_url in the site file.")),
                             setup::anchor::appSettings);
    }
    const QString wanted = setup::asConsoleUrl(site.siteUrl);
    if (app.websiteUrl.isEmpty())
        return troubleCheck(checkId(websiteUrl), Trouble::SiteUrlMissing, {}, {wanted});
    if (sameHost(app.websiteUrl, site.siteUrl))
        return ok(websiteUrl, Text(QT_TRANSLATE_NOOP("crmlink", "Site URL is %1."), {app.websiteUrl}));
    const bool covered = covers(app.appDomains, QUrl(app.websiteUrl).host());
    return troubleCheck(checkId(websiteUrl), covered ? Trouble::SiteUrlElsewhere : Trouble::SiteUrlNotCovered, {},
                        {app.websiteUrl, wanted});
}

Check mobileCheck(const AppInfo &app, const Site &site)
{
    const QString wanted = setup::asConsoleUrl(site.mobileSiteUrl);
    if (wanted.isEmpty())
        return skipped(mobileUrl, Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no mobile address of its own.")));
    if (app.mobileWebUrl.isEmpty())
        return troubleCheck(checkId(mobileUrl), Trouble::MobileUrlMissing, {}, {wanted});
    if (!sameHost(app.mobileWebUrl, site.mobileSiteUrl))
        return troubleCheck(checkId(mobileUrl), Trouble::MobileUrlElsewhere, {}, {app.mobileWebUrl, wanted});
    return ok(mobileUrl, Text(QT_TRANSLATE_NOOP("crmlink", "Mobile Site URL is %1."), {app.mobileWebUrl}));
}

Check contactCheck(const AppInfo &app, const Site &site)
{
    const QString wanted = site.facebook.contactEmail;
    if (app.contactEmail.isEmpty())
        return troubleCheck(checkId(contactEmail), Trouble::ContactMissing);
    if (!wanted.isEmpty() && app.contactEmail.compare(wanted, Qt::CaseInsensitive) != 0)
        return troubleCheck(checkId(contactEmail), Trouble::ContactDiffers, {}, {app.contactEmail, wanted});
    return ok(contactEmail, Text(QT_TRANSLATE_NOOP("crmlink", "Contact email is %1."), {app.contactEmail}));
}

Check categoryCheck(const AppInfo &app)
{
    const QLatin1String field("category");
    if (app.category.isEmpty())
        return troubleCheck(checkId(field), Trouble::CategoryMissing);
    return ok(field, Text(QT_TRANSLATE_NOOP("crmlink", "Category is %1."), {app.category}));
}

Check privacyCheck(const AppInfo &app, setup::WhoMayLogIn who)
{
    const QLatin1String field("privacy_policy_url");
    const QUrl address(app.privacyPolicyUrl.trimmed());
    if (!app.privacyPolicyUrl.isEmpty() && (address.scheme() != u"https" || !address.host().contains(u'.')))
        return troubleCheck(checkId(field), Trouble::PrivacyPolicyNotHttps, {}, {app.privacyPolicyUrl});
    if (!app.privacyPolicyUrl.isEmpty())
        return ok(field, Text(QT_TRANSLATE_NOOP("crmlink", "Privacy policy URL is %1."), {app.privacyPolicyUrl}));
    if (who == setup::WhoMayLogIn::Everyone)
        return troubleCheck(checkId(field), Trouble::PrivacyPolicyMissing);
    return skipped(field, Text(QT_TRANSLATE_NOOP("crmlink", "Privacy policy URL is not set; the app needs one only before it goes live.")));
}

} // namespace

Checks compareApp(const AppInfo &app, const Site &site, setup::WhoMayLogIn who)
{
    return {domainsCheck(app, site), websiteCheck(app, site), mobileCheck(app, site),
            contactCheck(app, site), categoryCheck(app),      privacyCheck(app, who)};
}

AppSettingsPlan planAppSettings(const AppInfo &app, const Site &site, bool replaceContact)
{
    AppSettingsPlan plan;
    const auto propose = [&plan](QLatin1String field, const char *label, QString before, QString after, Text kept = {}) {
        plan.proposals.push_back({field, QLatin1String(label), std::move(before), std::move(after), std::move(kept)});
        return plan.proposals.back().changes();
    };

    const QStringList domains = app.appDomains + missingDomains(app, site);
    if (propose(appDomains, "App domains", app.appDomains.join(listSeparator), domains.join(listSeparator)))
        plan.edit.appDomains = domains;

    const auto address = [&](QLatin1String field, const char *label, const QString &now, const QUrl &wanted, std::optional<QString> &edit) {
        if (wanted.isEmpty())
            return;
        const bool becomesSafe = sameHost(now, wanted) && QUrl(now).scheme() == u"http" && wanted.scheme() == u"https";
        const bool write = now.isEmpty() || becomesSafe;
        // One that no app domain covers is a mistake, or another app's: the check says so.
        const Text kept = write || sameHost(now, wanted) || !covers(app.appDomains, QUrl(now).host())
            ? Text()
            : Text(QT_TRANSLATE_NOOP("crmlink", "Stays: it belongs to another site of this app."));
        if (propose(field, label, now, write ? setup::asConsoleUrl(wanted) : now, kept))
            edit = setup::asConsoleUrl(wanted);
    };
    address(websiteUrl, "Site URL", app.websiteUrl, site.siteUrl, plan.edit.websiteUrl);
    address(mobileUrl, "Mobile Site URL", app.mobileWebUrl, site.mobileSiteUrl, plan.edit.mobileWebUrl);

    const QString contact = site.facebook.contactEmail;
    if (!contact.isEmpty()) {
        const bool same = app.contactEmail.compare(contact, Qt::CaseInsensitive) == 0;
        const bool write = app.contactEmail.isEmpty() || (!same && replaceContact);
        const Text kept
            = write || same ? Text() : Text(QT_TRANSLATE_NOOP("crmlink", "Stays: somebody may be reading it. Tick to replace it."));
        if (propose(contactEmail, "Contact email", app.contactEmail, write ? contact : app.contactEmail, kept))
            plan.edit.contactEmail = contact;
    }
    return plan;
}

QStringList notKept(const AppEdit &edit, const AppInfo &app)
{
    QStringList fields;
    const auto isIn = [&app](const QString &domain) { return app.appDomains.contains(domain, Qt::CaseInsensitive); };
    if (edit.appDomains && !std::ranges::all_of(*edit.appDomains, isIn))
        fields += QStringLiteral("App domains");
    // Facebook may add or take away a slash at the end.
    const auto bare = [](const QString &address) {
        QUrl url(address);
        url.setPath(url.path() == u"/" ? QString() : url.path());
        return url.adjusted(QUrl::StripTrailingSlash);
    };
    const auto sameAddress = [&bare](const QString &a, const QString &b) { return bare(a) == bare(b); };
    if (edit.websiteUrl && !sameAddress(*edit.websiteUrl, app.websiteUrl))
        fields += QStringLiteral("Site URL");
    if (edit.mobileWebUrl && !sameAddress(*edit.mobileWebUrl, app.mobileWebUrl))
        fields += QStringLiteral("Mobile Site URL");
    if (edit.contactEmail && edit.contactEmail->compare(app.contactEmail, Qt::CaseInsensitive) != 0)
        fields += QStringLiteral("Contact email");
    return fields;
}

} // namespace crmlink::facebook
