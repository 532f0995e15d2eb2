#include "support/CommandLine.h"
#include "support/CrmFixture.h"
#include "support/KeyringSession.h"
#include "support/OtherClient.h"
#include "support/PostgresCluster.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace crmlink::test;

namespace
{

const QByteArray secret = "0123456789abcdef0123456789abcdef";
const QByteArray newSecret = "fedcba9876543210fedcba9876543210";
const QString keyOf
    = QStringLiteral("SELECT v.\"TextValue\" FROM \"SysSettingsValue\" v JOIN \"SysSettings\" s ON s.\"Id\" = v.\"SysSettingsId\" "
                     "WHERE s.\"Code\" = '%1' AND v.\"SysAdminUnitId\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'");

} // namespace

/// The real binary on a CRM in PostgreSQL.
class CommandLineServerTest : public QObject
{
    Q_OBJECT

    PostgresCluster *m_server = nullptr;
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<CommandLine> m_line;
    QString m_database;
    QString m_site;

    QString value(const char *code) { return m_server->run(m_database, keyOf.arg(QLatin1String(code))).value(0); }

private slots:
    void initTestCase() { NEED_POSTGRES(); }

    void init()
    {
        m_server = PostgresCluster::shared();
        m_line = std::make_unique<CommandLine>();
        m_line->set("FB_APP_SECRET", secret);
        m_line->set("CRM_PASSWORD", PostgresCluster::password().reveal().toByteArray());
        m_crm = postgresCrm();
        m_database = m_crm->connection().name;
        m_site = m_line->writeServerSite(QStringLiteral("site.toml"), QStringLiteral("127.0.0.1"), m_server->port(), m_database,
                                         m_server->connection(m_database).user);
    }

    void cleanup()
    {
        if (!m_line)
            return;
        for (const QByteArray &bytes : {secret, newSecret, PostgresCluster::password().reveal().toByteArray()}) {
            QVERIFY2(!m_line->everythingPrinted().contains(bytes), "a secret was printed");
            QCOMPARE(m_line->stateFilesWith(bytes), QStringList());
        }
    }

    void rotateAndUndoWithAKeychain()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(qEnvironmentVariable("CI") != u"true", qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession keyring;
        QVERIFY(keyring.startUnlocked());
        m_line->set("DBUS_SESSION_BUS_ADDRESS", keyring.busAddress().toUtf8());
        QCOMPARE(m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), m_site}).status, 0);
        QCOMPARE(value("FacebookConsumerSecret"), QString::fromUtf8(secret));
        m_line->set("FB_APP_SECRET", newSecret);
        const auto rotated = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), m_site});
        QVERIFY2(rotated.status == 0, rotated.out.constData());
        QCOMPARE(rotated.object.value(u"changes").toArray().size(), 1);
        QCOMPARE(value("FacebookConsumerSecret"), QString::fromUtf8(newSecret));
        const auto undone = m_line->json(
            {QStringLiteral("undo"), QStringLiteral("--site"), m_site, QStringLiteral("--run"), rotated.object.value(u"runId").toString()});
        QVERIFY2(undone.status == 0, undone.out.constData());
        QCOMPARE(value("FacebookConsumerSecret"), QString::fromUtf8(secret));
        const auto forgotten = m_line->json({QStringLiteral("forget"), QStringLiteral("--site"), m_site});
        QVERIFY2(forgotten.status == 0, forgotten.out.constData());
    }

    // cleanup() looks for the secret in what was printed.
    void aTriggersNoticeIsNotPrinted()
    {
        m_server->run(m_database,
                      QStringLiteral("CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE WARNING ''told: %'', "
                                     "NEW.\"TextValue\"; RETURN NULL; END';"
                                     "CREATE TRIGGER tell AFTER UPDATE ON \"SysSettingsValue\" FOR EACH ROW EXECUTE FUNCTION tell();"
                                     "CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON \"SysSettingsValue\" DEFERRABLE INITIALLY DEFERRED "
                                     "FOR EACH ROW EXECUTE FUNCTION tell()"));
        const auto applied = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), m_site});
        QVERIFY2(applied.status == 0, applied.err.constData());
        QCOMPARE(value("FacebookConsumerSecret"), QString::fromUtf8(secret));
        QVERIFY2(!applied.err.contains("told"), "a notice was printed");
    }

    void aRefusedLogin()
    {
        m_line->set("CRM_PASSWORD", "wrong-password");
        const auto plan = m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), m_site});
        QCOMPARE(plan.kind(), QStringLiteral("refused_login"));
        QCOMPARE(plan.status, 4);
        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), m_site});
        QCOMPARE(check.status, 4);
        QCOMPARE(check.object.value(u"checks").toArray().size(), 17);
    }

    void aLockHeldElsewhere()
    {
        const OtherClient holder(*m_crm);
        holder.sql(QStringLiteral("SELECT \"Id\" FROM \"SysSettingsValue\" FOR UPDATE"));
        const QStringList apply{QStringLiteral("apply"), QStringLiteral("--site"), m_site, QStringLiteral("--json")};
#ifdef Q_OS_UNIX
        QProcess stopped;
        m_line->start(stopped, apply);
        const QString locked
            = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' AND wait_event_type = 'Lock'").arg(m_database);
        bool waits = false; // once seen: it asks anew in between
        QTRY_VERIFY_WITH_TIMEOUT(waits = waits || m_server->run(m_database, locked) == QStringList(QStringLiteral("1")), 60'000);
        QCOMPARE(::kill(pid_t(stopped.processId()), SIGINT), 0);
        const auto cancelled = m_line->finish(stopped);
        QVERIFY2(cancelled.status == 130, cancelled.err);
        QCOMPARE(cancelled.kind(), QStringLiteral("cancelled"));
#endif
        QProcess waiting;
        m_line->start(waiting, apply);
        const auto late = m_line->finish(waiting);
        QCOMPARE(late.kind(), QStringLiteral("locked"));
        QCOMPARE(late.status, 5);
        QVERIFY2(late.err.contains("Waiting: another program holds these rows"), late.err);
        QCOMPARE(value("FacebookConsumerKey"), QString());
        QCOMPARE(m_line->journalFiles(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CommandLineServerTest)
#include "CommandLineServerTest.moc"
