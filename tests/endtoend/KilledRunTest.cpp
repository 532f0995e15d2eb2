#include "base/Async.h"
#include "crm/DatabaseGateway.h"
#include "practice/PracticeCrm.h"
#include "runs/ApplyRun.h"
#include "runs/UndoRun.h"
#include "secrets/SessionStore.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/Snapshots.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace crmlink;
using namespace crmlink::runs;
namespace integration = crmlink::setup::integration;

namespace
{

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

setup::DatabaseConnection connection(const QString &path)
{
    setup::DatabaseConnection connection;
    connection.kind = setup::DatabaseKind::Sqlite;
    connection.name = path;
    return connection;
}

// The process dies as COMMIT has been answered, before anybody is told.
class DyingGateway final : public crm::CrmGateway
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

// In the child: applies, and is killed as it reaches @p step, or after COMMIT when @p step is -1.
int applyAndDie(const QString &state, const QString &database, int step)
{
    std::unique_ptr<crm::CrmGateway> gateway = crm::makeDatabaseGateway(connection(database), {});
    if (step < 0)
        gateway = std::make_unique<DyingGateway>(std::move(gateway));
    secrets::SessionStore store;
    ApplyRun run({.gateway = *gateway, .store = store, .journal = journal::Journal(*StateFolder::open(state))});
    const auto dieAt = [step](RunStep now) {
        if (int(now) == step)
            std::raise(SIGKILL);
    };
    const auto outcome = run.start({.draft = draft(), .reviewed = {}}, dieAt, {}).result();
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().toString()));
    return outcome ? 0 : 1;
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
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<bool>("written");
        QTest::newRow("reading") << int(RunStep::Read) << false << false;
        QTest::newRow("locking") << int(RunStep::Lock) << false << false;
        QTest::newRow("comparing") << int(RunStep::Compare) << false << false;
        QTest::newRow("writing") << int(RunStep::Write) << false << false;
        QTest::newRow("reading back") << int(RunStep::ReadBack) << false << false;
        QTest::newRow("recording") << int(RunStep::Record) << false << false;
        QTest::newRow("committing") << int(RunStep::Commit) << true << false;
        QTest::newRow("committed") << -1 << true << true;
    }

    void isFoundOutByTheNextRun()
    {
        QFETCH(int, step);
        QFETCH(bool, recorded);
        QFETCH(bool, written);
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("crm.sqlite"));
        const QString state = folder.filePath(QStringLiteral("state"));
        QVERIFY(practice::PracticeCrm::create(database));

        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), state, database, QString::number(step)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(child.exitCode(), SIGKILL);

        const journal::Journal journal(*StateFolder::open(state));
        QCOMPARE(journal.list().runs.size(), recorded ? size_t(1) : size_t(0));
        const auto gateway = crm::makeDatabaseGateway(connection(database), {});
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
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--die")
        return applyAndDie(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    KilledRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KilledRunTest.moc"
