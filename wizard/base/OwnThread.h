#pragma once

#include "base/Async.h"

#include <QThreadPool>

#include <stop_token>

namespace crmlink
{

/// A thread for an owner's slow work, one piece after another. Goes as the owner's last member: its destructor asks the
/// work to stop and waits for it while all that the work uses is still there.
class OwnThread
{
public:
    OwnThread() { m_pool.setMaxThreadCount(1); }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;
    ~OwnThread()
    {
        m_closing.request_stop();
        m_pool.waitForDone();
    }

    /// @p work returns a Result<T> and takes a token that is stopped by the caller's @p stop or by the owner's end.
    template <typename Work> auto run(std::stop_token stop, Work work)
    {
        using R = std::invoke_result_t<Work, const std::stop_token &>;
        return runOn(m_pool, [callers = std::move(stop), owners = m_closing.get_token(), work = std::move(work)]() mutable -> R {
            std::stop_source either;
            const std::stop_callback onCaller(callers, [&either] { either.request_stop(); });
            const std::stop_callback onOwner(owners, [&either] { either.request_stop(); });
            if (either.stop_requested())
                return failure(cancelledError());
            return work(either.get_token());
        });
    }

private:
    std::stop_source m_closing;
    QThreadPool m_pool;
};

} // namespace crmlink
