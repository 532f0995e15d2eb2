#include "pages/DraftFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace crmlink::pages
{

using namespace setup;

namespace
{

constexpr int version = 1;

// Enumerations stand as their position in these lists, by name: a list may grow at its end.
template <typename E> struct Names;
template <> struct Names<Journey> {
    static constexpr std::array list{"new", "status", "rotate-keys", "undo", "practice"};
};
template <> struct Names<Deployment> {
    static constexpr std::array list{"unknown", "on-site", "cloud"};
};
template <> struct Names<WhoMayLogIn> {
    static constexpr std::array list{"undecided", "named-people", "everyone"};
};
template <> struct Names<WebPlace> {
    static constexpr std::array list{"undecided", "in-wizard", "own-browser"};
};
template <> struct Names<Route> {
    static constexpr std::array list{"database", "service"};
};
template <> struct Names<DatabaseKind> {
    static constexpr std::array list{"postgresql", "mssql", "oracle", "sqlite"};
};
template <> struct Names<DatabaseLogin> {
    static constexpr std::array list{"sql", "windows"};
};
template <> struct Names<TlsMode> {
    static constexpr std::array list{"verify", "require", "disable"};
};
template <> struct Names<CrmPlatform> {
    static constexpr std::array list{"unknown", "net-framework", "net-core"};
};
template <> struct Names<SecretSource::From> {
    static constexpr std::array list{"nowhere", "keychain", "environment", "file", "command"};
};

template <typename E> QString nameOf(E value)
{
    return QString::fromLatin1(Names<E>::list.at(static_cast<size_t>(value)));
}

template <typename E> E valueOf(const QJsonValue &name, E fallback = {})
{
    const QString word = name.toString();
    for (size_t i = 0; i < Names<E>::list.size(); ++i) {
        if (word == QLatin1String(Names<E>::list[i]))
            return static_cast<E>(i);
    }
    return fallback;
}

QJsonObject toJson(const SecretSource &source)
{
    return {{QStringLiteral("from"), nameOf(source.from)},
            {QStringLiteral("name"), source.name},
            {QStringLiteral("command"), QJsonArray::fromStringList(source.command)}};
}

QJsonObject toJson(const CrmServers &servers)
{
    return {{QStringLiteral("platform"), nameOf(servers.platform)},   {QStringLiteral("appPool"), servers.appPool},
            {QStringLiteral("systemdUnit"), servers.systemdUnit},     {QStringLiteral("redisHost"), servers.redisHost},
            {QStringLiteral("redisPort"), servers.redisPort},         {QStringLiteral("redisDatabase"), servers.redisDatabase},
            {QStringLiteral("redisPassword"), servers.redisPassword}, {QStringLiteral("redisTls"), servers.redisTls},
            {QStringLiteral("knownRedis"), servers.knownRedis}};
}

CrmServers serversFrom(const QJsonObject &object)
{
    return {.platform = valueOf<CrmPlatform>(object[u"platform"]),
            .appPool = object[u"appPool"].toString(),
            .systemdUnit = object[u"systemdUnit"].toString(),
            .redisHost = object[u"redisHost"].toString(),
            .redisPort = static_cast<quint16>(object[u"redisPort"].toInt()),
            .redisDatabase = object[u"redisDatabase"].toInt(),
            .redisPassword = object[u"redisPassword"].toBool(),
            .redisTls = object[u"redisTls"].toBool(),
            .knownRedis = object[u"knownRedis"].toBool()};
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonArray values = array.toArray(); const QJsonValue value : values)
        list += value.toString();
    return list;
}

SecretSource secretSource(const QJsonObject &object)
{
    return {
        .from = valueOf<SecretSource::From>(object[u"from"]), .name = object[u"name"].toString(), .command = strings(object[u"command"])};
}

QJsonObject toJson(const Site &site)
{
    const DatabaseConnection &db = site.database;
    QJsonObject database{{QStringLiteral("kind"), nameOf(db.kind)},
                         {QStringLiteral("host"), db.host},
                         {QStringLiteral("port"), db.port},
                         {QStringLiteral("name"), db.name},
                         {QStringLiteral("login"), nameOf(db.login)},
                         {QStringLiteral("user"), db.user},
                         {QStringLiteral("password"), toJson(db.password)},
                         {QStringLiteral("schema"), db.schema},
                         {QStringLiteral("tlsCa"), db.tlsCa},
                         {QStringLiteral("odbcDriver"), db.odbcDriver}};
    if (db.tls)
        database[QStringLiteral("tls")] = nameOf(*db.tls);
    const FacebookApp &fb = site.facebook;
    const QJsonObject facebook{{QStringLiteral("appId"), fb.appId},
                               {QStringLiteral("appSecret"), toJson(fb.appSecret)},
                               {QStringLiteral("contactEmail"), fb.contactEmail},
                               {QStringLiteral("appDomains"), QJsonArray::fromStringList(fb.appDomains)},
                               {QStringLiteral("apiVersion"), fb.apiVersion},
                               {QStringLiteral("updateCrmApiVersion"), fb.updateCrmApiVersion},
                               {QStringLiteral("redirectUri"), fb.redirectUri},
                               {QStringLiteral("verify"), fb.verify},
                               {QStringLiteral("graph"), fb.endpoints.graph.toString()},
                               {QStringLiteral("www"), fb.endpoints.www.toString()},
                               {QStringLiteral("developers"), fb.endpoints.developers.toString()}};
    QJsonObject object{{QStringLiteral("name"), site.name},
                       {QStringLiteral("siteUrl"), site.siteUrl.toString()},
                       {QStringLiteral("mobileSiteUrl"), site.mobileSiteUrl.toString()},
                       {QStringLiteral("route"), nameOf(site.route)},
                       {QStringLiteral("actingAs"), site.actingAs},
                       {QStringLiteral("database"), database},
                       {QStringLiteral("facebook"), facebook},
                       {QStringLiteral("sharedAccounts"), QJsonArray::fromStringList(site.sharedAccounts)}};
    if (site.service) {
        object[QStringLiteral("service")] = QJsonObject{{QStringLiteral("user"), site.service->user},
                                                        {QStringLiteral("password"), toJson(site.service->password)},
                                                        {QStringLiteral("pinnedSha256"), site.service->pinnedSha256},
                                                        {QStringLiteral("allowHttp"), site.service->allowHttp}};
    }
    return object;
}

Site siteFrom(const QJsonObject &object)
{
    Site site;
    site.name = object[u"name"].toString();
    site.siteUrl = QUrl(object[u"siteUrl"].toString());
    site.mobileSiteUrl = QUrl(object[u"mobileSiteUrl"].toString());
    site.route = valueOf<Route>(object[u"route"]);
    site.actingAs = object[u"actingAs"].toString();
    site.sharedAccounts = strings(object[u"sharedAccounts"]);
    const QJsonObject database = object[u"database"].toObject();
    DatabaseConnection &db = site.database;
    db.kind = valueOf<DatabaseKind>(database[u"kind"]);
    db.host = database[u"host"].toString();
    db.port = static_cast<quint16>(database[u"port"].toInt());
    db.name = database[u"name"].toString();
    db.login = valueOf<DatabaseLogin>(database[u"login"]);
    db.user = database[u"user"].toString();
    db.password = secretSource(database[u"password"].toObject());
    db.schema = database[u"schema"].toString();
    if (database.contains(u"tls"))
        db.tls = valueOf<TlsMode>(database[u"tls"]);
    db.tlsCa = database[u"tlsCa"].toString();
    db.odbcDriver = database[u"odbcDriver"].toString();
    if (object.contains(u"service")) {
        const QJsonObject service = object[u"service"].toObject();
        site.service = ServiceConnection{.user = service[u"user"].toString(),
                                         .password = secretSource(service[u"password"].toObject()),
                                         .pinnedSha256 = service[u"pinnedSha256"].toString(),
                                         .allowHttp = service[u"allowHttp"].toBool()};
    }
    const QJsonObject facebook = object[u"facebook"].toObject();
    FacebookApp &fb = site.facebook;
    fb.appId = facebook[u"appId"].toString();
    fb.appSecret = secretSource(facebook[u"appSecret"].toObject());
    fb.contactEmail = facebook[u"contactEmail"].toString();
    fb.appDomains = strings(facebook[u"appDomains"]);
    fb.apiVersion = facebook[u"apiVersion"].toString(fb.apiVersion);
    fb.updateCrmApiVersion = facebook[u"updateCrmApiVersion"].toBool();
    fb.redirectUri = facebook[u"redirectUri"].toString();
    fb.verify = facebook[u"verify"].toBool(true);
    fb.endpoints.graph = QUrl(facebook[u"graph"].toString(fb.endpoints.graph.toString()));
    fb.endpoints.www = QUrl(facebook[u"www"].toString(fb.endpoints.www.toString()));
    fb.endpoints.developers = QUrl(facebook[u"developers"].toString(fb.endpoints.developers.toString()));
    return site;
}

// Never the secret itself: whether there was one, and whether a store has it for the next session.
const QLatin1String secretStored{"stored"};
const QLatin1String secretTyped{"typed"};

QString stateOfSecret(const SetupDraft &draft)
{
    if (draft.secretStored)
        return secretStored;
    return draft.appSecret.isEmpty() && !draft.missesSecret() ? QString() : QString(secretTyped);
}

// Without tokens: who logged in for whom, so that it can be said that the login has to be repeated.
QJsonArray linksOf(const SetupDraft &draft)
{
    QJsonArray links;
    if (draft.receipt) // written
        return links;
    for (const AccountLink &link : draft.accounts.links)
        links.append(QJsonObject{
            {QStringLiteral("login"), link.login}, {QStringLiteral("owner"), link.ownerName}, {QStringLiteral("ownerId"), link.ownerId}});
    for (const StillToDo &todo : draft.stillToDo) {
        if (todo.id.startsWith(repeatedLoginId({})))
            links.append(QJsonObject{{QStringLiteral("what"), todo.what.toString()},
                                     {QStringLiteral("owner"), todo.byWhom.toString()},
                                     {QStringLiteral("ownerId"), todo.id.mid(repeatedLoginId({}).size())}});
    }
    return links;
}

void readLinks(SetupDraft &draft, const QJsonArray &links)
{
    for (const QJsonValue value : links) {
        const QJsonObject link = value.toObject();
        const QString owner = link[u"owner"].toString();
        const Text what = link.contains(u"what")
            ? Text::verbatim(link[u"what"].toString())
            : Text(QT_TRANSLATE_NOOP("crmlink", "Log in to Facebook again to link %1 for %2"), {link[u"login"].toString(), owner});
        draft.stillToDo.push_back({.what = what, .byWhom = Text::verbatim(owner), .id = repeatedLoginId(link[u"ownerId"].toString())});
    }
}

} // namespace

