#include "crm/DatabaseErrors.h"

#include "base/Redaction.h"
#include "crm/Dialect.h"
#include "setup/GuideAnchors.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace crmlink::crm
{

using setup::DatabaseKind;

Text databaseWords(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    QString line = redact(words).simplified();
    const QString code = error.nativeErrorCode();
    if (!code.isEmpty() && !line.contains(code))
        line += QStringLiteral(" (%1)").arg(code);
    return Text::verbatim(line);
}

Error databaseError(DatabaseFailure failure, const Text &words, const setup::DatabaseConnection &connection)
{
    const QString where = connection.kind == DatabaseKind::Sqlite ? connection.name : connection.host;
    switch (failure) {
    case DatabaseFailure::ConnectionLost:
        return {.kind = ErrorKind::Unreachable,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The connection to the database on %1 was lost."), {where}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check that the database server is running, then try again.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    case DatabaseFailure::Locked:
        return {.kind = ErrorKind::Locked,
                .what = Text(QT_TRANSLATE_NOOP(
                    "crmlink", "Another program is changing the same rows and did not finish in time. Nothing was written.")),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP(
                    "crmlink",
                    "Wait until it is done (another CrmLink, a CRM update, an open transaction in a database tool), then try again.")),
                .guide = setup::anchor::conflict,
                .candidates = {}};
    case DatabaseFailure::NoRight:
        return {.kind = ErrorKind::RefusedPermission,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database login %1 lacks a right that CrmLink needs."), {connection.user}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Have the database administrator run the GRANT script, then try again.")),
                .guide = setup::anchor::databaseRights,
                .candidates = {}};
    case DatabaseFailure::NoTable:
        return {.kind = ErrorKind::NoPackage,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database lacks a table or column that CrmLink needs.")),
                .why = words,
                .fix
                = Text(QT_TRANSLATE_NOOP("crmlink", "Check that this is the CRM's database and that the Facebook package is installed.")),
                .guide = setup::anchor::facebookPackage,
                .candidates = {}};
    case DatabaseFailure::ReadOnly:
        return {.kind = ErrorKind::RefusedPermission,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database can only be read.")),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Connect to the primary server, with a login that may write.")),
                .guide = setup::anchor::databaseRights,
                .candidates = {}};
    case DatabaseFailure::TooLong:
        return {.kind = ErrorKind::TooLong,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "A value is longer than its column in the CRM. Nothing was written.")),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check App ID and App Secret: one of them is longer than Facebook's are.")),
                .guide = setup::anchor::keys,
                .candidates = {}};
    case DatabaseFailure::NotADatabase:
        return {.kind = ErrorKind::Unreachable,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not a database."), {where}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Choose the CRM's database file.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    case DatabaseFailure::CannotOpen:
        return {.kind = ErrorKind::Unreachable,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be opened."), {where}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check the path and that you may read and write the file.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    case DatabaseFailure::BadLogin:
        return {.kind = ErrorKind::RefusedLogin,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The server does not accept the login %1."), {connection.user}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check the user name and the password.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    case DatabaseFailure::NoDatabase:
        return {.kind = ErrorKind::NotFound,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The server %1 has no database %2 for the login %3."),
                             {where, connection.name, connection.user}),
                .why = words,
                .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                              "Check the database's name: it stands in the CRM's ConnectionStrings.config, entry “db”.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    case DatabaseFailure::Other: break;
    }
    return {.kind = ErrorKind::Unexpected,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database refused a statement. Nothing was written.")),
            .why = words,
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Copy the details and show them to the database administrator.")),
            .guide = setup::anchor::databaseConnection,
            .candidates = {}};
}

Error missingRightsError(const QStringList &rights, const setup::DatabaseConnection &connection)
{
    Error error = databaseError(DatabaseFailure::NoRight, {}, connection);
    error.why = Text(QT_TRANSLATE_NOOP("crmlink", "Missing: %1."), {rights.join(QStringLiteral(", "))});
    return error;
}

Error noTablesError(const QStringList &tables, const QStringList &schemas, const setup::DatabaseConnection &connection)
{
    return {
        .kind = ErrorKind::NotFound,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database %1 is not a CRM's."), {connection.name}),
        .why = Text(QT_TRANSLATE_NOOP("crmlink", "These tables are missing: %1."), {tables.join(QStringLiteral(", "))}),
        .fix = schemas.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("crmlink", "Check the database's name: it stands in the CRM's ConnectionStrings.config, entry “db”."))
            : Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's tables are in another schema: %1. Set it as the schema."),
                   {schemas.join(QStringLiteral(", "))}),
        .guide = setup::anchor::databaseConnection,
        .candidates = schemas};
}

Error noPackageError()
{
    return {.kind = ErrorKind::NoPackage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no settings for Facebook.")),
            .why = Text(QT_TRANSLATE_NOOP(
                "crmlink", "The settings FacebookConsumerKey, FacebookConsumerSecret and UseFacebookSharedApplication are not all there.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM, then try again.")),
            .guide = setup::anchor::facebookPackage,
            .candidates = {}};
}

Result<QString> qtDriverFor(DatabaseKind kind)
{
    const QStringList drivers = dialectFor(kind).drivers;
    for (const QString &driver : drivers) {
        if (QSqlDatabase::isDriverAvailable(driver))
            return driver;
    }
    QString package;
    switch (kind) {
    case DatabaseKind::PostgreSql: package = QStringLiteral("libqt6sql6-psql"); break;
    case DatabaseKind::Sqlite: package = QStringLiteral("libqt6sql6-sqlite"); break;
    case DatabaseKind::SqlServer:
    case DatabaseKind::Oracle: package = QStringLiteral("libqt6sql6-odbc"); break;
    }
    return failure(
        {.kind = ErrorKind::Unreachable,
         .what = Text(QT_TRANSLATE_NOOP("crmlink", "This computer lacks the driver for %1."), {setup::displayName(kind)}),
         .why = Text(QT_TRANSLATE_NOOP("crmlink", "Qt's database driver %1 or its client library is not installed."),
                     {drivers.join(QStringLiteral(", "))}),
         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install it (Debian and Ubuntu: package %1), then start CrmLink again."), {package}),
         .guide = setup::anchor::databaseConnection,
         .candidates = {}});
}

Error accountGoneError()
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The account is no longer in the CRM.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Load the list again.")),
            .guide = setup::anchor::accounts,
            .candidates = {}};
}

Error noFileError(const QString &path)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "There is no database file %1."), {path}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check the path, or choose the file.")),
            .guide = setup::anchor::databaseConnection,
            .candidates = {}};
}

} // namespace crmlink::crm
