#include "runs/SiteStorage.h"

#include "support/Describe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using runs::SiteStorage;
using Needs = setup::SiteFile::Needs;

class SiteStorageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void whatIsSavedIsLoaded()
    {
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        site.database.host = QStringLiteral("db");
        site.database.name = QStringLiteral("crm");
        const QString path = m_folder.filePath(QStringLiteral("saved.toml"));
        QVERIFY(SiteStorage::save(path, site));
        const auto loaded = SiteStorage::load(path, Needs::Connection);
        QVERIFY(loaded);
        QVERIFY(*loaded == site);
    }

    void relativePathsStartAtTheFile()
    {
        put(QStringLiteral("site.toml"),
            "[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\n[crm.database]\nkind = \"sqlite\"\nname = \"data/crm.db\"\n"
            "tls_ca = \"ca.pem\"\npassword = { file = \"pw\" }\n[facebook]\napp_secret = { file = \"/abs/secret\" }\n");
        const auto site = SiteStorage::load(m_folder.filePath(QStringLiteral("site.toml")), Needs::Connection);
        QVERIFY(site);
        QCOMPARE(site->database.name, m_folder.filePath(QStringLiteral("data/crm.db")));
        QCOMPARE(site->database.tlsCa, m_folder.filePath(QStringLiteral("ca.pem")));
        QCOMPARE(site->database.password.name, m_folder.filePath(QStringLiteral("pw")));
        QCOMPARE(site->facebook.appSecret.name, QStringLiteral("/abs/secret"));
    }

    void aServersDatabaseNameIsNoPath()
    {
        put(QStringLiteral("pg.toml"),
            "[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\n[crm.database]\nhost = \"db\"\nname = \"crm\"\n");
        const auto site = SiteStorage::load(m_folder.filePath(QStringLiteral("pg.toml")), Needs::Connection);
        QVERIFY(site);
        QCOMPARE(site->database.name, QStringLiteral("crm"));
    }

    void missingFolderAndTooLarge()
    {
        put(QStringLiteral("large.toml"), QByteArray(10'000'000, '#'));
        const std::pair<QString, QString> cases[] = {{QStringLiteral("none.toml"), QStringLiteral("No such file")},
                                                     {QStringLiteral("."), QStringLiteral("It is a folder")},
                                                     {QStringLiteral("large.toml"), QStringLiteral("larger than 1 MiB")}};
        for (const auto &[name, words] : cases) {
            const auto site = SiteStorage::load(m_folder.filePath(name), Needs::Address);
            QVERIFY(!site);
            QCOMPARE(site.error().kind, ErrorKind::SiteFile);
            QVERIFY2(site.error().toString().contains(words), qPrintable(site.error().toString()));
        }
    }

    void whatIsChangedGoesToTheFileAndPathsStayAsTheyWere()
    {
        const QByteArray before
            = "# mine\n[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\n[crm.database]\nkind = \"sqlite\"\nname = \"data/crm.db\"\n"
              "tls_ca = \"ca.pem\"\n[facebook]\napp_secret = { env = \"FB\" }\n";
        put(QStringLiteral("given.toml"), before);
        const QString path = m_folder.filePath(QStringLiteral("given.toml"));
        auto site = SiteStorage::load(path, Needs::Connection);
        QVERIFY(site);
        QVERIFY(SiteStorage::update(path, *site));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before); // nothing to change, so it is not touched

        site->facebook.appId = QStringLiteral("1234567890123456");
        QVERIFY(SiteStorage::update(path, *site));
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        const QByteArray bytes = after.readAll();
        QCOMPARE(bytes, before + "app_id = \"1234567890123456\"\n");
        QVERIFY(*SiteStorage::load(path, Needs::Connection) == *site);
    }

    void aFileThatCannotBeWritten()
    {
        const auto saved = SiteStorage::save(m_folder.filePath(QStringLiteral("no/such/folder/site.toml")), {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::SiteFile);
    }
};

QTEST_GUILESS_MAIN(SiteStorageTest)
#include "SiteStorageTest.moc"
