#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>

namespace crmlink::test
{

/// Something on a loopback port that is not quite a PostgreSQL server: says @p greeting when a client connects and @p answer
/// to the first it hears, then nothing more. Its connections end with it. Runs on a thread of its own.
class FakeServer
{
public:
    FakeServer(QByteArray greeting, QByteArray answer, bool closesAtOnce = false);
    FakeServer(const FakeServer &) = delete;
    FakeServer &operator=(const FakeServer &) = delete;
    ~FakeServer();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QThread m_thread;
    std::atomic<quint16> m_port = 0;
};

} // namespace crmlink::test
