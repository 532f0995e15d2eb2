#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "support/ContractCrm.h"
#include "support/GatewayRequests.h"
#include "support/Outcome.h"

#include <QTest>

#include <functional>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
namespace fb = crmlink::setup::integration;

/// What only the way through the CRM's web service has, on .NET Framework and on .NET; the rest is GatewayContractTest's.
class ServiceGatewayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<CrmService> m_service;
    std::unique_ptr<crm::CrmGateway> m_gateway;

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
        m_gateway = gatewayTo(*m_service);
    }
    void quirk(const std::function<void(CrmServiceState &)> &change) { m_service->with(change); }
    QStringList written()
    {
        return m_service->with([](CrmServiceState &state) { return std::exchange(state.written, {}); });
    }
    Result<crm::Applied> change(const AccountWishes &wishes)
    {
        const auto what = planned(*m_gateway, wishes);
        return what ? apply(*what) : failure(what.error());
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

    void readsAsTheSignedInUser()
    {
        const auto crm = read({.actingAs = {}, .accounts = {QStringLiteral("Jane Doe")}});
        VERIFY_OK(crm);
        QVERIFY(crm->byService);
        QCOMPARE(crm->identity.signedInAs, QStringLiteral("Supervisor"));
        QCOMPARE(crm->actingUser->name, QStringLiteral("Supervisor"));
        QVERIFY(!crm->accounts.at(0).token);
        QVERIFY(!m_gateway->handsOutTokens());
    }

    void anOrdinaryUserReadsWithoutWhatTheyMayNot()
    {
        quirk([](CrmServiceState &state) {
            state.restrictsSelects = true;
            state.mayShare = false;
        });
        m_gateway = gatewayTo(*m_service, QStringLiteral("Jane Doe"));
        const auto crm = read();
        VERIFY_OK(crm);
        QCOMPARE(crm->actingUser->name, QStringLiteral("Jane Doe"));
        QVERIFY(!crm->actingUser->mayShareAccounts);
        VERIFY_FAILS(read({.actingAs = {}, .accounts = {QStringLiteral("Jane Doe")}}), ErrorKind::RefusedPermission);
    }

    void writesInTheOrderThatKeepsTheOldIntegrationWorking()
    {
        SetupDraft draft = wantedSetup();
        draft.changeApiVersion = true;
        m_crm->sql(
            QStringLiteral("UPDATE \"SysSettingsValue\" SET \"BooleanValue\" = 0 WHERE \"Id\" = '6f13981a-e577-4ed0-ab31-c87ad0c19df7'"));
        startService();
        draft.turnOnLongLivedTokens = true;
        const auto what = planned(*m_gateway, draft);
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), wantedState);
        const QStringList order = written();
        QCOMPARE(order.first(), QString(fb::facebookConsumerKey));
        QCOMPARE(order.at(1), QString(fb::facebookConsumerSecret));
        QCOMPARE(order.at(2), QString(fb::facebookApiVersion));
        QCOMPARE(order.last(), QString(fb::useFacebookSharedApplication));
        // As reviewed, once more: nothing is left to write.
        const auto again = planned(*m_gateway, draft);
        VERIFY_OK(again);
        QVERIFY(again->reviewed.isEmpty());
        VERIFY_OK(apply(*again));
        QVERIFY(written().isEmpty());
    }

    void undoSelectsTheCheckboxFirst()
    {
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        written();
        const auto undo = plannedUndo(*m_gateway, *what, *applied);
        VERIFY_OK(undo);
        VERIFY_OK(apply(*undo));
        QCOMPARE(m_crm->state(), freshState);
        QCOMPARE(written().constFirst(), QString(fb::useFacebookSharedApplication));
    }

    void aStopAfterTheFirstWriteIsIgnored()
    {
        auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        std::stop_source stop;
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Writing)
                stop.request_stop();
        };
        VERIFY_OK(apply(*what, stop.get_token()));
        QCOMPARE(m_crm->state(), wantedState);
    }

    void aRefusedSettingEndsItThere()
    {
        quirk([](CrmServiceState &state) { state.refusedSetting = fb::facebookConsumerSecret; });
        const auto what = planned(*m_gateway, wantedSetup());
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
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        const auto applied = apply(*what);
        VERIFY_FAILS(applied, ErrorKind::Unreachable);
        QVERIFY(applied.error().toString().contains(QStringLiteral("Server Error in")));
    }

    void aValueThatIsNotKeptIsNoticed()
    {
        quirk([](CrmServiceState &state) { state.unkeptSetting = fb::facebookConsumerKey; });
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        VERIFY_FAILS(apply(*what), ErrorKind::ReadBack);
    }

    void aMaskedSecretIsWrittenThroughTheCrm()
    {
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'an old secret' WHERE \"Id\" = 'f3bf408e-f36b-1410-b591-00155d04c01d'"));
        startService();
        quirk([](CrmServiceState &state) { state.secureText = true; });
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        QVERIFY(what->reviewed.replacedSecret().isEmpty());
        QVERIFY(std::ranges::any_of(what->reviewed.warnings, [](const Warning &w) { return w.code == u"old_secret_unreadable"; }));
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), wantedState);
        // Now that the checkbox is cleared, the CRM's own Facebook service tells it: a second run writes nothing.
        const auto again = planned(*m_gateway, wantedSetup());
        VERIFY_OK(again);
        QVERIFY2(again->reviewed.isEmpty(), "planned again");
    }

    void linksThroughTheCrmsOwnServer()
    {
        const auto keys = planned(*m_gateway, wantedKeys());
        VERIFY_OK(keys);
        VERIFY_OK(apply(*keys));
        VERIFY_OK(change({.links = {linkFor(*m_crm, QStringLiteral("Иван Петров"), QStringLiteral("what the desk calls her"),
                                            QStringLiteral("100000000000009"), "short-token-of-nina")}}));
        // The name is Facebook's, the token the long one that the server exchanged.
        QCOMPARE(m_crm->sql(QStringLiteral("SELECT \"Login\" || '/' || \"AccessToken\" || '/' || \"ConsumerKey\" FROM \"SocialAccount\" "
                                           "WHERE \"SocialId\" = '100000000000009'")),
                 QStringList(QStringLiteral("Nina Newcomer/long-short-token-of-nina/1234567890123456")));
    }

    void linksAgain_data()
    {
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("token");
        QTest::newRow("the same app: the token is replaced") << QStringLiteral("998877665544332") << QStringLiteral("short-token-of-jane");
        QTest::newRow("another app: made anew") << QStringLiteral("1234567890123456") << QStringLiteral("long-short-token-of-jane");
    }

    void linksAgain()
    {
        QFETCH(QString, appId);
        QFETCH(QString, token);
        SetupDraft draft = wantedKeys();
        draft.site.facebook.appId = appId;
        const auto keys = planned(*m_gateway, draft);
        VERIFY_OK(keys);
        VERIFY_OK(apply(*keys));
        AccountLink link = linkFor(*m_crm, QStringLiteral("Jane Doe"), QStringLiteral("Jane Doe"), QStringLiteral("100000000000001"),
                                   "short-token-of-jane");
        link.appId = appId;
        VERIFY_OK(change({.links = {link}}));
        QCOMPARE(
            m_crm->sql(QStringLiteral("SELECT \"AccessToken\" || '/' || \"ConsumerKey\" FROM \"SocialAccount\" WHERE \"UserId\" = '%1'")
                           .arg(link.ownerId)),
            QStringList(token + u'/' + appId));
    }
};

QTEST_GUILESS_MAIN(ServiceGatewayTest)
#include "ServiceGatewayTest.moc"
