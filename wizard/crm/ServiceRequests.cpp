#include "crm/ServiceRequests.h"

#include "crm/Dialect.h"
#include "setup/FacebookIntegration.h"

#include <algorithm>

namespace crmlink::crm::requests
{

using namespace setup;

namespace
{

QString s(QLatin1String text)
{
    return text;
}

QString dataService(const char *operation)
{
    return QStringLiteral("DataService/json/SyncReply/") + QLatin1String(operation);
}

Call facebook(const char *method, const QJsonObject &request)
{
    return {QStringLiteral("rest/FacebookService/") + QLatin1String(method), {{QStringLiteral("request"), request}}};
}

QString characters(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

// Numbers of the DataService's contracts (documentation, and requests of public clients).
enum ExpressionType { SchemaColumn = 0, Parameter = 2 };
enum FilterType { Compare = 1, Group = 6 };
enum Comparison { Equal = 3, Contain = 11 };
enum Logical { And = 0, Or = 1 };
enum DataType { Guid_ = 0, Text_ = 1, Integer_ = 4, Boolean_ = 12 };

int dataType(Filter::Kind kind)
{
    switch (kind) {
    case Filter::Kind::Guid: return Guid_;
    case Filter::Kind::Text: return Text_;
    case Filter::Kind::Boolean: return Boolean_;
    case Filter::Kind::Integer: return Integer_;
    }
    return Text_;
}

QJsonObject column(const QString &path)
{
    return {{QStringLiteral("expressionType"), SchemaColumn}, {QStringLiteral("columnPath"), path}};
}

QJsonObject parameter(int type, const QJsonValue &value)
{
    return {{QStringLiteral("expressionType"), Parameter},
            {QStringLiteral("parameter"), QJsonObject{{QStringLiteral("dataValueType"), type}, {QStringLiteral("value"), value}}}};
}

QJsonObject toJson(const Filter &filter)
{
    return {{QStringLiteral("filterType"), Compare},
            {QStringLiteral("comparisonType"), filter.contains ? Contain : Equal},
            {QStringLiteral("isEnabled"), true},
            {QStringLiteral("leftExpression"), column(filter.column)},
            {QStringLiteral("rightExpression"), parameter(dataType(filter.kind), filter.value)}};
}

QJsonObject group(Logical logical, const QJsonObject &items)
{
    return {{QStringLiteral("filterType"), Group},
            {QStringLiteral("logicalOperation"), logical},
            {QStringLiteral("isEnabled"), true},
            {QStringLiteral("items"), items}};
}

QJsonObject items(const std::vector<Filter> &filters)
{
    QJsonObject named;
    int number = 0;
    for (const Filter &filter : filters)
        named.insert(QStringLiteral("f%1").arg(++number), toJson(filter));
    return named;
}

Filter byId(const QString &path, const Guid &id)
{
    return {path, Filter::Kind::Guid, id};
}

// A value that is nothing but the dots or stars of a masked field.
bool isMask(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c == u'*' || c == u'\u2022' || c == u'\u25cf'; });
}

// Numbers of the value types, for servers that do not send their names.
QString typeName(const QJsonObject &value)
{
    QString name = value.value(u"dataValueTypeName").toString();
    if (!name.isEmpty())
        return name;
    switch (value.value(u"dataValueType").toInt(-1)) {
    case 12: return QStringLiteral("Boolean");
    case 24: return QStringLiteral("SecureText");
    case 27: return QStringLiteral("ShortText");
    case 28: return QStringLiteral("MediumText");
    case 29: return QStringLiteral("MaxSizeText");
    case 30: return QStringLiteral("LongText");
    default: return QStringLiteral("Text");
    }
}

bool booleanFrom(const QJsonValue &value)
{
    return value.isString() ? value.toString().compare(u"true", Qt::CaseInsensitive) == 0 : value.toVariant().toBool();
}

Setting settingFrom(const QString &code, const QJsonObject &value)
{
    Setting setting;
    setting.id = normalGuid(value.value(u"id").toString());
    setting.code = code;
    setting.caption = value.value(u"name").toString();
    setting.valueTypeName = typeName(value);
    SettingRow row;
    row.adminUnitId = integration::allEmployees;
    row.isDef = true;
    QString text = value.value(u"value").toVariant().toString();
    if (setting.valueTypeName == u"Boolean") {
        row.data = booleanFrom(value.value(u"value"));
    } else if (code == integration::facebookConsumerSecret) {
        row.isHidden = setting.isSecureText() ? !text.isEmpty() : isMask(text);
        row.data = row.isHidden ? Secret() : Secret::take(std::move(text));
    } else {
        row.isHidden = setting.isSecureText() && !text.isEmpty();
        row.data = row.isHidden ? QString() : text;
    }
    setting.rows.push_back(std::move(row));
    return setting;
}

} // namespace

