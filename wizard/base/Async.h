#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
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

// Nobody calls QFuture::then(). Where another thread finishes the future just while a continuation is attached, Qt 6.4 runs it
// twice, the second time with a promise that is gone (qfutureinterface.cpp: setContinuation() stores what it has run, and
// runContinuation() finds it there).

/// Hands the value of @p future to @p done on the main thread, on which it is called, unless @p context is gone by then: at
/// once where it is there already.
template <typename R, typename Done> void whenReady(QFuture<R> future, QObject *context, Done done)
{
    if (future.isFinished()) {
        done(future.result());
        return;
    }
    auto *watcher = new QFutureWatcher<R>(QCoreApplication::instance());
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, context = QPointer<QObject>(context), done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (context)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

/// Threads for what mostly waits. What is left there is waited for when the program ends.
[[nodiscard]] QThreadPool &waitingPool();

/// A shared owner of @p owned: when its last copy dies, on whatever thread, @p owned is destroyed on a thread of the
/// waitingPool(). For what waits in its destructor (a gateway with a connection attempt under way) and would freeze the
/// window, or wait for the very thread that it is destroyed on.
template <typename T> std::shared_ptr<T> destroyedElsewhere(std::unique_ptr<T> owned)
{
    return std::shared_ptr<T>(owned.release(), [](T *dying) {
        if (dying)
            waitingPool().start([dying] { delete dying; });
    });
}

/// Runs @p work, which returns a Result<T>, on @p pool and delivers exactly one value, an exception included.
/// Rules for the future (design): nobody calls QFuture::cancel(), and what follows is attached with whenReady() or andThen(). A worker
/// thread may wait for another future with result(); the thread that owns the widgets never does.
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

/// What @p next makes of the value of @p future, which it waits for on a thread of the waitingPool(). @p next returns a Result<T>.
template <typename R, typename Next> auto andThen(QFuture<R> future, Next next)
{
    return runOn(waitingPool(), [future = std::move(future), next = std::move(next)]() mutable { return next(future.result()); });
}

} // namespace crmlink
