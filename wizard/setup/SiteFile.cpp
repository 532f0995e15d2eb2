#include "setup/SiteFile.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteFileEdit.h"
#include "setup/SiteFileSection.h"
#include "setup/SiteFileWriter.h"
#include "setup/SiteMerge.h"

#include <toml++/toml.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace crmlink::setup
{

namespace
{

bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s/:@?#]+$"));
    return pattern.match(host).hasMatch();
}

void readDatabase(SiteFileSection &section, DatabaseConnection &database)
{
    section.choice("kind", database.kind,
                   std::array{DatabaseKind::PostgreSql, DatabaseKind::SqlServer, DatabaseKind::Oracle, DatabaseKind::Sqlite});
    section.text("host", database.host);
    if (database.host.startsWith(u'[') && database.host.endsWith(u']'))
        database.host = database.host.sliced(1, database.host.size() - 2);
    const bool isAddress = !QHostAddress(database.host).isNull() || database.host.startsWith(u'/');
    if (!database.host.isEmpty() && !isAddress && !isHostName(database.host)) {
        section.reject(
            "host", *section.node("host"), database.host, {},
            Text(QT_TRANSLATE_NOOP("crmlink", "It is a host name or an address alone: scheme, port and path have no place in it.")));
    }
    section.port("port", database.port);
    section.text("name", database.name);
    section.choice("login", database.login, std::array{DatabaseLogin::Sql, DatabaseLogin::Windows});
    section.text("user", database.user);
    section.source("password", database.password);
    section.text("schema", database.schema);
    TlsMode tls{};
    if (section.choice("tls", tls, std::array{TlsMode::Verify, TlsMode::Require, TlsMode::Disable}))
        database.tls = tls;
    section.text("tls_ca", database.tlsCa);
    section.text("odbc_driver", database.odbcDriver);
}

void readService(SiteFileSection &section, ServiceConnection &service)
{
    section.text("user", service.user);
    section.source("password", service.password);
    section.text("pinned_sha256", service.pinnedSha256);
    if (const QString given = service.pinnedSha256; !given.isEmpty()) {
        static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
        service.pinnedSha256 = given.toLower().remove(u':').remove(u' ');
        if (!pattern.match(service.pinnedSha256).hasMatch()) {
            section.reject("pinned_sha256", *section.node("pinned_sha256"), given, {},
                           Text(QT_TRANSLATE_NOOP("crmlink", "It is the certificate's SHA-256 fingerprint: 64 hexadecimal digits.")));
        }
    }
    section.boolean("allow_http", service.allowHttp);
}

void readAppId(SiteFileSection &section, QString &appId)
{
    const toml::node *found = section.node("app_id");
    section.text("app_id", appId);
    if (appId.isEmpty())
        return;
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{10,20}$"));
    static const QRegularExpression secret(QStringLiteral("^[0-9a-fA-F]{32}$"));
    if (!pattern.match(appId).hasMatch()) {
        // Redacted where it is the App Secret that was pasted here.
        section.reject(
            "app_id", *found, appId, {},
            secret.match(appId).hasMatch()
                ? Text(QT_TRANSLATE_NOOP(
                    "crmlink",
                    "This looks like the App Secret. The App ID has digits only; it stands above the secret in App settings › Basic."))
                : Text(QT_TRANSLATE_NOOP(
                    "crmlink", "The App ID has digits only, usually 15 or 16; it stands in the console's address: /apps/<App ID>/.")));
    }
}

void readFacebook(SiteFileSection &section, FacebookApp &facebook)
{
    readAppId(section, facebook.appId);
    section.source("app_secret", facebook.appSecret);
    section.text("contact_email", facebook.contactEmail);
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    if (!facebook.contactEmail.isEmpty() && !email.match(facebook.contactEmail).hasMatch()) {
        section.reject("contact_email", *section.node("contact_email"), facebook.contactEmail, {},
                       Text(QT_TRANSLATE_NOOP("crmlink", "It is one e-mail address, such as admin@example.com.")));
    }
    section.list("app_domains", facebook.appDomains);
    for (const QString &domain : std::as_const(facebook.appDomains)) {
        if (!isHostName(domain)) {
            section.reject("app_domains", *section.node("app_domains"), domain, {},
                           Text(QT_TRANSLATE_NOOP("crmlink", "An app domain is a host name without scheme, port or path.")));
            break;
        }
    }
    section.text("api_version", facebook.apiVersion);
    static const QRegularExpression version(QStringLiteral("^v[0-9]{1,3}\\.[0-9]{1,3}$"));
    if (!version.match(facebook.apiVersion).hasMatch()) {
        if (const toml::node *found = section.node("api_version"))
            section.reject("api_version", *found, facebook.apiVersion, {},
                           Text(QT_TRANSLATE_NOOP("crmlink", "It is a version of Facebook's Graph API, such as v25.0.")));
    }
    section.boolean("update_crm_api_version", facebook.updateCrmApiVersion);
    section.text("redirect_uri", facebook.redirectUri);
    if (const QUrl redirect(facebook.redirectUri, QUrl::StrictMode); !facebook.redirectUri.isEmpty()
        && (redirect.host().isEmpty() || !redirect.userInfo().isEmpty() || !isHttpOnLoopbackOrHttps(redirect))) {
        section.reject("redirect_uri", *section.node("redirect_uri"), facebook.redirectUri, {},
                       Text(QT_TRANSLATE_NOOP("crmlink", "Facebook sends the login's answer there: it is a whole https address.")));
    }
    section.boolean("verify", facebook.verify);
}

void readEndpoint(SiteFileSection &section, const char *key, QUrl &value)
{
    const QUrl usual = value;
    section.url(key, value, true);
    if (value.isEmpty()) {
        value = usual;
    } else if (value.path() == u"/") {
        value.setPath({});
    } else if (!value.path().isEmpty()) {
        section.reject(key, *section.node(key), value.toString(), {},
                       Text(QT_TRANSLATE_NOOP("crmlink", "It is scheme, host and port alone, such as https://graph.facebook.com.")));
    }
}

Site readSite(const toml::table &root, SiteFileFindings &findings, SiteFile::Needs needs)
{
    Site site;
    SiteFileSection top(findings, root);
    SiteFileSection crm(findings, root, {}, "crm");
    SiteFileSection database(findings, crm.exists() ? crm.table() : root, crm.name(), "database");
    SiteFileSection service(findings, crm.exists() ? crm.table() : root, crm.name(), "service");
    SiteFileSection facebook(findings, root, {}, "facebook");
    SiteFileSection endpoints(findings, facebook.exists() ? facebook.table() : root, facebook.name(), "endpoints");
    SiteFileSection shared(findings, root, {}, "shared");

    crm.text("name", site.name);
    crm.url("site_url", site.siteUrl, false);
    crm.url("mobile_site_url", site.mobileSiteUrl, false);
    const bool hasRoute = crm.choice("route", site.route, std::array{Route::Database, Route::Service}) || crm.node("route");
    crm.text("acting_as", site.actingAs);
    if (crm.exists() && database.exists())
        readDatabase(database, site.database);
    if (crm.exists() && service.exists())
        readService(service, site.service.emplace());
    readFacebook(facebook, site.facebook);
    readEndpoint(endpoints, "graph", site.facebook.endpoints.graph);
    readEndpoint(endpoints, "www", site.facebook.endpoints.www);
    readEndpoint(endpoints, "developers", site.facebook.endpoints.developers);
    shared.list("accounts", site.sharedAccounts);
    for (SiteFileSection *section : {&top, &crm, &database, &service, &facebook, &endpoints, &shared})
        section->reportUnknown();
    if (findings.first() || needs == SiteFile::Needs::Nothing)
        return site; // what is missing counts once what is there is right

    crm.require("site_url", !site.siteUrl.isEmpty(),
                Text(QT_TRANSLATE_NOOP("crmlink", "Write the CRM's address: site_url = \"https://…\".")));
    crm.require("route", hasRoute, Text(QT_TRANSLATE_NOOP("crmlink", "Write route = \"database\" or route = \"service\".")));
    if (needs >= SiteFile::Needs::Connection && site.route == Route::Database) {
        const bool isFile = site.database.kind == DatabaseKind::Sqlite;
        database.require("host", isFile || !site.database.host.isEmpty(),
                         Text(QT_TRANSLATE_NOOP("crmlink", "Write the database server's name: host = \"…\".")));
        database.require("name", !site.database.name.isEmpty(),
                         Text(QT_TRANSLATE_NOOP("crmlink", "Write the database's name: name = \"…\".")));
    }
    if (needs >= SiteFile::Needs::Connection && site.route == Route::Service) {
        service.require("user", site.service && !site.service->user.isEmpty(),
                        Text(QT_TRANSLATE_NOOP("crmlink", "Write the CRM user to sign in as: user = \"…\".")));
    }
    if (needs >= SiteFile::Needs::Setup) {
        facebook.require("app_id", !site.facebook.appId.isEmpty(),
                         Text(QT_TRANSLATE_NOOP("crmlink", "Write the Facebook app's ID: app_id = \"…\".")));
        facebook.require("app_secret", site.facebook.appSecret.from != SecretSource::From::Nowhere,
                         SiteFileSection::sourceHelp("app_secret"));
        crm.require("acting_as", site.sharedAccounts.isEmpty() || site.route == Route::Service || !site.actingAs.isEmpty(),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "[shared] names accounts: write on whose behalf they are shared: acting_as = \"Supervisor\".")));
    }
    return site;
}

