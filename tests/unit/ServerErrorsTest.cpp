#include "crm/OracleErrors.h"
#include "crm/SqlServerErrors.h"

#include <QSqlError>
#include <QTest>

using namespace crmlink::crm;

Q_DECLARE_METATYPE(DatabaseFailure)

/// Errors of SQL Server and Oracle are told by their numbers, in whatever language their words are.
class ServerErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void sqlServer_data()
    {
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("words");
        QTest::addColumn<DatabaseFailure>("failure");
        const auto row = [](const char *name, const char *numbers, const char *words, DatabaseFailure failure) {
            QTest::newRow(name) << QString::fromLatin1(numbers) << QString::fromUtf8(words) << failure;
        };
        row("lock time-out", "1222", "Überschreitung des Zeitlimits", DatabaseFailure::Locked);
        row("deadlock", "1205", "", DatabaseFailure::Locked);
        row("application lock", "51222", "", DatabaseFailure::Locked);
        row("no right", "229", "", DatabaseFailure::NoRight);
        row("no right on column", "230", "", DatabaseFailure::NoRight);
        row("no table", "208", "", DatabaseFailure::NoTable);
        row("no column", "207", "", DatabaseFailure::NoTable);
        row("read-only", "3906", "", DatabaseFailure::ReadOnly);
        row("too long", "2628", "", DatabaseFailure::TooLong);
        row("too long, old", "8152", "", DatabaseFailure::TooLong);
        row("login", "18456", "", DatabaseFailure::BadLogin);
        row("database, then login", "18456;4060", "", DatabaseFailure::NoDatabase);
        row("FreeTDS: dead", "20006", "Write to the server failed", DatabaseFailure::ConnectionLost);
        row("Winsock", "10054", "", DatabaseFailure::ConnectionLost);
        row("Microsoft on Linux", "104", "[Microsoft][ODBC Driver 18 for SQL Server]TCP Provider: Error code 0x68",
            DatabaseFailure::ConnectionLost);
        row("certificate, Windows", "-2146893019", "SSL-Anbieter: Die Zertifikatkette …", DatabaseFailure::BadCertificate);
        row("certificate, Linux", "-1",
            "[Microsoft][ODBC Driver 18 for SQL Server]SSL Provider: [error:0A000086:SSL routines::certificate verify failed:self-signed "
            "certificate]",
            DatabaseFailure::BadCertificate);
        row("a number of its own", "33557097", "canceling statement due to lock timeout", DatabaseFailure::Locked);
        row("and its words alone are not believed", "102", "lock timeout", DatabaseFailure::Other);
        row("syntax", "102", "", DatabaseFailure::Other);
        row("FreeTDS: broken link", "0", "[FreeTDS][SQL Server]Unknown error", DatabaseFailure::ConnectionLost);
        row("none", "", "", DatabaseFailure::ConnectionLost);
    }

    void sqlServer()
    {
        QFETCH(QString, numbers);
        QFETCH(QString, words);
        QTEST(classifySqlServer(QSqlError({}, words, QSqlError::StatementError, numbers)), "failure");
    }

    void oracle_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<DatabaseFailure>("failure");
        const auto row
            = [](const char *number, DatabaseFailure failure) { QTest::newRow(number) << QString::fromLatin1(number) << failure; };
        row("54", DatabaseFailure::Locked);
        row("30006", DatabaseFailure::Locked);
        row("60", DatabaseFailure::Locked);
        row("942", DatabaseFailure::NoTable);
        row("904", DatabaseFailure::NoTable);
        row("1031", DatabaseFailure::NoRight);
        row("1017", DatabaseFailure::BadLogin);
        row("12514", DatabaseFailure::NoDatabase);
        row("3113", DatabaseFailure::ConnectionLost);
        row("12899", DatabaseFailure::TooLong);
        row("16000", DatabaseFailure::ReadOnly);
        row("1", DatabaseFailure::Other);
    }

    void oracle()
    {
        QFETCH(QString, number);
        QTEST(classifyOracle(QSqlError({}, {}, QSqlError::StatementError, number)), "failure");
    }
};

QTEST_GUILESS_MAIN(ServerErrorsTest)
#include "ServerErrorsTest.moc"
