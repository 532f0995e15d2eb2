#pragma once

#include "runs/RecordedWrite.h"
#include "runs/RunEnvironment.h"
#include "runs/RunOutcome.h"
#include "runs/RunProgress.h"
#include "setup/ChangePlan.h"

#include <optional>
#include <stop_token>

namespace crmlink::runs
{

/// What the runs that write do alike: settle what was interrupted, read, plan, write. For one run; blocks, for worker threads.
class WritingRun
{
public:
    WritingRun(const RunEnvironment &environment, RunProgress progress, std::stop_token stop)
        : m_environment(environment), m_progress(std::move(progress)), m_stop(std::move(stop))
    {
    }

    void report(RunStep step) const;
    /// Comes first; what it finds is among the warnings of write(), and behind the reason of what fails. Errors: those of
    /// InterruptedRuns::settle.
    [[nodiscard]] Result<void> settle(const setup::Site &site);
    [[nodiscard]] Result<setup::CrmSnapshot> read(const setup::SnapshotRequest &request) const;
    /// @p error, with what settle() found: whoever is told why a run failed hears of the runs that were met before it.
    [[nodiscard]] Error withSettled(Error error) const;
    /// Makes the plan from @p crm, which was read as @p order says, and writes it. Of @p order, plan, crm and modifiedBy are
    /// filled in here. An empty plan is a success without a run. Errors: those of the planner and of RecordedWrite;
    /// Conflict when the plan is not the one that was @p reviewed.
    [[nodiscard]] Result<RunOutcome> write(const setup::CrmSnapshot &crm, RecordedWrite::Order order,
                                           const std::optional<setup::ChangePlan> &reviewed = {}) const;

private:
    const RunEnvironment &m_environment;
    RunProgress m_progress;
    std::stop_token m_stop;
    std::vector<setup::Warning> m_settled;
};

} // namespace crmlink::runs
