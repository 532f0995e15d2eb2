#pragma once

#include "base/OwnThread.h"
#include "runs/RunEnvironment.h"
#include "runs/RunOutcome.h"
#include "runs/RunProgress.h"
#include "setup/SetupDraft.h"

#include <QFuture>

#include <optional>
#include <stop_token>

namespace crmlink::runs
{

/// `apply`, and the commit page: takes the CRM to what a draft wants, in one transaction that can be undone.
class ApplyRun
{
public:
    struct Order {
        setup::SetupDraft draft;
        /// What somebody has looked at and agreed to: the plan made now must be the same, else Conflict.
        std::optional<setup::ChangePlan> reviewed;
        /// Go on where no keychain can keep the App Secret that is replaced; undo cannot restore it then.
        bool forgetOldSecret = false;
    };

    explicit ApplyRun(RunEnvironment environment);

    /// Blocks nobody; one run at a time. When the CRM already is as wanted, nothing is written and no run is left.
    /// Facebook is asked first whether it accepts the keys (KeysGate).
    /// Errors: RefusedKeys; those of planChanges and CrmGateway; Conflict; SecretStore; StateFolder; Cancelled. After an error nothing
    /// has been written, but where the error's fix says that this is not known.
    QFuture<Result<RunOutcome>> start(Order order, RunProgress progress, std::stop_token stop);

private:
    [[nodiscard]] static Result<RunOutcome> run(const RunEnvironment &environment, const Order &order, const RunProgress &progress,
                                                const std::stop_token &stop);

    RunEnvironment m_environment;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
