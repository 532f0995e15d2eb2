#include "pages/TourScript.h"

#include "setup/SiteAddress.h"

namespace crmlink::pages
{

namespace
{

using Kind = TourAction::Kind;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TourAction press(const char *name)
{
    return {Kind::Press, s(name), {}};
}

TourAction offer(const char *name)
{
    return {Kind::Offer, s(name), {}};
}

class Script
{
public:
    Script(const TourGuest &guest, bool embedded) : m_guest(guest), m_embedded(embedded) { }

    void press(const char *name) { m_actions.push_back(pages::press(name)); }
    void takeId() { m_actions.push_back({Kind::TakeId, {}, {}}); }
    /// Beside the instructions the page is there already.
    void openConsole(const char *bar = "consoleOpen")
    {
        if (!m_embedded)
            press(bar);
    }
    void console(const char *at, const QString &keys, const char *control, const QHash<QString, QString> &fields, const char *until,
                 const char *copied = "")
    {
        m_actions.push_back({Kind::Console, {}, {s(at), keys, s(control), fields, s(copied), s(until)}});
    }
    void mayBeDone() { m_actions.back().step.mayBeDone = true; }

    // The manual's step 1 and 2.
    void logIn()
    {
        press(m_embedded ? "inWizard" : "ownBrowser");
        openConsole();
        console("/login", u'\t' + m_guest.password + u'\n', "loginbutton", {{s("email"), m_guest.email}, {s("pass"), m_guest.password}},
                "/(apps/$|async/registration)");
        mayBeDone();
        console("/async/registration", s(" \t") + m_guest.code + s("\t\t\n"), "complete", {{s("terms"), s("1")}, {s("code"), m_guest.code}},
                "/apps/$");
        mayBeDone();
    }

    // 3 to 6, to the application's own page.
    void createApp()
    {
        openConsole();
        console("/apps/$", s("\n"), "create_app", {}, "/apps/creation/$");
        console("/apps/creation/$", m_guest.displayName + u'\t' + m_guest.contactEmail + s("\t\n"), "next",
                {{s("app_name"), m_guest.displayName}, {s("app_contact_email"), m_guest.contactEmail}}, "/apps/creation/.step=use_cases");
        console("/apps/creation/.step=use_cases", s(" \n"), "next", {{s("use_case"), s("login")}}, "/apps/creation/.step=business");
        console("/apps/creation/.step=business", s("\n"), "next", {}, "/apps/creation/.step=requirements");
        console("/apps/creation/.step=requirements", s("\n"), "next", {}, "/apps/creation/.step=overview");
        console("/apps/creation/.step=overview", s("\n"), "create", {}, "/apps/creation/.step=check");
        console("/apps/creation/.step=check", m_guest.password + u'\n', "submit", {{s("pass"), m_guest.password}}, "/apps/\\d+/dashboard/");
    }

    // 6: the keys.
    void takeKeys()
    {
        takeId();
        openConsole();
        console("/apps/\\d+/settings/basic/$", s("\n"), "show", {}, "/apps/\\d+/settings/basic/show$");
        console("/apps/\\d+/settings/basic/show$", m_guest.password + u'\n', "submit", {{s("pass"), m_guest.password}},
                "/apps/\\d+/settings/basic/.shown=1");
        // Covered again at once: nothing that is seen later shows it.
        console("/apps/\\d+/settings/basic/.shown=1", s("\x01\x03\t\n"), "hide", {}, "/apps/\\d+/settings/basic/$", "app_secret");
        press("appSecretPaste");
        press("checkKeys");
    }

