#include "crm/ServiceGateway.h"

#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "setup/SetupDraft.h"
#include "support/CrmService.h"
#include "support/Describe.h"

#include <QTest>

#include <functional>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;
namespace fb = crmlink::setup::integration;

namespace
{

const QString before = QStringLiteral(" /  / true / private");
const QString after = QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false / shared");
const QString supervisor = QStringLiteral("Supervisor");
const QString supervisorId = QStringLiteral("7f3b869f-34f3-4f20-ab4d-7480a5fdf647");
const QString janeId = QStringLiteral("6513270e-269e-0d37-f2a7-4de452e6b438");
const QString ivanId = QStringLiteral("d23f0824-128b-2f33-0c5c-7fd0a6a3a450");
const QString newSecret = QStringLiteral("0123456789abcdef0123456789abcdef");

SetupDraft wanted()
{
    SetupDraft draft;
    draft.site.route = Route::Service;
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
    draft.appSecret = Secret::take(QString(newSecret));
    return draft;
}

crm::ApplyRequest planned(const SnapshotRequest &read, const ChangePlan &reviewed, const crm::Planner &planner)
{
    crm::ApplyRequest request;
    request.read = read;
    request.reviewed = reviewed;
    request.plan = planner;
    return request;
}

template <typename T> QString say(const Result<T> &result)
{
    return result ? QStringLiteral("success") : kindName(result.error().kind) + QStringLiteral(": ") + result.error().toString();
}

#define VERIFY_OK(expression)                                                                                                              \
    do {                                                                                                                                   \
        const auto &verified = (expression);                                                                                               \
        QVERIFY2(verified.has_value(), qPrintable(say(verified)));                                                                         \
    } while (false)
#define VERIFY_FAILS(expression, expected)                                                                                                 \
    do {                                                                                                                                   \
        const auto &verified = (expression);                                                                                               \
        QVERIFY2(!verified.has_value(), "succeeded");                                                                                      \
        QVERIFY2(verified.error().kind == (expected), qPrintable(say(verified)));                                                          \
    } while (false)

} // namespace

