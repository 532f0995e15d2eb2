#pragma once

#include "base/OwnThread.h"
#include "runs/RunEnvironment.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// What every run that writes begins with, for a page that tells how things stand: finds out how interrupted runs ended.
class SettleRun
{
public:
    explicit SettleRun(RunEnvironment environment);

    /// What was found, as InterruptedRuns::settle gives it. A login that may not look as a writer would leaves it open, and a
    /// warning says so. Errors: those of reading the CRM; StateFolder; Cancelled.
    QFuture<Result<std::vector<setup::Warning>>> start(setup::Site site, std::stop_token stop);

private:
    RunEnvironment m_environment;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
