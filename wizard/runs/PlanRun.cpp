#include "runs/PlanRun.h"

#include "base/Async.h"

namespace crmlink::runs
{

QFuture<Result<MadePlan>> PlanRun::start(crm::CrmGateway &gateway, const setup::SetupDraft &draft, std::stop_token stop)
{
    return andThen(gateway.read(draft.snapshotRequest(), std::move(stop)),
                   [draft](const Result<setup::CrmSnapshot> &crm) -> Result<MadePlan> {
                       if (!crm)
                           return failure(crm.error());
                       auto plan = setup::planChanges(*crm, draft, setup::newSalt());
                       if (!plan)
                           return failure(plan.error());
                       return MadePlan{std::move(*plan), crm->identity};
                   });
}

} // namespace crmlink::runs
