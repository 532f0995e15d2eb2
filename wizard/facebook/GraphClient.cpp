#include "facebook/GraphClient.h"

#include "base/Async.h"
#include "facebook/GraphError.h"
#include "facebook/HttpTroubles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace crmlink::facebook
{

namespace
{

using Pair = std::pair<QByteArray, QByteArray>;

QByteArray formEncoded(const std::vector<Pair> &pairs)
{
    QByteArray encoded;
    for (const auto &[name, value] : pairs) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return encoded;
}

QByteArray bytes(const Secret &secret)
{
    return secret.reveal().toByteArray();
}

// The form that Meta's own SDK sends: over the token alone, without a time.
QByteArray proof(const Secret &token, const Secret &appSecret)
{
    return token.digest(bytes(appSecret));
}

Backoff judge(int status, const QByteArray &body)
{
    if (const auto error = parseGraphError(status, body))
        return error->backoff();
    return status >= 500 ? Backoff::Transient : Backoff::Never;
}

QString text(const QJsonValue &value)
{
    // Ids come as text or as numbers; a double holds 16 digits exactly only up to 2^53, so numbers are read whole.
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QDateTime seconds(const QJsonValue &value)
{
    const qint64 since = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return since > 0 ? QDateTime::fromSecsSinceEpoch(since, Qt::UTC) : QDateTime();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonArray items = value.toArray(); const QJsonValue item : items)
        list += item.toString();
    return list;
}

Error notFacebook(const QString &host, const QString &words)
{
    return troubleError(Trouble::NotFacebook, words, {host});
}

/// The answer's JSON object, or the error that it carries.
Result<QJsonObject> objectOf(const Result<HttpAnswer> &answer, const QString &host)
{
    if (!answer)
        return failure(answer.error());
    if (auto error = parseGraphError(answer->status, answer->body)) {
        // How much of the hour's calls is used up, in per cent.
        if (error->backoff() == Backoff::Throttled && !answer->appUsage.isEmpty())
            error->message += u' ' + QString::fromUtf8(answer->appUsage.left(200));
        return failure(error->toError());
    }
    if (!answer->location.isEmpty())
        return failure(notFacebook(host, QStringLiteral("HTTP %1 -> %2").arg(answer->status).arg(answer->location.host())));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (answer->status >= 500)
        return failure(troubleError(Trouble::FacebookDown, QStringLiteral("HTTP %1").arg(answer->status)));
    if (!document.isObject() || answer->status != 200)
        return failure(notFacebook(host, QStringLiteral("HTTP %1").arg(answer->status)));
    return document.object();
}

/// Reads the answer with @p read as soon as it is there.
template <typename T, typename Read> QFuture<Result<T>> reading(QFuture<Result<HttpAnswer>> answer, const QUrl &from, Read read)
{
    return andThen(std::move(answer), [host = from.host(), read = std::move(read)](const Result<HttpAnswer> &given) -> Result<T> {
        const Result<QJsonObject> object = objectOf(given, host);
        if (!object)
            return failure(object.error());
        return read(*object);
    });
}

Result<UserToken> userToken(const QJsonObject &object)
{
    UserToken token;
    token.token = Secret::take(object[u"access_token"].toString());
    token.lifetime = object[u"expires_in"].toInteger();
    if (token.token.isEmpty())
        return failure(troubleError(Trouble::AnswerIncomplete));
    return token;
}

} // namespace

struct GraphClient::Query {
    bool post = false;
    std::vector<Pair> pairs;
    Secret token;     ///< of the Authorization header; empty: none
    Secret appSecret; ///< for the proof; empty: none is sent
    bool repeat = true;
};

GraphClient::GraphClient(setup::FacebookEndpoints endpoints, QString apiVersion, HttpOptions options)
    : m_endpoints(std::move(endpoints)), m_version(std::move(apiVersion)), m_transport(std::move(options), httpTrouble)
{
}

GraphClient::GraphClient(const setup::FacebookApp &app, HttpOptions options)
    : GraphClient(app.endpoints, app.apiVersion, std::move(options))
{
}

HttpRequest GraphClient::request(const QString &path, Query query) const
{
    HttpRequest request;
    request.url = m_endpoints.graph;
    QString base = request.url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + u'/' + m_version + u'/' + path);
    if (!query.token.isEmpty() && !query.appSecret.isEmpty())
        query.pairs.emplace_back("appsecret_proof", proof(query.token, query.appSecret));
    request.post = query.post;
    if (query.post)
        request.body = formEncoded(query.pairs);
    else if (!query.pairs.empty())
        request.url.setQuery(QString::fromUtf8(formEncoded(query.pairs)), QUrl::StrictMode);
    request.bearer = query.token;
    if (query.repeat)
        request.judge = judge;
    return request;
}

