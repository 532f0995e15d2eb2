#include "setup/SiteFile.h"

#include "base/Nearest.h"
#include "base/Redaction.h"
#include "setup/GuideAnchors.h"

#include <toml++/toml.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <limits>
#include <map>

namespace crmlink::setup
{

namespace
{

struct Place {
    int line = 1;
    int column = 1;
    auto operator<=>(const Place &) const = default;
};

struct Fault {
    Place place;
    Text what;
    Text fix;
};

Place placeOf(const toml::source_position &position)
{
    return {int(position.line), int(position.column)};
}

Place placeOf(const toml::node &node)
{
    return placeOf(node.source().begin);
}

QString fromStd(std::string_view text)
{
    // QString::fromUtf8() takes a first U+FEFF for a mark and drops it, which would make another value.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// What a user calls the type of a value.
QString typeWord(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table: return QStringLiteral("{ … }");
    case toml::node_type::array: return QStringLiteral("[ … ]");
    case toml::node_type::string: return QStringLiteral("\"…\"");
    case toml::node_type::boolean: return node.ref<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    case toml::node_type::integer:
    case toml::node_type::floating_point: return QStringLiteral("123");
    default: return QStringLiteral("2026-01-31");
    }
}

bool isHttpOnLoopbackOrHttps(const QUrl &url)
{
    if (url.scheme() == u"https")
        return true;
    const QString host = url.host();
    return url.scheme() == u"http" && (host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback());
}

/// The faults found in one file, and the keys that every section knows. The fault that comes first in the file is shown.
class Findings
{
public:
    void add(Place place, Text what, Text fix = {}) { m_faults.push_back({place, std::move(what), std::move(fix)}); }
    void know(const QString &section, const QString &key) { m_known[section] += key; }
    [[nodiscard]] QStringList keysOf(const QString &section) const
    {
        const auto found = m_known.find(section);
        QStringList keys = found == m_known.end() ? QStringList() : found->second;
        keys.removeDuplicates(); // one that is read twice is noted twice
        return keys;
    }
    /// The section that has @p key, for a key that stands in the wrong one.
    [[nodiscard]] QString sectionWith(const QString &key) const
    {
        for (const auto &[section, keys] : m_known) {
            const bool isSecretSource = section.endsWith(u"password") || section.endsWith(u"app_secret");
            if (!isSecretSource && keys.contains(key))
                return section;
        }
        return {};
    }
    [[nodiscard]] const Fault *first() const
    {
        const auto least = std::ranges::min_element(m_faults, {}, &Fault::place);
        return least == m_faults.end() ? nullptr : &*least;
    }

private:
    std::vector<Fault> m_faults;
    std::map<QString, QStringList> m_known;
};

/// One [section]: hands out its values by key and reports those of the wrong shape. A missing key leaves the default.
class Section
{
public:
    Section(Findings &findings, const toml::table &parent, QString parentName, const char *key)
        : Section(findings, parentName.isEmpty() ? QLatin1String(key) : parentName + u'.' + QLatin1String(key), parent[key].node(),
                  placeOf(parent))
    {
        findings.know(parentName, QLatin1String(key));
    }
    Section(Findings &findings, const toml::table &root) : Section(findings, QString(), &root, {}) { }

