#include "crm/DatabaseGateway.h"

#include "base/Log.h"
#include "support/CrmFixture.h"
#include "support/GatewayRequests.h"
#include "support/Outcome.h"
#include "support/PostgresCluster.h"
#include "support/PostgresProxy.h"

#include <QCoreApplication>
#include <QFuture>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;

namespace
{

using When = PostgresProxy::When;

/// Reads, plans and applies; the error's kind name or "ok".
QString wholeRun(crm::CrmGateway &gateway, const std::function<void(crm::ApplyRequest &)> &arm = {})
{
    auto request = planned(gateway, wantedSetup());
    if (!request)
        return say(request);
    if (arm)
        arm(*request);
    const auto applied = gateway.apply(*request, {}).result();
    return applied ? QStringLiteral("ok") : kindName(applied.error().kind);
}

DatabaseConnection through(const PostgresProxy &proxy, DatabaseConnection connection)
{
    connection.port = proxy.port();
    return connection;
}

/// What the child process does: a whole run that kills itself with SIGKILL just before the statement whose number is given.
int runAndDie(const QStringList &arguments)
{
    static int statementsLeft = 0;
    statementsLeft = arguments.at(2).toInt();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &) {
        if (qstrcmp(context.category, lcCrm().categoryName()) == 0 && --statementsLeft == 0)
            ::raise(SIGKILL);
    });
    QLoggingCategory::setFilterRules(QStringLiteral("crmlink.crm.debug=true"));
    DatabaseConnection connection;
    connection.kind = arguments.at(3) == u"sqlite" ? DatabaseKind::Sqlite : DatabaseKind::PostgreSql;
    connection.name = arguments.at(4);
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = quint16(arguments.at(5).toInt());
    connection.user = QStringLiteral("crm");
    crm::DatabaseGateway gateway(connection, connection.kind == DatabaseKind::Sqlite ? Secret() : PostgresCluster::password());
    return wholeRun(gateway) == u"ok" ? 0 : 1;
}

} // namespace

class LostConnectionTest : public QObject
{
    Q_OBJECT

private:
    /// Runs the child until it dies or ends; true when it ended by itself with success.
    static bool childSucceeds(const CrmFixture &crm, int dieAt, quint16 port, const std::function<void(qint64 pid)> &started = {})
    {
        const DatabaseConnection connection = crm.connection();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--run-and-die"), QString::number(dieAt), toName(connection.kind), connection.name, QString::number(port)});
        if (!child.waitForStarted())
            qFatal("%s", qPrintable(child.errorString()));
        if (started)
            started(child.processId());
        child.waitForFinished(60000);
        return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    }

private slots:
    void roundTrips()
    {
        NEED_POSTGRES();
        const auto crm = postgresCrm();
        PostgresProxy proxy(crm->connection().port);
        proxy.breakAt(0, When::BeforeServer);
        crm::DatabaseGateway gateway(through(proxy, crm->connection()), crm->password());
        QCOMPARE(wholeRun(gateway), QStringLiteral("ok"));
        QCOMPARE(crm->state(), wantedState);
        const QStringList queries = proxy.queries();
        qInfo("SQL round trips after open, read and apply together: %d", int(queries.size()));
        QVERIFY2(queries.size() <= 9, qPrintable(queries.join(QStringLiteral("\n--\n"))));
        // The secret travels once, alone, and after the plan was compared.
        const QStringList withSecret = queries.filter(QStringLiteral("0123456789abcdef"));
        QCOMPARE(withSecret.size(), 1);
        QCOMPARE(withSecret[0].count(u';'), 1);
        QVERIFY(queries.indexOf(withSecret[0])
                > queries.indexOf(QRegularExpression(QStringLiteral("FOR UPDATE.*"), QRegularExpression::DotMatchesEverythingOption)));
    }

