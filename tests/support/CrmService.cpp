#include "support/CrmService.h"

#include "setup/FacebookIntegration.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QUuid>

#include <chrono>

namespace crmlink::test
{

namespace fb = setup::integration;

namespace
{

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray page(const char *title)
{
    return QByteArray("<!DOCTYPE html><html><head><title>") + title + "</title></head><body>" + title + "</body></html>";
}

const QString mask = QStringLiteral("**********");

/// How a column of an object stands in the database: a lookup's column X is XId there.
struct Column {
    QString sql;
    bool isLookup = false;
    QString names = {}; ///< table that has a lookup's display name
};

Column columnOf(const QString &schema, const QString &path)
{
    if (path == u"User.Name")
        return {QStringLiteral("(SELECT u.\"Name\" FROM \"SysAdminUnit\" u WHERE u.\"Id\" = t.\"UserId\")")};
    if (path == u"User")
        return {QStringLiteral("t.\"UserId\""), true, QStringLiteral("SysAdminUnit")};
    if (path == u"Type" || path == u"CommunicationType")
        return {QStringLiteral("t.\"%1Id\"").arg(path), true, QStringLiteral("CommunicationType")};
    if (path == u"Contact")
        return {QStringLiteral("t.\"ContactId\""), true, QStringLiteral("Contact")};
    Q_UNUSED(schema)
    return {QStringLiteral("t.\"%1\"").arg(path)};
}

/// A certificate of its own with its key: a private key has no place in a repository.
QSslConfiguration madeNow()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=crm.example.com"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                   certificate});
    QFile keyFile(key);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
        qFatal("the openssl command makes the certificate of this test: %s", openssl.readAllStandardError().constData());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return tls;
}

} // namespace

struct CrmService::Request {
    QString path;
    QByteArray body;
    QHash<QByteArray, QByteArray> cookies;
    QByteArray csrf;
    bool isPost = false;
    bool asksForSession = false;
    QByteArray contentType;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

struct CrmService::Answer {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";
    QByteArray location = {};
    QByteArrayList cookies = {};

    static Answer json(const QJsonObject &object) { return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)}; }
    static Answer html(int status, const char *title)
    {
        return {.status = status, .body = page(title), .type = "text/html; charset=utf-8"};
    }
    static Answer redirect(const QByteArray &to)
    {
        return {.status = 302, .body = page("Object moved"), .type = "text/html", .location = to};
    }
};

void CrmService::respond(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Request read;
    read.path = request.url().path();
    read.body = request.body();
    read.isPost = request.method() == QHttpServerRequest::Method::Post;
    read.csrf = request.value("BPMCSRF");
    read.asksForSession = request.value("ForceUseSession") == "true";
    read.contentType = request.value("Content-Type");
    for (const QByteArray &cookie : request.value("Cookie").split(';')) {
        const qsizetype at = cookie.indexOf('=');
        if (at > 0)
            read.cookies.insert(cookie.left(at).trimmed(), cookie.mid(at + 1).trimmed());
    }
    const Answer given = answer(read);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(given.status));
    responder.writeHeader("Content-Type", given.type);
    responder.writeHeader("Content-Length", QByteArray::number(given.body.size()));
    if (!given.location.isEmpty())
        responder.writeHeader("Location", given.location);
    for (const QByteArray &cookie : given.cookies)
        responder.writeHeader("Set-Cookie", cookie);
    responder.writeBody(given.body);
}

