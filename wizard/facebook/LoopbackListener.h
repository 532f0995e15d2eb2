#pragma once

#include "base/Result.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace crmlink::facebook
{

/// Waits on this computer for the answer of a login dialog that is open in the user's own browser. Facebook allows
/// redirects to http://localhost only while the app is in development mode (the console's own words, reported; 127.0.0.1 is
/// refused), and the answer has to be a code: a fragment never reaches a server.
/// Listens on both loopback addresses, at a free port and an unguessable path, until it is destroyed. Only GET of that path
/// counts; whatever else connects is sent away. Lives on a thread with an event loop.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    /// Error: Unexpected, when no port is to be had.
    static Result<std::unique_ptr<LoopbackListener>> open();

    /// For LoginRequest::redirectUri.
    [[nodiscard]] QUrl redirect() const { return m_redirect; }

signals:
    /// Somebody came to the redirect: for LoginFlow::feed(), which knows whether it is the answer.
    void answered(const QUrl &address);

private:
    LoopbackListener() = default;
    void accept(QTcpServer &server);

    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QUrl m_redirect;
};

} // namespace crmlink::facebook