    [[nodiscard]] bool exists() const { return m_table != nullptr; }
    [[nodiscard]] const toml::table &table() const { return *m_table; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString pathOf(const char *key) const { return m_name + u'.' + QLatin1String(key); }
    [[nodiscard]] Place place() const { return m_place; }

    /// Null when the key is not there.
    const toml::node *node(const char *key)
    {
        m_findings.know(m_name, QLatin1String(key));
        return m_table ? m_table->get(key) : nullptr;
    }

    void text(const char *key, QString &value)
    {
        if (const toml::node *found = node(key))
            readText(key, *found, value);
    }

    void boolean(const char *key, bool &value)
    {
        const toml::node *found = node(key);
        if (!found)
            return;
        if (const auto *held = found->as_boolean())
            value = held->get();
        else
            wrongType(key, *found, QStringLiteral("true / false"));
    }

    void port(const char *key, quint16 &value)
    {
        const toml::node *found = node(key);
        if (!found)
            return;
        const auto *held = found->as_integer();
        if (!held)
            return wrongType(key, *found, QStringLiteral("5432"));
        if (held->get() < 1 || held->get() > std::numeric_limits<quint16>::max()) {
            return m_findings.add(
                placeOf(*found),
                Text(QT_TRANSLATE_NOOP("crmlink", "%1 is %2, which is no port."), {pathOf(key), QString::number(held->get())}),
                Text(QT_TRANSLATE_NOOP("crmlink", "A port is a number from 1 to 65535; leave the key out for the usual one.")));
        }
        value = quint16(held->get());
    }

    /// One of a few names; @p Enum's toName() gives them.
    template <typename Enum, size_t count> bool choice(const char *key, Enum &value, const std::array<Enum, count> &all)
    {
        const toml::node *found = node(key);
        QString word;
        if (!found || !readText(key, *found, word))
            return false;
        QStringList names;
        for (const Enum candidate : all) {
            if (toName(candidate) == word) {
                value = candidate;
                return true;
            }
            names += toName(candidate);
        }
        reject(key, *found, word, nearest(word, names),
               Text(QT_TRANSLATE_NOOP("crmlink", "It is one of: %1."), {names.join(QStringLiteral(", "))}));
        return false;
    }

    void list(const char *key, QStringList &values)
    {
        const toml::node *found = node(key);
        if (!found)
            return;
        const toml::array *held = found->as_array();
        if (!held)
            return wrongType(key, *found, QStringLiteral("[\"…\", \"…\"]"));
        for (const toml::node &element : *held) {
            QString value;
            if (!readText(key, element, value))
                continue;
            if (value.trimmed().isEmpty())
                m_findings.add(placeOf(element), Text(QT_TRANSLATE_NOOP("crmlink", "%1 has an empty entry."), {pathOf(key)}),
                               Text(QT_TRANSLATE_NOOP("crmlink", "Take it out.")));
            else
                values += value;
        }
    }

    void source(const char *key, SecretSource &value)
    {
        const toml::node *found = node(key);
        if (!found)
            return;
        const toml::table *held = found->as_table();
        if (!held)
            return secretInClear(key, placeOf(*found));
        Section inner(m_findings, pathOf(key), held, placeOf(*found));
        bool keychain = true;
        inner.boolean("keychain", keychain);
        QString environment;
        inner.text("env", environment);
        QString file;
        inner.text("file", file);
        QStringList command;
        inner.list("command", command);
        if (!inner.reportUnknown(true))
            return;
        const bool given[] = {held->contains("keychain"), held->contains("env"), held->contains("file"), held->contains("command")};
        const bool usable = keychain && (given[1] ? !environment.isEmpty() && !environment.contains(u'=') : true)
            && (given[2] ? !file.isEmpty() : true) && (given[3] ? !command.isEmpty() : true);
        if (std::ranges::count(given, true) != 1 || !usable) {
            return m_findings.add(placeOf(*found),
                                  Text(QT_TRANSLATE_NOOP("crmlink", "%1 does not say where the secret is."), {pathOf(key)}),
                                  sourceHelp(key));
        }
        if (given[0])
            value = {SecretSource::From::Keychain, {}, {}};
        else if (given[1])
            value = {SecretSource::From::Environment, environment, {}};
        else if (given[2])
            value = {SecretSource::From::File, file, {}};
        else
            value = {SecretSource::From::Command, {}, command};
    }

    /// An address with scheme and host and nothing that does not belong there; empty stays empty.
    void url(const char *key, QUrl &value, bool httpsOnly)
    {
        const toml::node *found = node(key);
        QString text;
        if (!found || !readText(key, *found, text))
            return;
        if (text.isEmpty()) {
            value.clear();
            return;
        }
        const QUrl url(text, QUrl::StrictMode);
        if (!url.userInfo().isEmpty()) {
            // Not quoted: the password stands in it.
            return m_findings.add(
                placeOf(*found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 contains a user name or password."), {pathOf(key)}),
                Text(QT_TRANSLATE_NOOP("crmlink", "Write the address without it, and change a password that others could read.")));
        }
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
            return reject(key, *found, text, {},
                          Text(QT_TRANSLATE_NOOP("crmlink", "It is an address with scheme and host, such as %1."),
                               {QStringLiteral("https://crm.example.com")}));
        }
        if (url.hasQuery() || url.hasFragment()) {
            return reject(key, *found, text, {}, Text(QT_TRANSLATE_NOOP("crmlink", "The address ends before the first ? or #.")));
        }
        if (httpsOnly && !isHttpOnLoopbackOrHttps(url)) {
            return reject(
                key, *found, text, {},
                Text(QT_TRANSLATE_NOOP(
                    "crmlink", "App ID and App Secret go there: use https. Plain http is accepted on this computer only (127.0.0.1).")));
        }
        value = url;
    }

    /// A value of the right type that makes no sense.
    void reject(const char *key, const toml::node &found, const QString &value, const QString &suggestion, Text fix)
    {
        const QString shown = redact(value.size() > 80 ? value.first(80) + u'…' : value);
        if (suggestion.isEmpty()) {
            m_findings.add(placeOf(found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be “%2”."), {pathOf(key), shown}), std::move(fix));
        } else {
            m_findings.add(placeOf(found),
                           Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be “%2”; did you mean “%3”?"), {pathOf(key), shown, suggestion}),
                           std::move(fix));
        }
    }

    void require(const char *key, bool present, Text fix)
    {
        if (present)
            return;
        const toml::node *found = m_table ? m_table->get(key) : nullptr;
        m_findings.add(found ? placeOf(*found) : m_place, Text(QT_TRANSLATE_NOOP("crmlink", "%1 is missing."), {pathOf(key)}),
                       std::move(fix));
    }

    /// Call when every key was asked for and every other section as well. True when there was none.
    bool reportUnknown(bool mayHoldSecrets = false)
    {
        if (!m_table)
            return true;
        const QStringList known = m_findings.keysOf(m_name);
        bool none = true;
        for (auto &&[key, value] : *m_table) {
            const QString word = fromStd(key.str());
            if (known.contains(word))
                continue;
            none = false;
            const QString path = redact(m_name.isEmpty() ? word : m_name + u'.' + word);
            const QString closest = nearest(word, known);
            const QString elsewhere = mayHoldSecrets ? QString() : m_findings.sectionWith(word);
            const Place place = placeOf(key.source().begin);
            const Text all = Text(m_name.isEmpty() ? QT_TRANSLATE_NOOP("crmlink", "The file's sections are: %1.")
                                                   : QT_TRANSLATE_NOOP("crmlink", "The keys here are: %1."),
                                  {known.join(QStringLiteral(", "))});
            if (!closest.isEmpty()) {
                m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown; did you mean %2?"), {path, closest}), all);
            } else if (!elsewhere.isEmpty()) {
                m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown."), {path}),
                               Text(QT_TRANSLATE_NOOP("crmlink", "%1 belongs in the section %2."), {word, u'[' + elsewhere + u']'}));
            } else {
                m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown."), {path}), all);
            }
        }
        return none;
    }

    static Text sourceHelp(const char *key)
    {
        return Text(QT_TRANSLATE_NOOP("crmlink",
                                      "Write one of: %1 = { keychain = true }, %1 = { env = \"NAME\" }, %1 = { file = \"path\" }, "
                                      "%1 = { command = [\"program\", \"argument\"] }."),
                    {QLatin1String(key)});
    }

private:
    Section(Findings &findings, QString name, const toml::node *node, Place place)
        : m_findings(findings), m_name(std::move(name)), m_place(place)
    {
        if (!node)
            return;
        if (placeOf(*node).line > 0)
            m_place = placeOf(*node);
        m_table = node->as_table();
        if (!m_table) {
            m_findings.add(m_place, Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not a section."), {m_name}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Begin it with a line of its own: %1"), {u'[' + m_name + u']'}));
        }
    }