Error siteFileError(const QString &fileName, SiteFileFault fault)
{
    return {.kind = ErrorKind::SiteFile,
            .what = std::move(fault.what),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "In %1, line %2, column %3."),
                        {fileName, QString::number(fault.place.line), QString::number(fault.place.column)}),
            .fix = std::move(fault.fix),
            .guide = anchor::siteFile,
            .candidates = {},
            .line = fault.place.line,
            .column = fault.place.column};
}

FilePlace placeAt(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

std::optional<SiteFileFault> notText(const QByteArray &bytes)
{
    const Text fix(QT_TRANSLATE_NOOP(
        "crmlink", "Save it as plain text in UTF-8 (in PowerShell: Out-File -Encoding utf8), or write a new one with the wizard."));
    if (bytes.size() > SiteFile::largest) {
        return SiteFileFault{{},
                             Text(QT_TRANSLATE_NOOP("crmlink", "The file is larger than 1 MiB, so it is no site file.")),
                             Text(QT_TRANSLATE_NOOP("crmlink", "Name another file with --site."))};
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return SiteFileFault{{}, Text(QT_TRANSLATE_NOOP("crmlink", "The file is text in UTF-16, not in UTF-8.")), fix};
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return SiteFileFault{placeAt(bytes, zero), Text(QT_TRANSLATE_NOOP("crmlink", "The file is binary, not text.")), fix};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (!decoder.hasError())
        return std::nullopt;
    // The first replacement character that the file does not hold itself is where decoding failed.
    const qsizetype bad = decoded.indexOf(QChar(QChar::ReplacementCharacter));
    const QStringView before = QStringView(decoded).first(std::max<qsizetype>(bad, 0));
    return SiteFileFault{{int(before.count(u'\n')) + 1, int(before.size() - (before.lastIndexOf(u'\n') + 1)) + 1},
                         Text(QT_TRANSLATE_NOOP("crmlink", "The file is not text in UTF-8.")),
                         fix};
}

SiteFileFault syntaxFault(const QByteArray &bytes, const toml::parse_error &error)
{
    const FilePlace place = placeOf(error.source().begin);
    // `password = hunter2` without quotes is no TOML at all: the parser's words would quote a piece of it.
    static const QRegularExpression secretLine(QStringLiteral("^\\s*[\"']?(?:[\\w.]+\\.)?(password|app_secret)[\"']?\\s*[=.:]"));
    const QString line = QString::fromUtf8(bytes.split('\n').value(place.line - 1));
    if (const auto match = secretLine.match(line); match.hasMatch()) {
        const QByteArray key = match.captured(1).toLatin1();
        return {place, SiteFileSection::secretInClearWhat(match.captured(1)), SiteFileSection::sourceHelp(key.constData())};
    }
    return {place, Text(QT_TRANSLATE_NOOP("crmlink", "The file is not TOML from here on: %1."), {redact(fromStd(error.description()))}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Mend the line. A value is \"text in quotes\", a number, true or false."))};
}

} // namespace

