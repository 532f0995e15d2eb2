#include "practice/PracticeGraph.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace crmlink::practice
{

using facebook::Trouble;

namespace
{

constexpr qint64 longLifetime = 5'183'944;
constexpr qint64 shortLifetime = 5'400;
constexpr qint64 dataAccess = 90 * 86'400;

PracticeAnswer json(const QJsonObject &object, int status = 200)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.type = "application/json; charset=UTF-8";
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

PracticeAnswer refusal(int code, const QString &message, int subcode = 0, const QString &type = QStringLiteral("OAuthException"),
                       int status = 400)
{
    QJsonObject error{{QStringLiteral("message"), message},
                      {QStringLiteral("type"), type},
                      {QStringLiteral("code"), code},
                      {QStringLiteral("fbtrace_id"), QStringLiteral("Apractice") + PracticeWorld::randomHex(8)}};
    if (subcode != 0)
        error.insert(QStringLiteral("error_subcode"), subcode);
    PracticeAnswer answer = json({{QStringLiteral("error"), error}}, status);
    if (code == 190)
        answer.wwwAuthenticate = "OAuth \"Facebook Platform\" \"invalid_token\"";
    return answer;
}

// Shapes and numbers as Meta's error reference and issue threads give them; sentences are ours except for the few words by
// which clients tell one error from another.
struct Refusal {
    Trouble trouble;
    int code;
    int subcode;
    const char *message;
    int status;
};

constexpr Refusal refusals[] = {
    {Trouble::FacebookDown, 2, 0, "Service temporarily unavailable", 500},
    {Trouble::Throttled, 4, 0, "(#4) Application request limit reached", 400},
    {Trouble::PolicyBlock, 368, 0, "The action is blocked for a while", 400},
    {Trouble::ProofRequired, 100, 0, "API calls from the server require an appsecret_proof argument", 400},
    {Trouble::ProofInvalid, 100, 0, "Invalid appsecret_proof provided in the API argument", 400},
    {Trouble::DomainNotIncluded, 191, 0, "Can't Load URL", 400},
    {Trouble::InsecureLogin, 1349187, 0, "Insecure Login Blocked", 400},
    {Trouble::CodeExpired, 100, 36007, "This authorization code has expired.", 400},
    {Trouble::RedirectMismatch, 100, 36008, "Error validating verification code.", 400},
    {Trouble::CodeUsed, 100, 36009, "This authorization code has been used.", 400},
    {Trouble::CodeInvalid, 100, 0, "Invalid verification code format.", 400},
    {Trouble::AppRemoved, 190, 458, "The user has not authorized the application.", 400},
    {Trouble::UserCheckpointed, 190, 459, "The user is held at a checkpoint.", 400},
    {Trouble::PasswordChanged, 190, 460, "The session ended with a change of password.", 400},
    {Trouble::TokenExpired, 190, 463, "Session has expired.", 400},
    {Trouble::UserUnconfirmed, 190, 464, "The user is not confirmed.", 400},
    {Trouble::TokenInvalid, 190, 467, "Invalid access token.", 400},
    {Trouble::NoToken, 2500, 0, "An active access token must be used", 400},
    {Trouble::PermissionMissing, 200, 0, "(#200) Permissions error", 403},
    {Trouble::Unknown, 987654, 0, "Something that nobody has met yet", 400},
};

const Refusal *refusalOf(Trouble trouble)
{
    for (const Refusal &known : refusals) {
        if (known.trouble == trouble)
            return &known;
    }
    return nullptr;
}

PracticeAnswer played(const Refusal &known)
{
    return refusal(known.code, QString::fromLatin1(known.message), known.subcode,
                   known.code == 100 && known.subcode == 0 ? QStringLiteral("GraphMethodException") : QStringLiteral("OAuthException"),
                   known.status);
}

QByteArray hmac(const QString &message, const QString &key)
{
    return QMessageAuthenticationCode::hash(message.toUtf8(), key.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QStringList fieldsOf(const PracticeRequest &request, const QStringList &otherwise)
{
    const QString wanted = request.values.value(QStringLiteral("fields"));
    return wanted.isEmpty() ? otherwise : wanted.split(u',', Qt::SkipEmptyParts);
}

QString tokenOf(const PracticeRequest &request)
{
    return request.bearer.isEmpty() ? request.values.value(QStringLiteral("access_token")) : request.bearer;
}

} // namespace

struct PracticeGraph::Caller {
    PracticeApp *app = nullptr;
    PracticePerson *person = nullptr; ///< null: the app itself
    bool byClientToken = false;
    QString token;
};

std::optional<PracticeAnswer> PracticeGraph::answer(const PracticeRequest &request)
{
    static const QRegularExpression versioned(QStringLiteral("^/v(\\d+)\\.\\d+(?=/)"));
    static const QRegularExpression number(QStringLiteral("^/(\\d{6,20})$"));
    QString path = request.path;
    const QRegularExpressionMatch version = versioned.match(path);
    path.remove(versioned);
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const QRegularExpressionMatch node = number.match(path);
    const bool known
        = path == u"/oauth/access_token" || path == u"/debug_token" || path == u"/me" || path == u"/me/permissions" || node.hasMatch();
    if (!known)
        return {};
    if (version.hasMatch() && version.captured(1).toInt() > 26)
        return refusal(2500, QStringLiteral("Unknown path components: %1").arg(path));
    if (m_world.failuresLeft > 0) {
        --m_world.failuresLeft;
        return json({{QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("message"), QStringLiteral("An unknown error occurred")},
                                  {QStringLiteral("type"), QStringLiteral("OAuthException")},
                                  {QStringLiteral("code"), 1}}}},
                    500);
    }
    if (auto trouble = switchedTrouble())
        return trouble;
    if (path == u"/oauth/access_token")
        return accessToken(request);
    if (path == u"/debug_token")
        return debugToken(request);
    if (path == u"/me")
        return me(request);
    if (path == u"/me/permissions")
        return permissions(request);
    return this->node(request, node.captured(1));
}

std::optional<PracticeAnswer> PracticeGraph::switchedTrouble() const
{
    for (const Trouble trouble : m_world.troubles) {
        if (trouble == Trouble::NotFacebook) {
            PracticeAnswer portal;
            portal.body = "<!doctype html><title>Sign in to the network</title>";
            return portal;
        }
        if (const Refusal *known = refusalOf(trouble)) {
            PracticeAnswer answer = played(*known);
            if (trouble == Trouble::Throttled)
                answer.appUsage = R"({"call_count":100,"total_cputime":12,"total_time":17})";
            return answer;
        }
    }
    return {};
}

PracticeAnswer PracticeGraph::accessToken(const PracticeRequest &request)
{
    const auto value = [&request](const char *name) { return request.values.value(QLatin1String(name)); };
    const QString id = value("client_id");
    if (id.isEmpty())
        return refusal(101, QStringLiteral("Missing client_id parameter."));
    PracticeApp *app = m_world.app(id);
    if (!app)
        return refusal(101, QStringLiteral("Error validating application. Cannot get application info due to a system error."));
    if (value("client_secret") != app->secret)
        return refusal(1, QStringLiteral("Error validating client secret."));
    const QString grant = value("grant_type");
    if (grant == u"client_credentials") {
        return json({{QStringLiteral("access_token"), m_world.issueToken(app->id, {}, 0).token},
                     {QStringLiteral("token_type"), QStringLiteral("bearer")}});
    }
    const auto granted = [this, app](const QString &personId, qint64 lifetime) {
        return json({{QStringLiteral("access_token"), m_world.issueToken(app->id, personId, lifetime).token},
                     {QStringLiteral("token_type"), QStringLiteral("bearer")},
                     {QStringLiteral("expires_in"), lifetime}});
    };
    if (grant == u"fb_exchange_token") {
        const PracticeToken *token = m_world.token(value("fb_exchange_token"));
        if (!token || token->personId.isEmpty() || token->appId != app->id)
            return refusal(190, QStringLiteral("Invalid OAuth access token."));
        if (token->dead)
            return played(*refusalOf(*token->dead));
        return granted(token->personId, longLifetime);
    }
    const auto code = std::find_if(m_world.codes.begin(), m_world.codes.end(),
                                   [text = value("code")](const PracticeCode &known) { return known.code == text; });
    if (code == m_world.codes.end() || code->appId != app->id)
        return played(*refusalOf(Trouble::CodeInvalid));
    if (code->redirect != value("redirect_uri"))
        return played(*refusalOf(Trouble::RedirectMismatch));
    if (code->used)
        return played(*refusalOf(Trouble::CodeUsed));
    code->used = true;
    return granted(code->personId, shortLifetime);
}

PracticeGraph::Checked PracticeGraph::caller(const PracticeRequest &request)
{
    Caller caller;
    caller.token = tokenOf(request);
    const auto none = [] { return refusal(104, QStringLiteral("An access token is required to request this resource.")); };
    if (caller.token.isEmpty())
        return none();
    PracticeToken *issued = m_world.token(caller.token);
    if (issued) {
        caller.app = m_world.app(issued->appId);
        caller.person = m_world.person(issued->personId);
    } else {
        const QString id = caller.token.section(u'|', 0, 0);
        const QString rest = caller.token.section(u'|', 1);
        caller.app = m_world.app(id);
        if (!caller.app || (rest != caller.app->secret && rest != caller.app->clientToken))
            return refusal(190,
                           caller.app ? QStringLiteral("Invalid OAuth access token signature.") : QStringLiteral("Malformed access token"));
        caller.byClientToken = rest == caller.app->clientToken;
    }
    if (!caller.app)
        return refusal(190, QStringLiteral("Invalid OAuth access token."));
    // Such an app's tokens count for nothing.
    if ((caller.app->native || caller.app->secretEmbedded) && !caller.person && !caller.byClientToken)
        return none();
    if (issued && issued->dead)
        return played(*refusalOf(*issued->dead));
    if (issued && issued->expires.isValid() && issued->expires < QDateTime::currentDateTimeUtc())
        return played(*refusalOf(Trouble::TokenExpired));
    if (caller.byClientToken)
        return caller;
    const QString proof = request.values.value(QStringLiteral("appsecret_proof"));
    if (proof.isEmpty())
        return caller.app->requireProof ? Checked(played(*refusalOf(Trouble::ProofRequired))) : Checked(caller);
    const QString time = request.values.value(QStringLiteral("appsecret_time"));
    const QString message = time.isEmpty() ? caller.token : caller.token + u'|' + time;
    if (proof.toLatin1() != hmac(message, caller.app->secret))
        return played(*refusalOf(Trouble::ProofInvalid));
    return caller;
}

PracticeAnswer PracticeGraph::debugToken(const PracticeRequest &request)
{
    const Checked checked = caller(request);
    if (const auto *refused = std::get_if<PracticeAnswer>(&checked))
        return *refused;
    const auto &by = std::get<Caller>(checked);
    const bool mayInspect = !by.byClientToken && (!by.person || by.app->hasRole(by.person->id));
    const PracticeToken *token = m_world.token(request.values.value(QStringLiteral("input_token")));
    if (mayInspect && token && token->appId != by.app->id)
        return refusal(100, QStringLiteral("(#100) The App_id in the input_token did not match the Viewing App"));
    if (!mayInspect)
        return refusal(
            100,
            QStringLiteral("(#100) You must provide an app access token, or a user access token that is an owner or developer of the app"));
    if (!token) {
        return json({{QStringLiteral("data"),
                      QJsonObject{{QStringLiteral("is_valid"), false},
                                  {QStringLiteral("scopes"), QJsonArray()},
                                  {QStringLiteral("error"),
                                   QJsonObject{{QStringLiteral("code"), 190},
                                               {QStringLiteral("message"), QStringLiteral("Invalid OAuth access token.")}}}}}});
    }
    const bool expired = token->expires.isValid() && token->expires < QDateTime::currentDateTimeUtc();
    const Refusal *dead = token->dead ? refusalOf(*token->dead) : expired ? refusalOf(Trouble::TokenExpired) : nullptr;
    QJsonObject data{{QStringLiteral("app_id"), token->appId},
                     {QStringLiteral("type"), token->personId.isEmpty() ? QStringLiteral("APP") : QStringLiteral("USER")},
                     {QStringLiteral("application"), by.app->name},
                     {QStringLiteral("issued_at"), token->issued.toSecsSinceEpoch()},
                     {QStringLiteral("expires_at"), token->expires.isValid() ? token->expires.toSecsSinceEpoch() : 0},
                     {QStringLiteral("data_access_expires_at"), token->issued.toSecsSinceEpoch() + dataAccess},
                     {QStringLiteral("is_valid"), dead == nullptr},
                     {QStringLiteral("scopes"), QJsonArray::fromStringList(token->scopes)}};
    if (!token->personId.isEmpty())
        data.insert(QStringLiteral("user_id"), token->personId);
    if (dead) {
        data.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), dead->code},
                                {QStringLiteral("subcode"), dead->subcode},
                                {QStringLiteral("message"), QString::fromLatin1(dead->message)}});
    }
    return json({{QStringLiteral("data"), data}});
}

