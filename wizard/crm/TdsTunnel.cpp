#include "crm/TdsTunnel.h"

#include "crm/SocketWait.h"

#include <QNetworkProxy>
#include <QtEndian>

namespace crmlink::crm
{

namespace
{

constexpr char preloginType = 0x12;
constexpr char answerType = 0x04;
constexpr qsizetype headerSize = 8;
constexpr char versionOption = 0x00;
constexpr char encryptionOption = 0x01;

/// @p payload as one packet that ends its message.
QByteArray packet(const QByteArray &payload)
{
    QByteArray header(headerSize, '\0');
    header[0] = preloginType;
    header[1] = 0x01;
    qToBigEndian(quint16(payload.size() + headerSize), header.data() + 2);
    header[6] = 0x01;
    return header + payload;
}

quint16 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// What the whole answer @p bytes says from @p token's value on; empty when it is none or does not say.
QByteArray option(const QByteArray &bytes, char token)
{
    if (tdsPacketSize(bytes) == 0 || bytes[0] != answerType || bytes.size() < tdsPacketSize(bytes))
        return {};
    const QByteArray payload = bytes.mid(headerSize, tdsPacketSize(bytes) - headerSize);
    for (qsizetype at = 0; at + 5 <= payload.size() && payload[at] != '\xff'; at += 5) {
        if (payload[at] == token)
            return payload.mid(number(payload, at + 1));
    }
    return {};
}

} // namespace

QByteArray tdsPrelogin(bool encrypted)
{
    // Token, offset and length of each option, then their values: version 9.0.0.0, encryption.
    QByteArray payload = QByteArray::fromHex("00000b0006"
                                             "010011"
                                             "0001"
                                             "ff"
                                             "090000000000");
    payload += encrypted ? '\x01' : '\x02';
    return packet(payload);
}

qsizetype tdsPacketSize(const QByteArray &bytes)
{
    return bytes.size() < headerSize ? 0 : qMax<qsizetype>(number(bytes, 2), headerSize);
}

std::optional<TdsEncryption> tdsEncryptionOf(const QByteArray &bytes)
{
    const QByteArray value = option(bytes, encryptionOption);
    if (value.isEmpty())
        return {};
    switch (value[0]) {
    case 0: return TdsEncryption::Off;
    case 1: return TdsEncryption::On;
    case 2: return TdsEncryption::NotSupported;
    case 3: return TdsEncryption::Required;
    default: return {};
    }
}

int tdsServerVersionOf(const QByteArray &bytes)
{
    const QByteArray value = option(bytes, versionOption);
    return value.isEmpty() ? 0 : quint8(value[0]);
}

TdsTunnel::TdsTunnel(QTcpSocket &outer) : m_outer(outer)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    m_tls.setProxy(QNetworkProxy::NoProxy);
}

TdsTunnel::~TdsTunnel() = default;

QSslSocket *TdsTunnel::open(const std::stop_token &stop)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        return nullptr;
    m_tls.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener.serverPort());
    waitUntil([&] { return m_listener.hasPendingConnections() && m_tls.state() == QAbstractSocket::ConnectedState; }, stop);
    m_inner = m_listener.nextPendingConnection();
    m_listener.close();
    // Another program of this computer may have been quicker.
    if (!m_inner || m_inner->peerPort() != m_tls.localPort())
        return nullptr;
    return &m_tls;
}

void TdsTunnel::pump()
{
    if (const QByteArray ours = m_inner->readAll(); !ours.isEmpty())
        m_outer.write(packet(ours));
    m_arrived += m_outer.readAll();
    for (qsizetype size = tdsPacketSize(m_arrived); size > 0 && m_arrived.size() >= size; size = tdsPacketSize(m_arrived)) {
        m_inner->write(m_arrived.mid(headerSize, size - headerSize));
        m_arrived.remove(0, size);
    }
    if (m_outer.state() != QAbstractSocket::ConnectedState && m_inner->state() == QAbstractSocket::ConnectedState)
        m_inner->disconnectFromHost();
}

} // namespace crmlink::crm
