#pragma once

#include "secrets/KeychainJobs.h"

#include <tl/expected.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace crmlink::secrets
{

/// Lets calls to a keychain go one after another and none wait for ever. QtKeychain works off one job at a time and can
/// neither stop nor time out one: a job that waits for an unlock dialog holds up all later ones. So at most one job is
/// with the keychain; whoever loses patience leaves, and later callers wait for the stuck job with a patience of their own.
class KeychainQueue : public std::enable_shared_from_this<KeychainQueue>
{
public:
    explicit KeychainQueue(std::shared_ptr<KeychainJobs> jobs) : m_jobs(std::move(jobs)) { }

    struct Patience {
        std::chrono::steady_clock::time_point until;
        std::stop_token stop;
    };
    enum class GaveUp { Late, Stopped };

    /// A place in the queue, to be taken when a call is made, and given back by leave().
    using Place = quint64;
    Place takePlace();
    void leave(Place place);
    /// Waits until @p place is the first and the keychain is free.
    tl::expected<void, GaveUp> waitForTurn(Place place, const Patience &patience);
    /// Starts @p job and waits for its answer. Only the first in the queue may ask. When patience ends before the answer
    /// comes, the answer is ignored; if @p takeBack names a key, that entry is removed once the late job has ended (a late
    /// write: only if it succeeded), so that a write which was reported as failed does not come true afterwards.
    tl::expected<KeychainAnswer, GaveUp> ask(KeychainJob job, const QString &takeBack, const Patience &patience);
    /// A job is with the keychain, given up or not.
    [[nodiscard]] bool isBusy();
    /// Everybody who waits, now or later, is Stopped.
    void close();

private:
    template <typename Condition> tl::expected<void, GaveUp> wait(const Patience &patience, Condition condition);
    void answered(quint64 generation, KeychainAnswer answer);

    const std::shared_ptr<KeychainJobs> m_jobs;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Place> m_places;
    Place m_lastPlace = 0;
    bool m_closed = false;

    // The job that is with the keychain.
    quint64 m_generation = 0;
    bool m_busy = false;
    bool m_abandoned = false;
    KeychainJob::Kind m_kind = KeychainJob::Kind::Read;
    QString m_takeBack;
    std::optional<KeychainAnswer> m_answer;
};

} // namespace crmlink::secrets
