#include "setup/SiteFileWriter.h"

#include <utility>

namespace crmlink::setup
{

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
        m_section = name;
        m_commented = !present;
        line('[' + m_section + ']');
    }
    void key(const char *name, const QByteArray &value, const char *words, bool present = true)
    {
        comment(words);
        const bool wasCommented = std::exchange(m_commented, m_commented || !present);
        line(QByteArray(name) + " = " + value);
        m_entries.push_back({m_section, name, m_commented ? QByteArray() : value});
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
    [[nodiscard]] const std::vector<SiteFileEntry> &entries() const { return m_entries; }

private:
    // A key that is not set stands there as a comment, so that the file explains itself whole.
    void line(const QByteArray &words) { m_out += (m_commented ? "#" : "") + words + '\n'; }

    QByteArray m_out;
    QByteArray m_section;
    bool m_commented = false;
    std::vector<SiteFileEntry> m_entries;
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

void writeSite(Writer &out, const Site &site)
{
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
}

} // namespace

QByteArray writeSiteFile(const Site &site)
{
    Writer out;
    writeSite(out, site);
    return out.text();
}

std::vector<SiteFileEntry> siteFileEntries(const Site &site)
{
    Writer out;
    writeSite(out, site);
    return out.entries();
}

QByteArray writeSiteFileForUsers(const Site &site)
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
