#pragma once

#include "crm/Dialect.h"
#include "crm/PlanStatements.h"
#include "crm/Statement.h"
#include "setup/ChangePlan.h"
#include "setup/CrmSnapshot.h"
#include "setup/Site.h"

#include <QString>

namespace crmlink::crm
{

/// The plan as SQL for people: what CrmLink would send, and what a database administrator can run instead. No text made here
/// holds a secret: in its place stands a variable `app_secret` of psql, sqlcmd or SQL*Plus. Pure.
class SqlScript
{
public:
    explicit SqlScript(setup::DatabaseConnection connection);

    /// The statements that change rows, one a line. @p modifiedBy as in ApplyRequest.
    [[nodiscard]] QString statements(const setup::ChangePlan &plan, const setup::Guid &modifiedBy) const;
    /// A script for psql, sqlcmd or SQL*Plus that takes the App Secret, compares with the reviewed plan, writes and reads back
    /// in one transaction: it ends with an error and without a change when the CRM has changed since or the secret is not the
    /// reviewed one. PostgreSQL 11, SQL Server 2012, Oracle 12.1 and newer; of these psql's was run. Empty for SQLite.
    [[nodiscard]] QString forAdministrator(const setup::ChangePlan &plan, const setup::Guid &modifiedBy,
                                           const setup::CrmIdentity &identity) const;
    /// What the database administrator runs so that the connection's login may do exactly what CrmLink does. Empty for SQLite.
    [[nodiscard]] QString grants() const;

private:
    [[nodiscard]] QString psqlBody(const setup::ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const;
    [[nodiscard]] QString sqlcmdBody(const setup::ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const;
    [[nodiscard]] QString sqlPlusBody(const setup::ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const;
    [[nodiscard]] QString table(const QString &name) const;
    [[nodiscard]] QString sql(const Statement &statement) const;
    /// A row where @p query finds none.
    [[nodiscard]] QString noRow(const QString &query) const;
    /// A query that is true when the row of @p change holds @p value.
    [[nodiscard]] QString holds(const setup::SettingChange &change, const setup::SettingValue &value, const QByteArray &salt) const;
    [[nodiscard]] QString holds(const setup::AccountChange &change, setup::AccountState state) const;
    /// A query for whether all changes are still to be made, or (@p done) have been made.
    [[nodiscard]] QString allHold(const setup::ChangePlan &plan, bool done) const;

    setup::DatabaseConnection m_connection;
    const Dialect *m_dialect;
};

} // namespace crmlink::crm