Call login(const QString &user, const Secret &password)
{
    return {QStringLiteral("ServiceModel/AuthService.svc/Login"),
            {{QStringLiteral("UserName"), user}, {QStringLiteral("UserPassword"), characters(password)}}};
}

Call logout()
{
    return {QStringLiteral("ServiceModel/AuthService.svc/Logout")};
}

std::optional<LoginAnswer> readLogin(const QJsonObject &answer)
{
    if (!answer.value(u"Code").isDouble())
        return {};
    LoginAnswer read;
    read.code = answer.value(u"Code").toInt();
    read.message = answer.value(u"Message").toString();
    if (read.message.isEmpty())
        read.message = answer.value(u"Exception").toObject().value(u"Message").toString();
    read.passwordChangeUrl = answer.value(u"PasswordChangeUrl").toString();
    read.redirectUrl = answer.value(u"RedirectUrl").toString();
    return read;
}

Call querySettings(const QStringList &codes)
{
    return {dataService("QuerySysSettings"), {{QStringLiteral("sysSettingsNameCollection"), QJsonArray::fromStringList(codes)}}};
}

std::optional<std::vector<Setting>> readSettings(const QJsonObject &answer)
{
    if (!answer.value(u"values").isObject())
        return {};
    const QJsonObject values = answer.value(u"values").toObject();
    std::vector<Setting> settings;
    for (const QLatin1String code : integration::settingCodes) {
        const QJsonValue value = values.value(code);
        if (value.isObject())
            settings.push_back(settingFrom(code, value.toObject()));
    }
    return settings;
}

Call postSetting(const QString &code, const QJsonValue &value)
{
    return {dataService("PostSysSettingsValues"),
            {{QStringLiteral("isPersonal"), false}, {QStringLiteral("sysSettingsValues"), QJsonObject{{code, value}}}}};
}

std::optional<SaveAnswer> readSave(const QJsonObject &answer, const QString &code)
{
    if (!answer.value(u"saveResult").isObject()) {
        const QString words = errorWords(answer);
        if (words.isEmpty())
            return {};
        return SaveAnswer{false, words};
    }
    return SaveAnswer{answer.value(u"saveResult").toObject().value(code).toBool(), errorWords(answer)};
}

Call canExecuteOperation(const QString &operation)
{
    return {QStringLiteral("rest/RightsService/GetCanExecuteOperation"), {{QStringLiteral("operation"), operation}}};
}

std::optional<bool> readCanExecute(const QJsonObject &answer)
{
    const QJsonValue result = answer.value(u"GetCanExecuteOperationResult");
    return result.isBool() ? std::optional(result.toBool()) : std::nullopt;
}

Call select(const Select &what)
{
    QJsonObject columns;
    for (const QString &path : what.columns) {
        const qsizetype order = what.orderBy.indexOf(path);
        columns.insert(path,
                       QJsonObject{{QStringLiteral("caption"), QString()},
                                   {QStringLiteral("orderDirection"), order < 0 ? 0 : 1},
                                   {QStringLiteral("orderPosition"), int(order)},
                                   {QStringLiteral("isVisible"), true},
                                   {QStringLiteral("expression"), column(path)}});
    }
    QJsonObject filters = items(what.filters);
    if (!what.anyOf.empty())
        filters.insert(QStringLiteral("any"), group(Or, items(what.anyOf)));
    QJsonObject body{{QStringLiteral("rootSchemaName"), what.schema},
                     {QStringLiteral("operationType"), 0},
                     {QStringLiteral("columns"), QJsonObject{{QStringLiteral("items"), columns}}},
                     {QStringLiteral("filters"), group(And, filters)},
                     {QStringLiteral("isPageable"), what.limit >= 0},
                     {QStringLiteral("rowCount"), what.limit},
                     {QStringLiteral("rowsOffset"), what.offset},
                     {QStringLiteral("allColumns"), false},
                     {QStringLiteral("isDistinct"), false}};
    return {dataService("SelectQuery"), body};
}

Call update(const QString &schema, const Guid &id, const QString &columnName, bool value)
{
    return {
        dataService("UpdateQuery"),
        {{QStringLiteral("rootSchemaName"), schema},
         {QStringLiteral("operationType"), 2},
         {QStringLiteral("isForceUpdate"), false},
         {QStringLiteral("columnValues"), QJsonObject{{QStringLiteral("items"), QJsonObject{{columnName, parameter(Boolean_, value)}}}}},
         {QStringLiteral("filters"), group(And, {{QStringLiteral("byId"), toJson(byId(QStringLiteral("Id"), id))}})}}};
}

Call remove(const QString &schema, const std::vector<Filter> &filters)
{
    return {dataService("DeleteQuery"),
            {{QStringLiteral("rootSchemaName"), schema},
             {QStringLiteral("operationType"), 3},
             {QStringLiteral("filters"), group(And, items(filters))}}};
}

