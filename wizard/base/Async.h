#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QtConcurrent>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <utility>

namespace crmlink
{

/// An already delivered result, for answers that need no wait.
template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

[[nodiscard]] Error unexpectedError(const QString &why);

/// Hands the value of @p future to @p done on the main thread, unless @p context is gone by then. Use it instead of
/// .then(context, …) where the context can die first: Qt 6.4 asserts then, and looks at the dead object from the
/// worker's thread.
template <typename R, typename Done> void whenReady(QFuture<R> future, QObject *context, Done done)
{
    future.then(QCoreApplication::instance(), [context = QPointer<QObject>(context), done = std::move(done)](R result) mutable {
        if (context)
            done(std::move(result));
    });
}

/// Where things are destroyed that wait for their own threads. Work left here is waited for when the program ends.
[[nodiscard]] QThreadPool &farewellPool();

/// A shared owner of @p owned: when its last copy dies, on whatever thread, @p owned is destroyed on a thread of the
/// farewellPool(). For what waits in its destructor (a gateway with a connection attempt under way) and would freeze the
/// window, or wait for the very thread that it is destroyed on.
template <typename T> std::shared_ptr<T> destroyedElsewhere(std::unique_ptr<T> owned)
{
    return std::shared_ptr<T>(owned.release(), [](T *dying) {
        if (dying)
            farewellPool().start([dying] { delete dying; });
    });
}

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
