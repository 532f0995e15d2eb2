#include "runs/SettleRun.h"

#include "runs/InterruptedRuns.h"

namespace crmlink::runs
{

using setup::Warning;

SettleRun::SettleRun(RunEnvironment environment) : m_environment(std::move(environment)) { }

QFuture<Result<std::vector<Warning>>> SettleRun::start(setup::Site site, std::stop_token stop)
{
    return m_thread.run(
        std::move(stop),
        [environment = m_environment, site = std::move(site)](const std::stop_token &either) -> Result<std::vector<Warning>> {
            auto settled = InterruptedRuns(environment).settle(site, either);
            if (!settled && settled.error().kind == ErrorKind::RefusedPermission)
                return std::vector{Warning{QStringLiteral("run_unsettled"), settled.error().what}};
            return settled;
        });
}

} // namespace crmlink::runs
