#include "practice/PracticeFacebook.h"
#include "support/CommandLine.h"
#include "support/PostgresCluster.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace crmlink::test;
using crmlink::facebook::Trouble;
using crmlink::practice::PracticeFacebook;
using crmlink::practice::PracticeWorld;

namespace
{

const QString facebookType = QStringLiteral("2795dd03-bacf-e011-92c3-00155d04c01d");
const QString jane = QStringLiteral("Jane Doe");
const QString janesId = QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c");
const QString janesCheck = QStringLiteral("account.%1.token").arg(janesId);
constexpr qint64 day = 86'400;

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString inserted(const QString &login, int number)
{
    return QStringLiteral(
               "INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", \"ConsumerKey\", "
               "\"AccessToken\", \"Public\", \"IsExpired\") VALUES ('%1', %2, 'Name', '%3', "
               "'7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '9%4', '998877665544332', 'practice-token-%4', false, false)")
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), quoted(login), facebookType)
        .arg(number);
}

} // namespace

/// `accounts` and what `check` says of accounts, by the real binary.
class AccountsCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLine> m_line;
    std::unique_ptr<PracticeFacebook> m_facebook;

    CommandLine::Run accounts(const QString &action, const QStringList &names = {})
    {
        return m_line->json(QStringList{QStringLiteral("accounts"), action, QStringLiteral("--site"), QStringLiteral("site.toml")} + names);
    }
    void sql(const QString &statement) { m_line->sql(QStringLiteral("crm.sqlite"), statement); }
    QJsonObject listed(const QString &name) { return accounts(QStringLiteral("list"), {name}).object[u"accounts"][0].toObject(); }

    /// An app, and Jane's account with a token of it; the site file asks practice Facebook.
    void askPracticeFacebook(qint64 lifetime)
    {
        m_facebook = std::move(*PracticeFacebook::start());
        QString token;
        QString app;
        QString secret;
        m_facebook->with([&](PracticeWorld &world) {
            const auto &made = world.createApp(world.developer(), QStringLiteral("CRM"));
            app = made.id;
            secret = made.secret;
            token = world.issueToken(app, world.developer().id, lifetime).token;
        });
        m_line->set("FB_APP_SECRET", secret.toUtf8());
        sql(QStringLiteral(
                "UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '%1', \"AccessToken\" = '%2', \"Public\" = 1 WHERE \"Id\" = '%3'")
                .arg(app, token, janesId));
        const QByteArray place = m_facebook->endpoints().graph.toString().toUtf8();
        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\nacting_as = \"Supervisor\"\n"
                      "[crm.database]\nkind = \"sqlite\"\nname = \"crm.sqlite\"\n[facebook]\napp_id = \""
                          + app.toUtf8() + "\"\napp_secret = { env = \"FB_APP_SECRET\" }\n[facebook.endpoints]\ngraph = \"" + place
                          + "\"\nwww = \"" + place + "\"\ndevelopers = \"" + place + "\"\n");
    }
    QJsonObject janesAnswer()
    {
        const auto run = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), QStringLiteral("site.toml")});
        for (const QJsonArray checks = run.object.value(u"checks").toArray(); const QJsonValue check : checks) {
            if (check[u"id"].toString() == janesCheck)
                return check.toObject();
        }
        return {};
    }

