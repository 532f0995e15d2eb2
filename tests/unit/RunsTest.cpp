#include "base/Async.h"
#include "journal/Journal.h"
#include "runs/ApplyRun.h"
#include "runs/UndoRun.h"
#include "secrets/SecretErrors.h"
#include "secrets/SessionStore.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/MemoryGateway.h"
#include "support/Snapshots.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

#include <mutex>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

Q_DECLARE_METATYPE(crmlink::setup::CrmIdentity)

using namespace crmlink;
using namespace crmlink::runs;
namespace integration = crmlink::setup::integration;

namespace
{

const QByteArray oldSecret = "fedcba9876543210fedcba9876543210";

Error unreachableError()
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = Text::verbatim(QStringLiteral("The connection is gone."));
    return error;
}

#ifdef Q_OS_UNIX
// No file may grow beyond some bytes.
class FullDisk
{
public:
    FullDisk() : m_onSignal(std::signal(SIGXFSZ, SIG_IGN)) { ::getrlimit(RLIMIT_FSIZE, &m_before); }
    ~FullDisk()
    {
        empty();
        std::signal(SIGXFSZ, m_onSignal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    void fill() const
    {
        rlimit full = m_before;
        full.rlim_cur = 64;
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    void empty() const { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
    void (*m_onSignal)(int);
};
#endif

// Refuses what it is told to refuse.
class RefusingStore final : public secrets::SecretStore
{
public:
    QFuture<Result<Readiness>> probe(std::stop_token stop) override { return inner.probe(stop); }
    QFuture<Result<Secret>> read(secrets::SecretKey key, std::stop_token stop) override
    {
        return refuses ? ready<Secret>(failure(secrets::deniedError({}))) : inner.read(key, stop);
    }
    QFuture<Result<void>> write(secrets::SecretKey key, Secret secret, std::stop_token stop) override
    {
        keys += key.toString();
        return refuses ? ready<void>(failure(secrets::deniedError({}))) : inner.write(key, secret, stop);
    }
    QFuture<Result<void>> remove(secrets::SecretKey key, std::stop_token stop) override { return inner.remove(key, stop); }
    [[nodiscard]] bool isSessionOnly() const override { return false; }
    [[nodiscard]] Text name() const override { return {}; }

    [[nodiscard]] QByteArray holds(const QString &key)
    {
        const qsizetype slash = key.lastIndexOf(u'/');
        const QString site = key.mid(8, slash - 8);
        return inner.read({.site = site, .name = key.mid(slash + 1)}, {}).result()->reveal().toByteArray();
    }

    secrets::SessionStore inner;
    QStringList keys;
    bool refuses = false;
};

} // namespace

class RunsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = m_folder->path() + QStringLiteral("/state");
        m_journal = std::make_unique<journal::Journal>(*StateFolder::open(m_state));
        auto crm = test::shippedCrm();
        test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("999");
        test::rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray(oldSecret));
        m_before = crm;
        m_gateway = std::make_unique<test::MemoryGateway>(crm);
        m_store = std::make_unique<RefusingStore>();
    }

    void cleanup()
    {
        // Nothing of a run is ever left locked, and no secret is ever in a file.
        QCOMPARE(QDir(m_state + QStringLiteral("/journal")).entryList({QStringLiteral("*.lock")}), QStringList());
        for (const QString &name : QDir(m_state + QStringLiteral("/journal")).entryList(QDir::Files)) {
            QFile file(m_state + QStringLiteral("/journal/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(oldSecret) && !bytes.contains(test::keysDraft().appSecret.reveal().toByteArray()));
        }
    }

    void writesAndRecords()
    {
        const auto outcome = apply();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().toString()));
        QVERIFY(outcome->changed());
        QCOMPARE(value(integration::facebookConsumerKey), QStringLiteral("1234567890123456"));
        const auto runs = m_journal->list(site().key()).runs;
        QCOMPARE(runs.size(), size_t(1));
        QCOMPARE(runs[0].id, outcome->receipt.runId);
        QVERIFY(runs[0].state == journal::RunState::Done);
        QVERIFY(runs[0].isUndoable());
        QCOMPARE(runs[0].database, QStringLiteral("CRM_PROD"));
        QCOMPARE(m_store->keys, QStringList(QStringLiteral("crmlink/crm.example.com/run-") + runs[0].id));
        QCOMPARE(m_store->holds(m_store->keys[0]), oldSecret);
    }