CrmService::CrmService(CrmFixture &crm, Scheme scheme) : m_crm(crm)
{
    loadSettings();
    std::optional<QSslConfiguration> tls;
    if (scheme == Scheme::Https) {
        tls = madeNow();
        m_fingerprint = QString::fromLatin1(tls->localCertificate().digest(QCryptographicHash::Sha256).toHex());
    }
    m_http = std::make_unique<practice::LoopbackHttp>(
        [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { respond(request, responder); }, tls);
    if (port() == 0)
        qFatal("127.0.0.1: no free port");
}

QUrl CrmService::url() const
{
    return QUrl(
        QStringLiteral("%1://127.0.0.1:%2").arg(m_fingerprint.isEmpty() ? QStringLiteral("http") : QStringLiteral("https")).arg(port()));
}

void CrmService::restart()
{
    const std::lock_guard lock(m_mutex);
    loadSettings();
}

void CrmService::loadSettings()
{
    m_settings.clear();
    for (const QLatin1String code : fb::settingCodes) {
        const QString value = m_crm.value(code);
        if (code == fb::useFacebookSharedApplication || code == fb::useFacebookLongLivedAccessToken)
            m_settings.insert(code, value == u"true");
        else
            m_settings.insert(code, value == u"(no row)" ? QString() : value);
    }
}

CrmService::Answer CrmService::answer(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    m_state.seen += (request.isPost ? QStringLiteral("POST ") : QStringLiteral("GET ")) + request.path;
    if (m_awayUntil > 0) {
        if (now() < m_awayUntil)
            return Answer::html(503, "Service Unavailable");
        m_awayUntil = 0;
        loadSettings(); // a new process
    }
    if (request.path == u"/ServiceModel/AuthService.svc/Login")
        return logIn(request);
    QString path = request.path;
    const bool behindZero = path.startsWith(u"/0/");
    if (behindZero != m_state.netFramework)
        return m_state.netFramework ? Answer::html(200, "Log in to bpm'online") : Answer::html(404, "Not Found");
    path.remove(0, behindZero ? 3 : 1);
    if (std::exchange(m_state.forgetsSession, false))
        m_state.sessions.clear();
    if (!m_state.sessions.contains(request.cookies.value(".ASPXAUTH")))
        return m_state.netFramework ? Answer::redirect("/Login/NuiLogin.aspx?ReturnUrl=%2f0") : Answer::html(401, "Unauthorized");
    if (request.csrf.isEmpty() || request.csrf != request.cookies.value("BPMCSRF"))
        return Answer::html(403, "Forbidden");
    return serve(path, request);
}

CrmService::Answer CrmService::logIn(const Request &request)
{
    const auto refused = [](const QString &message, const QJsonValue &change, const QJsonValue &redirect) {
        return Answer::json({{QStringLiteral("Code"), 1},
                             {QStringLiteral("Message"), message},
                             {QStringLiteral("Exception"), QJsonValue()},
                             {QStringLiteral("PasswordChangeUrl"), change},
                             {QStringLiteral("RedirectUrl"), redirect}});
    };
    switch (m_state.login) {
    case CrmServiceState::Login::Normal: break;
    case CrmServiceState::Login::Expired:
        return refused(QStringLiteral("Your password is not valid any more."), QStringLiteral("/Login/ChangePassword.aspx?x=1"), {});
    case CrmServiceState::Login::ExpiredRedirect: return refused({}, {}, QStringLiteral("/Login/ChangePassword.aspx"));
    case CrmServiceState::Login::Locked: return refused(QStringLiteral("User account is locked. Try again in 15 minutes."), {}, {});
    case CrmServiceState::Login::SingleSignOn: return Answer::redirect("https://login.example.com/adfs/ls/?SAMLRequest=abc");
    case CrmServiceState::Login::Elsewhere: return Answer::redirect("https://www.example.com/");
    case CrmServiceState::Login::Page: return Answer::html(200, "Guest network: accept the terms");
    case CrmServiceState::Login::NotFound: return Answer::html(404, "404 - File or directory not found.");
    case CrmServiceState::Login::Starting: return Answer::html(503, "Service Unavailable");
    }
    QJsonParseError error;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
    if (!request.isPost || error.error != QJsonParseError::NoError || !request.contentType.startsWith("application/json"))
        return Answer::html(400, "Bad Request");
    const QString user = body.value(u"UserName").toString();
    if (!m_state.passwords.contains(user) || m_state.passwords.value(user) != body.value(u"UserPassword").toString())
        return refused(QStringLiteral("You entered the wrong login or password, or your account is not there."), {}, {});
    // Without ForceUseSession the server keeps no session for a client that is no browser.
    const QByteArray session = newGuid().toLatin1();
    if (request.asksForSession)
        m_state.sessions.insert(session);
    Answer answer = Answer::json({{QStringLiteral("Code"), 0},
                                  {QStringLiteral("Message"), QString()},
                                  {QStringLiteral("Exception"), QJsonValue()},
                                  {QStringLiteral("PasswordChangeUrl"), QJsonValue()},
                                  {QStringLiteral("RedirectUrl"), QJsonValue()}});
    answer.cookies = {"BPMLOADER=" + newGuid().toLatin1() + "; path=/; HttpOnly", ".ASPXAUTH=" + session + "; path=/; HttpOnly",
                      "BPMCSRF=" + newGuid().toLatin1() + "; path=/", "UserName=83|117; expires=Fri, 31 Dec 2038 23:59:59 GMT; path=/"};
    return answer;
}

CrmService::Answer CrmService::serve(const QString &service, const Request &request)
{
    const QString method = service.section(u'/', -1);
    const QJsonObject body = request.object();
    if (service == u"ServiceModel/AuthService.svc/Logout") {
        ++m_state.logouts;
        m_state.sessions.remove(request.cookies.value(".ASPXAUTH"));
        return Answer::json({});
    }
    if (service == u"ServiceModel/AppInstallerService.svc/ClearRedisDb") {
        if (!m_state.mayRestart)
            return Answer::html(403, "Forbidden");
        m_state.sessions.clear(); // sessions are in Redis
        return Answer::json({});
    }
    if (service.startsWith(u"ServiceModel/AppInstallerService.svc/")) {
        if (method != (m_state.netFramework ? QStringLiteral("UnloadAppDomain") : QStringLiteral("RestartApp")))
            return Answer::html(404, "Endpoint not found.");
        ++m_state.restarts;
        m_awayUntil = now() + m_state.restartMilliseconds;
        return {.body = {}};
    }
    if (service == u"DataService/json/SyncReply/QuerySysSettings")
        return Answer::json(querySettings(body));
    if (service == u"DataService/json/SyncReply/PostSysSettingsValues")
        return postSettings(body);
    if (service == u"DataService/json/SyncReply/SelectQuery")
        return select(body);
    if (service == u"DataService/json/SyncReply/UpdateQuery" || service == u"DataService/json/SyncReply/DeleteQuery")
        return change(body, method == u"DeleteQuery");
    if (service == u"rest/RightsService/GetCanExecuteOperation") {
        const bool isSharing = body.value(u"operation").toString() == fb::canManageSharedSocialAccounts;
        return Answer::json({{QStringLiteral("GetCanExecuteOperationResult"), !isSharing || (m_state.mayShare && isGranted())}});
    }
    if (service.startsWith(u"rest/FacebookService/"))
        return Answer::json({{method + QStringLiteral("Result"), facebook(method, body.value(u"request").toObject())}});
    return Answer::html(404, "Endpoint not found.");
}

// To whoever it is: this CRM has one role that shares.
bool CrmService::isGranted() const
{
    return !m_crm
                .sql(QStringLiteral("SELECT 1 FROM \"SysAdminOperationGrantee\" g JOIN \"SysAdminOperation\" o "
                                    "ON o.\"Id\" = g.\"SysAdminOperationId\" WHERE g.\"CanExecute\" = 1 AND o.\"Code\" = %1")
                         .arg(quoted(fb::canManageSharedSocialAccounts)))
                .isEmpty();
}

QJsonObject CrmService::querySettings(const QJsonObject &body)
{
    QJsonObject values;
    QJsonArray notFound;
    for (const QJsonArray wanteds = body.value(u"sysSettingsNameCollection").toArray(); const QJsonValue wanted : wanteds) {
        const QString code = wanted.toString();
        const QStringList known
            = m_crm.sql(QStringLiteral("SELECT \"Id\" || '|' || \"ValueTypeName\" || '|' || \"Name\" FROM \"SysSettings\" "
                                       "WHERE \"Code\" = %1")
                            .arg(quoted(code)));
        if (known.isEmpty()) {
            notFound.append(code);
            continue;
        }
        QString type = known[0].section(u'|', 1, 1);
        QJsonValue value = m_settings.value(code);
        if (m_state.secureText && code == fb::facebookConsumerSecret) {
            type = QStringLiteral("SecureText");
            if (!value.toString().isEmpty())
                value = mask;
        }
        values.insert(code,
                      QJsonObject{{QStringLiteral("id"), known[0].section(u'|', 0, 0)},
                                  {QStringLiteral("code"), code},
                                  {QStringLiteral("name"), known[0].section(u'|', 2)},
                                  {QStringLiteral("value"), value},
                                  {QStringLiteral("displayValue"), value},
                                  {QStringLiteral("isCacheable"), true},
                                  {QStringLiteral("dataValueType"), type == u"Boolean" ? 12 : 27},
                                  {QStringLiteral("dataValueTypeName"), type}});
    }
    return {{QStringLiteral("success"), true}, {QStringLiteral("values"), values}, {QStringLiteral("notFoundSettings"), notFound}};
}

CrmService::Answer CrmService::postSettings(const QJsonObject &body)
{
    QJsonObject saved;
    QString words;
    const QJsonObject values = body.value(u"sysSettingsValues").toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString code = value.key();
        if (code == m_state.brokenSetting)
            return Answer::html(500, "Server Error in '/0' Application.");
        m_state.written += code;
        const bool refused = code == m_state.refusedSetting || !m_settings.contains(code);
        saved.insert(code, !refused);
        if (refused) {
            words = QStringLiteral("Current user does not have the permission to run the operation \"CanManageSysSettings\"");
            continue;
        }
        if (code == m_state.unkeptSetting)
            continue;
        const bool isBoolean = value->isBool();
        const QString set = isBoolean ? QStringLiteral("\"BooleanValue\" = %1").arg(value->toBool() ? 1 : 0)
                                      : QStringLiteral("\"TextValue\" = %1").arg(quoted(value->toString()));
        const QString setting
            = m_crm.sql(QStringLiteral("SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = %1").arg(quoted(code))).value(0);
        const QString ours
            = QStringLiteral("\"SysAdminUnitId\" = '%1' AND \"SysSettingsId\" = '%2'").arg(QString(fb::allEmployees), setting);
        if (m_crm.sql(QStringLiteral("SELECT 1 FROM \"SysSettingsValue\" WHERE ") + ours).isEmpty())
            m_crm.sql(
                QStringLiteral("INSERT INTO \"SysSettingsValue\" (\"Id\", \"SysSettingsId\", \"SysAdminUnitId\", \"IsDef\", \"Position\") "
                               "VALUES ('%1', '%2', '%3', 1, 2147483647)")
                    .arg(newGuid(), setting, QString(fb::allEmployees)));
        m_crm.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET %1 WHERE %2").arg(set, ours));
        m_settings.insert(code, value.value());
    }
    // success says false also when all went well.
    QJsonObject answer{{QStringLiteral("saveResult"), saved},
                       {QStringLiteral("rowsAffected"), -1},
                       {QStringLiteral("nextPrcElReady"), false},
                       {QStringLiteral("success"), false}};
    if (!words.isEmpty())
        answer.insert(QStringLiteral("responseStatus"),
                      QJsonObject{{QStringLiteral("ErrorCode"), QString()},
                                  {QStringLiteral("Message"), words},
                                  {QStringLiteral("Errors"), QJsonArray()}});
    return Answer::json(answer);
}

