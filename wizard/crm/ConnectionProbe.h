#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "crm/ConnectionSettings.h"
#include "crm/CrmGateway.h"
#include "setup/Site.h"

#include <QHostAddress>
#include <QSslSocket>

#include <functional>
#include <stop_token>

namespace crmlink::crm
{

/// Finds out at which stage a connection fails by trying each stage itself, instead of reading a driver's words, which
/// come in the server's language. Speaks as much of PostgreSQL's and SQL Server's protocols as precedes a password. Lives on a worker
/// thread; every wait ends when a stop is requested, at the latest after 10 s.
class ConnectionProbe
{
public:
    ConnectionProbe(setup::DatabaseConnection connection, Secret password);

    /// Driver, Resolve, Connect and Tls. Reports the stages that apply.
    Result<void> reach(const StageProgress &progress, const std::stop_token &stop);
    /// Of a SQL Server's certificate, after reach().
    [[nodiscard]] const CertificateMet &met() const { return m_met; }
    /// The reason why the driver could not open the connection; @p asReported is what it said itself.
    [[nodiscard]] Error explain(const Error &asReported, const std::stop_token &stop);

private:
    Result<Text> driver() const;
    Result<Text> resolve(const std::stop_token &stop);
    Result<Text> connect(const std::stop_token &stop);
    Result<Text> tls(const std::stop_token &stop);
    /// Whether the server, asked for encryption in its protocol's way, offers it.
    Result<bool> offersTls(const std::stop_token &stop);
    /// @p pump carries the bytes of @p socket, called while waiting.
    Result<Text> encrypt(QSslSocket &socket, const std::function<void()> &pump, const std::stop_token &stop);
    Result<void> file() const;
    [[nodiscard]] Error explainLogin(const Error &asReported, const std::stop_token &stop);
    /// SQLSTATE with which the server turns us away before it asks for a password; empty: it does not.
    [[nodiscard]] QString firstRefusal(const std::stop_token &stop);
    [[nodiscard]] Error somethingElse() const;
    [[nodiscard]] bool knowsPort() const;
    [[nodiscard]] bool isSocketFile() const;
    [[nodiscard]] QString place() const; ///< "db.example.com:5432"

    setup::DatabaseConnection m_connection;
    Secret m_password;
    QList<QHostAddress> m_addresses;
    QSslSocket m_socket;
    QByteArray m_refused; ///< PEM of the certificate that was not trusted
    CertificateMet m_met;
};

} // namespace crmlink::crm
