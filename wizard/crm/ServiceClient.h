#pragma once

#include "base/HttpTransport.h"
#include "crm/CrmGateway.h"
#include "crm/ServiceRequests.h"
#include "setup/Site.h"

#include <QNetworkCookieJar>

#include <memory>
#include <optional>
#include <stop_token>

namespace crmlink::crm
{

/// A session at the CRM's web service. Finds out by itself whether the CRM runs on .NET Framework (its services stand behind
/// /0) or on .NET Core. Cookies live in memory only. Calls block and are for one worker thread.
class ServiceClient
{
public:
    /// A CRM that was idle compiles itself before it answers, which takes a while.
    [[nodiscard]] static HttpOptions patientOptions();

    /// @p siteUrl is the CRM's address without /0.
    ServiceClient(QUrl siteUrl, setup::ServiceConnection connection, Secret password, HttpOptions options = patientOptions());
    ServiceClient(const ServiceClient &) = delete;
    ServiceClient &operator=(const ServiceClient &) = delete;
    /// As close().
    ~ServiceClient();

    /// Signs in; reports the stages Resolve to Tables. Errors: Usage (http to another host), Unreachable, RefusedLogin, Cancelled.
    Result<void> open(const StageProgress &progress, const std::stop_token &stop);
    [[nodiscard]] bool isOpen() const { return m_prefix.has_value(); }
    /// Ends the session on the server (AuthService.svc/Logout), for which it waits three seconds at most.
    void close();

    /// Opens first where needed, and once again when the CRM has forgotten the session. The answer is a JSON object, whatever
    /// it says. Errors: those of open(); Unreachable, saying what came instead; RefusedPermission.
    Result<QJsonObject> call(const requests::Call &call, const std::stop_token &stop);
    /// For services that answer with nothing worth reading: any answer that is no web page will do. Errors: as call().
    Result<void> order(const requests::Call &call, const std::stop_token &stop);

    [[nodiscard]] bool isNetFramework() const { return m_prefix && !m_prefix->isEmpty(); }
    [[nodiscard]] const QString &user() const { return m_connection.user; }
    [[nodiscard]] const QUrl &siteUrl() const { return m_siteUrl; }
    /// The last call got no answer at all: whether it was carried out is not known.
    [[nodiscard]] bool answerWasLost() const { return m_lost; }

private:
    [[nodiscard]] QUrl address(const QString &prefix, const requests::Call &call) const;
    Result<HttpAnswer> send(const QUrl &to, const requests::Call &call, const std::stop_token &stop);
    [[nodiscard]] HttpRequest request(const QUrl &to, const requests::Call &call) const;
    Result<void> logIn(const StageProgress &progress, const std::stop_token &stop);
    Result<void> findServices(const std::stop_token &stop);
    /// Sends until the session is accepted; at most twice.
    Result<HttpAnswer> sendInSession(const requests::Call &call, const std::stop_token &stop);
    void keepCookies(const QUrl &from, const HttpAnswer &answer);

    QUrl m_siteUrl;
    setup::ServiceConnection m_connection;
    Secret m_password;
    HttpOptions m_options;
    std::optional<HttpFailure> m_failure; ///< set on the transport's thread before its answer is delivered
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<QNetworkCookieJar> m_cookies;
    std::optional<QString> m_prefix; ///< "0/" or ""; unset: no session
    bool m_lost = false;
};

} // namespace crmlink::crm
