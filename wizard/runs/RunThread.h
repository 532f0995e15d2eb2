#pragma once

#include "base/Async.h"

#include <QThreadPool>

#include <stop_token>
#include <utility>

namespace crmlink::runs
{

/// runOn() for work that takes a stop token: stopped by the caller's token or by the owner's.
template <typename Work> auto runStoppable(QThreadPool &pool, std::stop_token callers, std::stop_token owners, Work work)
{
    using R = std::invoke_result_t<Work, const std::stop_token &>;
    return runOn(pool, [callers = std::move(callers), owners = std::move(owners), work = std::move(work)]() -> R {
        std::stop_source either;
        const std::stop_callback onCaller(callers, [&either] { either.request_stop(); });
        const std::stop_callback onOwner(owners, [&either] { either.request_stop(); });
        if (either.stop_requested())
            return failure(cancelledError());
        return work(either.get_token());
    });
}

} // namespace crmlink::runs
