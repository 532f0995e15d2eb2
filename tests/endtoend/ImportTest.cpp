#include "secrets/KeychainStore.h"
#include "setup/SiteFile.h"
#include "support/CommandLine.h"
#include "support/Describe.h"
#include "support/ImportSamples.h"
#include "support/KeyringSession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace crmlink;
using namespace crmlink::test;

namespace
{

const QByteArray password = "pw-Zürich;\"9";
const QByteArray entry = "Server=db.example.com;Port=5433;Database=crm;User ID=crmuser;password='pw-Zürich;&quot;9';Timeout=500";

} // namespace

/// The real binary on install folders; there is no keychain on its bus unless a test starts one.
class ImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLine> m_line;

    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_line->path(name)).path()));
        m_line->write(name, bytes);
    }

    static QByteArray strings(const QByteArray &db, const QByteArray &more = {})
    {
        return "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<connectionStrings>\n  <add name=\"db\" connectionString=\"" + db
            + "\" />\n" + more + "</connectionStrings>\n";
    }

    static QByteArray config(const QByteArray &executor)
    {
        return "<configuration><terrasoft><db><general connectionStringName=\"db\" executorType=\"Terrasoft.DB." + executor
            + "\" currentSchemaName=\"public\"/></db></terrasoft></configuration>";
    }

    void writeCrm(const QString &folder)
    {
        write(folder + QStringLiteral("/ConnectionStrings.config"),
              strings(entry, "  <add name=\"redis\" connectionString=\"host=r1;db=3;port=6380;password=pw-redis\" />\n"));
        write(folder + QStringLiteral("/Terrasoft.WebHost.dll.config"), config("PostgreSql.PostgreSqlExecutor"));
    }

    setup::Site site(const QString &name = QStringLiteral("site.toml"), setup::SiteFile::Needs needs = setup::SiteFile::Needs::Connection)
    {
        const auto parsed = setup::SiteFile::parse(bytesOf(name), name, needs);
        if (!parsed) {
            QTest::qFail(qPrintable(parsed.error().toString()), __FILE__, __LINE__);
            return {};
        }
        return *parsed;
    }

    QByteArray bytesOf(const QString &name)
    {
        QFile file(m_line->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandLine::Run import(const QString &path, const QStringList &more = {})
    {
        return m_line->json(QStringList{QStringLiteral("import"), path, QStringLiteral("--site"), QStringLiteral("site.toml")} + more);
    }

    CommandLine::Run importWithFile(const QString &path, const QStringList &more = {})
    {
        return import(path, QStringList{QStringLiteral("--password-file"), QStringLiteral("password")} + more);
    }

    const QStringList m_address{QStringLiteral("--site-url"), QStringLiteral("https://crm.example.com")};

private slots:
    void init() { m_line = std::make_unique<CommandLine>(); }

    void cleanup()
    {
        QVERIFY2(!m_line->everythingPrinted().contains("pw-"), m_line->everythingPrinted().constData());
        QVERIFY(!bytesOf(QStringLiteral("site.toml")).contains("pw-"));
        QCOMPARE(m_line->stateFilesWith("pw-"), QStringList());
        m_line.reset();
    }

    void aFolderBecomesASiteFile()
    {
        writeCrm(QStringLiteral("creatio"));
        const auto run = importWithFile(QStringLiteral("creatio"), m_address);
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.object.value(u"command").toString(), QStringLiteral("import"));
        QCOMPARE(run.object.value(u"created").toBool(), true);
        QCOMPARE(run.object.value(u"passwordIn").toString(), QStringLiteral("file"));
        QCOMPARE(run.object.value(u"warnings").toArray(), QJsonArray());
        const QJsonObject read = run.object.value(u"read").toObject();
        QCOMPARE(read.value(u"platform").toString(), QStringLiteral("net_core"));
        QCOMPARE(read.value(u"redis").toObject().value(u"port").toInt(), 6380);
        QCOMPARE(read.value(u"database").toObject().value(u"password").toString(), QStringLiteral("(secret)"));

        const setup::Site made = site();
        QCOMPARE(made.siteUrl, QUrl(QStringLiteral("https://crm.example.com")));
        QCOMPARE(made.database.kind, setup::DatabaseKind::PostgreSql);
        QCOMPARE(made.database.host, QStringLiteral("db.example.com"));
        QCOMPARE(made.database.port, quint16(5433));
        QCOMPARE(made.database.name, QStringLiteral("crm"));
        QCOMPARE(made.database.user, QStringLiteral("crmuser"));
        QCOMPARE(made.database.schema, QStringLiteral("public"));
        QCOMPARE(made.database.password,
                 (setup::SecretSource{setup::SecretSource::From::File, m_line->path(QStringLiteral("password")), {}}));
        QCOMPARE(bytesOf(QStringLiteral("password")), password + '\n');
#ifdef Q_OS_UNIX
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(m_line->path(QStringLiteral("password"))).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
#endif
        // Nothing else is left in the folder.
        QCOMPARE(QDir(m_line->path(QString())).entryList(QDir::Files),
                 (QStringList{QStringLiteral("password"), QStringLiteral("site.toml")}));
        QVERIFY(!m_line->hasStateFolder());
        // The words for people: what was read comes before what was done.
        const auto plain
            = m_line->run({QStringLiteral("import"), QStringLiteral("creatio/ConnectionStrings.config"), QStringLiteral("--site"),
                           QStringLiteral("site.toml"), QStringLiteral("--password-file"), QStringLiteral("password")});
        QCOMPARE(plain.status, 0);
        QVERIFY2(plain.err.contains("server: db.example.com") && plain.out.startsWith("Completed site.toml"), plain.err.constData());
    }

    void anExistingSiteFileKeepsTheRest()
    {
        writeCrm(QStringLiteral("creatio"));
        m_line->write(QStringLiteral("site.toml"),
                      "# ask Bob\n[crm]\nname = \"Head office\"\nsite_url = \"https://crm.example.com\"\nroute = \"service\"\nacting_as = "
                      "\"Supervisor\"\n"
                      "[crm.database]\nkind = \"postgresql\"\nhost = \"old\"\nname = \"old\"\nuser = \"old\"\ntls = \"require\"\ntls_ca = "
                      "\"ca.pem\"\n[crm.service]\nuser = \"Supervisor\"\npassword = { env = \"CRM_PASSWORD\" }\n[facebook]\napp_id = "
                      "\"1234567890123456\"\napp_secret = { env = \"FB_APP_SECRET\" }\n[shared]\naccounts = [\"Jane Doe\"]\n");
        const setup::Site before = site();
        const auto run = importWithFile(QStringLiteral("creatio"));
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.object.value(u"created").toBool(), false);
        setup::Site after = site();
        QCOMPARE(after.database.host, QStringLiteral("db.example.com"));
        QCOMPARE(after.database.tls, setup::TlsMode::Require);
        QCOMPARE(after.database.tlsCa, QStringLiteral("ca.pem")); // from the file's own folder, as it was written
        QFile file(m_line->path(QStringLiteral("site.toml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("# ask Bob\n[crm]\nname = \"Head office\"\n"));
        after.database = before.database;
        QVERIFY(after == before);
    }

    void aBrokenSiteFileIsNotOverwritten()
    {
        writeCrm(QStringLiteral("creatio"));
        m_line->write(QStringLiteral("site.toml"), "[crm]\nnaem = \"x\"\n");
        const auto run = importWithFile(QStringLiteral("creatio"));
        QCOMPARE(run.kind(), QStringLiteral("site_file"));
        QCOMPARE(run.status, 2);
        QCOMPARE(bytesOf(QStringLiteral("site.toml")), QByteArray("[crm]\nnaem = \"x\"\n"));
        QVERIFY(!QFileInfo::exists(m_line->path(QStringLiteral("password"))));
    }

    // Before anything is written anywhere, and the error says what import would have written.
    void aSiteFileThatCannotBeEditedIsRefused()
    {
        writeCrm(QStringLiteral("creatio"));
        const QByteArray before = "# ask Bob\n[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\ndatabase = {}\n";
        m_line->write(QStringLiteral("site.toml"), before);
        m_line->write(QStringLiteral("password"), "old\n");
        const auto run = importWithFile(QStringLiteral("creatio"));
        QCOMPARE(run.kind(), QStringLiteral("site_file"));
        QCOMPARE(run.status, 2);
        QCOMPARE(bytesOf(QStringLiteral("site.toml")), before);
        QCOMPARE(bytesOf(QStringLiteral("password")), QByteArray("old\n"));
        for (const QByteArray &words : {QByteArray("site.toml could not be changed in its place."), QByteArray("[crm.database]"),
                                        QByteArray("host = \"db.example.com\""),
                                        QByteArray("password = { file = \"" + m_line->path(QStringLiteral("password")).toUtf8() + "\" }")})
            QVERIFY2(run.err.contains(words), run.err.constData());
        QVERIFY2(run.err.contains("The password was put nowhere"), run.err.constData());
        // No keychain is there to be asked, and none is.
        QCOMPARE(import(QStringLiteral("creatio")).kind(), QStringLiteral("site_file"));
    }

    // It would wait for a writer, for ever.
    void aPipeIsNoSiteFile()
    {
#ifdef Q_OS_UNIX
        writeCrm(QStringLiteral("creatio"));
        const QString pipe = m_line->path(QStringLiteral("site.toml"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString kind = importWithFile(QStringLiteral("creatio")).kind();
        QVERIFY(QFile::remove(pipe)); // cleanup() reads whatever is left
        QCOMPARE(kind, QStringLiteral("site_file"));
#else
        QSKIP("NOT TESTED: a pipe in place of the site file, for there is no mkfifo here");
#endif
    }

    void withoutAnAddressTheFileSaysWhatIsMissing()
    {
        writeCrm(QStringLiteral("creatio"));
        const auto run = importWithFile(QStringLiteral("creatio"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.hasWarning(QStringLiteral("site_url")));
        QCOMPARE(site(QStringLiteral("site.toml"), setup::SiteFile::Needs::Nothing).database.host, QStringLiteral("db.example.com"));
        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), QStringLiteral("site.toml")});
        QCOMPARE(check.kind(), QStringLiteral("site_file"));
        QVERIFY2(check.err.contains("crm.site_url is missing"), check.err.constData());
        // And a second import completes it.
        QCOMPARE(importWithFile(QStringLiteral("creatio"), m_address).status, 0);
        QCOMPARE(site().siteUrl.host(), QStringLiteral("crm.example.com"));
    }

    void withoutAKeychainThePasswordGoesNowhere()
    {
        writeCrm(QStringLiteral("creatio"));
        // Not even asked for where its entry would have no name.
        auto run = import(QStringLiteral("creatio"));
        QCOMPARE(run.kind(), QStringLiteral("secret_store"));
        QVERIFY2(run.err.contains("--site-url") && run.err.contains("--password-file"), run.err.constData());
        run = import(QStringLiteral("creatio"), m_address);
        QCOMPARE(run.kind(), QStringLiteral("secret_store"));
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains("Or put the password into a file with --password-file PATH."), run.err.constData());
        QVERIFY2(!run.err.contains("session"), run.err.constData());
        QVERIFY(!QFileInfo::exists(m_line->path(QStringLiteral("site.toml"))));
    }

    void theKeychainGetsThePassword()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession session;
        QVERIFY(session.startUnlocked());
        m_line->set("DBUS_SESSION_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        writeCrm(QStringLiteral("creatio"));
        const auto run = import(QStringLiteral("creatio"), m_address);
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.object.value(u"passwordIn").toString(), QStringLiteral("keychain"));
        QCOMPARE(site().database.password.from, setup::SecretSource::From::Keychain);
        secrets::KeychainStore store;
        const secrets::SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("database")};
        QCOMPARE(store.read(key, {}).result()->reveal().toByteArray(), password);
        // A site file that cannot be written takes the new password away again.
        writeCrm(QStringLiteral("other"));
        write(QStringLiteral("other/ConnectionStrings.config"), strings("Host=pg;Database=crm;Username=u;Password=pw-other"));
        const auto failed = m_line->json({QStringLiteral("import"), QStringLiteral("other"), QStringLiteral("--site"),
                                          QStringLiteral("no-such-folder/site.toml"), QStringLiteral("--site-url"),
                                          QStringLiteral("https://crm.example.com")});
        QCOMPARE(failed.kind(), QStringLiteral("site_file"));
        QCOMPARE(store.read(key, {}).result()->reveal().toByteArray(), password);
    }

    void somebodysFileIsNoPlaceForThePassword_data()
    {
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("an old password") << QByteArray("old\n") << true;
        QTest::newRow("an empty file") << QByteArray() << true;
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n") << false;
        QTest::newRow("a long line") << QByteArray(5000, 'x') << false;
    }

    void somebodysFileIsNoPlaceForThePassword()
    {
        QFETCH(QByteArray, held);
        QFETCH(bool, replaced);
        writeCrm(QStringLiteral("creatio"));
        m_line->write(QStringLiteral("password"), held);
        const auto run = importWithFile(QStringLiteral("creatio"), m_address);
        QCOMPARE(run.status, replaced ? 0 : 4);
        QCOMPARE(bytesOf(QStringLiteral("password")), replaced ? password + '\n' : held);
        QCOMPARE(QFileInfo::exists(m_line->path(QStringLiteral("site.toml"))), replaced);
#ifdef Q_OS_UNIX
        if (replaced)
            QCOMPARE(QFileInfo(m_line->path(QStringLiteral("password"))).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
#endif
    }

    void aFailedSiteFilePutsThePasswordFileBack()
    {
        writeCrm(QStringLiteral("creatio"));
        const QStringList arguments{QStringLiteral("import"),          QStringLiteral("creatio"),
                                    QStringLiteral("--site"),          QStringLiteral("no-such-folder/site.toml"),
                                    QStringLiteral("--password-file"), QStringLiteral("password")};
        QCOMPARE(m_line->json(arguments).kind(), QStringLiteral("site_file"));
        QVERIFY(!QFileInfo::exists(m_line->path(QStringLiteral("password"))));
        m_line->write(QStringLiteral("password"), "old\n");
        QCOMPARE(m_line->json(arguments).kind(), QStringLiteral("site_file"));
        QCOMPARE(bytesOf(QStringLiteral("password")), QByteArray("old\n"));
    }

    void theCrmsOwnFileAndOneFileForTwoAreRefused()
    {
        writeCrm(QStringLiteral("creatio"));
        const QByteArray before = bytesOf(QStringLiteral("creatio/ConnectionStrings.config"));
        QCOMPARE(m_line
                     ->json({QStringLiteral("import"), QStringLiteral("creatio"), QStringLiteral("--site"),
                             QStringLiteral("creatio/ConnectionStrings.config"), QStringLiteral("--password-file"), QStringLiteral("p")})
                     .kind(),
                 QStringLiteral("usage"));
        QCOMPARE(import(QStringLiteral("creatio"), {QStringLiteral("--password-file"), QStringLiteral("site.toml")}).kind(),
                 QStringLiteral("usage"));
        QCOMPARE(bytesOf(QStringLiteral("creatio/ConnectionStrings.config")), before);
    }

    void whereTheFolderIsLookedFor()
    {
        writeCrm(QStringLiteral("sites/creatio"));
        QVERIFY(QDir().mkpath(m_line->path(QStringLiteral("sites/creatio/Terrasoft.WebApp"))));
        // The folder above, the application within, another file beside it.
        for (const char *path :
             {"sites", "sites/creatio/", "sites/creatio/Terrasoft.WebApp", "sites/creatio/Terrasoft.WebHost.dll.config"}) {
            const auto run = importWithFile(QLatin1String(path), m_address);
            QVERIFY2(run.status == 0, run.err.constData());
            QCOMPARE(run.object.value(u"read").toObject().value(u"file").toString(),
                     QDir(m_line->path(QString())).canonicalPath() + QStringLiteral("/sites/creatio/ConnectionStrings.config"));
        }
        // Names in another case, as on a share.
        write(QStringLiteral("lower/connectionstrings.CONFIG"), strings(entry));
        write(QStringLiteral("lower/web.config"), config("PostgreSql"));
        const auto lower = importWithFile(QStringLiteral("lower"), m_address);
        QVERIFY2(lower.status == 0, lower.err.constData());
        QCOMPARE(lower.object.value(u"read").toObject().value(u"platform").toString(), QStringLiteral("net_framework"));
        // Two of them.
        writeCrm(QStringLiteral("sites/test"));
        const auto several = importWithFile(QStringLiteral("sites"), m_address);
        QCOMPARE(several.kind(), QStringLiteral("ambiguous"));
        QCOMPARE(several.object.value(u"error").toObject().value(u"candidates").toArray().size(), 2);
    }

    void whatIsNotThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QStringLiteral("nowhere");
        QTest::newRow("a folder without") << QStringLiteral("empty");
        QTest::newRow("a device") << QStringLiteral("/dev/zero");
        QTest::newRow("a pipe") << QStringLiteral("pipe");
        QTest::newRow("an empty path") << QString();
    }

    void whatIsNotThere()
    {
        QFETCH(QString, path);
        QVERIFY(QDir().mkpath(m_line->path(QStringLiteral("empty"))));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(m_line->path(QStringLiteral("pipe"))).constData(), 0600), 0);