QString CrmService::condition(const QJsonObject &filter, const QString &schema) const
{
    if (filter.value(u"filterType").toInt() == 6) {
        QStringList parts;
        const QJsonObject items = filter.value(u"items").toObject();
        for (const QJsonValue item : items)
            parts += condition(item.toObject(), schema);
        if (parts.isEmpty())
            return QStringLiteral("1 = 1");
        return u'(' + parts.join(filter.value(u"logicalOperation").toInt() == 0 ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + u')';
    }
    const QString column = columnOf(schema, filter.value(u"leftExpression").toObject().value(u"columnPath").toString()).sql;
    const QJsonValue value = filter.value(u"rightExpression").toObject().value(u"parameter").toObject().value(u"value");
    if (filter.value(u"comparisonType").toInt() == 11)
        return QStringLiteral("instr(lower(%1), lower(%2)) > 0").arg(column, quoted(value.toString()));
    const QString literal = value.isBool() ? QString::number(int(value.toBool()))
        : value.isDouble()                 ? QString::number(value.toInt())
                                           : quoted(value.toString());
    return QStringLiteral("%1 = %2").arg(column, literal);
}

CrmService::Answer CrmService::select(const QJsonObject &body)
{
    const QString schema = body.value(u"rootSchemaName").toString();
    const QStringList restricted{QStringLiteral("SysSettings"), QStringLiteral("SysSettingsValue"), QStringLiteral("SysSettingsRights")};
    if (m_state.restrictsSelects || restricted.contains(schema)) {
        Answer answer
            = Answer::json({{QStringLiteral("responseStatus"),
                             QJsonObject{{QStringLiteral("ErrorCode"), QStringLiteral("SecurityException")},
                                         {QStringLiteral("Message"), QStringLiteral("Select from %1 is restricted").arg(schema)}}},
                            {QStringLiteral("success"), false}});
        answer.status = 500;
        return answer;
    }
    const QJsonObject columns = body.value(u"columns").toObject().value(u"items").toObject();
    QStringList members;
    QStringList order;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const Column sql = columnOf(schema, column->toObject().value(u"expression").toObject().value(u"columnPath").toString());
        members += sql.isLookup
            ? QStringLiteral("%1, json_object('value', %2, 'displayValue', (SELECT n.\"Name\" FROM \"%3\" n WHERE n.\"Id\" = %2))")
                  .arg(quoted(column.key()), sql.sql, sql.names)
            : QStringLiteral("%1, %2").arg(quoted(column.key()), sql.sql);
        if (column->toObject().value(u"orderDirection").toInt() == 1)
            order += QString::number(column->toObject().value(u"orderPosition").toInt()) + sql.sql;
    }
    order.sort();
    for (QString &by : order)
        by.remove(0, 1);
    QString sql = QStringLiteral("SELECT json_object(%1) FROM \"%2\" t WHERE %3")
                      .arg(members.join(QStringLiteral(", ")), schema, condition(body.value(u"filters").toObject(), schema));
    if (!order.isEmpty())
        sql += QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    if (body.value(u"rowCount").toInt(-1) >= 0)
        sql += QStringLiteral(" LIMIT %1 OFFSET %2").arg(body.value(u"rowCount").toInt()).arg(body.value(u"rowsOffset").toInt());
    QJsonArray rows;
    for (const QString &row : m_crm.sql(sql)) {
        QJsonObject object = QJsonDocument::fromJson(row.toUtf8()).object();
        for (const auto flag : {u"Public", u"IsExpired", u"Active"}) {
            if (object.contains(QStringView(flag)))
                object[QStringView(flag).toString()] = object.value(QStringView(flag)).toInt() != 0;
        }
        rows.append(object);
    }
    return Answer::json({{QStringLiteral("rowConfig"), QJsonObject()},
                         {QStringLiteral("rows"), rows},
                         {QStringLiteral("notFoundColumns"), QJsonArray()},
                         {QStringLiteral("rowsAffected"), rows.size()},
                         {QStringLiteral("nextPrcElReady"), false},
                         {QStringLiteral("success"), true}});
}

