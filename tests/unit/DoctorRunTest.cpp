#include "runs/DoctorRun.h"
#include "runs/SqlDriver.h"
#include "secrets/KeychainStore.h"
#include "secrets/SessionStore.h"
#include "support/Describe.h"
#include "support/FakeJobs.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace crmlink;
using namespace crmlink::runs;
using setup::Check;
using setup::CheckStatus;

namespace
{

// A keychain without a keychain.
class NoKeychain final : public secrets::KeychainJobs
{
public:
    void start(secrets::KeychainJob, Done done) override
    {
        done({.code = secrets::KeychainAnswer::Code::NoKeychain, .words = QStringLiteral("none here"), .secret = {}});
    }
};

Check find(const setup::Checks &checks, const QString &id)
{
    for (const Check &check : checks) {
        if (check.id == id)
            return check;
    }
    return {};
}

} // namespace

class DoctorRunTest : public QObject
{
    Q_OBJECT

private slots:
    void asksEveryQuestion()
    {
        const auto checks = examine(StateFolder::open(m_folder.path()));
        QStringList ids;
        for (const Check &check : checks) {
            ids += check.id;
            QVERIFY2(!check.text.isEmpty(), qPrintable(check.id));
            QVERIFY2(check.status == CheckStatus::Ok || !check.fix.isEmpty(), qPrintable(check.id));
        }
        QCOMPARE(ids,
                 QStringList({QStringLiteral("doctor.version"), QStringLiteral("doctor.qt"), QStringLiteral("doctor.sql.postgresql"),
                              QStringLiteral("doctor.sql.mssql"), QStringLiteral("doctor.sql.oracle"), QStringLiteral("doctor.sql.sqlite"),
                              QStringLiteral("doctor.keychain"), QStringLiteral("doctor.state_folder"), QStringLiteral("doctor.journal"),
                              QStringLiteral("doctor.tls"), QStringLiteral("doctor.proxy"), QStringLiteral("doctor.display"),
                              QStringLiteral("doctor.web_engine")}));
        QVERIFY(find(checks, QStringLiteral("doctor.sql.sqlite")).status == CheckStatus::Ok);
        QVERIFY(find(checks, QStringLiteral("doctor.state_folder")).status == CheckStatus::Ok);
        QVERIFY(find(checks, QStringLiteral("doctor.keychain")).status == CheckStatus::Ok);
        const Check web = find(checks, QStringLiteral("doctor.web_engine"));
        QVERIFY(web.status == CheckStatus::Warning);
        QVERIFY(web.text.toString().contains(QStringLiteral("not for root")));
    }

    void leavesNothingInTheStateFolder()
    {
        examine(StateFolder::open(m_folder.path()));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::NoDotAndDotDot), QStringList());
    }

    void aMissingKeychainFailsWithWhatToDo()
    {
        secrets::KeychainStore store(std::make_shared<NoKeychain>());
        DoctorRun run(store);
        const auto checks = run.start({.state = StateFolder::open(m_folder.path()), .webEnginePlugin = {}, .noWeb = {}}, {}).result();
        const Check check = find(*checks, QStringLiteral("doctor.keychain"));
        QVERIFY(check.status == CheckStatus::Failed);
        QVERIFY(check.text.toString().contains(QStringLiteral("none here")));
        QVERIFY(!check.fix.isEmpty());
    }

    // What would only make the desktop ask is not tried.
    void aKeychainWithoutKeyringIsNotMadeToAskForOne()
    {
        const auto jobs = std::make_shared<test::FakeJobs>();
        jobs->hasKeyring = false;
        secrets::KeychainStore store(jobs);
        DoctorRun run(store);
        const auto checks = run.start({.state = StateFolder::open(m_folder.path()), .webEnginePlugin = {}, .noWeb = {}}, {}).result();
        QVERIFY(find(*checks, QStringLiteral("doctor.keychain")).status == CheckStatus::Warning);
        QCOMPARE(jobs->log, QStringList(QStringLiteral("find a keyring ")));
    }

    void aStateFolderThatCannotBeUsedFailsAndStopsNothing()
    {
        QFile blocker(m_folder.filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto checks = examine(StateFolder::open(blocker.fileName()));
        QVERIFY(blocker.remove());
        QVERIFY(find(checks, QStringLiteral("doctor.state_folder")).status == CheckStatus::Failed);
        QVERIFY(find(checks, QStringLiteral("doctor.journal")).status == CheckStatus::Skipped);
        QCOMPARE(checks.size(), size_t(13));
    }

    void strangeRecordsAreTold()
    {
        const QTemporaryDir folder;
        const auto state = StateFolder::open(folder.path());
        QVERIFY(state->write(QStringLiteral("journal/20260101T000000000Z-00000001.json"), "{}"));
        QVERIFY(find(examine(state), QStringLiteral("doctor.journal")).status == CheckStatus::Warning);
    }

    void theProxyIsNamedWithoutItsPassword()
    {
        const auto restore = qScopeGuard([before = qgetenv("https_proxy")] {
            if (before.isNull())
                qunsetenv("https_proxy");
            else
                qputenv("https_proxy", before);
        });
        qputenv("https_proxy", "http://joe:sesame@proxy.example.com:3128");
        const Check check = find(examine(StateFolder::open(m_folder.path())), QStringLiteral("doctor.proxy"));
        QVERIFY2(check.text.toString().contains(QStringLiteral("proxy.example.com:3128")), qPrintable(check.text.toString()));
        QVERIFY(!check.text.toString().contains(QStringLiteral("sesame")));
    }

    void aDriverWithoutPluginIsTold()
    {
        QVERIFY(SqlDriver::of(setup::DatabaseKind::Sqlite).state == SqlDriver::State::Ready);
        // Debian ships no Oracle driver; ODBC leads to its makers' one.
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QOCI")) && QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC"))) {
            const SqlDriver oracle = SqlDriver::of(setup::DatabaseKind::Oracle);
            QCOMPARE(oracle.name, QStringLiteral("QODBC"));
            QVERIFY(oracle.state == (oracle.odbc.isEmpty() ? SqlDriver::State::OdbcDriverMissing : SqlDriver::State::Ready));
        }
    }

private:
    static setup::Checks examine(const Result<StateFolder> &state)
    {
        secrets::SessionStore store;
        DoctorRun run(store);
        Error noWeb;
        noWeb.why = Text::verbatim(QStringLiteral("not for root"));
        noWeb.fix = Text::verbatim(QStringLiteral("use a browser"));
        return *run.start({.state = state, .webEnginePlugin = {}, .noWeb = noWeb}, {}).result();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DoctorRunTest)
#include "DoctorRunTest.moc"
