#pragma once

#include "crm/DatabaseFailure.h"

class QSqlError;

namespace crmlink::crm
{

/// What an ORA number means (Oracle's Error Messages manual).
[[nodiscard]] DatabaseFailure classifyOracle(const QSqlError &error);

} // namespace crmlink::crm
