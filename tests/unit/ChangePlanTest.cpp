#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/Snapshots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(std::function<void(crmlink::setup::CrmSnapshot &, crmlink::setup::SetupDraft &)>)
Q_DECLARE_METATYPE(crmlink::ErrorKind)

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

const QByteArray salt("00112233445566778899aabbccddeeff");

QStringList codes(const ChangePlan &plan)
{
    QStringList codes;
    for (const Change &change : plan.changes) {
        const auto *setting = std::get_if<SettingChange>(&change);
        codes += setting ? setting->code : std::get<AccountChange>(change).login;
    }
    return codes;
}

QStringList warnings(const ChangePlan &plan)
{
    QStringList codes;
    for (const Warning &warning : plan.warnings)
        codes += warning.code;
    return codes;
}

/// What a run of @p plan leaves in the journal: no secrets, only what JSON carries.
Receipt receiptFromJournal(const ChangePlan &plan, std::vector<Guid> inserted = {})
{
    Receipt receipt;
    receipt.plan.salt = plan.salt;
    receipt.plan.changes = changesFromJson(changesToJson(plan.changes)).value();
    receipt.insertedRows = std::move(inserted);
    return receipt;
}

} // namespace

class ChangePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void aShippedCrmNeedsTheThreeSettings()
    {
        const auto plan = planChanges(shippedCrm(), keysDraft(), salt);
        QVERIFY(plan);
        QCOMPARE(codes(*plan),
                 QStringList(
                     {integration::facebookConsumerKey, integration::facebookConsumerSecret, integration::useFacebookSharedApplication}));
        QVERIFY(!plan->replacesSecret());
        const QJsonArray json = changesToJson(plan->changes);
        QCOMPARE(json[0].toObject(),
                 QJsonObject({{QStringLiteral("kind"), QStringLiteral("setting")},
                              {QStringLiteral("code"), QStringLiteral("FacebookConsumerKey")},
                              {QStringLiteral("before"), QString()},
                              {QStringLiteral("after"), QStringLiteral("1234567890123456")}}));
        QCOMPARE(json[1].toObject().value(u"before").toString(), QStringLiteral("(not set)"));
        QCOMPARE(json[1].toObject().value(u"after").toString(), QStringLiteral("(secret)"));
        QCOMPARE(json[1].toObject().value(u"afterDigest").toString().size(), 64);
        QCOMPARE(json[2].toObject().value(u"before"), QJsonValue(true));
        QCOMPARE(json[2].toObject().value(u"after"), QJsonValue(false));
        QVERIFY(!QJsonDocument(json).toJson().contains("0123456789abcdef0123456789abcdef"));
    }

    void whatIsWrittenNeedsNoSecondPlan()
    {
        SetupDraft draft = keysDraft();
        draft.changeApiVersion = true;
        draft.turnOnLongLivedTokens = true;
        draft.site.actingAs = QStringLiteral("Supervisor");
        draft.site.sharedAccounts = {QStringLiteral("Jane Doe")};
        CrmSnapshot crm = shippedCrm();
        rowOf(crm, integration::useFacebookLongLivedAccessToken).data = false;
        const auto plan = planChanges(crm, draft, salt);
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), size_t(6));
        const auto again = planChanges(written(crm, *plan), draft, salt);
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }

    void aMissingValueRowIsInserted()
    {
        CrmSnapshot crm = shippedCrm();
        for (Setting &setting : crm.settings)
            setting.rows.clear();
        const auto plan = planChanges(crm, keysDraft(), salt);
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), size_t(3));
        for (const Change &change : plan->changes) {
            QVERIFY(std::get<SettingChange>(change).rowId.isEmpty());
            QVERIFY(!std::get<SettingChange>(change).before.rowExists);
        }
        QVERIFY(planChanges(written(crm, *plan), keysDraft(), salt)->isEmpty());
    }

    void isDefCountsForNothing()
    {
        CrmSnapshot crm = shippedCrm();
        rowOf(crm, integration::facebookConsumerKey).isDef = false;
        QCOMPARE(planChanges(crm, keysDraft(), salt)->changes.size(), size_t(3));
    }

    void otherRolesRowsAreNamedAndLeftAlone()
    {
        CrmSnapshot crm = shippedCrm();
        SettingRow portal;
        portal.id = QStringLiteral("row-portal");
        portal.adminUnitId = QStringLiteral("720b771c-e7a7-4f31-9cfb-52cd21c3739f");
        portal.adminUnitName = QStringLiteral("All portal users");
        portal.data = QStringLiteral("999");
        crm.settings.front().rows.insert(crm.settings.front().rows.begin(), portal);
        const auto plan = planChanges(crm, keysDraft(), salt);
        QVERIFY(plan);
        QCOMPARE(std::get<SettingChange>(plan->changes.front()).rowId, QStringLiteral("row-FacebookConsumerKey"));
        QCOMPARE(warnings(*plan), QStringList{QStringLiteral("value_shadowed")});
        QVERIFY(plan->warnings.front().text.toString().contains(u"All portal users"));
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(CrmSnapshot &, SetupDraft &)>>("spoil");
        QTest::addColumn<ErrorKind>("kind");
        using Spoil = std::function<void(CrmSnapshot &, SetupDraft &)>;
        QTest::newRow("no package") << Spoil([](CrmSnapshot &crm, SetupDraft &) { crm.settings.erase(crm.settings.begin()); })
                                    << ErrorKind::NoPackage;
        QTest::newRow("secure text") << Spoil([](CrmSnapshot &crm, SetupDraft &) {
            crm.settings[1].valueTypeName = QStringLiteral("SecureText");
        }) << ErrorKind::SecureText;
        QTest::newRow("type too narrow") << Spoil([](CrmSnapshot &, SetupDraft &draft) { draft.site.facebook.appId = QString(51, u'1'); })
                                         << ErrorKind::TooLong;
        QTest::newRow("column too narrow") << Spoil([](CrmSnapshot &crm, SetupDraft &) { crm.textValueWidth = 31; }) << ErrorKind::TooLong;
        QTest::newRow("read only") << Spoil([](CrmSnapshot &crm, SetupDraft &) { crm.readOnly = true; }) << ErrorKind::RefusedPermission;
        QTest::newRow("rights") << Spoil([](CrmSnapshot &crm, SetupDraft &) {
            crm.missingRights = QStringList{QStringLiteral("UPDATE on SysSettingsValue")};
        }) << ErrorKind::RefusedPermission;
        QTest::newRow("unknown acting user") << Spoil([](CrmSnapshot &crm, SetupDraft &draft) {
            crm.actingUser.reset();
            draft.site.actingAs = QStringLiteral("Nobody");
        }) << ErrorKind::NotFound;
        QTest::newRow("sharing without the permission") << Spoil([](CrmSnapshot &crm, SetupDraft &draft) {
            crm.actingUser->mayShareAccounts = false;
            draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        }) << ErrorKind::RefusedPermission;
        QTest::newRow("sharing for nobody") << Spoil([](CrmSnapshot &crm, SetupDraft &draft) {
            crm.actingUser.reset();
            draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        }) << ErrorKind::Usage;
        QTest::newRow("unknown account") << Spoil([](CrmSnapshot &, SetupDraft &draft) {
            draft.site.sharedAccounts = QStringList{QStringLiteral("John")};
        }) << ErrorKind::NotFound;
        QTest::newRow("two accounts") << Spoil([](CrmSnapshot &crm, SetupDraft &draft) {
            crm.accounts.push_back(crm.accounts.front());
            crm.accounts.back().id = QStringLiteral("66666666-2222-3333-4444-555555555555");
            draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        }) << ErrorKind::Ambiguous;
        QTest::newRow("another network's account") << Spoil([](CrmSnapshot &crm, SetupDraft &draft) {
            crm.accounts.front().networkTypeId = QStringLiteral("e7139487-bad3-e011-92c3-00155d04c01d");
            draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        }) << ErrorKind::NotFound;
    }

    void refuses()
    {
        using Spoil = std::function<void(CrmSnapshot &, SetupDraft &)>;
        QFETCH(Spoil, spoil);
        QFETCH(ErrorKind, kind);
        CrmSnapshot crm = shippedCrm();
        SetupDraft draft = keysDraft();
        spoil(crm, draft);
        const auto plan = planChanges(crm, draft, salt);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, kind);
        QVERIFY(!plan.error().what.isEmpty());
        QVERIFY(!plan.error().fix.isEmpty());
        QVERIFY(!plan.error().guide.isEmpty());
        QCOMPARE(plan.error().candidates.size(), kind == ErrorKind::Ambiguous ? 2 : 0);
    }

    void anAppIdIsNotWrittenWithoutItsSecret()
    {
        SetupDraft draft = keysDraft();
        draft.appSecret = {};
        CrmSnapshot crm = shippedCrm();
        const auto refused = [&] {
            const auto plan = planChanges(crm, draft, salt);
            return !plan && plan.error().kind == ErrorKind::SecretStore && plan.error().guide == u"app-id-and-app-secret";
        };
        QVERIFY(refused()); // neither is there
        rowOf(crm, integration::facebookConsumerKey).data = draft.site.facebook.appId;
        QVERIFY(refused()); // the CRM has no secret
        rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("an older secret"));
        rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("999");
        QVERIFY(refused()); // it has that of another app
        rowOf(crm, integration::facebookConsumerSecret).isHidden = true;
        QVERIFY(refused());
    }

    void aSecretThatIsNotAtHandStaysAndIsSaidTo()
    {
        SetupDraft draft = keysDraft();
        draft.appSecret = {};
        CrmSnapshot crm = shippedCrm();
        rowOf(crm, integration::facebookConsumerKey).data = draft.site.facebook.appId;
        rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("an older secret"));
        const auto plan = planChanges(crm, draft, salt);
        QVERIFY(plan);
        QCOMPARE(codes(*plan), QStringList(integration::useFacebookSharedApplication));
        QCOMPARE(warnings(*plan), QStringList(QStringLiteral("app_secret_stays")));
        QVERIFY(planChanges(written(crm, *plan), draft, salt)->isEmpty());
    }

    void missingRightsOfOtherTablesDoNotMatter()
    {
        CrmSnapshot crm = shippedCrm();
        crm.missingRights = QStringList{QStringLiteral("UPDATE on SocialAccount")};
        QVERIFY(planChanges(crm, keysDraft(), salt));
    }

    void aSecretOfAnotherFormIsPointedOut()
    {
        SetupDraft draft = keysDraft();
        draft.appSecret = Secret::take(QByteArray("short"));
        const auto plan = planChanges(shippedCrm(), draft, salt);
        QVERIFY(plan);
        QCOMPARE(warnings(*plan), QStringList{QStringLiteral("app_secret_form")});
        QVERIFY(planChanges(written(shippedCrm(), *plan), draft, salt)->warnings.empty());
    }

    void copiedDotsAreNoSecret()
    {
        SetupDraft draft = keysDraft();
        draft.site.facebook.verify = false;
        draft.appSecret = Secret::take(QByteArray("••••••••"));
        const auto plan = planChanges(shippedCrm(), draft, salt);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::RefusedKeys);
    }

    void accountsOfAnotherAppAreCounted()
    {
        CrmSnapshot crm = shippedCrm();
        crm.linkedByApp = {{QStringLiteral("999"), 3}, {QStringLiteral("1234567890123456"), 2}};
        const auto plan = planChanges(crm, keysDraft(), salt);
        QVERIFY(plan);
        QCOMPARE(warnings(*plan), QStringList{QStringLiteral("accounts_of_other_app")});
    }

    void whatTheWebServiceDoesNotTellIsSaid()
    {
        CrmSnapshot crm = shippedCrm();
        crm.byService = true;
        crm.identity.signedInAs = QStringLiteral("Supervisor");
        const auto plan = planChanges(crm, keysDraft(), salt);
        QVERIFY(plan);
        QCOMPARE(warnings(*plan), QStringList{QStringLiteral("other_values_unseen")});
        QVERIFY(plan->warnings[0].text.toString().contains(u"Supervisor"));
        QVERIFY(planChanges(written(crm, *plan), keysDraft(), salt)->warnings.empty()); // nothing is written, nothing can be won over
    }

    void aReviewedPlanFromAFileComparesWithOneMadeNow()
    {
        CrmSnapshot crm = shippedCrm();
        rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("an older secret"));
        const auto made = planChanges(crm, keysDraft(), salt);
        QVERIFY(made);
        ChangePlan saved;
        saved.salt = salt;
        saved.changes = changesFromJson(changesToJson(made->changes)).value();
        QVERIFY(sameChanges(saved, *made));

        rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("changed meanwhile"));
        QVERIFY(!sameChanges(saved, planChanges(crm, keysDraft(), salt).value()));
        saved.salt = newSalt();
        QVERIFY(!sameChanges(saved, *made));
    }

    void aSavedPlanForAMissingSecretRowCompares()
    {
        CrmSnapshot crm = shippedCrm();
        for (Setting &setting : crm.settings)
            setting.rows.clear();
        const auto made = planChanges(crm, keysDraft(), salt);
        ChangePlan saved;
        saved.salt = salt;
        saved.changes = changesFromJson(changesToJson(made->changes)).value();
        QVERIFY(sameChanges(saved, *made));
    }

    void badSavedPlansAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown kind") << QByteArray(R"json([{"kind":"table"}])json");
        QTest::newRow("unknown setting") << QByteArray(R"json([{"kind":"setting","code":"X","before":"","after":"1"}])json");
        QTest::newRow("wrong type") << QByteArray(
            R"json([{"kind":"setting","code":"UseFacebookSharedApplication","before":"yes","after":false}])json");
        QTest::newRow("secret without digest") << QByteArray(
            R"json([{"kind":"setting","code":"FacebookConsumerSecret","before":"(not set)","after":"(secret)"}])json");
        QTest::newRow("secret in clear") << QByteArray(
            R"json([{"kind":"setting","code":"FacebookConsumerSecret","before":"(not set)","after":"abc","afterDigest":"00"}])json");
        QTest::newRow("account state") << QByteArray(R"json([{"kind":"account","id":"1","before":"open","after":"shared"}])json");
        QTest::newRow("not objects") << QByteArray("[1]");
    }

    void badSavedPlansAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto changes = changesFromJson(QJsonDocument::fromJson(json).array());
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, ErrorKind::Usage);
    }

    void undoPutsEverythingBack()
    {
        SetupDraft draft = keysDraft();
        draft.site.actingAs = QStringLiteral("Supervisor");
        draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
        CrmSnapshot crm = shippedCrm();
        const Secret old = Secret::take(QByteArray("an older secret"));
        rowOf(crm, integration::facebookConsumerSecret).data = old;
        const auto plan = planChanges(crm, draft, salt);
        QVERIFY(plan);
        QVERIFY(plan->replacesSecret());
        QCOMPARE(plan->replacedSecret(), old);
        const CrmSnapshot after = written(crm, *plan);
        const Receipt receipt = receiptFromJournal(*plan);

        const QByteArray newer("ffeeddccbbaa99887766554433221100");
        const auto undo = planUndo(after, receipt, old, newer);
        QVERIFY(undo);
        QCOMPARE(undo->changes.size(), plan->changes.size());
        // The question before it shows what it then does.
        ChangePlan asked = undoneAsPlanned(receipt.plan);
        asked.salt = salt;
        QVERIFY(sameChanges(asked, planUndo(after, receipt, old, salt).value()));
        const CrmSnapshot back = written(after, *undo);
        QVERIFY(planUndo(back, receipt, old, newer)->isEmpty());
        QVERIFY(sameChanges(planChanges(back, draft, salt).value(), *plan));
    }

    void undoDeletesWhatTheRunInserted()
    {
        CrmSnapshot crm = shippedCrm();
        for (Setting &setting : crm.settings)
            setting.rows.clear();
        const auto plan = planChanges(crm, keysDraft(), salt);
        const CrmSnapshot after = written(crm, *plan);
        const Receipt receipt
            = receiptFromJournal(*plan, {after.settings[0].rows[0].id, after.settings[1].rows[0].id, after.settings[2].rows[0].id});
        const auto undo = planUndo(after, receipt, {}, newSalt());
        QVERIFY(undo);
        for (const Change &change : undo->changes)
            QVERIFY(!std::get<SettingChange>(change).after.rowExists);
        const CrmSnapshot back = written(after, *undo);
        for (const Setting &setting : back.settings)
            QVERIFY(setting.rows.empty());
        QVERIFY(planUndo(back, receipt, {}, newSalt())->isEmpty());
    }

    void undoRefusesWhatChangedSince()
    {
        const auto plan = planChanges(shippedCrm(), keysDraft(), salt);
        CrmSnapshot after = written(shippedCrm(), *plan);
        rowOf(after, integration::facebookConsumerKey).data = QStringLiteral("777");
        const auto undo = planUndo(after, receiptFromJournal(*plan), {}, newSalt());
        QVERIFY(!undo);
        QCOMPARE(undo.error().kind, ErrorKind::Conflict);
        QVERIFY(undo.error().why.toString().contains(u"Facebook access key"));
    }

    void undoNeedsTheOldSecret()
    {
        CrmSnapshot crm = shippedCrm();
        rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("an older secret"));
        const auto plan = planChanges(crm, keysDraft(), salt);
        const CrmSnapshot after = written(crm, *plan);
        for (const Secret &wrong : {Secret(), Secret::take(QByteArray("not that one"))}) {
            const auto undo = planUndo(after, receiptFromJournal(*plan), wrong, newSalt());
            QVERIFY(!undo);
            QCOMPARE(undo.error().kind, ErrorKind::SecretStore);
        }
    }
};

QTEST_GUILESS_MAIN(ChangePlanTest)
#include "ChangePlanTest.moc"
