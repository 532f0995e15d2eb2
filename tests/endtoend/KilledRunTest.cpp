#include "base/Async.h"
#include "base/Languages.h"
#include "crm/DatabaseGateway.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "practice/PracticeCrm.h"
#include "runs/AccountsRun.h"
#include "runs/ApplyRun.h"
#include "runs/UndoRun.h"
#include "secrets/SessionStore.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/PostgresCluster.h"
#include "support/Snapshots.h"
#include "support/StandInGateway.h"
#include "widgets/StateLine.h"

#include <QApplication>
#include <QDialog>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace crmlink;
using namespace crmlink::runs;
namespace integration = crmlink::setup::integration;

namespace
{

const QString janesId = QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c");

setup::Site site()
{
    setup::Site site;
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.actingAs = QStringLiteral("Supervisor");
    return site;
}

setup::SetupDraft draft()
{
    auto draft = test::keysDraft();
    draft.site.siteUrl = site().siteUrl;
    draft.site.actingAs = site().actingAs;
    draft.site.sharedAccounts = {QStringLiteral("Jane Doe")};
    return draft;
}

// Where a CRM is, as it is told to the child: a file, or port and name of a PostgreSQL on loopback.
setup::DatabaseConnection connection(const QString &where)
{
    setup::DatabaseConnection connection;
    if (where.startsWith(u'/')) {
        connection.kind = setup::DatabaseKind::Sqlite;
        connection.name = where;
    } else {
        connection.host = QStringLiteral("127.0.0.1");
        connection.port = where.section(u':', 0, 0).toUShort();
        connection.name = where.section(u':', 1);
        connection.user = QStringLiteral("crm");
    }
    return connection;
}

std::unique_ptr<crm::CrmGateway> gatewayTo(const QString &where)
{
    return crm::makeDatabaseGateway(connection(where), where.startsWith(u'/') ? Secret() : test::PostgresCluster::password());
}

// The process dies as COMMIT has been answered, before anybody is told.
class DyingGateway final : public test::StandInGateway
{
public:
    explicit DyingGateway(std::unique_ptr<CrmGateway> real) : m_real(std::move(real)) { m_pool.setMaxThreadCount(1); }
    ~DyingGateway() override { m_pool.waitForDone(); }

    QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest request, crm::StageProgress progress, std::stop_token stop) override
    {
        return m_real->test(std::move(request), std::move(progress), std::move(stop));
    }
    QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override
    {
        return m_real->read(std::move(request), std::move(stop));
    }
    QFuture<Result<crm::Applied>> apply(crm::ApplyRequest request, std::stop_token stop) override
    {
        return runOn(m_pool, [this, request = std::move(request), stop]() -> Result<crm::Applied> {
            auto applied = m_real->apply(request, stop).result();
            if (applied)
                std::raise(SIGKILL);
            return applied;
        });
    }

private:
    std::unique_ptr<CrmGateway> m_real;
    QThreadPool m_pool;
};

// What is done to linked accounts: the same each time it is asked for, as whoever tries again would.
setup::AccountWishes wishes(const QString &action)
{
    if (action == u"remove")
        return {.remove = {janesId}};
    const bool again = action == u"link again";
    return {.links = {{.ownerId = again ? QStringLiteral("6513270e-269e-0d37-f2a7-4de452e6b438") : QString(integration::supervisor),
                       .ownerName = QStringLiteral("owner"),
                       .login = QStringLiteral("New Name"),
                       .socialId = again ? QStringLiteral("100000000000001") : QStringLiteral("4242"),
                       .appId = QStringLiteral("998877665544332"),
                       .token = Secret::take(QByteArray("a-new-token")),
                       .newId = QStringLiteral("11111111-2222-4333-8444-555555555555")}}};
}

// A fresh CRM, named as the child is told; empty when it could not be made.
QString newCrm(bool postgres, const QTemporaryDir &folder)
{
    if (postgres) {
        test::PostgresCluster *cluster = test::PostgresCluster::shared();
        return QStringLiteral("%1:%2").arg(cluster->port()).arg(cluster->createCrm());
    }
    QString file = folder.filePath(QStringLiteral("crm.sqlite"));
    return practice::PracticeCrm::create(file) ? file : QString();
}

// Whether a child with these arguments ended as by kill -9.
bool isKilled(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    return child.waitForFinished() && child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
}

// COMMIT takes a while from now on: two seconds or more.
const QString slowCommit = QStringLiteral(
    "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(2); RETURN NULL; END';"
    "CREATE CONSTRAINT TRIGGER slow AFTER UPDATE ON \"SocialAccount\" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow()");
