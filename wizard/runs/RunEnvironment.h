#pragma once

#include "crm/CrmGateway.h"
#include "journal/Journal.h"
#include "secrets/SecretStore.h"

namespace crmlink::facebook
{
class AppCheck;
}

namespace crmlink::runs
{

/// What a run works with. Gateway and store are the caller's and must outlive the run object.
struct RunEnvironment {
    crm::CrmGateway &gateway;
    secrets::SecretStore &store;
    journal::Journal journal;
    facebook::AppCheck *facebook = nullptr; ///< the caller's likewise; null: Facebook is not asked
};

} // namespace crmlink::runs
