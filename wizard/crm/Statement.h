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
    enum class Use {
        Compared, ///< after `=` or in the list of an IN: where ids are text, in capitals and in small letters
        Stored,   ///< the id of a new row
        Contact,  ///< stored: the id of a contact of a CRM user, spelled as this database spells it
    };
    Use use = Use::Compared;

    [[nodiscard]] static GuidValue stored(setup::Guid guid) { return {std::move(guid), Use::Stored}; }
    [[nodiscard]] static GuidValue contact(setup::Guid guid) { return {std::move(guid), Use::Contact}; }
};

/// What stands for one `?` of a statement.
using Value = std::variant<QString, bool, int, GuidValue, Secret>;

/// One SQL statement. `?` stands for a value, `@Table` (a capital follows) for a table of the CRM with its schema; columns are
/// written in double quotes, which all four DBMS understand. No literal in the text may contain `?`.
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

/// A boolean of an answer: one, a number, or from Oracle the text '1' or '0', which a CHAR column pads.
[[nodiscard]] bool truth(const QVariant &value);

/// What one statement answered.
struct Answer {
    std::vector<std::vector<QVariant>> rows;
    int affected = -1; ///< -1: the driver does not say
};

} // namespace crmlink::crm
