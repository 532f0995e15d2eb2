#include "WaitNotice.h"

#include "Answer.h"

namespace crmlink::app
{

void WaitNotice::begin(const Text &words, std::chrono::milliseconds after)
{
    const std::lock_guard starting(m_mutex);
    m_over = false;
    m_waiting = std::thread([this, words, after] {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, after, [this] { return m_over; }))
            Printer(false).note(words.toString());
    });
}

void WaitNotice::end()
{
    std::thread waiting;
    {
        const std::lock_guard ending(m_mutex);
        m_over = true;
        waiting.swap(m_waiting);
    }
    m_changed.notify_all();
    if (waiting.joinable())
        waiting.join();
}

} // namespace crmlink::app
