#include "support/CommandLine.h"
#include "support/CrmService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace crmlink::test;
using Login = CrmServiceState::Login;

namespace
{

const QByteArray secret = "0123456789abcdef0123456789abcdef";
const QByteArray oldSecret = "fedcba9876543210fedcba9876543210";
const QString before = QStringLiteral(" /  / true / private");
const QString after = QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false / private");

} // namespace

/// The real binary, and a CRM that it reaches by its web service.
class ServiceRouteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<CrmService> m_service;
    std::unique_ptr<CommandLine> m_line;
    QByteArray m_password;

    QString site(const QByteArray &service = {}, const QByteArray &more = {}, const QByteArray &url = {})
    {
        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nname = \"Web\"\nsite_url = \"" + (url.isEmpty() ? m_service->url().toString().toUtf8() : url)
                          + "\"\nroute = \"service\"\n[crm.service]\nuser = \"Supervisor\"\npassword = { env = \"CRM_PASSWORD\" }\n"
                          + service
                          + "[facebook]\napp_id = \"1234567890123456\"\napp_secret = { env = \"FB_APP_SECRET\" }\nverify = false\n" + more);
        return QStringLiteral("site.toml");
    }
    /// Values go to the database; who asks the CRM afterwards is in [crm.service].
    QString databaseSite(const QByteArray &service)
    {
        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nname = \"Both\"\nsite_url = \"" + m_service->url().toString().toUtf8()
                          + "\"\nroute = \"database\"\n[crm.database]\nkind = \"sqlite\"\nname = \"" + m_crm->connection().name.toUtf8()
                          + "\"\n" + service
                          + "[facebook]\napp_id = \"1234567890123456\"\napp_secret = { env = \"FB_APP_SECRET\" }\nverify = false\n");
        return QStringLiteral("site.toml");
    }
    static QByteArray who() { return "[crm.service]\nuser = \"Supervisor\"\npassword = { env = \"CRM_PASSWORD\" }\n"; }
    CommandLine::Run json(const QString &verb, const QString &file, const QStringList &more = {})
    {
        return m_line->json(QStringList{verb, QStringLiteral("--site"), file} + more);
    }
    void quirk(const std::function<void(CrmServiceState &)> &change) { m_service->with(change); }