CrmService::Answer CrmService::change(const QJsonObject &body, bool removes)
{
    const QString schema = body.value(u"rootSchemaName").toString();
    const QStringList restricted{QStringLiteral("SysAdminOperation"), QStringLiteral("SysAdminOperationGrantee"),
                                 QStringLiteral("SysAdminUnit"),      QStringLiteral("SysSettings"),
                                 QStringLiteral("SysSettingsValue"),  QStringLiteral("SysSettingsRights")};
    if (restricted.contains(schema)) {
        Answer answer = Answer::json({{QStringLiteral("responseStatus"),
                                       QJsonObject{{QStringLiteral("ErrorCode"), QStringLiteral("SecurityException")},
                                                   {QStringLiteral("Message"), QStringLiteral("Modifying %1 is restricted").arg(schema)}}},
                                      {QStringLiteral("success"), false}});
        answer.status = 500;
        return answer;
    }
    const QString where = condition(body.value(u"filters").toObject(), schema);
    const QStringList ids = m_crm.sql(QStringLiteral("SELECT t.\"Id\" FROM \"%1\" t WHERE %2").arg(schema, where));
    for (const QString &id : ids) {
        if (removes) {
            m_crm.sql(QStringLiteral("DELETE FROM \"%1\" WHERE \"Id\" = '%2'").arg(schema, id));
            continue;
        }
        const QJsonObject values = body.value(u"columnValues").toObject().value(u"items").toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const bool on = value->toObject().value(u"parameter").toObject().value(u"value").toBool();
            m_crm.sql(QStringLiteral("UPDATE \"%1\" SET \"%2\" = %3 WHERE \"Id\" = '%4'").arg(schema, value.key()).arg(int(on)).arg(id));
        }
    }
    return Answer::json(
        {{QStringLiteral("rowsAffected"), ids.size()}, {QStringLiteral("nextPrcElReady"), false}, {QStringLiteral("success"), true}});
}