    void reportsItsSteps()
    {
        std::mutex mutex;
        std::vector<RunStep> steps;
        ApplyRun run(environment());
        QVERIFY(run.start({.draft = draft(), .reviewed = {}},
                          [&](RunStep step) {
                              const std::scoped_lock lock(mutex);
                              steps.push_back(step);
                          },
                          {})
                    .result());
        QVERIFY(steps
                == std::vector<RunStep>({RunStep::Read, RunStep::KeepOldSecret, RunStep::Lock, RunStep::Compare, RunStep::Write,
                                         RunStep::ReadBack, RunStep::Record, RunStep::Commit}));
    }

    void aSecondApplyLeavesNoRun()
    {
        QVERIFY(apply());
        const auto again = apply();
        QVERIFY(again && !again->changed());
        QCOMPARE(m_journal->list().runs.size(), size_t(1));
        QCOMPARE(m_gateway->applied, 1);
    }

    void theReviewedPlanIsWritten()
    {
        const auto reviewed = fromFile(*setup::planChanges(m_gateway->now(), draft(), "abcd"));
        QVERIFY(apply({.draft = draft(), .reviewed = reviewed}));
    }

    void anotherPlanThanTheReviewedOneIsAConflict()
    {
        const auto reviewed = fromFile(*setup::planChanges(m_gateway->now(), draft(), "abcd"));
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("777"); });
        const auto outcome = apply({.draft = draft(), .reviewed = reviewed});
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QVERIFY(outcome.error().why.toString().contains(QStringLiteral("FacebookConsumerKey")));
        nothingIsLeft();
    }

    void aChangedSecretIsAConflictToo()
    {
        const auto reviewed = fromFile(*setup::planChanges(m_gateway->now(), draft(), "abcd"));
        auto other = draft();
        other.appSecret = Secret::take(QByteArray("00000000000000000000000000000000"));
        QCOMPARE(apply({.draft = other, .reviewed = reviewed}).error().kind, ErrorKind::Conflict);
        nothingIsLeft();
    }

    void aChangeBetweenPlanAndLockLeavesNothing()
    {
        m_gateway->onLocked = [this] {
            m_gateway->change(
                [](auto &crm) { test::rowOf(crm, integration::facebookConsumerSecret).data = Secret::take(QByteArray("newer")); });
        };
        QCOMPARE(apply().error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store->keys.size(), 1); // it was kept before the lock, and
        nothingIsLeft();
    }

    void aRefusingKeychainStopsTheRun()
    {
        m_store->refuses = true;
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::SecretStore);
        QVERIFY(outcome.error().fix.toString().contains(QStringLiteral("--forget-old-secret")));
        QCOMPARE(m_gateway->applied, 0);
        m_store->refuses = false;
        nothingIsLeft();
    }

    // A copy of the CRM beside it, under the same address; or the same CRM by another name.
    void aRunIsUndoneOnItsOwnDatabaseOnly_data()
    {
        QTest::addColumn<setup::CrmIdentity>("made");
        QTest::addColumn<setup::CrmIdentity>("place");
        QTest::addColumn<QString>("reason"); // empty: it is its own
        struct At {
            const char *server = "db";
            int port = 5432;
            const char *database = "crm";
            const char *schema = "";
            const char *instance = "";
        };
        const auto row = [](const char *name, const At &made, const At &place, const char *reason) {
            const auto identityOf = [](const At &at) {
                setup::CrmIdentity identity;
                identity.server = QLatin1String(at.server);
                identity.port = at.port;
                identity.database = QLatin1String(at.database);
                identity.schema = QLatin1String(at.schema);
                identity.instance = QLatin1String(at.instance);
                return identity;
            };
            QTest::newRow(name) << identityOf(made) << identityOf(place) << QString::fromLatin1(reason);
        };
        row("itself", {}, {}, "");
        row("in capitals", {}, {.server = "DB"}, "");
        row("itself, which tells", {.instance = "7"}, {.instance = "7"}, "");
        row("told then", {.instance = "7"}, {}, "");
        row("told now", {}, {.instance = "7"}, "");
        row("by its whole name", {.instance = "7"}, {.server = "DB.example.com", .instance = "7"}, "");
        row("by its short name", {.server = "db.example.com", .instance = "7"}, {.instance = "7"}, "");
        row("by its whole name, which nobody confirms", {}, {.server = "db.example.com"},
            "It was made on crm on db:5432; this is crm on db.example.com:5432.");
        row("by its whole name, told only then", {.instance = "7"}, {.server = "db.example.com"},
            "It was made on crm on db:5432; this is crm on db.example.com:5432.");
        row("localhost by address", {.server = "localhost"}, {.server = "127.0.0.1"}, "");
        row("localhost by the new address", {.server = "127.0.0.1"}, {.server = "::1"}, "");
        row("another loopback", {.server = "127.0.0.1"}, {.server = "127.0.0.2"},
            "It was made on crm on 127.0.0.1:5432; this is crm on 127.0.0.2:5432.");
        row("another loopback than localhost", {.server = "localhost"}, {.server = "127.0.0.2"},
            "It was made on crm on localhost:5432; this is crm on 127.0.0.2:5432.");
        row("this machine's own name", {.server = "localhost", .instance = "7"}, {.server = "vm", .instance = "7"},
            "It was made on crm on localhost:5432; this is crm on vm:5432.");
        row("a socket's folder", {.server = "/run/postgresql", .instance = "7"}, {.server = "/tmp", .instance = "7"},
            "It was made on crm on /run/postgresql:5432; this is crm on /tmp:5432.");
        row("another server of this name", {.instance = "7"}, {.instance = "8"},
            "It was made on crm on db:5432; this is another server of that name. The one called itself 7, this one 8.");
        row("another localhost", {.server = "localhost", .instance = "7"}, {.server = "127.0.0.1", .instance = "8"},
            "It was made on crm on localhost:5432; this is crm on 127.0.0.1:5432.");
        row("a cloned machine", {.instance = "7"}, {.server = "db2", .instance = "7"},
            "It was made on crm on db:5432; this is crm on db2:5432.");
        row("another database", {}, {.database = "crm_copy"}, "It was made on crm on db:5432; this is crm_copy on db:5432.");
        row("another port", {}, {.port = 5433}, "It was made on crm on db:5432; this is crm on db:5433.");
        row("a port of none", {.port = 0}, {}, "It was made on crm on db; this is crm on db:5432.");
        row("another schema", {}, {.schema = "COPY"}, "It was made on crm on db:5432; this is crm (schema COPY) on db:5432.");
        row("a named instance on another port", {.server = "SQL01\\A", .port = 1433}, {.server = "SQL01\\A", .port = 1444},
            "It was made on crm on SQL01\\A; this is crm on SQL01\\A:1444.");
        row("SQL Server's port after a comma", {.server = "SQL01,1444", .port = 1444}, {.server = "SQL01,1445", .port = 1445},
            "It was made on crm on SQL01,1444; this is crm on SQL01,1445.");
        row("SQL Server's instance", {.server = "SQL01\\A", .port = 1433}, {.server = "SQL01\\B", .port = 1433},
            "It was made on crm on SQL01\\A; this is crm on SQL01\\B.");
    }

    void aRunIsUndoneOnItsOwnDatabaseOnly()
    {
        QFETCH(setup::CrmIdentity, made);
        QFETCH(setup::CrmIdentity, place);
        QFETCH(QString, reason);
        m_gateway->change([&](setup::CrmSnapshot &crm) { crm.identity = made; });
        const auto run = apply({.draft = draft(), .reviewed = {}});
        QVERIFY(run);
        const setup::CrmSnapshot own = m_gateway->now();
        m_gateway->change([&](setup::CrmSnapshot &crm) {
            crm = reason.isEmpty() ? own : test::shippedCrm();
            crm.identity = place;
        });
        if (!reason.isEmpty()) {
            for (const QString &named : {QString(), run->receipt.runId}) {
                UndoRun undo(environment());
                const auto undone = undo.start({.site = draft().site, .runId = named}, {}, {}).result();
                QVERIFY(!undone);
                QCOMPARE(undone.error().kind, named.isEmpty() ? ErrorKind::NotFound : ErrorKind::Conflict);
                QVERIFY(undone.error().what.toString().contains(run->receipt.runId));
                QCOMPARE(undone.error().why.toString(), reason);
                QVERIFY(undone.error().fix.toString().contains(QStringLiteral("site file that it was made with")));
            }
            QVERIFY(m_journal->find(run->receipt.runId)->isUndoable());
            const setup::CrmSnapshot copy = m_gateway->now();
            QVERIFY(!m_journal->unnoticed(draft().site.key(), &copy));
            m_gateway->change([&](setup::CrmSnapshot &crm) { crm = own; });
        }
        QVERIFY(undo());
    }

    void aRunIsUndoneByItsOwnWayToTheCrmOnly_data()
    {
        QTest::addColumn<bool>("byService");
        QTest::newRow("made through the service") << true;
        QTest::newRow("made in the database") << false;
    }

    void aRunIsUndoneByItsOwnWayToTheCrmOnly()
    {
        QFETCH(bool, byService);
        const auto go = [this](bool throughService) {
            m_gateway->change([&](setup::CrmSnapshot &crm) {
                crm.byService = throughService;
                crm.identity.database = throughService ? QStringLiteral("crm.example.com") : QStringLiteral("CRM_PROD");
                crm.identity.server = throughService ? QStringLiteral("crm.example.com") : QStringLiteral("SQL01");
            });
        };
        auto through = draft();
        through.site.route = byService ? setup::Route::Service : setup::Route::Database;
        go(byService);
        const auto run = apply({.draft = through, .reviewed = {}});
        QVERIFY2(run, run ? "" : qPrintable(run.error().toString()));
        go(!byService);
        for (const QString &named : {QString(), run->receipt.runId}) {
            UndoRun undo(environment());
            const auto undone = undo.start({.site = draft().site, .runId = named}, {}, {}).result();
            QVERIFY(!undone);
            QCOMPARE(undone.error().kind, named.isEmpty() ? ErrorKind::NotFound : ErrorKind::Conflict);
            QVERIFY(undone.error().what.toString().contains(run->receipt.runId));
            QCOMPARE(undone.error().why.toString(),
                     byService ? QStringLiteral("It was made through the CRM's web service; this is the database CRM_PROD on SQL01.")
                               : QStringLiteral("It was made in the database CRM_PROD on SQL01; this is the CRM's web service."));
            QVERIFY(undone.error().fix.toString().contains(QStringLiteral("same route")));
        }
        QVERIFY(m_journal->find(run->receipt.runId)->isUndoable());
        // An interrupted one is not settled by the other way, either.
        journal::RunRecord record = *m_journal->find(run->receipt.runId);
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        UndoRun interrupted(environment());
        const auto waits = interrupted.start({.site = draft().site, .runId = {}}, {}, {}).result();
        QVERIFY(!waits && waits.error().why.toString().contains(QStringLiteral("and waits until that is used")));
        QVERIFY(m_journal->find(record.id)->state == journal::RunState::Pending);
        go(byService);
        QVERIFY(undo());
    }

    void nothingToUndoSaysWhyBeforeTheCrmWasRead()
    {
        const auto why = [this] { return UndoRun::nothingToUndo(*m_journal, site(), nullptr); };
        QCOMPARE(why().why.toString(), QStringLiteral("No run on it is on record here."));
        QVERIFY(why().fix.toString().contains(QStringLiteral("computer that made the run")));
        const auto done = apply();
        QVERIFY(done && undo());
        QCOMPARE(why().what.toString(), QStringLiteral("The run %1 has been undone already.").arg(done->receipt.runId));
        // Undone elsewhere is no advice for here.
        auto copy = m_gateway->now();
        copy.identity.database = QStringLiteral("crm_copy");
        QCOMPARE(UndoRun::nothingToUndo(*m_journal, site(), &copy).why.toString(), QStringLiteral("No run on it is on record here."));
    }

    void whoNamedNoRunIsToldWhichOneItWas()
    {
        const auto older = apply();
        auto second = draft();
        second.site.facebook.appId = QStringLiteral("2222222222222222");
        const auto newer = apply({.draft = second, .reviewed = {}});
        QVERIFY(older && newer && newer->changed());
        auto record = *m_journal->find(newer->receipt.runId);
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("777"); });
        // The newest was interrupted and is passed over: both are said.
        const QString why = undo().error().why.toString();
        QVERIFY2(why.contains(older->receipt.runId), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("The run of %1 was interrupted").arg(record.startedAt.toString(Qt::ISODate))),
                 qPrintable(why));
        UndoRun run(environment());
        const auto named = run.start({.site = site(), .runId = older->receipt.runId}, {}, {}).result();
        QVERIFY(!named && !named.error().why.toString().contains(older->receipt.runId));
        QVERIFY(named.error().why.toString().contains(QStringLiteral("was interrupted")));
    }

    void whoNamedNoRunIsToldOfOthers()
    {
        const auto older = apply();
        auto second = draft();
        second.site.facebook.appId = QStringLiteral("2222222222222222");
        const auto newer = apply({.draft = second, .reviewed = {}});
        QVERIFY(older && newer && newer->changed());
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("777"); });
        const auto undone = undo();
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        const QString fix = undone.error().fix.toString();
        QVERIFY2(fix.contains(QStringLiteral("--run: %1.").arg(older->receipt.runId)), qPrintable(fix));
        UndoRun run(environment());
        const auto named = run.start({.site = site(), .runId = newer->receipt.runId}, {}, {}).result();
        QVERIFY(!named.error().fix.toString().contains(older->receipt.runId));
    }

    void aNameThatLeadsElsewhereSinceStopsTheUndo()
    {
        QVERIFY(apply());
        m_gateway->onLocked = [this] { m_gateway->change([](setup::CrmSnapshot &crm) { crm.identity.instance = QStringLiteral("8"); }); };
        m_gateway->change([](setup::CrmSnapshot &crm) { crm.identity.instance = QStringLiteral("7"); });
        auto record = m_journal->list().runs.front();
        record.instance = QStringLiteral("7");
        QVERIFY(m_journal->save(record));
        const auto undone = undo();
        m_gateway->onLocked = {};
        QVERIFY(!undone && undone.error().what.toString().contains(QStringLiteral("another database")));
        QVERIFY(m_journal->find(record.id)->isUndoable());
    }

    void anInterruptedRunWaitsForItsOwnDatabase()
    {
        QVERIFY(apply({.draft = draft(), .reviewed = {}}));
        journal::RunRecord record = m_journal->list().runs.front();
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        m_gateway->change([](setup::CrmSnapshot &crm) { crm.identity.database = QStringLiteral("crm_copy"); });
        const auto other = apply({.draft = draft(), .reviewed = {}});
        QVERIFY(other);
        QVERIFY(codes(*other).contains(QStringLiteral("run_elsewhere")));
        QVERIFY(m_journal->find(record.id)->state == journal::RunState::Pending);
    }

    void onRequestTheOldSecretIsForgotten()
    {
        m_store->refuses = true;
        const auto outcome = apply({.draft = draft(), .reviewed = {}, .forgetOldSecret = true});
        QVERIFY(outcome);
        QCOMPARE(codes(*outcome), QStringList(QStringLiteral("old_secret_forgotten")));
        QVERIFY(!outcome->receipt.hasWayBack);
        m_store->refuses = false;
        const auto undone = undo();
        QCOMPARE(undone.error().kind, ErrorKind::SecretStore);
        QVERIFY(undone.error().why.toString().contains(QStringLiteral("--forget-old-secret")));
    }

    void withAKeychainForgetOldSecretKeepsItAllTheSame()
    {
        const auto outcome = apply({.draft = draft(), .reviewed = {}, .forgetOldSecret = true});
        QVERIFY(outcome && outcome->warnings.empty());
        QVERIFY(undo());
    }

    void withoutOldSecretNoKeychainIsNeeded()
    {
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerSecret).data = Secret(); });
        m_store->refuses = true;
        QVERIFY(apply());
        QCOMPARE(m_store->keys, QStringList());
        const auto undone = undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().toString()));
    }

    void theSessionStoreSaysHowLongUndoLasts()
    {
        secrets::SessionStore session;
        ApplyRun run({.gateway = *m_gateway, .store = session, .journal = *m_journal});
        const auto outcome = run.start({.draft = draft(), .reviewed = {}}, {}, {}).result();
        QCOMPARE(codes(*outcome), QStringList(QStringLiteral("old_secret_this_session")));
    }

    void aStateFolderThatCannotBeWrittenStopsTheRun()
    {
        // A file where the folder has to be: also root cannot write there.
        QFile file(m_state + QStringLiteral("/journal"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::StateFolder);
        QCOMPARE(m_gateway->applied, 0);
        QCOMPARE(m_store->keys, QStringList());
    }

    void aRecordThatCannotBeWrittenStopsTheRun()
    {
        // The folder goes while the run holds the lock in the CRM.
        m_gateway->onLocked = [this] {
            QVERIFY(QDir(m_state + QStringLiteral("/journal")).removeRecursively());
            QFile file(m_state + QStringLiteral("/journal"));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::StateFolder);
        QCOMPARE(m_gateway->applied, 0);
        QCOMPARE(m_store->holds(m_store->keys[0]), QByteArray());
    }

#ifdef Q_OS_UNIX
    // A write beyond the limit fails as one on a full disk does.
    void aFullDiskBeforeCommitStopsTheRun()
    {
        const FullDisk disk;
        m_gateway->onLocked = [&disk] { disk.fill(); };
        const auto outcome = apply();
        disk.empty();
        QCOMPARE(outcome.error().kind, ErrorKind::StateFolder);
        nothingIsLeft();
    }

    void aFullDiskAfterCommitIsSaidAndMadeGoodNextTime()
    {
        const FullDisk disk;
        m_gateway->onCommit = [&disk]() -> Result<void> {
            disk.fill();
            return {};
        };
        const auto outcome = apply();
        disk.empty();
        m_gateway->onCommit = {};
        QVERIFY(outcome && outcome->changed());
        QCOMPARE(codes(*outcome), QStringList(QStringLiteral("record_unfinished")));
        QVERIFY(m_journal->list().runs.at(0).state == journal::RunState::Pending);
        QCOMPARE(codes(*apply()), QStringList(QStringLiteral("run_settled")));
        QVERIFY(undo());
    }

#endif

    void aStopBeforeCommitLeavesNothing()
    {
        std::stop_source stop;
        m_gateway->onLocked = [&stop] { stop.request_stop(); };
        ApplyRun run(environment());
        QCOMPARE(run.start({.draft = draft(), .reviewed = {}}, {}, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        nothingIsLeft();
    }

    void aRefusedCommitLeavesNothing()
    {
        m_gateway->onCommit = [] { return Result<void>(failure(unreachableError())); };
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
        QCOMPARE(outcome.error().fix.toString(), QString());
        nothingIsLeft();
    }

    void aLostAnswerToCommitIsFoundOut()
    {
        m_gateway->answerLost = unreachableError();
        const auto outcome = apply();
        QVERIFY(outcome && outcome->changed());
        const auto runs = m_journal->list().runs;
        QVERIFY(runs.size() == 1 && runs[0].isUndoable());
        m_gateway->answerLost.reset();
        QVERIFY(undo());
    }

    // The connection is lost at COMMIT and stays away; the run is settled when the CRM is back.
    void anUnknownEndIsSettledLater_data()
    {
        QTest::addColumn<bool>("committed");
        QTest::newRow("written") << true;
        QTest::newRow("rolled back") << false;
    }

    void anUnknownEndIsSettledLater()
    {
        QFETCH(bool, committed);
        m_gateway->onCommit = [this, committed]() -> Result<void> {
            m_gateway->unreachable = unreachableError();
            if (committed)
                return {};
            return failure(unreachableError());
        };
        m_gateway->answerLost = unreachableError();
        const auto outcome = apply();
        QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
        QVERIFY(outcome.error().fix.toString().contains(QStringLiteral("not known")));
        auto runs = m_journal->list().runs;
        QVERIFY(runs.size() == 1 && runs[0].state == journal::RunState::Pending);
        QCOMPARE(m_store->holds(m_store->keys[0]), oldSecret);
        QCOMPARE(apply().error().kind, ErrorKind::Unreachable);

        m_gateway->onCommit = {};
        m_gateway->answerLost.reset();
        m_gateway->unreachable.reset();
        const auto next = apply();
        QVERIFY(next);
        QCOMPARE(codes(*next), QStringList(QStringLiteral("run_settled")));
        QCOMPARE(next->changed(), !committed);
        runs = m_journal->list().runs;
        QCOMPARE(runs.size(), size_t(1));
        QCOMPARE(runs[0].settled, committed);
        QVERIFY(undo());
        QVERIFY(value(integration::facebookConsumerKey) == QStringLiteral("999"));
    }

    void anInterruptedRunWhoseValuesChangedSinceSaysWhat()
    {
        QVERIFY(apply());
        auto record = m_journal->list().runs.at(0);
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("777"); });
        UndoRun run(environment());
        const auto undone = run.start({.site = site(), .runId = record.id}, {}, {}).result();
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        const auto next = apply();
        QVERIFY(next);
        QCOMPARE(codes(*next), QStringList(QStringLiteral("run_unsettled")));
        QVERIFY(next->warnings[0].text.toString().contains(QStringLiteral("Facebook access key")));
    }

    void aRunOfAnotherProcessIsNotSettled()
    {
        QVERIFY(apply());
        auto record = m_journal->list().runs.at(0);
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        const auto lock = m_journal->lock(record.id);
        QCOMPARE(codes(*apply()), QStringList(QStringLiteral("run_at_work")));
        QVERIFY(m_journal->find(record.id)->state == journal::RunState::Pending);
    }

    void undoTakesEverythingBack()
    {
        m_gateway->change([](auto &crm) {
            auto &settings = crm.settings;
            for (auto &setting : settings) {
                if (setting.code == integration::useFacebookSharedApplication)
                    setting.rows.clear();
            }
        });
        const auto before = m_gateway->now();
        const auto done = apply();
        QVERIFY(done && done->receipt.insertedRows.size() == 1);
        const auto undone = undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().toString()));
        QCOMPARE(undone->undoes, done->receipt.runId);
        QVERIFY(undone->changed());
        const auto after = m_gateway->now();
        for (size_t i = 0; i < before.settings.size(); ++i) {
            QCOMPARE(after.settings[i].rows.size(), before.settings[i].rows.size());
            for (size_t row = 0; row < before.settings[i].rows.size(); ++row)
                QVERIFY(after.settings[i].rows[row].data == before.settings[i].rows[row].data);
        }
        // The secret is where it belongs again, and no longer in the keychain.
        QCOMPARE(m_store->holds(m_store->keys[0]), QByteArray());
        const auto runs = m_journal->list().runs;
        QCOMPARE(runs.size(), size_t(2));
        QCOMPARE(runs[1].undoneBy, runs[0].id);
        QVERIFY(runs[0].verb == journal::Verb::Undo && !runs[0].isUndoable());
    }

    void undoTwiceIsRefused()
    {
        const auto done = apply();
        const auto undone = undo();
        QVERIFY(undone);
        UndoRun run(environment());
        const auto named = run.start({.site = site(), .runId = done->receipt.runId}, {}, {}).result();
        QCOMPARE(named.error().kind, ErrorKind::Conflict);
        const auto newest = undo();
        QCOMPARE(newest.error().kind, ErrorKind::NotFound);
        const QString when = m_journal->find(undone->receipt.runId)->startedAt.toString(Qt::ISODate);
        for (const auto &again : {named, newest}) {
            QCOMPARE(again.error().what.toString(), QStringLiteral("The run %1 has been undone already.").arg(done->receipt.runId));
            QCOMPARE(again.error().why.toString(), QStringLiteral("Undone by the run %1 on %2.").arg(undone->receipt.runId, when));
            QVERIFY(again.error().fix.toString().contains(QStringLiteral("apply the site file again")));
        }
    }

    void undoOfAnUndoIsRefused()
    {
        QVERIFY(apply());
        const auto undone = undo();
        UndoRun run(environment());
        QCOMPARE(run.start({.site = site(), .runId = undone->receipt.runId}, {}, {}).result().error().kind, ErrorKind::Usage);
    }

    void undoTakesTheNewestThatCanBeUndone()
    {
        const auto first = apply();
        auto second = draft();
        second.site.facebook.appId = QStringLiteral("2222222222222222");
        const auto later = apply({.draft = second, .reviewed = {}});
        QVERIFY(first && later && later->changed());
        QCOMPARE(undo()->undoes, later->receipt.runId);
        QCOMPARE(undo()->undoes, first->receipt.runId);
        QCOMPARE(value(integration::facebookConsumerKey), QStringLiteral("999"));
    }

    void undoSpeaksOfRecordsThatCannotBeRead()
    {
        const auto unreadable = [this](const QString &name) {
            QFile file(m_folder->filePath(QStringLiteral("state/journal/") + name));
            return file.open(QIODevice::WriteOnly) && file.write("{") == 1;
        };
        const auto done = apply();
        QVERIFY(done && unreadable(QStringLiteral("20990101-000000-000.json")));
        const auto undone = undo();
        QVERIFY(undone);
        QVERIFY(std::ranges::any_of(undone->warnings, [](const setup::Warning &warning) { return warning.code == u"journal_unreadable"; }));
        // Nothing else is left, but the record may be what was looked for.
        const auto nothing = undo();
        QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
        QVERIFY2(nothing.error().why.toString().contains(QStringLiteral("cannot be read")), qPrintable(nothing.error().toString()));
    }

    void undoAfterTheCrmChangedIsAConflict()
    {
        QVERIFY(apply());
        m_gateway->change([](auto &crm) { test::rowOf(crm, integration::facebookConsumerKey).data = QStringLiteral("777"); });
        const auto undone = undo();
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QVERIFY(undone.error().why.toString().contains(QStringLiteral("Facebook access key")));
        QCOMPARE(m_store->holds(m_store->keys[0]), oldSecret);
    }

    void undoOfWhatWasPutBackByHandMarksIt()
    {
        const auto done = apply();
        m_gateway->change([this](auto &crm) { crm = m_before; });
        const auto undone = undo();
        QVERIFY(undone && !undone->changed());
        const auto again = undo();
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
        QVERIFY(again.error().why.toString().contains(QStringLiteral("found to hold the values from before")));
        QVERIFY(m_journal->find(done->receipt.runId)->wasPutBackByHand());
    }

    void undoWithoutTheOldSecretIsRefused()
    {
        QVERIFY(apply());
        const auto record = m_journal->list().runs.at(0);
        QVERIFY(m_store->remove({.site = record.site, .name = record.secretName()}, {}).result());
        QCOMPARE(undo().error().kind, ErrorKind::SecretStore);
        m_store->refuses = true;
        QCOMPARE(undo().error().kind, ErrorKind::SecretStore);
        QCOMPARE(m_gateway->applied, 1);
    }

    void undoKnowsOnlyTheRunsOfItsSite()
    {
        const auto done = apply();
        auto other = site();
        other.siteUrl = QUrl(QStringLiteral("https://other.example.com"));
        UndoRun run(environment());
        QCOMPARE(run.start({.site = other, .runId = {}}, {}, {}).result().error().kind, ErrorKind::NotFound);
        QCOMPARE(run.start({.site = other, .runId = done->receipt.runId}, {}, {}).result().error().kind, ErrorKind::NotFound);
        const auto unknown = run.start({.site = site(), .runId = QStringLiteral("nonsense")}, {}, {}).result();
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QCOMPARE(unknown.error().candidates, QStringList(done->receipt.runId));
        // Two sites of one name.
        auto twin = other;
        twin.name = site().displayName();
        const auto twins = run.start({.site = twin, .runId = done->receipt.runId}, {}, {}).result();
        QCOMPARE(twins.error().what.toString(),
                 QStringLiteral("The run %1 was not made on crm.example.com (other.example.com).").arg(done->receipt.runId));
        QCOMPARE(twins.error().why.toString(), QStringLiteral("It was made on crm.example.com."));
    }

    // Killed after COMMIT of the undo: found out, and the run it took back is marked.
    void anInterruptedUndoIsCompleted()
    {
        const auto done = apply();
        const auto undone = undo();
        auto record = *m_journal->find(undone->receipt.runId);
        record.state = journal::RunState::Pending;
        QVERIFY(m_journal->save(record));
        auto first = *m_journal->find(done->receipt.runId);
        first.undoneBy.clear();
        QVERIFY(m_journal->save(first));
        QCOMPARE(undo().error().kind, ErrorKind::NotFound);
        QCOMPARE(m_journal->find(first.id)->undoneBy, record.id);
        QVERIFY(m_journal->find(record.id)->settled);
    }

    void theDestructorStopsTheRunAndAnswers()
    {
        QSemaphore locked;
        QSemaphore go;
        m_gateway->onLocked = [&] {
            locked.release();
            go.acquire();
        };
        QFuture<Result<RunOutcome>> future;
        std::thread release;
        {
            ApplyRun run(environment());
            future = run.start({.draft = draft(), .reviewed = {}}, {}, {});
            locked.acquire();
            release = std::thread([&go] { go.release(); });
        }
        release.join();
        QVERIFY(future.isFinished());
        if (!future.result())
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

private:
    [[nodiscard]] RunEnvironment environment()
    {
        return {.gateway = *m_gateway, .store = *m_store, .journal = *m_journal};
    }

    static setup::Site site()
    {
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        return site;
    }

    static setup::SetupDraft draft()
    {
        auto draft = test::keysDraft();
        draft.site.siteUrl = site().siteUrl;
        return draft;
    }

    // As `apply --plan FILE` has it: digests only.
    static setup::ChangePlan fromFile(const setup::ChangePlan &plan)
    {
        return {.changes = *setup::changesFromJson(setup::changesToJson(plan.changes)), .salt = plan.salt, .warnings = {}};
    }

    Result<RunOutcome> apply(const ApplyRun::Order &order)
    {
        ApplyRun run(environment());
        return run.start(order, {}, {}).result();
    }

    Result<RunOutcome> apply()
    {
        return apply({.draft = draft(), .reviewed = {}});
    }

    Result<RunOutcome> undo()
    {
        UndoRun run(environment());
        return run.start({.site = site(), .runId = {}}, {}, {}).result();
    }

    QString value(QLatin1String code)
    {
        auto crm = m_gateway->now();
        return std::get<QString>(test::rowOf(crm, code).data);
    }

    static QStringList codes(const RunOutcome &outcome)
    {
        QStringList codes;
        for (const auto &warning : outcome.warnings)
            codes += warning.code;
        return codes;
    }

    // No record, no secret of a run, the CRM as it was or as somebody else made it.
    void nothingIsLeft()
    {
        QCOMPARE(m_journal->list().runs.size(), size_t(0));
        QCOMPARE(m_gateway->applied, 0);
        for (const QString &key : m_store->keys)
            QCOMPARE(m_store->holds(key), QByteArray());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state;
    setup::CrmSnapshot m_before;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<test::MemoryGateway> m_gateway;
    std::unique_ptr<RefusingStore> m_store;
};

QTEST_GUILESS_MAIN(RunsTest)
#include "RunsTest.moc"