private slots:
    void init()
    {
        m_crm = sqliteCrm();
        m_service = std::make_unique<CrmService>(*m_crm);
        m_line = std::make_unique<CommandLine>();
        m_password = m_service->with([](CrmServiceState &state) { return state.passwords.value(QStringLiteral("Supervisor")); }).toUtf8();
        m_line->set("CRM_PASSWORD", m_password);
        m_line->set("FB_APP_SECRET", secret);
    }

    void cleanup()
    {
        for (const QByteArray &bytes : {secret, oldSecret, m_password}) {
            QVERIFY2(!m_line->everythingPrinted().contains(bytes), "a secret was printed");
            QCOMPARE(m_line->stateFilesWith(bytes), QStringList());
        }
        m_line.reset();
        m_service.reset();
        m_crm.reset();
    }

    void planApplyCheckUndo_data()
    {
        QTest::addColumn<bool>("netFramework");
        QTest::newRow(".NET Framework") << true;
        QTest::newRow(".NET") << false;
    }

    void planApplyCheckUndo()
    {
        QFETCH(bool, netFramework);
        quirk([&](CrmServiceState &state) { state.netFramework = netFramework; });
        const QString file = site({}, "[shared]\naccounts = [\"Jane Doe\"]\n");
        const auto plan = json(QStringLiteral("plan"), file);
        QCOMPARE(plan.status, 0);
        QCOMPARE(plan.object.value(u"changes").toArray().size(), 4);
        QCOMPARE(m_crm->state(), before);
        m_line->write(QStringLiteral("plan.json"), plan.out);

        const auto applied = json(QStringLiteral("apply"), file, {QStringLiteral("--plan"), QStringLiteral("plan.json")});
        QVERIFY2(applied.status == 0, applied.out.constData());
        QCOMPARE(m_crm->state(), QString(after).replace(QStringLiteral("private"), QStringLiteral("shared")));
        QVERIFY(applied.hasWarning(QStringLiteral("restart_other_nodes")));
        QCOMPARE(json(QStringLiteral("apply"), file).object.value(u"changed").toBool(true), false);

        const auto check = json(QStringLiteral("check"), file);
        // The practice accounts belong to another app; nothing else is wrong.
        for (const QJsonArray ones = check.object.value(u"checks").toArray(); const QJsonValue one : ones)
            QVERIFY2(one.toObject().value(u"status").toString() != u"failed"
                         || one.toObject().value(u"id").toString().startsWith(u"account."),
                     check.out.constData());
        QCOMPARE(check.statusOf(QStringLiteral("crm.connection")), QStringLiteral("ok"));
        QCOMPARE(check.statusOf(QStringLiteral("crm.setting.FacebookConsumerSecret")), QStringLiteral("ok"));
        QCOMPARE(check.statusOf(QStringLiteral("crm.setting.FacebookApiVersion")), QStringLiteral("warning"));

        const auto undone = json(QStringLiteral("undo"), file);
        QVERIFY2(undone.status == 0, undone.out.constData());
        QCOMPARE(m_crm->state(), before);
        QVERIFY(m_service->with([](CrmServiceState &state) { return state.sessions.isEmpty(); }));
        QCOMPARE(m_line->run({QStringLiteral("plan"), QStringLiteral("--site"), file}).status, 0);
    }

    void theApiVersionIsARowOfThePlan()
    {
        QCOMPARE(json(QStringLiteral("plan"), site()).object.value(u"changes").toArray().size(), 3);
        m_line->write(QStringLiteral("newer.toml"),
                      "[crm]\nsite_url = \"" + m_service->url().toString().toUtf8() + "\"\nroute = \"service\"\n" + who()
                          + "[facebook]\napp_id = \"1234567890123456\"\napp_secret = { env = \"FB_APP_SECRET\" }\nverify = false\n"
                            "update_crm_api_version = true\n");
        QCOMPARE(json(QStringLiteral("apply"), QStringLiteral("newer.toml")).status, 0);
        QCOMPARE(m_crm->value(QStringLiteral("FacebookApiVersion")), QStringLiteral("v25.0"));
    }

    void statuses_data()
    {
        QTest::addColumn<Login>("login");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::newRow("expired") << Login::Expired << 4 << QStringLiteral("refused_login");
        QTest::newRow("locked") << Login::Locked << 4 << QStringLiteral("refused_login");
        QTest::newRow("single sign-on") << Login::SingleSignOn << 4 << QStringLiteral("refused_login");
        QTest::newRow("a proxy's page") << Login::Page << 3 << QStringLiteral("unreachable");
        QTest::newRow("404") << Login::NotFound << 3 << QStringLiteral("unreachable");
        QTest::newRow("another host") << Login::Elsewhere << 3 << QStringLiteral("unreachable");
    }

    void statuses()
    {
        QFETCH(Login, login);
        QFETCH(int, status);
        QFETCH(QString, kind);
        quirk([&](CrmServiceState &state) { state.login = login; });
        for (const char *verb : {"plan", "apply", "undo"}) {
            const auto run = json(QLatin1String(verb), site());
            if (qstrcmp(verb, "undo") == 0)
                continue; // there is no run to undo, which comes first
            QCOMPARE(run.status, status);
            QCOMPARE(run.kind(), kind);
        }
        const auto check = json(QStringLiteral("check"), site());
        QCOMPARE(check.status, status);
        QCOMPARE(check.statusOf(QStringLiteral("crm.connection")), QStringLiteral("failed"));
        QCOMPARE(m_crm->state(), before);
    }

    void aWrongPasswordWithStatus200()
    {
        m_line->set("CRM_PASSWORD", "certainly wrong");
        const auto run = json(QStringLiteral("apply"), site());
        QCOMPARE(run.status, 4);
        QCOMPARE(run.kind(), QStringLiteral("refused_login"));
    }

    void plainHttpElsewhereIsRefused()
    {
        const auto run = json(QStringLiteral("plan"), site({}, {}, "http://crm.invalid"));
        QCOMPARE(run.status, 2);
        QCOMPARE(json(QStringLiteral("plan"), site("allow_http = true\n", {}, "http://crm.invalid")).status, 3);
    }

    void aPrivateCertificate()
    {
        NEED_OPENSSL();
        CrmService service(*m_crm, CrmService::Scheme::Https);
        const QByteArray url = service.url().toString().toUtf8();
        const auto refused = json(QStringLiteral("plan"), site({}, {}, url));
        QCOMPARE(refused.status, 3);
        QVERIFY(QByteArray(refused.out).replace(':', "").toLower().contains(service.fingerprint().toUtf8()));
        QCOMPARE(json(QStringLiteral("check"), site({}, {}, url)).statusOf(QStringLiteral("crm.tls")), QStringLiteral("failed"));
        const QByteArray pinned = "pinned_sha256 = \"" + service.fingerprint().toUpper().toUtf8() + "\"\n";
        QCOMPARE(json(QStringLiteral("plan"), site(pinned, {}, url)).status, 0);
        QCOMPARE(json(QStringLiteral("check"), site(pinned, {}, url)).statusOf(QStringLiteral("crm.tls")), QStringLiteral("ok"));
    }

    void aFailureMidwaySaysWhatIsWrittenAndCanBeTakenBack()
    {
        quirk([](CrmServiceState &state) { state.brokenSetting = QStringLiteral("UseFacebookSharedApplication"); });
        const auto failed = json(QStringLiteral("apply"), site());
        QCOMPARE(failed.status, 3);
        const QString why = failed.object.value(u"error").toObject().value(u"why").toString();
        QVERIFY2(why.contains(QStringLiteral("Written: Facebook access key, Facebook secret access key.")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("Not written: Use shared Facebook application.")), qPrintable(why));
        QCOMPARE(m_crm->state(), QString(after).replace(QStringLiteral("false"), QStringLiteral("true")));
        QCOMPARE(m_line->journalFiles().size(), 1);
        const auto undone = json(QStringLiteral("undo"), site());
        QVERIFY2(undone.status == 0, undone.out.constData());
        QCOMPARE(m_crm->state(), before);
        // And without the trouble the rest is written.
        quirk([](CrmServiceState &state) { state.brokenSetting.clear(); });
        QCOMPARE(json(QStringLiteral("apply"), site()).status, 0);
        QCOMPARE(m_crm->state(), after);
    }

    void aRefusedSettingIsNoPermission()
    {
        quirk([](CrmServiceState &state) { state.refusedSetting = QStringLiteral("FacebookConsumerKey"); });
        const auto run = json(QStringLiteral("apply"), site());
        QCOMPARE(run.status, 4);
        QCOMPARE(run.kind(), QStringLiteral("refused_permission"));
        QCOMPARE(m_crm->state(), before);
        QCOMPARE(m_line->journalFiles(), QStringList());
    }

    void theDatabaseIsWrittenAndTheCrmNotices_data() { planApplyCheckUndo_data(); }

    void theDatabaseIsWrittenAndTheCrmNotices()
    {
        QFETCH(bool, netFramework);
        quirk([&](CrmServiceState &state) { state.netFramework = netFramework; });
        const auto run = json(QStringLiteral("apply"), databaseSite(who()), {QStringLiteral("--notify"), QStringLiteral("service")});
        QVERIFY2(run.status == 0, run.out.constData());
        QCOMPARE(m_crm->state(), after);
        QVERIFY(!run.hasWarning(QStringLiteral("restart_crm")));
        QVERIFY(!run.hasWarning(QStringLiteral("crm_not_seen")));
        quirk([&](CrmServiceState &state) {
            QCOMPARE(state.restarts, 1);
            const QString base = netFramework ? QStringLiteral("POST /0/") : QStringLiteral("POST /");
            QVERIFY(state.seen.contains(base + QStringLiteral("ServiceModel/AppInstallerService.svc/ClearRedisDb")));
            QVERIFY(state.sessions.isEmpty());
        });
        // Nothing is written a second time, and the CRM uses the values: users are left alone.
        const auto again = json(QStringLiteral("apply"), databaseSite(who()), {QStringLiteral("--notify"), QStringLiteral("service")});
        QCOMPARE(again.object.value(u"changed").toBool(true), false);
        quirk([](CrmServiceState &state) { QCOMPARE(state.restarts, 1); });
    }

    void notifyWithoutALoginIsRefusedBeforeAnythingIsWritten()
    {
        const auto run = json(QStringLiteral("apply"), databaseSite({}), {QStringLiteral("--notify"), QStringLiteral("service")});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.kind(), QStringLiteral("usage"));
        QCOMPARE(m_crm->state(), before);
    }

    void aCrmThatMayNotBeRestartedIsSaid()
    {
        quirk([](CrmServiceState &state) { state.mayRestart = false; });
        const auto run = json(QStringLiteral("apply"), databaseSite(who()), {QStringLiteral("--notify"), QStringLiteral("service")});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.object.value(u"changed").toBool(), true); // it was written, and can be taken back
        QVERIFY(run.hasWarning(QStringLiteral("crm_not_notified")));
        QVERIFY(run.hasWarning(QStringLiteral("restart_crm")));
        QCOMPARE(m_crm->state(), after);
        QCOMPARE(json(QStringLiteral("undo"), databaseSite(who())).status, 0);
    }
};

QTEST_GUILESS_MAIN(ServiceRouteTest)
#include "ServiceRouteTest.moc"
