#pragma once

#include "runs/InterruptedRuns.h"
#include "runs/RunEnvironment.h"
#include "runs/RunOutcome.h"
#include "runs/RunProgress.h"
#include "setup/ChangePlan.h"

#include <stop_token>

namespace crmlink::runs
{

/// Writes a plan to the CRM such that it can be undone and that an interruption at any point is found out later: old
/// secret to the keychain, record to the journal, COMMIT, record completed. What fails before COMMIT leaves nothing.
/// Used by the runs that write; blocks, for worker threads.
class RecordedWrite
{
public:
    struct Order {
        setup::Site site;
        journal::Verb verb = journal::Verb::Apply;
        QString undoes;
        setup::CrmIdentity crm;
        setup::ChangePlan plan; ///< not empty
        setup::SnapshotRequest read;
        crm::Planner planner;
        setup::Guid modifiedBy;
        bool keepOldSecret = true;    ///< an undo is not undoable and keeps none
        bool mayForgetSecret = false; ///< go on without undo of the secret where there is no usable keychain
    };

    RecordedWrite(RunEnvironment environment, RunProgress progress)
        : m_environment(std::move(environment)), m_interrupted(m_environment), m_progress(std::move(progress))
    {
    }

    /// Errors: those of CrmGateway::apply; SecretStore, StateFolder, both with nothing written.
    [[nodiscard]] Result<RunOutcome> run(const Order &order, std::stop_token stop) const;

private:
    [[nodiscard]] Result<void> keepOldSecret(const Order &order, journal::RunRecord &record, std::vector<setup::Warning> &warnings,
                                             const std::stop_token &stop) const;
    [[nodiscard]] Result<crm::Applied> apply(const Order &order, journal::RunRecord &record, const std::stop_token &stop) const;
    [[nodiscard]] Result<crm::Applied> findOut(const journal::RunRecord &record, const setup::Site &site, Error why) const;

    RunEnvironment m_environment;
    InterruptedRuns m_interrupted;
    RunProgress m_progress;
};

} // namespace crmlink::runs
