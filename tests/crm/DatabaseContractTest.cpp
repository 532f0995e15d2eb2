#include "crm/DatabaseGateway.h"

#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "setup/SetupDraft.h"
#include "support/CrmFixture.h"
#include "support/Describe.h"
#include "support/OtherClient.h"
#include "support/PostgresCluster.h"

#include <QFuture>
#include <QSemaphore>
#include <QTest>

#include <functional>
#include <future>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;
namespace fb = crmlink::setup::integration;

namespace
{

const QString before = QStringLiteral(" /  / true / private");
const QString after = QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false / shared");

SetupDraft wanted()
{
    SetupDraft draft;
    draft.site.actingAs = QStringLiteral("Supervisor");
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
    draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
    return draft;
}

/// What a run does between reading and writing.
Result<crm::ApplyRequest> request(crm::CrmGateway &gateway, const SetupDraft &draft)
{
    const auto snapshot = gateway.read(draft.snapshotRequest(), {}).result();
    if (!snapshot)
        return failure(snapshot.error());
    const QByteArray salt = newSalt();
    const auto plan = planChanges(*snapshot, draft, salt);
    if (!plan)
        return failure(plan.error());
    crm::ApplyRequest request;
    request.read = draft.snapshotRequest();
    request.reviewed = *plan;
    request.plan = [draft, salt](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
    request.modifiedBy = snapshot->actingUser ? snapshot->actingUser->contactId : Guid();
    return request;
}

QString say(const Error &error)
{
    return error.toString();
}

template <typename T> QString say(const Result<T> &result)
{
    return result ? QStringLiteral("success") : say(result.error());
}

#define VERIFY_OK(result) QVERIFY2((result).has_value(), qPrintable(say(result)))
#define VERIFY_FAILS(result, expected)                                                                                                     \
    do {                                                                                                                                   \
        QVERIFY2(!(result).has_value(), "succeeded");                                                                                      \
        QVERIFY2((result).error().kind == (expected), qPrintable(kindName((result).error().kind) + QStringLiteral(": ") + say(result)));   \
    } while (false)

} // namespace

/// What every gateway to a database promises, unchanged on each DBMS.
class DatabaseContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<crm::CrmGateway> m_gateway;

