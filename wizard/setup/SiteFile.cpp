#include "setup/SiteFile.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteFileSection.h"

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

namespace
{

QByteArray quoted(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': escaped += QStringLiteral("\\\""); break;
        case u'\\': escaped += QStringLiteral("\\\\"); break;
        case u'\b': escaped += QStringLiteral("\\b"); break;
        case u'\t': escaped += QStringLiteral("\\t"); break;
        case u'\n': escaped += QStringLiteral("\\n"); break;
        case u'\f': escaped += QStringLiteral("\\f"); break;
        case u'\r': escaped += QStringLiteral("\\r"); break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                escaped += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                escaped += c;
        }
    }
    return '"' + escaped.toUtf8() + '"';
}

QByteArray quoted(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts)
        parts += quoted(text);
    return '[' + parts.join(", ") + ']';
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

/// Collects `key = value` lines, each under its comment. Comments are not translated: the file is sent to others.
class Writer
{
public:
    void comment(const char *words) { m_out += QByteArray("# ") + words + '\n'; }
    void section(const char *name, const char *words, bool present = true)
    {
        m_out += '\n';
        comment(words);
        m_commented = !present;
        line('[' + QByteArray(name) + ']');
    }
    void key(const char *name, const QByteArray &value, const char *words, bool present = true)
    {
        comment(words);
        const bool wasCommented = std::exchange(m_commented, m_commented || !present);
        line(QByteArray(name) + " = " + value);
        m_commented = wasCommented;
    }
    void source(const char *name, const SecretSource &source, const char *words)
    {
        using From = SecretSource::From;
        QByteArray value = "{ keychain = true }";
        if (source.from == From::Environment)
            value = "{ env = " + quoted(source.name) + " }";
        else if (source.from == From::File)
            value = "{ file = " + quoted(source.name) + " }";
        else if (source.from == From::Command)
            value = "{ command = " + quoted(source.command) + " }";
        key(name, value, words, source.from != From::Nowhere);
    }
    [[nodiscard]] QByteArray text() const { return m_out; }

private:
    // A key that is not set stands there as a comment, so that the file explains itself whole.
    void line(const QByteArray &words) { m_out += (m_commented ? "#" : "") + words + '\n'; }

    QByteArray m_out;
    bool m_commented = false;
};

void writeDatabase(Writer &out, const DatabaseConnection &database, bool used)
{
    out.section("crm.database", "The CRM's database, for route \"database\".", used);
    out.key("kind", quoted(toName(database.kind)), "postgresql, mssql, oracle or sqlite");
    out.key("host", quoted(database.host), "Server name or address; mssql also host\\instance. Not used for sqlite.");
    out.key("port", QByteArray::number(database.effectivePort()), "Left out: the usual port.", database.port != 0);
    out.key("name", quoted(database.name), "Name of the database; sqlite: the file; oracle: the service name.");
    out.key("login", quoted(toName(database.login)), "sql (user and password) or windows");
    out.key("user", quoted(database.user), "Database login");
    out.source(
        "password", database.password,
        "Where the password is: { keychain = true }, { env = \"NAME\" }, { file = \"path\" } or { command = [\"program\", \"argument\"] }; "
        "never the password itself.");
    out.key("schema", quoted(database.schema), "Empty: the usual one of this kind of database.");
    out.key("tls", quoted(toName(database.effectiveTls())), "verify, require or disable. Left out: verify, and disable on this computer.",
            database.tls.has_value());
    out.key("tls_ca", quoted(database.tlsCa), "PEM file with the certificate authority; empty: those of the system.");
    out.key("odbc_driver", quoted(database.odbcDriver), "Empty: the best one that is installed.");
}

void writeTrust(Writer &out, const ServiceConnection &service)
{
    out.key("pinned_sha256", quoted(service.pinnedSha256), "SHA-256 fingerprint of a private certificate that is trusted on your word.");
    out.key("allow_http", boolean(service.allowHttp), "true: the password may travel without encryption.");
}

void writeEndpoints(Writer &out, const FacebookEndpoints &endpoints)
{
    out.section("facebook.endpoints", "Facebook's addresses: https, or http on this computer.");
    out.key("graph", quoted(endpoints.graph.toString()), "Graph API");
    out.key("www", quoted(endpoints.www.toString()), "Login");
    out.key("developers", quoted(endpoints.developers.toString()), "Developer console");
}

