#pragma once

#include "base/Secret.h"
#include "setup/CrmSnapshot.h"

#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace crmlink::crm
{

/// A GUID as a value: every DBMS writes it in its own way.
struct GuidValue {
    setup::Guid guid; ///< lower case without braces; empty: NULL
};

/// What stands for one `?` of a statement.
using Value = std::variant<QString, bool, int, GuidValue, Secret>;

/// One SQL statement. `?` stands for a value, `@Table` for a table of the CRM with its schema; columns are written in double
/// quotes, which all four DBMS understand. No literal in the text may contain `?` or `@`.
struct Statement {
    QString sql;
    std::vector<Value> values = {};
    /// Columns of the rows it answers with that are wanted; 0: no rows. Given here because Qt's record() asks the PostgreSQL
    /// server for the name of every table in the answer, one round trip each (seen).
    int columns = 0;
    bool anyNumberOfRows = false; ///< else a statement that writes must change exactly one

    /// A Secret is among the values: such a statement is sent alone, and only after the plan was compared.
    [[nodiscard]] bool carriesSecret() const;
};

/// "?, ?, ?"
[[nodiscard]] QString placeholders(qsizetype count);

/// What one statement answered.
struct Answer {
    std::vector<std::vector<QVariant>> rows;
    int affected = -1; ///< -1: the driver does not say
};

} // namespace crmlink::crm
