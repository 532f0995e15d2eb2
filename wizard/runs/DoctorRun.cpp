#include "runs/DoctorRun.h"

#include "base/Async.h"
#include "journal/Journal.h"
#include "runs/SqlDriver.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace crmlink::runs
{

using setup::Check;
using setup::CheckStatus;

namespace
{

Check ok(const QString &id, Text text)
{
    return {.id = id, .status = CheckStatus::Ok, .text = std::move(text), .fix = {}, .guide = {}};
}

Check warning(const QString &id, Text text, Text fix, const QString &guide = {})
{
    return {.id = id, .status = CheckStatus::Warning, .text = std::move(text), .fix = std::move(fix), .guide = guide};
}

Check failed(const QString &id, const Error &error)
{
    const Text text = error.why.isEmpty() ? error.what : Text::verbatim(error.what.toString() + u' ' + error.why.toString());
    return {.id = id, .status = CheckStatus::Failed, .text = text, .fix = error.fix, .guide = error.guide};
}

Check version()
{
    return ok(QStringLiteral("doctor.version"),
              Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink %1 on %2 (%3)."),
                   {QStringLiteral(CRMLINK_VERSION), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()}));
}

Check qt()
{
    const QString runs = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return ok(QStringLiteral("doctor.qt"), Text(QT_TRANSLATE_NOOP("crmlink", "Qt %1, built with %2."), {runs, built}));
}

Text installHint(const SqlDriver &driver)
{
    switch (driver.kind) {
    case setup::DatabaseKind::PostgreSql:
        return Text(QT_TRANSLATE_NOOP(
            "crmlink", "Debian and Ubuntu: install libqt6sql6-psql and libpq5. Elsewhere: Qt's PostgreSQL driver and libpq."));
    case setup::DatabaseKind::SqlServer:
        return Text(QT_TRANSLATE_NOOP(
            "crmlink", "Debian and Ubuntu: install libqt6sql6-odbc, and Microsoft's ODBC Driver for SQL Server (msodbcsql18) or tdsodbc."));
    case setup::DatabaseKind::Oracle:
        return Text(QT_TRANSLATE_NOOP("crmlink", "Install Oracle Instant Client with its ODBC package, or a Qt with the driver QOCI."));
    case setup::DatabaseKind::Sqlite: break;
    }
    return Text(QT_TRANSLATE_NOOP("crmlink", "Debian and Ubuntu: install libqt6sql6-sqlite. Elsewhere: Qt's SQLite driver."));
}

Check sqlDriver(setup::DatabaseKind kind)
{
    const QString id = QStringLiteral("doctor.sql.") + setup::toName(kind);
    const SqlDriver driver = SqlDriver::of(kind);
    const QString product = setup::displayName(kind);
    switch (driver.state) {
    case SqlDriver::State::Ready:
        return driver.odbc.isEmpty()
            ? ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: the driver %2 is ready."), {product, driver.name}))
            : ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: the drivers %2 and %3 are ready."), {product, driver.name, driver.odbc}));
    case SqlDriver::State::OdbcDriverMissing:
        return warning(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: no ODBC driver for it is installed."), {product}), installHint(driver),
                       setup::anchor::databaseConnection);
    case SqlDriver::State::PluginMissing:
        return warning(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: Qt's driver %2 is not installed."), {product, driver.name}),
                       installHint(driver), setup::anchor::databaseConnection);
    case SqlDriver::State::ClientLibraryMissing: break;
    }
    return warning(id,
                   Text(QT_TRANSLATE_NOOP("crmlink", "%1: the driver %2 is there, but its client library is missing. %3"),
                        {product, driver.name, driver.words}),
                   installHint(driver), setup::anchor::databaseConnection);
}

Check keychain(secrets::SecretStore &store, const std::stop_token &stop)
{
    const QString id = QStringLiteral("doctor.keychain");
    const auto readiness = store.probe(stop).result();
    if (!readiness)
        return failed(id, readiness.error());
    if (readiness == secrets::SecretStore::Readiness::NeedsKeyring) {
        return warning(
            id, Text(QT_TRANSLATE_NOOP("crmlink", "Your keychain has no keyring yet that could keep secrets.")),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "When CrmLink keeps its first secret, your desktop asks you for the password of a new keyring. A "
                                   "script cannot answer: make the keyring before it runs, for example in Passwords and Keys.")),
            setup::anchor::keychain);
    }
    return ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "Secrets can be kept: %1."), {store.name().toString()}));
}

Check stateFolder(const Result<StateFolder> &state)
{
    const QString id = QStringLiteral("doctor.state_folder");
    if (!state)
        return failed(id, state.error());
    const QString trial = QStringLiteral("doctor-%1.tmp").arg(QCoreApplication::applicationPid());
    if (const auto written = state->write(trial, "CrmLink was here\n"); !written)
        return failed(id, written.error());
    if (const auto removed = state->remove(trial); !removed)
        return failed(id, removed.error());
    return ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink keeps its state in %1."), {state->path()}));
}

