#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>

namespace crmlink::test
{

/// As much of a SQL Server as precedes the login: answers PRELOGIN, then does the TLS handshake wrapped in TDS packets with a
/// certificate of its own making, for no name ("SSL_Self_Signed_Fallback", as SQL Server's). Works on the thread that made it,
/// whose events must run.
class TdsServer
{
public:
    /// @p encryption: the byte in its answer (0 off, 1 on, 2 not supported).
    explicit TdsServer(char encryption);

    /// Without the openssl command there is no certificate.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("server.pem")); }
    [[nodiscard]] QSslCertificate certificate() const { return m_certificate; }

private:
    void accept();

    char m_encryption;
    bool m_ready = false;
    QTemporaryDir m_folder;
    QTcpServer m_listener;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace crmlink::test
