#include "runs/SqlDriver.h"

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

QString driverName(setup::DatabaseKind kind)
{
    switch (kind) {
    case setup::DatabaseKind::PostgreSql: return QStringLiteral("QPSQL");
    case setup::DatabaseKind::SqlServer: return QStringLiteral("QODBC");
    case setup::DatabaseKind::Oracle: return QStringLiteral("QOCI");
    case setup::DatabaseKind::Sqlite: break;
    }
    return QStringLiteral("QSQLITE");
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
    SqlDriver driver{.kind = kind, .name = driverName(kind), .state = State::PluginMissing, .words = {}};
    // Read from the plugins' metadata: a plugin that cannot be loaded is among them.
    if (!QSqlDatabase::isDriverAvailable(driver.name))
        return driver;
    const QString connection = QStringLiteral("doctor-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    driver.state = QSqlDatabase::addDatabase(driver.name, connection).isValid() ? State::Ready : State::ClientLibraryMissing;
    QSqlDatabase::removeDatabase(connection);
    if (driver.state == State::ClientLibraryMissing)
        driver.words = loadersWords(driver.name);
    return driver;
}

} // namespace crmlink::runs