PracticeAnswer PracticeGraph::me(const PracticeRequest &request)
{
    const Checked checked = caller(request);
    if (const auto *refused = std::get_if<PracticeAnswer>(&checked)) {
        // Without a token this edge answers with a number of its own.
        return tokenOf(request).isEmpty() ? played(*refusalOf(Trouble::NoToken)) : *refused;
    }
    const auto &by = std::get<Caller>(checked);
    if (!by.person)
        return played(*refusalOf(Trouble::NoToken));
    QJsonObject answer{{QStringLiteral("id"), by.person->id}};
    for (const QString &field : fieldsOf(request, {QStringLiteral("name")})) {
        if (field == u"name")
            answer.insert(field, by.person->name);
        else if (field == u"first_name")
            answer.insert(field, by.person->name.section(u' ', 0, 0));
        else if (field == u"last_name")
            answer.insert(field, by.person->name.section(u' ', 1));
    }
    return json(answer);
}

PracticeAnswer PracticeGraph::permissions(const PracticeRequest &request)
{
    const Checked checked = caller(request);
    if (const auto *refused = std::get_if<PracticeAnswer>(&checked))
        return *refused;
    const auto &by = std::get<Caller>(checked);
    PracticeToken *token = m_world.token(by.token);
    if (!by.person || !token)
        return played(*refusalOf(Trouble::NoToken));
    if (request.method == u"DELETE") {
        for (PracticeToken &other : m_world.tokens) {
            if (other.personId == by.person->id && other.appId == by.app->id)
                other.dead = Trouble::AppRemoved;
        }
        return json({{QStringLiteral("success"), true}});
    }
    QJsonArray list;
    for (const QString &scope : token->scopes)
        list.append(QJsonObject{{QStringLiteral("permission"), scope}, {QStringLiteral("status"), QStringLiteral("granted")}});
    return json({{QStringLiteral("data"), list}});
}

