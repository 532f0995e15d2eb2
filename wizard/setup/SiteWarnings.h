#pragma once

#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <optional>
#include <vector>

namespace crmlink::setup
{

/// "crm.tls": the connection to the CRM is weaker than the default.
[[nodiscard]] std::optional<Warning> tlsWarning(const Site &site);
/// What is worth a warning in the site file alone: tlsWarning(), and "site_url" where Facebook refuses the CRM's address.
[[nodiscard]] std::vector<Warning> siteWarnings(const Site &site);

} // namespace crmlink::setup
