#include "runs/PlanRun.h"

#include "base/Async.h"
#include "runs/SettingChecks.h"
#include "setup/FacebookIntegration.h"

#include <algorithm>

namespace crmlink::runs
{

namespace
{

void warnOfWhatStays(setup::ChangePlan &plan, const setup::CrmSnapshot &crm, const setup::SetupDraft &draft, QDate today)
{
    for (const QLatin1String code : {setup::integration::facebookApiVersion, setup::integration::useFacebookLongLivedAccessToken}) {
        const bool changes = std::ranges::any_of(plan.changes, [code](const setup::Change &change) {
            const auto *setting = std::get_if<setup::SettingChange>(&change);
            return setting && setting->code == code;
        });
        const setup::Check check = settingCheck(code, crm, draft.site, draft.appSecret, today);
        if (!changes && check.status == setup::CheckStatus::Warning)
            plan.warnings.push_back({check.id, Text::verbatim(check.text.toString() + u' ' + check.fix.toString())});
    }
}

} // namespace

QFuture<Result<MadePlan>> PlanRun::start(crm::CrmGateway &gateway, const setup::SetupDraft &draft, QDate today, std::stop_token stop)
{
    return andThen(gateway.read(draft.snapshotRequest(), std::move(stop)),
                   [draft, today](const Result<setup::CrmSnapshot> &crm) -> Result<MadePlan> {
                       if (!crm)
                           return failure(crm.error());
                       auto plan = setup::planChanges(*crm, draft, setup::newSalt());
                       if (!plan)
                           return failure(plan.error());
                       warnOfWhatStays(*plan, *crm, draft, today);
                       return MadePlan{std::move(*plan), crm->identity};
                   });
}

} // namespace crmlink::runs