QFuture<Result<Secret>> GraphClient::appToken(const AppKeys &keys, std::stop_token stop)
{
    return reading<Secret>(m_transport.send(request(QStringLiteral("oauth/access_token"),
                                                    {.post = true,
                                                     .pairs = {{"client_id", keys.appId.toUtf8()},
                                                               {"client_secret", bytes(keys.appSecret)},
                                                               {"grant_type", "client_credentials"}},
                                                     .token = {},
                                                     .appSecret = {}}),
                                            std::move(stop)),
                           m_endpoints.graph, [](const QJsonObject &object) -> Result<Secret> {
                               Secret token = Secret::take(object[u"access_token"].toString());
                               if (token.isEmpty())
                                   return failure(troubleError(Trouble::AnswerIncomplete));
                               return token;
                           });
}

QFuture<Result<bool>> GraphClient::isClientToken(const AppKeys &keys, std::stop_token stop)
{
    // Meta's phone SDKs read an app's own node with "<App ID>|<client token>"; a wrong value is refused there.
    const QString id = keys.appId;
    QByteArray joined = keys.appId.toUtf8();
    joined.append('|').append(keys.appSecret.reveal());
    const Secret token = Secret::take(std::move(joined));
    return andThen(m_transport.send(request(id, {.pairs = {{"fields", "id"}}, .token = token, .appSecret = {}}), std::move(stop)),
                   [id, host = m_endpoints.graph.host()](const Result<HttpAnswer> &answer) -> Result<bool> {
                       if (!answer)
                           return failure(answer.error());
                       const Result<QJsonObject> object = objectOf(answer, host);
                       return object && text((*object)[u"id"]) == id;
                   });
}

QFuture<Result<AppInfo>> GraphClient::readApp(const AppKeys &keys, Secret appToken, std::stop_token stop)
{
    return andThen(
        m_transport.send(
            request(keys.appId,
                    {.pairs = {{"fields", "id,name,app_domains,contact_email,website_url,mobile_web_url,category,privacy_policy_url"}},
                     .token = std::move(appToken),
                     .appSecret = keys.appSecret}),
            std::move(stop)),
        [id = keys.appId, host = m_endpoints.graph.host()](const Result<HttpAnswer> &answer) -> Result<AppInfo> {
            const Result<QJsonObject> read = objectOf(answer, host);
            // "As though no access token was provided" is how Facebook treats an app that is marked as native.
            if (!read && read.error().cause == entry(Trouble::NoToken).id)
                return failure(troubleError(Trouble::NativeApp, read.error().why.toString()));
            if (!read)
                return failure(read.error());
            const QJsonObject &object = *read;
            AppInfo app;
            app.id = text(object[u"id"]);
            // Of a native app the token counts for nothing, and what is left is less than the app itself.
            if (app.id != id || !object.contains(u"name"))
                return failure(troubleError(Trouble::NativeApp));
            app.name = object[u"name"].toString();
            app.appDomains = texts(object[u"app_domains"]);
            app.contactEmail = object[u"contact_email"].toString();
            app.websiteUrl = object[u"website_url"].toString();
            app.mobileWebUrl = object[u"mobile_web_url"].toString();
            app.category = object[u"category"].toString();
            app.privacyPolicyUrl = object[u"privacy_policy_url"].toString();
            return app;
        });
}

QFuture<Result<void>> GraphClient::writeApp(const AppKeys &keys, Secret appToken, AppEdit edit, std::stop_token stop)
{
    std::vector<Pair> pairs;
    if (edit.appDomains)
        pairs.emplace_back("app_domains", QJsonDocument(QJsonArray::fromStringList(*edit.appDomains)).toJson(QJsonDocument::Compact));
    if (edit.contactEmail)
        pairs.emplace_back("contact_email", edit.contactEmail->toUtf8());
    if (edit.websiteUrl)
        pairs.emplace_back("website_url", edit.websiteUrl->toUtf8());
    if (edit.mobileWebUrl)
        pairs.emplace_back("mobile_web_url", edit.mobileWebUrl->toUtf8());
    return andThen(
        m_transport.send(request(keys.appId, {.post = true, .pairs = pairs, .token = std::move(appToken), .appSecret = keys.appSecret}),
                         std::move(stop)),
        [host = m_endpoints.graph.host()](const Result<HttpAnswer> &answer) -> Result<void> {
            const Result<QJsonObject> object = objectOf(answer, host);
            if (!object) {
                const bool refused = object.error().cause == entry(Trouble::PermissionMissing).id
                    || object.error().cause == entry(Trouble::Unknown).id || object.error().cause == entry(Trouble::NoToken).id;
                return failure(refused ? troubleError(Trouble::ApiAccessOff, object.error().why.toString()) : object.error());
            }
            if (!(*object)[u"success"].toBool())
                return failure(troubleError(Trouble::ApiAccessOff));
            return {};
        });
}