Result<Site> SiteFile::parse(QByteArray bytes, const QString &fileName, Needs needs)
{
    if (auto fault = notText(bytes))
        return failure(siteFileError(fileName, *fault));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    toml::table root;
    try {
        root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        return failure(siteFileError(fileName, syntaxFault(bytes, error)));
    }
    SiteFileFindings findings;
    Site site = readSite(root, findings, needs);
    if (const SiteFileFault *fault = findings.first())
        return failure(siteFileError(fileName, *fault));
    return site;
}

QByteArray SiteFile::toToml(const Site &site)
{
    return writeSiteFile(site);
}

QByteArray SiteFile::toTomlForUsers(const Site &site)
{
    return writeSiteFileForUsers(site);
}

Result<QByteArray> SiteFile::edited(const QByteArray &bytes, const Site &base, const Site &site, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return toToml(site);
    if (base == site)
        return bytes;
    const auto theirs = parse(bytes, fileName, Needs::Nothing);
    if (!theirs) {
        Error error = theirs.error();
        //: %1 says how to make the file readable again, %2 is lines of TOML.
        error.fix = Text(QT_TRANSLATE_NOOP("crmlink", "%1 Then change the file by hand so that it says:\n%2"),
                         {error.fix.toString(), changes(base, site)});
        return failure(error);
    }
    const Site wanted = mergedSite(base, *theirs, site);
    if (wanted == *theirs)
        return bytes;
    const QByteArray mark = bytes.startsWith("\xEF\xBB\xBF") ? bytes.first(3) : QByteArray();
    QByteArray text = mark + editSiteFile(bytes.sliced(mark.size()), siteFileEntries(*theirs), siteFileEntries(wanted));
    if (const auto made = parse(text, fileName, Needs::Nothing); made && *made == wanted)
        return text;
    Error error{.kind = ErrorKind::SiteFile,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 could not be changed in its place."), {fileName}),
                .why
                = Text(QT_TRANSLATE_NOOP("crmlink", "What is to be changed is written in a form that CrmLink reads, but does not edit.")),
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Change the file by hand so that it says:\n%1"), {changes(*theirs, wanted)}),
                .guide = anchor::siteFile,
                .candidates = {}};
    // A value that no file may hold, however it is written, is not given out to be written by hand.
    if (const auto anew = parse(toToml(wanted), fileName, Needs::Nothing); !anew) {
        error.why = anew.error().what;
        error.fix = anew.error().fix;
    }
    return failure(error);
}

QString SiteFile::changes(const Site &base, const Site &site)
{
    return changedLines(siteFileEntries(base), siteFileEntries(site));
}

} // namespace crmlink::setup
