#pragma once

#include "crm/DatabaseFailure.h"

class QSqlError;

namespace crmlink::crm
{

/// What a SQLSTATE of PostgreSQL means (its manual, appendix A). None at all: libpq itself gave up, the connection is gone.
[[nodiscard]] DatabaseFailure classifyPostgreSql(const QSqlError &error);

} // namespace crmlink::crm
