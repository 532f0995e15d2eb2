#pragma once

#include "base/HttpCall.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace crmlink
{

/// Sends requests from a thread of its own, so that callers on any thread, with or without an event loop, may wait for
/// the answer. TLS errors always fail unless the certificate is the pinned one, cookies are neither kept nor sent, an answer
/// of more than one megabyte is cut off as none. Each future delivers exactly one value, also when the transport is
/// destroyed under it (Cancelled).
class HttpTransport
{
public:
    /// Says in the caller's own words what a failure means; called on the transport's thread.
    using Explain = std::function<Error(const HttpFailure &)>;

    explicit HttpTransport(HttpOptions options, Explain explain);
    ~HttpTransport();
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    /// Any HTTP status is an answer. Errors: those of Explain, Cancelled.
    QFuture<Result<HttpAnswer>> send(HttpRequest request, std::stop_token stop);

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker = nullptr; ///< lives and dies on m_thread
};

} // namespace crmlink
