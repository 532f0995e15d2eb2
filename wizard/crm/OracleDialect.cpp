#include "crm/OracleDialect.h"

#include "crm/OracleErrors.h"

namespace crmlink::crm
{

namespace
{

/// 1 when the login owns the table c, or one of @p names was granted on the whole of it, on the column, or on any table.
QString right(const QStringList &names, const QString &anyTable, bool byColumn)
{
    const QString list = u'\'' + names.join(QStringLiteral("', '")) + u'\'';
    const QString grantedTo = QStringLiteral("(t.GRANTEE IN (USER, 'PUBLIC') OR t.GRANTEE IN (SELECT r.ROLE FROM SESSION_ROLES r))");
    QString sql = QStringLiteral("CASE WHEN c.OWNER = USER OR EXISTS (SELECT 1 FROM SESSION_PRIVS p WHERE p.PRIVILEGE = '%1') OR EXISTS "
                                 "(SELECT 1 FROM ALL_TAB_PRIVS t WHERE t.TABLE_SCHEMA = c.OWNER AND t.TABLE_NAME = c.TABLE_NAME "
                                 "AND t.PRIVILEGE IN (%2) AND %3)")
                      .arg(anyTable, list, grantedTo);
    if (byColumn) {
        sql += QStringLiteral(" OR EXISTS (SELECT 1 FROM ALL_COL_PRIVS t WHERE t.TABLE_SCHEMA = c.OWNER AND t.TABLE_NAME = c.TABLE_NAME "
                              "AND t.COLUMN_NAME = c.COLUMN_NAME AND t.PRIVILEGE IN (%1) AND %2)")
                   .arg(list, grantedTo);
    }
    return sql + QStringLiteral(" THEN 1 ELSE 0 END");
}

QString right(const char *name, bool byColumn)
{
    const QString privilege = QString::fromLatin1(name);
    return right({privilege}, privilege + QStringLiteral(" ANY TABLE"), byColumn);
}

} // namespace

// Session settings stay as the login has them. A transaction begins with the first statement; READ ONLY gives all reads one
// state. There is no advisory lock without rights that nobody has: the settings' own rows stand in for it.
const Dialect &oracleDialect()
{
    static const Dialect dialect{
        .kind = setup::DatabaseKind::Oracle,
        .drivers = {QStringLiteral("QOCI"), QStringLiteral("QODBC")},
        .defaultSchema = {}, // the login's own
        .batches = false,
        .trueLiteral = QStringLiteral("'1'"),
        .falseLiteral = QStringLiteral("'0'"),
        .guidPattern = QStringLiteral("{%1}"),
        .guidUpperCase = true,
        .guidsAreText = true,
        .contactAsSpelled = QStringLiteral("(SELECT MIN(c.\"ContactId\") FROM @SysAdminUnit c WHERE c.\"ContactId\" IN (%1))"),
        .withRecursive = QStringLiteral("WITH"),
        .utcNow = QStringLiteral("SYS_EXTRACT_UTC(SYSTIMESTAMP)"),
        .forUpdate = QStringLiteral(" FOR UPDATE WAIT 10"),
        .locksSettings = true,
        .driversTransactions = true,
        .firstRows = QStringLiteral(" FETCH FIRST %1 ROWS ONLY"),
        .likeWildcards = QStringLiteral("%_"),
        .beginReading = {QStringLiteral("SET TRANSACTION READ ONLY")},
        .beginWriting = {},
        .oneRow = QStringLiteral(" FROM DUAL"),
        .identity = QStringLiteral("SELECT SYS_CONTEXT('USERENV', 'DB_NAME'), USER, "
                                   "'Oracle ' || (SELECT MIN(v.VERSION) FROM PRODUCT_COMPONENT_VERSION v WHERE v.PRODUCT LIKE 'Oracle%'), "
                                   "CASE WHEN SYS_CONTEXT('USERENV', 'DATABASE_ROLE') LIKE '%STANDBY%' THEN 1 ELSE 0 END, "
                                   "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') FROM DUAL"),
        .instance = QStringLiteral("SELECT SYS_CONTEXT('USERENV', 'DB_UNIQUE_NAME') FROM DUAL"),
        .catalogue = QStringLiteral("SELECT c.TABLE_NAME, c.COLUMN_NAME, "
                                    "CASE WHEN c.DATA_TYPE IN ('CHAR', 'NCHAR', 'VARCHAR2', 'NVARCHAR2') THEN c.CHAR_LENGTH ELSE -1 END, ")
            + right({QStringLiteral("SELECT"), QStringLiteral("READ")}, QStringLiteral("SELECT ANY TABLE"), false) + QStringLiteral(", ")
            + right("UPDATE", true) + QStringLiteral(", ") + right("INSERT", true) + QStringLiteral(", ") + right("DELETE", false)
            + QStringLiteral(" FROM ALL_TAB_COLUMNS c WHERE c.TABLE_NAME IN (%1) AND c.OWNER = "
                             "COALESCE(%2, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA'))"),
        .schemasWithCrm = QStringLiteral("SELECT t.OWNER FROM ALL_TABLES t WHERE t.TABLE_NAME = 'SysSettings' ORDER BY t.OWNER"),
        .classify = classifyOracle,
    };
    return dialect;
}

} // namespace crmlink::crm
