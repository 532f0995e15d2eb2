#include "support/TdsServer.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QtEndian>

#include <functional>

namespace crmlink::test
{

namespace
{

QByteArray packet(char type, const QByteArray &payload)
{
    QByteArray header = QByteArray::fromHex("0001000000000100");
    header[0] = type;
    qToBigEndian(quint16(payload.size() + header.size()), header.data() + 2);
    return header + payload;
}

/// Hands over the descriptor of a connection, for a QSslSocket.
class Listener : public QTcpServer
{
public:
    std::function<void(qintptr)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

/// One client: its packets come off the wire, what is in them goes to a QSslSocket by way of a loopback connection, and back.
class Conversation : public QObject
{
public:
    Conversation(QTcpSocket *wire, char encryption, const QSslCertificate &certificate, const QSslKey &key)
        : QObject(wire), m_wire(wire), m_encryption(encryption), m_certificate(certificate), m_key(key)
    {
        connect(wire, &QTcpSocket::readyRead, this, [this] { arrived(); });
    }

private:
    void arrived()
    {
        m_bytes += m_wire->readAll();
        while (m_bytes.size() >= 8) {
            if (m_bytes[0] != '\x12') { // the login, which is encrypted by now: more than this server knows
                m_wire->disconnectFromHost();
                return;
            }
            const quint16 size = qFromBigEndian<quint16>(m_bytes.constData() + 2);
            if (m_bytes.size() < size)
                return;
            const QByteArray payload = m_bytes.mid(8, size - 8);
            m_bytes.remove(0, size);
            if (!m_greeted) {
                m_greeted = true;
                QByteArray answer = QByteArray::fromHex("00000b0006010011"
                                                        "0001ff0f0010e10000");
                answer += m_encryption;
                m_wire->write(packet(0x04, answer));
            } else {
                handshake(payload);
            }
        }
    }

    void handshake(const QByteArray &bytes)
    {
        if (!m_pair.isListening()) {
            m_pair.accepted = [this](qintptr descriptor) {
                m_tls.setSocketDescriptor(descriptor);
                m_tls.setLocalCertificate(m_certificate);
                m_tls.setPrivateKey(m_key);
                m_tls.startServerEncryption();
            };
            m_pair.listen(QHostAddress::LocalHost);
            connect(&m_inner, &QTcpSocket::readyRead, this, [this] { m_wire->write(packet(0x04, m_inner.readAll())); });
            m_inner.connectToHost(QHostAddress(QHostAddress::LocalHost), m_pair.serverPort());
        }
        m_inner.write(bytes);
    }

    QTcpSocket *m_wire;
    char m_encryption;
    QSslCertificate m_certificate;
    QSslKey m_key;
    bool m_greeted = false;
    QByteArray m_bytes;
    Listener m_pair;
    QTcpSocket m_inner;
    QSslSocket m_tls;
};

} // namespace

TdsServer::TdsServer(char encryption) : m_encryption(encryption)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                   QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=SSL_Self_Signed_Fallback"), QStringLiteral("-keyout"),
                   m_folder.filePath(QStringLiteral("server.key")), QStringLiteral("-out"), certificateFile()});
    if (!openssl.waitForStarted() || !openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        return;
    QFile key(m_folder.filePath(QStringLiteral("server.key")));
    if (!key.open(QIODevice::ReadOnly))
        return;
    m_key = QSslKey(&key, QSsl::Rsa);
    m_certificate = QSslCertificate::fromPath(certificateFile()).value(0);
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { accept(); });
    m_ready = m_listener.listen(QHostAddress::LocalHost) && !m_key.isNull() && !m_certificate.isNull();
}

void TdsServer::accept()
{
    new Conversation(m_listener.nextPendingConnection(), m_encryption, m_certificate, m_key);
}

} // namespace crmlink::test