QString repeatedLoginId(const QString &owner)
{
    return QStringLiteral("repeat-login-") + owner;
}

QByteArray toJson(const Place &place)
{
    const SetupDraft &draft = place.draft;
    const QJsonObject object{{QStringLiteral("version"), version},
                             {QStringLiteral("page"), QString(anchorOf(place.page))},
                             {QStringLiteral("journey"), nameOf(draft.journey)},
                             {QStringLiteral("deployment"), nameOf(draft.deployment)},
                             {QStringLiteral("site"), toJson(draft.site)},
                             {QStringLiteral("appSecret"), stateOfSecret(draft)},
                             {QStringLiteral("siteFile"), draft.siteFile},
                             {QStringLiteral("siteInFile"), toJson(draft.siteInFile)},
                             {QStringLiteral("siteNotKept"), draft.siteNotKept.toString()},
                             {QStringLiteral("siteDiffers"), draft.siteDiffers.toString()},
                             {QStringLiteral("heldAt"), draft.heldAt.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("servers"), toJson(draft.servers)},
                             {QStringLiteral("displayName"), draft.displayName},
                             {QStringLiteral("changeApiVersion"), draft.changeApiVersion},
                             {QStringLiteral("turnOnLongLivedTokens"), draft.turnOnLongLivedTokens},
                             {QStringLiteral("appIdInUse"), draft.appIdInUse},
                             {QStringLiteral("keepExistingApp"), draft.keepExistingApp},
                             {QStringLiteral("whoMayLogIn"), nameOf(draft.whoMayLogIn)},
                             {QStringLiteral("webPlace"), nameOf(draft.webPlace)},
                             {QStringLiteral("appOwner"), draft.appOwner},
                             {QStringLiteral("rolePeople"), QJsonArray::fromStringList(draft.rolePeople)},
                             {QStringLiteral("confirmed"), QJsonArray::fromStringList(draft.confirmed)},
                             {QStringLiteral("share"), QJsonArray::fromStringList(draft.accounts.share)},
                             {QStringLiteral("unshare"), QJsonArray::fromStringList(draft.accounts.unshare)},
                             {QStringLiteral("remove"), QJsonArray::fromStringList(draft.accounts.remove)},
                             {QStringLiteral("links"), linksOf(draft)}};
    return QJsonDocument(object).toJson();
}

