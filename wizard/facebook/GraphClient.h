#pragma once

#include "base/HttpTransport.h"
#include "facebook/GraphValues.h"
#include "setup/Site.h"

namespace crmlink::facebook
{

/// Facebook's Graph interface, as far as CrmLink needs it.
/// Secrets travel in the body of a POST or in the Authorization header; only debug_token's input_token has to be a query
/// parameter, for so Meta documents it. Every call with a token carries its appsecret_proof. Nothing of that is logged.
/// Facebook's own troubles and throttling are tried again with growing pauses within the total time-out; the exchange of a
/// code never is, for a code works once.
/// Errors are entries of the catalogue (Error::cause), or Cancelled. Callable from any thread; see HttpTransport for
/// where continuations run.
class GraphClient
{
public:
    GraphClient(setup::FacebookEndpoints endpoints, QString apiVersion, HttpOptions options = {});
    explicit GraphClient(const setup::FacebookApp &app, HttpOptions options = {});

    /// Proves App ID and App Secret together (grant_type=client_credentials).
    QFuture<Result<Secret>> appToken(const AppKeys &keys, std::stop_token stop);
    /// The text that was given as App Secret is the app's client token. Only asked after WrongSecret.
    QFuture<Result<bool>> isClientToken(const AppKeys &keys, std::stop_token stop);
    QFuture<Result<AppInfo>> readApp(const AppKeys &keys, Secret appToken, std::stop_token stop);
    /// ApiAccessOff for every refusal that has to do with rights: Facebook does not tell them apart.
    QFuture<Result<void>> writeApp(const AppKeys &keys, Secret appToken, AppEdit edit, std::stop_token stop);
    QFuture<Result<TokenInfo>> debugToken(const AppKeys &keys, Secret appToken, const Secret &inputToken, std::stop_token stop);
    /// @p redirectUri must be the very text that the dialog was given.
    QFuture<Result<UserToken>> exchangeCode(const AppKeys &keys, const Secret &code, const QString &redirectUri, std::stop_token stop);
    /// About 60 days instead of one or two hours.
    QFuture<Result<UserToken>> longLivedToken(const AppKeys &keys, const Secret &shortToken, std::stop_token stop);
    QFuture<Result<Person>> me(const AppKeys &keys, Secret userToken, std::stop_token stop);
    QFuture<Result<std::vector<Permission>>> permissions(const AppKeys &keys, Secret userToken, std::stop_token stop);
    /// Asks the login dialog as a browser without cookies would, and tells what is in the way of app or scope before
    /// anybody logs in: WrongAppId's twin, LoginForBusiness, ScopeNotValid, DialogFailed.
    QFuture<Result<void>> probeDialog(QUrl dialog, std::stop_token stop);

    [[nodiscard]] const setup::FacebookEndpoints &endpoints() const { return m_endpoints; }
    [[nodiscard]] const QString &apiVersion() const { return m_version; }

private:
    struct Query;
    [[nodiscard]] HttpRequest request(const QString &path, Query query) const;

    setup::FacebookEndpoints m_endpoints;
    QString m_version;
    HttpTransport m_transport;
};

} // namespace crmlink::facebook
