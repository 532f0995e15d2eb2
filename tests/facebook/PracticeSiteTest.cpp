#include "facebook/AccountCheck.h"
#include "facebook/PageSight.h"
#include "practice/PracticeFacebook.h"
#include "setup/ManualSteps.h"
#include "support/gui/PracticeBrowser.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::facebook;
using namespace crmlink::practice;
using crmlink::test::PracticeBrowser;

class PracticeSiteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeFacebook> m_practice;

    Sight sight(const PracticeBrowser &browser) const { return readPageSight(browser.address(), m_practice->endpoints()).sight; }

    static void logIn(PracticeBrowser &browser, const QString &email = QStringLiteral("pat@practice.example"))
    {
        browser.submit(QStringLiteral("loginbutton"),
                       {{QStringLiteral("email"), email}, {QStringLiteral("pass"), QStringLiteral("practice")}});
    }

private slots:
    void init()
    {
        auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        m_practice = std::move(*practice);
    }

    void aGroupOfChoicesHasAName()
    {
        PracticeBrowser browser(m_practice->endpoints().www);
        const QString id
            = m_practice->with([](PracticeWorld &world) { return world.createApp(world.developer(), QStringLiteral("CRM")).id; });
        m_practice->with([](PracticeWorld &world) { world.developer().isDeveloper = true; });
        browser.open(QStringLiteral("/login.php"));
        logIn(browser);
        const auto look = [&browser] {
            QVERIFY2(browser.page().contains(u"<legend>"), qPrintable(browser.page()));
            QCOMPARE(browser.page().count(u"autofocus"), 1);
        };
        browser.open(QStringLiteral("/apps/creation/"));
        browser.submit(QStringLiteral("next"),
                       {{QStringLiteral("app_name"), QStringLiteral("Branch office")},
                        {QStringLiteral("app_contact_email"), QStringLiteral("a@example.com")}});
        look();
        browser.submit(QStringLiteral("next"), {{QStringLiteral("use_case"), QStringLiteral("login")}});
        look();
        browser.open(QStringLiteral("/apps/%1/settings/platform/").arg(id));
        look();
        browser.open(QStringLiteral("/apps/%1/roles/add").arg(id));
        look();
        browser.submit(QStringLiteral("add"), {{QStringLiteral("person"), QStringLiteral("  ")}});
        QVERIFY(browser.text(QStringLiteral("message")).contains(u"is empty"));
        // What was typed stays where something is wrong with it.
        browser.submit(QStringLiteral("add"), {{QStringLiteral("person"), QStringLiteral("Nobody")}});
        QVERIFY(browser.page().contains(u"value=\"Nobody\" autofocus>"));
        QCOMPARE(browser.page().count(u"autofocus"), 1);
    }

    void theManualsThirteenStepsAndALogin()
    {
        PracticeBrowser browser(m_practice->endpoints().www);
        QStringList manual;
        const auto look = [&](Sight expected) {
            QCOMPARE(int(sight(browser)), int(expected));
            QVERIFY(browser.page().contains(u"Practice: not Facebook"));
            manual += browser.page();
        };
        // 1, 2
        browser.open(QStringLiteral("/apps/"));
        look(Sight::LoginNeeded);
        browser.submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("wrong")}});
        look(Sight::LoginNeeded);
        QVERIFY(browser.hasControl(QStringLiteral("message")));
        // The address was right: the password is typed again.
        QVERIFY(browser.page().contains(u"id=\"pass\" name=\"pass\" autofocus>"));
        QCOMPARE(browser.page().count(u"autofocus"), 1);
        browser.open(QStringLiteral("/apps/"));
        logIn(browser);
        look(Sight::Register);
        browser.submit(QStringLiteral("complete"), {{QStringLiteral("code"), QStringLiteral("12345")}});
        look(Sight::Register);
        browser.submit(QStringLiteral("complete"),
                       {{QStringLiteral("code"), QStringLiteral("12345")}, {QStringLiteral("terms"), QStringLiteral("1")}});
        look(Sight::AppList);
        // 3 to 6
        browser.follow(QStringLiteral("create_app"));
        look(Sight::Creating);
        browser.submit(QStringLiteral("next"),
                       {{QStringLiteral("app_name"), QStringLiteral("Facebook CRM")},
                        {QStringLiteral("app_contact_email"), QStringLiteral("a@example.com")}});
        QVERIFY(browser.text(QStringLiteral("message")).contains(u"cannot be used"));
        browser.submit(QStringLiteral("next"), {{QStringLiteral("app_name"), QStringLiteral("CRM <Head & office>")}});
        manual += browser.page();
        browser.submit(QStringLiteral("next"), {{QStringLiteral("use_case"), QStringLiteral("login")}});
        browser.submit(QStringLiteral("next"));
        browser.submit(QStringLiteral("next"));
        browser.submit(QStringLiteral("create"));
        manual += browser.page();
        browser.submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        look(Sight::AppOpen);
        const QString appId = readPageSight(browser.address(), m_practice->endpoints()).appId;
        QCOMPARE(browser.text(QStringLiteral("app_id")), appId);
        browser.follow(QStringLiteral("nav_basic"));
        look(Sight::BasicSettings);
        QVERIFY(!browser.text(QStringLiteral("app_secret")).contains(m_practice->with([](PracticeWorld &world) {
            return world.apps.back().secret;
        })));
        browser.follow(QStringLiteral("show"));
        browser.submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("wrong")}});
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("The password is wrong."));
        browser.submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        const QString secret = browser.text(QStringLiteral("app_secret"));
        QCOMPARE(secret.size(), 32);
        // 7 to 12
        browser.follow(QStringLiteral("nav_basic"));
        // In the manual's order: nothing is saved before the platform is added, and nothing of it is lost.
        browser.submit(QStringLiteral("add_platform"),
                       {{QStringLiteral("app_domains"), QStringLiteral("crm.example.com\nwww.example.com")},
                        {QStringLiteral("category"), QStringLiteral("Business and pages")},
                        {QStringLiteral("privacy_policy_url"), QStringLiteral("https://example.com/privacy")},
                        {QStringLiteral("data_deletion_url"), QStringLiteral("https://example.com/delete")}});
        manual += browser.page();
        browser.submit(QStringLiteral("next"), {{QStringLiteral("platform"), QStringLiteral("website")}});
        browser.submit(QStringLiteral("save"), {{QStringLiteral("site_url"), QStringLiteral("https://crm.example.com/")}});
        look(Sight::BasicSettings);
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("Changes saved."));
        browser.follow(QStringLiteral("nav_use_cases"));
        browser.follow(QStringLiteral("customize"));
        browser.submit(QStringLiteral("add_email"));
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("Changes saved."));
        QVERIFY(!browser.hasControl(QStringLiteral("add_email")));
        browser.submit(QStringLiteral("increase_access"));
        QVERIFY(!browser.hasControl(QStringLiteral("increase_access")));
        browser.follow(QStringLiteral("login_settings"));
        look(Sight::LoginSettings);
        browser.submit(
            QStringLiteral("save"),
            {{QStringLiteral("redirect_uris"), m_practice->endpoints().www.toString() + QStringLiteral("/connect/login_success.html")}});
        QVERIFY(recognise(browser.text(QStringLiteral("message")).replace(QStringLiteral("&#39;"), QStringLiteral("'"))));
        browser.submit(QStringLiteral("save"),
                       {{QStringLiteral("redirect_uris"), QStringLiteral("https://crm.example.com/fb")},
                        {QStringLiteral("embedded_oauth"), QStringLiteral("1")}});
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("Changes saved."));
        // 13
        browser.follow(QStringLiteral("nav_publish"));
        manual += browser.page();
        browser.submit(QStringLiteral("go_live"));
        QCOMPARE(browser.text(QStringLiteral("mode")), QStringLiteral("Live"));
        QVERIFY(!browser.hasControl(QStringLiteral("go_live")));
        browser.open(QStringLiteral("/apps/"));
        QVERIFY(browser.page().contains(u", live"));
        browser.open(QStringLiteral("/apps/%1/go_live/").arg(appId));
        browser.submit(QStringLiteral("to_development"));
        QCOMPARE(browser.text(QStringLiteral("mode")), QStringLiteral("In development"));
        browser.submit(QStringLiteral("go_live"));

        for (const setup::ManualStep &step : setup::manualSteps()) {
            if (step.part != setup::ManualPart::FacebookApp)
                continue;
            for (const setup::ControlName &name : step.names) {
                if (!name.manual.isEmpty())
                    QVERIFY2(manual.join(u' ').contains(u'[' + name.manual.toHtmlEscaped()), qPrintable(name.manual));
            }
        }

        // What was clicked together is what the checks want, and a person can log in with it.
        AppQuestion question;
        question.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        question.site.facebook.endpoints = m_practice->endpoints();
        question.site.facebook.appId = appId;
        question.site.facebook.apiVersion = QStringLiteral("v26.0");
        question.who = setup::WhoMayLogIn::Everyone;
        question.today = QDate(2026, 11, 23);
        question.appSecret = Secret::take(QString(secret));
        AppCheck check;
        const AppReport report = check.start(question, {}).result().value();
        for (const setup::Check &one : report.checks)
            QVERIFY2(one.status == setup::CheckStatus::Ok || one.id.endsWith(u"mobile_web_url"),
                     qPrintable(one.id + u' ' + one.text.toString()));
        QCOMPARE(report.proof->appName, QStringLiteral("CRM <Head & office>"));

        for (const AnswerKind kind : {AnswerKind::Token, AnswerKind::Code}) {
            LoginRequest request;
            request.endpoints = m_practice->endpoints();
            request.apiVersion = question.site.facebook.apiVersion;
            request.appId = appId;
            request.redirectUri
                = kind == AnswerKind::Token ? question.site.effectiveRedirectUri() : QStringLiteral("https://crm.example.com/fb");
            request.kind = kind;
            request.somebodyElse = kind == AnswerKind::Code;
            LoginFlow flow(request, LoginFlow::newState());
            browser.watch(flow.redirect());
            browser.open(flow.dialog().toString(QUrl::FullyEncoded));
            if (request.somebodyElse) {
                QCOMPARE(int(sight(browser)), int(Sight::LoginNeeded));
                logIn(browser, QStringLiteral("sam@practice.example"));
            }
            QCOMPARE(int(sight(browser)), int(Sight::LoginDialog));
            browser.submit(QStringLiteral("continue"));
            auto answer = flow.feed(browser.address());
            auto *grant = std::get_if<LoginGrant>(&answer);
            QVERIFY2(grant, qPrintable(browser.page()));
            AccountCheck accounts;
            const auto account = accounts.complete(question, *grant, request.redirectUri, {}).result();
            QVERIFY2(account, account ? "" : qPrintable(account.error().toString()));
            QCOMPARE(account->person.name, request.somebodyElse ? QStringLiteral("Sam Sample") : QStringLiteral("Pat Practice"));
            QVERIFY(account->info.expiresAt > QDateTime::currentDateTimeUtc().addDays(58));
        }
    }

    void whatTheConsoleKeepsDecidesWhatTheDialogSays_data()
    {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("id"); // of the message; empty: the dialog asks
        const QString own = QStringLiteral("https://crm.example.com/fb");
        const QString profile = QStringLiteral("public_profile");
        const QString pat = QStringLiteral("pat@practice.example");
        const QString sam = QStringLiteral("sam@practice.example");
        const auto row = [&](const char *spoiled, const QString &redirect, const QString &scope, const QString &email, const char *id) {
            QTest::addRow("%s %s %s %s", spoiled, qPrintable(redirect), qPrintable(scope), qPrintable(email))
                << QString::fromLatin1(spoiled) << redirect << scope << email << QString::fromLatin1(id);
        };
        row("", own, profile, pat, "");
        row("", own, profile, sam, "");
        row("client_oauth", own, profile, pat, "url_blocked");
        row("web_oauth", own, profile, pat, "url_blocked");
        row("embedded_oauth", QStringLiteral("login_success"), profile, pat, "url_blocked");
        row("embedded_oauth", own, profile, pat, "");
        row("redirect", own, profile, pat, "url_blocked");
        row("domain", own, profile, pat, "domain_not_included");
        row("website", own, profile, pat, "domain_not_included");
        row("http", QStringLiteral("http://crm.example.com/fb"), profile, pat, "insecure_login");
        row("http enforce_https", QStringLiteral("http://crm.example.com/fb"), profile, pat, "");
        row("", own, QStringLiteral("public_profile,email"), pat, "invalid_scopes");
        row("email", own, QStringLiteral("public_profile,email"), pat, "");
        row("live", own, profile, sam, "app_not_active");
        row("live", own, profile, pat, "");
        row("access", own, profile, sam, "feature_unavailable");
        row("access", own, profile, pat, "");
    }

    /// What is switched on the pages of the console is not only kept: the login goes by it.
    void whatTheConsoleKeepsDecidesWhatTheDialogSays()
    {
        QFETCH(QString, spoiled);
        QFETCH(QString, redirect);
        QFETCH(QString, scope);
        QFETCH(QString, email);
        QFETCH(QString, id);
        const auto is = [&spoiled](const char *what) { return spoiled.split(u' ').contains(QLatin1String(what)); };
        const QString appId = m_practice->with([&](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.domains = {is("domain") ? QStringLiteral("example.org") : QStringLiteral("example.com")};
            app.websiteUrl = is("website") ? QString() : QStringLiteral("https://crm.example.com/");
            app.redirects = {is("redirect") ? QStringLiteral("https://crm.example.com/other") : redirect};
            app.clientOAuth = !is("client_oauth");
            app.webOAuth = !is("web_oauth");
            app.embeddedOAuth = !is("embedded_oauth");
            app.enforceHttps = !is("enforce_https");
            app.live = !is("live");
            app.increasedAccess = !is("access");
            if (is("email"))
                app.permissions += QStringLiteral("email");
            return app.id;
        });
        if (redirect == u"login_success")
            redirect = m_practice->endpoints().www.toString() + QStringLiteral("/connect/login_success.html");
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/v25.0/dialog/oauth?response_type=token&client_id=%1&redirect_uri=%2&scope=%3")
                         .arg(appId, QString::fromLatin1(QUrl::toPercentEncoding(redirect)), scope));
        logIn(browser, email);
        QCOMPARE(browser.hasControl(QStringLiteral("continue")), id.isEmpty());
        QString page = browser.page();
        const TroubleEntry *said = recognise(page.replace(QStringLiteral("&#39;"), QStringLiteral("'")));
        QCOMPARE(said ? QString(said->id) : QString(), id);
    }

    void aPasswordIsAskedForAtEachLoginWhereTheAppWantsIt()
    {
        const QString appId = m_practice->with([](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.embeddedOAuth = true;
            return app.id;
        });
        const QString dialog = QStringLiteral("/v25.0/dialog/oauth?response_type=token&scope=public_profile&client_id=%1&redirect_uri=%2")
                                   .arg(appId, m_practice->endpoints().www.toString() + QStringLiteral("/connect/login_success.html"));
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/login.php"));
        logIn(browser);
        browser.open(dialog);
        QCOMPARE(int(sight(browser)), int(Sight::LoginDialog));
        browser.submit(QStringLiteral("continue"));
        m_practice->with([](PracticeWorld &world) { world.apps.back().forceReauthentication = true; });
        for (int time = 0; time < 2; ++time) {
            browser.open(dialog);
            QCOMPARE(int(sight(browser)), int(Sight::LoginNeeded));
            logIn(browser);
            QCOMPARE(int(sight(browser)), int(Sight::LoginDialog));
            browser.submit(QStringLiteral("continue"));
        }
    }

    void strictModeStaysOn()
    {
        const QString id = m_practice->with([](PracticeWorld &world) {
            world.developer().isDeveloper = true;
            return world.createApp(world.developer(), QStringLiteral("CRM")).id;
        });
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/apps/%1/fb-login/settings/").arg(id));
        logIn(browser);
        browser.submit(QStringLiteral("save"),
                       {{QStringLiteral("strict_mode"), QString()}, {QStringLiteral("embedded_oauth"), QStringLiteral("1")}});
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("Strict Mode is required for all apps."));
        QVERIFY(!m_practice->with([](PracticeWorld &world) { return world.apps.back().embeddedOAuth; }));
        browser.submit(QStringLiteral("save"), {{QStringLiteral("embedded_oauth"), QStringLiteral("1")}});
        QCOMPARE(browser.text(QStringLiteral("message")), QStringLiteral("Changes saved."));
    }

    void anAppIsForItsOwnPeople()
    {
        const QString id = m_practice->with([](PracticeWorld &world) {
            world.people.back().isDeveloper = true;
            return world.createApp(world.developer(), QStringLiteral("CRM")).id;
        });
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/apps/%1/settings/basic/").arg(id));
        logIn(browser, QStringLiteral("sam@practice.example"));
        QVERIFY(!browser.hasControl(QStringLiteral("app_secret")));
    }

    void aResetSecretIsAnotherOne()
    {
        const auto [id, before] = m_practice->with([](PracticeWorld &world) {
            world.developer().isDeveloper = true;
            const PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            return std::pair(app.id, app.secret);
        });
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/apps/%1/settings/basic/").arg(id));
        logIn(browser);
        browser.follow(QStringLiteral("reset"));
        browser.submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        const QString after = browser.text(QStringLiteral("app_secret"));
        QCOMPARE(after.size(), 32);
        QVERIFY(after != before);
    }

    void aRoleCountsOnceItsInvitationIsAccepted()
    {
        const QString id = m_practice->with([](PracticeWorld &world) {
            world.developer().isDeveloper = true;
            return world.createApp(world.developer(), QStringLiteral("CRM")).id;
        });
        const auto samHasARole = [this, id] {
            return m_practice->with([id](PracticeWorld &world) { return world.app(id)->hasRole(world.people.back().id); });
        };
        PracticeBrowser owner(m_practice->endpoints().www);
        owner.open(QStringLiteral("/apps/%1/roles/").arg(id));
        logIn(owner);
        owner.follow(QStringLiteral("add_people"));
        const std::pair person{QStringLiteral("person"), QStringLiteral("Sam Sample")};
        owner.submit(QStringLiteral("add"), {person});
        QCOMPARE(owner.text(QStringLiteral("message")), QStringLiteral("Choose a role."));
        owner.submit(QStringLiteral("add"), {person, {QStringLiteral("role"), QStringLiteral("Tester")}});
        QVERIFY(owner.page().contains(u"has not accepted yet"));
        QVERIFY(!samHasARole());
        PracticeBrowser invited(m_practice->endpoints().www);
        invited.open(QStringLiteral("/login.php"));
        logIn(invited, QStringLiteral("sam@practice.example"));
        invited.submit(QStringLiteral("accept"));
        QVERIFY(samHasARole());
        owner.open(QStringLiteral("/apps/%1/roles/").arg(id));
        QVERIFY(owner.page().contains(u"Sam Sample – Tester<"));
    }

    void whatGoesWrongIsSwitchedOnAPage()
    {
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/"));
        browser.follow(QStringLiteral("switches"));
        browser.submit(QStringLiteral("save"),
                       {{QStringLiteral("throttled"), QStringLiteral("1")}, {QStringLiteral("checkpoint"), QStringLiteral("1")}});
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.troubles; }),
                 (std::set{Trouble::Throttled, Trouble::Checkpoint}));
        browser.submit(QStringLiteral("save"), {{QStringLiteral("throttled"), QString()}});
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.troubles; }), std::set{Trouble::Checkpoint});
    }

    void loginLeadsToThisSiteOnly()
    {
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/login.php?next=//evil.example/"));
        logIn(browser);
        QCOMPARE(browser.address().path(), QStringLiteral("/home.php"));
    }

    void onlyThisComputerIsServed()
    {
        QCOMPARE(m_practice->endpoints().www.host(), QStringLiteral("127.0.0.1"));
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/nothing/here"));
        QCOMPARE(browser.status(), 404);
    }
};

QTEST_GUILESS_MAIN(PracticeSiteTest)
#include "PracticeSiteTest.moc"
