#include "support/FakeServer.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>

namespace crmlink::test
{

FakeServer::FakeServer(QByteArray greeting, QByteArray answer, bool closesAtOnce)
{
    auto *root = new QObject;
    root->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, root, &QObject::deleteLater);
    m_thread.start();
    QSemaphore listening;
    QMetaObject::invokeMethod(root, [&, root] {
        auto *listener = new QTcpServer(root);
        QObject::connect(listener, &QTcpServer::newConnection, listener, [listener, greeting, answer, closesAtOnce] {
            QTcpSocket *client = listener->nextPendingConnection();
            client->write(greeting);
            if (closesAtOnce)
                client->disconnectFromHost();
            QObject::connect(client, &QTcpSocket::readyRead, client, [client, answer, heard = false]() mutable {
                client->readAll();
                if (!std::exchange(heard, true))
                    client->write(answer);
            });
        });
        listener->listen(QHostAddress::LocalHost);
        m_port = listener->serverPort();
        listening.release();
    });
    listening.acquire();
}

FakeServer::~FakeServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace crmlink::test
