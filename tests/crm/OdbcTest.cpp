#include "crm/BoundQuery.h"
#include "crm/DatabaseGateway.h"
#include "crm/OdbcDrivers.h"
#include "support/PostgresCluster.h"

#include <QFuture>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

const QString psqlOdbc = QStringLiteral("PostgreSQL Unicode");

} // namespace

/// Qt's ODBC driver as CrmLink uses it, on psqlODBC; and FreeTDS as far as it goes without a server.
class OdbcTest : public QObject
{
    Q_OBJECT

private:
    QSqlDatabase m_database;

    void skipOrFail(const QString &why)
    {
        if (qEnvironmentVariable("CI") == u"true")
            QFAIL(qPrintable(why));
        QSKIP(qPrintable(why));
    }
    [[nodiscard]] std::optional<Answer> run(const QString &sql, const QVariantList &values = {}, int columns = 0)
    {
        return BoundQuery::run(m_database, {sql, values}, columns).answer;
    }

private slots:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC")) || !installedOdbcDrivers().contains(psqlOdbc))
            skipOrFail(QStringLiteral("libqt6sql6-odbc or odbc-postgresql is not installed"));
        NEED_POSTGRES();
        PostgresCluster *cluster = PostgresCluster::shared();
        const DatabaseConnection connection = cluster->connection(cluster->createEmptyDatabase());
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), QStringLiteral("odbc"));
        m_database.setDatabaseName(QStringLiteral("Driver={%1};Server=%2;Port=%3;Database=%4;UID=%5;PWD=%6;")
                                       .arg(psqlOdbc, connection.host, QString::number(connection.port), connection.name, connection.user,
                                            QString::fromUtf8(PostgresCluster::password().reveal())));
        QVERIFY2(m_database.open(), qPrintable(m_database.lastError().text()));
        QVERIFY(run(QStringLiteral("CREATE TABLE t (id uuid PRIMARY KEY, name varchar(250) NOT NULL, flag boolean)")));
    }

    void cleanupTestCase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("odbc"));
    }

    void init() { QVERIFY(run(QStringLiteral("DELETE FROM t"))); }

    void namesInAnyScriptSurvive_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Cyrillic") << QStringLiteral("Иван Петров");
        QTest::newRow("Arabic") << QStringLiteral("محمد علي");
        QTest::newRow("Chinese") << QStringLiteral("王小明");
        QTest::newRow("emoji") << QStringLiteral("Brand 😀👍🏽");
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"the\" `best`; --");
        QTest::newRow("backslash") << QStringLiteral("a\\b\\");
        QTest::newRow("empty") << QString();
        QTest::newRow("250 letters") << QString(250, u'ж');
    }

    void namesInAnyScriptSurvive()
    {
        QFETCH(QString, name);
        const Dialect &dialect = dialectFor(DatabaseKind::Oracle); // one that binds every text
        const BoundText text = bound({QStringLiteral("SELECT ?"), {name}}, dialect, {});
        QVERIFY(run(QStringLiteral("INSERT INTO t VALUES ('a29a3ba5-4b0d-de11-9a51-005056c00008', ?, true)"), text.values));
        const auto answer = run(QStringLiteral("SELECT name FROM t WHERE name = ?"), text.values, 1);
        QVERIFY(answer);
        QCOMPARE(answer->rows.size(), size_t(1));
        QCOMPARE(answer->rows[0][0].toString(), name);
    }

    void aFailedStatementLeavesTheConnectionUsable()
    {
        for (int i = 0; i < 3; ++i) {
            const BoundQuery failed
                = BoundQuery::run(m_database, {QStringLiteral("SELECT * FROM nowhere WHERE x = ?"), {QStringLiteral("1")}}, 1);
            QVERIFY(!failed.answer);
            QVERIFY(failed.error.isValid());
            QCOMPARE(run(QStringLiteral("SELECT 1"), {}, 1)->rows[0][0].toInt(), 1);
        }
    }

    void anUnreadAnswerIsNotInTheWay()
    {
        QVERIFY(run(QStringLiteral("SELECT generate_series(1, 10000)"))); // none of its rows is wanted
        QCOMPARE(run(QStringLiteral("SELECT generate_series(1, 3)"), {}, 1)->rows.size(), size_t(3));
    }

    void transactionsByPlainStatements()
    {
        QVERIFY(run(QStringLiteral("BEGIN")));
        QVERIFY(run(QStringLiteral("INSERT INTO t VALUES ('a29a3ba5-4b0d-de11-9a51-005056c00008', ?, true)"), {QStringLiteral("x")}));
        QVERIFY(run(QStringLiteral("ROLLBACK")));
        QCOMPARE(run(QStringLiteral("SELECT count(*) FROM t"), {}, 1)->rows[0][0].toInt(), 0);
    }

    void whatIsAffectedIsToldOrNotKnown()
    {
        QVERIFY(run(QStringLiteral("INSERT INTO t VALUES ('a29a3ba5-4b0d-de11-9a51-005056c00008', ?, true)"), {QStringLiteral("x")}));
        const auto answer
            = run(QStringLiteral("UPDATE t SET name = ? WHERE id = 'a29a3ba5-4b0d-de11-9a51-005056c00008'"), {QStringLiteral("y")});
        QVERIFY(answer->affected == 1 || answer->affected == -1);
    }

    void booleansAreRead()
    {
        QVERIFY(run(QStringLiteral("INSERT INTO t VALUES ('a29a3ba5-4b0d-de11-9a51-005056c00008', ?, true)"), {QStringLiteral("x")}));
        const auto answer = run(QStringLiteral("SELECT flag, NOT flag FROM t"), {}, 2);
        QVERIFY(truth(answer->rows[0][0]));
        QVERIFY(!truth(answer->rows[0][1]));
    }

    // The driver loads and looks for the server; there is none.
    void freeTdsLoads()
    {
        if (!installedOdbcDrivers().contains(QStringLiteral("FreeTDS")))
            skipOrFail(QStringLiteral("tdsodbc is not installed"));
        DatabaseConnection connection;
        connection.kind = DatabaseKind::SqlServer;
        connection.host = QStringLiteral("127.0.0.1");
        {
            QTcpServer freePort;
            QVERIFY(freePort.listen(QHostAddress::LocalHost));
            connection.port = freePort.serverPort();
        }
        connection.name = QStringLiteral("crm");
        connection.user = QStringLiteral("crmlink");
        connection.odbcDriver = QStringLiteral("FreeTDS");
        DatabaseGateway gateway(connection, Secret::take(QByteArray("pw")));
        QList<StageReport> stages;
        const auto tested = gateway.test({}, [&](const StageReport &report) { stages << report; }, {}).result();
        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, ErrorKind::Unreachable);
        QCOMPARE(stages.first().stage, Stage::Driver);
        QVERIFY(stages.first().ok);
        QCOMPARE(stages.first().detail.toString(), QStringLiteral("FreeTDS"));
        QCOMPARE(stages.last().stage, Stage::Connect);
        const auto read = gateway.read({}, {}).result();
        QVERIFY(!read && read.error().kind == ErrorKind::Unreachable);
    }

    void aDriverThatIsNotThereIsNamed()
    {
        DatabaseConnection connection;
        connection.kind = DatabaseKind::SqlServer;
        connection.host = QStringLiteral("127.0.0.1");
        connection.name = QStringLiteral("crm");
        connection.odbcDriver = QStringLiteral("No Such Driver");
        DatabaseGateway gateway(connection, {});
        const auto tested = gateway.test({}, {}, {}).result();
        QVERIFY(!tested);
        QVERIFY2(tested.error().what.toString().contains(u"No Such Driver"), qPrintable(tested.error().toString()));
    }
};

QTEST_GUILESS_MAIN(OdbcTest)
#include "OdbcTest.moc"