    bool readText(const char *key, const toml::node &found, QString &value)
    {
        const auto *held = found.as_string();
        if (!held) {
            wrongType(key, found, QStringLiteral("\"…\""));
            return false;
        }
        const QString text = fromStd(held->get());
        if (text.contains(QChar(u'\0'))) {
            m_findings.add(placeOf(found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 contains the character U+0000."), {pathOf(key)}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Take it out.")));
            return false;
        }
        value = text;
        return true;
    }

    void wrongType(const char *key, const toml::node &found, const QString &wanted)
    {
        m_findings.add(placeOf(found),
                       Text(QT_TRANSLATE_NOOP("crmlink", "%1 has a value of the wrong type: %2."), {pathOf(key), typeWord(found)}),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Write it as %1 = %2."), {QLatin1String(key), wanted}));
    }

    void secretInClear(const char *key, Place place) { m_findings.add(place, secretInClearWhat(pathOf(key)), sourceHelp(key)); }

public:
    static Text secretInClearWhat(const QString &path)
    {
        return Text(QT_TRANSLATE_NOOP("crmlink",
                                      "%1 must not hold the secret itself: a site file is copied and mailed. "
                                      "Take it out, and change the secret if others could read the file."),
                    {path});
    }

private:
    Findings &m_findings;
    QString m_name;
    Place m_place;
    const toml::table *m_table = nullptr;
};

bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s/:@?#]+$"));
    return pattern.match(host).hasMatch();
}

void readDatabase(Section &section, DatabaseConnection &database)
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

void readService(Section &section, ServiceConnection &service)
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

void readAppId(Section &section, QString &appId)
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
                    "This looks like the App Secret. The App ID has digits only; it stands above the secret in Settings > Basic."))
                : Text(QT_TRANSLATE_NOOP(
                    "crmlink", "The App ID has digits only, usually 15 or 16; it stands in the console's address: /apps/<App ID>/.")));
    }
}

