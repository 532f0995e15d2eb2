#include "facebook/AccountCheck.h"
#include "facebook/PageSight.h"
#include "practice/PracticeFacebook.h"
#include "setup/KeyFormats.h"
#include "support/gui/PracticeBrowser.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace crmlink;
using namespace crmlink::facebook;
using namespace crmlink::practice;
using namespace std::chrono_literals;
using crmlink::test::PracticeBrowser;

/// Every entry of the catalogue is brought about, by the practice site where it can, and has to be seen for what it is.
class CatalogueTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeFacebook> m_practice;
    AppQuestion m_question;
    QHash<int, std::function<QString()>> m_producers;
    const QString m_redirect = QStringLiteral("https://crm.example.com/fb");

    static HttpOptions quick()
    {
        HttpOptions options;
        options.firstPause = 1ms;
        return options;
    }
    /// A resolver that has lost a packet asks again after five seconds.
    static HttpOptions patient()
    {
        HttpOptions options = quick();
        options.connectTimeout = 60s;
        options.totalTimeout = 60s;
        return options;
    }

    void add(Trouble trouble, const std::function<QString()> &seen) { m_producers.insert(int(trouble), seen); }
    template <typename Change> void change(Change change)
    {
        m_practice->with([&](PracticeWorld &world) { change(world.apps.back()); });
    }

    /// What AppCheck says about @p id.
    QString checked(const QString &id, const AppQuestion &question, const HttpOptions &options = quick())
    {
        AppCheck check(options);
        const Result<AppReport> report = check.start(question, {}).result();
        const auto found = std::ranges::find(report->checks, id, &setup::Check::id);
        return found == report->checks.end() ? QStringLiteral("(not asked)") : found->cause;
    }
    QString keys(const AppQuestion &question, const HttpOptions &options = quick())
    {
        return checked(QStringLiteral("facebook.keys"), question, options);
    }
    QString keysAt(const QString &address, const HttpOptions &options = quick())
    {
        AppQuestion question = m_question;
        question.site.facebook.endpoints = {QUrl(address), QUrl(address), QUrl(address)};
        return keys(question, options);
    }
    QString field(const char *name) { return checked(QStringLiteral("facebook.app.") + QLatin1String(name), m_question); }
    QString set(const AppEdit &edit)
    {
        AppCheck check(quick());
        const Result<AppInfo> app = check.setSettings(m_question, edit, {}).result();
        return app ? QString() : app.error().cause;
    }

    LoginFlow flow(const QString &redirect) const
    {
        LoginRequest request;
        request.endpoints = m_practice->endpoints();
        request.apiVersion = QStringLiteral("v25.0");
        request.appId = m_question.site.facebook.appId;
        request.redirectUri = redirect;
        return {request, QStringLiteral("state")};
    }
    static void logIn(PracticeBrowser &browser, const QString &email = QStringLiteral("pat@practice.example"))
    {
        browser.submit(QStringLiteral("loginbutton"),
                       {{QStringLiteral("email"), email}, {QStringLiteral("pass"), QStringLiteral("practice")}});
    }
    /// The dialog as somebody without a role or with one comes to it; @p button is pressed there.
    QString dialog(const QString &button = {}, const QString &email = QStringLiteral("pat@practice.example"), const QString &redirect = {})
    {
        LoginFlow login = flow(redirect.isEmpty() ? m_redirect : redirect);
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.watch(login.redirect());
        browser.open(login.dialog().toString(QUrl::FullyEncoded));
        if (browser.hasControl(QStringLiteral("loginbutton")))
            logIn(browser, email);
        if (!button.isEmpty())
            browser.submit(button);
        const auto answer = login.feed(browser.address());
        if (const auto *error = std::get_if<Error>(&answer))
            return error->cause;
        if (const auto there = troubleAt(readPageSight(browser.address(), m_practice->endpoints())))
            return entry(*there).id;
        return words(browser);
    }
    static QString words(const PracticeBrowser &browser)
    {
        const TroubleEntry *known = recognise(browser.text(QStringLiteral("words")) + browser.text(QStringLiteral("message")));
        return known ? QString(known->id) : browser.page();
    }
    QString exchanged(const QString &code, const QString &redirect)
    {
        LoginGrant grant;
        grant.code = Secret::take(code.toUtf8());
        AccountCheck accounts(quick());
        const Result<ProvenAccount> account = accounts.complete(m_question, grant, redirect, {}).result();
        return account ? QString() : account.error().cause;
    }
    QString inspected(const Secret &token)
    {
        AccountCheck accounts(quick());
        const Result<TokenInfo> info = accounts.inspect(m_question, token, {}).result();
        if (!info)
            return info.error().cause;
        return info->problem ? info->problem->cause : QString();
    }
    QString deadToken(Trouble trouble)
    {
        return inspected(m_practice->with([&](PracticeWorld &world) {
            PracticeToken &token = world.issueToken(m_question.site.facebook.appId, world.developer().id, 5400);
            token.dead = trouble;
            return Secret::take(QString(token.token));
        }));
    }
    /// The creation form up to the security check.
    QString created()
    {
        m_practice->with([](PracticeWorld &world) { world.developer().isDeveloper = true; });
        PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(QStringLiteral("/apps/creation/"));
        logIn(browser);
        if (!browser.hasControl(QStringLiteral("next")))
            return words(browser);
        browser.submit(
            QStringLiteral("next"),
            {{QStringLiteral("app_name"), QStringLiteral("CRM")}, {QStringLiteral("app_contact_email"), QStringLiteral("a@example.com")}});
        browser.submit(QStringLiteral("next"), {{QStringLiteral("use_case"), QStringLiteral("login")}});
        browser.submit(QStringLiteral("next"));
        browser.submit(QStringLiteral("next"));
        browser.submit(QStringLiteral("create"));
        browser.submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        return words(browser);
    }

    void addNetworkProducers()
    {
        add(Trouble::NameNotFound, [this] { return keysAt(QStringLiteral("http://graph.facebook.invalid"), patient()); });
        add(Trouble::ConnectionRefused, [this] { return keysAt(QStringLiteral("http://127.0.0.1:1")); });
        const auto blunt = [this](bool hangUp, const HttpOptions &options) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
            connect(&server, &QTcpServer::newConnection, &server, [&server, hangUp] {
                QTcpSocket *socket = server.nextPendingConnection();
                if (hangUp)
                    connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
            });
            AppQuestion question = m_question;
            question.site.facebook.endpoints = {url, url, url};
            AppCheck check(options);
            const QFuture<Result<AppReport>> report = check.start(question, {});
            // The server lives on this thread.
            if (!QTest::qWaitFor([&report] { return report.isFinished(); }, 60'000))
                return QStringLiteral("(no answer)");
            return report.result()->checks.front().cause;
        };
        add(Trouble::ConnectionLost, [blunt] { return blunt(true, quick()); });
        add(Trouble::TimedOut, [blunt] {
            HttpOptions options = quick();
            options.totalTimeout = 100ms;
            return blunt(false, options);
        });
        add(Trouble::TlsRefused, [this] {
            // Without a certificate no handshake succeeds.
            QSslServer server;
            server.listen(QHostAddress::LocalHost);
            AppQuestion question = m_question;
            const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
            question.site.facebook.endpoints = {url, url, url};
            AppCheck check(quick());
            const QFuture<Result<AppReport>> report = check.start(question, {});
            if (!QTest::qWaitFor([&report] { return report.isFinished(); }, 60'000))
                return QStringLiteral("(no answer)");
            return report.result()->checks.front().cause;
        });
        add(Trouble::ProxyRefused, [this] {
            HttpOptions options = quick();
            options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
            return keys(m_question, options);
        });
    }

    void addKeyProducers()
    {
        add(Trouble::WrongAppId, [this] {
            m_question.site.facebook.appId = QStringLiteral("123456789012345");
            return keys(m_question);
        });
        add(Trouble::WrongSecret, [this] {
            m_question.appSecret = Secret::take(QByteArray(32, 'a'));
            return keys(m_question);
        });
        add(Trouble::ClientToken, [this] {
            change([this](PracticeApp &app) { m_question.appSecret = Secret::take(QString(app.clientToken)); });
            return keys(m_question);
        });
        add(Trouble::MaskedSecret, [] {
            // Told from what was typed, by the same word that the console's dots have everywhere.
            return setup::checkAppSecret(u"••••••••").verdict.has(QLatin1String("masked")) ? QString(entry(Trouble::MaskedSecret).id)
                                                                                           : QString();
        });
        add(Trouble::NativeApp, [this] {
            m_practice->switchOn(Trouble::NativeApp);
            return keys(m_question);
        });
        add(Trouble::ApiVersionEnds, [this] {
            m_question.site.facebook.apiVersion = QStringLiteral("v21.0");
            return keys(m_question);
        });
        add(Trouble::ApiVersionEnded, [this] {
            m_question.site.facebook.apiVersion = QStringLiteral("v20.0");
            return keys(m_question);
        });
        // What Facebook answers to any call.
        for (const Trouble trouble : {Trouble::NotFacebook, Trouble::FacebookDown, Trouble::Throttled, Trouble::PolicyBlock,
                                      Trouble::ProofRequired, Trouble::ProofInvalid, Trouble::NoToken, Trouble::Unknown}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                return keys(m_question);
            });
        }
    }

    void addSettingProducers()
    {
        AppEdit edit;
        edit.contactEmail = QStringLiteral("new@example.com");
        for (const Trouble trouble : {Trouble::ApiAccessOff, Trouble::SettingNotKept}) {
            add(trouble, [this, trouble, edit] {
                m_practice->switchOn(trouble);
                return set(edit);
            });
        }
        const auto addField = [this](Trouble trouble, const char *name, const std::function<void(PracticeApp &)> &spoil) {
            add(trouble, [this, name, spoil] {
                change(spoil);
                return field(name);
            });
        };
        addField(Trouble::AppDomainMissing, "app_domains", [](PracticeApp &app) { app.domains.clear(); });
        addField(Trouble::SiteUrlMissing, "website_url", [](PracticeApp &app) { app.websiteUrl.clear(); });
        addField(Trouble::SiteUrlNotCovered, "website_url",
                 [](PracticeApp &app) { app.websiteUrl = QStringLiteral("https://two.example.org"); });
        addField(Trouble::SiteUrlElsewhere, "website_url", [](PracticeApp &app) {
            app.websiteUrl = QStringLiteral("https://two.example.org");
            app.domains += QStringLiteral("two.example.org");
        });
        addField(Trouble::ContactMissing, "contact_email", [](PracticeApp &app) { app.contactEmail.clear(); });
        addField(Trouble::ContactDiffers, "contact_email", [](PracticeApp &app) { app.contactEmail = QStringLiteral("old@example.com"); });
        addField(Trouble::CategoryMissing, "category", [](PracticeApp &app) { app.category.clear(); });
        addField(Trouble::PrivacyPolicyMissing, "privacy_policy_url", [this](PracticeApp &app) {
            app.privacyPolicyUrl.clear();
            m_question.who = setup::WhoMayLogIn::Everyone;
        });
        addField(Trouble::PrivacyPolicyNotHttps, "privacy_policy_url",
                 [](PracticeApp &app) { app.privacyPolicyUrl = QStringLiteral("privacy"); });
        addField(Trouble::MobileUrlMissing, "mobile_web_url", [](PracticeApp &app) { app.mobileUrl.clear(); });
        addField(Trouble::MobileUrlElsewhere, "mobile_web_url",
                 [](PracticeApp &app) { app.mobileUrl = QStringLiteral("https://other.example.org"); });
    }

    void addLoginProducers()
    {
        for (const Trouble trouble :
             {Trouble::LoginForBusiness, Trouble::DialogInvalidAppId, Trouble::ScopeNotValid, Trouble::DialogFailed}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                return checked(QStringLiteral("facebook.login_product"), m_question);
            });
        }
        for (const Trouble trouble :
             {Trouble::NoSupportedPermission, Trouble::InvalidScopes, Trouble::EmbeddedDisabled, Trouble::AppNotSetUp,
              Trouble::FeatureUnavailable, Trouble::UnsupportedBrowser, Trouble::Checkpoint, Trouble::InsecureLogin}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                return dialog();
            });
        }
        add(Trouble::UrlBlocked, [this] {
            change([](PracticeApp &app) { app.redirects.clear(); });
            return dialog();
        });
        add(Trouble::OwnBrowserBlocked, [this] {
            change([](PracticeApp &app) { app.live = true; });
            const QString blocked = dialog({}, QStringLiteral("pat@practice.example"), QStringLiteral("http://localhost:4711/answer"));
            const TroubleEntry *known = findTrouble(blocked);
            return known ? QString(entry(inOwnBrowser(known->trouble)).id) : blocked;
        });
        add(Trouble::DomainNotIncluded, [this] {
            change([](PracticeApp &app) { app.domains.clear(); });
            return dialog();
        });
        add(Trouble::AppNotActive, [this] { return dialog({}, QStringLiteral("sam@practice.example")); });
        add(Trouble::LoginCancelled, [this] {
            m_practice->switchOn(Trouble::LoginCancelled);
            return dialog(QStringLiteral("cancel"));
        });
        add(Trouble::LoginRefusedByMode, [this] { return dialog(QStringLiteral("cancel")); });
        for (const Trouble trouble : {Trouble::StateMismatch, Trouble::AnswerIncomplete, Trouble::PermissionDeclined}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                return dialog(QStringLiteral("continue"));
            });
        }
        const auto code = [this](const QString &text) {
            m_practice->with([&](PracticeWorld &world) {
                world.codes.push_back({text, m_question.site.facebook.appId, world.developer().id, m_redirect, false});
            });
            return text;
        };
        add(Trouble::CodeInvalid, [this] { return exchanged(QStringLiteral("none"), m_redirect); });
        add(Trouble::RedirectMismatch, [this, code] { return exchanged(code(QStringLiteral("one")), m_redirect + u'/'); });
        add(Trouble::CodeUsed, [this, code] {
            const QString once = code(QStringLiteral("one"));
            const QString first = exchanged(once, m_redirect);
            return first.isEmpty() ? exchanged(once, m_redirect) : first;
        });
        add(Trouble::CodeExpired, [this, code] {
            m_practice->switchOn(Trouble::CodeExpired);
            return exchanged(code(QStringLiteral("one")), m_redirect);
        });
        add(Trouble::FacebookUrlInList, [this] {
            m_practice->with([](PracticeWorld &world) { world.developer().isDeveloper = true; });
            PracticeBrowser browser(m_practice->endpoints().www);
            browser.open(QStringLiteral("/apps/%1/fb-login/settings/").arg(m_question.site.facebook.appId));
            logIn(browser);
            browser.submit(QStringLiteral("save"),
                           {{QStringLiteral("redirect_uris"),
                             m_practice->endpoints().www.toString() + QStringLiteral("/connect/login_success.html")}});
            return words(browser);
        });
        for (const Trouble trouble : {Trouble::CreateRefused, Trouble::CreateFailed}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                return created();
            });
        }
    }

    void addTokenProducers()
    {
        for (const Trouble trouble : {Trouble::TokenExpired, Trouble::PasswordChanged, Trouble::AppRemoved, Trouble::UserCheckpointed,
                                      Trouble::UserUnconfirmed, Trouble::TokenInvalid})
            add(trouble, [this, trouble] { return deadToken(trouble); });
        add(Trouble::OtherAppsToken, [this] {
            return inspected(m_practice->with([](PracticeWorld &world) {
                const QString other = world.createApp(world.developer(), QStringLiteral("Other")).id;
                return Secret::take(QString(world.issueToken(other, world.developer().id, 5400).token));
            }));
        });
        add(Trouble::PermissionMissing, [this] {
            m_practice->switchOn(Trouble::PermissionMissing);
            return inspected(Secret::take(QByteArray("EAAx")));
        });
    }

