#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace crmlink
{

/// How calls behave. The defaults are the product's; tests shorten the times.
struct HttpOptions {
    std::chrono::milliseconds connectTimeout{10'000}; ///< until the request has left, TLS included
    std::chrono::milliseconds totalTimeout{30'000};   ///< all attempts and pauses together
    std::chrono::milliseconds firstPause{500};        ///< before the second attempt; doubled each time, fourfold when throttled
    int attempts = 3;
    std::optional<QNetworkProxy> proxy; ///< unset: the system's, none for loopback
    /// Lower-case hex SHA-256 of the one certificate that the server must show; whoever issued it then does not matter.
    /// Empty: the system's certificate authorities decide.
    QByteArray pinnedSha256;
};

/// How a failed call is to be repeated.
enum class Backoff {
    Never,     ///< the same call gets the same answer
    Transient, ///< the server's own trouble: soon again
    Throttled, ///< too many calls: again after a longer while
};

struct HttpRequest {
    QUrl url;
    bool post = false;
    QByteArray body; ///< may hold secrets, never logged
    QByteArray contentType{"application/x-www-form-urlencoded"};
    Secret bearer; ///< sent in the Authorization header
    QByteArray accept{"application/json"};
    QList<std::pair<QByteArray, QByteArray>> headers; ///< further ones; never logged
    /// Whether an answer is worth another attempt; unset: never repeated.
    std::function<Backoff(int status, const QByteArray &body)> judge;
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QUrl location;            ///< of a redirect, absolute; redirects are never followed
    QByteArray contentType;   ///< as sent
    QByteArrayList setCookie; ///< one a header line
    QByteArray appUsage;      ///< X-App-Usage, where Facebook's throttling announces itself
    QString protocol;         ///< "TLS 1.3"; empty: not encrypted
};

/// Why there is no answer.
struct HttpFailure {
    enum class Kind {
        NameNotFound,
        Refused, ///< nothing listens there
        Lost,
        TimedOut,
        Tls,
        Proxy,
        NotHttp, ///< what came is no answer of a web server, or longer than any that is wanted
    };
    Kind kind = Kind::Lost;
    QString words; ///< the system's own
    QString host;
    // Kind::Tls, as far as the server showed a certificate:
    QByteArray certificateSha256; ///< lower-case hex
    QString issuedTo;
    QString issuedBy;
};

} // namespace crmlink
