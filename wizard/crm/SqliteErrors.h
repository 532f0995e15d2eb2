#pragma once

#include "crm/DatabaseFailure.h"

class QSqlError;

namespace crmlink::crm
{

/// What a result code of SQLite means (sqlite.org/rescode.html).
[[nodiscard]] DatabaseFailure classifySqlite(const QSqlError &error);

} // namespace crmlink::crm
