#include "runs/DoctorRun.h"

#include "base/Async.h"
#include "base/DisplayServer.h"
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

using namespace setup;

namespace
{

Check failed(const QString &id, const Error &error)
{
    const Text text = error.why.isEmpty() ? error.what : Text::verbatim(error.what.toString() + u' ' + error.why.toString());
    return {.id = id, .status = CheckStatus::Failed, .text = text, .fix = error.fix, .guide = error.guide};
}

Check version()
{
    return passed(QStringLiteral("doctor.version"),
                  Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink %1 on %2 (%3)."),
                       {QStringLiteral(CRMLINK_VERSION), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()}));
}

Check qt()
{
    const QString runs = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return passed(QStringLiteral("doctor.qt"), Text(QT_TRANSLATE_NOOP("crmlink", "Qt %1, built with %2."), {runs, built}));
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
            ? passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: the driver %2 is ready."), {product, driver.name}))
            : passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: the drivers %2 and %3 are ready."), {product, driver.name, driver.odbc}));
    case SqlDriver::State::OdbcDriverMissing:
        return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: no ODBC driver for it is installed."), {product}), installHint(driver),
                      anchor::databaseConnection);
    case SqlDriver::State::PluginMissing:
        return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1: Qt's driver %2 is not installed."), {product, driver.name}),
                      installHint(driver), anchor::databaseConnection);
    case SqlDriver::State::ClientLibraryMissing: break;
    }
    return warned(id,
                  Text(QT_TRANSLATE_NOOP("crmlink", "%1: the driver %2 is there, but its client library is missing. %3"),
                       {product, driver.name, driver.words}),
                  installHint(driver), anchor::databaseConnection);
}

Check keychain(secrets::SecretStore &store, const std::stop_token &stop)
{
    const QString id = QStringLiteral("doctor.keychain");
    const auto readiness = store.probe(stop).result();
    if (!readiness)
        return failed(id, readiness.error());
    if (readiness == secrets::SecretStore::Readiness::NeedsKeyring) {
        return warned(
            id, Text(QT_TRANSLATE_NOOP("crmlink", "Your keychain has no keyring yet that could keep secrets.")),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "When CrmLink keeps its first secret, your desktop asks you for the password of a new keyring. A "
                                   "script cannot answer: make the keyring before it runs, for example in Passwords and Keys.")),
            anchor::keychain);
    }
    return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "Secrets can be kept: %1."), {store.name().toString()}));
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
    return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink keeps its state in %1."), {state->path()}));
}

Check runsOnRecord(const Result<StateFolder> &state)
{
    const QString id = QStringLiteral("doctor.journal");
    if (!state) {
        return skipped(id, Text(QT_TRANSLATE_NOOP("crmlink", "There is no state folder to look in.")));
    }
    const auto listing = journal::Journal(*state).list();
    if (!listing.unreadable.empty())
        return warned(id, listing.unreadable.front().what, listing.unreadable.front().fix, anchor::stateFolder);
    const auto pending = std::ranges::count(listing.runs, journal::RunState::Pending, &journal::RunRecord::state);
    if (pending > 0) {
        return warned(id, Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n run(s) were interrupted."), int(pending)),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Start CrmLink for that site again: it finds out how the run ended.")),
                      anchor::undo);
    }
    return passed(id, Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n run(s) on record."), int(listing.runs.size())));
}

Check tls()
{
    const QString id = QStringLiteral("doctor.tls");
    if (!QSslSocket::supportsSsl()) {
        return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "Qt finds no TLS library: Facebook and https sites cannot be reached.")),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Debian and Ubuntu: install libssl3. Elsewhere: OpenSSL for this Qt.")));
    }
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    if (authorities == 0) {
        return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "This system trusts no certificate authority: every https site is refused.")),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Debian and Ubuntu: install ca-certificates.")));
    }
    return passed(id,
                  //: %1 is the library for encryption with its version, for example "OpenSSL 3.0.17".
                  Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%1; the system trusts %n certificate authority(s)."), int(authorities),
                               {QSslSocket::sslLibraryVersionString()}));
}

Check proxy()
{
    const QString id = QStringLiteral("doctor.proxy");
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://graph.facebook.com"))));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy || proxies.first().hostName().isEmpty())
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is reached without a proxy.")));
    // Host and port only: a proxy's password is nobody's business here.
    return passed(id,
                  Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is reached by the proxy %1."),
                       {proxies.first().hostName() + u':' + QString::number(proxies.first().port())}));
}

Check display()
{
    const QString id = QStringLiteral("doctor.display");
    const DisplayServer found = DisplayServer::find();
    if (found.state == DisplayServer::State::Usable) {
        return passed(id,
                      found.name.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "Windows can be shown."))
                                           : Text(QT_TRANSLATE_NOOP("crmlink", "Windows can be shown (%1)."), {found.name}));
    }
    return warned(
        id,
        found.state == DisplayServer::State::Dead
            ? Text(QT_TRANSLATE_NOOP("crmlink", "The display %1 does not answer: setup, profile, guide and practice cannot open a window."),
                   {found.name})
            : Text(QT_TRANSLATE_NOOP("crmlink", "There is no display: setup, profile, guide and practice cannot open a window.")),
        Text(QT_TRANSLATE_NOOP("crmlink", "Use plan, apply, check and undo here, or log in to a desktop.")), anchor::commandLine);
}

Check webEngine(const QString &plugin, const std::optional<Error> &obstacle)
{
    const QString id = QStringLiteral("doctor.web_engine");
    if (obstacle)
        return warned(id, Text::verbatim(obstacle->what.toString() + u' ' + obstacle->why.toString()), obstacle->fix, obstacle->guide);
    return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "The embedded view is installed: %1."), {plugin}));
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