// Returns while it is at work.
const QString waitForCommit = QStringLiteral(
    "SET statement_timeout = '30s'; DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND "
    "pid <> pg_backend_pid() AND wait_event = 'PgSleep') LOOP PERFORM pg_sleep(0.02); PERFORM pg_stat_clear_snapshot(); END LOOP; END $$");

// In the child: makes the run that @p action names, or applies the keys where it names none, and is killed as the run reaches
// @p step, or after COMMIT when @p step is -1.
int runAndDie(const QString &state, const QString &database, int step, const QString &action)
{
    std::unique_ptr<crm::CrmGateway> gateway = gatewayTo(database);
    if (step < 0)
        gateway = std::make_unique<DyingGateway>(std::move(gateway));
    secrets::SessionStore store;
    const RunEnvironment environment{.gateway = *gateway, .store = store, .journal = journal::Journal(*StateFolder::open(state))};
    const auto dieAt = [step](RunStep now) {
        if (int(now) == step)
            std::raise(SIGKILL);
    };
    const auto told = [](const auto &outcome) {
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().toString()));
        return outcome ? 0 : 1;
    };
    if (action.isEmpty()) {
        ApplyRun run(environment);
        return told(run.start({.draft = draft(), .reviewed = {}}, dieAt, {}).result());
    }
    AccountsRun run(environment);
    return told(run.start({.site = site(), .wishes = wishes(action)}, dieAt, {}).result());
}

} // namespace

