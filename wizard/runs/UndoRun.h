#pragma once

#include "base/OwnThread.h"
#include "runs/RunEnvironment.h"
#include "runs/RunOutcome.h"
#include "runs/RunProgress.h"
#include "setup/Site.h"

#include <QFuture>

#include <stop_token>

namespace crmlink::runs
{

class WritingRun;

/// `undo`, and Put back: takes the CRM to what it was before a run, if it still is as the run left it. Value rows that
/// the run had inserted are deleted. An undo is a run of its own and cannot be undone.
class UndoRun
{
public:
    struct Order {
        setup::Site site;
        QString runId; ///< empty: the site's newest run that can be undone
    };

    explicit UndoRun(RunEnvironment environment);

    /// When the CRM already holds the values from before the run, nothing is written and the run is marked as undone.
    /// Errors: NotFound (nothing to undo), Usage (the run is an undo), Conflict (undone already, changed since, or made on another
    /// database, which it may be by another name of the same server only: RunRecord::isOf),
    /// SecretStore (the old App Secret is not to be had); those of CrmGateway; StateFolder; Cancelled.
    QFuture<Result<RunOutcome>> start(Order order, RunProgress progress, std::stop_token stop);

    /// Why start() would find no run of @p site to take back where none is named. @p crm: as it was read; null: not known, and runs on
    /// any database of the site count. Reads the journal.
    [[nodiscard]] static Error nothingToUndo(const journal::Journal &journal, const setup::Site &site, const setup::CrmSnapshot *crm);

private:
    [[nodiscard]] static Result<RunOutcome> run(const RunEnvironment &environment, const Order &order, const RunProgress &progress,
                                                const std::stop_token &stop);
    [[nodiscard]] static Result<RunOutcome> takeBack(const RunEnvironment &environment, const Order &order, const WritingRun &run,
                                                     journal::RunRecord undone, const std::stop_token &stop);

    RunEnvironment m_environment;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
