#pragma once

#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <vector>

namespace crmlink::setup
{

/// What is worth a warning in the site file alone: "crm.tls" for a database connection that is weaker than the default.
[[nodiscard]] std::vector<Warning> siteWarnings(const Site &site);

} // namespace crmlink::setup
