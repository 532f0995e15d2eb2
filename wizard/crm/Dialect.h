#pragma once

#include "crm/DatabaseFailure.h"
#include "setup/Site.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace crmlink::crm
{

/// What one DBMS says differently. There is one SQL text for all; a further DBMS is one more value of this type and its
/// file of error codes.
struct Dialect {
    setup::DatabaseKind kind;
    QString driver;        ///< Qt's SQL driver
    QString defaultSchema; ///< empty: tables are not qualified
    /// Several statements go to the server in one message, with their values as literals quoted by the driver. False: one
    /// by one, with bound values.
    bool batches;
    QString backslashPrefix; ///< before a text literal in which backslashes are doubled; empty: a backslash is a character
    QString trueLiteral;
    QString falseLiteral;
    QString guidPattern;     ///< how a GUID is stored as text; %1 is the GUID in lower case
    QString guidPlaceholder; ///< for a bound GUID: text columns may spell theirs in capitals
    bool guidUpperCase;
    QString withRecursive;
    QString utcNow;        ///< expression for ModifiedOn, by the server's clock
    QString forUpdate;     ///< appended to a SELECT that locks rows
    QString firstRows;     ///< appended after ORDER BY: no more than %1 rows
    QString likeWildcards; ///< characters that LIKE does not take literally
    /// Start a transaction that reads one state, or that writes. %1 is the lock time-out in milliseconds.
    QStringList beginReading;
    QStringList beginWriting;
    /// One row: database, login, product and version, 1 when writes are refused.
    QString identity;
    /// One row a column of the tables %1 in schema %2: table, column, width in characters or -1, and 1 or 0 for whether the
    /// login may SELECT, UPDATE, INSERT it and DELETE from the table.
    QString catalogue;
    /// One row a schema that holds a table SysSettings; empty: the DBMS has none.
    QString schemasWithCrm;
    DatabaseFailure (*classify)(const QSqlError &);
};

/// Null for a DBMS that this build cannot talk to.
[[nodiscard]] const Dialect *dialectFor(setup::DatabaseKind kind);

/// @p guid as any DBMS gives it: lower case, without braces.
[[nodiscard]] QString normalGuid(const QString &guid);

} // namespace crmlink::crm