PracticeAnswer PracticeGraph::node(const PracticeRequest &request, const QString &id)
{
    const Checked checked = caller(request);
    if (const auto *refused = std::get_if<PracticeAnswer>(&checked))
        return *refused;
    const auto &by = std::get<Caller>(checked);
    if (by.person && id == by.person->id)
        return me(request);
    if (id != by.app->id)
        return refusal(
            100,
            QStringLiteral("Unsupported request. Object with ID '%1' does not exist, cannot be loaded due to missing permissions").arg(id),
            33, QStringLiteral("GraphMethodException"));
    PracticeApp &app = *by.app;
    if (request.post) {
        if (by.byClientToken || (by.person && !app.hasRole(by.person->id)) || !app.apiAccess || m_world.has(Trouble::ApiAccessOff))
            return refusal(10, QStringLiteral("(#10) Application does not have permission for this action"), 0,
                           QStringLiteral("OAuthException"), 403);
        const auto given = [&request](const char *name) -> std::optional<QString> {
            const auto found = request.values.constFind(QLatin1String(name));
            return found == request.values.constEnd() ? std::nullopt : std::optional(*found);
        };
        if (m_world.has(Trouble::SettingNotKept))
            return json({{QStringLiteral("success"), true}});
        if (const auto domains = given("app_domains")) {
            const QJsonDocument list = QJsonDocument::fromJson(domains->toUtf8());
            if (!list.isArray())
                return refusal(100, QStringLiteral("(#100) Param app_domains must be an array."));
            app.domains.clear();
            for (const QJsonArray named = list.array(); const QJsonValue domain : named)
                app.domains += domain.toString();
        }
        if (const auto email = given("contact_email"))
            app.contactEmail = *email;
        if (const auto website = given("website_url")) {
            app.websiteUrl = *website;
            app.hasWebsite = true;
        }
        if (const auto mobile = given("mobile_web_url"))
            app.mobileUrl = *mobile;
        return json({{QStringLiteral("success"), true}});
    }
    QJsonObject answer{{QStringLiteral("id"), app.id}};
    const auto text = [&answer](const QString &field, const QString &value) {
        // Facebook leaves out what is not set.
        if (!value.isEmpty())
            answer.insert(field, value);
    };
    for (const QString &field : fieldsOf(request, {QStringLiteral("name"), QStringLiteral("category")})) {
        if (field == u"name")
            text(field, app.name);
        else if (by.byClientToken)
            continue;
        else if (field == u"category")
            text(field, app.category);
        else if (field == u"app_domains" && !app.domains.isEmpty())
            answer.insert(field, QJsonArray::fromStringList(app.domains));
        else if (field == u"contact_email")
            text(field, app.contactEmail);
        else if (field == u"website_url")
            text(field, app.websiteUrl);
        else if (field == u"mobile_web_url")
            text(field, app.mobileUrl);
        else if (field == u"privacy_policy_url")
            text(field, app.privacyPolicyUrl);
        else if (field == u"link")
            text(field, request.origin + QStringLiteral("/apps/") + app.id);
    }
    return json(answer);
}

} // namespace crmlink::practice
