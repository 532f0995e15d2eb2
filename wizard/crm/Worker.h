#pragma once

#include "base/Async.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace crmlink::crm
{

/// A stop requested for either of two reasons.
class EitherStop
{
public:
    EitherStop(const std::stop_token &a, const std::stop_token &b)
        : m_a(a, [this] { m_source.request_stop(); }), m_b(b, [this] { m_source.request_stop(); })
    {
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_a;
    std::stop_callback<std::function<void()>> m_b;
};

/// What caller and job of one call agree on: whether somebody still waits for the job's own answer.
class Claim
{
public:
    explicit Claim(std::stop_token stop) : m_stop(std::move(stop)) { }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    /// The job's side: from now on the caller waits for the job's answer, also after a stop, because the job does what must
    /// not be left unknown. False: the caller has already been told that the call was cancelled.
    [[nodiscard]] bool hold();
    /// The caller's side: false when hold() came first.
    [[nodiscard]] bool abandon();

private:
    enum class State { Stoppable, Held, Abandoned };
    std::stop_token m_stop;
    std::atomic<State> m_state = State::Stoppable;
};

/// One thread that works off jobs in their order and keeps what belongs to the thread (a database connection) alive
/// between them. A stop is answered at once, even while the driver is stuck in a system call: the job runs to its next
/// look at the claim, and its result is dropped.
class Worker
{
public:
    Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    /// Stops all jobs and waits for the one at work.
    ~Worker();

    /// @p job returns a Result<T>; it is called with a Claim on the worker's thread.
    template <typename Job> auto run(Job job, std::stop_token stop) -> QFuture<std::invoke_result_t<Job, Claim &>>;
    /// Runs @p job on the worker's thread after all others, without a result. For the owner's destructor.
    void runLast(std::function<void()> job);

private:
    template <typename R> struct Call {
        Call(const std::stop_token &users, const std::stop_token &ours) : stop(users, ours), claim(stop.token()) { }
        EitherStop stop;
        Claim claim;
        std::mutex mutex;
        std::condition_variable_any finished;
        std::optional<R> result;
    };

    std::stop_source m_closing;
    QThreadPool m_waiters;
    QThreadPool m_thread;
};

template <typename Job> auto Worker::run(Job job, std::stop_token stop) -> QFuture<std::invoke_result_t<Job, Claim &>>
{
    using R = std::invoke_result_t<Job, Claim &>;
    const auto call = std::make_shared<Call<R>>(stop, m_closing.get_token());
    m_thread.start([call, job = std::move(job)]() mutable {
        R result = [&]() -> R {
            if (call->claim.stop().stop_requested())
                return failure(cancelledError());
            try {
                return job(call->claim);
            } catch (const std::exception &thrown) {
                return failure(unexpectedError(QString::fromLocal8Bit(thrown.what())));
            }
        }();
        const std::lock_guard lock(call->mutex);
        call->result = std::move(result);
        call->finished.notify_all();
    });
    return runOn(m_waiters, [call]() -> R {
        std::unique_lock lock(call->mutex);
        const auto done = [&] { return call->result.has_value(); };
        if (!call->finished.wait(lock, call->claim.stop(), done) && !call->claim.abandon())
            call->finished.wait(lock, done);
        if (done())
            return *call->result;
        return failure(cancelledError());
    });
}

} // namespace crmlink::crm
