#pragma once

#include "crm/Dialect.h"

namespace crmlink::crm
{

/// Microsoft SQL Server 2012 and newer, and servers that speak its language, through QODBC.
[[nodiscard]] const Dialect &sqlServerDialect();

} // namespace crmlink::crm