QFuture<Result<TokenInfo>> GraphClient::debugToken(const AppKeys &keys, Secret appToken, const Secret &inputToken, std::stop_token stop)
{
    return reading<TokenInfo>(
        m_transport.send(
            request(QStringLiteral("debug_token"),
                    {.pairs = {{"input_token", bytes(inputToken)}}, .token = std::move(appToken), .appSecret = keys.appSecret}),
            std::move(stop)),
        m_endpoints.graph, [](const QJsonObject &object) -> Result<TokenInfo> {
            const QJsonObject data = object[u"data"].toObject();
            if (data.isEmpty())
                return failure(troubleError(Trouble::NativeApp));
            TokenInfo info;
            info.appId = text(data[u"app_id"]);
            info.userId = text(data[u"user_id"]);
            info.type = data[u"type"].toString();
            info.valid = data[u"is_valid"].toBool();
            info.issuedAt = seconds(data[u"issued_at"]);
            info.expiresAt = seconds(data[u"expires_at"]);
            info.dataAccessExpiresAt = seconds(data[u"data_access_expires_at"]);
            info.scopes = texts(data[u"scopes"]);
            if (!info.valid) {
                const QJsonValue error = data[u"error"];
                info.problem = error.isObject() ? graphErrorFrom(200, error.toObject()).toError() : troubleError(Trouble::TokenInvalid);
            }
            return info;
        });
}

QFuture<Result<UserToken>> GraphClient::exchangeCode(const AppKeys &keys, const Secret &code, const QString &redirectUri,
                                                     std::stop_token stop)
{
    return reading<UserToken>(m_transport.send(request(QStringLiteral("oauth/access_token"),
                                                       {.post = true,
                                                        .pairs = {{"client_id", keys.appId.toUtf8()},
                                                                  {"client_secret", bytes(keys.appSecret)},
                                                                  {"redirect_uri", redirectUri.toUtf8()},
                                                                  {"code", bytes(code)}},
                                                        .token = {},
                                                        .appSecret = {},
                                                        .repeat = false}),
                                               std::move(stop)),
                              m_endpoints.graph, userToken);
}

QFuture<Result<UserToken>> GraphClient::longLivedToken(const AppKeys &keys, const Secret &shortToken, std::stop_token stop)
{
    return reading<UserToken>(m_transport.send(request(QStringLiteral("oauth/access_token"),
                                                       {.post = true,
                                                        .pairs = {{"grant_type", "fb_exchange_token"},
                                                                  {"client_id", keys.appId.toUtf8()},
                                                                  {"client_secret", bytes(keys.appSecret)},
                                                                  {"fb_exchange_token", bytes(shortToken)}},
                                                        .token = {},
                                                        .appSecret = {}}),
                                               std::move(stop)),
                              m_endpoints.graph, userToken);
}

QFuture<Result<Person>> GraphClient::me(const AppKeys &keys, Secret userToken, std::stop_token stop)
{
    return reading<Person>(
        m_transport.send(
            request(QStringLiteral("me"), {.pairs = {{"fields", "id,name"}}, .token = std::move(userToken), .appSecret = keys.appSecret}),
            std::move(stop)),
        m_endpoints.graph, [](const QJsonObject &object) -> Result<Person> {
            Person person{text(object[u"id"]), object[u"name"].toString()};
            if (person.id.isEmpty())
                return failure(troubleError(Trouble::NoToken));
            return person;
        });
}

QFuture<Result<std::vector<Permission>>> GraphClient::permissions(const AppKeys &keys, Secret userToken, std::stop_token stop)
{
    return reading<std::vector<Permission>>(
        m_transport.send(
            request(QStringLiteral("me/permissions"), {.pairs = {}, .token = std::move(userToken), .appSecret = keys.appSecret}),
            std::move(stop)),
        m_endpoints.graph, [](const QJsonObject &object) -> Result<std::vector<Permission>> {
            std::vector<Permission> list;
            for (const QJsonArray items = object[u"data"].toArray(); const QJsonValue item : items)
                list.push_back({item[u"permission"].toString(), item[u"status"].toString() == u"granted"});
            return list;
        });
}

QFuture<Result<void>> GraphClient::probeDialog(QUrl dialog, std::stop_token stop)
{
    HttpRequest get;
    get.url = std::move(dialog);
    get.accept = "text/html";
    const QString host = get.url.host();
    // Not repeated: here 500 is an answer.
    return andThen(m_transport.send(std::move(get), std::move(stop)), [host](const Result<HttpAnswer> &answer) -> Result<void> {
        if (!answer)
            return failure(answer.error());
        const QUrlQuery query(answer->location);
        if (answer->location.path().startsWith(u"/oauth/error")) {
            const QString code = query.queryItemValue(QStringLiteral("error_code"));
            if (code == u"PLATFORM__INVALID_APP_ID")
                return failure(troubleError(Trouble::DialogInvalidAppId, code));
            return failure(troubleError(Trouble::DialogFailed, {}, {code}));
        }
        // The login page's own address carries the dialog's, encoded, so both forms are looked for.
        const QString whole = QUrl::fromPercentEncoding(answer->location.toEncoded());
        if (whole.contains(u"is_business_login=1"))
            return failure(troubleError(Trouble::LoginForBusiness));
        if (answer->status >= 500)
            return failure(troubleError(Trouble::ScopeNotValid, QStringLiteral("HTTP %1").arg(answer->status)));
        const bool login = answer->location.path().startsWith(u"/login");
        if (answer->status == 200 || login)
            return {};
        return failure(notFacebook(host, QStringLiteral("HTTP %1").arg(answer->status)));
    });
}

} // namespace crmlink::facebook
