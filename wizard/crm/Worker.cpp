#include "crm/Worker.h"

namespace crmlink::crm
{

bool Claim::hold()
{
    State expected = State::Stoppable;
    return m_state.compare_exchange_strong(expected, State::Held) || expected == State::Held;
}

bool Claim::abandon()
{
    State expected = State::Stoppable;
    return m_state.compare_exchange_strong(expected, State::Abandoned) || expected == State::Abandoned;
}

Worker::Worker()
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // always the same thread
    m_waiters.setMaxThreadCount(8);
}

Worker::~Worker()
{
    m_closing.request_stop();
    m_waiters.waitForDone();
    m_thread.waitForDone();
}

void Worker::runLast(std::function<void()> job)
{
    m_closing.request_stop();
    m_thread.start(std::move(job));
}

} // namespace crmlink::crm
