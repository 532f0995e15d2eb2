#include "runs/SqlDriver.h"

#include "crm/Dialect.h"
#include "crm/OdbcDrivers.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QPluginLoader>
#include <QSqlDatabase>
#include <QUuid>

namespace crmlink::runs
{

namespace
{

/// The first that is installed, else the best.
QString driverName(setup::DatabaseKind kind)
{
    const QStringList drivers = crm::dialectFor(kind).drivers;
    for (const QString &driver : drivers) {
        if (QSqlDatabase::isDriverAvailable(driver))
            return driver;
    }
    return drivers.first();
}

// QSqlDatabase does not say why a plugin cannot be loaded; the loader does.
QString loadersWords(const QString &driver)
{
    for (const QString &path : QCoreApplication::libraryPaths()) {
        const QDir folder(path + QStringLiteral("/sqldrivers"));
        for (const QString &file : folder.entryList(QDir::Files)) {
            QPluginLoader plugin(folder.filePath(file));
            const QJsonArray keys = plugin.metaData().value(u"MetaData").toObject().value(u"Keys").toArray();
            if (keys.contains(driver) && !plugin.load())
                return plugin.errorString();
        }
    }
    return {};
}

} // namespace

SqlDriver SqlDriver::of(setup::DatabaseKind kind)
{
    SqlDriver driver{.kind = kind, .name = driverName(kind), .odbc = {}, .state = State::PluginMissing, .words = {}};
    // Read from the plugins' metadata: a plugin that cannot be loaded is among them.
    if (!QSqlDatabase::isDriverAvailable(driver.name))
        return driver;
    const QString connection = QStringLiteral("doctor-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    driver.state = QSqlDatabase::addDatabase(driver.name, connection).isValid() ? State::Ready : State::ClientLibraryMissing;
    QSqlDatabase::removeDatabase(connection);
    if (driver.state == State::ClientLibraryMissing)
        driver.words = loadersWords(driver.name);
    if (driver.state == State::Ready && driver.name == u"QODBC") {
        driver.odbc = crm::bestOdbcDriver(kind, crm::installedOdbcDrivers());
        if (driver.odbc.isEmpty())
            driver.state = State::OdbcDriverMissing;
    }
    return driver;
}

} // namespace crmlink::runs
