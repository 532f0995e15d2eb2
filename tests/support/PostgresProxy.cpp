#include "support/PostgresProxy.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <QTimer>

#include <memory>

namespace crmlink::test
{

struct PostgresProxy::Link {
    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr;
    QByteArray fromClient; ///< not yet a whole message
    bool started = false;  ///< the start-up packet has passed
    bool dropsAnswer = false;
    void drop() const
    {
        client->abort();
        server->abort();
    }
};

PostgresProxy::PostgresProxy(quint16 serverPort, int delayMs) : m_delay(delayMs)
{
    auto *root = new QObject;
    root->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, root, &QObject::deleteLater);
    m_thread.start();
    QSemaphore listening;
    QMetaObject::invokeMethod(root, [&, root] {
        auto *listener = new QTcpServer(root);
        QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener, serverPort] {
            const auto link = std::make_shared<Link>();
            link->client = listener->nextPendingConnection();
            link->server = new QTcpSocket(link->client);
            link->client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            link->server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            link->server->connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
            QObject::connect(link->client, &QTcpSocket::readyRead, link->client, [this, link] { fromClient(link); });
            QObject::connect(link->server, &QTcpSocket::readyRead, link->server, [this, link] { fromServer(link); });
            QObject::connect(link->client, &QTcpSocket::disconnected, link->server, [link] { link->server->disconnectFromHost(); });
            QObject::connect(link->server, &QTcpSocket::disconnected, link->client, [link] { link->client->disconnectFromHost(); });
        });
        listener->listen(QHostAddress::LocalHost);
        m_port = listener->serverPort();
        listening.release();
    });
    listening.acquire();
}

PostgresProxy::~PostgresProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void PostgresProxy::breakAt(int query, When when, std::function<void()> then)
{
    const std::lock_guard lock(m_mutex);
    m_queries.clear();
    m_breakAt = query;
    m_when = when;
    m_then = std::move(then);
}

QStringList PostgresProxy::queries() const
{
    const std::lock_guard lock(m_mutex);
    return m_queries;
}

void PostgresProxy::later(const std::shared_ptr<Link> &link, QTcpSocket *to, const QByteArray &bytes) const
{
    if (m_delay == 0)
        to->write(bytes);
    else
        QTimer::singleShot(m_delay, Qt::PreciseTimer, to, [link, to, bytes] { to->write(bytes); });
}

void PostgresProxy::fromClient(const std::shared_ptr<Link> &link)
{
    link->fromClient += link->client->readAll();
    // A start-up packet is length and body; every later message has a type in front.
    while (link->fromClient.size() >= (link->started ? 5 : 8)) {
        const int header = link->started ? 1 : 0;
        const qsizetype size = header + qFromBigEndian<qint32>(link->fromClient.constData() + header);
        if (link->fromClient.size() < size)
            return;
        const QByteArray message = link->fromClient.left(size);
        link->fromClient.remove(0, size);
        if (!link->started) {
            link->started = qFromBigEndian<qint32>(message.constData() + 4) == 196608;
        } else if (message[0] == 'Q') {
            std::unique_lock lock(m_mutex);
            const QString sql = QString::fromUtf8(message.mid(5)).remove(QChar(u'\0'));
            if (!m_queries.isEmpty() || sql.startsWith(u"BEGIN"))
                m_queries << sql;
            if (m_breakAt > 0 && m_queries.size() == m_breakAt) {
                m_breakAt = 0;
                if (m_when == When::BeforeServer) {
                    const auto then = m_then;
                    lock.unlock();
                    if (then)
                        then();
                    link->drop();
                    return;
                }
                link->dropsAnswer = true;
            }
        }
        later(link, link->server, message);
    }
}

void PostgresProxy::fromServer(const std::shared_ptr<Link> &link)
{
    const QByteArray bytes = link->server->readAll();
    if (!link->dropsAnswer) {
        later(link, link->client, bytes);
        return;
    }
    std::unique_lock lock(m_mutex);
    const auto then = m_then;
    lock.unlock();
    if (then)
        then();
    link->drop();
}

} // namespace crmlink::test
