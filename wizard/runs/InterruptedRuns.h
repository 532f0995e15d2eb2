#pragma once

#include "runs/RunEnvironment.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// Settles runs of a site that were interrupted between the journal's record and its completion (killed, or the answer
/// to COMMIT was lost), by reading the CRM: written, not written, or changed since by somebody else. Blocks; for worker
/// threads.
class InterruptedRuns
{
public:
    explicit InterruptedRuns(RunEnvironment environment) : m_environment(std::move(environment)) { }

    /// What was found, one warning a run ("run_settled", "run_unsettled", "run_at_work", "run_elsewhere", "record_unreadable"). Does not
    /// touch the CRM when there is nothing to settle. Errors: those of reading the CRM; StateFolder.
    [[nodiscard]] Result<std::vector<setup::Warning>> settle(const setup::Site &site, std::stop_token stop) const;

    /// What the CRM holds once every transaction that was under way with the run's rows has ended: a connection that was
    /// lost or a program that was killed may leave one on the server for a while. Errors: those of CrmGateway::apply.
    [[nodiscard]] Result<setup::CrmSnapshot> readUnderLock(const journal::RunRecord &record, const setup::Site &site,
                                                           std::stop_token stop) const;
    /// Completes @p record, which the CRM was seen to hold: marks the run that an undo took back, too.
    [[nodiscard]] Result<void> complete(journal::RunRecord record) const;
    /// Completes @p record with the part of it that the CRM was seen to hold: an undo takes back that part.
    [[nodiscard]] Result<void> completePart(journal::RunRecord record, const setup::Aftermath &aftermath) const;
    /// Removes every trace of @p record, which the CRM was seen not to hold. What cannot be removed is left for next time.
    void forget(const journal::RunRecord &record) const;

private:
    [[nodiscard]] Result<setup::Warning> settleOne(const journal::RunRecord &record, const setup::Site &site,
                                                   const std::stop_token &stop) const;

    RunEnvironment m_environment;
};

} // namespace crmlink::runs
