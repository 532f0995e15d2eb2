#include "crm/SqlServerDialect.h"

#include "crm/SqlServerErrors.h"

namespace crmlink::crm
{

namespace
{

QString right(const char *name, bool ofColumn)
{
    // Table-valued names are put together as QUOTENAME does, so that nothing in a name is taken for syntax.
    const QString object
        = QStringLiteral("QUOTENAME(c.TABLE_SCHEMA) + '.' + QUOTENAME(c.TABLE_NAME), 'OBJECT', '%1'").arg(QLatin1String(name));
    return QStringLiteral("COALESCE(HAS_PERMS_BY_NAME(%1%2), 0)")
        .arg(object, ofColumn ? QStringLiteral(", c.COLUMN_NAME, 'COLUMN'") : QString());
}

} // namespace

// Double quotes are names only under QUOTED_IDENTIFIER ON; ODBC drivers set it, a server's default may not. With XACT_ABORT a
// statement that fails halfway cannot leave its half behind.
// Two CrmLinks meet on the application lock, which answers by number: a refusal is made an error with a number of ours. Rows
// are locked against everybody else by an UPDATE that changes nothing, because not every server that speaks T-SQL obeys a
// SELECT's UPDLOCK and HOLDLOCK (seen).
const Dialect &sqlServerDialect()
{
    static const Dialect dialect{
        .kind = setup::DatabaseKind::SqlServer,
        .drivers = {QStringLiteral("QODBC")},
        .defaultSchema = QStringLiteral("dbo"),
        .batches = false,
        .bindsAsciiOnly = true,
        .nationalPrefix = QStringLiteral("N"),
        .trueLiteral = QStringLiteral("1"),
        .falseLiteral = QStringLiteral("0"),
        .namesIgnoreCase = true,
        .withRecursive = QStringLiteral("WITH"),
        .utcNow = QStringLiteral("SYSUTCDATETIME()"),
        .touchToLock = QStringLiteral("WITH (UPDLOCK, HOLDLOCK)"),
        .firstRows = QStringLiteral(" OFFSET 0 ROWS FETCH NEXT %1 ROWS ONLY"),
        .likeWildcards = QStringLiteral("%_["),
        .beginReading
        = {QStringLiteral("SET QUOTED_IDENTIFIER ON"), QStringLiteral("SET LOCK_TIMEOUT %1"), QStringLiteral("BEGIN TRANSACTION")},
        .beginWriting = {QStringLiteral("SET QUOTED_IDENTIFIER ON"), QStringLiteral("SET LOCK_TIMEOUT %1"),
                         QStringLiteral("SET XACT_ABORT ON"), QStringLiteral("BEGIN TRANSACTION"),
                         QStringLiteral("DECLARE @granted int; EXEC @granted = sp_getapplock 'CrmLink', 'Exclusive', 'Transaction', %1; "
                                        "IF @granted < 0 THROW 51222, 'Another CrmLink is at work', 1")},
        .commit = QStringLiteral("COMMIT TRANSACTION"),
        // XACT_ABORT and a deadlock may have ended the transaction already.
        .rollBack = QStringLiteral("IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION"),
        .identity = QStringLiteral(
            "SELECT DB_NAME(), SUSER_SNAME(), 'SQL Server ' + CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)), "
            "CASE WHEN CAST(DATABASEPROPERTYEX(DB_NAME(), 'Updateability') AS nvarchar(128)) = 'READ_ONLY' THEN 1 ELSE 0 END, ''"),
        .instance = QStringLiteral("SELECT CAST(SERVERPROPERTY('ServerName') AS nvarchar(256))"),
        .catalogue = QStringLiteral("SELECT c.TABLE_NAME, c.COLUMN_NAME, "
                                    "CASE WHEN c.CHARACTER_MAXIMUM_LENGTH > 0 THEN c.CHARACTER_MAXIMUM_LENGTH ELSE -1 END, ")
            + right("SELECT", true) + QStringLiteral(", ") + right("UPDATE", true) + QStringLiteral(", ") + right("INSERT", false)
            + QStringLiteral(", ") + right("DELETE", false)
            + QStringLiteral(" FROM INFORMATION_SCHEMA.COLUMNS c WHERE c.TABLE_NAME IN (%1) AND c.TABLE_SCHEMA = %2"),
        .schemasWithCrm = QStringLiteral("SELECT t.TABLE_SCHEMA FROM INFORMATION_SCHEMA.TABLES t WHERE t.TABLE_NAME = 'SysSettings' "
                                         "ORDER BY t.TABLE_SCHEMA"),
        .classify = classifySqlServer,
    };
    return dialect;
}

} // namespace crmlink::crm
