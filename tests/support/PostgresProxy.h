#pragma once

#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

class QTcpSocket;

namespace crmlink::test
{

/// A TCP proxy in front of a PostgreSQL server that counts the client's queries (its round trips), can slow the link down,
/// and can break it at a chosen query. Runs on a thread of its own. The client must not encrypt.
class PostgresProxy
{
public:
    enum class When {
        BeforeServer, ///< the server never sees the query
        AfterServer,  ///< the server has answered, the client never hears it
    };

    explicit PostgresProxy(quint16 serverPort, int delayMs = 0);
    ~PostgresProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Queries are counted from 1, starting with the first that begins a transaction after this call. At number @p query
    /// @p then is called (on the proxy's thread) and the connection is broken; 0: never. Later connections work.
    void breakAt(int query, When when, std::function<void()> then = {});
    /// All queries since the first BEGIN after the last breakAt().
    [[nodiscard]] QStringList queries() const;

private:
    struct Link;
    void fromClient(const std::shared_ptr<Link> &link);
    void fromServer(const std::shared_ptr<Link> &link);
    void later(const std::shared_ptr<Link> &link, QTcpSocket *to, const QByteArray &bytes) const;

    const int m_delay;
    QThread m_thread;
    std::atomic<quint16> m_port = 0;
    mutable std::mutex m_mutex;
    QStringList m_queries;
    int m_breakAt = 0;
    When m_when = When::BeforeServer;
    std::function<void()> m_then;
};

} // namespace crmlink::test
