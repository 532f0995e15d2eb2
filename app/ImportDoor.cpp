#include "Doors.h"

#include "runs/ImportRun.h"
#include "setup/ChangeWords.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteAddress.h"

#include <QCoreApplication>
#include <QDir>

namespace crmlink::app
{

namespace
{

using namespace setup;

QString platformName(CrmPlatform platform)
{
    switch (platform) {
    case CrmPlatform::NetFramework: return QStringLiteral("net_framework");
    case CrmPlatform::NetCore: return QStringLiteral("net_core");
    case CrmPlatform::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QJsonObject databaseJson(const DatabaseConnection &database, bool password)
{
    return {{QStringLiteral("kind"), toName(database.kind)},
            {QStringLiteral("host"), database.host},
            {QStringLiteral("port"), database.effectivePort()},
            {QStringLiteral("name"), database.name},
            {QStringLiteral("login"), toName(database.login)},
            {QStringLiteral("user"), database.user},
            {QStringLiteral("password"), password ? QStringLiteral("(secret)") : QStringLiteral("(not set)")},
            {QStringLiteral("schema"), database.schema}};
}

QJsonValue redisJson(const CrmServers &servers)
{
    if (!servers.knownRedis)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("host"), servers.redisHost},
                       {QStringLiteral("port"), servers.redisPort ? servers.redisPort : 6379},
                       {QStringLiteral("db"), servers.redisDatabase},
                       {QStringLiteral("password"), servers.redisPassword ? QStringLiteral("(secret)") : QStringLiteral("(not set)")},
                       {QStringLiteral("tls"), servers.redisTls}};
}

/// What was found in the CRM's files, before any of it is used.
QString words(const runs::InstallReading &reading)
{
    const DatabaseConnection &database = reading.crm.connection.database;
    const CrmServers &servers = reading.crm.servers;
    QStringList lines{Text(QT_TRANSLATE_NOOP("crmlink", "Read in %1:"), {QDir::toNativeSeparators(reading.file)}).toString()};
    const auto line = [&lines](const char *what, const QString &value) {
        if (!value.isEmpty())
            lines += QStringLiteral("  ") + Text(what, {value}).toString();
    };
    line(QT_TRANSLATE_NOOP("crmlink", "kind: %1"), displayName(database.kind));
    line(QT_TRANSLATE_NOOP("crmlink", "server: %1"), database.host);
    line(QT_TRANSLATE_NOOP("crmlink", "port: %1"), database.port ? QString::number(database.port) : QString());
    line(QT_TRANSLATE_NOOP("crmlink", "database: %1"), database.name);
    line(QT_TRANSLATE_NOOP("crmlink", "schema: %1"), database.schema);
    line(QT_TRANSLATE_NOOP("crmlink", "user: %1"), database.user);
    line(QT_TRANSLATE_NOOP("crmlink", "password: %1"), secretInWords(!reading.crm.connection.password.isEmpty()).toString());
    if (servers.knownRedis) {
        line(QT_TRANSLATE_NOOP("crmlink", "Redis: %1"),
             QStringLiteral("%1:%2, db %3")
                 .arg(servers.redisHost, QString::number(servers.redisPort ? servers.redisPort : 6379),
                      QString::number(servers.redisDatabase)));
    }
    line(QT_TRANSLATE_NOOP("crmlink", "application pool: %1"), servers.appPool);
    line(QT_TRANSLATE_NOOP("crmlink", "address: %1"), reading.siteUrl.toString());
    return lines.join(u'\n');
}

Text whereThePasswordIs(const SecretSource &source)
{
    switch (source.from) {
    case SecretSource::From::Keychain: return Text(QT_TRANSLATE_NOOP("crmlink", "The password is in the keychain."));
    case SecretSource::From::File: return Text(QT_TRANSLATE_NOOP("crmlink", "The password is in %1."), {source.name});
    default: return {};
    }
}

QString placeName(const SecretSource &source)
{
    switch (source.from) {
    case SecretSource::From::Keychain: return QStringLiteral("keychain");
    case SecretSource::From::File: return QStringLiteral("file");
    case SecretSource::From::Environment: return QStringLiteral("env");
    case SecretSource::From::Command: return QStringLiteral("command");
    case SecretSource::From::Nowhere: break;
    }
    return QStringLiteral("none");
}

} // namespace

Result<Answer> importSite(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    runs::ImportRun::Order order{{}, siteFile, {}, invocation.value("password-file")};
    Answer answer;
    if (invocation.has("site-url")) {
        const Verdict address = checkSiteUrl(invocation.value("site-url"));
        if (address.isRefused()) {
            return failure({.kind = ErrorKind::Usage,
                            .what = Text(QT_TRANSLATE_NOOP("crmlink", "--site-url is no address of a CRM.")),
                            .why = Text::verbatim(address.toString()),
                            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "See crmlink %1 --help."), {QStringLiteral("import")}),
                            .guide = anchor::commandLine,
                            .candidates = {}});
        }
        order.siteUrl = QUrl(address.value);
        for (const Finding &finding : address.findings) {
            if (finding.judgement == Judgement::Warning)
                answer.warnings.push_back({QStringLiteral("site_url.") + finding.code, finding.text});
        }
    }
    runs::InstallReader reader(runs::InstallReader::usualIisConfig());
    const auto reading = reader.read(invocation.words.value(0), desk.stop()).result();
    if (!reading)
        return failure(reading.error());
    order.reading = *reading;
    Printer(invocation.json).note(words(*reading));

    runs::ImportRun run(desk.store());
    const auto outcome = run.start(order, desk.stop()).result();
    if (!outcome)
        return failure(outcome.error());
    const Site &site = outcome->site;
    answer.warnings.insert(answer.warnings.begin(), outcome->warnings.begin(), outcome->warnings.end());
    answer.text = (outcome->created ? Text(QT_TRANSLATE_NOOP("crmlink", "Wrote %1."), {siteFile})
                                    : Text(QT_TRANSLATE_NOOP("crmlink", "Completed %1."), {siteFile}))
                      .toString();
    if (const Text where = whereThePasswordIs(site.database.password); !where.isEmpty())
        answer.text += u' ' + where.toString();
    answer.text += u'\n';
    answer.json = {{QStringLiteral("command"), QStringLiteral("import")},
                   {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)},
                   {QStringLiteral("site"), site.displayName()},
                   {QStringLiteral("siteFile"), siteFile},
                   {QStringLiteral("created"), outcome->created},
                   {QStringLiteral("read"),
                    QJsonObject{{QStringLiteral("file"), reading->file},
                                {QStringLiteral("database"),
                                 databaseJson(reading->crm.connection.database, !reading->crm.connection.password.isEmpty())},
                                {QStringLiteral("platform"), platformName(reading->crm.servers.platform)},
                                {QStringLiteral("redis"), redisJson(reading->crm.servers)},
                                {QStringLiteral("applicationPool"), reading->crm.servers.appPool},
                                {QStringLiteral("siteUrl"), reading->siteUrl.toString()}}},
                   {QStringLiteral("database"), databaseJson(site.database, site.database.password.from != SecretSource::From::Nowhere)},
                   {QStringLiteral("passwordIn"), placeName(site.database.password)},
                   {QStringLiteral("warnings"), warningsJson(answer.warnings)}};
    return answer;
}

} // namespace crmlink::app
