#pragma once

#include "crm/DatabaseFailure.h"

class QSqlError;

namespace crmlink::crm
{

/// What an error of SQL Server, or of the ODBC driver to it, means.
[[nodiscard]] DatabaseFailure classifySqlServer(const QSqlError &error);

} // namespace crmlink::crm