void readFacebook(Section &section, FacebookApp &facebook)
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

void readEndpoint(Section &section, const char *key, QUrl &value)
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

Site readSite(const toml::table &root, Findings &findings, SiteFile::Needs needs)
{
    Site site;
    Section top(findings, root);
    Section crm(findings, root, {}, "crm");
    Section database(findings, crm.exists() ? crm.table() : root, crm.name(), "database");
    Section service(findings, crm.exists() ? crm.table() : root, crm.name(), "service");
    Section facebook(findings, root, {}, "facebook");
    Section endpoints(findings, facebook.exists() ? facebook.table() : root, facebook.name(), "endpoints");
    Section shared(findings, root, {}, "shared");

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
    for (Section *section : {&top, &crm, &database, &service, &facebook, &endpoints, &shared})
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
        facebook.require("app_secret", site.facebook.appSecret.from != SecretSource::From::Nowhere, Section::sourceHelp("app_secret"));
        crm.require("acting_as", site.sharedAccounts.isEmpty() || site.route == Route::Service || !site.actingAs.isEmpty(),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "[shared] names accounts: write on whose behalf they are shared: acting_as = \"Supervisor\".")));
    }
    return site;
}

Error siteFileError(const QString &fileName, Fault fault)
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

Place placeAt(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

std::optional<Fault> notText(const QByteArray &bytes)
{
    const Text fix(QT_TRANSLATE_NOOP(
        "crmlink", "Save it as plain text in UTF-8 (in PowerShell: Out-File -Encoding utf8), or write a new one with the wizard."));
    if (bytes.size() > SiteFile::largest) {
        return Fault{{},
                     Text(QT_TRANSLATE_NOOP("crmlink", "The file is larger than 1 MiB, so it is no site file.")),
                     Text(QT_TRANSLATE_NOOP("crmlink", "Name another file with --site."))};
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Fault{{}, Text(QT_TRANSLATE_NOOP("crmlink", "The file is text in UTF-16, not in UTF-8.")), fix};
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return Fault{placeAt(bytes, zero), Text(QT_TRANSLATE_NOOP("crmlink", "The file is binary, not text.")), fix};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (!decoder.hasError())
        return std::nullopt;
    // The first replacement character that the file does not hold itself is where decoding failed.
    const qsizetype bad = decoded.indexOf(QChar(QChar::ReplacementCharacter));
    const QStringView before = QStringView(decoded).first(std::max<qsizetype>(bad, 0));
    return Fault{{int(before.count(u'\n')) + 1, int(before.size() - (before.lastIndexOf(u'\n') + 1)) + 1},
                 Text(QT_TRANSLATE_NOOP("crmlink", "The file is not text in UTF-8.")),
                 fix};
}

Fault syntaxFault(const QByteArray &bytes, const toml::parse_error &error)
{
    const Place place = placeOf(error.source().begin);
    // `password = hunter2` without quotes is no TOML at all: the parser's words would quote a piece of it.
    static const QRegularExpression secretLine(QStringLiteral("^\\s*[\"']?(?:[\\w.]+\\.)?(password|app_secret)[\"']?\\s*[=.:]"));
    const QString line = QString::fromUtf8(bytes.split('\n').value(place.line - 1));
    if (const auto match = secretLine.match(line); match.hasMatch()) {
        const QByteArray key = match.captured(1).toLatin1();
        return {place, Section::secretInClearWhat(match.captured(1)), Section::sourceHelp(key.constData())};
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
    Findings findings;
    Site site = readSite(root, findings, needs);
    if (const Fault *fault = findings.first())
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

void writeService(Writer &out, const std::optional<ServiceConnection> &given)
{
    const ServiceConnection service = given.value_or(ServiceConnection{});
    out.section("crm.service", "The CRM's web service, for route \"service\" and for --notify service.", given.has_value());
    out.key("user", quoted(service.user), "CRM user to sign in as");
    out.source("password", service.password, "Where this user's password is, written as above.");
    out.key("pinned_sha256", quoted(service.pinnedSha256), "SHA-256 fingerprint of a private certificate that is trusted on your word.");
    out.key("allow_http", boolean(service.allowHttp), "true: the password may travel without encryption.");
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
    out.section("facebook.endpoints", "Facebook's addresses: https, or http on this computer.");
    out.key("graph", quoted(facebook.endpoints.graph.toString()), "Graph API");
    out.key("www", quoted(facebook.endpoints.www.toString()), "Login");
    out.key("developers", quoted(facebook.endpoints.developers.toString()), "Developer console");
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

} // namespace crmlink::setup
