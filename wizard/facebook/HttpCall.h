#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "facebook/GraphError.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace crmlink::facebook
{

/// How calls behave. The defaults are the product's; tests shorten the times.
struct HttpOptions {
    std::chrono::milliseconds connectTimeout{10'000}; ///< until the request has left, TLS included
    std::chrono::milliseconds totalTimeout{30'000};   ///< all attempts and pauses together
    std::chrono::milliseconds firstPause{500};        ///< before the second attempt; doubled each time, fourfold when throttled
    int attempts = 3;
    std::optional<QNetworkProxy> proxy; ///< unset: the system's, none for loopback
};

struct HttpRequest {
    QUrl url;
    bool post = false;
    QByteArray body; ///< form-encoded; may hold secrets, never logged
    Secret bearer;   ///< sent in the Authorization header
    QByteArray accept{"application/json"};
    /// Whether an answer is worth another attempt; unset: never repeated.
    std::function<Backoff(int status, const QByteArray &body)> judge;
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QUrl location;       ///< of a redirect, absolute; redirects are never followed
    QByteArray appUsage; ///< X-App-Usage, where throttling announces itself
};

} // namespace crmlink::facebook
