#pragma once

#include "base/Secret.h"
#include "setup/Site.h"

#include <QStringList>

#include <memory>

namespace crmlink::test
{

/// A fresh CRM in a real database: the practice CRM's tables and rows, on one of the DBMS.
class CrmFixture
{
public:
    CrmFixture() = default;
    CrmFixture(const CrmFixture &) = delete;
    CrmFixture &operator=(const CrmFixture &) = delete;
    virtual ~CrmFixture() = default;

    [[nodiscard]] virtual setup::DatabaseConnection connection() const = 0;
    [[nodiscard]] virtual Secret password() const = 0;
    /// What Qt's ODBC driver is opened with; empty: another driver is used.
    [[nodiscard]] virtual QString odbcString() const { return {}; }
    /// Runs SQL, past the gateway; the first column of the rows. Fails hard on an error. `true`, `false` and texts in any script
    /// are understood on every DBMS.
    virtual QStringList sql(const QString &statement) = 0;

    /// Ids, as any DBMS is asked for them.
    QString user(const QString &name);
    QString settingId(const char *code);
    /// TextValue or BooleanValue ("true", "false") of the default row of @p code; "(no row)".
    QString value(const QString &code);
    /// Key, secret, checkbox and whether Jane Doe's account is shared, as one line: what all-or-nothing is about.
    QString state();
};

/// Needs PostgresCluster::shared() to be there.
[[nodiscard]] std::unique_ptr<CrmFixture> postgresCrm();
[[nodiscard]] std::unique_ptr<CrmFixture> sqliteCrm();

/// The DBMS that a contract suite runs on, one row each: "SQLite", "PostgreSQL" and, where the environment names a database
/// whose tables may be replaced, "SQL Server" (CRMLINK_TEST_MSSQL, an ODBC connection string with Driver, Server, Port, Database,
/// UID and PWD) and "Oracle" (CRMLINK_TEST_ORACLE, with Driver, DBQ=host:port/service, UID and PWD; no server was at hand to try).
[[nodiscard]] QStringList contractDbms();
[[nodiscard]] std::unique_ptr<CrmFixture> crmOn(const QString &dbms);

} // namespace crmlink::test
