#include "crm/ServiceClient.h"

#include "base/Log.h"
#include "base/Loopback.h"
#include "crm/ServiceErrors.h"
#include "setup/FacebookIntegration.h"

#include <QJsonDocument>
#include <QNetworkCookie>

namespace crmlink::crm
{

using namespace std::chrono_literals;
using setup::ServiceConnection;

namespace
{

std::optional<QJsonObject> objectIn(const HttpAnswer &answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return {};
    return document.object();
}

bool isPage(const HttpAnswer &answer)
{
    const QByteArray start = answer.body.left(200).trimmed().toLower();
    return answer.contentType.toLower().contains("html") || start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// The session is not, or no longer, accepted: the CRM sends to its log-in page, or refuses outright.
bool asksForLogin(const HttpAnswer &answer, const QUrl &asked)
{
    if (answer.status == 401 || answer.status == 403)
        return !objectIn(answer);
    if (answer.status >= 300 && answer.status < 400)
        return answer.location.host() == asked.host();
    return answer.status == 200 && isPage(answer);
}

QStringList settingCodes()
{
    QStringList codes;
    for (const QLatin1String code : setup::integration::settingCodes)
        codes << code;
    return codes;
}

void report(const StageProgress &progress, Stage stage, const Result<Text> &result)
{
    if (progress)
        progress({stage, result.has_value(), result ? *result : result.error().what});
}

} // namespace

HttpOptions ServiceClient::patientOptions()
{
    HttpOptions options;
    options.totalTimeout = 100s;
    return options;
}

ServiceClient::ServiceClient(QUrl siteUrl, ServiceConnection connection, Secret password, HttpOptions options)
    : m_siteUrl(std::move(siteUrl)), m_connection(std::move(connection)), m_password(std::move(password)), m_options(std::move(options))
{
    m_options.pinnedSha256 = m_connection.pinnedSha256.toLatin1();
    m_options.attempts = 1;
    m_siteUrl.setQuery(QString());
    m_siteUrl.setFragment(QString());
    QString path = m_siteUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    m_siteUrl.setPath(path);
}

ServiceClient::~ServiceClient()
{
    close();
}

QUrl ServiceClient::address(const QString &prefix, const requests::Call &call) const
{
    QUrl url = m_siteUrl;
    url.setPath(m_siteUrl.path() + u'/' + prefix + call.path);
    return url;
}

HttpRequest ServiceClient::request(const QUrl &to, const requests::Call &call) const
{
    HttpRequest request;
    request.url = to;
    request.post = true;
    request.contentType = "application/json; charset=utf-8";
    request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    // Without it some versions answer a login as if it were a browser's.
    request.headers.emplaceBack(QByteArray("ForceUseSession"), QByteArray("true"));
    QByteArray cookies;
    for (const QNetworkCookie &cookie : m_cookies->cookiesForUrl(to)) {
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.name() + '=' + cookie.value();
        if (cookie.name() == "BPMCSRF")
            request.headers.emplaceBack(QByteArray("BPMCSRF"), QByteArray(cookie.value()));
    }
    if (!cookies.isEmpty())
        request.headers.emplaceBack(QByteArray("Cookie"), QByteArray(cookies));
    return request;
}

Result<HttpAnswer> ServiceClient::send(const QUrl &to, const requests::Call &call, const std::stop_token &stop)
{
    if (!m_transport) {
        m_transport = std::make_unique<HttpTransport>(m_options, [this](const HttpFailure &failure) {
            m_failure = failure;
            return serviceUnreachable(failure, m_connection.pinnedSha256);
        });
    }
    if (!m_cookies)
        m_cookies = std::make_unique<QNetworkCookieJar>();
    m_failure.reset();
    auto answer = m_transport->send(request(to, call), stop).result();
    m_lost = !answer;
    if (answer) {
        keepCookies(to, *answer);
        qCDebug(lcCrm).noquote() << "web service" << to.path() << answer->status << answer->contentType;
    }
    return answer;
}

void ServiceClient::keepCookies(const QUrl &from, const HttpAnswer &answer)
{
    for (const QByteArray &line : answer.setCookie)
        m_cookies->setCookiesFromUrl(QNetworkCookie::parseCookies(line), from);
}

Result<void> ServiceClient::open(const StageProgress &progress, const std::stop_token &stop)
{
    m_prefix.reset();
    m_cookies = std::make_unique<QNetworkCookieJar>();
    if (m_siteUrl.scheme() != u"https" && !isLoopback(m_siteUrl.host()) && !m_connection.allowHttp) {
        const Error error = notEncrypted(m_siteUrl);
        report(progress, Stage::Tls, failure(error));
        return failure(error);
    }
    if (auto in = logIn(progress, stop); !in)
        return in;
    auto found = findServices(stop);
    if (!found)
        report(progress, Stage::Tables, failure(found.error()));
    else
        report(progress, Stage::Tables, Text::verbatim(isNetFramework() ? QStringLiteral(".NET Framework") : QStringLiteral(".NET")));
    return found;
}

Result<void> ServiceClient::logIn(const StageProgress &progress, const std::stop_token &stop)
{
    const requests::Call login = requests::login(m_connection.user, m_password);
    const QUrl to = address({}, login);
    const auto answer = send(to, login, stop);
    // How far the first request came says which stage failed.
    const auto kind = m_failure ? std::optional(m_failure->kind) : std::nullopt;
    if (!answer && !kind)
        return failure(answer.error());
    if (kind == HttpFailure::Kind::NameNotFound) {
        report(progress, Stage::Resolve, failure(answer.error()));
        return failure(answer.error());
    }
    if (!answer && kind != HttpFailure::Kind::Tls) {
        report(progress, Stage::Connect, failure(answer.error()));
        return failure(answer.error());
    }
    report(progress, Stage::Connect, Text(QT_TRANSLATE_NOOP("crmlink", "%1 answers"), {m_siteUrl.authority()}));
    if (!answer) {
        report(progress, Stage::Tls, failure(answer.error()));
        return failure(answer.error());
    }
    if (answer->protocol.isEmpty())
        report(progress, Stage::Tls, Text(QT_TRANSLATE_NOOP("crmlink", "not encrypted, as set")));
    else if (!m_connection.pinnedSha256.isEmpty())
        report(progress, Stage::Tls,
               Text(QT_TRANSLATE_NOOP("crmlink", "%1, the certificate that you trust on your own word"), {answer->protocol}));
    else
        report(progress, Stage::Tls, Text(QT_TRANSLATE_NOOP("crmlink", "%1, certificate checked"), {answer->protocol}));

    const auto object = objectIn(*answer);
    const auto read = object ? requests::readLogin(*object) : std::nullopt;
    if (!read || read->code != 0) {
        const Error error = read ? loginRefused(m_connection.user, *read) : notTheService(to, *answer);
        report(progress, Stage::Login, failure(error));
        return failure(error);
    }
    report(progress, Stage::Login, Text::verbatim(m_connection.user));
    return {};
}

// Behind /0 on .NET Framework, without it on .NET Core. The wrong one answers with a page, with or without status 200.
Result<void> ServiceClient::findServices(const std::stop_token &stop)
{
    const requests::Call call = requests::querySettings(settingCodes());
    std::optional<Error> first;
    for (const QString &prefix : {QStringLiteral("0/"), QString()}) {
        const QUrl to = address(prefix, call);
        const auto answer = send(to, call, stop);
        if (!answer)
            return failure(answer.error());
        const auto object = objectIn(*answer);
        if (object && (requests::readSettings(*object) || !requests::errorWords(*object).isEmpty())) {
            m_prefix = prefix;
            return {};
        }
        if (!first || prefix.isEmpty())
            first = notTheService(to, *answer);
    }
    return failure(*first);
}

Result<HttpAnswer> ServiceClient::sendInSession(const requests::Call &call, const std::stop_token &stop)
{
    const bool kept = isOpen();
    if (!kept) {
        if (auto opened = open({}, stop); !opened)
            return failure(opened.error());
    }
    auto answer = send(address(*m_prefix, call), call, stop);
    if (!answer || !kept || !asksForLogin(*answer, address(*m_prefix, call)))
        return answer;
    // The CRM was restarted, its sessions were ended, or ours was idle for too long.
    if (auto opened = open({}, stop); !opened)
        return failure(opened.error());
    return send(address(*m_prefix, call), call, stop);
}

Result<QJsonObject> ServiceClient::call(const requests::Call &call, const std::stop_token &stop)
{
    const auto answer = sendInSession(call, stop);
    if (!answer)
        return failure(answer.error());
    if (const auto object = objectIn(*answer)) {
        if (answer->status == 403)
            return failure(serviceRefused(m_connection.user, requests::errorWords(*object)));
        return *object;
    }
    if (answer->status == 401 || answer->status == 403)
        return failure(serviceRefused(m_connection.user, {}));
    return failure(notTheService(address(*m_prefix, call), *answer));
}

Result<void> ServiceClient::order(const requests::Call &call, const std::stop_token &stop)
{
    const auto answer = sendInSession(call, stop);
    if (!answer)
        return failure(answer.error());
    if (const auto object = objectIn(*answer)) {
        const QString words = requests::errorWords(*object);
        if (!words.isEmpty() || answer->status == 403)
            return failure(serviceRefused(m_connection.user, words));
    }
    if (answer->status == 401 || answer->status == 403)
        return failure(serviceRefused(m_connection.user, {}));
    if (answer->status < 200 || answer->status >= 300 || isPage(*answer))
        return failure(notTheService(address(*m_prefix, call), *answer));
    return {};
}

void ServiceClient::close()
{
    if (isOpen()) {
        // A transport of its own, for its short patience.
        HttpOptions brief = m_options;
        brief.connectTimeout = 3s;
        brief.totalTimeout = 3s;
        HttpTransport farewell(brief, [this](const HttpFailure &why) { return serviceUnreachable(why, m_connection.pinnedSha256); });
        const requests::Call logout = requests::logout();
        if (const auto gone = farewell.send(request(address(*m_prefix, logout), logout), {}).result(); !gone)
            qCDebug(lcCrm).noquote() << "the session was not closed:" << gone.error().toString();
    }
    m_prefix.reset();
    m_cookies.reset();
}

} // namespace crmlink::crm