/// kill -9 in the middle of a run, with a real database and a real file: all or nothing in the CRM, and the next run
/// finds out which.
class KilledRunTest : public QObject
{
    Q_OBJECT

private slots:
    void isFoundOutByTheNextRun_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<bool>("written");
        for (const bool postgres : {false, true}) {
            const auto row = [postgres](const char *name, int step, bool recorded, bool written) {
                QTest::addRow("%s: %s", postgres ? "PostgreSQL" : "SQLite", name) << postgres << step << recorded << written;
            };
            row("reading", int(RunStep::Read), false, false);
            row("locking", int(RunStep::Lock), false, false);
            row("comparing", int(RunStep::Compare), false, false);
            row("writing", int(RunStep::Write), false, false);
            row("reading back", int(RunStep::ReadBack), false, false);
            row("recording", int(RunStep::Record), false, false);
            row("committing", int(RunStep::Commit), true, false);
            row("committed", -1, true, true);
        }
    }

    void isFoundOutByTheNextRun()
    {
        QFETCH(bool, postgres);
        QFETCH(int, step);
        QFETCH(bool, recorded);
        QFETCH(bool, written);
        if (postgres)
            NEED_POSTGRES();
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        const QString database = newCrm(postgres, folder);
        QVERIFY(!database.isEmpty());
        QVERIFY(isKilled({QStringLiteral("--die"), state, database, QString::number(step)}));

        const journal::Journal journal(*StateFolder::open(state));
        QCOMPARE(journal.list().runs.size(), recorded ? size_t(1) : size_t(0));
        const auto gateway = gatewayTo(database);
        QCOMPARE(gateway->read({}, {}).result()->appId(), written ? QStringLiteral("1234567890123456") : QString());

        secrets::SessionStore store;
        ApplyRun run({.gateway = *gateway, .store = store, .journal = journal});
        const auto next = run.start({.draft = draft(), .reviewed = {}}, {}, {}).result();
        QVERIFY2(next, next ? "" : qPrintable(next.error().toString()));
        QCOMPARE(next->changed(), !written);
        const auto settled = std::ranges::count(next->warnings, QStringLiteral("run_settled"), &setup::Warning::code);
        QCOMPARE(settled, recorded ? 1 : 0);
        const auto runs = journal.list().runs;
        QCOMPARE(runs.size(), size_t(1));
        QVERIFY(runs[0].isUndoable());
        QCOMPARE(runs[0].settled, written);

        UndoRun undo({.gateway = *gateway, .store = store, .journal = journal});
        const auto undone = undo.start({.site = site(), .runId = {}}, {}, {}).result();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().toString()));
        const auto crm = gateway->read({.actingAs = {}, .accounts = {QStringLiteral("Jane Doe")}}, {}).result();
        QCOMPARE(crm->appId(), QString());
        QVERIFY(std::get<Secret>(crm->setting(integration::facebookConsumerSecret)->forAll()->data).isEmpty());
        QVERIFY(std::get<bool>(crm->setting(integration::useFacebookSharedApplication)->forAll()->data));
        QVERIFY(!crm->accounts.at(0).isPublic);
    }

    // The server finishes a COMMIT that it was sent, whatever becomes of the program.
    void isFoundOutByTheWizard()
    {
        NEED_POSTGRES();
        const test::PracticeDesk desk;
        const QString database = newCrm(true, QTemporaryDir());
        const auto *cluster = test::PostgresCluster::shared();
        const QString name = database.section(u':', 1);
        cluster->run(name, slowCommit);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--die"), desk.folder() + QStringLiteral("/state"), database, QStringLiteral("99")});
        QVERIFY(child.waitForStarted());
        cluster->run(name, waitForCommit);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(desk.services.journal->hasPending(site().key()));

        setup::SetupDraft written = draft();
        written.deployment = setup::Deployment::OnSite;
        written.site.database = connection(database);
        written.crmPassword = test::PostgresCluster::password();
        pages::SetupWizard wizard(desk.services, written, pages::PageId::Write);
        wizard.show();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.isSettled() && test::child<QWidget>(wizard.current(), "afterWriting")->isVisible(), 20'000);
        QVERIFY(test::child<QWidget>(wizard.current(), "warning.run_settled")->isVisible());
        wizard.button(QWizard::CommitButton)->click();
        QTRY_VERIFY(wizard.currentPageId() == pages::PageId::Done && wizard.isSettled());
        const QString state = test::child<widgets::StateLine>(wizard.current(), "stateWritten")->text();
        QVERIFY2(state.startsWith(QStringLiteral("Written: the CRM has held")), qPrintable(state));
        QTest::keyClick(test::child<QPushButton>(wizard.current(), "putBack"), Qt::Key_Space);
        const auto question = [&] { return wizard.findChild<QDialog *>(QStringLiteral("confirmDialog")); };
        QTRY_VERIFY(question() && question()->isVisible());
        QTest::keyClick(test::child<QWidget>(question(), "confirmWrite"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().putBack, 20'000);
        QCOMPARE(wizard.draft().putBack->receipt.plan.changes.size(), size_t(4));
        QCOMPARE(gatewayTo(database)->read({}, {}).result()->appId(), QString());
    }

    void accountsAreFoundOutByTheNextRun_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("step");
        for (const bool postgres : {false, true}) {
            for (const char *action : {"link", "link again", "remove"}) {
                for (const auto &[name, step] :
                     {std::pair{"writing", int(RunStep::Write)}, std::pair{"committing", int(RunStep::Commit)}, std::pair{"committed", -1}})
                    QTest::addRow("%s: %s, %s", postgres ? "PostgreSQL" : "SQLite", action, name)
                        << postgres << QString::fromLatin1(action) << step;
            }
        }
    }

    void accountsAreFoundOutByTheNextRun()
    {
        QFETCH(bool, postgres);
        QFETCH(QString, action);
        QFETCH(int, step);
        if (postgres)
            NEED_POSTGRES();
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        const QString database = newCrm(postgres, folder);
        QVERIFY(!database.isEmpty());
        QVERIFY(isKilled({QStringLiteral("--die"), state, database, QString::number(step), action}));

        const bool recorded = step != int(RunStep::Write);
        const bool written = step < 0;
        const journal::Journal journal(*StateFolder::open(state));
        QCOMPARE(journal.list().runs.size(), recorded ? size_t(1) : size_t(0));
        const auto gateway = gatewayTo(database);
        secrets::SessionStore store;
        AccountsRun run({.gateway = *gateway, .store = store, .journal = journal});
        const auto next = run.start({.site = site(), .wishes = wishes(action)}, {}, {}).result();
        QVERIFY2(next, next ? "" : qPrintable(next.error().toString()));
        QCOMPARE(next->changed(), !written);
        QCOMPARE(std::ranges::count(next->warnings, QStringLiteral("run_settled"), &setup::Warning::code), recorded ? 1 : 0);
        QCOMPARE(journal.list().runs.size(), size_t(1));

        const auto page = gateway->accounts({}, {}).result();
        QVERIFY(page);
        const auto named = [&](const QString &login) { return std::ranges::count(page->accounts, login, &setup::Account::login); };
        QCOMPARE(page->total, action == u"link" ? 3 : action == u"remove" ? 1 : 2);
        QCOMPARE(named(QStringLiteral("New Name")), action == u"remove" ? 0 : 1);
        QCOMPARE(named(QStringLiteral("Jane Doe")), action == u"link" ? 1 : 0);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--die") {
        const QCoreApplication app(argc, argv);
        const QStringList arguments = QCoreApplication::arguments();
        return runAndDie(arguments.value(2), arguments.value(3), arguments.value(4).toInt(), arguments.value(5));
    }
    const QApplication app(argc, argv);
    Languages::use(QStringLiteral("en"));
    KilledRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KilledRunTest.moc"
