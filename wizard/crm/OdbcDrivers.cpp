#include "crm/OdbcDrivers.h"

#include "setup/GuideAnchors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <algorithm>

namespace crmlink::crm
{

using setup::DatabaseConnection;
using setup::DatabaseKind;

QStringList odbcDriversOf(const QString &odbcinst)
{
    QStringList drivers;
    for (const QString &line : odbcinst.split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.startsWith(u'[') || !text.endsWith(u']'))
            continue;
        const QString name = text.sliced(1, text.size() - 2).trimmed();
        // unixODBC's own settings and, in old files, the list of drivers.
        if (!name.isEmpty() && name.compare(u"ODBC", Qt::CaseInsensitive) != 0 && name.compare(u"ODBC Drivers", Qt::CaseInsensitive) != 0)
            drivers << name;
    }
    drivers.removeDuplicates();
    return drivers;
}

QStringList installedOdbcDrivers()
{
    QStringList drivers;
#ifdef Q_OS_WIN
    const QSettings registry(QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\ODBC\\ODBCINST.INI\\ODBC Drivers"), QSettings::NativeFormat);
    for (const QString &name : registry.childKeys()) {
        if (registry.value(name).toString() == u"Installed")
            drivers << name;
    }
#else
    // As unixODBC looks: ODBCSYSINI is a folder, ODBCINSTINI a file in it. Homebrew's places come last.
    const QString folder = qEnvironmentVariable("ODBCSYSINI");
    const QString file = qEnvironmentVariable("ODBCINSTINI", QStringLiteral("odbcinst.ini"));
    QStringList places;
    if (QFileInfo(file).isAbsolute())
        places << file;
    else if (!folder.isEmpty())
        places << QDir(folder).filePath(file);
    else
        places << QStringLiteral("/etc/") + file << QStringLiteral("/usr/local/etc/") + file << QStringLiteral("/opt/homebrew/etc/") + file;
    for (const QString &place : std::as_const(places)) {
        QFile ini(place);
        if (ini.open(QIODevice::ReadOnly))
            drivers += odbcDriversOf(QString::fromUtf8(ini.read(1'000'000)));
    }
    drivers.removeDuplicates();
#endif
    return drivers;
}

OdbcFamily odbcFamilyOf(const QString &driver)
{
    return driver.contains(u"tds", Qt::CaseInsensitive) ? OdbcFamily::FreeTds : OdbcFamily::Microsoft;
}

namespace
{

/// The first of @p installed that contains one of @p names, in the order of names.
QString firstOf(const QStringList &names, const QStringList &installed)
{
    for (const QString &name : names) {
        const auto found
            = std::ranges::find_if(installed, [&](const QString &driver) { return driver.contains(name, Qt::CaseInsensitive); });
        if (found != installed.end())
            return *found;
    }
    return {};
}

const QString microsoft18 = QStringLiteral("ODBC Driver 18 for SQL Server");
const QString microsoft17 = QStringLiteral("ODBC Driver 17 for SQL Server");
const QString freeTds = QStringLiteral("FreeTDS");
const QString oracle = QStringLiteral("Oracle");

} // namespace

QString bestOdbcDriver(DatabaseKind kind, const QStringList &installed)
{
    return kind == DatabaseKind::Oracle ? firstOf({oracle}, installed) : firstOf({microsoft18, microsoft17, freeTds}, installed);
}

Result<QString> chooseOdbcDriver(const DatabaseConnection &connection, const QStringList &installed)
{
    if (!connection.odbcDriver.isEmpty()) {
        // A path to a driver's library is one that unixODBC takes as well.
        if (installed.contains(connection.odbcDriver, Qt::CaseInsensitive) || QFileInfo(connection.odbcDriver).isFile())
            return connection.odbcDriver;
        return failure({.kind = ErrorKind::Unreachable,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "This computer has no ODBC driver named %1."), {connection.odbcDriver}),
                        .why = installed.isEmpty()
                            ? Text(QT_TRANSLATE_NOOP("crmlink", "No ODBC driver is installed."))
                            : Text(QT_TRANSLATE_NOOP("crmlink", "Installed: %1."), {installed.join(QStringLiteral(", "))}),
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Correct odbc_driver in the site file, or leave it empty.")),
                        .guide = setup::anchor::databaseConnection,
                        .candidates = installed});
    }
    // FreeTDS can be given a certificate to trust, the 18 only by servers of 2022 and later, the 17 not at all.
    const bool ownCertificate = connection.effectiveTls() == setup::TlsMode::Verify && !connection.tlsCa.isEmpty();
    const QString best = connection.kind == DatabaseKind::SqlServer && ownCertificate
        ? firstOf({freeTds, microsoft18, microsoft17}, installed)
        : bestOdbcDriver(connection.kind, installed);
    if (!best.isEmpty())
        return best;
    const bool isOracle = connection.kind == DatabaseKind::Oracle;
    return failure(
        {.kind = ErrorKind::Unreachable,
         .what = Text(QT_TRANSLATE_NOOP("crmlink", "This computer lacks an ODBC driver for %1."), {setup::displayName(connection.kind)}),
         .why = installed.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "No ODBC driver is installed."))
                                    : Text(QT_TRANSLATE_NOOP("crmlink", "Installed: %1."), {installed.join(QStringLiteral(", "))}),
         .fix = isOracle ? Text(QT_TRANSLATE_NOOP("crmlink", "Install Oracle Instant Client with its ODBC package, then try again."))
                         : Text(QT_TRANSLATE_NOOP(
                             "crmlink",
                             "Install Microsoft's “ODBC Driver 18 for SQL Server”, or on Debian and Ubuntu the package tdsodbc (FreeTDS), "
                             "then try again.")),
         .guide = setup::anchor::databaseConnection,
         .candidates = installed});
}

} // namespace crmlink::crm
