#include "runs/SiteStorage.h"

#include "support/Describe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

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

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
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
        const setup::Site base = *site;
        QVERIFY(SiteStorage::update(path, base, *site));
        QCOMPARE(bytesOf(QStringLiteral("given.toml")), before); // nothing to change, so it is not touched

        site->facebook.appId = QStringLiteral("1234567890123456");
        QVERIFY(SiteStorage::update(path, base, *site));
        QCOMPARE(bytesOf(QStringLiteral("given.toml")), before + "app_id = \"1234567890123456\"\n");
        QVERIFY(*SiteStorage::load(path, Needs::Connection) == *site);
    }

    void whatOthersChangedMeanwhileStays()
    {
        const QString name = QStringLiteral("shared.toml");
        const QString path = m_folder.filePath(name);
        put(name,
            "[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\n[crm.database]\nhost = \"db\"\nname = \"crm\"\n"
            "tls_ca = \"ca.pem\"\n[facebook]\napp_secret = { file = \"fb\" }\n");
        const setup::Site base = SiteStorage::load(path, Needs::Connection).value();
        setup::Site site = base;
        site.database.host = QStringLiteral("ours");
        site.database.tlsCa = m_folder.filePath(QStringLiteral("new.pem"));
        // Another path, a path that we change to the same, and a comment.
        const QByteArray now = "# Bob\n[crm]\nsite_url = \"https://crm\"\nroute = \"service\"\n[crm.database]\nhost = \"db\"\n"
                               "name = \"crm\"\ntls_ca = './new.pem'\n[facebook]\napp_secret = { file = \"other\" }\n";
        put(name, now);
        QVERIFY(SiteStorage::update(path, base, site));
        QCOMPARE(bytesOf(name), QByteArray(now).replace("\"db\"", "\"ours\""));
        QVERIFY(SiteStorage::update(path, site, site));
        QCOMPARE(bytesOf(name), QByteArray(now).replace("\"db\"", "\"ours\""));
    }

    void whatOthersChangedMeanwhileIsTold()
    {
        const QString name = QStringLiteral("compared.toml");
        const QString path = m_folder.filePath(name);
        put(name, "[crm]\nname = \"A\"\nsite_url = \"https://crm\"\n[crm.database]\nkind = \"sqlite\"\nname = \"crm.sqlite\"\n");
        setup::Site site = SiteStorage::load(path, Needs::Nothing).value();
        QVERIFY(SiteStorage::compare(path, site));
        site.database.name = QStringLiteral("crm.sqlite"); // as somebody types it
        site.name = QStringLiteral("B");
        QVERIFY(SiteStorage::compare(path, site));
        site.facebook.appId = QStringLiteral("1234567890123456");
        put(name,
            "[crm]\nsite_url = \"https://crm\"\n[crm.database]\nkind = \"sqlite\"\nname = \"copy.sqlite\"\n"
            "[facebook]\napp_id = \"9999999999999999\"\n");
        const auto compared = SiteStorage::compare(path, site);
        QVERIFY(!compared);
        QCOMPARE(compared.error().kind, ErrorKind::SiteFile);
        const QString why = compared.error().why.toString();
        QVERIFY2(why.contains(QStringLiteral("[facebook]\napp_id = \"9999999999999999\"")) && why.contains(QStringLiteral("copy.sqlite"))
                     && !why.contains(QStringLiteral("site_url")),
                 qPrintable(why));
        QVERIFY(QFile::remove(path));
        QVERIFY(!SiteStorage::compare(path, site));
    }

    void aFileThatIsGoneOrEmptyIsMadeWhole()
    {
        setup::Site base;
        base.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        setup::Site site = base;
        site.name = QStringLiteral("x");
        for (const QString &name : {QStringLiteral("gone.toml"), QStringLiteral("empty.toml")}) {
            if (name.startsWith(u'e'))
                put(name, "\n");
            QVERIFY(SiteStorage::update(m_folder.filePath(name), base, site));
            QCOMPARE(bytesOf(name), setup::SiteFile::toToml(site));
        }
    }

    void whatCannotBeEditedIsLeftAsItWas_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("words");
        QTest::newRow("a form that is not edited") << QByteArray("facebook = {}\n") << QStringLiteral("does not edit");
        QTest::newRow("no TOML") << QByteArray("[crm\n") << QStringLiteral("line 1, column 5");
        QTest::newRow("too large") << QByteArray(10'000'000, '#') << QStringLiteral("larger than 1 MiB");
    }

    void whatCannotBeEditedIsLeftAsItWas()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, words);
        const QString name = QStringLiteral("odd.toml");
        put(name, before);
        setup::Site site;
        site.facebook.appId = QStringLiteral("1234567890123456");
        for (const auto &outcome :
             {SiteStorage::checkUpdate(m_folder.filePath(name), {}, site), SiteStorage::update(m_folder.filePath(name), {}, site)}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::SiteFile);
            const QString text = outcome.error().toString();
            QVERIFY2(text.contains(words) && text.contains(m_folder.filePath(name)), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("[facebook]\napp_id = \"1234567890123456\"")), qPrintable(text));
            QCOMPARE(bytesOf(name), before);
        }
    }

    void aCheckWritesNothing()
    {
        const QString name = QStringLiteral("checked.toml");
        put(name, "[facebook]\n");
        setup::Site site;
        site.facebook.appId = QStringLiteral("1234567890123456");
        QVERIFY(SiteStorage::checkUpdate(m_folder.filePath(name), {}, site));
        QVERIFY(SiteStorage::checkUpdate(m_folder.filePath(QStringLiteral("not made.toml")), {}, site));
        QCOMPARE(bytesOf(name), QByteArray("[facebook]\n"));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("not made.toml"))));
    }

    // Where nothing can be chosen, no choice is advised.
    void whoMayNotWriteIsToldWhatToWrite()
    {
        const QString path = m_folder.filePath(QStringLiteral("folder.toml"));
        setup::Site site;
        site.name = QStringLiteral("x");
        QVERIFY(QDir().mkpath(path));
        auto outcome = SiteStorage::update(path, {}, site);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().fix.toString().endsWith(QStringLiteral("says:\n[crm]\nname = \"x\"")),
                 qPrintable(outcome.error().toString()));
        outcome = SiteStorage::update(m_folder.filePath(QStringLiteral("no/such/site.toml")), {}, site);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().fix.toString().contains(QStringLiteral("Choose a folder")), qPrintable(outcome.error().toString()));
#ifdef Q_OS_UNIX
        if (::geteuid() != 0)
            QSKIP("NOT TESTED: a file that may be read but not written, for this is not root");
        put(QStringLiteral("foreign.toml"), "[crm]\n");
        QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
        QCOMPARE(::seteuid(4714), 0);
        outcome = SiteStorage::update(m_folder.filePath(QStringLiteral("foreign.toml")), {}, site);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().what.toString().endsWith(QStringLiteral("cannot be written.")), qPrintable(outcome.error().toString()));
        QVERIFY2(outcome.error().fix.toString().endsWith(QStringLiteral("says:\n[crm]\nname = \"x\"")),
                 qPrintable(outcome.error().toString()));
        QCOMPARE(bytesOf(QStringLiteral("foreign.toml")), QByteArray("[crm]\n"));
#endif
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
