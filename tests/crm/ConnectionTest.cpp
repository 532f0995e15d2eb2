#include "crm/DatabaseGateway.h"

#include "crm/SqlScript.h"
#include "setup/ChangePlan.h"
#include "setup/SetupDraft.h"
#include "support/CrmFixture.h"
#include "support/Describe.h"
#include "support/FakeServer.h"
#include "support/PostgresCluster.h"

#include <QFile>
#include <QFuture>
#include <QSemaphore>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using crm::Stage;

namespace
{

struct Tested {
    Result<CrmSnapshot> crm = failure({});
    QList<Stage> stages;
    crm::StageReport last;
};

Tested tryOut(const DatabaseConnection &connection, Secret password = PostgresCluster::password(), std::stop_token stop = {})
{
    Tested tested;
    crm::DatabaseGateway gateway(connection, std::move(password));
    tested.crm = gateway
                     .test(
                         {QStringLiteral("Supervisor"), {}},
                         [&](const crm::StageReport &report) {
                             tested.stages << report.stage;
                             tested.last = report;
                         },
                         std::move(stop))
                     .result();
    return tested;
}

DatabaseConnection loopback(quint16 port)
{
    DatabaseConnection connection;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = port;
    connection.name = QStringLiteral("crm");
    connection.user = QStringLiteral("crm");
    return connection;
}

#define VERIFY_FAILS_AT(tested, stageExpected, kindExpected)                                                                               \
    do {                                                                                                                                   \
        QVERIFY2(!(tested).crm.has_value(), "succeeded");                                                                                  \
        const QString said = kindName((tested).crm.error().kind) + QStringLiteral(": ") + (tested).crm.error().toString();                 \
        QVERIFY2((tested).crm.error().kind == (kindExpected), qPrintable(said));                                                           \
        QVERIFY2((tested).last.stage == (stageExpected) && !(tested).last.ok, qPrintable(said));                                           \
        QVERIFY(!(tested).crm.error().what.isEmpty() && !(tested).crm.error().fix.isEmpty() && !(tested).crm.error().guide.isEmpty());     \
    } while (false)

} // namespace

/// Bad days of a connection: each fails at its own stage with its own error, told from the protocol and not from words.
class ConnectionTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster *m_cluster = nullptr;
    QString m_why;
    std::unique_ptr<CrmFixture> m_crm;

    [[nodiscard]] DatabaseConnection tls() const
    {
        DatabaseConnection connection = m_crm->connection();
        connection.host = QStringLiteral("localhost");
        connection.tls = TlsMode::Verify;
        connection.tlsCa = m_cluster->caFile();
        return connection;
    }