std::optional<QJsonArray> readRows(const QJsonObject &answer)
{
    if (!answer.value(u"rows").isArray())
        return {};
    return answer.value(u"rows").toArray();
}

std::optional<int> readRowsAffected(const QJsonObject &answer)
{
    if (!answer.value(u"rowsAffected").isDouble() || !errorWords(answer).isEmpty())
        return {};
    return answer.value(u"rowsAffected").toInt();
}

QString errorWords(const QJsonObject &answer)
{
    for (const auto key : {u"responseStatus", u"errorInfo"}) {
        const QJsonObject status = answer.value(QStringView(key)).toObject();
        for (const auto member : {u"Message", u"message"}) {
            QString words = status.value(QStringView(member)).toString();
            if (!words.isEmpty())
                return words;
        }
    }
    return {};
}

QStringList accountColumns()
{
    return {QStringLiteral("Id"),       QStringLiteral("Login"),       QStringLiteral("Type"),   QStringLiteral("User"),
            QStringLiteral("SocialId"), QStringLiteral("ConsumerKey"), QStringLiteral("Public"), QStringLiteral("IsExpired")};
}

Guid lookupId(const QJsonValue &value)
{
    return normalGuid(value.isObject() ? value.toObject().value(u"value").toString() : value.toString());
}

QString lookupName(const QJsonValue &value)
{
    return value.toObject().value(u"displayValue").toString();
}

Account accountFrom(const QJsonObject &row)
{
    Account account;
    account.id = lookupId(row.value(u"Id"));
    account.networkTypeId = lookupId(row.value(u"Type"));
    account.login = row.value(u"Login").toString();
    account.ownerId = lookupId(row.value(u"User"));
    account.ownerName = lookupName(row.value(u"User"));
    account.socialId = row.value(u"SocialId").toString();
    account.appId = row.value(u"ConsumerKey").toString();
    account.isPublic = booleanFrom(row.value(u"Public"));
    account.isExpired = booleanFrom(row.value(u"IsExpired"));
    return account;
}

Call consumerInfo()
{
    return facebook("GetConsumerInfo", {});
}

Call checkCanOperate(const Guid &user)
{
    return facebook("CheckCanOperate",
                    {{QStringLiteral("type"), s(integration::facebookCommunicationType)}, {QStringLiteral("user"), user}});
}

Call createAccount(const Guid &user, const QString &socialId, const Secret &token)
{
    return facebook("CreateSocialAccount",
                    {{QStringLiteral("accessToken"), characters(token)},
                     {QStringLiteral("socialId"), socialId},
                     {QStringLiteral("type"), s(integration::facebookCommunicationType)},
                     {QStringLiteral("user"), user}});
}

Call setAccessToken(const Guid &user, const Secret &token)
{
    return facebook("SetAccessToken",
                    {{QStringLiteral("accessToken"), characters(token)},
                     {QStringLiteral("type"), s(integration::facebookCommunicationType)},
                     {QStringLiteral("user"), user}});
}

Call deleteAccount(const Guid &user)
{
    return facebook("DeleteSocialAccount",
                    {{QStringLiteral("type"), s(integration::facebookCommunicationType)}, {QStringLiteral("user"), user}});
}

std::optional<FacebookAnswer> readFacebook(const QJsonObject &answer, const Call &call)
{
    const QString wrapper = call.path.section(u'/', -1) + QStringLiteral("Result");
    const QJsonObject result = answer.value(wrapper).isObject() ? answer.value(wrapper).toObject() : answer;
    if (!result.value(u"success").isBool())
        return {};
    FacebookAnswer read;
    read.success = result.value(u"success").toBool();
    read.result = result;
    read.words = errorWords(result);
    for (const auto key : {u"errorInfo", u"responseStatus"}) {
        const QJsonObject status = result.value(QStringView(key)).toObject();
        for (const auto member : {u"errorCode", u"ErrorCode"}) {
            if (read.exception.isEmpty())
                read.exception = status.value(QStringView(member)).toString();
        }
    }
    return read;
}

std::optional<ConsumerInfo> readConsumerInfo(const FacebookAnswer &answer)
{
    if (!answer.success || !answer.result.value(u"consumerInfo").isObject())
        return {};
    const QJsonObject info = answer.result.value(u"consumerInfo").toObject();
    return ConsumerInfo{info.value(u"key").toString(), Secret::take(info.value(u"secret").toString()), info.value(u"version").toString()};
}

Call clearCache()
{
    return {QStringLiteral("ServiceModel/AppInstallerService.svc/ClearRedisDb")};
}

Call restart(bool netFramework)
{
    return {QStringLiteral("ServiceModel/AppInstallerService.svc/")
            + (netFramework ? QStringLiteral("UnloadAppDomain") : QStringLiteral("RestartApp"))};
}

} // namespace crmlink::crm::requests