void writeService(Writer &out, const std::optional<ServiceConnection> &given)
{
    const ServiceConnection service = given.value_or(ServiceConnection{});
    out.section("crm.service", "The CRM's web service, for route \"service\" and for --notify service.", given.has_value());
    out.key("user", quoted(service.user), "CRM user to sign in as");
    out.source("password", service.password, "Where this user's password is, written as above.");
    writeTrust(out, service);
}

void writeFacebook(Writer &out, const FacebookApp &facebook)
{
    out.section("facebook", "The Facebook app.");
    out.key("app_id", quoted(facebook.appId), "App ID; plan, apply and check need it and app_secret.");
    out.source("app_secret", facebook.appSecret, "Where the App Secret is, written as above.");
    out.key("contact_email", quoted(facebook.contactEmail), "Mailbox to which Facebook writes about the app.");
    out.key("app_domains", quoted(facebook.appDomains), "Host names; empty: the host of site_url.");
    out.key("api_version", quoted(facebook.apiVersion), "Version of the Graph API that CrmLink speaks.");
    out.key("update_crm_api_version", boolean(facebook.updateCrmApiVersion), "true: write this version to the CRM as well.");
    out.key("redirect_uri", quoted(facebook.redirectUri), "Where Facebook's login answers; empty: its page for desktop programs.");
    out.key("verify", boolean(facebook.verify), "false: Facebook is not asked.");
    writeEndpoints(out, facebook.endpoints);
}

} // namespace

QByteArray SiteFile::toToml(const Site &site)
{
    Writer out;
    out.comment("A site of CrmLink: one CRM and its Facebook app. It holds no secret. The wizard and the command line");
    out.comment("(crmlink plan, apply, check, undo --site FILE) read and write the same file.");
    out.section("crm", "The CRM.");
    out.key("name", quoted(site.name), "What you call this CRM");
    out.key("site_url", quoted(site.siteUrl.toString()), "Address at which people open the CRM (required)");
    out.key("mobile_site_url", quoted(site.mobileSiteUrl.toString()), "Address for mobile devices, where it is another one");
    out.key("route", quoted(toName(site.route)), "How CrmLink reaches it: database or service (required)");
    out.key("acting_as", quoted(site.actingAs), "CRM user on whose behalf changes are recorded and accounts shared");
    writeDatabase(out, site.database, site.route == Route::Database || site.database != DatabaseConnection{});
    writeService(out, site.service);
    writeFacebook(out, site.facebook);
    out.section("shared", "Facebook accounts that everybody in the CRM may use.");
    out.key("accounts", quoted(site.sharedAccounts), "Logins or ids to be shared; accounts not named stay as they are.");
    return out.text();
}

QByteArray SiteFile::toTomlForUsers(const Site &site)
{
    Writer out;
    out.comment("A CRM for CrmLink's window \"Accounts in external resources\". It holds no secret: whoever opens it signs in");
    out.comment("to the CRM as themselves. crmlink profile --site FILE, or \"Open a site file\" after: crmlink profile");
    out.section("crm", "The CRM.");
    out.key("name", quoted(site.name), "What it is called");
    out.key("site_url", quoted(site.siteUrl.toString()), "Address at which people open the CRM");
    out.key("route", quoted(toName(Route::Service)), "CrmLink reaches it by its web service.");
    const ServiceConnection service = site.service.value_or(ServiceConnection{});
    if (!service.pinnedSha256.isEmpty() || service.allowHttp) {
        out.section("crm.service", "How its address is trusted.");
        writeTrust(out, service);
    }
    const FacebookApp usual;
    if (site.facebook.apiVersion != usual.apiVersion || site.facebook.redirectUri != usual.redirectUri) {
        out.section("facebook", "The login to Facebook.");
        out.key("api_version", quoted(site.facebook.apiVersion), "Version of the Graph API that CrmLink speaks.");
        out.key("redirect_uri", quoted(site.facebook.redirectUri), "Where Facebook's login answers; empty: its page for desktop programs.");
    }
    if (site.facebook.endpoints != usual.endpoints)
        writeEndpoints(out, site.facebook.endpoints);
    return out.text();
}

} // namespace crmlink::setup
