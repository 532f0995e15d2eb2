#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "support/ContractCrm.h"
#include "support/GatewayRequests.h"
#include "support/OtherClient.h"
#include "support/Outcome.h"
#include "support/PostgresCluster.h"

#include <QFuture>
#include <QSemaphore>
#include <QTest>
#include <QUuid>

#include <functional>
#include <future>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;
namespace fb = crmlink::setup::integration;

/// What a gateway to a database promises beyond GatewayContractTest, unchanged on each DBMS: one transaction that is rolled back,
/// locks, rows as the CRM itself writes them, permission as its tables have it.
class DatabaseContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<crm::CrmGateway> m_gateway;

    Result<CrmSnapshot> read(const SnapshotRequest &what = {}) { return m_gateway->read(what, {}).result(); }
    Result<crm::Applied> apply(const crm::ApplyRequest &what) { return m_gateway->apply(what, {}).result(); }
    void grant(const QString &unit, bool canExecute, int position)
    {
        m_crm->sql(QStringLiteral("INSERT INTO \"SysAdminOperationGrantee\" (\"Id\", \"SysAdminOperationId\", \"SysAdminUnitId\", "
                                  "\"CanExecute\", \"Position\") "
                                  "VALUES ('%1', '05b47341-f5c9-4d8e-9501-a5b6311428a5', '%2', %3, %4)")
                       .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), m_crm->user(unit),
                            canExecute ? QStringLiteral("true") : QStringLiteral("false"))
                       .arg(position));
    }
    void addValue(const char *code, const QString &unit, const QString &text, int position)
    {
        m_crm->sql(
            QStringLiteral("INSERT INTO \"SysSettingsValue\" (\"Id\", \"SysSettingsId\", \"SysAdminUnitId\", \"TextValue\", \"Position\") "
                           "VALUES ('%1', '%2', '%3', '%4', %5)")
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), m_crm->settingId(code), m_crm->user(unit), text)
                .arg(position));
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
    AccountWishes relink()
    {
        return {.links = {linkFor(*m_crm, QStringLiteral("Jane Doe"), QStringLiteral("Jane D"), QStringLiteral("100000000000001"), "new")}};
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
        m_gateway = gatewayTo(*m_crm);
    }

    void cleanup()
    {
        m_gateway.reset();
        m_crm.reset();
    }

    void readsTheRowsThemselves()
    {
        QFETCH_GLOBAL(QString, dbms);
        const auto crm = read();
        VERIFY_OK(crm);
        QVERIFY2(crm->identity.product.startsWith(dbms + u' '), qPrintable(crm->identity.product));
        QCOMPARE(crm->identity.activeUsers, 3); // Supervisor, Jane Doe and Ivan; Olga is not active, Pat is of the portal
        QCOMPARE(crm->tokenWidth, 250);
        QCOMPARE(crm->textValueWidth, -1);
        QVERIFY(!crm->actingUser);
        const Setting *key = crm->setting(fb::facebookConsumerKey);
        QCOMPARE(key->rows.size(), size_t(1));
        QCOMPARE(key->forAll()->id, QStringLiteral("7bb73072-f36b-1410-b591-00155d04c01d"));
        QCOMPARE(key->forAll()->adminUnitName, QStringLiteral("All employees"));
        QCOMPARE(key->forAll()->position, 2147483647);
        QVERIFY(key->forAll()->isDef);
    }

    void findsUsersByNameInAnyScriptAndById()
    {
        for (const QString &name :
             {QStringLiteral("Иван Петров"), QStringLiteral("Olga O'Neill"), QStringLiteral("back\\slash \"q\" 日本語 ?@Table")}) {
            if (m_crm->user(QString(name).replace(u'\'', QStringLiteral("''"))).isEmpty())
                m_crm->sql(QStringLiteral("UPDATE \"SysAdminUnit\" SET \"Name\" = '%1' WHERE \"Name\" = 'Jane Doe'").arg(name));
            const auto crm = read({name, {}});
            VERIFY_OK(crm);
            QVERIFY2(crm->actingUser, qPrintable(name));
            QCOMPARE(crm->actingUser->name, name);
            const auto byId = read({u'{' + crm->actingUser->id.toUpper() + u'}', {}});
            VERIFY_OK(byId);
            QCOMPARE(byId->actingUser->name, name);
        }
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
        const QString jane = m_crm->user(QStringLiteral("Jane Doe"));
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
                       .arg(m_crm->user(QStringLiteral("Marketing"))));
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

        auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->state(), wantedState);
        QCOMPARE(m_crm->sql(QStringLiteral("SELECT \"TextValue\" FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" = '%1' AND "
                                           "\"SysAdminUnitId\" <> '%2' ORDER BY \"Position\"")
                                .arg(m_crm->settingId("FacebookConsumerKey"), QString(fb::allEmployees))),
                 (QStringList{QStringLiteral("222"), QStringLiteral("111")}));
    }

    void stampsWhatItWritesAndNothingElse()
    {
        const QString oldStamps = QStringLiteral("UPDATE \"%1\" SET \"ModifiedOn\" = '2020-02-02 02:02:02'");
        m_crm->sql(oldStamps.arg(QStringLiteral("SysSettingsValue")));
        m_crm->sql(oldStamps.arg(QStringLiteral("SocialAccount")));
        auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        QList<crm::ApplyStep> steps;
        what->progress = [&](crm::ApplyStep step) { steps << step; };
        VERIFY_OK(apply(*what));
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

    void insertsAMissingRowAsTheCrmWouldAndUndoDeletesIt()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" IN ('%1', '%2')")
                       .arg(m_crm->settingId("FacebookConsumerSecret"), m_crm->settingId("UseFacebookSharedApplication")));
        const QString rows = QStringLiteral("SELECT count(*) FROM \"SysSettingsValue\"");
        const QStringList count = m_crm->sql(rows);
        const auto crmBefore = read();
        VERIFY_OK(crmBefore);
        QVERIFY(!crmBefore->setting(fb::facebookConsumerSecret)->forAll());

        auto what = planned(*m_gateway, wantedSetup());
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
        QCOMPARE(m_crm->state(), wantedState);
        for (const Guid &id : applied->insertedRows) {
            QStringList row;
            for (const char *column : {"\"SysAdminUnitId\"", "CASE WHEN \"IsDef\" = true THEN 'def' ELSE '' END", "\"Position\"",
                                       "\"IntegerValue\"", "\"CreatedById\"", "\"ModifiedById\""})
                row += m_crm->sql(QStringLiteral("SELECT %1 FROM \"SysSettingsValue\" WHERE \"Id\" = '%2'").arg(QLatin1String(column), id));
            QCOMPARE(row.join(u'/'),
                     QStringLiteral("a29a3ba5-4b0d-de11-9a51-005056c00008/def/2147483647/0/410006e1-ca4e-4502-a9ec-e54d922d2c00/"
                                    "410006e1-ca4e-4502-a9ec-e54d922d2c00"));
        }

        const auto undo = plannedUndo(*m_gateway, *what, *applied);
        VERIFY_OK(undo);
        VERIFY_OK(apply(*undo));
        QCOMPARE(m_crm->state(), QStringLiteral(" / (no row) / (no row) / private"));
        QCOMPARE(m_crm->sql(rows), count);
    }

    void aRowDeletedSinceThePlanIsAConflict()
    {
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"Id\" = '7bb73072-f36b-1410-b591-00155d04c01d'"));
        const QString changed = m_crm->state();
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QCOMPARE(m_crm->state(), changed);
    }

    void aTriggerThatChangesTheValueIsNoticed()
    {
        QFETCH_GLOBAL(QString, dbms);
        if (dbms == u"SQL Server") {
            m_crm->sql(QStringLiteral("CREATE TRIGGER \"meddle\" ON \"SysSettingsValue\" AFTER UPDATE AS IF UPDATE(\"TextValue\") "
                                      "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'meddled' WHERE \"TextValue\" <> 'meddled' "
                                      "AND \"Id\" IN (SELECT \"Id\" FROM inserted)"));
        } else if (dbms == u"Oracle") {
            m_crm->sql(QStringLiteral("CREATE OR REPLACE TRIGGER \"meddle\" BEFORE UPDATE OF \"TextValue\" ON \"SysSettingsValue\" "
                                      "FOR EACH ROW BEGIN :NEW.\"TextValue\" := 'meddled'; END;"));
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
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        VERIFY_FAILS(apply(*what), ErrorKind::ReadBack);
        QCOMPARE(m_crm->state(), freshState);
    }

    void aLockHeldElsewhereEndsInTime()
    {
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        OtherClient other(*m_crm);
        other.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"Position\" = \"Position\""));
        QElapsedTimer clock;
        clock.start();
        VERIFY_FAILS(apply(*what), ErrorKind::Locked);
        QVERIFY(clock.elapsed() >= 250);
        other.sql(QStringLiteral("COMMIT"));
        QCOMPARE(m_crm->state(), freshState);
        VERIFY_OK(apply(*what));
    }

    void aLockReleasedInTimeIsWaitedFor()
    {
        m_gateway = gatewayTo(*m_crm, 20s);
        auto what = planned(*m_gateway, wantedSetup());
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
        QCOMPARE(m_crm->state(), wantedState);
    }

    void waitingForALockCanBeCancelled()
    {
        // A server is asked again and again; SQLite's own wait cannot be ended from outside.
        const bool server = m_crm->connection().kind != DatabaseKind::Sqlite;
        m_gateway = gatewayTo(*m_crm, server ? 20s : 3s);
        auto what = planned(*m_gateway, wantedSetup());
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
        QVERIFY2(clock.elapsed() < 2500, "the answer waited for the lock");
        if (server) {
            m_gateway.reset(); // waits for what is still at work
            QVERIFY2(clock.elapsed() < 10000, "the end waited for the lock");
        }
        other.sql(QStringLiteral("COMMIT"));
        m_gateway.reset();
        QCOMPARE(m_crm->state(), freshState);
    }

    void twoWizardsAtOnceDoNotMix()
    {
        SetupDraft second = wantedSetup();
        second.site.facebook.appId = QStringLiteral("9999999999999999");
        second.appSecret = Secret::take(QByteArray("ffffffffffffffffffffffffffffffff"));
        const auto one = gatewayTo(*m_crm, 20s);
        const auto two = gatewayTo(*m_crm, 20s);
        auto first = planned(*one, wantedSetup());
        VERIFY_OK(first);
        auto other = planned(*two, second);
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
        QCOMPARE(m_crm->state(), wantedState);
    }

    void theCrmsOwnWriteInBetweenIsNeitherLostNorMixed()
    {
        auto what = planned(*m_gateway, wantedSetup());
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

    void aStopAtCommitIsIgnored()
    {
        auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        std::stop_source stop;
        what->progress = [&](crm::ApplyStep step) {
            if (step == crm::ApplyStep::Committing)
                stop.request_stop();
        };
        VERIFY_OK(m_gateway->apply(*what, stop.get_token()).result());
        QCOMPARE(m_crm->state(), wantedState);
    }

    void destroyingTheGatewayEndsItsCalls()
    {
        auto what = planned(*m_gateway, wantedSetup());
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
        VERIFY_FAILS(planned(*m_gateway, wantedSetup()), ErrorKind::SecureText);
    }

    void aSecretTypedSecureSinceThePlanIsRefused()
    {
        const auto what = planned(*m_gateway, wantedSetup());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("UPDATE \"SysSettings\" SET \"ValueTypeName\" = 'SecureText' WHERE \"Code\" = 'FacebookConsumerSecret'"));
        VERIFY_FAILS(apply(*what), ErrorKind::SecureText);
        QCOMPARE(m_crm->state(), freshState);
    }

    void aLinkedAccountIsARowAsTheCrmWritesIt_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("Latin") << QStringLiteral("Plain Name");
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"the\" \\ one");
        QTest::newRow("Cyrillic") << QStringLiteral("Олена Ґалаґан");
    }

    void aLinkedAccountIsARowAsTheCrmWritesIt()
    {
        QFETCH(QString, login);
        const auto what
            = planned(*m_gateway,
                      AccountWishes{.links = {linkFor(*m_crm, QStringLiteral("Иван Петров"), login, QStringLiteral("4242"), "EAAtoken")}});
        VERIFY_OK(what);
        VERIFY_OK(apply(*what));
        QCOMPARE(account(QStringLiteral("4242")),
                 (QStringList{login, QStringLiteral("private"), QStringLiteral("EAAtoken"), wantedAppId, QStringLiteral("Name"),
                              QStringLiteral("fresh"), QStringLiteral("Иван Петров"), QStringLiteral("Facebook"), QString()}));
    }

    void linkingAgainChangesTheSameRow()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"IsExpired\" = true WHERE \"SocialId\" = '100000000000001'"));
        const QString id = QStringLiteral("SELECT \"Id\" FROM \"SocialAccount\" WHERE \"SocialId\" = '100000000000001'");
        const QStringList before = m_crm->sql(id);
        const auto what = planned(*m_gateway, relink());
        VERIFY_OK(what);
        QCOMPARE(what->reviewed.changes.size(), size_t(1));
        VERIFY_OK(apply(*what));
        QCOMPARE(m_crm->sql(id), before);
        QCOMPARE(account(QStringLiteral("100000000000001")).mid(0, 6),
                 (QStringList{QStringLiteral("Jane D"), QStringLiteral("private"), QStringLiteral("new"), wantedAppId,
                              QStringLiteral("Name"), QStringLiteral("fresh")}));
    }

    void anAccountLinkedAgainElsewhereMeanwhileIsAConflict()
    {
        const auto what = planned(*m_gateway, relink());
        VERIFY_OK(what);
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = 'theirs' WHERE \"SocialId\" = '100000000000001'"));
        VERIFY_FAILS(apply(*what), ErrorKind::Conflict);
        QCOMPARE(account(QStringLiteral("100000000000001")).value(2), QStringLiteral("theirs"));
    }

    void aTokenTooLongForTheColumnIsRefusedBeforeWriting()
    {
        VERIFY_FAILS(planned(*m_gateway,
                             AccountWishes{.links = {linkFor(*m_crm, QStringLiteral("Supervisor"), QStringLiteral("S"), QStringLiteral("1"),
                                                             QByteArray(300, 'x'))}}),
                     ErrorKind::TooLong);
    }
};

QTEST_GUILESS_MAIN(DatabaseContractTest)
#include "DatabaseContractTest.moc"
