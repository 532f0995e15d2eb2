#include "crm/InstallFolder.h"
#include "crm/ConfigXml.h"
#include "crm/ConnectionString.h"
#include "crm/IisConfig.h"
#include "setup/SiteFile.h"
#include "support/Describe.h"
#include "support/ImportSamples.h"

#include <QTest>

#include <ctime>

using namespace crmlink;
using namespace crmlink::crm;
using test::ImportSample;

/// What is made of a CRM's own files: bytes in, values or an error out.
class InstallFolderTest : public QObject
{
    Q_OBJECT

    const std::vector<ImportSample> m_samples = test::importSamples();

    static QStringList codes(const std::vector<setup::Warning> &warnings)
    {
        QStringList all;
        for (const setup::Warning &warning : warnings)
            all += warning.code;
        all.sort();
        return all;
    }

private slots:
    void samples_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_samples.size(); ++i)
            QTest::newRow(m_samples[i].name) << int(i);
        QVERIFY(m_samples.size() >= 40);
    }

    void samples()
    {
        QFETCH(int, index);
        const ImportSample &sample = m_samples[size_t(index)];
        const std::clock_t before = std::clock(); // of the processor: another test may have it
        const auto found = InstallFolder::read(sample.files());
        QVERIFY2(std::clock() - before < 5 * CLOCKS_PER_SEC, "too slow for a file that somebody may have prepared");
        if (sample.error) {
            QVERIFY(!found);
            const QString words = found.error().toString();
            QCOMPARE(found.error().kind, *sample.error);
            QVERIFY2(words.contains(QString::fromUtf8(sample.what)), qPrintable(words));
            QVERIFY2(!words.contains(u"pw-"), qPrintable(words));
            QVERIFY(!found.error().fix.isEmpty());
            if (sample.line > 0)
                QCOMPARE(found.error().line, sample.line);
            return;
        }
        QVERIFY2(found, qPrintable(found ? QString() : found.error().toString()));
        const setup::DatabaseConnection &database = found->connection.database;
        QCOMPARE(setup::toName(database.kind), QString::fromUtf8(sample.kind));
        QCOMPARE(database.host, QString::fromUtf8(sample.host));
        QCOMPARE(int(database.port), sample.port);
        QCOMPARE(database.name, QString::fromUtf8(sample.database));
        QCOMPARE(database.user, QString::fromUtf8(sample.user));
        QCOMPARE(found->connection.password.reveal().toByteArray(), QByteArray(sample.password));
        QCOMPARE(database.schema, QString::fromUtf8(sample.schema));
        QCOMPARE(codes(found->warnings), sample.warnings);
        for (const setup::Warning &warning : found->warnings)
            QVERIFY2(!warning.text.toString().contains(u"pw-"), qPrintable(warning.text.toString()));

        // What was read stands in a site file as it is.
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        site.database = database;
        const auto again = setup::SiteFile::parse(setup::SiteFile::toToml(site), QStringLiteral("site.toml"));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
        QVERIFY(*again == site);
    }

    void poolIdentityNeedsNoUser()
    {
        for (const ImportSample &sample : m_samples) {
            const auto found = sample.error ? Result<InstallFolder::Found>(failure(Error())) : InstallFolder::read(sample.files());
            if (!found)
                continue;
            QCOMPARE(found->connection.poolIdentity, codes(found->warnings).contains(QStringLiteral("integrated_security")));
            QCOMPARE(found->connection.database.login == setup::DatabaseLogin::Windows, found->connection.poolIdentity);
            QCOMPARE(found->connection.serverIsLocal, codes(found->warnings).contains(QStringLiteral("local_host")));
        }
    }

    void platformIsToldByItsFile()
    {
        ImportSample sample = m_samples.front();
        QCOMPARE(InstallFolder::read(sample.files())->servers.platform, setup::CrmPlatform::NetCore);
        sample.webConfig = std::exchange(sample.webHost, {});
        QCOMPARE(InstallFolder::read(sample.files())->servers.platform, setup::CrmPlatform::NetFramework);
        sample.webConfig.clear();
        QCOMPARE(InstallFolder::read(sample.files())->servers.platform, setup::CrmPlatform::Unknown);
    }

    void redis_data()
    {
        QTest::addColumn<QString>("string");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("database");
        QTest::addColumn<bool>("password");
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << "host=r1;db=2;port=6380;maxReadPoolSize=10"
                               << "r1" << 6380 << 2 << false << false;
        QTest::newRow("password and TLS") << "host=r1;db=0;port=6379;password=pw-r;useTls=true"
                                          << "r1" << 6379 << 0 << true << true;
        QTest::newRow("a cluster") << "clusterHosts=r1:6401,r2:6402;password=pw-r"
                                   << "r1" << 6401 << 0 << true << false;
        QTest::newRow("a cluster without ports") << "clusterHosts=r1,r2"
                                                 << "r1" << 0 << 0 << false << false;
        QTest::newRow("a negative database") << "host=r1;db=-3"
                                             << "r1" << 0 << 0 << false << false;
    }

    void redis()
    {
        QFETCH(QString, string);
        ImportSample sample = m_samples.front();
        sample.connectionStrings.replace("</connectionStrings>",
                                         "<add name='Redis' connectionString='" + string.toUtf8() + "'/></connectionStrings>");
        const auto found = InstallFolder::read(sample.files());
        QVERIFY(found);
        QVERIFY(found->servers.knownRedis);
        QTEST(found->servers.redisHost, "host");
        QTEST(int(found->servers.redisPort), "port");
        QTEST(found->servers.redisDatabase, "database");
        QTEST(found->servers.redisPassword, "password");
        QTEST(found->servers.redisTls, "tls");
        QVERIFY(!setup::restartInstructionsAsText(found->servers).contains(u"pw-"));
    }

    void iis()
    {
        const auto found = IisConfig::read(test::iisSamples().front(), QStringLiteral("applicationHost.config"), QStringLiteral("web01"));
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(3));
        const IisApplication &root = found->at(0);
        QCOMPARE(root.pool, QStringLiteral("DefaultAppPool"));
        QCOMPARE(root.folder, QStringLiteral("%SystemDrive%\\inetpub\\wwwroot"));
        QVERIFY(!root.hasWorkspace);
        const IisApplication &crm = found->at(1);
        QCOMPARE(crm.site, QStringLiteral("Default Web Site"));
        QCOMPARE(crm.path, QStringLiteral("/crm"));
        QCOMPARE(crm.pool, QStringLiteral("CreatioPool"));
        QCOMPARE(crm.folder, QStringLiteral("C:\\Creatio"));
        QVERIFY(crm.hasWorkspace);
        QCOMPARE(crm.addresses,
                 (std::vector{QUrl(QStringLiteral("https://crm.example.com/crm")), QUrl(QStringLiteral("http://web01/crm"))}));
        const IisApplication &core = found->at(2);
        QCOMPARE(core.pool, QStringLiteral("Core"));
        QCOMPARE(core.addresses, (std::vector{QUrl(QStringLiteral("https://web01:8443")), QUrl(QStringLiteral("http://web01:8080"))}));
        for (const QByteArray &sample : test::iisSamples())
            QVERIFY(IisConfig::read(sample, QStringLiteral("x"), QStringLiteral("web01")));
        QVERIFY(!IisConfig::read("<configuration>", QStringLiteral("x"), QStringLiteral("web01")));
    }

    void bindings_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("binding");
        QTest::addColumn<QString>("address");
        QTest::newRow("usual port") << "https"
                                    << "*:443:crm.example.com"
                                    << "https://crm.example.com/a";
        QTest::newRow("other port, capitals") << "HTTP"
                                              << "10.0.0.1:8080:CRM.example.com"
                                              << "http://crm.example.com:8080/a";
        QTest::newRow("no host") << "http"
                                 << "*:80:"
                                 << "http://web01/a";
        QTest::newRow("IPv6") << "https"
                              << "[2001:db8::1]:443:"
                              << "https://web01/a";
        QTest::newRow("another protocol") << "net.pipe"
                                          << "*"
                                          << "";
        QTest::newRow("no port") << "http"
                                 << "*::crm"
                                 << "";
        QTest::newRow("port zero") << "http"
                                   << "*:0:crm"
                                   << "";
        QTest::newRow("port too large") << "http"
                                        << "*:70000:crm"
                                        << "";
        QTest::newRow("no host name") << "http"
                                      << "*:80:a b"
                                      << "";
        QTest::newRow("empty") << "http"
                               << ""
                               << "";
    }

    void bindings()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, binding);
        QFETCH(QString, address);
        QCOMPARE(IisConfig::address(protocol, binding, QStringLiteral("/a"), QStringLiteral("web01")).toString(), address);
    }

    void keysOfAConnectionString()
    {
        const auto string = ConnectionString::parse(u";; User  ID = a ; USER_NAME=b;x==y=1;e=;Q = \"\";");
        QVERIFY(string);
        QCOMPARE(string->value({QLatin1String("userid")}), QStringLiteral("a"));
        QCOMPARE(string->value({QLatin1String("nothing"), QLatin1String("username")}), QStringLiteral("b"));
        QCOMPARE(string->value({QLatin1String("x=y")}), QStringLiteral("1"));
        QVERIFY(string->has(QLatin1String("e")) && string->value({QLatin1String("e")}).isEmpty());
        QVERIFY(!string->hasPassword());
        QVERIFY(ConnectionString::parse(u""));
        for (const char16_t *none : {u"a", u"=b", u"a=1;b", u"a='1", u"a=\"1\"\"", u"a='1' 2"})
            QVERIFY2(!ConnectionString::parse(QStringView(none)), qPrintable(QString::fromUtf16(none)));
    }

    void anErrorOfTheVisitorEndsTheWalk()
    {
        int seen = 0;
        const auto walked
            = ConfigXml::walk("<a><b/><c/></a>", QStringLiteral("x"), [&seen](const ConfigXml::Element &element) -> Result<void> {
                  ++seen;
                  if (element.endsWith({QLatin1String("A"), QLatin1String("B")}))
                      return failure(cancelledError());
                  return {};
              });
        QCOMPARE(walked.error().kind, ErrorKind::Cancelled);
        QCOMPARE(seen, 2);
    }
};

QTEST_GUILESS_MAIN(InstallFolderTest)
#include "InstallFolderTest.moc"
