#pragma once

#include "base/OwnThread.h"
#include "runs/PlanRun.h"
#include "runs/RunEnvironment.h"
#include "runs/RunOutcome.h"
#include "runs/RunProgress.h"
#include "setup/AccountWishes.h"
#include "setup/Site.h"

#include <QFuture>

#include <optional>
#include <stop_token>

namespace crmlink::runs
{

/// One action on linked accounts, as the profile dialog and `accounts` make it: linking, linking again, sharing, making
/// private, removing. A run of its own in the journal, undone as far as it can be (setup::isUndoable); no App Secret needed,
/// and Facebook is not asked.
class AccountsRun
{
public:
    struct Order {
        setup::Site site; ///< acting_as: on whose behalf (database route)
        /// Accounts by login or id. An id to be removed that is gone already is as wished (warning "account_gone").
        setup::AccountWishes wishes;
        /// What somebody has looked at and agreed to: the plan made now must be the same, else Conflict.
        std::optional<setup::ChangePlan> reviewed = {};
    };

    explicit AccountsRun(RunEnvironment environment);

    /// What start() would write now, for a confirmation. Reads only, and leaves interrupted runs alone.
    /// Errors: those of CrmGateway::read and of setup::planAccountChanges. NotFound has similar logins as candidates.
    QFuture<Result<MadePlan>> plan(Order order, std::stop_token stop);
    /// Blocks nobody; one at a time. When the CRM already is as wished, nothing is written and no run is left. What Facebook
    /// told of the ends of accounts that are linked here (AccountLink::dates) is kept for lists and checks.
    /// Errors: those of plan() and of CrmGateway::apply; Conflict; StateFolder; Cancelled. After an error nothing has been
    /// written, but where the error's fix says that this is not known.
    QFuture<Result<RunOutcome>> start(Order order, RunProgress progress, std::stop_token stop);

private:
    RunEnvironment m_environment;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