    [[nodiscard]] std::unique_ptr<crm::CrmGateway> connect(std::chrono::milliseconds lockTimeout = 300ms) const
    {
        return std::make_unique<crm::DatabaseGateway>(m_crm->connection(), m_crm->password(), lockTimeout);
    }
    Result<CrmSnapshot> read(const SnapshotRequest &what = {}) { return m_gateway->read(what, {}).result(); }
    Result<crm::Applied> apply(const crm::ApplyRequest &what) { return m_gateway->apply(what, {}).result(); }
    QString settingId(const char *code)
    {
        return m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = '%1'").arg(QLatin1String(code))).value(0);
    }
    QString user(const QString &name)
    {
        return m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SysAdminUnit\" WHERE \"Name\" = '%1'").arg(name)).value(0);
    }
    void grant(const QString &unit, bool canExecute, int position)
    {
        m_crm->sql(QStringLiteral("INSERT INTO \"SysAdminOperationGrantee\" (\"Id\", \"SysAdminOperationId\", \"SysAdminUnitId\", "
                                  "\"CanExecute\", \"Position\") "
                                  "VALUES ('%1', '05b47341-f5c9-4d8e-9501-a5b6311428a5', '%2', %3, %4)")
                       .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), user(unit),
                            canExecute ? QStringLiteral("true") : QStringLiteral("false"))
                       .arg(position));
    }
    void addValue(const char *code, const QString &unit, const QString &text, int position)
    {
        m_crm->sql(
            QStringLiteral("INSERT INTO \"SysSettingsValue\" (\"Id\", \"SysSettingsId\", \"SysAdminUnitId\", \"TextValue\", \"Position\") "
                           "VALUES ('%1', '%2', '%3', '%4', %5)")
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), settingId(code), user(unit), text)
                .arg(position));
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
        m_gateway = connect();
    }

    void cleanup()
    {
        m_gateway.reset();
        m_crm.reset();
    }

    void readsWhatIsThere()
    {
        QFETCH_GLOBAL(QString, dbms);
        const auto crm = read();
        VERIFY_OK(crm);
        QVERIFY2(crm->identity.product.startsWith(dbms + u' '), qPrintable(crm->identity.product));
        QCOMPARE(crm->identity.activeUsers, 3); // Supervisor, Jane Doe and Ivan; Olga is not active, Pat is of the portal
        QVERIFY(crm->hasFacebookPackage());
        QVERIFY(!crm->readOnly);
        QVERIFY(crm->missingRights.isEmpty());
        QCOMPARE(crm->tokenWidth, 250);
        QCOMPARE(crm->textValueWidth, -1);
        QVERIFY(!crm->actingUser);
        QCOMPARE(crm->linkedByApp.size(), size_t(1)); // Twitter's account does not count
        QCOMPARE(crm->linkedByApp[0].appId, QStringLiteral("998877665544332"));
        QCOMPARE(crm->linkedByApp[0].accounts, 2);

        const Setting *key = crm->setting(fb::facebookConsumerKey);
        QCOMPARE(key->id, QStringLiteral("ffb73158-f36b-1410-b191-00155d04c01d"));
        QCOMPARE(key->caption, QStringLiteral("Facebook access key"));
        QCOMPARE(key->valueTypeName, QStringLiteral("ShortText"));
        QCOMPARE(key->rows.size(), size_t(1));
        QCOMPARE(key->forAll()->id, QStringLiteral("7bb73072-f36b-1410-b591-00155d04c01d"));
        QCOMPARE(key->forAll()->adminUnitName, QStringLiteral("All employees"));
        QCOMPARE(key->forAll()->position, 2147483647);
        QVERIFY(key->forAll()->isDef);
        QVERIFY(std::holds_alternative<Secret>(crm->setting(fb::facebookConsumerSecret)->forAll()->data));
        QCOMPARE(std::get<bool>(crm->setting(fb::useFacebookSharedApplication)->forAll()->data), true);
        QCOMPARE(std::get<QString>(crm->setting(fb::facebookApiVersion)->forAll()->data), QStringLiteral("v2.9"));
    }

    void findsUsersAndAccountsInAnyScript()
    {
        for (const QString &name :
             {QStringLiteral("Иван Петров"), QStringLiteral("Olga O'Neill"), QStringLiteral("back\\slash \"q\" 日本語 ?@Table")}) {
            if (user(QString(name).replace(u'\'', QStringLiteral("''"))).isEmpty())
                m_crm->sql(QStringLiteral("UPDATE \"SysAdminUnit\" SET \"Name\" = '%1' WHERE \"Name\" = 'Jane Doe'").arg(name));
            const auto crm = read({name, {QStringLiteral("Brand \"Ocean\""), QStringLiteral("no'body")}});
            VERIFY_OK(crm);
            QVERIFY2(crm->actingUser, qPrintable(name));
            QCOMPARE(crm->actingUser->name, name);
            QCOMPARE(crm->accounts.size(), size_t(1));
            QCOMPARE(crm->accounts[0].login, QStringLiteral("Brand \"Ocean\""));
            QCOMPARE(crm->accounts[0].ownerName, QStringLiteral("Supervisor"));
        }
    }

    void findsUsersAndAccountsById()
    {
        const QString jane = user(QStringLiteral("Jane Doe"));
        const QString account = m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")).value(0);
        const auto crm = read({u'{' + jane.toUpper() + u'}', {account.toUpper()}});
        VERIFY_OK(crm);
        QCOMPARE(crm->actingUser->name, QStringLiteral("Jane Doe"));
        QCOMPARE(crm->accounts.size(), size_t(1));
        QCOMPARE(crm->accounts[0].id, account);
        QVERIFY(crm->accounts[0].isFacebook());
    }

    void aRoleIsNoActingUser()
    {
        const auto crm = read({QStringLiteral("All employees"), {}});
        VERIFY_OK(crm);
        QVERIFY(!crm->actingUser);
    }

    void permissionComesFromARole()
    {
        const auto crm = read({QStringLiteral("Supervisor"), {}});
        VERIFY_OK(crm);
        QVERIFY(crm->actingUser->mayShareAccounts);
        QCOMPARE(crm->actingUser->permissionDecidedBy, QStringLiteral("System administrators"));
        const auto jane = read({QStringLiteral("Jane Doe"), {}});
        QVERIFY(!jane->actingUser->mayShareAccounts);
        QCOMPARE(jane->actingUser->permissionDecidedBy, QString());
    }

    void theFirstPositionDecides()
    {
        grant(QStringLiteral("Marketing"), true, 5);
        QVERIFY(read({QStringLiteral("Jane Doe"), {}})->actingUser->mayShareAccounts);
        grant(QStringLiteral("Jane Doe"), false, 4);
        auto jane = read({QStringLiteral("Jane Doe"), {}})->actingUser;
        QVERIFY(!jane->mayShareAccounts);
        QCOMPARE(jane->permissionDecidedBy, QStringLiteral("Jane Doe"));
        grant(QStringLiteral("All employees"), true, 3);
        jane = read({QStringLiteral("Jane Doe"), {}})->actingUser;
        QVERIFY(jane->mayShareAccounts);
        QCOMPARE(jane->permissionDecidedBy, QStringLiteral("All employees"));
        grant(QStringLiteral("Sales"), false, 3); // at the same position the refusal wins
        QVERIFY(!read({QStringLiteral("Jane Doe"), {}})->actingUser->mayShareAccounts);
        QVERIFY(read({QStringLiteral("Supervisor"), {}})->actingUser->mayShareAccounts);
    }

    void parentRolesCountWhereTheReadyListLacksTheUser()
    {
        grant(QStringLiteral("Sales"), true, 1); // Jane is in Marketing, whose parent is Sales
        const QString jane = user(QStringLiteral("Jane Doe"));
        m_crm->sql(QStringLiteral("DELETE FROM \"SysAdminUnitInRole\" WHERE \"SysAdminUnitId\" = '%1'").arg(jane));
        QVERIFY(read({QStringLiteral("Jane Doe"), {}})->actingUser->mayShareAccounts);
        // The list that the CRM keeps ready is what the CRM itself goes by.
        m_crm->sql(QStringLiteral(
                       "INSERT INTO \"SysAdminUnitInRole\" (\"Id\", \"SysAdminUnitId\", \"SysAdminUnitRoleId\") VALUES ('%1', '%2', '%2')")
                       .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), jane));
        QVERIFY(!read({QStringLiteral("Jane Doe"), {}})->actingUser->mayShareAccounts);
        m_crm->sql(QStringLiteral("DROP TABLE \"SysAdminUnitInRole\"")); // not in every version
        QVERIFY(read({QStringLiteral("Jane Doe"), {}})->actingUser->mayShareAccounts);
    }

    void rolesInACircleEnd()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysAdminUnitInRole\""));
        m_crm->sql(QStringLiteral("UPDATE \"SysAdminUnit\" SET \"ParentRoleId\" = '%1' WHERE \"Name\" = 'Sales'")
                       .arg(user(QStringLiteral("Marketing"))));
        VERIFY_OK(read({QStringLiteral("Jane Doe"), {}}));
    }

    void showsRowsThatShadowOurs()
    {
        addValue("FacebookConsumerKey", QStringLiteral("Sales"), QStringLiteral("111"), 1);
        addValue("FacebookConsumerKey", QStringLiteral("Jane Doe"), QStringLiteral("222"), 0);
        const auto crm = read();
        VERIFY_OK(crm);
        const auto shadowing = crm->setting(fb::facebookConsumerKey)->shadowing();
        QCOMPARE(shadowing.size(), size_t(2));
        QCOMPARE(shadowing[0]->adminUnitName, QStringLiteral("Jane Doe"));
        QVERIFY(shadowing[0]->adminUnitIsUser); // a personal value
        QCOMPARE(shadowing[1]->adminUnitName, QStringLiteral("Sales"));
        QVERIFY(!shadowing[1]->adminUnitIsUser);

        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), after);
        QCOMPARE(
            m_crm->sql(QStringLiteral("SELECT \"TextValue\" FROM \"SysSettingsValue\" WHERE \"TextValue\" IN ('111', '222') ORDER BY 1")),
            (QStringList{QStringLiteral("111"), QStringLiteral("222")}));
    }

    void writesWhatWasReviewedAndNothingElse()
    {
        const auto others = [this] {
            QStringList all;
            for (const char *column : {"Id", "ModifiedOn", "TextValue"})
                all += m_crm->sql(
                    QStringLiteral("SELECT \"%1\" FROM \"SysSettingsValue\" "
                                   "WHERE \"SysSettingsId\" NOT IN (SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" IN "
                                   "('FacebookConsumerKey', 'FacebookConsumerSecret', 'UseFacebookSharedApplication')) ORDER BY \"Id\"")
                        .arg(QLatin1String(column)));
            return all;
        };
        const QString oldStamps = QStringLiteral("UPDATE \"%1\" SET \"ModifiedOn\" = '2020-02-02 02:02:02'");
        m_crm->sql(oldStamps.arg(QStringLiteral("SysSettingsValue")));
        m_crm->sql(oldStamps.arg(QStringLiteral("SocialAccount")));
        const QStringList othersBefore = others();

        SetupDraft draft = wanted();
        draft.site.actingAs = QStringLiteral("Supervisor");
        auto what = request(*m_gateway, draft);
        VERIFY_OK(what);
        QCOMPARE(what->reviewed.changes.size(), size_t(4));
        QList<crm::ApplyStep> steps;
        what->progress = [&](crm::ApplyStep step) { steps << step; };
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        QVERIFY(applied->insertedRows.empty());
        QCOMPARE(m_crm->state(), after);
        QCOMPARE(others(), othersBefore);
        QCOMPARE(steps,
                 (QList{crm::ApplyStep::Connecting, crm::ApplyStep::Locking, crm::ApplyStep::Comparing, crm::ApplyStep::Writing,
                        crm::ApplyStep::ReadingBack, crm::ApplyStep::Committing}));

        for (const char *table : {"SysSettingsValue", "SocialAccount"}) {
            const QStringList stamps = m_crm->sql(
                QStringLiteral("SELECT substring(CAST(\"ModifiedOn\" AS varchar(30)), 1, 19) FROM \"%1\" WHERE \"ModifiedById\" = "
                               "'410006e1-ca4e-4502-a9ec-e54d922d2c00' AND \"ModifiedOn\" > '2021-01-01'")
                    .arg(QLatin1String(table)));
            QCOMPARE(stamps.size(), table[1] == 'y' ? 3 : 1);
            for (const QString &stamp : stamps) {
                QDateTime at = QDateTime::fromString(stamp, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
                at.setTimeSpec(Qt::UTC);
                QVERIFY2(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60, qPrintable(stamp));
            }
        }
    }

    void writingTwiceWritesOnce()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(apply(*what));
        const auto again = request(*m_gateway, wanted());
        VERIFY_OK(again);
        QVERIFY(again->reviewed.isEmpty());
        const QString stamps = QStringLiteral("SELECT \"ModifiedOn\" FROM \"SysSettingsValue\" ORDER BY \"Id\"");
        const QStringList before = m_crm->sql(stamps);
        VERIFY_OK(apply(*again));
        QCOMPARE(m_crm->sql(stamps), before);
    }

    void insertsAMissingRowAsTheCrmWouldAndUndoDeletesIt()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" IN ('%1', '%2')")
                       .arg(settingId("FacebookConsumerSecret"), settingId("UseFacebookSharedApplication")));
        const QString rows = QStringLiteral("SELECT count(*) FROM \"SysSettingsValue\"");
        const QStringList count = m_crm->sql(rows);
        const auto crmBefore = read();
        VERIFY_OK(crmBefore);
        QVERIFY(!crmBefore->setting(fb::facebookConsumerSecret)->forAll());

        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        std::vector<Guid> announced;
        what->beforeCommit = [&](const std::vector<Guid> &inserted) -> Result<void> {
            announced = inserted;
            return {};
        };
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        QCOMPARE(applied->insertedRows.size(), size_t(2));
        QVERIFY(announced == applied->insertedRows);
        QCOMPARE(m_crm->state(), after);
        for (const Guid &id : applied->insertedRows) {
            QStringList row;
            for (const char *column : {"\"SysAdminUnitId\"", "CASE WHEN \"IsDef\" = true THEN 'def' ELSE '' END", "\"Position\"",
                                       "\"IntegerValue\"", "\"CreatedById\"", "\"ModifiedById\""})
                row += m_crm->sql(QStringLiteral("SELECT %1 FROM \"SysSettingsValue\" WHERE \"Id\" = '%2'").arg(QLatin1String(column), id));
            QCOMPARE(row.join(u'/'),
                     QStringLiteral("a29a3ba5-4b0d-de11-9a51-005056c00008/def/2147483647/0/410006e1-ca4e-4502-a9ec-e54d922d2c00/"
                                    "410006e1-ca4e-4502-a9ec-e54d922d2c00"));
        }

        const Receipt receipt{QStringLiteral("run"), what->reviewed, applied->writtenAt, applied->insertedRows};
        const QByteArray salt = newSalt();
        const auto now = read(what->read);
        crm::ApplyRequest undo;
        undo.read = what->read;
        undo.plan = [=](const CrmSnapshot &crm) { return planUndo(crm, receipt, {}, salt); };
        const auto plan = undo.plan(*now);
        VERIFY_OK(plan);
        undo.reviewed = *plan;
        undo.modifiedBy = what->modifiedBy;
        VERIFY_OK(apply(undo));
        QCOMPARE(m_crm->state(), QStringLiteral(" / (no row) / (no row) / private"));
        QCOMPARE(m_crm->sql(rows), count);
    }

    void undoPutsTheOldSecretBack()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'old secret' WHERE \"SysSettingsId\" = '%1'")
                       .arg(settingId("FacebookConsumerSecret")));
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        const Secret old = what->reviewed.replacedSecret();
        const auto applied = apply(*what);
        VERIFY_OK(applied);
        const Receipt receipt{QStringLiteral("run"), what->reviewed, applied->writtenAt, applied->insertedRows};
        crm::ApplyRequest undo;
        undo.read = what->read;
        const QByteArray salt = newSalt();
        undo.plan = [=](const CrmSnapshot &crm) { return planUndo(crm, receipt, old, salt); };
        undo.reviewed = undo.plan(*read(what->read)).value();
        VERIFY_OK(apply(undo));
        QCOMPARE(m_crm->state(), QStringLiteral(" / old secret / true / private"));
    }

    void isDefIsNoKey()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"IsDef\" = false"));
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), after);
    }

    void aValueChangedSinceThePlanIsAConflict_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("value") << QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '42' WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'");
        QTest::newRow("to what we want") << QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '1234567890123456' WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'");
        QTest::newRow("account") << QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = true WHERE \"Login\" = 'Jane Doe'");
        QTest::newRow("row deleted") << QStringLiteral(
            "DELETE FROM \"SysSettingsValue\" WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'");
    }

    void aValueChangedSinceThePlanIsAConflict()
    {
        QFETCH(QString, change);
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        m_crm->sql(change);
        const QString changed = m_crm->state();
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QCOMPARE(m_crm->state(), changed);
    }

    void aPermissionTakenAwaySinceThePlanIsRefused()
    {
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("DELETE FROM \"SysAdminOperationGrantee\""));
        VERIFY_FAILS(apply(*what), ErrorKind::RefusedPermission);
        QCOMPARE(m_crm->state(), before);
    }

    void nothingIsWrittenWhenTheJournalCannotBe()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        what->beforeCommit = [](const std::vector<Guid> &) -> Result<void> {
            return failure({.kind = ErrorKind::StateFolder, .what = {}, .why = {}, .fix = {}, .guide = {}, .candidates = {}});
        };
        VERIFY_FAILS(apply(*what), ErrorKind::StateFolder);
        QCOMPARE(m_crm->state(), before);
        what->beforeCommit = {};
        VERIFY_OK(apply(*what)); // and no lock was left behind
    }

    void aTriggerThatChangesTheValueIsNoticed()
    {
        QFETCH_GLOBAL(QString, dbms);
        if (dbms == u"SQL Server") {
            m_crm->sql(QStringLiteral("CREATE TRIGGER \"meddle\" ON \"SysSettingsValue\" AFTER UPDATE AS IF UPDATE(\"TextValue\") "
                                      "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'meddled' WHERE \"TextValue\" <> 'meddled' "
                                      "AND \"Id\" IN (SELECT \"Id\" FROM inserted)"));
        } else if (dbms == u"PostgreSQL") {
            m_crm->sql(QStringLiteral(
                "CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.\"TextValue\" := 'meddled'; RETURN NEW; END$$"));
            m_crm->sql(
                QStringLiteral("CREATE TRIGGER meddle BEFORE UPDATE ON \"SysSettingsValue\" FOR EACH ROW EXECUTE FUNCTION meddle()"));
        } else {
            m_crm->sql(QStringLiteral(
                "CREATE TRIGGER meddle AFTER UPDATE OF \"TextValue\" ON \"SysSettingsValue\" WHEN NEW.\"TextValue\" <> 'meddled' "
                "BEGIN UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'meddled' WHERE \"Id\" = NEW.\"Id\"; END"));
        }
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        VERIFY_FAILS(apply(*what), ErrorKind::ReadBack);
        QCOMPARE(m_crm->state(), before);
    }

    void aLockHeldElsewhereEndsInTime()
    {
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        OtherClient other(*m_crm);
        other.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"Position\" = \"Position\""));
        QElapsedTimer clock;
        clock.start();
        VERIFY_FAILS(apply(*what), ErrorKind::Locked);
        QVERIFY(clock.elapsed() >= 250);
        other.sql(QStringLiteral("COMMIT"));
        QCOMPARE(m_crm->state(), before);
        VERIFY_OK(apply(*what));
    }

    void aLockReleasedInTimeIsWaitedFor()
    {
        m_gateway = connect(20s);
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        OtherClient other(*m_crm);
        other.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"Position\" = \"Position\""));
        QSemaphore locking;
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Locking)
                locking.release();
        };
        const auto applied = m_gateway->apply(*what, {});
        locking.acquire();
        QVERIFY(!applied.isFinished());
        other.sql(QStringLiteral("COMMIT"));
        VERIFY_OK(applied.result());
        QCOMPARE(m_crm->state(), after);
    }

    void waitingForALockCanBeCancelled()
    {
        // A server is asked again and again; SQLite's own wait cannot be ended from outside.
        const bool server = m_crm->connection().kind != DatabaseKind::Sqlite;
        m_gateway = connect(server ? 20s : 3s);
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        OtherClient other(*m_crm);
        other.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"Position\" = \"Position\""));
        QSemaphore locking;
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Locking)
                locking.release();
        };
        std::stop_source stop;
        const auto applied = m_gateway->apply(*what, stop.get_token());
        locking.acquire();
        QElapsedTimer clock;
        clock.start();
        stop.request_stop();
        VERIFY_FAILS(applied.result(), ErrorKind::Cancelled);
        QVERIFY2(clock.elapsed() < 1000, "the answer waited for the lock");
        if (server) {
            m_gateway.reset(); // waits for what is still at work
            QVERIFY2(clock.elapsed() < 5000, "the end waited for the lock");
        }
        other.sql(QStringLiteral("COMMIT"));
        m_gateway.reset();
        QCOMPARE(m_crm->state(), before);
    }

    void twoWizardsAtOnceDoNotMix()
    {
        SetupDraft second = wanted();
        second.site.facebook.appId = QStringLiteral("9999999999999999");
        second.appSecret = Secret::take(QByteArray("ffffffffffffffffffffffffffffffff"));
        const auto one = connect(20s);
        const auto two = connect(20s);
        auto first = request(*one, wanted());
        VERIFY_OK(first);
        auto other = request(*two, second);
        VERIFY_OK(other);
        // The first stands between its read-back and COMMIT until the second has begun.
        QSemaphore secondIsLocking;
        first->beforeCommit = [&](const std::vector<Guid> &) -> Result<void> {
            secondIsLocking.acquire();
            return {};
        };
        other->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Locking)
                secondIsLocking.release();
        };
        QSemaphore firstIsWriting;
        first->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Writing)
                firstIsWriting.release();
        };
        const auto a = one->apply(*first, {});
        firstIsWriting.acquire();
        const auto b = two->apply(*other, {});
        VERIFY_OK(a.result());
        VERIFY_FAILS(b.result(), ErrorKind::Conflict);
        QCOMPARE(m_crm->state(), after);
    }

    void theCrmsOwnWriteInBetweenIsNeitherLostNorMixed()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        std::future<void> theCrm;
        bool waited = false;
        what->progress = [&](crm::ApplyStep step) {
            if (step != crm::ApplyStep::Writing)
                return;
            // After the comparison the CRM saves another key: it has to wait for us.
            theCrm = std::async(std::launch::async, [this] {
                m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'saved in the CRM' WHERE \"Id\" = "
                                          "'7bb73072-f36b-1410-b591-00155d04c01d'"));
            });
            waited = theCrm.wait_for(300ms) == std::future_status::timeout;
        };
        VERIFY_OK(apply(*what));
        theCrm.get();
        QVERIFY2(waited, "the CRM wrote between our comparison and our write");
        QCOMPARE(m_crm->state(), QStringLiteral("saved in the CRM / 0123456789abcdef0123456789abcdef / false / shared"));
    }

    void aStopBeforeCommitRollsBack()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        std::stop_source stop;
        what->beforeCommit = [&](const std::vector<Guid> &) -> Result<void> {
            stop.request_stop();
            return {};
        };
        VERIFY_FAILS(m_gateway->apply(*what, stop.get_token()).result(), ErrorKind::Cancelled);
        QCOMPARE(m_crm->state(), before);
    }

    void aStopAtCommitIsIgnored()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        std::stop_source stop;
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Committing)
                stop.request_stop();
        };
        VERIFY_OK(m_gateway->apply(*what, stop.get_token()).result());
        QCOMPARE(m_crm->state(), after);
    }

    void aCallStoppedBeforehandDoesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(m_gateway->read({}, stop.get_token()).result(), ErrorKind::Cancelled);
        VERIFY_FAILS(m_gateway->test({}, {}, stop.get_token()).result(), ErrorKind::Cancelled);
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        VERIFY_FAILS(m_gateway->apply(*what, stop.get_token()).result(), ErrorKind::Cancelled);
        QCOMPARE(m_crm->state(), before);
    }

    void destroyingTheGatewayEndsItsCalls()
    {
        auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        OtherClient other(*m_crm);
        other.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"Position\" = \"Position\""));
        const auto applied = m_gateway->apply(*what, {});
        m_gateway.reset();
        QVERIFY(applied.isFinished());
        QVERIFY(!applied.result());
    }

    void testReportsItsStagesInOrder()
    {
        QList<crm::Stage> stages;
        bool allOk = true;
        const auto crm = m_gateway
                             ->test({},
                                    [&](const crm::StageReport &report) {
                                        stages << report.stage;
                                        allOk = allOk && report.ok;
                                    },
                                    {})
                             .result();
        VERIFY_OK(crm);
        QVERIFY(allOk);
        QVERIFY(std::ranges::is_sorted(stages));
        QCOMPARE(stages.first(), crm::Stage::Driver);
        QCOMPARE(stages.last(), crm::Stage::Rights);
    }

    void withoutTablesItIsNoCrm()
    {
        m_crm->sql(QStringLiteral("DROP TABLE \"SysSettingsValue\""));
        crm::StageReport last;
        const auto crm = m_gateway->test({}, [&](const crm::StageReport &report) { last = report; }, {}).result();
        VERIFY_FAILS(crm, ErrorKind::NotFound);
        QVERIFY(say(crm).contains(u"SysSettingsValue"));
        QCOMPARE(last.stage, crm::Stage::Tables);
        QVERIFY(!last.ok);
    }

    void withoutTheSettingsThereIsNoPackage()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerSecret'"));
        crm::StageReport last;
        VERIFY_FAILS(m_gateway->test({}, [&](const crm::StageReport &report) { last = report; }, {}).result(), ErrorKind::NoPackage);
        QCOMPARE(last.stage, crm::Stage::Package);
        VERIFY_FAILS(request(*m_gateway, wanted()), ErrorKind::NoPackage);
    }

    void withoutTheAccountsTableThereIsNoPackage()
    {
        m_crm->sql(QStringLiteral("DROP TABLE \"SocialAccount\""));
        VERIFY_FAILS(m_gateway->test({}, {}, {}).result(), ErrorKind::NoPackage);
    }

    void aSecureTextSecretIsRefused()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettings\" SET \"ValueTypeName\" = 'SecureText' WHERE \"Code\" = 'FacebookConsumerSecret'"));
        const auto crm = read();
        VERIFY_OK(crm);
        QVERIFY(crm->setting(fb::facebookConsumerSecret)->isSecureText());
        VERIFY_FAILS(request(*m_gateway, wanted()), ErrorKind::SecureText);
    }

    void aSecretTypedSecureSinceThePlanIsRefused()
    {
        const auto what = request(*m_gateway, wanted());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("UPDATE \"SysSettings\" SET \"ValueTypeName\" = 'SecureText' WHERE \"Code\" = 'FacebookConsumerSecret'"));
        VERIFY_FAILS(apply(*what), ErrorKind::SecureText);
        QCOMPARE(m_crm->state(), before);
    }
};

QTEST_GUILESS_MAIN(DatabaseContractTest)
#include "DatabaseContractTest.moc"
