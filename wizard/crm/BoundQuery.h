#pragma once

#include "crm/StatementText.h"

#include <QSqlError>

#include <optional>

class QSqlDatabase;

namespace crmlink::crm
{

/// Runs one statement on a driver that binds values. Answers what Qt's ODBC driver does otherwise (each seen, through FreeTDS
/// and psqlODBC): forward only, because the default asks for a server cursor, which many statements refuse; a statement is
/// always finished, a failed one too, because the next would meet an invalid cursor; a statement without values is sent as it
/// is, because BEGIN TRANSACTION inside a prepared one is an error to SQL Server.
struct BoundQuery {
    std::optional<Answer> answer; ///< none: error
    QSqlError error;

    [[nodiscard]] static BoundQuery run(const QSqlDatabase &database, const BoundText &text, int columns);
};

} // namespace crmlink::crm
