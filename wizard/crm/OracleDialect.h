#pragma once

#include "crm/Dialect.h"

namespace crmlink::crm
{

/// Oracle 12.1 and newer, through QOCI where this Qt has it, else through QODBC and Oracle's ODBC driver.
[[nodiscard]] const Dialect &oracleDialect();

} // namespace crmlink::crm