    // 7 to 12.
    void fillSettings()
    {
        const QString domain = m_guest.siteUrl.host();
        const QString site = setup::asConsoleUrl(m_guest.siteUrl);
        const QString privacy = m_guest.siteUrl.resolved(QUrl(s("/privacy"))).toString();
        const QString deletion = privacy + s("#delete");
        const QString category = s("Business and pages");
        openConsole();
        // Past Show, Reset and the app's name; a list takes the entry whose first letters are typed.
        console("/apps/\\d+/settings/basic/$",
                s("\t\t\t") + domain + u'\t' + m_guest.contactEmail + u'\t' + privacy + u'\t' + deletion + u'\t' + category.left(1)
                    + s("\t\t\n"),
                "add_platform",
                {{s("app_domains"), domain},
                 {s("contact_email"), m_guest.contactEmail},
                 {s("privacy_policy_url"), privacy},
                 {s("data_deletion_url"), deletion},
                 {s("category"), category}},
                "/apps/\\d+/settings/platform/");
        console("/apps/\\d+/settings/platform/", s(" \n"), "next", {{s("platform"), s("website")}},
                "/apps/\\d+/settings/basic/.platform=website");
        console("/apps/\\d+/settings/basic/.platform=website", site + s("\t\t\n"), "save", {{s("site_url"), site}},
                "/apps/\\d+/settings/basic/.saved=1");
        press("checkApp");
    }

    // What the manual does not know: Facebook Login's own settings, and a try.
    void setLogin()
    {
        const QString redirect = setup::asConsoleUrl(m_guest.siteUrl);
        const QString host = m_guest.siteUrl.adjusted(QUrl::RemovePath).toString();
        openConsole();
        console("/apps/\\d+/dashboard/", s("\t\n"), "nav_use_cases", {}, "/apps/\\d+/use_cases/");
        console("/apps/\\d+/use_cases/", s("\n"), "customize", {}, "/apps/\\d+/use_cases/customize/$");
        console("/apps/\\d+/use_cases/customize/$", s("\n"), "login_settings", {}, "/apps/\\d+/fb-login/settings/$");
        console("/apps/\\d+/fb-login/settings/$", s("\t\t\t\t \t\t \t") + redirect + u'\t' + host + s("\t\n"), "save",
                {{s("embedded_oauth"), s("1")}, {s("javascript_sdk"), s("1")}, {s("redirect_uris"), redirect}, {s("sdk_hosts"), host}},
                "/apps/\\d+/fb-login/settings/.saved=1");
        press("advancedOpen");
        console("/apps/\\d+/settings/advanced/$", s("\t\t \t\t\n"), "save", {{s("api_access"), s("1")}},
                "/apps/\\d+/settings/advanced/.saved=1");
        press("checkLogin");
        press("testLogin");
        console("/v[\\d.]+/dialog/oauth", s("\n"), "continue", {}, "/(?!v[\\d.]+/dialog|login)");
        press("keepLogin");
    }

    // 13.
    void publish()
    {
        press("everyone");
        openConsole();
        console("/apps/\\d+/dashboard/", s("\t\t\t\t\t\n"), "nav_publish", {}, "/apps/\\d+/go_live/$");
        console("/apps/\\d+/go_live/$", s("\n"), "go_live", {}, "/apps/\\d+/go_live/.live=1");
    }

    std::vector<TourAction> take() { return std::move(m_actions); }

private:
    const TourGuest &m_guest;
    bool m_embedded;
    std::vector<TourAction> m_actions;
};

} // namespace

std::vector<TourAction> consoleTour(PageId page, const TourGuest &guest, bool embedded)
{
    Script script(guest, embedded);
    switch (page) {
    case PageId::Login: script.logIn(); break;
    case PageId::CreateApp: script.createApp(); break;
    case PageId::Keys: script.takeKeys(); break;
    case PageId::AppSettings: script.fillSettings(); break;
    case PageId::LoginSettings: script.setLogin(); break;
    case PageId::WhoMayLogIn: script.publish(); break;
    case PageId::Welcome:
    case PageId::Crm:
    case PageId::Accounts:
    case PageId::Write:
    case PageId::Done:
    case PageId::Status: return plainTour();
    }
    return script.take();
}

std::vector<TourAction> plainTour()
{
    return {offer("testConnection"), offer("namedPeople"), offer("checkKeys")};
}

} // namespace crmlink::pages
