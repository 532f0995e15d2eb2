#pragma once

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QSslConfiguration>
#include <QSslServer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace crmlink::practice
{

/// An HTTP server on a free port of 127.0.0.1. It answers on a thread of its own, so a caller that waits for an answer does
/// not keep it from answering. The destructor lets the request at work end.
class LoopbackHttp
{
public:
    /// Answers every request; called on the server's thread.
    using Handler = std::function<void(const QHttpServerRequest &, QHttpServerResponder &)>;

    /// With @p tls, which holds certificate and key, it speaks https.
    explicit LoopbackHttp(Handler handler, const std::optional<QSslConfiguration> &tls = {}) : m_http(new QHttpServer)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        m_http->setMissingHandler(m_http, std::move(handler));
#else
        m_http->setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            handler(request, responder);
        });
#endif
        m_thread.setObjectName(QStringLiteral("crmlink-loopback"));
        m_http->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_http, [&] { m_port = listen(tls); }, Qt::BlockingQueuedConnection);
    }
    LoopbackHttp(const LoopbackHttp &) = delete;
    LoopbackHttp &operator=(const LoopbackHttp &) = delete;
    ~LoopbackHttp()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// 0: loopback gave none.
    [[nodiscard]] quint16 port() const
    {
        return m_port;
    }

private:
    quint16 listen(const std::optional<QSslConfiguration> &tls)
    {
        std::unique_ptr<QTcpServer> listener;
        if (tls) {
            auto encrypting = std::make_unique<QSslServer>();
            encrypting->setSslConfiguration(*tls);
            listener = std::move(encrypting);
        } else {
            listener = std::make_unique<QTcpServer>();
        }
        if (!listener->listen(QHostAddress::LocalHost))
            return 0;
        const quint16 port = listener->serverPort();
        m_http->bind(listener.release());
        return port;
    }

    QThread m_thread;
    QHttpServer *m_http; ///< lives on m_thread
    quint16 m_port = 0;
};

} // namespace crmlink::practice
