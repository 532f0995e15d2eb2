#pragma once

#include "base/Secret.h"
#include "setup/Site.h"

#include <QStringList>

#include <memory>

namespace crmlink::test
{

/// A fresh CRM in a real database: the practice CRM's tables and rows, on PostgreSQL or SQLite.
class CrmFixture
{
public:
    CrmFixture() = default;
    CrmFixture(const CrmFixture &) = delete;
    CrmFixture &operator=(const CrmFixture &) = delete;
    virtual ~CrmFixture() = default;

    [[nodiscard]] virtual setup::DatabaseConnection connection() const = 0;
    [[nodiscard]] virtual Secret password() const = 0;
    /// Runs SQL that all DBMS understand, past the gateway; the first column of the rows. Fails hard on an error.
    virtual QStringList sql(const QString &statement) = 0;

    /// TextValue or BooleanValue ("true", "false") of the default row of @p code; "(no row)".
    QString value(const QString &code);
    /// Key, secret, checkbox and whether Jane Doe's account is shared, as one line: what all-or-nothing is about.
    QString state();
};

/// Needs PostgresCluster::shared() to be there.
[[nodiscard]] std::unique_ptr<CrmFixture> postgresCrm();
[[nodiscard]] std::unique_ptr<CrmFixture> sqliteCrm();

} // namespace crmlink::test
