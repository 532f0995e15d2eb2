#include "crm/DatabaseGateway.h"

#include "setup/ChangePlan.h"
#include "support/CrmFixture.h"
#include "support/PostgresCluster.h"

#include <QFuture>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;

namespace
{

template <typename T> QString say(const Result<T> &result)
{
    return result ? QStringLiteral("success") : result.error().toString();
}

#define VERIFY_OK(result) QVERIFY2((result).has_value(), qPrintable(say(result)))
#define VERIFY_FAILS(result, expected)                                                                                                     \
    do {                                                                                                                                   \
        const auto answered = (result);                                                                                                    \
        QVERIFY2(!answered.has_value(), "succeeded");                                                                                      \
        QVERIFY2(answered.error().kind == (expected), qPrintable(say(answered)));                                                          \
    } while (false)

} // namespace

/// Linked accounts: what every gateway to a database promises, unchanged on each DBMS.
class AccountsContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<crm::CrmGateway> m_gateway;

    Result<CrmSnapshot> read(const SnapshotRequest &what) { return m_gateway->read(what, {}).result(); }
    Result<crm::Applied> apply(const crm::ApplyRequest &what) { return m_gateway->apply(what, {}).result(); }
    QString user(const QString &name)
    {
        return m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SysAdminUnit\" WHERE \"Name\" = '%1'").arg(name)).value(0);
    }

    /// The same for accounts alone.
    Result<crm::ApplyRequest> request(AccountWishes wishes)
    {
        const SnapshotRequest what = requestFor(wishes, QStringLiteral("Supervisor"), QStringLiteral("1234567890123456"));
        const auto snapshot = m_gateway->read(what, {}).result();
        if (!snapshot)
            return failure(snapshot.error());
        auto resolved = withIds(*snapshot, std::move(wishes));
        if (!resolved)
            return failure(resolved.error());
        const auto planner = [wishes = *resolved, salt = newSalt()](const CrmSnapshot &now) {
            return planAccountChanges(now, wishes, QStringLiteral("Supervisor"), salt);
        };
        const auto plan = planner(*snapshot);
        if (!plan)
            return failure(plan.error());
        crm::ApplyRequest request;
        request.read = what;
        request.reviewed = *plan;
        request.plan = planner;
        request.modifiedBy = snapshot->actingUser->contactId;
        return request;
    }

    AccountLink link(const QString &ownerName, const QString &login, const QString &socialId, const char *token)
    {
        return {.ownerId = user(ownerName).toLower(),
                .ownerName = ownerName,
                .login = login,
                .socialId = socialId,
                .appId = QStringLiteral("1234567890123456"),
                .token = Secret::take(QByteArray(token)),
                .newId = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    }

    /// Login, sharing, token, ConsumerKey, Name, whether it expired, owner, network, second token.
    QStringList account(const QString &socialId)
    {
        QStringList values;
        for (const char *column : {"a.\"Login\"", "CASE WHEN a.\"Public\" = true THEN 'shared' ELSE 'private' END", "a.\"AccessToken\"",
                                   "a.\"ConsumerKey\"", "a.\"Name\"", "CASE WHEN a.\"IsExpired\" = true THEN 'expired' ELSE 'fresh' END",
                                   "u.\"Name\"", "t.\"Name\"", "a.\"AccessSecretToken\""})
            values += m_crm->sql(QStringLiteral("SELECT %1 FROM \"SocialAccount\" a JOIN \"SysAdminUnit\" u ON u.\"Id\" = a.\"UserId\" "
                                                "JOIN \"CommunicationType\" t ON t.\"Id\" = a.\"TypeId\" WHERE a.\"SocialId\" = '%2'")
                                     .arg(QLatin1String(column), socialId));
        return values;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("dbms");
        for (const QString &dbms : contractDbms())
            QTest::newRow(qPrintable(dbms)) << dbms;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, dbms);
        if (dbms == u"PostgreSQL")
            NEED_POSTGRES();
        m_crm = crmOn(dbms);
        m_gateway = std::make_unique<crm::DatabaseGateway>(m_crm->connection(), m_crm->password(), 300ms);
    }

    void cleanup()
    {
        m_gateway.reset();
        m_crm.reset();
    }

    void linkIsWrittenAsTheCrmDoes_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("Latin") << QStringLiteral("Plain Name");
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"the\" \\ one");
        QTest::newRow("Cyrillic") << QStringLiteral("Олена Ґалаґан");
        QTest::newRow("Arabic") << QStringLiteral("محمد عبد الله");
        QTest::newRow("Chinese") << QStringLiteral("王小明");
        QTest::newRow("emoji") << QStringLiteral("Ann 🌊");
        QTest::newRow("250 characters") << QString(250, u'ж');
    }

    void linkIsWrittenAsTheCrmDoes()
    {
        QFETCH(QString, login);
        const AccountWishes wishes{.links = {link(QStringLiteral("Supervisor"), login, QStringLiteral("4242"), "EAAtoken")}};
        m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\""));
        const auto what = request(wishes);
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(account(QStringLiteral("4242")),
                 (QStringList{login, QStringLiteral("private"), QStringLiteral("EAAtoken"), QStringLiteral("1234567890123456"),
                              QStringLiteral("Name"), QStringLiteral("fresh"), QStringLiteral("Supervisor"), QStringLiteral("Facebook"),
                              QString()}));
        // Found by its name, and nothing is left to do.
        const auto page = m_gateway->accounts({.search = login.mid(1, 5)}, {}).result();
        VERIFY_OK(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->accounts[0].login, login);
        QVERIFY(request(wishes)->reviewed.isEmpty());
        // And taken back.
        const auto token = m_gateway->token(page->accounts[0].id, {}).result();
        VERIFY_OK(token);
        QCOMPARE(token->reveal().toByteArray(), QByteArray("EAAtoken"));
        const auto back = request(AccountWishes{.remove = {page->accounts[0].id}});
        VERIFY_OK(back);
        VERIFY_OK(apply(*back));
        QVERIFY(account(QStringLiteral("4242")).isEmpty());
        VERIFY_FAILS(m_gateway->token(page->accounts[0].id, {}).result(), ErrorKind::NotFound);
    }

    void relinkChangesTheSameRow()
    {
        m_crm->sql(
            QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = true, \"IsExpired\" = true WHERE \"SocialId\" = '100000000000001'"));
        const auto what = request(
            AccountWishes{.links = {link(QStringLiteral("Jane Doe"), QStringLiteral("Jane D"), QStringLiteral("100000000000001"), "new")}});
        VERIFY_OK(what);
        QCOMPARE(what->reviewed.changes.size(), size_t(1));
        VERIFY_OK(apply(*what));
        QCOMPARE(account(QStringLiteral("100000000000001")).mid(0, 6),
                 (QStringList{QStringLiteral("Jane D"), QStringLiteral("shared"), QStringLiteral("new"), QStringLiteral("1234567890123456"),
                              QStringLiteral("Name"), QStringLiteral("fresh")}));
    }

    void accountRelinkedMeanwhileIsAConflict()
    {
        const auto what = request(AccountWishes{
            .links = {link(QStringLiteral("Jane Doe"), QStringLiteral("Jane Doe"), QStringLiteral("100000000000001"), "new")}});
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = 'theirs' WHERE \"SocialId\" = '100000000000001'"));
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QCOMPARE(account(QStringLiteral("100000000000001")).value(2), QStringLiteral("theirs"));
    }

    void accountRemovedMeanwhile()
    {
        const auto what = request(AccountWishes{.share = {QStringLiteral("Jane Doe")}});
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
        VERIFY_FAILS(apply(*what), ErrorKind::NotFound);
    }

    void removalTakesTheCommunicationOptionAlong()
    {
        const QString options = QStringLiteral("SELECT count(*) FROM \"ContactCommunication\"");
        const int before = m_crm->sql(options).value(0).toInt();
        const auto what = request(AccountWishes{.remove = {QStringLiteral("Jane Doe")}});
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QVERIFY(account(QStringLiteral("100000000000001")).isEmpty());
        QCOMPARE(m_crm->sql(options).value(0).toInt(), before - 1);
        // Nothing of another network, and nothing of another account.
        QCOMPARE(m_crm->sql(QStringLiteral("SELECT count(*) FROM \"SocialAccount\"")).value(0), QStringLiteral("2"));
    }

    void tokenTooLongForTheColumnIsRefusedBeforeWriting()
    {
        const QByteArray huge(300, 'x');
        VERIFY_FAILS(request(AccountWishes{
                         .links = {link(QStringLiteral("Supervisor"), QStringLiteral("S"), QStringLiteral("1"), huge.constData())}}),
                     ErrorKind::TooLong);
    }

    void pagesByKey()
    {
        const QString type = QStringLiteral("2795dd03-bacf-e011-92c3-00155d04c01d");
        const QString owner = user(QStringLiteral("Supervisor"));
        m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\""));
        // Half of them with one login, so that only the id decides; one without any.
        for (int i = 0; i < 25; ++i)
            m_crm->sql(
                QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"TypeId\", \"UserId\", \"SocialId\", \"ConsumerKey\", "
                               "\"Public\") VALUES ('%1', '%2', '%3', '%4', '%5', 'key%_', %6)")
                    .arg(QUuid::createUuid().toString(QUuid::WithoutBraces),
                         i == 0           ? QString()
                             : i % 2 == 0 ? QStringLiteral("Same")
                                          : QStringLiteral("Login %1").arg(i),
                         type, owner)
                    .arg(i)
                    .arg(i % 5 == 0 ? QStringLiteral("true") : QStringLiteral("false")));
        QStringList seen;
        int pages = 0;
        AccountQuery query{.limit = 7};
        do {
            const auto page = m_gateway->accounts(query, {}).result();
            VERIFY_OK(page);
            QCOMPARE(page->total, pages == 0 ? 25 : -1);
            for (const Account &account : page->accounts)
                seen += account.id;
            query.after = page->next;
            ++pages;
        } while (query.after && pages < 10);
        QCOMPARE(pages, 4);
        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);

        QCOMPARE(m_gateway->accounts({.search = QStringLiteral("sAmE")}, {}).result()->total, 12);
        QCOMPARE(m_gateway->accounts({.search = QStringLiteral("superv")}, {}).result()->total, 25);
        QCOMPARE(m_gateway->accounts({.search = QStringLiteral("%_")}, {}).result()->total, 25);
        QCOMPARE(m_gateway->accounts({.search = QStringLiteral("%%")}, {}).result()->total, 0);
        QCOMPARE(m_gateway->accounts({.search = QStringLiteral("_ame")}, {}).result()->total, 0);
        QCOMPARE(m_gateway->accounts({.sharedOnly = true}, {}).result()->total, 5);
        QCOMPARE(m_gateway->accounts({.owner = user(QStringLiteral("Jane Doe")).toLower()}, {}).result()->total, 0);
    }

    void usersBySearch()
    {
        const auto all = m_gateway->users({}, {}).result();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(4)); // neither roles nor portal users
        const auto found = m_gateway->users({.search = QStringLiteral("Иван")}, {}).result();
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(found->front().active);
        QVERIFY(!m_gateway->users({.search = QStringLiteral("Neill")}, {}).result()->front().active);
        QCOMPARE(m_gateway->users({.limit = 2}, {}).result()->size(), size_t(2));
    }

    void deadPrivateAccountsThatHideASharedOneAreNamed()
    {
        const auto crm = read(
            requestFor({.share = {QStringLiteral("Brand \"Ocean\"")}}, QStringLiteral("Supervisor"), QStringLiteral("998877665544332")));
        VERIFY_OK(crm);
        QVERIFY(crm->deadPrivate.empty());
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"IsExpired\" = true WHERE \"Login\" = 'Jane Doe'"));
        const auto expired
            = read(requestFor({.share = {QStringLiteral("x")}}, QStringLiteral("Supervisor"), QStringLiteral("998877665544332")));
        VERIFY_OK(expired);
        QCOMPARE(expired->deadPrivate.size(), size_t(1));
        QCOMPARE(expired->deadPrivate[0].ownerName, QStringLiteral("Jane Doe"));
        QCOMPARE(read(requestFor({.share = {QStringLiteral("x")}}, {}, QStringLiteral("5")))->deadPrivate.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(AccountsContractTest)
#include "AccountsContractTest.moc"
