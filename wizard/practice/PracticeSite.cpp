#include "practice/PracticeSite.h"

#include "facebook/Troubles.h"
#include "practice/PracticePage.h"
#include "setup/AppFormats.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace crmlink::practice
{

using facebook::Trouble;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString page(const char *name, const PageValues &values = {})
{
    return fillTemplate(QLatin1String(name), values);
}

QString value(const PracticeRequest &request, const char *name)
{
    return request.values.value(QLatin1String(name)).trimmed();
}

/// Of the page that a form leads to once it was taken.
QString savedNotice(const PracticeRequest &request)
{
    return value(request, "saved").isEmpty() ? QString() : statusNotice(s("Changes saved."));
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString toggle(const char *name, const char *label, bool checked, bool focused = false)
{
    return page("toggle",
                {{s("name"), s(name)},
                 {s("label"), s(label)},
                 {s("checked"), checked ? s(" checked") : QString()},
                 {s("focus"), focused ? s(" autofocus") : QString()}});
}

QStringList lines(const QString &text, const QString &separators)
{
    return text.split(QRegularExpression(QStringLiteral("[%1]+").arg(separators)), Qt::SkipEmptyParts);
}

constexpr auto onPurpose = "Practice plays this message on purpose.";
constexpr auto asOnFacebook = "As on Facebook: something that this needs is not set in the app.";

PracticeAnswer messageOf(const QString &title, const QString &words, const char *why)
{
    return practicePage(title, page("message", {{s("words"), words}, {s("why"), s(why)}}));
}

/// The few words by which people and clients know the message.
QString wordsOf(Trouble trouble)
{
    return QString(facebook::entry(trouble).words).section(u'|', 0, 0);
}

bool holdsHost(const QStringList &domains, const QString &host)
{
    return std::ranges::any_of(domains, [&host](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

// Messages that the dialog shows instead of asking.
constexpr std::array dialogMessages{Trouble::NoSupportedPermission, Trouble::InvalidScopes, Trouble::UrlBlocked,
                                    Trouble::DomainNotIncluded,     Trouble::InsecureLogin, Trouble::EmbeddedDisabled,
                                    Trouble::AppNotActive,          Trouble::AppNotSetUp,   Trouble::FeatureUnavailable};

const QStringList &categories()
{
    static const QStringList list{s(""), s("Business and pages"), s("Messaging"), s("Utility and productivity")};
    return list;
}

} // namespace

PracticeAnswer PracticeSite::answer(const PracticeRequest &request)
{
    static const QRegularExpression versioned(QStringLiteral("^/v\\d+\\.\\d+(?=/)"));
    static const QRegularExpression ofApp(QStringLiteral("^/apps/(\\d{6,20})/?(.*)$"));
    const QString path = QString(request.path).remove(versioned);
    if (path.startsWith(u"/practice"))
        return switches(request);
    if (path == u"/dialog/oauth")
        return dialog(request);
    if (path == u"/dialog/decide")
        return decide(request);
    if (path.startsWith(u"/login"))
        return login(request);
    if (path == u"/logout") {
        m_world.sessions.remove(request.cookie);
        return seeOther(s("/login.php?next=") + encoded(value(request, "next")));
    }
    if (path.startsWith(u"/connect/login_success.html"))
        return practicePage(s("Login complete"), page("success"));
    if (path.startsWith(u"/oauth/error"))
        return messageOf(s("The app cannot be used"), value(request, "error_code"), asOnFacebook);
    if (path.startsWith(u"/checkpoint"))
        return messageOf(s("Is it you?"), s("Confirm that it is you."), onPurpose);
    if (path.startsWith(u"/unsupportedbrowser"))
        return messagePage(Trouble::UnsupportedBrowser);

    PracticePerson *person = m_world.signedIn(request.cookie);
    if (path == u"/home.php" && person)
        return home(request, *person);
    if (path == u"/")
        return practicePage(s("Welcome"), page("front"), {s("facebook-1")});
    const bool console = path.startsWith(u"/apps") || path.startsWith(u"/async/registration") || path == u"/home.php";
    if (!console) {
        PracticeAnswer missing = practicePage(s("No such page"), {});
        missing.status = 404;
        return missing;
    }
    if (!person)
        return seeOther(s("/login.php?next=") + encoded(request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)));
    if (path.startsWith(u"/async/registration"))
        return registration(request, *person);
    if (!person->isDeveloper)
        return seeOther(s("/async/registration"));
    if (path.startsWith(u"/apps/creation"))
        return creation(request, *person);
    const QRegularExpressionMatch match = ofApp.match(path);
    PracticeApp *app = m_world.app(match.captured(1));
    if (app && app->hasRole(person->id))
        return appPage(request, *person, *app, match.captured(2));
    return appList(*person);
}

PracticeAnswer PracticeSite::switches(const PracticeRequest &request)
{
    const auto offered = [](const facebook::TroubleEntry &known) {
        // The others are states of the app, the network or what is typed: they are brought about by hand.
        return known.seen == facebook::Seen::Graph || known.seen == facebook::Seen::Dialog || known.seen == facebook::Seen::Words
            || known.seen == facebook::Seen::Answer || known.trouble == Trouble::SettingNotKept || known.trouble == Trouble::NotFacebook;
    };
    if (request.post) {
        for (const facebook::TroubleEntry &known : facebook::troubles()) {
            if (offered(known))
                m_world.setTrouble(known.trouble, !value(request, known.id.data()).isEmpty());
        }
        return seeOther(s("/practice/?saved=1"));
    }
    QString toggles;
    for (const facebook::TroubleEntry &known : facebook::troubles()) {
        if (offered(known))
            toggles += toggle(known.id.data(), known.what, m_world.has(known.trouble));
    }
    return practicePage(s("What goes wrong here"), page("switches", {{s("toggles"), toggles}}), {}, savedNotice(request));
}

PracticeAnswer PracticeSite::login(const PracticeRequest &request)
{
    if (m_world.has(Trouble::UnsupportedBrowser))
        return seeOther(s("/unsupportedbrowser"));
    QString next = value(request, "next");
    // Only to a page of this site.
    if (!next.startsWith(u'/') || next.startsWith(u"//"))
        next = s("/home.php");
    const QString typed = value(request, "email");
    const PageValues values{{s("next"), next},
                            {s("typed"), typed.isEmpty() ? m_world.people.front().email : typed},
                            {s("focusEmail"), request.post ? QString() : s(" autofocus")},
                            {s("focusPassword"), request.post ? s(" autofocus") : QString()},
                            {s("email"), m_world.people.front().email},
                            {s("password"), m_world.people.front().password},
                            {s("otherEmail"), m_world.people.back().email}};
    if (!request.post)
        return practicePage(s("Log in"), page("login", values), {s("facebook-1")});
    for (const PracticePerson &person : m_world.people) {
        if (person.email == value(request, "email") && person.password == value(request, "pass")) {
            PracticeAnswer answer = seeOther(m_world.has(Trouble::Checkpoint) ? s("/checkpoint/") : next);
            const QString cookie = m_world.newSession(person);
            m_world.justLoggedIn.insert(cookie);
            answer.setCookie = "practice=" + cookie.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax";
            return answer;
        }
    }
    return practicePage(s("Log in"), page("login", values), {s("facebook-1")}, alertNotice(s("Email address or password is wrong.")));
}

PracticeAnswer PracticeSite::dialog(const PracticeRequest &request)
{
    const auto refused = [](const char *code) {
        PracticeAnswer answer = seeOther(s("/oauth/error/?error_code=") + s(code));
        answer.status = 302;
        return answer;
    };
    const PracticeApp *app = m_world.app(value(request, "client_id"));
    if (!app || m_world.has(Trouble::DialogInvalidAppId))
        return refused("PLATFORM__INVALID_APP_ID");
    if (m_world.has(Trouble::DialogFailed))
        return refused("PLATFORM__PRACTICE_REASON");
    if (m_world.has(Trouble::ScopeNotValid)) {
        PracticeAnswer failed = messagePage(Trouble::ScopeNotValid);
        failed.status = 500;
        return failed;
    }
    const PracticePerson *person = m_world.signedIn(request.cookie);
    const bool again = value(request, "auth_type") == u"reauthenticate"
        || (app->forceReauthentication && !m_world.justLoggedIn.contains(request.cookie));
    if (!person || again) {
        QUrlQuery query(request.url);
        query.removeQueryItem(s("auth_type"));
        QString back = request.path + u'?' + query.toString(QUrl::FullyEncoded);
        if (app->forBusiness)
            back += s("&is_business_login=1");
        PracticeAnswer answer = seeOther(s("/login.php?next=") + encoded(back));
        answer.status = 302;
        return answer;
    }
    for (const Trouble trouble : dialogMessages) {
        if (m_world.has(trouble))
            return messagePage(trouble);
    }
    if (app->forBusiness)
        return messagePage(Trouble::NoSupportedPermission);
    const QString redirect = value(request, "redirect_uri");
    const QUrl target(redirect);
    const bool desktop = redirect == request.origin + s("/connect/login_success.html");
    const bool loopback
        = !app->live && !m_world.has(Trouble::OwnBrowserBlocked) && target.scheme() == u"http" && target.host() == u"localhost";
    if (!app->clientOAuth || !app->webOAuth)
        return messagePage(Trouble::UrlBlocked);
    if (desktop ? !app->embeddedOAuth : !loopback && !app->redirects.contains(redirect))
        return messagePage(Trouble::UrlBlocked);
    // Without the platform Website the app's domains count for nothing.
    if (!desktop && !loopback && (app->websiteUrl.isEmpty() || !holdsHost(app->domains, target.host())))
        return messagePage(Trouble::DomainNotIncluded);
    if (!desktop && !loopback && app->enforceHttps && target.scheme() != u"https")
        return messagePage(Trouble::InsecureLogin);
    const QStringList scopes = lines(value(request, "scope"), s("\\s,"));
    if (std::ranges::any_of(scopes, [app](const QString &scope) { return !app->permissions.contains(scope); }))
        return messagePage(Trouble::InvalidScopes);
    if (!app->hasRole(person->id)) {
        if (!app->live)
            return messagePage(Trouble::AppNotActive);
        if (!app->increasedAccess)
            return messagePage(Trouble::FeatureUnavailable);
    }
    const QString query = request.url.query(QUrl::FullyEncoded);
    return practicePage(s("Continue with this app?"),
                        page("dialog",
                             {{s("app"), app->name},
                              {s("person"), person->name},
                              {s("first"), person->name.section(u' ', 0, 0)},
                              {s("query"), query},
                              {s("again"), encoded(request.path + u'?' + query)}}));
}

PracticeAnswer PracticeSite::messagePage(Trouble trouble) const
{
    return messageOf(s("A message of Facebook"), wordsOf(trouble), m_world.has(trouble) ? onPurpose : asOnFacebook);
}

PracticeAnswer PracticeSite::decide(const PracticeRequest &request)
{
    const QUrlQuery asked(request.values.value(s("query")));
    const auto item = [&asked](const char *name) { return asked.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    PracticePerson *person = m_world.signedIn(request.cookie);
    const PracticeApp *app = m_world.app(item("client_id"));
    if (!person || !app)
        return seeOther(s("/"));
    m_world.justLoggedIn.remove(request.cookie);
    QString state = m_world.has(Trouble::StateMismatch) ? s("another") : item("state");
    const QString redirect = item("redirect_uri");
    const auto to = [&redirect](const QString &tail) {
        PracticeAnswer answer = seeOther(redirect + tail);
        answer.status = 302;
        return answer;
    };
    if (value(request, "decision") == u"cancel" || m_world.has(Trouble::LoginRefusedByMode)) {
        // Both forms are met: with the number and without.
        const QString number = m_world.has(Trouble::LoginCancelled) ? QString() : s("&error_code=200");
        return to(s("?error=access_denied") + number + s("&error_description=Permissions+error&error_reason=user_denied&state=")
                  + encoded(state) + s("#_=_"));
    }
    if (m_world.has(Trouble::AnswerIncomplete))
        return to(s("#state=") + encoded(state));
    const QString scopes = m_world.has(Trouble::PermissionDeclined) ? s("&granted_scopes=&denied_scopes=public_profile")
                                                                    : s("&granted_scopes=public_profile&denied_scopes=");
    if (item("response_type").split(QRegularExpression(s("[, ]"))).contains(s("token"))) {
        const PracticeToken &token = m_world.issueToken(app->id, person->id, 5'400);
        return to(s("#access_token=") + encoded(token.token) + s("&data_access_expiration_time=")
                  + QString::number(token.issued.toSecsSinceEpoch() + 90 * 86'400) + s("&expires_in=5400&state=") + encoded(state)
                  + scopes);
    }
    m_world.codes.push_back({s("AQPractice") + PracticeWorld::randomHex(60), app->id, person->id, redirect, false});
    return to(s("?code=") + m_world.codes.back().code + s("&state=") + encoded(state) + scopes + s("#_=_"));
}

PracticeAnswer PracticeSite::registration(const PracticeRequest &request, PracticePerson &person)
{
    QString notice;
    if (request.post) {
        if (value(request, "terms").isEmpty())
            notice = alertNotice(s("Agree to the terms first."));
        else if (value(request, "code") != PracticeWorld::registrationCode())
            notice = alertNotice(s("This is not the code."));
        else {
            person.isDeveloper = true;
            return seeOther(s("/apps/"));
        }
    }
    return practicePage(s("Get Started"), page("registration", {{s("code"), PracticeWorld::registrationCode()}}), {s("facebook-2")},
                        notice);
}

PracticeAnswer PracticeSite::appList(const PracticePerson &person)
{
    QString rows;
    for (const PracticeApp &app : m_world.apps) {
        if (app.hasRole(person.id)) {
            rows
                += page("app-row", {{s("id"), app.id}, {s("name"), app.name}, {s("mode"), app.live ? s(", live") : s(", in development")}});
        }
    }
    return practicePage(s("My Apps"), page("apps", {{s("rows"), rows}}), {s("facebook-3")});
}

PracticeAnswer PracticeSite::creationStep(const QString &step, const PracticeDraft &draft, const QString &notice)
{
    if (step == u"use_cases")
        return practicePage(s("Use cases"), page("create-use-case"), {s("facebook-4")}, notice);
    if (step == u"business")
        return practicePage(s("Business"), page("create-business"));
    if (step == u"requirements")
        return practicePage(s("Requirements"), page("create-requirements"));
    if (step == u"overview") {
        const QString chosen = draft.useCase == u"login" ? s("Facebook Login")
            : draft.useCase == u"business"               ? s("Facebook Login for Business")
                                                         : s("no use case");
        return practicePage(s("Overview"),
                            page("create-overview", {{s("name"), draft.name}, {s("email"), draft.contactEmail}, {s("useCase"), chosen}}),
                            {s("facebook-5")});
    }
    if (step == u"check")
        return practicePage(s("Security check"), page("create-check"), {s("facebook-6-check")}, notice);
    return practicePage(s("Create an app"), page("create-details", {{s("name"), draft.name}, {s("email"), draft.contactEmail}}),
                        {s("facebook-5")}, notice);
}

PracticeAnswer PracticeSite::creation(const PracticeRequest &request, PracticePerson &person)
{
    if (m_world.has(Trouble::CreateRefused))
        return messagePage(Trouble::CreateRefused);
    PracticeDraft &draft = m_world.drafts[person.id];
    const QString step = value(request, "step");
    if (!request.post)
        return creationStep(draft.name.isEmpty() ? QString() : step, draft);
    // Each step has an address of its own: who only sees the address knows where the form stands.
    const auto to = [](const char *next) { return seeOther(s("/apps/creation/?step=") + s(next)); };
    if (step == u"details") {
        draft.name = value(request, "app_name");
        draft.contactEmail = value(request, "app_contact_email");
        const setup::Verdict name = setup::checkDisplayName(draft.name);
        if (name.isRefused())
            return creationStep(step, draft, alertNotice(s("This name cannot be used: %1").arg(name.toString())));
        if (setup::checkContactEmail(draft.contactEmail).isRefused())
            return creationStep(step, draft, alertNotice(s("Enter an email address.")));
        return to("use_cases");
    }
    if (draft.name.isEmpty())
        return to("details");
    if (step == u"use_cases") {
        draft.useCase = value(request, "use_case");
        if (draft.useCase.isEmpty())
            return creationStep(step, draft, alertNotice(s("Choose one.")));
        return to("business");
    }
    if (step == u"business") {
        draft.portfolio = value(request, "portfolio");
        return to("requirements");
    }
    if (step == u"requirements")
        return to("overview");
    if (step == u"overview")
        return to("check");
    if (value(request, "pass") != person.password)
        return creationStep(s("check"), draft, alertNotice(s("The password is wrong.")));
    PracticeApp &app = m_world.createApp(person, draft.name);
    app.contactEmail = draft.contactEmail;
    app.forBusiness = draft.useCase == u"business";
    m_world.drafts.remove(person.id);
    // The message comes although the app was made.
    if (m_world.has(Trouble::CreateFailed))
        return messagePage(Trouble::CreateFailed);
    return seeOther(s("/apps/%1/dashboard/").arg(app.id));
}

PracticeAnswer PracticeSite::appPage(const PracticeRequest &request, PracticePerson &person, PracticeApp &app, const QString &rest)
{
    if (rest.startsWith(u"settings/basic") || rest.startsWith(u"settings/platform"))
        return basicSettings(request, person, app, rest);
    if (rest.startsWith(u"settings/advanced"))
        return advancedSettings(request, app);
    if (rest.startsWith(u"fb-login/settings"))
        return loginSettings(request, app);
    if (rest.startsWith(u"roles"))
        return roles(request, app);
    if (rest.startsWith(u"to_development") && request.post) {
        app.live = false;
        return seeOther(s("/apps/%1/go_live/").arg(app.id));
    }
    if (rest.startsWith(u"go_live"))
        return publish(request, app);
    if (rest.startsWith(u"use_cases/customize"))
        return customize(request, app);
    if (rest.startsWith(u"use_cases")) {
        const QString menu = page("menu", {{s("id"), app.id}});
        const QString useCase
            = app.forBusiness ? s("Manage everything on your Page") : s("Authenticate and request data from users with Facebook Login");
        return practicePage(s("Use cases"), menu + page("use-cases", {{s("id"), app.id}, {s("useCase"), useCase}}));
    }
    return practicePage(
        s("Dashboard"),
        page("menu", {{s("id"), app.id}, {s("focus"), s(" autofocus")}})
            + page("dashboard", {{s("id"), app.id}, {s("name"), app.name}, {s("mode"), app.live ? s("Live") : s("In development")}}),
        {s("facebook-6-keys"), s("facebook-7")});
}

PracticeAnswer PracticeSite::customize(const PracticeRequest &request, PracticeApp &app)
{
    if (request.post) {
        if (!value(request, "add_email").isEmpty() && !app.permissions.contains(s("email")))
            app.permissions += s("email");
        if (!value(request, "increase_access").isEmpty())
            app.increasedAccess = true;
        return seeOther(s("/apps/%1/use_cases/customize/?saved=1").arg(app.id));
    }
    const auto offered = [](bool done, const char *state, const char *button, const char *label) {
        return done ? page("permission-state", {{s("text"), s(state)}})
                    : page("permission-button", {{s("id"), s(button)}, {s("label"), s(label)}});
    };
    return practicePage(s("Customize"),
                        page("menu", {{s("id"), app.id}})
                            + page("customize",
                                   {{s("id"), app.id},
                                    {s("profile"), offered(app.increasedAccess, "for everyone", "increase_access", "Increase access")},
                                    {s("email"), offered(app.permissions.contains(s("email")), "added", "add_email", "Add")}}),
                        {}, savedNotice(request));
}

PracticeAnswer PracticeSite::home(const PracticeRequest &request, const PracticePerson &person)
{
    QString invitations;
    for (PracticeApp &app : m_world.apps) {
        if (!app.invited.contains(person.id))
            continue;
        if (request.post && value(request, "accept") == app.id) {
            app.roleIds += person.id;
            app.roles.insert(person.id, app.invited.take(person.id));
        } else {
            invitations += page("invitation", {{s("id"), app.id}, {s("app"), app.name}, {s("role"), app.invited.value(person.id)}});
        }
    }
    return practicePage(s("Home"), page("home", {{s("name"), person.name}, {s("invitations"), invitations}}), {s("facebook-1")});
}

PracticeAnswer PracticeSite::basicSettings(const PracticeRequest &request, PracticePerson &person, PracticeApp &app, const QString &rest)
{
    const QString menu = page("menu", {{s("id"), app.id}});
    if (rest.startsWith(u"settings/platform")) {
        if (request.post && value(request, "platform") == u"website") {
            app.hasWebsite = true;
            return seeOther(s("/apps/%1/settings/basic/?platform=website").arg(app.id));
        }
        return practicePage(s("Select platform"), menu + page("platform", {{s("id"), app.id}}), {s("facebook-10")});
    }
    const bool resets = rest.startsWith(u"settings/basic/reset");
    if (resets || rest.startsWith(u"settings/basic/show")) {
        if (request.post && value(request, "pass") == person.password) {
            if (resets)
                app.secret = PracticeWorld::randomHex(32);
            m_world.showsSecret.insert(request.cookie);
            return seeOther(s("/apps/%1/settings/basic/?shown=1").arg(app.id));
        }
        return practicePage(resets ? s("Reset App secret") : s("Show App secret"),
                            menu + page("secret-password", {{s("action"), request.path}}), {s("facebook-6-keys")},
                            request.post ? alertNotice(s("The password is wrong.")) : QString());
    }
    QString notice = savedNotice(request);
    // The platform is chosen on a page of its own here: what was typed before must survive it, as it does in a window.
    const bool added = app.hasWebsite && !value(request, "platform").isEmpty();
    QHash<QString, QString> typed = m_world.unsaved.take(app.id);
    if (request.post) {
        typed = request.values;
        if (!value(request, "add_platform").isEmpty()) {
            m_world.unsaved.insert(app.id, typed);
            return seeOther(s("/apps/%1/settings/platform/").arg(app.id));
        }
        const setup::DomainsVerdict domains = setup::checkAppDomains(value(request, "app_domains"));
        if (!value(request, "app_domains").isEmpty() && domains.verdict.isRefused()) {
            notice = alertNotice(s("App domains: %1").arg(domains.verdict.toString()));
        } else {
            app.domains = domains.domains;
            app.name = value(request, "display_name");
            app.contactEmail = value(request, "contact_email");
            app.privacyPolicyUrl = value(request, "privacy_policy_url");
            app.dataDeletionUrl = value(request, "data_deletion_url");
            app.category = value(request, "category");
            if (app.hasWebsite) {
                app.websiteUrl = value(request, "site_url");
                app.mobileUrl = value(request, "mobile_site_url");
            }
            return seeOther(s("/apps/%1/settings/basic/?saved=1").arg(app.id));
        }
    }
    if (!request.post && !added)
        typed.clear();
    const auto field = [&typed](const char *name, const QString &saved) { return typed.value(QLatin1String(name), saved); };
    // Once: whoever loads the page again sees dots.
    const bool shown = !request.post && !value(request, "shown").isEmpty() && m_world.showsSecret.remove(request.cookie);
    // Where the next key goes: to the uncovered secret, to the platform that was added, else to the button that uncovers.
    const QString focused = s(" autofocus");
    QString options;
    for (const QString &category : categories()) {
        const QString selected = category == field("category", app.category) ? s(" selected") : QString();
        options += page("option", {{s("value"), category}, {s("selected"), selected}});
    }
    const QString website = app.hasWebsite ? page("platform-website",
                                                  {{s("site"), field("site_url", app.websiteUrl)},
                                                   {s("mobile"), field("mobile_site_url", app.mobileUrl)},
                                                   {s("focus"), added ? focused : QString()}})
                                           : QString();
    const QString uncover = shown ? page("secret-hide", {{s("id"), app.id}})
                                  : page("secret-show", {{s("id"), app.id}, {s("focus"), added ? QString() : focused}});
    return practicePage(s("App settings › Basic"),
                        menu
                            + page("basic",
                                   {{s("id"), app.id},
                                    {s("secret"), shown ? app.secret : s("••••••••")},
                                    {s("uncover"), uncover},
                                    {s("focusSecret"), shown ? focused : QString()},
                                    {s("name"), field("display_name", app.name)},
                                    {s("domains"), field("app_domains", app.domains.join(u'\n'))},
                                    {s("email"), field("contact_email", app.contactEmail)},
                                    {s("privacy"), field("privacy_policy_url", app.privacyPolicyUrl)},
                                    {s("deletion"), field("data_deletion_url", app.dataDeletionUrl)},
                                    {s("categories"), options},
                                    {s("website"), website},
                                    {s("addPlatform"), app.hasWebsite ? QString() : page("platform-add")}}),
                        {s("facebook-6-keys"), s("facebook-8"), s("facebook-9"), s("facebook-11"), s("facebook-12")}, notice);
}

PracticeAnswer PracticeSite::advancedSettings(const PracticeRequest &request, PracticeApp &app)
{
    if (request.post) {
        const auto on = [&request](const char *name) { return !value(request, name).isEmpty(); };
        app.native = on("native");
        app.secretEmbedded = on("secret_embedded");
        app.apiAccess = on("api_access");
        app.requireProof = on("require_proof");
        return seeOther(s("/apps/%1/settings/advanced/?saved=1").arg(app.id));
    }
    const QString toggles = toggle("native", "Native or desktop app?", app.native, true)
        + toggle("secret_embedded", "Is App Secret embedded in the client?", app.secretEmbedded)
        + toggle("api_access", "Allow API Access to App Settings", app.apiAccess)
        + toggle("require_proof", "Require App Secret", app.requireProof);
    return practicePage(s("App settings › Advanced"),
                        page("menu", {{s("id"), app.id}})
                            + page("advanced", {{s("id"), app.id}, {s("toggles"), toggles}, {s("clientToken"), app.clientToken}}),
                        {}, savedNotice(request));
}

PracticeAnswer PracticeSite::loginSettings(const PracticeRequest &request, PracticeApp &app)
{
    QString notice = savedNotice(request);
    if (request.post) {
        const auto on = [&request](const char *name) { return !value(request, name).isEmpty(); };
        const QStringList redirects = lines(value(request, "redirect_uris"), s("\\s,"));
        const bool own = std::ranges::any_of(redirects, [&request](const QString &uri) {
            return uri.startsWith(request.origin) || QUrl(uri).host().endsWith(u"facebook.com");
        });
        const bool plain = std::ranges::any_of(redirects, [](const QString &uri) { return !uri.startsWith(u"https://"); });
        if (own || m_world.has(Trouble::FacebookUrlInList))
            notice = alertNotice(wordsOf(Trouble::FacebookUrlInList));
        else if (plain && on("enforce_https"))
            notice = alertNotice(s("A redirect address has to begin with https."));
        else if (!on("strict_mode"))
            notice = alertNotice(s("Strict Mode is required for all apps."));
        else {
            app.clientOAuth = on("client_oauth");
            app.webOAuth = on("web_oauth");
            app.forceReauthentication = on("force_reauthentication");
            app.embeddedOAuth = on("embedded_oauth");
            app.enforceHttps = on("enforce_https");
            app.javaScriptSdk = on("javascript_sdk");
            app.redirects = redirects;
            app.javaScriptHosts = lines(value(request, "sdk_hosts"), s("\\s,"));
            return seeOther(s("/apps/%1/fb-login/settings/?saved=1").arg(app.id));
        }
    }
    const QString toggles = toggle("client_oauth", "Client OAuth login", app.clientOAuth, true)
        + toggle("web_oauth", "Web OAuth login", app.webOAuth) + toggle("enforce_https", "Enforce HTTPS", app.enforceHttps)
        + toggle("force_reauthentication", "Force Web OAuth reauthentication", app.forceReauthentication)
        + toggle("embedded_oauth", "Embedded browser OAuth login", app.embeddedOAuth)
        + toggle("strict_mode", "Use Strict Mode for redirect URIs", true)
        + toggle("javascript_sdk", "Login with the JavaScript SDK", app.javaScriptSdk);
    return practicePage(s("Facebook Login › Settings"),
                        page("menu", {{s("id"), app.id}})
                            + page("login-settings",
                                   {{s("id"), app.id},
                                    {s("toggles"), toggles},
                                    {s("redirects"), app.redirects.join(u'\n')},
                                    {s("hosts"), app.javaScriptHosts.join(u'\n')}}),
                        {}, notice);
}

PracticeAnswer PracticeSite::addRole(const PracticeRequest &request, PracticeApp &app)
{
    static const QStringList roles{s("Administrator"), s("Developer"), s("Tester")};
    QString notice;
    if (request.post) {
        const QString typed = value(request, "person");
        const auto found = std::ranges::find_if(
            m_world.people, [&typed](const PracticePerson &person) { return person.email == typed || person.name == typed; });
        if (typed.isEmpty())
            notice = alertNotice(s("The field is empty. Type a name or an email address."));
        else if (found == m_world.people.end())
            notice = alertNotice(s("Nobody here has this name or address."));
        else if (!roles.contains(value(request, "role")))
            notice = alertNotice(s("Choose a role."));
        else {
            if (!app.hasRole(found->id))
                app.invited.insert(found->id, value(request, "role"));
            return seeOther(s("/apps/%1/roles/?added=1").arg(app.id));
        }
    }
    QString choices;
    for (const QString &role : roles) {
        const QString checked = (value(request, "role") == role ? s(" checked") : QString())
            + (!request.post && role == roles.front() ? s(" autofocus") : QString());
        choices += page("role-choice", {{s("id"), role.toLower()}, {s("name"), role}, {s("checked"), checked}});
    }
    return practicePage(s("Add people"),
                        page("menu", {{s("id"), app.id}})
                            + page("roles-add",
                                   {{s("id"), app.id},
                                    {s("roles"), choices},
                                    {s("person"), value(request, "person")},
                                    {s("focus"), request.post ? s(" autofocus") : QString()}}),
                        {}, notice);
}

PracticeAnswer PracticeSite::roles(const PracticeRequest &request, PracticeApp &app)
{
    if (request.path.endsWith(u"/roles/add"))
        return addRole(request, app);
    QString rows;
    for (const PracticePerson &person : m_world.people) {
        const auto row = [&](const QString &role) { rows += page("role-row", {{s("name"), person.name}, {s("role"), role}}); };
        if (person.id == app.ownerId)
            row(s("Administrator"));
        else if (app.hasRole(person.id))
            row(app.roles.value(person.id, s("Tester")));
        else if (app.invited.contains(person.id))
            row(app.invited.value(person.id) + s(", invited, has not accepted yet"));
    }
    return practicePage(s("App roles › Roles"), page("menu", {{s("id"), app.id}}) + page("roles", {{s("id"), app.id}, {s("rows"), rows}}),
                        {s("facebook-13")},
                        value(request, "added").isEmpty() ? QString() : statusNotice(s("Invited. They have to accept.")));
}

PracticeAnswer PracticeSite::publish(const PracticeRequest &request, PracticeApp &app)
{
    QStringList missing;
    if (app.contactEmail.isEmpty())
        missing += s("Contact email");
    if (!app.privacyPolicyUrl.startsWith(u"https://"))
        missing += s("Privacy policy URL");
    if (app.dataDeletionUrl.isEmpty())
        missing += s("User data deletion");
    if (app.category.isEmpty())
        missing += s("Category");
    QString notice;
    if (request.post) {
        if (app.live || missing.isEmpty()) {
            app.live = true;
            return seeOther(s("/apps/%1/go_live/?live=1").arg(app.id));
        }
        notice = alertNotice(s("Something is still missing."));
    }
    QString rows;
    for (const QString &requirement : missing)
        rows += page("requirement-row", {{s("name"), requirement}});
    return practicePage(s("Publish"),
                        page("menu", {{s("id"), app.id}})
                            + page("publish",
                                   {{s("id"), app.id},
                                    {s("rows"), rows},
                                    {s("mode"), app.live ? s("Live") : s("In development")},
                                    {s("button"), app.live ? s("to_development") : s("go_live")},
                                    {s("label"), app.live ? s("Switch back to development") : s("Go live")}}),
                        {s("facebook-13")}, notice);
}

} // namespace crmlink::practice
