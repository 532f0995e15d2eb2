#pragma once

#include "setup/ChangePlan.h"

namespace crmlink::setup
{

/// What the one who shares ought to know: accounts that do not work, several shared ones, and users who will not come to use
/// one. @p appId: the app that the CRM uses then; empty: not known.
void warnOfSharing(ChangePlan &plan, const CrmSnapshot &crm, const QString &appId);

} // namespace crmlink::setup
