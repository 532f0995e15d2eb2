#include "facebook/AppCheck.h"
#include "journal/Journal.h"
#include "practice/PracticeFacebook.h"
#include "runs/ApplyRun.h"
#include "runs/CheckRun.h"
#include "secrets/SessionStore.h"
#include "support/Describe.h"
#include "support/MemoryGateway.h"
#include "support/Snapshots.h"

#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::practice;
using facebook::Trouble;
using namespace std::chrono_literals;

/// `apply` and `check` ask Facebook: nothing that it refuses reaches a CRM.
class AskFirstTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<facebook::AppCheck> m_facebook;
    std::unique_ptr<test::MemoryGateway> m_gateway;
    std::unique_ptr<secrets::SessionStore> m_store;
    setup::SetupDraft m_draft;

    static HttpOptions quick()
    {
        HttpOptions options;
        options.firstPause = 1ms;
        return options;
    }

    Result<runs::RunOutcome> apply()
    {
        const auto state = StateFolder::open(m_folder->path() + QStringLiteral("/state"));
        runs::ApplyRun run({*m_gateway, *m_store, journal::Journal(*state), m_facebook.get()});
        QFuture<Result<runs::RunOutcome>> outcome = run.start({.draft = m_draft, .reviewed = {}, .forgetOldSecret = true}, {}, {});
        // The store lives on this thread.
        if (!QTest::qWaitFor([&outcome] { return outcome.isFinished(); }, 10'000))
            qFatal("no outcome");
        return outcome.result();
    }
    runs::CheckReport check()
    {
        return runs::CheckRun(m_draft.site, m_draft.appSecret, QDate(2026, 11, 23), {.app = m_facebook.get()})
            .start(*m_gateway, {})
            .result()
            .value();
    }
    static setup::Check find(const runs::CheckReport &report, const char *id)
    {
        const auto found = std::ranges::find(report.checks, QLatin1String(id), &setup::Check::id);
        return found == report.checks.end() ? setup::Check{} : *found;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_practice = std::move(*PracticeFacebook::start());
        m_facebook = std::make_unique<facebook::AppCheck>(quick());
        m_gateway = std::make_unique<test::MemoryGateway>(test::shippedCrm());
        m_store = std::make_unique<secrets::SessionStore>();
        m_draft = test::keysDraft();
        m_draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_draft.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.domains = {QStringLiteral("crm.example.com")};
            app.websiteUrl = QStringLiteral("https://crm.example.com/");
            app.contactEmail = QStringLiteral("admin@example.com");
            app.category = QStringLiteral("Business and pages");
            m_draft.site.facebook.appId = app.id;
            m_draft.appSecret = Secret::take(QString(app.secret));
        });
    }

    void cleanup()
    {
        m_gateway.reset();
        m_facebook.reset();
        m_practice.reset();
    }

    void rightKeysAreWritten()
    {
        const auto outcome = apply();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().toString()));
        QCOMPARE(m_gateway->applied, 1);
        QCOMPARE(m_gateway->now().appId(), m_draft.site.facebook.appId);
    }

    void refusedKeysReachNoCrm_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::newRow("secret") << QStringLiteral("wrong_secret");
        QTest::newRow("App ID") << QStringLiteral("wrong_app_id");
        QTest::newRow("client token") << QStringLiteral("client_token");
    }

    void refusedKeysReachNoCrm()
    {
        QFETCH(QString, cause);
        if (cause == u"wrong_app_id")
            m_draft.site.facebook.appId = QStringLiteral("123456789012345");
        else if (cause == u"wrong_secret")
            m_draft.appSecret = Secret::take(QByteArray(32, 'a'));
        else
            m_draft.appSecret = m_practice->with([](PracticeWorld &world) { return Secret::take(QString(world.apps.back().clientToken)); });
        const auto outcome = apply();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::RefusedKeys);
        QCOMPARE(outcome.error().cause, cause);
        QCOMPARE(m_gateway->applied, 0);
        QCOMPARE(m_gateway->now().appId(), test::shippedCrm().appId());
    }

    void aFacebookThatIsNotThereStopsItToo()
    {
        const QUrl nowhere(QStringLiteral("http://127.0.0.1:1"));
        m_draft.site.facebook.endpoints = {nowhere, nowhere, nowhere};
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
        QVERIFY(outcome.error().fix.toString().contains(u"verify = false"));
        QCOMPARE(m_gateway->applied, 0);
    }

    void verifyFalseDoesNotAsk()
    {
        m_draft.site.facebook.verify = false;
        m_draft.appSecret = Secret::take(QByteArray(32, 'a'));
        QVERIFY(apply());
        QCOMPARE(m_gateway->applied, 1);
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 0);
    }

    void provedKeysAreNotAskedAgain()
    {
        m_draft.provedKeys.set(m_draft.keyInputs(), {.appName = QStringLiteral("CRM"), .at = QDateTime::currentDateTimeUtc()});
        QVERIFY(apply());
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 0);
    }

    void aNativeAppsKeysAreRight()
    {
        m_practice->switchOn(Trouble::NativeApp);
        QVERIFY(apply());
    }

    void checkReportsBothHalves()
    {
        const runs::CheckReport report = check();
        QCOMPARE(find(report, "facebook.keys").status, setup::CheckStatus::Ok);
        QCOMPARE(find(report, "facebook.login_product").status, setup::CheckStatus::Ok);
        QCOMPARE(find(report, "facebook.app.app_domains").status, setup::CheckStatus::Ok);
        QCOMPARE(find(report, "crm.connection").status, setup::CheckStatus::Ok);
        QStringList ids;
        for (const setup::Check &one : report.checks) {
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            ids += one.id;
        }
    }

    void checkNamesWhatFacebookRefuses()
    {
        m_draft.appSecret = Secret::take(QByteArray(32, 'a'));
        const runs::CheckReport report = check();
        QCOMPARE(find(report, "facebook.keys").cause, QStringLiteral("wrong_secret"));
        QCOMPARE(find(report, "facebook.app.category").status, setup::CheckStatus::Skipped);
        QCOMPARE(report.exitStatus(false), 6);
    }

    void anUnreachableFacebookIsStatusThree()
    {
        const QUrl nowhere(QStringLiteral("http://127.0.0.1:1"));
        m_draft.site.facebook.endpoints = {nowhere, nowhere, nowhere};
        const runs::CheckReport report = check();
        QCOMPARE(find(report, "facebook.keys").cause, QStringLiteral("connection_refused"));
        QCOMPARE(report.exitStatus(false), 3);
        const Error noCrm{.kind = ErrorKind::RefusedLogin, .what = {}, .why = {}, .fix = {}, .guide = {}, .candidates = {}};
        const runs::CheckRun run(m_draft.site, m_draft.appSecret, QDate(2026, 11, 23), {.app = m_facebook.get()});
        QCOMPARE(run.withoutCrm(noCrm).exitStatus(false), 4);
    }

    void anAppSecretThatCannotBeHadIsTheFinding()
    {
        const Error none{.kind = ErrorKind::SecretStore,
                         .what = Text::verbatim(QStringLiteral("No secret.")),
                         .why = {},
                         .fix = {},
                         .guide = {},
                         .candidates = {}};
        const runs::CheckRun run(m_draft.site, failure(none), QDate(2026, 11, 23), {.app = m_facebook.get()});
        const runs::CheckReport report = run.start(*m_gateway, {}).result().value();
        QCOMPARE(find(report, "facebook.keys").text.toString(), QStringLiteral("No secret."));
        QCOMPARE(find(report, "facebook.keys").status, setup::CheckStatus::Failed);
    }
};

QTEST_GUILESS_MAIN(AskFirstTest)
#include "AskFirstTest.moc"
