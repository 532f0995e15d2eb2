#include "runs/CheckRun.h"

#include "base/Async.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/Snapshots.h"
#include "support/StandInGateway.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using runs::CheckReport;
using runs::CheckRun;

namespace
{

/// Answers with what it was given.
class CannedGateway final : public test::StandInGateway
{
public:
    QFuture<Result<CrmSnapshot>> test(SnapshotRequest asked, crm::StageProgress progress, std::stop_token) override
    {
        request = asked;
        for (const crm::StageReport &stage : stages)
            progress(stage);
        return ready(answer);
    }
    QFuture<Result<CrmSnapshot>> read(SnapshotRequest, std::stop_token) override { return ready(answer); }
    QFuture<Result<crm::Applied>> apply(crm::ApplyRequest, std::stop_token) override { return ready<crm::Applied>(crm::Applied{}); }

    Result<CrmSnapshot> answer;
    std::vector<crm::StageReport> stages;
    SnapshotRequest request;
};

Error error(ErrorKind kind)
{
    return {.kind = kind,
            .what = Text::verbatim(QStringLiteral("what")),
            .why = Text::verbatim(QStringLiteral("why")),
            .fix = Text::verbatim(QStringLiteral("fix")),
            .guide = QStringLiteral("database-connection"),
            .candidates = {}};
}

const QDate today(2026, 11, 23);

} // namespace

class CheckRunTest : public QObject
{
    Q_OBJECT

    CannedGateway m_gateway;
    Site m_site;
    Result<Secret> m_secret;

    CheckReport run()
    {
        auto report = CheckRun(m_site, m_secret, today).start(m_gateway, {}).result();
        if (!report)
            qFatal("no report");
        return *report;
    }

    QString statusOf(const QString &id)
    {
        const CheckReport report = run();
        for (const Check &check : report.checks) {
            if (check.id == id)
                return toName(check.status);
        }
        return QStringLiteral("none");
    }

    void setRow(QLatin1String code, const SettingData &data) { test::rowOf(*m_gateway.answer, code).data = data; }

private slots:
    void init()
    {
        const SetupDraft draft = test::keysDraft();
        m_site = draft.site;
        m_site.database.host = QStringLiteral("db.example.com");
        m_site.database.name = QStringLiteral("crm");
        m_secret = draft.appSecret;
        m_gateway.stages.clear();
        m_gateway.answer = test::shippedCrm();
        m_gateway.answer->accounts.clear();
        setRow(integration::facebookConsumerKey, m_site.facebook.appId);
        setRow(integration::facebookConsumerSecret, draft.appSecret);
        setRow(integration::useFacebookSharedApplication, false);
        setRow(integration::facebookApiVersion, QStringLiteral("v25.0"));
    }

    void everyIdOfTheContractInItsOrder()
    {
        m_gateway.answer->accounts = test::shippedCrm().accounts;
        m_gateway.answer->accounts.front().isPublic = true;
        const QStringList fixed{QStringLiteral("crm.connection"),
                                QStringLiteral("crm.tls"),
                                QStringLiteral("crm.package"),
                                QStringLiteral("crm.setting.FacebookConsumerKey"),
                                QStringLiteral("crm.setting.FacebookConsumerSecret"),
                                QStringLiteral("crm.setting.UseFacebookSharedApplication"),
                                QStringLiteral("crm.setting.FacebookApiVersion"),
                                QStringLiteral("crm.setting.UseFacebookLongLivedAccessToken"),
                                QStringLiteral("crm.permission"),
                                QStringLiteral("facebook.keys"),
                                QStringLiteral("facebook.login_product"),
                                QStringLiteral("facebook.app.app_domains"),
                                QStringLiteral("facebook.app.website_url"),
                                QStringLiteral("facebook.app.mobile_web_url"),
                                QStringLiteral("facebook.app.contact_email"),
                                QStringLiteral("facebook.app.category"),
                                QStringLiteral("facebook.app.privacy_policy_url")};
        const auto ids = [](const CheckReport &report) {
            QStringList found;
            for (const Check &check : report.checks) {
                found += check.id;
                if (check.text.isEmpty()
                    || ((check.status == CheckStatus::Failed || check.status == CheckStatus::Warning) && check.fix.isEmpty()))
                    qFatal("a check without words: %s", qPrintable(check.id));
            }
            return found;
        };
        QCOMPARE(ids(run()), fixed + QStringList{QStringLiteral("account.11111111-2222-3333-4444-555555555555.token")});
        QCOMPARE(m_gateway.request.sharedAccounts, 50);
        m_gateway.answer = failure(error(ErrorKind::Unreachable));
        QCOMPARE(ids(run()), fixed);
    }

