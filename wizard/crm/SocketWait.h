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

/// Lets the sockets of this thread work until @p done, a stop, or the end of patience. The thread is a pool's without an event loop,
/// so none is nested here: its dispatcher serves the sockets that the caller made on it and nothing else. Qt's blocking waits do
/// not do: waitForConnected() gives the attempt up when its time is over, so it cannot be cut into slices that look for a stop, no
/// socket tells its descriptor before it is connected, and a tunnel's handshake needs two sockets served at once.
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
