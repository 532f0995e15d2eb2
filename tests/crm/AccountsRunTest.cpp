#include "runs/AccountsRun.h"
#include "crm/DatabaseGateway.h"
#include "runs/KnownDates.h"
#include "runs/UndoRun.h"
#include "secrets/SessionStore.h"
#include "support/CrmFixture.h"
#include "support/Outcome.h"
#include "support/PostgresCluster.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;
using namespace std::chrono_literals;
using runs::AccountsRun;
using runs::RunOutcome;
using runs::RunStep;

namespace
{

const QString jane = QStringLiteral("Jane Doe");
const QString janesId = QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c");

QStringList codes(const std::vector<Warning> &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes += warning.code;
    return codes;
}

} // namespace

/// Actions on linked accounts as runs of their own, on good and on bad days.
class AccountsRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<crm::CrmGateway> m_gateway;
    std::unique_ptr<QTemporaryDir> m_folder;
    secrets::SessionStore m_store;

    [[nodiscard]] journal::Journal journal() const { return journal::Journal(*StateFolder::open(m_folder->path())); }
    [[nodiscard]] static Site site()
    {
        Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        site.actingAs = QStringLiteral("Supervisor");
        return site;
    }
    Result<RunOutcome> run(AccountWishes wishes, const runs::RunProgress &progress = {}, crm::CrmGateway *gateway = nullptr)
    {
        AccountsRun run({.gateway = gateway ? *gateway : *m_gateway, .store = m_store, .journal = journal()});
        return run.start({.site = site(), .wishes = std::move(wishes)}, progress, {}).result();
    }
    Result<RunOutcome> undo(const QString &runId = {})
    {
        runs::UndoRun run({.gateway = *m_gateway, .store = m_store, .journal = journal()});
        return run.start({.site = site(), .runId = runId}, {}, {}).result();
    }
    /// Calls @p meddle once, between reading and writing.
    static runs::RunProgress meanwhile(std::function<void()> meddle)
    {
        return [meddle = std::move(meddle)](RunStep step) {
            if (step == RunStep::Connect)
                meddle();
        };
    }
    /// "shared", "private", or nothing when there is no such account; of all networks.
    QStringList sharing(const QString &login)
    {
        return m_crm->sql(
            QStringLiteral("SELECT CASE WHEN \"Public\" THEN 'shared' ELSE 'private' END FROM \"SocialAccount\" WHERE \"Login\" = '%1' "
                           "ORDER BY \"TypeId\"")
                .arg(login));
    }
    void insert(const QString &login, const QString &type, const QString &socialId)
    {
        m_crm->sql(QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", "
                                  "\"ConsumerKey\", \"AccessToken\", \"Public\", \"IsExpired\") VALUES ('%1', '%2', 'Name', '%3', "
                                  "'7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '%4', '998877665544332', 'token', false, false)")
                       .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), login, type, socialId));
    }
    AccountLink link(const char *token, const TokenDates &dates)
    {
        const QString owner
            = m_crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SysAdminUnit\" WHERE \"Name\" = 'Jane Doe'")).value(0).toLower();
        return {.ownerId = owner,
                .ownerName = jane,
                .login = jane,
                .socialId = QStringLiteral("100000000000001"),
                .appId = QStringLiteral("998877665544332"),
                .token = Secret::take(QByteArray(token)),
                .newId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .dates = dates};
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, postgres);
        if (postgres)
            NEED_POSTGRES();
        m_crm = postgres ? postgresCrm() : sqliteCrm();
        m_gateway = std::make_unique<crm::DatabaseGateway>(m_crm->connection(), m_crm->password(), 300ms);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_gateway.reset();
        m_crm.reset();
    }

    void sharingIsARunThatCanBeTakenBack()
    {
        const auto shared = run({.share = {jane}});
        VERIFY_OK(shared);
        QVERIFY(shared->changed());
        QCOMPARE(sharing(jane), QStringList{QStringLiteral("shared")});
        QCOMPARE(journal().list(site().key()).runs.size(), size_t(1));
        // Once more, now by id: nothing is left to do, and no run is left.
        const auto again = run({.share = {janesId.toUpper()}});
        VERIFY_OK(again);
        QVERIFY(!again->changed());
        QCOMPARE(journal().list(site().key()).runs.size(), size_t(1));
        VERIFY_OK(undo());
        QCOMPARE(sharing(jane), QStringList{QStringLiteral("private")});
    }

    void aPlanWritesNothing()
    {
        AccountsRun run({.gateway = *m_gateway, .store = m_store, .journal = journal()});
        const AccountsRun::Order order{.site = site(), .wishes = {.share = {jane}}};
        const auto plan = run.plan(order, {}).result();
        VERIFY_OK(plan);
        QCOMPARE(plan->plan.changes.size(), size_t(1));
        QVERIFY(codes(plan->plan.warnings).contains(QStringLiteral("several_shared")));
        QCOMPARE(sharing(jane), QStringList{QStringLiteral("private")});
        // What was reviewed is what is written, or nothing.
        AccountsRun::Order reviewed = order;
        reviewed.reviewed = plan->plan;
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = true WHERE \"Login\" = 'Jane Doe'"));
        VERIFY_FAILS(run.start(reviewed, {}, {}).result(), ErrorKind::Conflict);
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = false WHERE \"Login\" = 'Jane Doe'"));
        VERIFY_OK(run.start(reviewed, {}, {}).result());
        QCOMPARE(sharing(jane), QStringList{QStringLiteral("shared")});
    }

    void removingByNameAndWhatUndoSaysToIt()
    {
        const auto removed = run({.remove = {jane}});
        VERIFY_OK(removed);
        QVERIFY(sharing(jane).isEmpty());
        VERIFY_FAILS(undo(removed->receipt.runId), ErrorKind::Usage);
        // By id it is as wished; by name nobody knows what was meant.
        const auto gone = run({.remove = {janesId}});
        VERIFY_OK(gone);
        QVERIFY(!gone->changed());
        QCOMPARE(codes(gone->warnings), QStringList{QStringLiteral("account_gone")});
        VERIFY_FAILS(run({.remove = {jane}}), ErrorKind::NotFound);
    }

    void aSlipIsAnsweredWithWhatWasMeant()
    {
        const auto slip = run({.share = {QStringLiteral("Jane Deo")}});
        VERIFY_FAILS(slip, ErrorKind::NotFound);
        QCOMPARE(slip.error().candidates, QStringList{jane});
        const auto none = run({.share = {QStringLiteral("Zzyzx")}});
        VERIFY_FAILS(none, ErrorKind::NotFound);
        QVERIFY(none.error().candidates.isEmpty());
    }

    void theSameLoginOnTwoNetworks()
    {
        insert(jane, QStringLiteral("e7139487-bad3-e011-92c3-00155d04c01d"), QStringLiteral("@jane"));
        VERIFY_OK(run({.share = {jane}}));
        QCOMPARE(sharing(jane), (QStringList{QStringLiteral("shared"), QStringLiteral("private")}));
        const auto twitter = run({.share = {QStringLiteral("@ocean")}});
        VERIFY_FAILS(twitter, ErrorKind::NotFound);
        QVERIFY(twitter.error().why.toString().contains(QStringLiteral("another network")));
    }

    void twoOfOneNameAreToldApartById()
    {
        insert(jane, QStringLiteral("2795dd03-bacf-e011-92c3-00155d04c01d"), QStringLiteral("77"));
        const auto which = run({.share = {jane}});
        VERIFY_FAILS(which, ErrorKind::Ambiguous);
        QCOMPARE(which.error().candidates.size(), 2);
        VERIFY_OK(run({.share = {janesId}}));
    }

    void permissionTakenAwayMeanwhile()
    {
        const auto late = run({.share = {jane}}, meanwhile([&] {
                                  m_crm->sql(QStringLiteral("DELETE FROM \"SysAdminOperationGrantee\" WHERE \"SysAdminOperationId\" = "
                                                            "'05b47341-f5c9-4d8e-9501-a5b6311428a5'"));
                              }));
        VERIFY_FAILS(late, ErrorKind::RefusedPermission);
        QCOMPARE(sharing(jane), QStringList{QStringLiteral("private")});
        QVERIFY(journal().list().runs.empty());
    }

    void accountDeletedMeanwhile()
    {
        const auto erase = [&] { m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")); };
        VERIFY_FAILS(run({.share = {jane}}, meanwhile(erase)), ErrorKind::NotFound);
        QVERIFY(journal().list().runs.empty());
    }

    void accountDeletedBeforeItsRemoval()
    {
        const auto erase = [&] { m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")); };
        VERIFY_FAILS(run({.remove = {jane}}, meanwhile(erase)), ErrorKind::Conflict);
        QVERIFY(journal().list().runs.empty());
        const auto gone = run({.remove = {janesId}});
        VERIFY_OK(gone);
        QVERIFY(!gone->changed());
    }

    void twoAdministratorsAtOnce_data()
    {
        QTest::addColumn<bool>("remove");
        QTest::newRow("share") << false;
        QTest::newRow("remove") << true;
    }

    void twoAdministratorsAtOnce()
    {
        QFETCH(bool, remove);
        const AccountWishes wishes = remove ? AccountWishes{.remove = {janesId}} : AccountWishes{.share = {janesId}};
        const std::unique_ptr<crm::CrmGateway> other = crm::makeDatabaseGateway(m_crm->connection(), m_crm->password());
        std::optional<Result<RunOutcome>> others;
        const auto mine = run(wishes, meanwhile([&] { others = run(wishes, {}, other.get()); }));
        VERIFY_OK(*others);
        QVERIFY((*others)->changed());
        VERIFY_FAILS(mine, ErrorKind::Conflict);
        QCOMPARE(sharing(jane), remove ? QStringList() : QStringList{QStringLiteral("shared")});
        const auto again = run(wishes);
        VERIFY_OK(again);
        QVERIFY(!again->changed());
        QCOMPARE(journal().list().runs.size(), size_t(1));
    }

    void sharingAnAccountOfAnotherAppIsWarnedOf()
    {
        m_crm->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '1234567890123456' WHERE \"SysSettingsId\" = "
                                  "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerKey')"));
        const auto shared = run({.share = {jane}});
        VERIFY_OK(shared);
        QVERIFY2(codes(shared->warnings).contains(QStringLiteral("shared_dead")), qPrintable(codes(shared->warnings).join(u' ')));
    }

    void nobodyToActFor()
    {
        AccountsRun run({.gateway = *m_gateway, .store = m_store, .journal = journal()});
        Site nobody = site();
        nobody.actingAs.clear();
        VERIFY_FAILS(run.start({.site = nobody, .wishes = {.share = {jane}}}, {}, {}).result(), ErrorKind::Usage);
        nobody.actingAs = QStringLiteral("Nobody");
        VERIFY_FAILS(run.start({.site = nobody, .wishes = {.share = {jane}}}, {}, {}).result(), ErrorKind::NotFound);
    }

    void endsAreKnownForTheTokenOfTheMoment()
    {
        const TokenDates dates{.expiresAt = QDateTime(QDate(2027, 1, 20), QTime(8, 0), Qt::UTC),
                               .dataAccessExpiresAt = QDateTime(QDate(2027, 2, 20), QTime(8, 0), Qt::UTC)};
        const auto known = [&] {
            const auto page = m_gateway->accounts({}, {}).result();
            return runs::knownDates(*m_gateway, journal().accountDates(), page->accounts, {});
        };
        QVERIFY(known()->isEmpty());
        VERIFY_OK(run({.links = {link("a-new-token", dates)}}));
        auto now = known();
        VERIFY_OK(now);
        QCOMPARE(now->value(janesId), dates);
        QCOMPARE(now->size(), 1);
        // No token is kept, and the dates do not outlive theirs.
        QFile file(m_folder->filePath(QStringLiteral("accounts/%1.json").arg(janesId)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a-new-token"));
        file.close();
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = 'theirs' WHERE \"Id\" = '%1'").arg(janesId));
        QVERIFY(known()->isEmpty());
        m_crm->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = 'a-new-token' WHERE \"Id\" = '%1'").arg(janesId));
        QCOMPARE(known()->size(), 1);
        // Nonsense on disk counts as nothing known.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1, \"salt\": ");
        file.close();
        QVERIFY(known()->isEmpty());
        VERIFY_OK(run({.remove = {janesId}}));
        QVERIFY(!journal().accountDates().knows(janesId));
    }

    void anIdThatIsNoneNamesNoFile()
    {
        const journal::AccountDates dates = journal().accountDates();
        VERIFY_OK(dates.keep(QStringLiteral("../../escape"), Secret::take(QByteArray("t")), {}));
        QVERIFY(!dates.knows(QStringLiteral("../../escape")));
        QVERIFY(!QDir(m_folder->path()).exists(QStringLiteral("accounts")));
    }
};

QTEST_GUILESS_MAIN(AccountsRunTest)
#include "AccountsRunTest.moc"
