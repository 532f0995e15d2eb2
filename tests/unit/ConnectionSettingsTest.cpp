#include "crm/ConnectionSettings.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
using namespace crmlink::setup;

namespace
{

const QString ms18 = QStringLiteral("ODBC Driver 18 for SQL Server");
const QString ms17 = QStringLiteral("ODBC Driver 17 for SQL Server");
const QString freeTds = QStringLiteral("FreeTDS");

DatabaseConnection sqlServer(const QString &host, TlsMode tls, quint16 port = 0, const QString &ca = {})
{
    DatabaseConnection connection;
    connection.kind = DatabaseKind::SqlServer;
    connection.host = host;
    connection.port = port;
    connection.name = QStringLiteral("crm");
    connection.user = QStringLiteral("crmlink");
    connection.tls = tls;
    connection.tlsCa = ca;
    return connection;
}

} // namespace

class ConnectionSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreQuoted_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << QStringLiteral("db.example.com") << QStringLiteral("db.example.com");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank inside") << QStringLiteral("my crm") << QStringLiteral("my crm");
        QTest::newRow("semicolon") << QStringLiteral("a;b") << QStringLiteral("{a;b}");
        QTest::newRow("brace") << QStringLiteral("a}b") << QStringLiteral("{a}}b}");
        QTest::newRow("both braces") << QStringLiteral("{x}") << QStringLiteral("{{x}}}");
        QTest::newRow("equals sign") << QStringLiteral("p=1") << QStringLiteral("{p=1}");
        QTest::newRow("blank at an end") << QStringLiteral("pw ") << QStringLiteral("{pw }");
        QTest::newRow("blank in front") << QStringLiteral(" pw") << QStringLiteral("{ pw}");
        QTest::newRow("quotes, any script") << QStringLiteral("пароль\"'") << QStringLiteral("пароль\"'");
    }

    void valuesAreQuoted()
    {
        QFETCH(QString, value);
        QTEST(odbcValue(value, OdbcFamily::Microsoft), "quoted");
        const QString tds = odbcValue(value, OdbcFamily::FreeTds);
        QCOMPARE(tds.startsWith(u'{'), !value.isEmpty() && odbcValue(value, OdbcFamily::Microsoft).startsWith(u'{'));
        if (tds.startsWith(u'{'))
            QCOMPARE(tds, u'{' + value + u'}'); // no doubling: seen
    }

    void sqlServerStrings_data()
    {
        QTest::addColumn<DatabaseConnection>("connection");
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("string");
        const QString tail = QStringLiteral("Database=crm;APP=CrmLink;UID=crmlink;PWD={s;cret};");
        QTest::newRow("18") << sqlServer(QStringLiteral("db"), TlsMode::Verify) << ms18 << QString()
                            << QStringLiteral("Driver={ODBC Driver 18 for SQL Server};Server={tcp:db,1433};Encrypt=yes;"
                                              "TrustServerCertificate=no;")
                + tail;
        QTest::newRow("17, not checked") << sqlServer(QStringLiteral("db"), TlsMode::Require) << ms17 << QString()
                                         << QStringLiteral("Driver={ODBC Driver 17 for SQL Server};Server={tcp:db,1433};Encrypt=yes;"
                                                           "TrustServerCertificate=yes;")
                + tail;
        QTest::newRow("18, not encrypted") << sqlServer(QStringLiteral("."), TlsMode::Disable) << ms18 << QString()
                                           << QStringLiteral("Driver={ODBC Driver 18 for SQL Server};Server={tcp:localhost,1433};"
                                                             "Encrypt=no;TrustServerCertificate=no;")
                + tail;
        QTest::newRow("18, instance") << sqlServer(QStringLiteral("db\\EXPRESS"), TlsMode::Require) << ms18 << QString()
                                      << QStringLiteral("Driver={ODBC Driver 18 for SQL Server};Server=db\\EXPRESS;Encrypt=yes;"
                                                        "TrustServerCertificate=yes;")
                + tail;
        QTest::newRow("18, instance and port") << sqlServer(QStringLiteral("db\\EXPRESS,1499"), TlsMode::Require) << ms18 << QString()
                                               << QStringLiteral("Driver={ODBC Driver 18 for SQL Server};Server={tcp:db,1499};Encrypt=yes;"
                                                                 "TrustServerCertificate=yes;")
                + tail;
        QTest::newRow("FreeTDS") << sqlServer(QStringLiteral("db,1499"), TlsMode::Require) << freeTds << QString()
                                 << QStringLiteral("Driver={FreeTDS};Server=db;Port=1499;Encryption=require;TDS_Version=7.4;"
                                                   "ClientCharset=UTF-8;")
                + tail;
        QTest::newRow("FreeTDS, not encrypted")
            << sqlServer(QStringLiteral("(local)"), TlsMode::Disable) << freeTds << QString()
            << QStringLiteral("Driver={FreeTDS};Server=localhost;Port=1433;Encryption=off;TDS_Version=7.4;ClientCharset=UTF-8;") + tail;
        QTest::newRow("FreeTDS, instance") << sqlServer(QStringLiteral("db\\CRM"), TlsMode::Disable) << freeTds << QString()
                                           << QStringLiteral("Driver={FreeTDS};Server=db\\CRM;Encryption=off;TDS_Version=7.4;"
                                                             "ClientCharset=UTF-8;")
                + tail;
        QTest::newRow("FreeTDS, checked") << sqlServer(QStringLiteral("db"), TlsMode::Verify) << freeTds << QStringLiteral("crmlink")
                                          << QStringLiteral("Driver={FreeTDS};Servername=crmlink;") + tail;
    }

    void sqlServerStrings()
    {
        QFETCH(DatabaseConnection, connection);
        QFETCH(QString, driver);
        QFETCH(QString, section);
        const Result<QString> made = sqlServerConnectionString(connection, driver, QStringLiteral("s;cret"), section);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().toString()));
        QTEST(*made, "string");
        QVERIFY(made->endsWith(u';')); // without it the last value arrives with a NUL behind it
    }

    // Which of the driver's keywords counts depends on the server: only TDS 8.0 lets it compare with a file.
    void microsoftsDriverAndAFileOfTheUsers()
    {
        const DatabaseConnection connection = sqlServer(QStringLiteral("db"), TlsMode::Verify, 1435, QStringLiteral("/etc/crm.pem"));
        const auto made = [&](const CertificateMet &met) {
            const QString string = sqlServerConnectionString(connection, ms18, {}, {}, met).value_or(QString());
            return string.section(QStringLiteral("1435};"), 1).section(QStringLiteral("Database"), 0, 0);
        };
        const QString name = QStringLiteral("SSL_Self_Signed_Fallback");
        QCOMPARE(made({.isPinned = true, .name = name, .hasTds8 = true}), QStringLiteral("Encrypt=strict;ServerCertificate=/etc/crm.pem;"));
        QCOMPARE(made({.isPinned = true, .name = name}),
                 QStringLiteral("Encrypt=yes;TrustServerCertificate=no;HostnameInCertificate=SSL_Self_Signed_Fallback;"));
        // The file is an authority's: the server's name in the certificate counts.
        QCOMPARE(made({.isPinned = false, .name = name, .hasTds8 = true}), QStringLiteral("Encrypt=yes;TrustServerCertificate=no;"));
    }

    void whatADriverCannotDoIsSaid()
    {
        const QString ca = QStringLiteral("/etc/crm.pem");
        const auto refused = [](const Result<QString> &made) { return !made && made.error().kind == ErrorKind::Usage; };
        QVERIFY(refused(sqlServerConnectionString(sqlServer(QStringLiteral("db"), TlsMode::Verify, 0, ca), ms17, {}, {})));
        // Qt would take it for the name of a file.
        QVERIFY(refused(sqlServerConnectionString(sqlServer(QStringLiteral("db"), TlsMode::Require), ms18, QStringLiteral("x.Dsn"), {})));
        DatabaseConnection windows = sqlServer(QStringLiteral("db"), TlsMode::Require);
        windows.login = DatabaseLogin::Windows;
        const Result<QString> made = sqlServerConnectionString(windows, ms18, {}, {});
#ifdef Q_OS_WIN
        QVERIFY(made && made->endsWith(QStringLiteral("Trusted_Connection=yes;")) && !made->contains(u"UID"));
#else
        QVERIFY(refused(made));
#endif
    }

    void freeTdsSections()
    {
        const DatabaseConnection connection = sqlServer(QStringLiteral("db"), TlsMode::Verify, 1435);
        QCOMPARE(freeTdsSection(QStringLiteral("crmlink"), connection, QStringLiteral("/etc/ca.pem"), false).value_or(QString()),
                 QStringLiteral("[crmlink]\nhost = db\nport = 1435\ntds version = 7.4\nclient charset = UTF-8\nencryption = require\n"
                                "ca file = /etc/ca.pem\ncheck certificate hostname = yes\n"));
        const QString pinned
            = freeTdsSection(QStringLiteral("c"), sqlServer(QStringLiteral("db\\CRM"), TlsMode::Verify), QStringLiteral("/p.pem"), true)
                  .value_or(QString());
        QVERIFY(pinned.contains(u"\ninstance = CRM\n") && !pinned.contains(u"port") && pinned.contains(u"hostname = no"));
        QVERIFY(!freeTdsSection(QStringLiteral("c"), sqlServer(QStringLiteral("db\nhost = evil"), TlsMode::Verify),
                                QStringLiteral("/p.pem"), true));
    }

    void oracleDescriptors()
    {
        DatabaseConnection oracle;
        oracle.kind = DatabaseKind::Oracle;
        oracle.host = QStringLiteral("ora.example.com");
        oracle.name = QStringLiteral("CRMPDB.example.com");
        oracle.user = QStringLiteral("crm");
        oracle.tls = TlsMode::Disable;
        const QString plain = QStringLiteral("(DESCRIPTION=(CONNECT_TIMEOUT=10)(ADDRESS=(PROTOCOL=tcp)(HOST=ora.example.com)(PORT=1521))"
                                             "(CONNECT_DATA=(SERVICE_NAME=CRMPDB.example.com)))");
        QCOMPARE(oracleDescriptor(oracle).value_or(QString()), plain);
        QCOMPARE(oracleConnectionString(oracle, QStringLiteral("Oracle 21 ODBC driver"), QStringLiteral("a b")).value_or(QString()),
                 QStringLiteral("Driver={Oracle 21 ODBC driver};DBQ=%1;UID=crm;PWD=a b;").arg(plain));
        oracle.tls = TlsMode::Verify;
        QVERIFY(oracleDescriptor(oracle)->contains(u"(PROTOCOL=tcps)"));
        QVERIFY(oracleDescriptor(oracle)->endsWith(QStringLiteral("(SECURITY=(SSL_SERVER_DN_MATCH=yes)))")));
        for (const QString &bad : {QStringLiteral("a)(x=y"), QStringLiteral("a b"), QStringLiteral("a;b"), QString()}) {
            oracle.name = bad;
            QVERIFY2(!oracleDescriptor(oracle), qPrintable(bad));
        }
    }

    void serversAreNamedInSqlServersWay_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("instance");
        QTest::addColumn<quint16>("effective");
        QTest::addColumn<bool>("says");
        QTest::newRow("plain") << QStringLiteral("db") << quint16(0) << QStringLiteral("db") << QString() << quint16(1433) << false;
        QTest::newRow("port") << QStringLiteral("db") << quint16(5) << QStringLiteral("db") << QString() << quint16(5) << true;
        QTest::newRow("comma") << QStringLiteral("db, 1435") << quint16(0) << QStringLiteral("db") << QString() << quint16(1435) << true;
        QTest::newRow("port wins") << QStringLiteral("db,1435") << quint16(9) << QStringLiteral("db") << QString() << quint16(9) << true;
        QTest::newRow("instance") << QStringLiteral("db\\I") << quint16(0) << QStringLiteral("db") << QStringLiteral("I") << quint16(1433)
                                  << false;
        QTest::newRow("here") << QStringLiteral("(LOCAL)\\I") << quint16(0) << QStringLiteral("localhost") << QStringLiteral("I")
                              << quint16(1433) << false;
        QTest::newRow("nonsense after the comma")
            << QStringLiteral("db,x") << quint16(0) << QStringLiteral("db") << QString() << quint16(1433) << false;
    }

    void serversAreNamedInSqlServersWay()
    {
        QFETCH(QString, host);
        QFETCH(quint16, port);
        const DatabaseConnection connection = sqlServer(host, TlsMode::Verify, port);
        QTEST(connection.machine(), "machine");
        QTEST(connection.instance(), "instance");
        QTEST(connection.effectivePort(), "effective");
        QTEST(connection.saysPort(), "says");
        DatabaseConnection other = connection;
        other.kind = DatabaseKind::PostgreSql;
        QCOMPARE(other.machine(), host);
    }
};

QTEST_GUILESS_MAIN(ConnectionSettingsTest)
#include "ConnectionSettingsTest.moc"
