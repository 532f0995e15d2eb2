#pragma once

#include "base/Text.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace crmlink::app
{

/// Says something on standard error when a wait lasts; one that is soon over stays silent.
class WaitNotice
{
public:
    WaitNotice() = default;
    WaitNotice(const WaitNotice &) = delete;
    WaitNotice &operator=(const WaitNotice &) = delete;
    ~WaitNotice() { end(); }

    void begin(const Text &words, std::chrono::milliseconds after);
    void end();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = true;
    std::thread m_waiting;
};

} // namespace crmlink::app