    void theServersLogNeverHoldsTheSecret()
    {
        NEED_POSTGRES();
        const auto *cluster = PostgresCluster::shared();
        const auto crm = postgresCrm();
        // Every statement of the run that can fail does so once, and lands in the log.
        crm->sql(QStringLiteral("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'refused by the test'; END$$"));
        crm->sql(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON \"SocialAccount\" FOR EACH ROW EXECUTE FUNCTION refuse()"));
        crm::DatabaseGateway gateway(crm->connection(), crm->password());
        QCOMPARE(wholeRun(gateway), QStringLiteral("unexpected"));
        QCOMPARE(crm->state(), freshState);
        QVERIFY(cluster->log().contains(QStringLiteral("refused by the test")));
        QVERIFY(!cluster->log().contains(QStringLiteral("0123456789abcdef")));
    }

    void connectionBrokenAtEachQuery_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("before the server sees it") << false;
        QTest::newRow("after the server has answered") << true;
    }

    void connectionBrokenAtEachQuery()
    {
        NEED_POSTGRES();
        QFETCH(bool, answered);
        const auto crm = postgresCrm();
        PostgresProxy proxy(crm->connection().port);
        proxy.breakAt(0, When::BeforeServer);
        {
            crm::DatabaseGateway gateway(through(proxy, crm->connection()), crm->password());
            QCOMPARE(wholeRun(gateway), QStringLiteral("ok"));
        }
        const int queries = int(proxy.queries().size());
        const QString reset = QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '', \"BooleanValue\" = true WHERE \"SysSettingsId\" IN (SELECT \"Id\" FROM "
            "\"SysSettings\" WHERE \"Code\" IN ('FacebookConsumerKey', 'FacebookConsumerSecret', 'UseFacebookSharedApplication')); "
            "UPDATE \"SocialAccount\" SET \"Public\" = false WHERE \"Login\" = 'Jane Doe'");
        int whole = 0;
        for (int query = 1; query <= queries; ++query) {
            crm->sql(reset);
            QCOMPARE(crm->state(), freshState);
            proxy.breakAt(query, answered ? When::AfterServer : When::BeforeServer);
            crm::DatabaseGateway gateway(through(proxy, crm->connection()), crm->password());
            const QString result = wholeRun(gateway);
            const QString state = crm->state();
            // What the run says is what is so: no guess, and never a half.
            QVERIFY2(state == (result == u"ok" ? wantedState : freshState),
                     qPrintable(QStringLiteral("query %1: %2, %3").arg(query).arg(result, state)));
            if (result != u"ok")
                QVERIFY2(result.startsWith(u"unreachable"), qPrintable(result));
            whole += result == u"ok" ? 1 : 0;
        }
        // COMMIT's lost answer and the harmless reconnects are successes.
        QVERIFY(whole >= (answered ? 1 : 0));
    }

    void commitsAnswerLostForGood()
    {
        NEED_POSTGRES();
        const auto crm = postgresCrm();
        auto proxy = std::make_unique<PostgresProxy>(crm->connection().port);
        crm::DatabaseGateway gateway(through(*proxy, crm->connection()), crm->password(), 500ms);
        const QString result = wholeRun(gateway, [&](crm::ApplyRequest &request) {
            request.progress = [&](crm::ApplyStep step) {
                if (step == crm::ApplyStep::Committing)
                    proxy.reset(); // the way to the server is gone, and stays so
            };
        });
        QCOMPARE(result, QStringLiteral("unreachable"));
        QCOMPARE(crm->state(), freshState);
    }

    void terminatedByTheServerAtEachStep_data()
    {
        QTest::addColumn<int>("step");
        for (int step = int(crm::ApplyStep::Locking); step <= int(crm::ApplyStep::Committing); ++step)
            QTest::addRow("%d", step) << step;
    }

    void terminatedByTheServerAtEachStep()
    {
        NEED_POSTGRES();
        QFETCH(int, step);
        const auto crm = postgresCrm();
        crm::DatabaseGateway gateway(crm->connection(), crm->password());
        bool once = false;
        const QString result = wholeRun(gateway, [&](crm::ApplyRequest &request) {
            request.progress = [&](crm::ApplyStep now) {
                if (int(now) == step && !std::exchange(once, true))
                    crm->sql(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = "
                                            "current_database() AND application_name = 'CrmLink'"));
            };
        });
        QVERIFY(once);
        // Before anything was compared the run simply connects again.
        QCOMPARE(result, step == int(crm::ApplyStep::Locking) ? QStringLiteral("ok") : QStringLiteral("unreachable"));
        QCOMPARE(crm->state(), result == u"ok" ? wantedState : freshState);
        QCOMPARE(wholeRun(gateway), QStringLiteral("ok")); // and the gateway works on
        QCOMPARE(crm->state(), wantedState);
    }

    void aKeptConnectionThatDiedIsReplaced()
    {
        NEED_POSTGRES();
        const auto crm = postgresCrm();
        crm::DatabaseGateway gateway(crm->connection(), crm->password());
        QVERIFY(gateway.read({}, {}).result());
        crm->sql(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND "
                                "application_name = 'CrmLink'"));
        QVERIFY(gateway.read({}, {}).result());
    }

    void killedAtEachStatementOnSqlite()
    {
        const auto crm = sqliteCrm();
        int statements = 1;
        for (; !childSucceeds(*crm, statements, 0); ++statements) {
            QCOMPARE(crm->state(), freshState);
            QVERIFY(statements < 60);
        }
        QCOMPARE(crm->state(), wantedState);
        QVERIFY2(statements > 15, qPrintable(QString::number(statements))); // it did die on the way
    }

    void killedAtEachQueryOnPostgres_data() { connectionBrokenAtEachQuery_data(); }

    void killedAtEachQueryOnPostgres()
    {
        NEED_POSTGRES();
        QFETCH(bool, answered);
        const auto crm = postgresCrm();
        PostgresProxy proxy(crm->connection().port);
        bool committed = false;
        int query = 1;
        for (;; ++query) {
            std::atomic<qint64> pid = 0;
            proxy.breakAt(query, answered ? When::AfterServer : When::BeforeServer, [&] {
                while (pid == 0)
                    QThread::yieldCurrentThread();
                ::kill(pid_t(pid), SIGKILL);
            });
            const bool succeeded = childSucceeds(*crm, 0, proxy.port(), [&](qint64 id) { pid = id; });
            const bool reachedCommit = proxy.queries().contains(QStringLiteral("COMMIT;\n"));
            QCOMPARE(crm->state(), succeeded || (reachedCommit && answered) ? wantedState : freshState);
            committed = committed || (reachedCommit && answered);
            if (succeeded || committed)
                break;
            QVERIFY(query < 20);
        }
        QCOMPARE(committed, answered);
        QVERIFY2(query >= 5, qPrintable(QString::number(query)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments.at(1) == u"--run-and-die")
        return runAndDie(arguments);
    LostConnectionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LostConnectionTest.moc"
