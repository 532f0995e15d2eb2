#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "support/ContractCrm.h"
#include "support/GatewayRequests.h"
#include "support/Outcome.h"
#include "support/PostgresCluster.h"

#include <QFuture>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
namespace fb = crmlink::setup::integration;

/// What every gateway promises, whatever the way to the CRM is: one suite, unchanged on each. What only a database can promise
/// (one transaction, locks) is in DatabaseContractTest, what only the web service has in ServiceGatewayTest.
class GatewayContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContractCrm> m_crm;

    crm::CrmGateway &gateway() { return m_crm->gateway(); }
    QString state() { return m_crm->database().state(); }
    Result<CrmSnapshot> read(const SnapshotRequest &what = {}) { return gateway().read(what, {}).result(); }
    Result<crm::Applied> apply(const crm::ApplyRequest &what, std::stop_token stop = {})
    {
        return gateway().apply(what, std::move(stop)).result();
    }
    template <typename Wanted> Result<crm::Applied> write(const Wanted &wanted)
    {
        const auto what = planned(gateway(), wanted);
        return what ? apply(*what) : failure(what.error());
    }
    Result<AccountPage> accounts(const AccountQuery &query) { return gateway().accounts(query, {}).result(); }
    int count(const AccountQuery &query) { return accounts(query).value_or(AccountPage{.accounts = {}, .next = {}, .total = -2}).total; }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : ContractCrm::ways())
            QTest::newRow(qPrintable(way)) << way;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, way);
        if (way == u"PostgreSQL")
            NEED_POSTGRES();
        m_crm = std::make_unique<ContractCrm>(way);
    }

    void cleanup() { m_crm.reset(); }

    void readsTheSettingsAndWhoActs()
    {
        const auto crm = read({.actingAs = QStringLiteral("Supervisor"), .accounts = {}});
        VERIFY_OK(crm);
        QVERIFY(crm->hasFacebookPackage());
        QVERIFY(!crm->readOnly);
        QVERIFY(crm->missingRights.isEmpty());
        QVERIFY(!crm->identity.server.isEmpty() && !crm->identity.database.isEmpty() && !crm->identity.product.isEmpty());
        QCOMPARE(crm->linkedByApp.size(), size_t(1)); // Twitter's account does not count
        QCOMPARE(crm->linkedByApp[0].appId, QStringLiteral("998877665544332"));
        QCOMPARE(crm->linkedByApp[0].accounts, 2);
        const Setting *key = crm->setting(fb::facebookConsumerKey);
        QCOMPARE(key->id, QStringLiteral("ffb73158-f36b-1410-b191-00155d04c01d"));
        QCOMPARE(key->caption, QStringLiteral("Facebook access key"));
        QCOMPARE(key->valueTypeName, QStringLiteral("ShortText"));
        QVERIFY(std::holds_alternative<Secret>(crm->setting(fb::facebookConsumerSecret)->forAll()->data));
        QCOMPARE(std::get<bool>(crm->setting(fb::useFacebookSharedApplication)->forAll()->data), true);
        QCOMPARE(std::get<QString>(crm->setting(fb::facebookApiVersion)->forAll()->data), QStringLiteral("v2.9"));
        QVERIFY(crm->actingUser);
        QCOMPARE(crm->actingUser->id, QStringLiteral("7f3b869f-34f3-4f20-ab4d-7480a5fdf647"));
        QCOMPARE(crm->actingUser->name, QStringLiteral("Supervisor"));
        QCOMPARE(crm->actingUser->contactId, QString(fb::supervisorContact));
        QVERIFY(crm->actingUser->mayShareAccounts);
    }

    void findsAccountsByLoginAndById()
    {
        for (const QString &login : {QStringLiteral("Brand \"Ocean\""), QStringLiteral("O'Brien"), QStringLiteral("Іван"),
                                     QStringLiteral("日本語 \\ ?@Table 🌊")}) {
            m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"Login\" = '%1' WHERE \"SocialId\" = '100000000000002'")
                           .arg(QString(login).replace(u'\'', QStringLiteral("''"))));
            const auto crm = read({.actingAs = {}, .accounts = {login, QStringLiteral("no'body")}});
            VERIFY_OK(crm);
            QCOMPARE(crm->accounts.size(), size_t(1));
            QCOMPARE(crm->accounts[0].login, login);
            QCOMPARE(crm->accounts[0].ownerName, QStringLiteral("Supervisor"));
        }
        const QString id = QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c");
        const auto byId = read({.actingAs = {}, .accounts = {id.toUpper()}});
        VERIFY_OK(byId);
        QCOMPARE(byId->accounts.size(), size_t(1));
        QCOMPARE(byId->accounts[0].id, id);
        QCOMPARE(byId->accounts[0].login, QStringLiteral("Jane Doe"));
        QVERIFY(byId->accounts[0].isFacebook());
    }

    void writesWhatWasReviewedAndNothingElse()
    {
        const auto others = [this] {
            QStringList all;
            for (const char *column : {"Id", "TextValue"})
                all += m_crm->database().sql(
                    QStringLiteral("SELECT \"%1\" FROM \"SysSettingsValue\" "
                                   "WHERE \"SysSettingsId\" NOT IN (SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" IN "
                                   "('FacebookConsumerKey', 'FacebookConsumerSecret', 'UseFacebookSharedApplication')) ORDER BY \"Id\"")
                        .arg(QLatin1String(column)));
            all += m_crm->database().sql(QStringLiteral("SELECT \"AccessToken\" FROM \"SocialAccount\" ORDER BY \"Id\""));
            return all;
        };
        const QStringList othersBefore = others();
        auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        QCOMPARE(what->reviewed.changes.size(), size_t(4));
        QList<crm::ApplyStep> steps;
        what->progress = [&](crm::ApplyStep step) { steps << step; };
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        QVERIFY(applied->insertedRows.empty());
        QVERIFY(std::abs(applied->writtenAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(state(), wantedState);
        QCOMPARE(others(), othersBefore);
        QVERIFY(std::ranges::is_sorted(steps));
        QVERIFY(steps.contains(crm::ApplyStep::Writing));
    }

    void writingTwiceWritesOnce()
    {
        VERIFY_OK(write(wantedSetup()));
        const auto again = planned(gateway(), wantedSetup());
        VERIFY_OK(again);
        QVERIFY(again->reviewed.isEmpty());
        const QString stamps = QStringLiteral("SELECT \"ModifiedOn\" FROM \"SysSettingsValue\" ORDER BY \"Id\"");
        const QStringList before = m_crm->database().sql(stamps);
        VERIFY_OK(apply(*again));
        QCOMPARE(m_crm->database().sql(stamps), before);
    }

    void aMissingRowIsWritten()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" = '%1'")
                       .arg(m_crm->database().settingId("FacebookConsumerSecret")));
        VERIFY_OK(write(wantedSetup()));
        QCOMPARE(state(), wantedState);
    }

    void isDefIsNoKey()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"IsDef\" = false"));
        VERIFY_OK(write(wantedSetup()));
        QCOMPARE(state(), wantedState);
    }

    void undoPutsTheOldSecretBack()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'old secret' WHERE \"SysSettingsId\" = '%1'")
                       .arg(m_crm->database().settingId("FacebookConsumerSecret")));
        const auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        const auto undo = plannedUndo(gateway(), *what, *applied, what->reviewed.replacedSecret());
        VERIFY_OK(undo);
        VERIFY_OK(apply(*undo));
        QCOMPARE(state(), QStringLiteral(" / old secret / true / private"));
    }

    void aValueChangedSinceThePlanIsAConflict_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("value") << QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '42' WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'");
        QTest::newRow("to what we want") << QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '1234567890123456' WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'");
        QTest::newRow("account") << QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = true WHERE \"Login\" = 'Jane Doe'");
    }

    void aValueChangedSinceThePlanIsAConflict()
    {
        QFETCH(QString, change);
        const auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        m_crm->sql(change);
        const QString changed = state();
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QCOMPARE(state(), changed);
    }

    void aPermissionTakenAwaySinceThePlanIsRefused()
    {
        const auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("DELETE FROM \"SysAdminOperationGrantee\""));
        VERIFY_FAILS(apply(*what), ErrorKind::RefusedPermission);
        QCOMPARE(state(), freshState);
    }

    void nothingIsWrittenWhenTheJournalCannotBe()
    {
        auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        what->beforeCommit = [](const std::vector<Guid> &) -> Result<void> {
            return failure({.kind = ErrorKind::StateFolder, .what = {}, .why = {}, .fix = {}, .guide = {}, .candidates = {}});
        };
        VERIFY_FAILS(apply(*what), ErrorKind::StateFolder);
        QCOMPARE(state(), freshState);
        what->beforeCommit = {};
        VERIFY_OK(apply(*what)); // and nothing that was held was left behind
        QCOMPARE(state(), wantedState);
    }

    void aStopBeforeTheLastWordWritesNothing()
    {
        auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        std::stop_source stop;
        what->beforeCommit = [&](const std::vector<Guid> &) -> Result<void> {
            stop.request_stop();
            return {};
        };
        VERIFY_FAILS(apply(*what, stop.get_token()), ErrorKind::Cancelled);
        QCOMPARE(state(), freshState);
    }

    void aCallStoppedBeforehandDoesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(gateway().read({}, stop.get_token()).result(), ErrorKind::Cancelled);
        VERIFY_FAILS(gateway().test({}, {}, stop.get_token()).result(), ErrorKind::Cancelled);
        VERIFY_FAILS(gateway().accounts({}, stop.get_token()).result(), ErrorKind::Cancelled);
        VERIFY_FAILS(gateway().users({}, stop.get_token()).result(), ErrorKind::Cancelled);
        const auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        VERIFY_FAILS(apply(*what, stop.get_token()), ErrorKind::Cancelled);
        QCOMPARE(state(), freshState);
    }

    void destroyingTheGatewayEndsItsCalls()
    {
        const auto what = planned(gateway(), wantedSetup());
        VERIFY_OK(what);
        const auto applied = gateway().apply(*what, {});
        m_crm->leave();
        QVERIFY(applied.isFinished());
        // All of it or nothing, and the answer is the truth.
        QCOMPARE(state(), applied.result() ? wantedState : freshState);
    }

    void testReportsItsStagesInOrder()
    {
        QList<crm::Stage> stages;
        bool allOk = true;
        const auto crm = gateway()
                             .test({},
                                   [&](const crm::StageReport &report) {
                                       stages << report.stage;
                                       allOk = allOk && report.ok;
                                   },
                                   {})
                             .result();
        VERIFY_OK(crm);
        QVERIFY(allOk);
        QVERIFY(std::ranges::is_sorted(stages));
        QCOMPARE(QSet<crm::Stage>(stages.begin(), stages.end()).size(), stages.size());
        QCOMPARE(stages.last(), crm::Stage::Rights);
    }

    void withoutTheSettingsThereIsNoPackage()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerSecret'"));
        crm::StageReport last;
        VERIFY_FAILS(gateway().test({}, [&](const crm::StageReport &report) { last = report; }, {}).result(), ErrorKind::NoPackage);
        QCOMPARE(last.stage, crm::Stage::Package);
        QVERIFY(!last.ok);
        VERIFY_FAILS(planned(gateway(), wantedSetup()), ErrorKind::NoPackage);
    }

    void aLinkedAccountIsThereUntilItIsRemoved_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("share");
        QTest::newRow("Latin") << QStringLiteral("Plain Name") << false;
        QTest::newRow("shared at once") << QStringLiteral("Plain Name") << true;
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"the\" \\ one") << false;
        QTest::newRow("Cyrillic") << QStringLiteral("Олена Ґалаґан") << false;
        QTest::newRow("Arabic") << QStringLiteral("محمد عبد الله") << false;
        QTest::newRow("Chinese") << QStringLiteral("王小明") << true;
        QTest::newRow("emoji") << QStringLiteral("Ann 🌊") << false;
        QTest::newRow("250 characters") << QString(250, u'ж') << false;
    }

    void aLinkedAccountIsThereUntilItIsRemoved()
    {
        QFETCH(QString, login);
        QFETCH(bool, share);
        VERIFY_OK(write(wantedKeys()));
        const int before = count({});
        m_crm->introduce(QStringLiteral("4242"), login);
        AccountLink link = linkFor(m_crm->database(), QStringLiteral("Иван Петров"), login, QStringLiteral("4242"), "EAAtoken");
        link.share = share;
        const auto applied = write(AccountWishes{.links = {link}});
        VERIFY_OK(applied);

        const auto own = accounts({.owner = link.ownerId});
        VERIFY_OK(own);
        QCOMPARE(own->total, 1);
        const Account &account = own->accounts.front();
        QCOMPARE(account.id, applied->givenIds.value(link.newId, link.newId));
        QCOMPARE(account.login, login);
        QCOMPARE(account.socialId, QStringLiteral("4242"));
        QCOMPARE(account.appId, wantedAppId);
        QCOMPARE(account.ownerName, QStringLiteral("Иван Петров"));
        QCOMPARE(account.isPublic, share);
        QVERIFY(!account.isExpired && account.isFacebook());
        QCOMPARE(count({.search = login.mid(1, 5)}), 1);
        QCOMPARE(count({}), before + 1);

        VERIFY_OK(write(AccountWishes{.remove = {account.id}}));
        QCOMPARE(count({.owner = link.ownerId}), 0);
        QCOMPARE(count({}), before);
    }

    void linkingAgainLeavesOneAccountSharedAsItWas()
    {
        VERIFY_OK(write(wantedKeys()));
        m_crm->sql(
            QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = true, \"IsExpired\" = true WHERE \"SocialId\" = '100000000000001'"));
        const int before = count({});
        m_crm->introduce(QStringLiteral("100000000000001"), QStringLiteral("Jane D"));
        const AccountLink link
            = linkFor(m_crm->database(), QStringLiteral("Jane Doe"), QStringLiteral("Jane D"), QStringLiteral("100000000000001"), "new");
        VERIFY_OK(write(AccountWishes{.links = {link}}));
        const auto own = accounts({.owner = link.ownerId});
        VERIFY_OK(own);
        QCOMPARE(own->total, 1);
        QCOMPARE(own->accounts[0].login, QStringLiteral("Jane D"));
        QCOMPARE(own->accounts[0].appId, wantedAppId);
        QVERIFY(own->accounts[0].isPublic && !own->accounts[0].isExpired);
        QCOMPARE(count({}), before);
    }

    void accountRemovedMeanwhile()
    {
        const auto what = planned(gateway(), AccountWishes{.share = {QStringLiteral("Jane Doe")}});
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
        VERIFY_FAILS(apply(*what), ErrorKind::NotFound);
    }

    void removalTakesTheCommunicationOptionAlong()
    {
        const QString options = QStringLiteral("SELECT count(*) FROM \"ContactCommunication\"");
        const int before = m_crm->sql(options).value(0).toInt();
        VERIFY_OK(write(AccountWishes{.remove = {QStringLiteral("Jane Doe")}}));
        QVERIFY(m_crm->sql(QStringLiteral("SELECT 1 FROM \"SocialAccount\" WHERE \"SocialId\" = '100000000000001'")).isEmpty());
        QCOMPARE(m_crm->sql(options).value(0).toInt(), before - 1);
        // Nothing of another network, and nothing of another account.
        QCOMPARE(m_crm->sql(QStringLiteral("SELECT count(*) FROM \"SocialAccount\"")).value(0), QStringLiteral("2"));
    }

    void tokensAreToldOrItIsSaidThatTheyAreNot()
    {
        const auto jane = accounts({.search = QStringLiteral("Jane Doe")});
        VERIFY_OK(jane);
        const auto token = gateway().token(jane->accounts.at(0).id, {}).result();
        if (gateway().handsOutTokens()) {
            VERIFY_OK(token);
            QCOMPARE(token->reveal().toByteArray(), QByteArray("practice-token-of-jane"));
        } else {
            VERIFY_FAILS(token, ErrorKind::NotFound);
        }
        VERIFY_FAILS(gateway().token(QStringLiteral("11111111-2222-3333-4444-555555555555"), {}).result(), ErrorKind::NotFound);
    }

    void pagesThroughAccounts()
    {
        const QString type = fb::facebookCommunicationType;
        const QString owner = m_crm->database().user(QStringLiteral("Supervisor"));
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
            const auto page = accounts(query);
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

        QCOMPARE(count({.search = QStringLiteral("sAmE")}), 12);
        QCOMPARE(count({.search = QStringLiteral("  same ")}), 12);
        QCOMPARE(count({.search = QStringLiteral("superv")}), 25);
        QCOMPARE(count({.search = QStringLiteral("%_")}), 25);
        QCOMPARE(count({.search = QStringLiteral("%%")}), 0);
        QCOMPARE(count({.search = QStringLiteral("_ame")}), 0);
        QCOMPARE(count({.sharedOnly = true}), 5);
        QCOMPARE(count({.owner = m_crm->database().user(QStringLiteral("Jane Doe"))}), 0);
    }

    void usersBySearch()
    {
        const auto all = gateway().users({}, {}).result();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(4)); // neither roles nor portal users
        QVERIFY(std::ranges::is_sorted(*all, {}, &CrmUser::name));
        const auto found = gateway().users({.search = QStringLiteral(" Иван ")}, {}).result();
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(found->front().active);
        const auto quoted = gateway().users({.search = QStringLiteral("o'n")}, {}).result();
        VERIFY_OK(quoted);
        QCOMPARE(quoted->size(), size_t(1));
        QVERIFY(!quoted->front().active);
        QCOMPARE(gateway().users({.limit = 2}, {}).result()->size(), size_t(2));
    }

    void deadPrivateAccountsThatHideASharedOneAreNamed()
    {
        const auto sharing = [this](const QString &aliveApp) {
            return read(requestFor({.share = {QStringLiteral("Brand \"Ocean\"")}}, QStringLiteral("Supervisor"), aliveApp));
        };
        const auto crm = sharing(QStringLiteral("998877665544332"));
        VERIFY_OK(crm);
        QVERIFY(crm->deadPrivate.empty());
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"IsExpired\" = true WHERE \"Login\" = 'Jane Doe'"));
        const auto expired = sharing(QStringLiteral("998877665544332"));
        VERIFY_OK(expired);
        QCOMPARE(expired->deadPrivate.size(), size_t(1));
        QCOMPARE(expired->deadPrivate[0].ownerName, QStringLiteral("Jane Doe"));
        QCOMPARE(sharing(QStringLiteral("5"))->deadPrivate.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(GatewayContractTest)
#include "GatewayContractTest.moc"