private slots:
    void init()
    {
        auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        m_practice = std::move(*practice);
        m_question = {};
        m_question.today = QDate(2026, 11, 23);
        m_question.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_question.site.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
        m_question.site.facebook.contactEmail = QStringLiteral("admin@example.com");
        m_question.site.facebook.appDomains = {QStringLiteral("example.com")};
        m_question.site.facebook.apiVersion = QStringLiteral("v25.0");
        m_question.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.apiAccess = true;
            app.domains = {QStringLiteral("example.com")};
            app.websiteUrl = QStringLiteral("https://crm.example.com/");
            app.mobileUrl = QStringLiteral("https://m.example.com/");
            app.contactEmail = QStringLiteral("admin@example.com");
            app.category = QStringLiteral("Business and pages");
            app.privacyPolicyUrl = QStringLiteral("https://example.com/privacy");
            app.redirects = {m_redirect};
            m_question.site.facebook.appId = app.id;
            m_question.appSecret = Secret::take(QString(app.secret));
        });
    }

    void initTestCase()
    {
        addNetworkProducers();
        addKeyProducers();
        addSettingProducers();
        addLoginProducers();
        addTokenProducers();
    }

    void aHealthyAppHasNoTrouble()
    {
        AppCheck check(quick());
        const AppReport report = check.start(m_question, {}).result().value();
        QCOMPARE(report.checks.size(), size_t(8));
        for (const setup::Check &one : report.checks)
            QVERIFY2(one.status == setup::CheckStatus::Ok, qPrintable(one.id + u' ' + one.text.toString()));
        QVERIFY(report.proof && report.app && !report.failure);
        QCOMPARE(dialog(QStringLiteral("continue")), QString());
    }

    void everyEntryIsSeenForWhatItIs_data()
    {
        QTest::addColumn<int>("trouble");
        for (const TroubleEntry &known : troubles())
            QTest::newRow(known.id.data()) << int(known.trouble);
    }

    void everyEntryIsSeenForWhatItIs()
    {
        QFETCH(int, trouble);
        QVERIFY2(m_producers.contains(trouble), "nothing brings this entry about");
        QCOMPARE(m_producers[trouble](), QString(entry(Trouble(trouble)).id));
    }

    void settingsAreWrittenAndReadBack()
    {
        change([](PracticeApp &app) {
            app.domains = {QStringLiteral("other.example.org")};
            app.websiteUrl.clear();
            app.mobileUrl.clear();
            app.contactEmail.clear();
        });
        AppCheck check(quick());
        const AppInfo now = check.readApp(m_question, {}).result().value();
        const AppSettingsPlan plan = planAppSettings(now, m_question.site, false);
        const Result<AppInfo> after = check.setSettings(m_question, plan.edit, {}).result();
        QVERIFY2(after, after ? "" : qPrintable(after.error().toString()));
        QCOMPARE(after->appDomains.size(), 2);
        for (const setup::Check &one : compareApp(*after, m_question.site, {}))
            QVERIFY2(one.status == setup::CheckStatus::Ok, qPrintable(one.id));
    }

    void keysThatAreRightSaySo()
    {
        AppCheck check(quick());
        const Result<setup::KeysProof> proof = check.proveKeys(m_question, {}).result();
        QVERIFY(proof);
        QCOMPARE(proof->appName, QStringLiteral("CRM"));
        QVERIFY(proof->cautions.empty());
        m_practice->switchOn(Trouble::NativeApp);
        const Result<setup::KeysProof> trapped = check.proveKeys(m_question, {}).result();
        QVERIFY(trapped);
        QCOMPARE(trapped->cautions.front().cause, QStringLiteral("native_app"));
    }

    void stopIsTheOnlyError()
    {
        std::stop_source stop;
        stop.request_stop();
        AppCheck check(quick());
        QCOMPARE(check.start(m_question, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
