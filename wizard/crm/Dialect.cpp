#include "crm/Dialect.h"

#include "crm/OracleDialect.h"
#include "crm/PostgreSqlErrors.h"
#include "crm/SqliteErrors.h"
#include "crm/SqlServerDialect.h"

namespace crmlink::crm
{

namespace
{

// The advisory lock's number is "crmlink" in ASCII: two CrmLinks meet on it, and nobody else is likely to.
// TimeZone: ModifiedOn is UTC whether the column knows time zones or not.
const Dialect &postgreSql()
{
    static const Dialect dialect{
        .kind = setup::DatabaseKind::PostgreSql,
        .drivers = {QStringLiteral("QPSQL")},
        .defaultSchema = QStringLiteral("public"),
        .batches = true,
        .backslashPrefix = QStringLiteral("E"),
        .trueLiteral = QStringLiteral("TRUE"),
        .falseLiteral = QStringLiteral("FALSE"),
        .withRecursive = QStringLiteral("WITH RECURSIVE"),
        .utcNow = QStringLiteral("(now() AT TIME ZONE 'UTC')"),
        .forUpdate = QStringLiteral(" FOR UPDATE"),
        .firstRows = QStringLiteral(" LIMIT %1"),
        .likeWildcards = QStringLiteral("%_"),
        // libpq prints what is less than an error to standard error, and a trigger's notice may hold a secret.
        .beginReading = {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), QStringLiteral("SET LOCAL lock_timeout = %1"),
                         QStringLiteral("SET LOCAL statement_timeout = 30000"), QStringLiteral("SET LOCAL client_min_messages = error")},
        .beginWriting = {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"), QStringLiteral("SET LOCAL lock_timeout = %1"),
                         QStringLiteral("SET LOCAL statement_timeout = 30000"), QStringLiteral("SET LOCAL client_min_messages = error"),
                         QStringLiteral("SET LOCAL TimeZone = 'UTC'"), QStringLiteral("SELECT pg_advisory_xact_lock(27991836990205547)")},
        .identity
        = QStringLiteral("SELECT current_database()::text, current_user::text, "
                         "'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1), "
                         "CASE WHEN pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' THEN 1 ELSE 0 END, ''"),
        .instance = QStringLiteral("SELECT system_identifier::text FROM pg_control_system()"),
        .catalogue = QStringLiteral(
            "SELECT c.relname::text, a.attname::text, "
            "CASE WHEN t.typname IN ('varchar', 'bpchar') AND a.atttypmod > 4 THEN a.atttypmod - 4 ELSE -1 END, "
            "CASE WHEN has_schema_privilege(n.oid, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT') THEN 1 ELSE 0 END, "
            "CASE WHEN has_column_privilege(c.oid, a.attnum, 'UPDATE') THEN 1 ELSE 0 END, "
            "CASE WHEN has_column_privilege(c.oid, a.attnum, 'INSERT') THEN 1 ELSE 0 END, "
            "CASE WHEN has_table_privilege(c.oid, 'DELETE') THEN 1 ELSE 0 END "
            "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
            "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
            "JOIN pg_catalog.pg_type t ON t.oid = a.atttypid "
            "WHERE c.relkind IN ('r', 'p', 'v', 'f') AND c.relname IN (%1) AND n.nspname = %2"),
        .schemasWithCrm = QStringLiteral("SELECT n.nspname::text FROM pg_catalog.pg_class c "
                                         "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                                         "WHERE c.relname = 'SysSettings' AND c.relkind IN ('r', 'p') ORDER BY 1"),
        .classify = classifyPostgreSql,
    };
    return dialect;
}

const Dialect &sqlite()
{
    static const Dialect dialect{
        .kind = setup::DatabaseKind::Sqlite,
        .drivers = {QStringLiteral("QSQLITE")},
        .defaultSchema = {},
        .batches = false,
        .trueLiteral = QStringLiteral("1"),
        .falseLiteral = QStringLiteral("0"),
        .guidsAreText = true,
        .withRecursive = QStringLiteral("WITH RECURSIVE"),
        .utcNow = QStringLiteral("strftime('%Y-%m-%d %H:%M:%f', 'now')"),
        .firstRows = QStringLiteral(" LIMIT %1"),
        .likeWildcards = QStringLiteral("%_"),
        .beginReading = {QStringLiteral("BEGIN")},
        // Qt's transaction() sends a deferred BEGIN: two of those read the same state, and one of them fails when it writes.
        .beginWriting = {QStringLiteral("BEGIN IMMEDIATE")},
        .identity = QStringLiteral("SELECT '', '', 'SQLite ' || sqlite_version(), (SELECT query_only FROM pragma_query_only()), ''"),
        // SQLite does not enforce a declared width; the CRM whose copy this is would.
        .catalogue = QStringLiteral(
            "SELECT m.name, p.name, "
            "CASE WHEN p.type LIKE '%CHAR%(%' THEN CAST(substr(p.type, instr(p.type, '(') + 1) AS INTEGER) ELSE -1 END, 1, 1, 1, 1 "
            "FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type IN ('table', 'view') AND m.name IN (%1)"),
        .classify = classifySqlite,
    };
    return dialect;
}

} // namespace

const Dialect &dialectFor(setup::DatabaseKind kind)
{
    switch (kind) {
    case setup::DatabaseKind::PostgreSql: return postgreSql();
    case setup::DatabaseKind::Sqlite: return sqlite();
    case setup::DatabaseKind::SqlServer: return sqlServerDialect();
    case setup::DatabaseKind::Oracle: return oracleDialect();
    }
    Q_UNREACHABLE();
}

QString normalGuid(const QString &guid)
{
    QString normal = guid.trimmed().toLower();
    if (normal.startsWith(u'{') && normal.endsWith(u'}'))
        normal = normal.mid(1, normal.size() - 2);
    return normal;
}

} // namespace crmlink::crm