QJsonObject CrmService::facebook(const QString &method, const QJsonObject &request)
{
    const auto fails = [](const char *exception, const QString &words) {
        return QJsonObject{{QStringLiteral("success"), false},
                           {QStringLiteral("errorInfo"),
                            QJsonObject{{QStringLiteral("errorCode"), QLatin1String(exception)},
                                        {QStringLiteral("message"), words},
                                        {QStringLiteral("stackTrace"), QStringLiteral("   at Terrasoft.Configuration.Secret()")}}}};
    };
    const auto well = [] { return QJsonObject{{QStringLiteral("success"), true}}; };
    const bool shared = m_settings.value(fb::useFacebookSharedApplication).toBool();
    const QString key = m_settings.value(fb::facebookConsumerKey).toString();
    if (method == u"GetConsumerInfo") {
        if (!m_state.consumerInfo)
            return fails("SecurityException", QStringLiteral("Not for you"));
        if (!shared && key.isEmpty())
            return fails("MissingConsumerKeyException", QStringLiteral("Facebook integration setup is required."));
        QJsonObject answer = well();
        answer.insert(QStringLiteral("consumerInfo"),
                      QJsonObject{{QStringLiteral("key"), shared ? QStringLiteral("111111111111111") : key},
                                  {QStringLiteral("secret"),
                                   shared ? QStringLiteral("the vendor's own secret, not ours at all")
                                          : m_settings.value(fb::facebookConsumerSecret).toString()},
                                  {QStringLiteral("version"), m_settings.value(fb::facebookApiVersion)}});
        return answer;
    }
    const QString user = request.value(u"user").toString();
    const QString own = QStringLiteral("FROM \"SocialAccount\" WHERE \"TypeId\" = %1 AND \"UserId\" = %2")
                            .arg(quoted(request.value(u"type").toString()), quoted(user));
    // The look-up: own private accounts before shared ones.
    const QString found
        = m_crm
              .sql(QStringLiteral("SELECT \"Id\" FROM \"SocialAccount\" WHERE \"TypeId\" = %1 AND (\"UserId\" = %2 OR \"Public\" = 1) "
                                  "ORDER BY \"Public\"")
                       .arg(quoted(request.value(u"type").toString()), quoted(user)))
              .value(0);
    if (method == u"CheckCanOperate") {
        if (found.isEmpty())
            return fails("SocialAccountNotFoundException", QStringLiteral("There is no account."));
        if (!m_state.tokensWork)
            return fails("InvalidAccessTokenException", QStringLiteral("The token is dead."));
        return well();
    }
    const QString token = request.value(u"accessToken").toString();
    if (method == u"CreateSocialAccount") {
        if (!m_crm.sql(QStringLiteral("SELECT \"Id\" ") + own + QStringLiteral(" AND \"Public\" = 0")).isEmpty())
            return fails("DublicateDataException", QStringLiteral("The account is there already."));
        // Two saves: between them the row has no Login.
        const QString id = newGuid();
        m_crm.sql(QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", \"ConsumerKey\", "
                                 "\"AccessToken\", \"Public\") VALUES ('%1', 'Name', %2, %3, %4, %5, %6, 0)")
                      .arg(id, quoted(request.value(u"type").toString()), quoted(user), quoted(request.value(u"socialId").toString()),
                           quoted(key), quoted(token)));
        QString kept = token;
        if (m_settings.value(fb::useFacebookLongLivedAccessToken).toBool()) {
            m_state.exchanged += token;
            kept = QStringLiteral("long-") + token;
        }
        m_crm.sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = %1, \"Login\" = %2 WHERE \"Id\" = '%3'")
                      .arg(quoted(kept), quoted(m_state.graphNames.value(request.value(u"socialId").toString())), id));
        return well();
    }
    if (method == u"SetAccessToken") {
        if (found.isEmpty())
            return fails("SocialAccountNotFoundException", QStringLiteral("There is no account."));
        m_crm.sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"AccessToken\" = %1 WHERE \"Id\" = '%2'").arg(quoted(token), found));
        return well();
    }
    if (method == u"DeleteSocialAccount") {
        m_crm.sql(QStringLiteral("DELETE ") + own);
        return well();
    }
    return fails("MissingMethodException", method);
}

} // namespace crmlink::test
