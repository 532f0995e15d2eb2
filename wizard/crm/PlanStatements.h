#pragma once

#include "crm/Dialect.h"
#include "crm/Statement.h"
#include "setup/ChangePlan.h"

#include <vector>

namespace crmlink::crm
{

/// The statements that carry out a plan, each of which must change exactly one row: what apply() sends, and what "Show the
/// SQL" and the script for the database administrator show.
struct PlanStatements {
    std::vector<Statement> statements; ///< in the plan's order
    std::vector<setup::Guid> insertedRows;
};

/// @p modifiedBy is the contact for ModifiedById; empty: left as it is.
[[nodiscard]] PlanStatements planStatements(const setup::ChangePlan &plan, const setup::Guid &modifiedBy, const Dialect &dialect);

/// What locks the value rows of all our settings and the plan's accounts; empty where the transaction locks the whole database.
[[nodiscard]] std::vector<Statement> lockStatements(const setup::ChangePlan &plan, const Dialect &dialect);

} // namespace crmlink::crm
