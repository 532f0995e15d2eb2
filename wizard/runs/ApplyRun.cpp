#include "runs/ApplyRun.h"

#include "runs/KeysGate.h"
#include "runs/WritingRun.h"

namespace crmlink::runs
{

ApplyRun::ApplyRun(RunEnvironment environment) : m_environment(std::move(environment)) { }

QFuture<Result<RunOutcome>> ApplyRun::start(Order order, RunProgress progress, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [environment = m_environment, order = std::move(order), progress = std::move(progress)](
                            const std::stop_token &either) { return run(environment, order, progress, either); });
}

Result<RunOutcome> ApplyRun::run(const RunEnvironment &environment, const Order &order, const RunProgress &progress,
                                 const std::stop_token &stop)
{
    WritingRun run(environment, progress, stop);
    const setup::Site &site = order.draft.site;
    if (environment.facebook && site.facebook.verify)
        run.report(RunStep::AskFacebook);
    if (const auto accepted = askFacebook(environment.facebook, order.draft, stop); !accepted)
        return failure(accepted.error());
    if (const auto settled = run.settle(site); !settled)
        return failure(settled.error());

    RecordedWrite::Order write;
    write.site = site;
    write.read = order.draft.snapshotRequest();
    // Digests compare under one salt.
    write.planner = [draft = order.draft, salt = order.reviewed ? order.reviewed->salt : setup::newSalt()](const setup::CrmSnapshot &now) {
        return setup::planChanges(now, draft, salt);
    };
    write.mayForgetSecret = order.forgetOldSecret;
    const auto crm = run.read(write.read);
    if (!crm)
        return failure(crm.error());
    return run.write(*crm, write, order.reviewed);
}

} // namespace crmlink::runs