private slots:
    void initTestCase()
    {
        NEED_POSTGRES();
        m_cluster = PostgresCluster::shared(&m_why);
        m_crm = postgresCrm();
    }

    void cleanupTestCase() { m_crm.reset(); }

    void anUnknownName()
    {
        DatabaseConnection connection = loopback(5432);
        connection.host = QStringLiteral("no..such..name");
        VERIFY_FAILS_AT(tryOut(connection), Stage::Resolve, ErrorKind::Unreachable);
    }

    void aPortWhereNothingListens()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        VERIFY_FAILS_AT(tryOut(loopback(port)), Stage::Connect, ErrorKind::Unreachable);
        crm::DatabaseGateway gateway(loopback(port), {});
        const auto crm = gateway.read({}, {}).result(); // a read explains itself the same way
        QVERIFY(!crm);
        QVERIFY(crm.error().what.toString().contains(QString::number(port)));
    }

    void notPostgres_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("web server") << QByteArray() << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
        QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QByteArray() << false;
        QTest::newRow("mysql") << QByteArray("J\0\0\0\n8.0.35\0", 12) << QByteArray() << false;
        QTest::newRow("tls only") << QByteArray() << QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7) << false;
        QTest::newRow("closes") << QByteArray() << QByteArray() << true;
    }

    void notPostgres()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        const FakeServer server(greeting, answer, closes);
        VERIFY_FAILS_AT(tryOut(loopback(server.port())), Stage::Tls, ErrorKind::Unreachable);
    }

    void aServerWithoutTls()
    {
        const FakeServer server({}, "N");
        DatabaseConnection connection = loopback(server.port());
        connection.tls = TlsMode::Verify;
        const Tested tested = tryOut(connection);
        VERIFY_FAILS_AT(tested, Stage::Tls, ErrorKind::Unreachable);
        QCOMPARE(tested.crm.error().guide, QStringLiteral("database-tls"));
    }

    void tlsWithItsCa()
    {
        if (!m_cluster->hasTls())
            QSKIP("the openssl command is not installed");
        const Tested tested = tryOut(tls(), m_crm->password());
        QVERIFY2(tested.crm, qPrintable(tested.crm ? QString() : tested.crm.error().toString()));
        crm::DatabaseGateway gateway(tls(), m_crm->password());
        QVERIFY(gateway.read({}, {}).result());
        DatabaseConnection unchecked = tls();
        unchecked.tlsCa.clear();
        unchecked.tls = TlsMode::Require;
        QVERIFY(tryOut(unchecked, m_crm->password()).crm);
    }

    void tlsWithAnUnknownCa()
    {
        if (!m_cluster->hasTls())
            QSKIP("the openssl command is not installed");
        DatabaseConnection connection = tls();
        connection.tlsCa.clear(); // the system's
        VERIFY_FAILS_AT(tryOut(connection), Stage::Tls, ErrorKind::Unreachable);
        crm::DatabaseGateway gateway(connection, m_crm->password());
        const auto crm = gateway.read({}, {}).result(); // libpq refuses too
        QVERIFY(!crm);
        QCOMPARE(crm.error().guide, QStringLiteral("database-tls"));
    }

    void tlsForAnotherName()
    {
        if (!m_cluster->hasTls())
            QSKIP("the openssl command is not installed");
        DatabaseConnection connection = tls();
        connection.host = QStringLiteral("127.0.0.1"); // the certificate is for localhost
        const Tested tested = tryOut(connection);
        VERIFY_FAILS_AT(tested, Stage::Tls, ErrorKind::Unreachable);
        QVERIFY(tested.crm.error().why.toString().contains(u"localhost"));
    }

    void aCaFileWithoutCertificate()
    {
        DatabaseConnection connection = tls();
        connection.tlsCa = QStringLiteral("/nowhere.pem");
        VERIFY_FAILS_AT(tryOut(connection), Stage::Tls, ErrorKind::Unreachable);
    }

    void aWrongPassword()
    {
        const Tested tested = tryOut(m_crm->connection(), Secret::take(QByteArray("hunter2hunter2")));
        VERIFY_FAILS_AT(tested, Stage::Login, ErrorKind::RefusedLogin);
        QVERIFY(!tested.crm.error().toString().contains(u"hunter2"));
        QVERIFY(!m_cluster->log().contains(u"hunter2"));
    }

    void aLoginTheRulesTurnAway()
    {
        m_cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE unwelcome LOGIN PASSWORD 'x'"));
        DatabaseConnection connection = m_crm->connection();
        connection.user = QStringLiteral("unwelcome");
        const Tested tested = tryOut(connection, Secret::take(QByteArray("x")));
        VERIFY_FAILS_AT(tested, Stage::Login, ErrorKind::RefusedLogin);
        QVERIFY(tested.crm.error().fix.toString().contains(u"pg_hba.conf"));
    }

    void aDatabaseThatIsNotThere()
    {
        DatabaseConnection connection = m_crm->connection();
        connection.name = QStringLiteral("crm_prod");
        const Tested tested = tryOut(connection);
        VERIFY_FAILS_AT(tested, Stage::Login, ErrorKind::NotFound);
        QVERIFY(tested.crm.error().candidates.contains(m_crm->connection().name));
    }

    void aDatabaseOneMayNotConnectTo()
    {
        const QString name = m_cluster->createEmptyDatabase();
        m_cluster->run(QStringLiteral("postgres"),
                       QStringLiteral("ALTER DATABASE %1 OWNER TO tester; REVOKE CONNECT ON DATABASE %1 FROM PUBLIC").arg(name));
        DatabaseConnection connection = m_crm->connection();
        connection.name = name;
        VERIFY_FAILS_AT(tryOut(connection), Stage::Login, ErrorKind::RefusedLogin);
    }

    void anEmptyDatabase()
    {
        DatabaseConnection connection = m_crm->connection();
        connection.name = m_cluster->createEmptyDatabase();
        VERIFY_FAILS_AT(tryOut(connection), Stage::Tables, ErrorKind::NotFound);
    }

    void tablesInAnotherSchema()
    {
        DatabaseConnection connection = m_crm->connection();
        connection.schema = QStringLiteral("else\"where");
        const Tested tested = tryOut(connection);
        VERIFY_FAILS_AT(tested, Stage::Tables, ErrorKind::NotFound);
        QCOMPARE(tested.crm.error().candidates, QStringList(QStringLiteral("public")));

        const auto moved = postgresCrm();
        moved->sql(QStringLiteral("ALTER SCHEMA public RENAME TO \"else\"\"where\""));
        connection.name = moved->connection().name;
        QVERIFY(tryOut(connection).crm);
    }

    void aLoginWithoutAnyRight()
    {
        m_cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE nobody_special LOGIN PASSWORD 'x'"));
        DatabaseConnection connection = m_crm->connection();
        connection.user = QStringLiteral("nobody_special");
        const Tested tested = tryOut(connection, Secret::take(QByteArray("x")));
        VERIFY_FAILS_AT(tested, Stage::Rights, ErrorKind::RefusedPermission);
        QVERIFY(tested.crm.error().why.toString().contains(u"SELECT on SysSettings"));
    }

    void aLoginThatMayOnlyRead()
    {
        m_cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE reader LOGIN PASSWORD 'x'"));
        m_crm->sql(QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"));
        DatabaseConnection connection = m_crm->connection();
        connection.user = QStringLiteral("reader");
        const Tested tested = tryOut(connection, Secret::take(QByteArray("x")));
        QVERIFY(tested.crm);
        QVERIFY(!tested.last.ok);
        QCOMPARE(tested.last.stage, Stage::Rights);
        QCOMPARE(tested.crm->missingRights, QStringList(QStringLiteral("UPDATE on SysSettingsValue")));
    }

    void aSessionThatOnlyReads()
    {
        m_cluster->run(
            QStringLiteral("postgres"),
            QStringLiteral(
                "CREATE ROLE standby LOGIN PASSWORD 'x' IN ROLE crm; ALTER ROLE standby SET default_transaction_read_only = on"));
        DatabaseConnection connection = m_crm->connection();
        connection.user = QStringLiteral("standby");
        const Tested tested = tryOut(connection, Secret::take(QByteArray("x")));
        QVERIFY(tested.crm);
        QVERIFY(tested.crm->readOnly);
        QVERIFY(!tested.last.ok);
    }

    void aNarrowColumn()
    {
        const auto crm = postgresCrm();
        crm->sql(QStringLiteral("ALTER TABLE \"SysSettingsValue\" ALTER \"TextValue\" TYPE varchar(20) USING left(\"TextValue\", 20)"));
        const Tested tested = tryOut(crm->connection());
        QVERIFY(tested.crm);
        QCOMPARE(tested.crm->textValueWidth, 20);
        SetupDraft draft;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        const auto plan = planChanges(*tested.crm, draft, newSalt());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::TooLong);
    }

    void aColumnNarrowedWithoutTheCatalogueKnowing()
    {
        // A check of the database's own: 22001 comes back and nothing is written.
        const auto crm = postgresCrm();
        crm->sql(QStringLiteral("CREATE FUNCTION narrow() RETURNS trigger LANGUAGE plpgsql AS $$DECLARE short varchar(3); BEGIN short := "
                                "NEW.\"TextValue\"; RETURN NEW; END$$"));
        crm->sql(QStringLiteral("CREATE TRIGGER narrow BEFORE UPDATE ON \"SysSettingsValue\" FOR EACH ROW EXECUTE FUNCTION narrow()"));
        crm::DatabaseGateway gateway(crm->connection(), crm->password());
        SetupDraft draft;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        const QByteArray salt = newSalt();
        crm::ApplyRequest request;
        request.plan = [=](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
        request.reviewed = request.plan(*gateway.read({}, {}).result()).value();
        const QString before = crm->state();
        const auto applied = gateway.apply(request, {}).result();
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, ErrorKind::TooLong);
        QCOMPARE(crm->state(), before);
    }

    void sqliteFiles()
    {
        const QTemporaryDir folder;
        DatabaseConnection connection;
        connection.kind = DatabaseKind::Sqlite;
        connection.name = folder.filePath(QStringLiteral("none.sqlite"));
        VERIFY_FAILS_AT(tryOut(connection, {}), Stage::Connect, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(connection.name)); // and none was made
        QFile text(folder.filePath(QStringLiteral("text.sqlite")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(4096, 'x'));
        text.close();
        connection.name = text.fileName();
        VERIFY_FAILS_AT(tryOut(connection, {}), Stage::Tables, ErrorKind::Unreachable);
    }

    void cancellingAtEachStage_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("after");
        QTest::newRow("resolve") << QByteArray() << int(Stage::Driver);
        QTest::newRow("connect") << QByteArray() << int(Stage::Resolve);
        QTest::newRow("tls: the server never answers") << QByteArray() << int(Stage::Connect);
        QTest::newRow("login: the server never answers") << QByteArray("N") << int(Stage::Tls);
    }

    void cancellingAtEachStage()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, after);
        auto server = std::make_unique<FakeServer>(QByteArray(), answer);
        std::stop_source stop;
        QSemaphore reached;
        crm::DatabaseGateway gateway(loopback(server->port()), PostgresCluster::password());
        const auto tested = gateway.test(
            {},
            [&](const crm::StageReport &report) {
                if (int(report.stage) == after)
                    reached.release();
            },
            stop.get_token());
        reached.acquire();
        QElapsedTimer clock;
        clock.start();
        stop.request_stop();
        const auto crm = tested.result();
        QVERIFY(!crm);
        QCOMPARE(crm.error().kind, ErrorKind::Cancelled);
        QVERIFY2(clock.elapsed() < 5000, "the answer waited for the network"); // it would for ten seconds
        server.reset();                                                        // so that the gateway's end need not wait either
    }

    void grantsAreExactlyEnough()
    {
        const auto crm = postgresCrm();
        m_cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE \"Crm Link\" LOGIN PASSWORD 'x'"));
        DatabaseConnection connection = crm->connection();
        connection.user = QStringLiteral("Crm Link");
        QVERIFY(!tryOut(connection, Secret::take(QByteArray("x"))).crm);
        const QString grants = crm::SqlScript(connection).grants();
        crm->sql(grants);
        crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" = (SELECT \"Id\" FROM \"SysSettings\" WHERE "
                                "\"Code\" = 'FacebookConsumerSecret')"));

        SetupDraft draft;
        draft.site.actingAs = QStringLiteral("Supervisor");
        draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        crm::DatabaseGateway gateway(connection, Secret::take(QByteArray("x")));
        const auto snapshot = gateway.read(draft.snapshotRequest(), {}).result();
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().toString()));
        QVERIFY2(snapshot->missingRights.isEmpty(), qPrintable(snapshot->missingRights.join(u',')));
        const QByteArray salt = newSalt();
        crm::ApplyRequest request;
        request.read = draft.snapshotRequest();
        request.plan = [=](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
        request.reviewed = request.plan(*snapshot).value();
        request.modifiedBy = snapshot->actingUser->contactId;
        const auto applied = gateway.apply(request, {}).result();
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().toString()));

        const Receipt receipt{QStringLiteral("run"), request.reviewed, applied->writtenAt, applied->insertedRows};
        request.plan = [=](const CrmSnapshot &now) { return planUndo(now, receipt, {}, salt); };
        request.reviewed = request.plan(*gateway.read(request.read, {}).result()).value();
        const auto undone = gateway.apply(request, {}).result();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().toString()));

        // And no more than enough: each line is needed by something.
        for (const QString &line : grants.split(u'\n')) {
            if (!line.startsWith(QStringLiteral("GRANT")))
                continue;
            QVERIFY2(line.contains(QStringLiteral("SCHEMA")) || line.contains(u'(') || line.contains(QStringLiteral("DELETE ON")),
                     qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
