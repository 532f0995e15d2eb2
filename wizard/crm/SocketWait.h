#pragma once

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <chrono>
#include <stop_token>

namespace crmlink::crm
{

/// For each stage of a connection, as libpq's connect_timeout.
inline constexpr std::chrono::seconds stagePatience{10};

/// Lets the sockets of this thread work until @p done, a stop, or the end of patience. QSslSocket's own waits cannot be stopped.
template <typename Done> void waitUntil(Done done, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(stagePatience);
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    while (!done() && !stop.stop_requested() && !deadline.hasExpired()) {
        dispatcher->processEvents(QEventLoop::AllEvents);
        if (!done())
            QThread::usleep(2000);
    }
}

} // namespace crmlink::crm
