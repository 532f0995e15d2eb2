#pragma once

#include "setup/ChangePlan.h"

#include <QString>

#include <vector>

namespace crmlink::runs
{

/// What a run that succeeded did.
struct RunOutcome {
    /// Plan and, when something was written, run id, time and inserted rows. Without a run id nothing was written,
    /// because the CRM already was as wanted.
    setup::Receipt receipt;
    QString undoes; ///< UndoRun: the run that was taken back
    /// The plan's own, and: "old_secret_forgotten", "old_secret_this_session", "run_settled", "run_unsettled",
    /// "run_at_work", "run_elsewhere", "record_unreadable", "record_unfinished".
    std::vector<setup::Warning> warnings;

    [[nodiscard]] bool changed() const { return !receipt.runId.isEmpty(); }
};

} // namespace crmlink::runs
