#pragma once

#include <QByteArray>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>
#include <stop_token>

class QTcpSocket;

namespace crmlink::crm
{

/// What a server answers to TDS's PRELOGIN about encryption (MS-TDS 2.2.6.5).
enum class TdsEncryption { Off, On, NotSupported, Required };

/// A PRELOGIN message that asks for encryption, or offers none.
[[nodiscard]] QByteArray tdsPrelogin(bool encrypted);
/// How many bytes the packet at the front of @p bytes has; 0: its header is not there yet.
[[nodiscard]] qsizetype tdsPacketSize(const QByteArray &bytes);
/// What a whole answer to PRELOGIN says; nothing when it is none.
[[nodiscard]] std::optional<TdsEncryption> tdsEncryptionOf(const QByteArray &packet);
/// The server's major version in it: 16 is SQL Server 2022. 0 when it does not say.
[[nodiscard]] int tdsServerVersionOf(const QByteArray &packet);

/// SQL Server wraps the TLS handshake in packets of its own protocol, which QSslSocket cannot do. This one runs QSslSocket
/// against a loopback connection of ours and carries the bytes across, wrapped and unwrapped. For the handshake only: afterwards
/// TLS would run without the wrapping. Lives on one thread; waits are bounded and end with a stop.
class TdsTunnel
{
public:
    /// @p outer is connected and PRELOGIN is done; it must outlive the tunnel.
    explicit TdsTunnel(QTcpSocket &outer);
    ~TdsTunnel();

    /// Ready to be configured, then startClientEncryption(); null when this computer lets nobody listen on loopback.
    [[nodiscard]] QSslSocket *open(const std::stop_token &stop);
    /// Carries what has arrived. Call it while waiting.
    void pump();

private:
    QTcpSocket &m_outer;
    QTcpServer m_listener;
    QTcpSocket *m_inner = nullptr; ///< our end of the loopback connection; the listener's child
    QSslSocket m_tls;
    QByteArray m_arrived;
};

} // namespace crmlink::crm