    void whatTheWebServiceDoesNotTellIsSaid()
    {
        m_gateway.answer->byService = true;
        m_gateway.answer->identity.signedInAs = QStringLiteral("Supervisor");
        const CheckReport report = run();
        const auto package = std::ranges::find(report.checks, QStringLiteral("crm.package"), &Check::id);
        QVERIFY(package->status == CheckStatus::Ok);
        QVERIFY2(package->text.toString().contains(u"could not be looked at"), qPrintable(package->text.toString()));
    }

    void allIsWell()
    {
        const CheckReport report = run();
        QCOMPARE(report.exitStatus(true), 0);
        QCOMPARE(report.identity->database, QStringLiteral("CRM_PROD"));
    }

    void statusesByFailure_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("unreachable") << ErrorKind::Unreachable << 3;
        QTest::newRow("login") << ErrorKind::RefusedLogin << 4;
        QTest::newRow("no secret") << ErrorKind::SecretStore << 4;
        QTest::newRow("no right to read") << ErrorKind::RefusedPermission << 6;
        QTest::newRow("no package") << ErrorKind::NoPackage << 6;
    }

    void statusesByFailure()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        m_gateway.answer = failure(error(kind));
        QCOMPARE(run().exitStatus(false), status);
        QCOMPARE(statusOf(QStringLiteral("crm.connection")), QStringLiteral("failed"));
        QCOMPARE(CheckRun(m_site, m_secret, today).withoutCrm(error(kind)).exitStatus(false), status);
    }

    void aStopIsNoReport()
    {
        m_gateway.answer = failure(cancelledError());
        const auto report = CheckRun(m_site, m_secret, today).start(m_gateway, {}).result();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }

    void tls_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<std::optional<TlsMode>>("tls");
        QTest::addColumn<QString>("status");
        const QString remote = QStringLiteral("db.example.com");
        QTest::newRow("default") << remote << std::optional<TlsMode>() << QStringLiteral("ok");
        QTest::newRow("require") << remote << std::optional(TlsMode::Require) << QStringLiteral("warning");
        QTest::newRow("disable") << remote << std::optional(TlsMode::Disable) << QStringLiteral("warning");
        QTest::newRow("disable here") << QStringLiteral("127.0.0.1") << std::optional(TlsMode::Disable) << QStringLiteral("ok");
    }

    void tls()
    {
        QFETCH(QString, host);
        QFETCH(std::optional<TlsMode>, tls);
        QFETCH(QString, status);
        m_site.database.host = host;
        m_site.database.tls = tls;
        QCOMPARE(statusOf(QStringLiteral("crm.tls")), status);
    }

    void aFailedTlsStageIsSaidThere()
    {
        m_gateway.stages = {{crm::Stage::Connect, true, {}}, {crm::Stage::Tls, false, Text::verbatim(QStringLiteral("unknown CA"))}};
        m_gateway.answer = failure(error(ErrorKind::Unreachable));
        QCOMPARE(statusOf(QStringLiteral("crm.tls")), QStringLiteral("failed"));
        m_gateway.stages.pop_back();
        QCOMPARE(statusOf(QStringLiteral("crm.tls")), QStringLiteral("skipped"));
    }

    void settings_data()
    {
        QTest::addColumn<QLatin1String>("code");
        QTest::addColumn<SettingData>("data");
        QTest::addColumn<QString>("status");
        using namespace integration;
        QTest::newRow("key empty") << facebookConsumerKey << SettingData(QString()) << QStringLiteral("failed");
        QTest::newRow("key of another app") << facebookConsumerKey << SettingData(QStringLiteral("999")) << QStringLiteral("failed");
        QTest::newRow("secret empty") << facebookConsumerSecret << SettingData(Secret()) << QStringLiteral("failed");
        QTest::newRow("another secret") << facebookConsumerSecret << SettingData(Secret::take(QByteArray("other")))
                                        << QStringLiteral("failed");
        QTest::newRow("checkbox") << useFacebookSharedApplication << SettingData(true) << QStringLiteral("failed");
        QTest::newRow("dead version") << facebookApiVersion << SettingData(QStringLiteral("v2.9")) << QStringLiteral("warning");
        QTest::newRow("dying version") << facebookApiVersion << SettingData(QStringLiteral("v21.0")) << QStringLiteral("warning");
        QTest::newRow("no version") << facebookApiVersion << SettingData(QString()) << QStringLiteral("warning");
        QTest::newRow("short tokens") << useFacebookLongLivedAccessToken << SettingData(false) << QStringLiteral("warning");
    }

    void settings()
    {
        QFETCH(QLatin1String, code);
        QFETCH(SettingData, data);
        QFETCH(QString, status);
        setRow(code, data);
        QCOMPARE(statusOf(QStringLiteral("crm.setting.") + code), status);
        const CheckReport report = run();
        QCOMPARE(report.exitStatus(false), status == u"failed" ? 6 : 0);
        QCOMPARE(report.exitStatus(true), 6);
    }

    void aMissingRowAndAMissingSetting()
    {
        m_gateway.answer->settings[2].rows.clear();
        QCOMPARE(statusOf(QStringLiteral("crm.setting.UseFacebookSharedApplication")), QStringLiteral("failed"));
        m_gateway.answer->settings.clear();
        QCOMPARE(statusOf(QStringLiteral("crm.package")), QStringLiteral("failed"));
        QCOMPARE(statusOf(QStringLiteral("crm.setting.FacebookConsumerKey")), QStringLiteral("failed"));
        QCOMPARE(statusOf(QStringLiteral("crm.setting.FacebookApiVersion")), QStringLiteral("skipped"));
    }

    void valuesOfOtherRolesAreWarnedOf()
    {
        SettingRow other = test::rowOf(*m_gateway.answer, integration::facebookConsumerKey);
        other.adminUnitId = QStringLiteral("role");
        other.adminUnitName = QStringLiteral("Sales");
        m_gateway.answer->settings.front().rows.push_back(other);
        QCOMPARE(statusOf(QStringLiteral("crm.setting.FacebookConsumerKey")), QStringLiteral("warning"));
    }

    void anEncryptedSecretIsNotCompared()
    {
        m_gateway.answer->settings[1].valueTypeName = QStringLiteral("SecureText");
        setRow(integration::facebookConsumerSecret, Secret::take(QByteArray("base64")));
        QCOMPARE(statusOf(QStringLiteral("crm.setting.FacebookConsumerSecret")), QStringLiteral("skipped"));
    }

    void aSecretThatIsNotToBeHadIsSaid()
    {
        m_secret = failure(error(ErrorKind::SecretStore));
        QCOMPARE(statusOf(QStringLiteral("crm.setting.FacebookConsumerSecret")), QStringLiteral("failed"));
        QCOMPARE(run().exitStatus(false), 6);
    }

    void permission()
    {
        QCOMPARE(statusOf(QStringLiteral("crm.permission")), QStringLiteral("skipped"));
        m_site.actingAs = QStringLiteral("Supervisor");
        QCOMPARE(statusOf(QStringLiteral("crm.permission")), QStringLiteral("ok"));
        m_gateway.answer->actingUser->mayShareAccounts = false;
        QCOMPARE(statusOf(QStringLiteral("crm.permission")), QStringLiteral("warning"));
        m_site.sharedAccounts = {QStringLiteral("Jane Doe")};
        QCOMPARE(statusOf(QStringLiteral("crm.permission")), QStringLiteral("failed"));
        m_gateway.answer->actingUser.reset();
        QCOMPARE(statusOf(QStringLiteral("crm.permission")), QStringLiteral("failed"));
    }

    void accounts()
    {
        const QString id = QStringLiteral("account.11111111-2222-3333-4444-555555555555.token");
        m_gateway.answer->accounts = test::shippedCrm().accounts;
        Account &jane = m_gateway.answer->accounts.front();
        QCOMPARE(statusOf(id), QStringLiteral("none"));
        m_site.sharedAccounts = {jane.login};
        QCOMPARE(statusOf(id), QStringLiteral("skipped"));
        jane.isExpired = true;
        QCOMPARE(statusOf(id), QStringLiteral("failed"));
        jane.isExpired = false;
        jane.appId = QStringLiteral("1");
        QCOMPARE(statusOf(id), QStringLiteral("warning")); // as plan and apply say it
        jane.networkTypeId = QStringLiteral("twitter");
        QCOMPARE(statusOf(id), QStringLiteral("none"));
    }

    void atMostFiftyAccounts()
    {
        Account shared = test::shippedCrm().accounts.front();
        shared.isPublic = true;
        m_gateway.answer->accounts.assign(60, shared);
        QCOMPARE(run().checks.size(), size_t(17 + 50));
    }

    void noSecretIsShown()
    {
        setRow(integration::facebookConsumerSecret, Secret::take(QByteArray("other-secret")));
        for (const Check &check : run().checks) {
            const QString text = check.text.toString() + check.fix.toString();
            QVERIFY(!text.contains(u"other-secret") && !text.contains(u"0123456789abcdef"));
        }
    }
};

QTEST_GUILESS_MAIN(CheckRunTest)
#include "CheckRunTest.moc"
