#pragma once

#include "base/Result.h"
#include "crm/CrmGateway.h"
#include "setup/ChangePlan.h"
#include "setup/SetupDraft.h"

#include <QDate>
#include <QFuture>

#include <stop_token>

namespace crmlink::runs
{

/// A plan, and the CRM that it was made for.
struct MadePlan {
    setup::ChangePlan plan;
    setup::CrmIdentity crm;
};

/// `plan`: what an apply would write now. Reads the CRM and writes nothing, neither there nor here.
class PlanRun
{
public:
    /// @p gateway must outlive the answer. The plan's warnings also tell, under the ids of check, what the CRM's optional settings hold
    /// amiss and the plan leaves; @p today judges the API version. Errors: those of reading and of planChanges.
    [[nodiscard]] static QFuture<Result<MadePlan>> start(crm::CrmGateway &gateway, const setup::SetupDraft &draft, QDate today,
                                                         std::stop_token stop);
};

} // namespace crmlink::runs
