#pragma once

#include "base/Async.h"

#include <stop_token>

namespace crmlink::profile
{

/// One slow step of a widget at a time: a new one takes the place of the old, whose answer no longer counts. A member of
/// the QObject that it works for; dies with it, and its step is stopped then.
class Task
{
public:
    explicit Task(QObject *context) : m_context(context) { }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { abandon(); }

    /// @p start gets a stop token and returns a QFuture<Result<T>>; @p done gets the Result on the context's
    /// thread; at once when the answer is there already.
    template <typename Start, typename Done> void run(Start start, Done done)
    {
        abandon();
        m_stop = {};
        m_atWork = true;
        auto future = start(m_stop.get_token());
        using R = std::decay_t<decltype(future.result())>;
        whenReady(std::move(future), m_context, [this, turn = m_turn, done = std::move(done)](R result) mutable {
            if (turn != m_turn)
                return;
            m_atWork = false;
            done(std::move(result));
        });
    }
    /// Asks the step to stop; its answer still comes.
    void requestStop() { m_stop.request_stop(); }
    /// Its answer no longer comes.
    void abandon()
    {
        ++m_turn;
        m_stop.request_stop();
        m_atWork = false;
    }
    [[nodiscard]] bool isAtWork() const { return m_atWork; }

private:
    QObject *m_context;
    std::stop_source m_stop;
    int m_turn = 0;
    bool m_atWork = false;
};

} // namespace crmlink::profile