/// What every gateway promises, kept by the one that goes through the CRM's web service: on .NET Framework and on .NET.
class ServiceGatewayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<CrmService> m_service;
    std::unique_ptr<crm::CrmGateway> m_gateway;

    std::unique_ptr<crm::CrmGateway> connect(const QString &user = supervisor)
    {
        ServiceConnection connection;
        connection.user = user;
        HttpOptions options;
        options.connectTimeout = 3s;
        options.totalTimeout = 10s;
        const QString password = m_service->with([&](CrmServiceState &state) { return state.passwords.value(user); });
        return std::make_unique<crm::ServiceGateway>(m_service->url(), connection, Secret::take(QString(password)), options);
    }
    Result<CrmSnapshot> read(const SnapshotRequest &what = {}) { return m_gateway->read(what, {}).result(); }
    Result<crm::Applied> apply(const crm::ApplyRequest &what, std::stop_token stop = {})
    {
        return m_gateway->apply(what, std::move(stop)).result();
    }
    /// With what the CRM's database holds now.
    void startService()
    {
        QFETCH_GLOBAL(bool, netFramework);
        m_gateway.reset();
        m_service = std::make_unique<CrmService>(*m_crm);
        quirk([&](CrmServiceState &state) { state.netFramework = netFramework; });
        m_gateway = connect();
    }
    void quirk(const std::function<void(CrmServiceState &)> &change) { m_service->with(change); }
    QStringList written()
    {
        return m_service->with([](CrmServiceState &state) { return std::exchange(state.written, {}); });
    }

    /// What a run does between reading and writing.
    Result<crm::ApplyRequest> request(const SetupDraft &draft)
    {
        const auto crm = read(draft.snapshotRequest());
        if (!crm)
            return failure(crm.error());
        const QByteArray salt = newSalt();
        const crm::Planner planner = [draft, salt](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
        const auto plan = planner(*crm);
        if (!plan)
            return failure(plan.error());
        return planned(draft.snapshotRequest(), *plan, planner);
    }
    Result<crm::Applied> change(const AccountWishes &wishes)
    {
        const SnapshotRequest what = requestFor(wishes, supervisor, QStringLiteral("1234567890123456"));
        const auto crm = read(what);
        if (!crm)
            return failure(crm.error());
        const QByteArray salt = newSalt();
        const crm::Planner planner = [wishes, salt](const CrmSnapshot &now) { return planAccountChanges(now, wishes, supervisor, salt); };
        const auto plan = planner(*crm);
        if (!plan)
            return failure(plan.error());
        return apply(planned(what, *plan, planner));
    }
    AccountLink link(const QString &owner, const QString &socialId, const QString &appId)
    {
        AccountLink link;
        link.ownerId = owner;
        link.ownerName = QStringLiteral("somebody");
        link.login = QStringLiteral("Nina Newcomer");
        link.socialId = socialId;
        link.appId = appId;
        link.token = Secret::take(QByteArray("short-token-of-nina"));
        link.newId = QStringLiteral("11111111-2222-3333-4444-555555555555");
        return link;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("netFramework");
        QTest::newRow(".NET Framework") << true;
        QTest::newRow(".NET") << false;
    }

    void init()
    {
        m_crm = sqliteCrm();
        startService();
    }

    void cleanup()
    {
        m_gateway.reset();
        QVERIFY(m_service->with([](CrmServiceState &state) { return state.sessions.isEmpty(); })); // signed out
        m_service.reset();
        m_crm.reset();
    }

    void readsWhatIsThere()
    {
        const auto crm = read({.actingAs = {}, .accounts = {QStringLiteral("Jane Doe"), QStringLiteral("nobody'\"")}});
        VERIFY_OK(crm);
        QVERIFY(crm->byService);
        QVERIFY(crm->hasFacebookPackage());
        QVERIFY(crm->missingRights.isEmpty());
        QCOMPARE(crm->identity.signedInAs, supervisor);
        const Setting *key = crm->setting(fb::facebookConsumerKey);
        QCOMPARE(key->caption, QStringLiteral("Facebook access key"));
        QCOMPARE(key->valueTypeName, QStringLiteral("ShortText"));
        QVERIFY(std::holds_alternative<Secret>(crm->setting(fb::facebookConsumerSecret)->forAll()->data));
        QCOMPARE(std::get<bool>(crm->setting(fb::useFacebookSharedApplication)->forAll()->data), true);
        QCOMPARE(std::get<QString>(crm->setting(fb::facebookApiVersion)->forAll()->data), QStringLiteral("v2.9"));
        QCOMPARE(crm->actingUser->id, supervisorId);
        QCOMPARE(crm->actingUser->contactId, QString(fb::supervisorContact));
        QVERIFY(crm->actingUser->mayShareAccounts);
        QCOMPARE(crm->linkedByApp.size(), size_t(1));
        QCOMPARE(crm->linkedByApp[0].accounts, 2);
        QCOMPARE(crm->accounts.size(), size_t(1));
        QCOMPARE(crm->accounts[0].ownerName, QStringLiteral("Jane Doe"));
        QVERIFY(crm->accounts[0].isFacebook());
        QVERIFY(!crm->accounts[0].token);
    }

    void anOrdinaryUserReadsWithoutWhatTheyMayNot()
    {
        quirk([](CrmServiceState &state) {
            state.restrictsSelects = true;
            state.mayShare = false;
        });
        m_gateway = connect(QStringLiteral("Jane Doe"));
        const auto crm = read();
        VERIFY_OK(crm);
        QCOMPARE(crm->actingUser->name, QStringLiteral("Jane Doe"));
        QVERIFY(!crm->actingUser->mayShareAccounts);
        VERIFY_FAILS(read({.actingAs = {}, .accounts = {QStringLiteral("Jane Doe")}}), ErrorKind::RefusedPermission);
    }

    void writesInTheOrderThatKeepsTheOldIntegrationWorking()
    {
        SetupDraft draft = wanted();
        draft.changeApiVersion = true;
        m_crm->sql(
            QStringLiteral("UPDATE \"SysSettingsValue\" SET \"BooleanValue\" = 0 WHERE \"Id\" = '6f13981a-e577-4ed0-ab31-c87ad0c19df7'"));
        startService();
        draft.turnOnLongLivedTokens = true;
        const auto what = request(draft);
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), after);
        const QStringList order = written();
        QCOMPARE(order.first(), QString(fb::facebookConsumerKey));
        QCOMPARE(order.at(1), QString(fb::facebookConsumerSecret));
        QCOMPARE(order.at(2), QString(fb::facebookApiVersion));
        QCOMPARE(order.last(), QString(fb::useFacebookSharedApplication));
        // As reviewed, once more: nothing is left to write.
        const auto again = request(draft);
        VERIFY_OK(again);
        QVERIFY(again->reviewed.isEmpty());
        VERIFY_OK(apply(*again));
        QVERIFY(written().isEmpty());
    }

    void undoSelectsTheCheckboxFirst()
    {
        const auto what = request(wanted());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        written();
        const Receipt receipt{QStringLiteral("run"), what->reviewed, applied->writtenAt, {}};
        const QByteArray salt = newSalt();
        const crm::Planner planner = [=](const CrmSnapshot &crm) { return planUndo(crm, receipt, {}, salt); };
        const auto plan = planner(*read(what->read));
        VERIFY_OK(plan);
        VERIFY_OK(apply(planned(what->read, *plan, planner)));
        QCOMPARE(m_crm->state(), before);
        QCOMPARE(written().first(), QString(fb::useFacebookSharedApplication));
    }

    void aValueChangedSinceThePlanIsAConflict()
    {
        const auto what = request(wanted());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = 1 WHERE \"Login\" = 'Jane Doe'"));
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QVERIFY(written().isEmpty());
    }

    void nothingIsWrittenWhenTheJournalCannotBe()
    {
        auto what = request(wanted());
        VERIFY_OK(what);
        what->beforeCommit = [](const std::vector<Guid> &) -> Result<void> { return failure(cancelledError()); };
        VERIFY_FAILS(apply(*what), ErrorKind::Cancelled);
        QCOMPARE(m_crm->state(), before);
    }

    void aStopBeforeTheFirstWriteWritesNothingAndLaterIsIgnored()
    {
        auto what = request(wanted());
        VERIFY_OK(what);
        std::stop_source early;
        what->beforeCommit = [&](const std::vector<Guid> &) -> Result<void> {
            early.request_stop();
            return {};
        };
        VERIFY_FAILS(apply(*what, early.get_token()), ErrorKind::Cancelled);
        QCOMPARE(m_crm->state(), before);
        std::stop_source late;
        what->beforeCommit = {};
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Writing)
                late.request_stop();
        };
        VERIFY_OK(apply(*what, late.get_token()));
        QCOMPARE(m_crm->state(), after);
    }

    void aRefusedSettingEndsItThere()
    {
        quirk([](CrmServiceState &state) { state.refusedSetting = fb::facebookConsumerSecret; });
        const auto what = request(wanted());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_FAILS(applied, ErrorKind::RefusedPermission);
        QVERIFY(applied.error().toString().contains(QStringLiteral("CanManageSysSettings")));
        // The vendor's application still works: the checkbox is last.
        QCOMPARE(m_crm->state(), QStringLiteral("1234567890123456 /  / true / private"));
        const Aftermath left = aftermathOf(*read(what->read), {QStringLiteral("run"), what->reviewed, {}, {}});
        QVERIFY(left.isPart());
        QCOMPARE(left.doneNames, QStringList(QStringLiteral("Facebook access key")));
        QCOMPARE(left.openNames.size(), 3);
    }

    void aPageInsteadOfAnAnswerIsUnreachable()
    {
        quirk([](CrmServiceState &state) { state.brokenSetting = fb::useFacebookSharedApplication; });
        const auto what = request(wanted());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_FAILS(applied, ErrorKind::Unreachable);
        QVERIFY(applied.error().toString().contains(QStringLiteral("Server Error in")));
    }

    void aValueThatIsNotKeptIsNoticed()
    {
        quirk([](CrmServiceState &state) { state.unkeptSetting = fb::facebookConsumerKey; });
        const auto what = request(wanted());
        VERIFY_OK(what);
        VERIFY_FAILS(apply(*what), ErrorKind::ReadBack);
    }

    void aMaskedSecretIsWrittenThroughTheCrm()
    {
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'an old secret' WHERE \"Id\" = 'f3bf408e-f36b-1410-b591-00155d04c01d'"));
        startService();
        quirk([](CrmServiceState &state) { state.secureText = true; });
        const auto what = request(wanted());
        VERIFY_OK(what);
        QVERIFY(what->reviewed.replacedSecret().isEmpty());
        QVERIFY(std::ranges::any_of(what->reviewed.warnings, [](const Warning &w) { return w.code == u"old_secret_unreadable"; }));
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), after);
        // Now that the checkbox is cleared, the CRM's own Facebook service tells it: a second run writes nothing.
        const auto again = request(wanted());
        VERIFY_OK(again);
        QVERIFY2(again->reviewed.isEmpty(), "planned again");
    }

    void linksThroughTheCrmsOwnServer()
    {
        const auto keys = request(wanted());
        VERIFY_OK(keys);
        VERIFY_OK(apply(*keys));
        AccountWishes wishes;
        wishes.links = {link(ivanId, QStringLiteral("100000000000009"), QStringLiteral("1234567890123456"))};
        wishes.links.front().share = true;
        const auto applied = change(wishes);
        VERIFY_OK(applied);
        const QStringList row
            = m_crm->sql(QStringLiteral("SELECT \"Login\" || '/' || \"Public\" || '/' || \"AccessToken\" || '/' || \"ConsumerKey\" "
                                        "FROM \"SocialAccount\" WHERE \"UserId\" = '%1'")
                             .arg(ivanId));
        QCOMPARE(row, QStringList(QStringLiteral("Nina Newcomer/1/long-short-token-of-nina/1234567890123456")));
        const QString id = m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SocialAccount\" WHERE \"UserId\" = '%1'").arg(ivanId)).value(0);
        QCOMPARE(applied->givenIds.value(wishes.links.front().newId), id);

        // Removed again, with what the CRM's page removes too.
        m_crm->sql(
            QStringLiteral(
                "INSERT INTO \"ContactCommunication\" (\"Id\", \"CommunicationTypeId\", \"Number\", \"SocialMediaId\", \"ContactId\") "
                "VALUES ('aaaaaaaa-0000-0000-0000-000000000001', '%1', 'Nina Newcomer', '100000000000009', "
                "'8d116ece-1738-f7d9-3d9c-172411e20b8f')")
                .arg(QString(fb::facebookCommunicationType)));
        AccountWishes removal;
        removal.remove = QStringList{id};
        VERIFY_OK(change(removal));
        QVERIFY(m_crm->sql(QStringLiteral("SELECT 1 FROM \"SocialAccount\" WHERE \"UserId\" = '%1'").arg(ivanId)).isEmpty());
        QVERIFY(m_crm->sql(QStringLiteral("SELECT 1 FROM \"ContactCommunication\" WHERE \"Number\" = 'Nina Newcomer'")).isEmpty());
        QCOMPARE(m_crm->sql(QStringLiteral("SELECT count(*) FROM \"SocialAccount\"")), QStringList(QStringLiteral("3")));
    }

    void linksAgain_data()
    {
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("token");
        QTest::newRow("the same app: the token is replaced") << QStringLiteral("998877665544332") << QStringLiteral("short-token-of-nina");
        QTest::newRow("another app: made anew") << QStringLiteral("1234567890123456") << QStringLiteral("long-short-token-of-nina");
    }

    void linksAgain()
    {
        QFETCH(QString, appId);
        QFETCH(QString, token);
        SetupDraft draft = wanted();
        draft.site.facebook.appId = appId;
        draft.site.sharedAccounts.clear();
        const auto keys = request(draft);
        VERIFY_OK(keys);
        VERIFY_OK(apply(*keys));
        AccountWishes wishes;
        wishes.links = {link(janeId, QStringLiteral("100000000000001"), appId)};
        VERIFY_OK(change(wishes));
        QCOMPARE(
            m_crm->sql(QStringLiteral("SELECT \"AccessToken\" || '/' || \"ConsumerKey\" FROM \"SocialAccount\" WHERE \"UserId\" = '%1'")
                           .arg(janeId)),
            QStringList(token + u'/' + appId));
    }

    void pagesThroughAccounts()
    {
        AccountQuery query;
        query.limit = 1;
        const auto first = m_gateway->accounts(query, {}).result();
        VERIFY_OK(first);
        QCOMPARE(first->total, 2);
        QCOMPARE(first->accounts.size(), size_t(1));
        query.after = first->next;
        QVERIFY(query.after);
        const auto second = m_gateway->accounts(query, {}).result();
        VERIFY_OK(second);
        QVERIFY(!second->next);
        QVERIFY(second->accounts[0].id != first->accounts[0].id);
        AccountQuery search;
        search.search = QStringLiteral("jane");
        QCOMPARE(m_gateway->accounts(search, {}).result()->accounts.size(), size_t(1));
        QVERIFY(!m_gateway->handsOutTokens());
        const auto users = m_gateway->users({.search = QStringLiteral("o'n"), .limit = 5}, {}).result();
        VERIFY_OK(users);
        QCOMPARE(users->size(), size_t(1));
        QVERIFY(!users->front().active);
    }

    void testReportsItsStagesInOrder()
    {
        std::vector<int> stages;
        const auto crm = m_gateway
                             ->test({},
                                    [&](const crm::StageReport &report) {
                                        if (report.ok)
                                            stages.push_back(int(report.stage));
                                    },
                                    {})
                             .result();
        VERIFY_OK(crm);
        QVERIFY(std::ranges::is_sorted(stages));
        QCOMPARE(stages.back(), int(crm::Stage::Rights));
        m_crm->sql(QStringLiteral("UPDATE \"SysSettings\" SET \"Code\" = 'Gone' WHERE \"Code\" = 'FacebookConsumerKey'"));
        VERIFY_FAILS(m_gateway->test({}, {}, {}).result(), ErrorKind::NoPackage);
    }

    void aCallStoppedBeforehandDoesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(m_gateway->read({}, stop.get_token()).result(), ErrorKind::Cancelled);
        QVERIFY(m_service->with([](CrmServiceState &state) { return state.seen.isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(ServiceGatewayTest)
#include "ServiceGatewayTest.moc"
