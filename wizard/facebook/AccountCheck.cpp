#include "facebook/AccountCheck.h"

#include "base/Async.h"
#include "facebook/GraphClient.h"

#include <algorithm>

namespace crmlink::facebook
{

namespace
{

Result<TokenInfo> debugged(GraphClient &client, const AppKeys &keys, const Secret &appToken, const Secret &token,
                           const std::stop_token &stop)
{
    Result<TokenInfo> info = client.debugToken(keys, appToken, token, stop).result();
    if (info && info->valid && info->appId != keys.appId)
        return failure(troubleError(Trouble::OtherAppsToken));
    return info;
}

Result<TokenInfo> tokenInfo(GraphClient &client, const AppKeys &keys, const Secret &token, const std::stop_token &stop)
{
    const Result<Secret> appToken = client.appToken(keys, stop).result();
    if (!appToken)
        return failure(appToken.error());
    return debugged(client, keys, *appToken, token, stop);
}

Result<std::vector<Result<TokenInfo>>> tokenInfos(GraphClient &client, const AppKeys &keys, const std::vector<Secret> &tokens,
                                                  const std::stop_token &stop)
{
    const Result<Secret> appToken = client.appToken(keys, stop).result();
    if (!appToken)
        return failure(appToken.error());
    std::vector<Result<TokenInfo>> infos;
    for (const Secret &token : tokens) {
        infos.push_back(debugged(client, keys, *appToken, token, stop));
        // The next one would wait for its whole time-out, too.
        if (!infos.back() && (infos.back().error().kind == ErrorKind::Cancelled || infos.back().error().kind == ErrorKind::Unreachable))
            return failure(infos.back().error());
    }
    return infos;
}

Result<Secret> longToken(GraphClient &client, const AppKeys &keys, const LoginGrant &grant, const QString &redirectUri,
                         const std::stop_token &stop)
{
    if (!grant.longLivedToken.isEmpty())
        return grant.longLivedToken;
    Secret shortToken = grant.token;
    if (shortToken.isEmpty()) {
        const Result<UserToken> exchanged = client.exchangeCode(keys, grant.code, redirectUri, stop).result();
        if (!exchanged)
            return failure(exchanged.error());
        shortToken = exchanged->token;
    }
    const Result<UserToken> exchanged = client.longLivedToken(keys, shortToken, stop).result();
    if (!exchanged)
        return failure(exchanged.error());
    return exchanged->token;
}

Result<ProvenAccount> prove(GraphClient &client, const AppKeys &keys, const LoginGrant &grant, const QString &redirectUri,
                            const std::stop_token &stop)
{
    ProvenAccount account;
    const Result<Secret> token = longToken(client, keys, grant, redirectUri, stop);
    if (!token)
        return failure(token.error());
    account.token = *token;
    const Result<TokenInfo> info = tokenInfo(client, keys, *token, stop);
    if (!info)
        return failure(info.error());
    if (!info->valid)
        return failure(info->problem.value_or(troubleError(Trouble::TokenInvalid)));
    account.info = *info;
    const Result<std::vector<Permission>> permissions = client.permissions(keys, *token, stop).result();
    if (!permissions)
        return failure(permissions.error());
    const QString needed = QStringLiteral("public_profile");
    if (std::ranges::none_of(*permissions,
                             [&needed](const Permission &permission) { return permission.name == needed && permission.granted; }))
        return failure(troubleError(Trouble::PermissionDeclined, {}, {needed}));
    const Result<Person> person = client.me(keys, *token, stop).result();
    if (!person)
        return failure(person.error());
    account.person = *person;
    return account;
}

} // namespace

AccountCheck::AccountCheck(HttpOptions options) : m_options(std::move(options)) { }

QFuture<Result<ProvenAccount>> AccountCheck::complete(AppQuestion app, LoginGrant grant, QString redirectUri, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [options = m_options, app = std::move(app), grant = std::move(grant),
                         redirectUri = std::move(redirectUri)](const std::stop_token &either) -> Result<ProvenAccount> {
                            GraphClient client(app.site.facebook, options);
                            return prove(client, app.keys(), grant, redirectUri, either);
                        });
}

QFuture<Result<ProvenAccount>> AccountCheck::introduce(AppQuestion app, LoginGrant grant, std::stop_token stop)
{
    return m_thread.run(
        std::move(stop),
        [options = m_options, app = std::move(app), grant = std::move(grant)](const std::stop_token &either) -> Result<ProvenAccount> {
            if (grant.token.isEmpty())
                return failure(troubleError(Trouble::AnswerIncomplete));
            GraphClient client(app.site.facebook, options);
            const Result<Person> person = client.me(app.keys(), grant.token, either).result();
            if (!person)
                return failure(person.error());
            return ProvenAccount{.person = *person, .token = grant.token, .info = {}};
        });
}

QFuture<Result<TokenInfo>> AccountCheck::inspect(AppQuestion app, Secret token, std::stop_token stop)
{
    return m_thread.run(
        std::move(stop),
        [options = m_options, app = std::move(app), token = std::move(token)](const std::stop_token &either) -> Result<TokenInfo> {
            GraphClient client(app.site.facebook, options);
            return tokenInfo(client, app.keys(), token, either);
        });
}

QFuture<Result<std::vector<Result<TokenInfo>>>> AccountCheck::inspectAll(AppQuestion app, std::vector<Secret> tokens, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [options = m_options, app = std::move(app), tokens = std::move(tokens)](const std::stop_token &either) {
                            GraphClient client(app.site.facebook, options);
                            return tokenInfos(client, app.keys(), tokens, either);
                        });
}

} // namespace crmlink::facebook
