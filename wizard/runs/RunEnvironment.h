#pragma once

#include "crm/CrmGateway.h"
#include "journal/Journal.h"
#include "secrets/SecretStore.h"

namespace crmlink::runs
{

/// What a run works with. Gateway and store are the caller's and must outlive the run object.
struct RunEnvironment {
    crm::CrmGateway &gateway;
    secrets::SecretStore &store;
    journal::Journal journal;
};

} // namespace crmlink::runs
