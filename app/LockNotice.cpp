#include "LockNotice.h"

#include "Answer.h"
#include "base/Text.h"

#include <QCoreApplication>

#include <chrono>

namespace crmlink::app
{

using namespace std::chrono_literals;

runs::RunProgress LockNotice::progress()
{
    return [this](runs::RunStep step) {
        end();
        if (step == runs::RunStep::Lock)
            begin();
    };
}

void LockNotice::begin()
{
    const std::lock_guard starting(m_mutex);
    m_over = false;
    m_waiting = std::thread([this] {
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, 1s, [this] { return m_over; }))
            return;
        const Text words(
            QT_TRANSLATE_NOOP("crmlink", "Waiting: another program holds these rows of the CRM. Ctrl+C stops; nothing is written yet."));
        Printer(false).note(words.toString());
    });
}

void LockNotice::end()
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