private slots:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->makeCrm(QStringLiteral("crm.sqlite"));
        m_line->set("FB_APP_SECRET", "0123456789abcdef0123456789abcdef");
        m_line->writeSite(QStringLiteral("site.toml"), QStringLiteral("crm.sqlite"), {});
    }

    void cleanup()
    {
        QVERIFY2(!m_line->everythingPrinted().contains("practice-token"), "a token was printed");
        QCOMPARE(m_line->stateFilesWith("practice-token"), QStringList());
        m_line.reset();
        m_facebook.reset();
    }

    void listAsTheContractHasIt()
    {
        m_line->unset("FB_APP_SECRET"); // not needed
        const auto run = accounts(QStringLiteral("list"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object[u"total"].toInt(), 2);
        QCOMPARE(run.object[u"accounts"].toArray().size(), 2);
        const QJsonObject account = listed(jane);
        QCOMPARE(account.keys(),
                 (QStringList{QStringLiteral("appId"), QStringLiteral("expired"), QStringLiteral("expiresAt"), QStringLiteral("id"),
                              QStringLiteral("login"), QStringLiteral("network"), QStringLiteral("owner"), QStringLiteral("shared")}));
        QCOMPARE(account[u"id"].toString(), janesId);
        QCOMPARE(account[u"owner"].toString(), jane);
        QCOMPARE(account[u"network"].toString(), QStringLiteral("facebook"));
        QVERIFY(account[u"expiresAt"].isNull() && !account[u"expired"].toBool() && !account[u"shared"].toBool());
        sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"IsExpired\" = 1 WHERE \"Id\" = '%1'").arg(janesId));
        QVERIFY(listed(janesId)[u"expired"].toBool());

        const auto people
            = m_line->run({QStringLiteral("accounts"), QStringLiteral("list"), QStringLiteral("--site"), QStringLiteral("site.toml")});
        QCOMPARE(people.status, 0);
        QVERIFY2(people.out.contains("Brand \"Ocean\"") && people.out.contains("2 Facebook accounts"), people.out.constData());
    }

    void columnsAreStraightInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "en", "es", "uk"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void columnsAreStraightInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto list = m_line->run({QStringLiteral("accounts"), QStringLiteral("list"), QStringLiteral("--site"),
                                       QStringLiteral("site.toml"), QStringLiteral("--lang"), language});
        const QStringList lines = QString::fromUtf8(list.out).split(u'\n');
        const auto ocean = lines.filter(QStringLiteral("Ocean")).value(0).indexOf(QStringLiteral("Brand")); // shared
        const auto janes = lines.filter(janesId).value(0).indexOf(jane);                                    // private
        QVERIFY2(ocean > 0 && ocean == janes, list.out.constData());
    }

    void anEmptyList()
    {
        sql(QStringLiteral("DELETE FROM \"SocialAccount\""));
        const auto run = accounts(QStringLiteral("list"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object[u"total"].toInt(-1), 0);
        QVERIFY(run.object[u"accounts"].toArray().isEmpty());
    }

    void aListOfManyPages()
    {
        sql(QStringLiteral("BEGIN"));
        sql(QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"TypeId\", \"UserId\", \"Public\", \"IsExpired\") "
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500) SELECT "
                           "printf('%08x-0000-4000-8000-000000000000', i), 'Login ' || (i / 3), '%1', "
                           "'7f3b869f-34f3-4f20-ab4d-7480a5fdf647', 0, 0 FROM n")
                .replace(QStringLiteral("%1"), facebookType));
        const auto run = accounts(QStringLiteral("list"));
        QCOMPARE(run.object[u"total"].toInt(), 4502);
        QSet<QString> ids;
        for (const QJsonArray accounts = run.object[u"accounts"].toArray(); const QJsonValue account : accounts)
            ids += account[u"id"].toString();
        QCOMPARE(ids.size(), 4502);
    }

    void namesOfAllKinds_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("Cyrillic") << QStringLiteral("Олена Ґалаґан");
        QTest::newRow("Arabic") << QStringLiteral("محمد عبد الله");
        QTest::newRow("Chinese") << QStringLiteral("王小明");
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"the\" \\ one; DROP");
        QTest::newRow("250 characters") << QString(250, u'ж');
        QTest::newRow("controls") << QStringLiteral("a\tb\u001b[31mc");
    }

    void namesOfAllKinds()
    {
        QFETCH(QString, login);
        sql(inserted(login, 1));
        QCOMPARE(listed(login)[u"login"].toString(), login);
        const auto shared = accounts(QStringLiteral("share"), {login});
        QVERIFY2(shared.status == 0, shared.err.constData());
        const QJsonObject change = shared.object[u"changes"][0].toObject();
        QCOMPARE(change[u"login"].toString(), login);
        QCOMPARE(change[u"after"].toString(), QStringLiteral("shared"));
        QVERIFY(listed(login)[u"shared"].toBool());
        const auto undone = m_line->json({QStringLiteral("undo"), QStringLiteral("--site"), QStringLiteral("site.toml")});
        QVERIFY2(undone.status == 0, undone.err.constData());
        QVERIFY(!undone.hasWarning(QStringLiteral("restart_crm"))); // no more than sharing needs it
        QVERIFY(!listed(login)[u"shared"].toBool());
        const auto people = m_line->run(
            {QStringLiteral("accounts"), QStringLiteral("list"), QStringLiteral("--site"), QStringLiteral("site.toml"), login});
        QVERIFY(!people.out.contains('\x1b'));
    }

    void shareUnshareRemove()
    {
        const auto shared = accounts(QStringLiteral("share"), {jane});
        QCOMPARE(shared.status, 0);
        QCOMPARE(shared.object[u"command"].toString(), QStringLiteral("accounts"));
        QVERIFY(shared.object[u"changed"].toBool() && !shared.object[u"runId"].toString().isEmpty());
        const auto again = accounts(QStringLiteral("share"), {jane});
        QVERIFY(!again.object[u"changed"].toBool() && again.object[u"runId"].isNull());
        QVERIFY(accounts(QStringLiteral("unshare"), {janesId}).object[u"changed"].toBool());
        const auto removed = accounts(QStringLiteral("remove"), {jane});
        QCOMPARE(removed.status, 0);
        QVERIFY(removed.hasWarning(QStringLiteral("removal_final")));
        QCOMPARE(accounts(QStringLiteral("list")).object[u"total"].toInt(), 1);
        QVERIFY(accounts(QStringLiteral("remove"), {janesId}).hasWarning(QStringLiteral("account_gone")));
    }

    void whatCannotBe()
    {
        auto run = accounts(QStringLiteral("share"), {QStringLiteral("Jane Deo")});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.kind(), QStringLiteral("not_found"));
        QCOMPARE(run.object[u"error"][u"candidates"].toArray(), QJsonArray{jane});
        QCOMPARE(accounts(QStringLiteral("list"), {QStringLiteral("Jane Deo")}).object[u"error"][u"candidates"].toArray(),
                 QJsonArray{jane});
        sql(inserted(jane, 2));
        run = accounts(QStringLiteral("remove"), {jane});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.kind(), QStringLiteral("ambiguous"));
        QCOMPARE(accounts(QStringLiteral("list"), {jane}).object[u"total"].toInt(), 2);

        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\nacting_as = \"Jane Doe\"\n"
                      "[crm.database]\nkind = \"sqlite\"\nname = \"crm.sqlite\"\n");
        run = accounts(QStringLiteral("share"), {janesId});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.kind(), QStringLiteral("refused_permission"));
        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\n"
                      "[crm.database]\nkind = \"sqlite\"\nname = \"crm.sqlite\"\n");
        run = accounts(QStringLiteral("share"), {janesId});
        QCOMPARE(run.kind(), QStringLiteral("usage"));
        QCOMPARE(accounts(QStringLiteral("list")).status, 0);
    }

    void anEndIsKnownAfterACheckAndOnlyForItsToken()
    {
        askPracticeFacebook(30 * day);
        QVERIFY(listed(jane)[u"expiresAt"].isNull());
        const int asked = m_facebook->with([](PracticeWorld &world) { return int(world.seenRequests.size()); });
        QCOMPARE(asked, 0);
        const QJsonObject answer = janesAnswer();
        QVERIFY2(answer[u"status"].toString() == u"ok", qPrintable(answer[u"text"].toString()));
        const QDateTime end = QDateTime::fromString(listed(jane)[u"expiresAt"].toString(), Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(end) - 30 * day) < 600);
        const QString token = m_facebook->with([](PracticeWorld &world) { return world.tokens.front().token; });
        QCOMPARE(m_line->stateFilesWith(token.toUtf8()), QStringList());
        sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = 'another' WHERE \"Id\" = '%1'").arg(janesId));
        QVERIFY(listed(jane)[u"expiresAt"].isNull());
    }

    void whatACheckSaysOfAnAccount_data()
    {
        QTest::addColumn<qint64>("lifetime");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("words");
        const int none = -1;
        QTest::newRow("in time") << 16 * day << none << QStringLiteral("ok") << QStringLiteral("works until");
        QTest::newRow("ends soon") << 13 * day << none << QStringLiteral("warning") << QStringLiteral("13 more days");
        QTest::newRow("over") << qint64(-5) << none << QStringLiteral("failed") << QStringLiteral("token has expired");
        QTest::newRow("463 expired") << 30 * day << int(Trouble::TokenExpired) << QStringLiteral("failed")
                                     << QStringLiteral("token has expired");
        QTest::newRow("460 password changed") << 30 * day << int(Trouble::PasswordChanged) << QStringLiteral("failed")
                                              << QStringLiteral("password was changed");
        QTest::newRow("458 app removed") << 30 * day << int(Trouble::AppRemoved) << QStringLiteral("failed")
                                         << QStringLiteral("has removed the app");
    }

    void whatACheckSaysOfAnAccount()
    {
        QFETCH(qint64, lifetime);
        QFETCH(int, trouble);
        QFETCH(QString, status);
        QFETCH(QString, words);
        askPracticeFacebook(lifetime);
        m_facebook->with([&](PracticeWorld &world) {
            crmlink::practice::PracticeToken &token = world.tokens.front();
            if (trouble >= 0)
                token.dead = Trouble(trouble);
            if (lifetime < 0)
                token.expires = QDateTime::currentDateTimeUtc().addSecs(lifetime);
        });
        const QJsonObject answer = janesAnswer();
        QVERIFY2(answer[u"status"].toString() == status, qPrintable(answer[u"text"].toString()));
        QVERIFY2(answer[u"text"].toString().contains(words), qPrintable(answer[u"text"].toString()));
        QCOMPARE(answer[u"fix"].toString().isEmpty(), status == u"ok");
    }

    // In one of the two zones it is another day than in UTC, at whatever hour.
    void aDayIsThatOfTheUser()
    {
        for (const int ahead : {14, -12}) {
            m_line->set("TZ", QByteArray("LOCAL") + (ahead < 0 ? "+" : "-") + QByteArray::number(std::abs(ahead)));
            askPracticeFacebook(16 * day);
            const auto end
                = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(16 * day + ahead * 3600).date().toString(Qt::ISODate); };
            const QString before = end();
            const QString words = janesAnswer()[u"text"].toString();
            QVERIFY2(words.contains(before) || words.contains(end()), qPrintable(words));
        }
    }

    void accountsThatAreNotAskedAbout()
    {
        askPracticeFacebook(30 * day);
        sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '5' WHERE \"Id\" = '%1'").arg(janesId));
        QCOMPARE(janesAnswer()[u"status"].toString(), QStringLiteral("warning"));
        QVERIFY(janesAnswer()[u"text"].toString().contains(QStringLiteral("another app")));
        // verify = false: nobody is asked, and that is said.
        m_line->writeSite(QStringLiteral("site.toml"), QStringLiteral("crm.sqlite"), "[shared]\naccounts = [\"Jane Doe\"]\n");
        sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '1234567890123456' WHERE \"Id\" = '%1'").arg(janesId));
        QCOMPARE(janesAnswer()[u"status"].toString(), QStringLiteral("skipped"));
        QVERIFY(janesAnswer()[u"text"].toString().contains(QStringLiteral("verify = false")));
    }

    void twoProcessesAtOnce()
    {
        NEED_POSTGRES();
        PostgresCluster *server = PostgresCluster::shared();
        const QString database = server->createCrm();
        m_line->set("CRM_PASSWORD", PostgresCluster::password().reveal().toByteArray());
        m_line->write(QStringLiteral("site.toml"),
                      "[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\nacting_as = \"Supervisor\"\n[crm.database]\n"
                      "kind = \"postgresql\"\nhost = \"127.0.0.1\"\nport = "
                          + QByteArray::number(server->port()) + "\nname = \"" + database.toUtf8() + "\"\nuser = \"crm\"\n"
                          + "password = { env = \"CRM_PASSWORD\" }\n");
        for (const QString &action : {QStringLiteral("share"), QStringLiteral("remove")}) {
            std::array<QProcess, 3> at;
            for (QProcess &one : at)
                m_line->start(one,
                              {QStringLiteral("accounts"), action, QStringLiteral("--site"), QStringLiteral("site.toml"), janesId,
                               QStringLiteral("--json")});
            int changed = 0;
            for (QProcess &one : at) {
                const auto run = m_line->finish(one);
                QVERIFY2(run.status == 0 || run.kind() == u"conflict", run.out.constData());
                changed += run.object[u"changed"].toBool() ? 1 : 0;
            }
            QCOMPARE(changed, 1);
        }
        QCOMPARE(server->run(database, QStringLiteral("SELECT count(*) FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")),
                 QStringList{QStringLiteral("0")});
        QCOMPARE(m_line->journalFiles().size(), 2);
    }
};

QTEST_GUILESS_MAIN(AccountsCommandTest)
#include "AccountsCommandTest.moc"