#else
        if (path.startsWith(u'/') || path == u"pipe")
            QSKIP("no such files on this system");
#endif
        const auto run = importWithFile(path, m_address);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.kind(), QStringLiteral("not_found"));
        QVERIFY(!QFileInfo::exists(m_line->path(QStringLiteral("site.toml"))));
    }

    void everySampleThroughTheProgram()
    {
        // The table of the readers, once more with everything around them; one of each kind of fault is enough here.
        for (const ImportSample &sample : importSamples()) {
            if (!sample.error)
                continue;
            static const QStringList some{QStringLiteral("too large"),          QStringLiteral("binary"),
                                          QStringLiteral("an external entity"), QStringLiteral("a billion laughs"),
                                          QStringLiteral("nested too deep"),    QStringLiteral("no entry db"),
                                          QStringLiteral("a missing semicolon")};
            if (!some.contains(QLatin1String(sample.name)))
                continue;
            m_line->write(QStringLiteral("ConnectionStrings.config"), sample.connectionStrings);
            const auto run = importWithFile(QStringLiteral("ConnectionStrings.config"), m_address);
            QCOMPARE(run.kind(), kindName(*sample.error));
            QCOMPARE(run.status, 2);
            QVERIFY(!QFileInfo::exists(m_line->path(QStringLiteral("site.toml"))));
        }
    }

    void localhostIsTheCrmsServer()
    {
        write(QStringLiteral("creatio/ConnectionStrings.config"),
              strings("Data Source=.\\\\CRM;Initial Catalog=crm;User ID=u;Password=pw-1").replace("\\\\", "\\"));
        write(QStringLiteral("creatio/Web.config"), config("MSSql"));
        auto run = importWithFile(QStringLiteral("creatio"), m_address);
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.hasWarning(QStringLiteral("local_host")));
        QCOMPARE(site().database.host, QStringLiteral("localhost\\CRM"));
        // A site file that knows better is believed.
        m_line->write(QStringLiteral("site.toml"), bytesOf(QStringLiteral("site.toml")).replace("localhost\\\\CRM", "sql01\\\\CRM"));
        run = importWithFile(QStringLiteral("creatio"));
        QVERIFY(run.hasWarning(QStringLiteral("kept_host")) && !run.hasWarning(QStringLiteral("local_host")));
        QCOMPARE(site().database.host, QStringLiteral("sql01\\CRM"));
        // A share that the desktop has mounted tells the server's name.
        const QString share = QStringLiteral("gvfs/smb-share:server=web01,share=inetpub/creatio");
        write(share + QStringLiteral("/ConnectionStrings.config"), bytesOf(QStringLiteral("creatio/ConnectionStrings.config")));
        write(share + QStringLiteral("/Web.config"), config("MSSql"));
        QVERIFY(QFile::remove(m_line->path(QStringLiteral("site.toml"))));
        run = importWithFile(share, m_address);
        QVERIFY(run.hasWarning(QStringLiteral("share_host")) && !run.hasWarning(QStringLiteral("local_host")));
        QCOMPARE(site().database.host, QStringLiteral("web01\\CRM"));
    }

    void thePoolsIdentityIsNotYours()
    {
        write(QStringLiteral("creatio/ConnectionStrings.config"),
              strings("Data Source=sql01;Initial Catalog=crm;Integrated Security=SSPI"));
        write(QStringLiteral("creatio/Web.config"), config("MSSql"));
        auto run = import(QStringLiteral("creatio"), m_address);
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.hasWarning(QStringLiteral("integrated_security")));
        QCOMPARE(run.object.value(u"passwordIn").toString(), QStringLiteral("none"));
        QCOMPARE(site().database.login, setup::DatabaseLogin::Windows);
        // A login that the site file has is not lost.
        setup::Site own = site();
        own.database.login = setup::DatabaseLogin::Sql;
        own.database.user = QStringLiteral("crmlink");
        own.database.password = {setup::SecretSource::From::Environment, QStringLiteral("CRM_PASSWORD"), {}};
        m_line->write(QStringLiteral("site.toml"), setup::SiteFile::toToml(own));
        run = import(QStringLiteral("creatio"));
        QVERIFY(run.hasWarning(QStringLiteral("kept_login")));
        QVERIFY(site() == own);
    }

    void usage()
    {
        QCOMPARE(m_line->json({QStringLiteral("import"), QStringLiteral("--site"), QStringLiteral("a.toml")}).kind(),
                 QStringLiteral("usage"));
        QCOMPARE(m_line->json({QStringLiteral("import"), QStringLiteral("a")}).kind(), QStringLiteral("usage"));
        QCOMPARE(import(QStringLiteral("creatio"), {QStringLiteral("more")}).kind(), QStringLiteral("usage"));
        writeCrm(QStringLiteral("creatio"));
        QCOMPARE(importWithFile(QStringLiteral("creatio"), {QStringLiteral("--site-url"), QStringLiteral("mailto:x")}).kind(),
                 QStringLiteral("usage"));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"
