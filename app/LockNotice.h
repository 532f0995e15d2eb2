#pragma once

#include "runs/RunProgress.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace crmlink::app
{

/// Says on standard error that a run waits, when somebody else holds the CRM's rows for longer than a second; a run that
/// gets them at once stays silent. Must outlive the gateway, which reports its steps even when nobody waits for it any more.
class LockNotice
{
public:
    LockNotice() = default;
    LockNotice(const LockNotice &) = delete;
    LockNotice &operator=(const LockNotice &) = delete;
    ~LockNotice() { end(); }

    /// For the run; called on its worker thread.
    [[nodiscard]] runs::RunProgress progress();

private:
    void begin();
    void end();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = true;
    std::thread m_waiting;
};

} // namespace crmlink::app
