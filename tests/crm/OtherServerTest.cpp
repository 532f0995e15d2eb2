#include "crm/DatabaseGateway.h"
#include "runs/ApplyRun.h"
#include "runs/UndoRun.h"
#include "secrets/SessionStore.h"
#include "setup/FacebookIntegration.h"
#include "support/Outcome.h"
#include "support/PostgresCluster.h"
#include "support/Snapshots.h"

#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using runs::RunOutcome;

/// Two real servers that look alike: a run is undone on the one that it was made on.
class OtherServerTest : public QObject
{
    Q_OBJECT

    /// One server's CRM.
    struct Side {
        explicit Side(PostgresCluster &server)
            : cluster(server), database(server.createCrm()), gateway(server.connection(database), PostgresCluster::password())
        {
        }
        [[nodiscard]] QString key() const
        {
            return cluster
                .run(database,
                     QStringLiteral("SELECT v.\"TextValue\" FROM \"SysSettingsValue\" v JOIN \"SysSettings\" s ON s.\"Id\" = "
                                    "v.\"SysSettingsId\" WHERE s.\"Code\" = 'FacebookConsumerKey'"))
                .value(0);
        }
        [[nodiscard]] QString instance() const
        {
            return cluster.run(database, QStringLiteral("SELECT system_identifier::text FROM pg_control_system()")).value(0);
        }

        PostgresCluster &cluster;
        QString database;
        crm::DatabaseGateway gateway;
    };

    std::unique_ptr<PostgresCluster> m_beside;
    std::unique_ptr<Side> m_here;
    std::unique_ptr<Side> m_other;
    std::unique_ptr<QTemporaryDir> m_folder;
    secrets::SessionStore m_store;

    [[nodiscard]] journal::Journal journal() const { return journal::Journal(*StateFolder::open(m_folder->path())); }
    [[nodiscard]] static SetupDraft draft()
    {
        SetupDraft draft = keysDraft();
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        return draft;
    }
    Result<RunOutcome> apply(Side &side)
    {
        runs::ApplyRun run({.gateway = side.gateway, .store = m_store, .journal = journal()});
        return run.start({.draft = draft(), .reviewed = {}}, {}, {}).result();
    }
    Result<RunOutcome> undo(Side &side, const QString &runId)
    {
        runs::UndoRun run({.gateway = side.gateway, .store = m_store, .journal = journal()});
        return run.start({.site = draft().site, .runId = runId}, {}, {}).result();
    }

private slots:
    void initTestCase()
    {
        NEED_POSTGRES();
        QString why;
        m_beside = PostgresCluster::beside(&why);
        QVERIFY2(m_beside, qPrintable(why));
    }

    // Same port, same database, same address of the CRM.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = std::make_unique<Side>(*PostgresCluster::shared());
        m_other = std::make_unique<Side>(*m_beside);
        QCOMPARE(m_here->cluster.port(), m_other->cluster.port());
        QCOMPARE(m_here->database, m_other->database);
    }

    void cleanup()
    {
        m_here.reset();
        m_other.reset();
    }

    void anyLoginIsToldWhichServerItIs()
    {
        const auto crm = m_here->gateway.read({}, {}).result();
        VERIFY_OK(crm);
        QVERIFY(!m_here->instance().isEmpty());
        QCOMPARE(crm->identity.instance, m_here->instance());
        QVERIFY(m_here->instance() != m_other->instance());
    }

    void aRunIsNotUndoneOnAnotherAddressOfThisComputer()
    {
        const auto made = apply(*m_here);
        VERIFY_OK(made);
        VERIFY_OK(apply(*m_other)); // as an undo would expect it there
        QVERIFY(journal().remove(journal().list().runs.front().id));
        for (const QString &named : {QString(), made->receipt.runId}) {
            const auto undone = undo(*m_other, named);
            VERIFY_FAILS(undone, named.isEmpty() ? ErrorKind::NotFound : ErrorKind::Conflict);
            const QString port = QString::number(m_here->cluster.port());
            QCOMPARE(undone.error().why.toString(),
                     QStringLiteral("It was made on %1 (schema public) on 127.0.0.1:%2; this is %1 (schema public) on 127.0.0.2:%2.")
                         .arg(m_here->database, port));
        }
        QCOMPARE(m_other->key(), draft().site.facebook.appId);
        QVERIFY(journal().find(made->receipt.runId)->isUndoable());
        VERIFY_OK(undo(*m_here, {}));
        QCOMPARE(m_here->key(), QString());
    }

    // A tunnel, or a name that leads elsewhere since: nothing but the server itself differs.
    void aRunIsNotUndoneOnAnotherServerOfTheSameName()
    {
        const auto made = apply(*m_here);
        VERIFY_OK(made);
        VERIFY_OK(apply(*m_other));
        QVERIFY(journal().remove(journal().list().runs.front().id));
        auto record = *journal().find(made->receipt.runId);
        record.server = QStringLiteral("127.0.0.2");
        QVERIFY(journal().save(record));
        const auto undone = undo(*m_other, record.id);
        VERIFY_FAILS(undone, ErrorKind::Conflict);
        const QString why = undone.error().why.toString();
        QVERIFY2(why.contains(m_here->instance()) && why.contains(m_other->instance()), qPrintable(why));
        QCOMPARE(m_other->key(), draft().site.facebook.appId);
    }

    // The login lacks the right, as on a hardened server; a server before 9.6 lacks the function.
    void aServerThatDoesNotTellIsNoObstacle_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::newRow("no right") << QStringLiteral("REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC");
        QTest::newRow("no function") << QStringLiteral("ALTER FUNCTION pg_control_system() RENAME TO pg_control_hidden");
    }

    void aServerThatDoesNotTellIsNoObstacle()
    {
        QFETCH(QString, hidden);
        m_here->cluster.run(m_here->database, QStringLiteral("SET allow_system_table_mods = on; ") + hidden);
        const auto crm = m_here->gateway.read({}, {}).result();
        VERIFY_OK(crm);
        QCOMPARE(crm->identity.instance, QString());
        VERIFY_OK(apply(*m_here));
        QCOMPARE(m_here->key(), draft().site.facebook.appId);
        QCOMPARE(journal().list().runs.front().instance, QString());
        VERIFY_OK(undo(*m_here, {}));
        QCOMPARE(m_here->key(), QString());
    }

    void aRecordKeepsWhichServerItWas()
    {
        VERIFY_OK(apply(*m_here));
        const journal::RunRecord record = journal().list().runs.front();
        QCOMPARE(record.instance, m_here->instance());
        QVERIFY(record.toJson().contains("\"instance\": \"" + m_here->instance().toLatin1() + '"'));
    }
};

QTEST_GUILESS_MAIN(OtherServerTest)
#include "OtherServerTest.moc"
