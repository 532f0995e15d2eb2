#include "secrets/KeychainQueue.h"

#include "base/Log.h"

#include <utility>

namespace crmlink::secrets
{

template <typename Condition> tl::expected<void, KeychainQueue::GaveUp> KeychainQueue::wait(const Patience &patience, Condition condition)
{
    // Made before and destroyed after the lock: the callback takes it.
    const std::stop_callback wake(patience.stop, [this] {
        const std::scoped_lock lock(m_mutex);
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    const auto stopped = [&] { return m_closed || patience.stop.stop_requested(); };
    const bool ended = m_changed.wait_until(lock, patience.until, [&] { return stopped() || condition(); });
    if (stopped())
        return tl::make_unexpected(GaveUp::Stopped);
    if (!ended)
        return tl::make_unexpected(GaveUp::Late);
    return {};
}

KeychainQueue::Place KeychainQueue::takePlace()
{
    const std::scoped_lock lock(m_mutex);
    m_places.push_back(++m_lastPlace);
    return m_lastPlace;
}

void KeychainQueue::leave(Place place)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_places, place);
    m_changed.notify_all();
}

tl::expected<void, KeychainQueue::GaveUp> KeychainQueue::waitForTurn(Place place, const Patience &patience)
{
    return wait(patience, [&] { return !m_busy && m_places.front() == place; });
}

tl::expected<KeychainAnswer, KeychainQueue::GaveUp> KeychainQueue::ask(KeychainJob job, const QString &takeBack, const Patience &patience)
{
    quint64 generation = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_busy = true;
        m_abandoned = false;
        m_kind = job.kind;
        m_takeBack = takeBack;
        m_answer.reset();
        generation = ++m_generation;
    }
    m_jobs->start(std::move(job),
                  [self = shared_from_this(), generation](KeychainAnswer answer) { self->answered(generation, std::move(answer)); });
    const auto waited = wait(patience, [&] { return m_answer.has_value(); });
    const std::scoped_lock lock(m_mutex);
    if (!waited && !m_answer) {
        m_abandoned = true;
        return tl::make_unexpected(waited.error());
    }
    // An answer that came in the same moment as the end of patience counts.
    return *std::exchange(m_answer, std::nullopt);
}

void KeychainQueue::answered(quint64 generation, KeychainAnswer answer)
{
    QString takeBack;
    {
        const std::scoped_lock lock(m_mutex);
        if (generation != m_generation || !m_busy)
            return;
        const bool mayHaveStored = m_kind == KeychainJob::Kind::Read || answer.code == KeychainAnswer::Code::Done;
        if (!m_abandoned)
            m_answer = std::move(answer);
        else if (mayHaveStored)
            takeBack = std::exchange(m_takeBack, QString());
        if (takeBack.isEmpty())
            m_busy = false;
        else
            generation = ++m_generation;
        m_changed.notify_all();
    }
    if (takeBack.isEmpty())
        return;
    qCInfo(lcSecrets, "the keychain answered late; taking back what it may have stored");
    m_jobs->start({.kind = KeychainJob::Kind::Remove, .key = takeBack, .secret = {}},
                  [self = shared_from_this(), generation](KeychainAnswer late) { self->answered(generation, std::move(late)); });
}

bool KeychainQueue::isBusy()
{
    const std::scoped_lock lock(m_mutex);
    return m_busy;
}

void KeychainQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

} // namespace crmlink::secrets
