#pragma once

#include "runs/RunProgress.h"
#include "WaitNotice.h"

namespace crmlink::app
{

/// Says on standard error that a run waits, when somebody else holds the CRM's rows for longer than a second; a run that
/// gets them at once stays silent. Must outlive the gateway, which reports its steps even when nobody waits for it any more.
class LockNotice
{
public:
    /// For the run; called on its worker thread.
    [[nodiscard]] runs::RunProgress progress();

private:
    WaitNotice m_notice;
};

} // namespace crmlink::app
