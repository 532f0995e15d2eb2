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
    QStringList drivers;   ///< Qt's SQL drivers for it, the best first
    QString defaultSchema; ///< empty: tables are not qualified
    /// Several statements go to the server in one message, with their values as literals. False: one by one, with bound values.
    bool batches;
    /// Bound texts that leave ASCII do not survive one of the drivers: they are sent as literals.
    bool bindsAsciiOnly = false;
    QString backslashPrefix = {}; ///< before a text literal in which backslashes are doubled; empty: a backslash is a character
    QString nationalPrefix = {};  ///< before a text literal that leaves ASCII
    QString trueLiteral;
    QString falseLiteral;
    QString guidPattern = QStringLiteral("%1"); ///< how a GUID is written
    bool guidUpperCase = false;                 ///< how a new one is spelled
    /// GUIDs are kept as text, in capitals or in small letters, and compare by letter.
    bool guidsAreText = false;
    /// An expression for a user's contact as the database spells it; %1 its spellings. Empty: the id itself.
    QString contactAsSpelled = {};
    /// Names of tables and columns compare without case, and the catalogue may give them in another.
    bool namesIgnoreCase = false;
    QString withRecursive;
    QString utcNow;         ///< expression for ModifiedOn, by the server's clock
    QString forUpdate = {}; ///< appended to a SELECT that locks rows
    /// Hints of an UPDATE that changes nothing: it locks rows, and where there are none yet, their place.
    QString touchToLock = {};
    /// SELECT FOR UPDATE is allowed to whoever may read: our settings' own rows are locked instead of an advisory lock.
    bool locksSettings = false;
    /// Transactions begin by themselves and end by the driver's functions, in a session that never commits by itself.
    bool driversTransactions = false;
    QString firstRows;     ///< appended after ORDER BY: no more than %1 rows
    QString likeWildcards; ///< characters that LIKE does not take literally
    /// Start a transaction that reads one state, or that writes. %1 is the lock time-out in milliseconds.
    QStringList beginReading;
    QStringList beginWriting;
    QString commit = QStringLiteral("COMMIT");
    QString rollBack = QStringLiteral("ROLLBACK");
    QString oneRow = {}; ///< what a SELECT of constants selects from
    /// One row: database, login, product and version, 1 when writes are refused, and the schema that is used where none is named.
    QString identity;
    /// One row: what the server calls itself (setup::CrmIdentity::instance). It may fail. Empty: nobody to ask.
    QString instance = {};
    /// One row a column of the tables %1 in schema %2: table, column, width in characters or -1, and 1 or 0 for whether the
    /// login may SELECT, UPDATE, INSERT it and DELETE from the table.
    QString catalogue;
    /// One row a schema that holds a table SysSettings; empty: the DBMS has none.
    QString schemasWithCrm = {};
    DatabaseFailure (*classify)(const QSqlError &);
};

[[nodiscard]] const Dialect &dialectFor(setup::DatabaseKind kind);

/// @p guid as any DBMS gives it: lower case, without braces.
[[nodiscard]] QString normalGuid(const QString &guid);

} // namespace crmlink::crm
