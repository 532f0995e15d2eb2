#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QtConcurrent>
#include <QThreadPool>

#include <exception>
#include <stop_token>

namespace crmlink
{

/// An already delivered result, for answers that need no wait.
template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

[[nodiscard]] Error unexpectedError(const QString &why);

/// Runs @p work, which returns a Result<T>, on @p pool and delivers exactly one value, an exception included.
/// Rules for the future (design): nobody calls QFuture::cancel(), one continuation each, attached with .then(context, …).
/// A worker thread may wait for another future with result(); the thread that owns the widgets never does.
template <typename Work> auto runOn(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using R = std::invoke_result_t<Work>;
    return QtConcurrent::run(&pool, [work = std::move(work)]() mutable -> R {
        try {
            return work();
        } catch (const std::exception &thrown) {
            return failure(unexpectedError(QString::fromLocal8Bit(thrown.what())));
        }
    });
}

} // namespace crmlink