std::optional<Place> placeFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto page = pageAt(object[u"page"].toString());
    if (object[u"version"].toInt() != version || !page)
        return std::nullopt;
    Place place{.page = *page, .draft = {}};
    SetupDraft &draft = place.draft;
    draft.journey = valueOf<Journey>(object[u"journey"]);
    draft.deployment = valueOf<Deployment>(object[u"deployment"]);
    draft.site = siteFrom(object[u"site"].toObject());
    draft.secretStored = object[u"appSecret"].toString() == secretStored;
    if (object[u"appSecret"].toString() == secretTyped)
        draft.secretGone = Text(QT_TRANSLATE_NOOP(
            "crmlink", "The App Secret that you had entered was not in a keychain, and is gone with the earlier session."));
    draft.siteFile = object[u"siteFile"].toString();
    draft.siteInFile = siteFrom(object[u"siteInFile"].toObject());
    draft.siteNotKept = Text::verbatim(object[u"siteNotKept"].toString());
    draft.siteDiffers = Text::verbatim(object[u"siteDiffers"].toString());
    draft.heldAt = QDateTime::fromString(object[u"heldAt"].toString(), Qt::ISODateWithMs);
    draft.servers = serversFrom(object[u"servers"].toObject());
    draft.displayName = object[u"displayName"].toString();
    draft.changeApiVersion = object[u"changeApiVersion"].toBool();
    draft.turnOnLongLivedTokens = object[u"turnOnLongLivedTokens"].toBool();
    draft.appIdInUse = object[u"appIdInUse"].toString();
    draft.keepExistingApp = object[u"keepExistingApp"].toBool(true);
    draft.whoMayLogIn = valueOf<WhoMayLogIn>(object[u"whoMayLogIn"]);
    draft.webPlace = valueOf<WebPlace>(object[u"webPlace"]);
    draft.appOwner = object[u"appOwner"].toString();
    draft.rolePeople = strings(object[u"rolePeople"]);
    draft.confirmed = strings(object[u"confirmed"]);
    draft.accounts.share = strings(object[u"share"]);
    draft.accounts.unshare = strings(object[u"unshare"]);
    draft.accounts.remove = strings(object[u"remove"]);
    readLinks(draft, object[u"links"].toArray());
    draft.dropStaleResults();
    return place;
}

} // namespace crmlink::pages
