#include "facebook/LoopbackListener.h"

#include "base/Async.h"
#include "base/Text.h"
#include "facebook/LoginFlow.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

namespace crmlink::facebook
{

namespace
{

constexpr qsizetype longestHead = 16 * 1024;
constexpr int patience = 10'000; // ms for one request

QByteArray answer(const char *status, const Text &text)
{
    const QByteArray body
        = "<!doctype html><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\"><title>CrmLink</title><p>"
        + text.toString().toHtmlEscaped().toUtf8() + "</p>";
    return QByteArray("HTTP/1.1 ") + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open()
{
    std::unique_ptr<LoopbackListener> listener(new LoopbackListener);
    if (!listener->m_ipv4.listen(QHostAddress::LocalHost))
        return failure(unexpectedError(listener->m_ipv4.errorString()));
    const quint16 port = listener->m_ipv4.serverPort();
    // "localhost" is the one or the other; where there is no IPv6, browsers take IPv4.
    listener->m_ipv6.listen(QHostAddress::LocalHostIPv6, port);
    listener->m_redirect = QUrl(QStringLiteral("http://localhost:%1/%2").arg(port).arg(LoginFlow::newState()));
    for (QTcpServer *server : {&listener->m_ipv4, &listener->m_ipv6})
        connect(server, &QTcpServer::newConnection, listener.get(), [here = listener.get(), server] { here->accept(*server); });
    return listener;
}

void LoopbackListener::accept(QTcpServer &server)
{
    QTcpSocket *socket = server.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray head = socket->peek(longestHead);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            if (head.size() >= longestHead)
                socket->abort();
            return;
        }
        // Once: what follows on the same connection does not count.
        socket->disconnect(this);
        socket->readAll();
        const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
        const QUrl asked = line.size() == 3 ? QUrl::fromEncoded(line[1], QUrl::StrictMode) : QUrl();
        if (line.size() != 3 || line[0] != "GET" || !line[2].startsWith("HTTP/1.") || asked.path() != m_redirect.path()) {
            socket->write(answer("404 Not Found", Text(QT_TRANSLATE_NOOP("crmlink", "There is nothing here."))));
            socket->disconnectFromHost();
            return;
        }
        socket->write(
            answer("200 OK", Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink has the answer. You can close this page and go back to it."))));
        QUrl address = m_redirect;
        address.setQuery(asked.query(QUrl::FullyEncoded), QUrl::StrictMode);
        // Only when the browser has its page: whoever is told may have no more use for this listener.
        connect(socket, &QTcpSocket::disconnected, this, [this, address] { emit answered(address); });
        socket->disconnectFromHost();
    });
}

} // namespace crmlink::facebook
