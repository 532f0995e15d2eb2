#pragma once

#include "base/Async.h"
#include "crm/CrmGateway.h"
#include "facebook/AppCheck.h"
#include "journal/Journal.h"
#include "pages/Services.h"
#include "runs/RunEnvironment.h"
#include "secrets/SecretStore.h"
#include "setup/SetupDraft.h"

#include <memory>

namespace crmlink::pages
{

/// A run with what it works with; lives until its answer is there.
template <typename Run> struct WorkingRun {
    std::unique_ptr<crm::CrmGateway> gateway;
    std::shared_ptr<secrets::SecretStore> store;
    std::shared_ptr<facebook::AppCheck> facebook;
    std::unique_ptr<Run> run;

    static std::shared_ptr<WorkingRun> make(const Services &services, const setup::SetupDraft &draft)
    {
        auto made = std::make_unique<WorkingRun>();
        made->gateway = services.gateway(draft.site, draft.crmPassword);
        made->store = services.secrets;
        made->facebook = services.facebook;
        made->run = std::make_unique<Run>(runs::RunEnvironment{*made->gateway, *made->store, *services.journal, made->facebook.get()});
        return destroyedElsewhere(std::move(made));
    }
};

} // namespace crmlink::pages
