#include "crm/OdbcDrivers.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
using namespace crmlink::setup;

namespace
{

const QString ms18 = QStringLiteral("ODBC Driver 18 for SQL Server");
const QString ms17 = QStringLiteral("ODBC Driver 17 for SQL Server");
const QString freeTds = QStringLiteral("FreeTDS");
const QString psql = QStringLiteral("PostgreSQL Unicode");

} // namespace

class OdbcDriversTest : public QObject
{
    Q_OBJECT

private slots:
    void sectionsAreDrivers()
    {
        QCOMPARE(odbcDriversOf(QStringLiteral("\xEF\xBB\xBF")), QStringList());
        QCOMPARE(odbcDriversOf(QStringLiteral("; comment\r\n[ODBC]\r\nTrace=No\r\n\r\n[FreeTDS]\r\nDriver=libtdsodbc.so\r\n"
                                              "  [ ODBC Driver 18 for SQL Server ]  \nDriver=/opt/x.so\n[FreeTDS]\n[broken\n[]\n"
                                              "[ODBC Drivers]\nx=Installed")),
                 (QStringList{freeTds, ms18}));
    }

    void theBestIsTaken_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("18 before all") << QStringList{freeTds, ms17, psql, ms18} << QString() << QString() << ms18;
        QTest::newRow("17 before FreeTDS") << QStringList{freeTds, psql, ms17} << QString() << QString() << ms17;
        QTest::newRow("FreeTDS otherwise") << QStringList{psql, freeTds} << QString() << QString() << freeTds;
        QTest::newRow("what the site file says") << QStringList{ms18, freeTds} << freeTds << QString() << freeTds;
        QTest::newRow("in any case") << QStringList{ms18, freeTds} << QStringLiteral("freetds") << QString() << QStringLiteral("freetds");
        QTest::newRow("with a certificate of its own FreeTDS")
            << QStringList{ms18, ms17, freeTds} << QString() << QStringLiteral("/ca.pem") << freeTds;
        QTest::newRow("or the 18") << QStringList{ms17, ms18} << QString() << QStringLiteral("/ca.pem") << ms18;
        QTest::newRow("unless there is no other") << QStringList{ms17} << QString() << QStringLiteral("/ca.pem") << ms17;
        QTest::newRow("none") << QStringList{psql} << QString() << QString() << QString();
        QTest::newRow("not installed") << QStringList{psql} << ms18 << QString() << QString();
    }

    void theBestIsTaken()
    {
        QFETCH(QStringList, installed);
        QFETCH(QString, wanted);
        QFETCH(QString, ca);
        QFETCH(QString, chosen);
        DatabaseConnection connection;
        connection.kind = DatabaseKind::SqlServer;
        connection.host = QStringLiteral("db.example.com");
        connection.odbcDriver = wanted;
        connection.tlsCa = ca;
        const Result<QString> driver = chooseOdbcDriver(connection, installed);
        QCOMPARE(driver.has_value(), !chosen.isEmpty());
        if (driver) {
            QCOMPARE(*driver, chosen);
        } else {
            QCOMPARE(driver.error().kind, ErrorKind::Unreachable);
            QCOMPARE(driver.error().candidates, installed);
            QVERIFY(wanted.isEmpty() ? driver.error().fix.toString().contains(u"tdsodbc")
                                     : driver.error().what.toString().contains(wanted));
        }
    }

    void oracleHasItsOwn()
    {
        DatabaseConnection connection;
        connection.kind = DatabaseKind::Oracle;
        QCOMPARE(chooseOdbcDriver(connection, {freeTds, QStringLiteral("Oracle 21 ODBC driver")}).value_or(QString()),
                 QStringLiteral("Oracle 21 ODBC driver"));
        QVERIFY(!chooseOdbcDriver(connection, {freeTds, ms18}));
    }

    void familiesAreTold()
    {
        QVERIFY(odbcFamilyOf(ms18) == OdbcFamily::Microsoft);
        QVERIFY(odbcFamilyOf(QStringLiteral("SQL Server Native Client 11.0")) == OdbcFamily::Microsoft);
        QVERIFY(odbcFamilyOf(freeTds) == OdbcFamily::FreeTds);
        QVERIFY(odbcFamilyOf(QStringLiteral("/usr/lib/odbc/libtdsodbc.so")) == OdbcFamily::FreeTds);
    }
};

QTEST_GUILESS_MAIN(OdbcDriversTest)
#include "OdbcDriversTest.moc"