Check runsOnRecord(const Result<StateFolder> &state)
{
    const QString id = QStringLiteral("doctor.journal");
    if (!state) {
        return {.id = id,
                .status = CheckStatus::Skipped,
                .text = Text(QT_TRANSLATE_NOOP("crmlink", "There is no state folder to look in.")),
                .fix = {},
                .guide = {}};
    }
    const auto listing = journal::Journal(*state).list();
    if (!listing.unreadable.empty())
        return warning(id, listing.unreadable.front().what, listing.unreadable.front().fix, setup::anchor::stateFolder);
    const auto pending = std::ranges::count(listing.runs, journal::RunState::Pending, &journal::RunRecord::state);
    if (pending > 0) {
        return warning(id, Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n run(s) were interrupted."), int(pending)),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Start CrmLink for that site again: it finds out how the run ended.")),
                       setup::anchor::undo);
    }
    return ok(id, Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n run(s) on record."), int(listing.runs.size())));
}

Check tls()
{
    const QString id = QStringLiteral("doctor.tls");
    if (!QSslSocket::supportsSsl()) {
        return warning(id, Text(QT_TRANSLATE_NOOP("crmlink", "Qt finds no TLS library: Facebook and https sites cannot be reached.")),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Debian and Ubuntu: install libssl3. Elsewhere: OpenSSL for this Qt.")));
    }
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    if (authorities == 0) {
        return warning(id, Text(QT_TRANSLATE_NOOP("crmlink", "This system trusts no certificate authority: every https site is refused.")),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Debian and Ubuntu: install ca-certificates.")));
    }
    return ok(id,
              //: %1 is the library for encryption with its version, for example "OpenSSL 3.0.17".
              Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%1; the system trusts %n certificate authority(s)."), int(authorities),
                           {QSslSocket::sslLibraryVersionString()}));
}

Check proxy()
{
    const QString id = QStringLiteral("doctor.proxy");
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://graph.facebook.com"))));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy || proxies.first().hostName().isEmpty())
        return ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is reached without a proxy.")));
    // Host and port only: a proxy's password is nobody's business here.
    return ok(id,
              Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is reached by the proxy %1."),
                   {proxies.first().hostName() + u':' + QString::number(proxies.first().port())}));
}

Check display()
{
    const QString id = QStringLiteral("doctor.display");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name)) {
            return ok(id,
                      Text(QT_TRANSLATE_NOOP("crmlink", "Windows can be shown (%1=%2)."),
                           {QString::fromLatin1(name), qEnvironmentVariable(name)}));
        }
    }
    return warning(id, Text(QT_TRANSLATE_NOOP("crmlink", "There is no display: setup, profile, guide and practice cannot open a window.")),
                   Text(QT_TRANSLATE_NOOP("crmlink", "Use plan, apply, check and undo here, or log in to a desktop.")),
                   setup::anchor::commandLine);
#else
    return ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "Windows can be shown.")));
#endif
}

Check webEngine(const QString &plugin, const std::optional<Error> &obstacle)
{
    const QString id = QStringLiteral("doctor.web_engine");
    if (obstacle)
        return warning(id, Text::verbatim(obstacle->what.toString() + u' ' + obstacle->why.toString()), obstacle->fix, obstacle->guide);
    return ok(id, Text(QT_TRANSLATE_NOOP("crmlink", "The embedded view is installed: %1."), {plugin}));
}

} // namespace

DoctorRun::DoctorRun(secrets::SecretStore &store) : m_store(store) { }

QFuture<Result<setup::Checks>> DoctorRun::start(Order order, std::stop_token stop)
{
    const auto examine = [&store = m_store, order = std::move(order)](const std::stop_token &either) -> Result<setup::Checks> {
        setup::Checks checks{version(), qt()};
        for (const auto kind :
             {setup::DatabaseKind::PostgreSql, setup::DatabaseKind::SqlServer, setup::DatabaseKind::Oracle, setup::DatabaseKind::Sqlite})
            checks.push_back(sqlDriver(kind));
        checks.push_back(keychain(store, either));
        if (either.stop_requested())
            return failure(cancelledError());
        checks.push_back(stateFolder(order.state));
        checks.push_back(runsOnRecord(order.state));
        checks.push_back(tls());
        checks.push_back(proxy());
        checks.push_back(display());
        checks.push_back(webEngine(order.webEnginePlugin, order.noWeb));
        return checks;
    };
    return m_thread.run(std::move(stop), examine);
}

} // namespace crmlink::runs
