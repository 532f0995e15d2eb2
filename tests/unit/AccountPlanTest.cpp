#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "setup/SetupDraft.h"
#include "support/Describe.h"
#include "support/Snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

const QString owner = QStringLiteral("6513270e-269e-0d37-f2a7-4de452e6b438");
const QByteArray salt = "00112233445566778899aabbccddeeff";

Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

AccountLink link(const char *login, const char *socialId, const char *token)
{
    return {.ownerId = owner,
            .ownerName = QStringLiteral("Olga"),
            .login = QString::fromUtf8(login),
            .socialId = QString::fromLatin1(socialId),
            .appId = QStringLiteral("1234567890123456"),
            .token = secret(token),
            .newId = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001")};
}

Account present(const char *login, const char *socialId, bool isPublic = false)
{
    Account account;
    account.id = QStringLiteral("bbbbbbbb-0000-4000-8000-000000000002");
    account.networkTypeId = integration::facebookCommunicationType;
    account.login = QString::fromUtf8(login);
    account.ownerId = owner;
    account.ownerName = QStringLiteral("Olga");
    account.socialId = QString::fromLatin1(socialId);
    account.appId = QStringLiteral("998877665544332");
    account.isPublic = isPublic;
    account.token = secret("old");
    return account;
}

Result<ChangePlan> plan(const CrmSnapshot &crm, const AccountWishes &wishes)
{
    return planAccountChanges(crm, wishes, QStringLiteral("Supervisor"), salt);
}

template <typename T> QString says(const Result<T> &result)
{
    return result ? QString() : result.error().toString();
}

/// "login: before > after", one a line.
QStringList words(const ChangePlan &plan)
{
    QStringList lines;
    for (const Change &change : plan.changes) {
        const auto &account = std::get<AccountChange>(change);
        lines += QStringLiteral("%1: %2 > %3").arg(account.login, toName(account.before), toName(account.after));
    }
    return lines;
}

QStringList codes(const ChangePlan &plan)
{
    QStringList codes;
    for (const Warning &warning : plan.warnings)
        codes += warning.code;
    return codes;
}

} // namespace

class AccountPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void linkInsertsPrivate()
    {
        const CrmSnapshot crm = shippedCrm();
        const AccountWishes wishes{.links = {link("Олена", "42", "token")}};
        const auto made = plan(crm, wishes);
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(words(*made), QStringList{QStringLiteral("Олена: (none) > private")});
        const auto &change = std::get<AccountChange>(made->changes[0]);
        QCOMPARE(change.id, wishes.links[0].newId);
        QCOMPARE(change.afterDigest, secret("token").digest(salt));
        QVERIFY(change.writesToken());
        // Written, nothing is left to do; and the plan made again is the same one.
        QVERIFY(plan(written(crm, *made), wishes)->isEmpty());
        QVERIFY(sameChanges(*made, *plan(crm, wishes)));
    }

    void linkAndShareInOne_data()
    {
        QTest::addColumn<AccountWishes>("wishes");
        AccountWishes flagged{.links = {link("Olga", "42", "token")}};
        flagged.links[0].share = true;
        QTest::newRow("flag") << flagged;
        QTest::newRow("named by login") << AccountWishes{.share = {QStringLiteral("Olga")}, .links = {link("Olga", "42", "token")}};
    }

    void linkAndShareInOne()
    {
        QFETCH(AccountWishes, wishes);
        CrmSnapshot crm = shippedCrm();
        const auto made = plan(crm, wishes);
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(words(*made), QStringList{QStringLiteral("Olga: (none) > shared")});
        QVERIFY(plan(written(crm, *made), wishes)->isEmpty());
        crm.actingUser->mayShareAccounts = false;
        QCOMPARE(plan(crm, wishes).error().kind, ErrorKind::RefusedPermission);
    }

    void relinkKeepsSharing()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42", true));
        const AccountWishes wishes{.links = {link("Olga N", "42", "new")}};
        const auto made = plan(crm, wishes);
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(words(*made), QStringList{QStringLiteral("Olga: old token > new token")});
        const auto &change = std::get<AccountChange>(made->changes[0]);
        QCOMPARE(change.id, present("", "").id);
        QCOMPARE(change.beforeDigest, secret("old").digest(salt));
        const CrmSnapshot after = written(crm, *made);
        QVERIFY(after.accounts.back().isPublic);
        QCOMPARE(after.accounts.back().login, QStringLiteral("Olga N"));
        QVERIFY(plan(after, wishes)->isEmpty());
        // Somebody linked it again meanwhile: not the reviewed plan.
        crm.accounts.back().token = secret("third");
        QVERIFY(!sameChanges(*made, *plan(crm, wishes)));
    }

    void aNewTokenOfTheSameAppIsShortOnTheServiceRoute_data()
    {
        QTest::addColumn<bool>("byService");
        QTest::addColumn<bool>("longLived");
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<QString>("appId");
        QTest::addColumn<bool>("warned");
        const QString ours = QStringLiteral("1234567890123456");
        QTest::newRow("the CRM's server is given a token") << true << true << false << ours << true;
        QTest::newRow("the database is written") << false << true << false << ours << false;
        QTest::newRow("every token is short, which is said elsewhere") << true << false << false << ours << false;
        QTest::newRow("a shared one is made anew") << true << true << true << ours << false;
        QTest::newRow("one of another app is made anew") << true << true << false << QStringLiteral("998877665544332") << false;
    }

    void aNewTokenOfTheSameAppIsShortOnTheServiceRoute()
    {
        QFETCH(bool, byService);
        QFETCH(bool, longLived);
        QFETCH(bool, isPublic);
        QFETCH(QString, appId);
        QFETCH(bool, warned);
        CrmSnapshot crm = shippedCrm();
        crm.byService = byService;
        rowOf(crm, integration::useFacebookLongLivedAccessToken).data = longLived;
        Account account = present("Olga", "42", isPublic);
        account.appId = appId;
        crm.accounts.push_back(account);
        const auto made = plan(crm, {.links = {link("Olga", "42", "new")}});
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(codes(*made), warned ? QStringList{QStringLiteral("short_token")} : QStringList());
    }

    void anotherAppNumbersThePersonAnew()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "7", true));
        const AccountWishes wishes{.links = {link("Olga", "42", "new")}};
        const auto made = plan(crm, wishes);
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(words(*made), QStringList{QStringLiteral("Olga: old token > new token")});
        const CrmSnapshot after = written(crm, *made);
        QCOMPARE(after.accounts.back().socialId, QStringLiteral("42"));
        QVERIFY(plan(after, wishes)->isEmpty());
        // Within one app, two numbers are two people, whatever they are called.
        crm.accounts.back().appId = wishes.links.front().appId;
        QCOMPARE(words(*plan(crm, wishes)), QStringList{QStringLiteral("Olga: (none) > private")});
    }

    void somebodyElsesAccountIsNoticed()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Company page", "7"));
        const auto made = plan(crm, {.links = {link("Olga", "42", "token")}});
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QVERIFY(made.error().toString().contains(u"Company page"));
        // A shared one of the owner is in nobody's way.
        crm.accounts.back().isPublic = true;
        QCOMPARE(words(*plan(crm, {.links = {link("Olga", "42", "token")}})), QStringList{QStringLiteral("Olga: (none) > private")});
    }

    void whatDoesNotFitIsRefused()
    {
        CrmSnapshot crm = shippedCrm();
        crm.tokenWidth = 4;
        auto made = plan(crm, {.links = {link("Olga", "42", "token")}});
        QCOMPARE(made.error().kind, ErrorKind::TooLong);
        QVERIFY(!made.error().toString().contains(u"token for Olga is too long for this CRM. token"));
        crm.tokenWidth = 5;
        crm.loginWidth = 3;
        made = plan(crm, {.links = {link("Olga", "42", "token")}});
        QCOMPARE(made.error().kind, ErrorKind::TooLong);
        crm.loginWidth = 4;
        QVERIFY(plan(crm, {.links = {link("Olga", "42", "token")}}));
    }

    void shareUnshareRemove()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42", true));
        const QStringList olga = withIds(crm, {.share = {QStringLiteral("Olga")}})->share;
        QCOMPARE(olga, QStringList{crm.accounts.back().id});
        QCOMPARE(withIds(crm, {.remove = {QStringLiteral("Nobody")}}).error().kind, ErrorKind::NotFound);
        QCOMPARE(words(*plan(crm, {.unshare = olga})), QStringList{QStringLiteral("Olga: shared > private")});
        QCOMPARE(words(*plan(crm, {.remove = olga})), QStringList{QStringLiteral("Olga: shared > (none)")});
        QVERIFY(plan(crm, {.share = olga})->isEmpty());
        QVERIFY(plan(crm, {.unshare = {QStringLiteral("Jane Doe")}})->isEmpty());
        QVERIFY(plan(written(crm, *plan(crm, {.remove = olga})), {.remove = olga}).value().isEmpty());
        QCOMPARE(plan(crm, {.remove = {QStringLiteral("Nobody")}}).error().kind, ErrorKind::NotFound);

        crm.actingUser->mayShareAccounts = false;
        QCOMPARE(plan(crm, {.unshare = olga}).error().kind, ErrorKind::RefusedPermission);
        QCOMPARE(plan(crm, {.remove = olga}).error().kind, ErrorKind::RefusedPermission);
        crm.accounts.back().isPublic = false;
        QVERIFY(plan(crm, {.remove = olga}));
        crm.actingUser.reset();
        QCOMPARE(plan(crm, {.remove = olga}).error().kind, ErrorKind::NotFound);
    }

    void rightsAreAskedForWhereTheyAreNeeded()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42"));
        const AccountWishes remove{.remove = {QStringLiteral("Olga")}};
        const AccountWishes share{.share = {QStringLiteral("Olga")}};
        crm.missingRights = {QStringLiteral("DELETE on ContactCommunication"), QStringLiteral("INSERT on SocialAccount")};
        QCOMPARE(plan(crm, remove).error().kind, ErrorKind::RefusedPermission);
        QVERIFY(plan(crm, share));
        crm.missingRights = {QStringLiteral("UPDATE on SocialAccount")};
        QVERIFY(plan(crm, remove));
        QCOMPARE(plan(crm, share).error().kind, ErrorKind::RefusedPermission);
        crm.missingRights = {QStringLiteral("INSERT on SocialAccount")};
        QCOMPARE(plan(crm, {.links = {link("New", "43", "t")}}).error().kind, ErrorKind::Conflict); // the owner has one already
        crm.accounts.pop_back();
        QCOMPARE(plan(crm, {.links = {link("New", "43", "t")}}).error().kind, ErrorKind::RefusedPermission);
    }

    void warnings()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42", true));
        Account dead = present("Pat", "9");
        dead.ownerName = QStringLiteral("Pat Portal");
        crm.deadPrivate = {dead, dead};
        const auto made = plan(crm, {.share = {QStringLiteral("Jane Doe")}});
        QVERIFY2(made, qPrintable(says(made)));
        QCOMPARE(codes(*made), (QStringList{QStringLiteral("several_shared"), QStringLiteral("shared_hidden")}));
        QCOMPARE(made->warnings[1].text.toString().count(QStringLiteral("Pat Portal")), 1);
        QVERIFY(codes(*plan(crm, {.unshare = {QStringLiteral("Olga")}})).isEmpty());
        // The plan takes an account of its own out of the way, and no other.
        Account own = *std::ranges::find(crm.accounts, QStringLiteral("Jane Doe"), &Account::login);
        own.ownerName = QStringLiteral("Supervisor");
        crm.deadPrivate = {own, dead};
        const auto some = plan(crm, {.share = {QStringLiteral("Jane Doe")}});
        QVERIFY(some->warnings.back().text.toString().contains(QStringLiteral(": Pat Portal.")));
        crm.deadPrivate = {own};
        QVERIFY(!codes(*plan(crm, {.share = {QStringLiteral("Jane Doe")}})).contains(QStringLiteral("shared_hidden")));
    }

    void undo()
    {
        CrmSnapshot crm = shippedCrm();
        const auto linked = plan(crm, {.share = {QStringLiteral("Jane Doe")}, .links = {link("Olga", "42", "token")}});
        QVERIFY2(linked, qPrintable(says(linked)));
        const Receipt done{.runId = QStringLiteral("run"), .plan = *linked, .writtenAt = {}, .insertedRows = {}};
        CrmSnapshot after = written(crm, *linked);
        QVERIFY(aftermathOf(after, done).written);
        QVERIFY(aftermathOf(crm, done).untouched);
        auto back = planUndo(after, done, {}, salt);
        QVERIFY2(back, qPrintable(says(back)));
        QCOMPARE(words(*back), (QStringList{QStringLiteral("Olga: private > (none)"), QStringLiteral("Jane Doe: shared > private")}));
        QVERIFY(!std::get<AccountChange>(back->changes[0]).withCommunication);
        QVERIFY(planUndo(written(after, *back), done, {}, salt)->isEmpty());
        // Linked again since: not ours to delete.
        after.accounts.back().token = secret("newer");
        QCOMPARE(planUndo(after, done, {}, salt).error().kind, ErrorKind::Conflict);
        QCOMPARE(aftermathOf(after, done).neither, QStringList{QStringLiteral("Olga")});
    }

    void whatUndoCannotGiveBackItSays()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42"));
        const auto relinked = plan(crm, {.remove = {QStringLiteral("Jane Doe")}, .links = {link("Olga", "42", "new")}});
        QVERIFY2(relinked, qPrintable(says(relinked)));
        const Receipt done{.runId = QStringLiteral("run"), .plan = *relinked, .writtenAt = {}, .insertedRows = {}};
        const auto back = planUndo(written(crm, *relinked), done, {}, salt);
        QVERIFY2(back, qPrintable(says(back)));
        QVERIFY(back->isEmpty());
        QCOMPARE(codes(*back), (QStringList{QStringLiteral("new_token_kept"), QStringLiteral("removal_kept")}));
        for (const Change &change : relinked->changes)
            QVERIFY(!isUndoable(change));
    }

    void json()
    {
        CrmSnapshot crm = shippedCrm();
        crm.accounts.push_back(present("Olga", "42"));
        AccountLink other = link("Pat", "77", "pat's token");
        other.ownerId = QStringLiteral("36f675cc-81e7-4ef5-e8e2-5d940ed90475");
        const auto made = plan(crm, {.remove = {QStringLiteral("Jane Doe")}, .links = {link("Olga", "42", "new"), other}});
        QVERIFY2(made, qPrintable(says(made)));
        const QJsonArray array = changesToJson(made->changes);
        QVERIFY(!QJsonDocument(array).toJson().contains("token of"));
        QCOMPARE(array[0][u"before"].toString(), QStringLiteral("old token"));
        QCOMPARE(array[1][u"before"].toString(), QStringLiteral("(none)"));
        QCOMPARE(array[2][u"after"].toString(), QStringLiteral("(none)"));
        const auto read = changesFromJson(array);
        QVERIFY2(read, qPrintable(says(read)));
        QVERIFY(sameChanges(*made, {.changes = *read, .salt = salt, .warnings = {}}));
        QJsonObject wrong = array[0].toObject();
        wrong[QStringLiteral("after")] = QStringLiteral("stolen");
        QCOMPARE(changesFromJson({wrong}).error().kind, ErrorKind::Usage);
    }

    void requests()
    {
        const SnapshotRequest none = requestFor({}, QStringLiteral("S"), QStringLiteral("1"));
        QCOMPARE(none, (SnapshotRequest{.actingAs = QStringLiteral("S"), .accounts = {}}));
        const SnapshotRequest linking = requestFor({.links = {link("Olga", "42", "t")}}, {}, {});
        QCOMPARE(linking.owners, QStringList{owner});
        QVERIFY(linking.tokens && linking.allAccountRights);
        const SnapshotRequest sharing = requestFor({.share = {QStringLiteral("x")}}, {}, QStringLiteral("1"));
        QVERIFY(!sharing.tokens && !sharing.allAccountRights && sharing.sharedAccounts > 1 && sharing.deadPrivate > 0);
        QVERIFY(requestFor({.remove = {QStringLiteral("x")}}, {}, {}).allAccountRights);
    }
};

QTEST_GUILESS_MAIN(AccountPlanTest)
#include "AccountPlanTest.moc"
