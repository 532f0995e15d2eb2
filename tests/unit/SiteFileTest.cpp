#include "setup/SiteFile.h"
#include "setup/SiteMerge.h"
#include "support/Describe.h"

#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(crmlink::setup::Site &)>)

using namespace crmlink;
using namespace crmlink::setup;
using Needs = SiteFile::Needs;

namespace
{

const QByteArray address = "[crm]\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\n";

Site everything()
{
    Site site;
    site.name = QStringLiteral("Head \"office\"\\ Zürich № 1\tА");
    site.siteUrl = QUrl(QStringLiteral("https://CRM.example.com:8443/app"));
    site.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
    site.route = Route::Database;
    site.actingAs = QStringLiteral("Supervisor");
    site.database = {.kind = DatabaseKind::SqlServer,
                     .host = QStringLiteral("db\\sql2019"),
                     .port = 1444,
                     .name = QStringLiteral("CRM_PROD"),
                     .login = DatabaseLogin::Windows,
                     .user = QStringLiteral("o'neil\u0001"),
                     .password = {SecretSource::From::Command, {}, {QStringLiteral("pass"), QStringLiteral("show \"crm\"")}},
                     .schema = QStringLiteral("dbo"),
                     .tls = TlsMode::Require,
                     .tlsCa = QStringLiteral("C:\\certs\\ca.pem"),
                     .odbcDriver = QStringLiteral("ODBC Driver 18 for SQL Server")};
    site.service = ServiceConnection{.user = QStringLiteral("Supervisor"),
                                     .password = {SecretSource::From::File, QStringLiteral("/run/secrets/crm"), {}},
                                     .pinnedSha256 = QString(64, u'a'),
                                     .allowHttp = true};
    site.facebook.appId = QStringLiteral("1234567890123456");
    site.facebook.appSecret = {SecretSource::From::Environment, QStringLiteral("FB_APP_SECRET"), {}};
    site.facebook.contactEmail = QStringLiteral("admin@example.com");
    site.facebook.appDomains = {QStringLiteral("crm.example.com"), QStringLiteral("example.com")};
    site.facebook.apiVersion = QStringLiteral("v26.0");
    site.facebook.updateCrmApiVersion = true;
    site.facebook.redirectUri = QStringLiteral("https://crm.example.com/x");
    site.facebook.verify = false;
    site.facebook.endpoints.graph = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    site.facebook.endpoints.www = QUrl(QStringLiteral("http://localhost:8081"));
    site.facebook.endpoints.developers = QUrl(QStringLiteral("https://developers.example.com"));
    site.sharedAccounts = {QStringLiteral("Jane Doe"), QStringLiteral("Łukasz")};
    return site;
}

} // namespace

class SiteFileTest : public QObject
{
    Q_OBJECT

private slots:
    void theContractsExampleIsRead()
    {
        const auto site = SiteFile::parse(R"(
[crm]
name = "Head office"
site_url = "https://crm.example.com"       # required
mobile_site_url = ""
route = "database"
acting_as = "Supervisor"
[crm.database]
kind = "postgresql"
host = "db.example.com"
port = 5432
name = "crm"
login = "sql"
user = "crmlink"
password = { keychain = true }
schema = "public"
tls = "verify"
tls_ca = ""
odbc_driver = ""
[crm.service]
user = "Supervisor"
password = { env = "CRM_PASSWORD" }
pinned_sha256 = ""
allow_http = false
[facebook]
app_id = "1234567890123456"
app_secret = { env = "FB_APP_SECRET" }
contact_email = "admin@example.com"
app_domains = ["crm.example.com"]
api_version = "v25.0"
update_crm_api_version = false
redirect_uri = ""
verify = true
[facebook.endpoints]
graph = "https://graph.facebook.com"
www = "https://www.facebook.com"
developers = "https://developers.facebook.com"
[shared]
accounts = ["Jane Doe"]
)",
                                          QStringLiteral("site.toml"), Needs::Setup);
        QVERIFY2(site, qPrintable(site ? QString() : site.error().toString()));
        QCOMPARE(site->name, QStringLiteral("Head office"));
        QCOMPARE(site->siteUrl, QUrl(QStringLiteral("https://crm.example.com")));
        QCOMPARE(site->database.kind, DatabaseKind::PostgreSql);
        QCOMPARE(site->database.port, quint16(5432));
        QCOMPARE(site->database.tls, TlsMode::Verify);
        QCOMPARE(site->database.password.from, SecretSource::From::Keychain);
        QCOMPARE(site->service->password, (SecretSource{SecretSource::From::Environment, QStringLiteral("CRM_PASSWORD"), {}}));
        QCOMPARE(site->facebook.appId, QStringLiteral("1234567890123456"));
        QCOMPARE(site->sharedAccounts, QStringList{QStringLiteral("Jane Doe")});
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<Site>("site");
        QTest::newRow("everything set") << everything();
        Site plain;
        plain.siteUrl = QUrl(QStringLiteral("http://crm"));
        QTest::newRow("nothing but the address") << plain;
        Site service = plain;
        service.route = Route::Service;
        service.service = ServiceConnection{};
        service.facebook.appSecret.from = SecretSource::From::Keychain;
        QTest::newRow("service route, keychain") << service;
        Site international = plain;
        international.siteUrl = QUrl(QStringLiteral("https://срм.example.com/путь"));
        QTest::newRow("international address") << international;
        Site marked = plain;
        marked.name = QStringLiteral("\uFEFFoffice");
        QTest::newRow("a byte order mark in a value") << marked;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(Site, site);
        const QByteArray text = SiteFile::toToml(site);
        const auto read = SiteFile::parse(text, QStringLiteral("site.toml"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString() + QString::fromUtf8(text)));
        QCOMPARE(SiteFile::toToml(*read), text);
        QVERIFY(*read == site);
    }

    void everyKeyHasAComment()
    {
        const QByteArrayList lines = SiteFile::toToml(everything()).split('\n');
        int keys = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(" = ") && !lines[i].startsWith('#')) {
                ++keys;
                QVERIFY2(lines[i - 1].startsWith("# "), lines[i].constData());
            }
        }
        QCOMPARE(keys, 32);
    }

    void noSecretIsEverInIt()
    {
        const QByteArray text = SiteFile::toToml(everything());
        QVERIFY(text.contains("app_secret = { env = \"FB_APP_SECRET\" }"));
        QVERIFY(text.contains("password = { command = [\"pass\", \"show \\\"crm\\\"\"] }"));
    }

    void aByteOrderMarkAndWindowsLinesAreAccepted()
    {
        QByteArray bytes = "\xEF\xBB\xBF" + address;
        bytes.replace("\n", "\r\n");
        QVERIFY(SiteFile::parse(bytes, QStringLiteral("site.toml")));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, int line, int column, const char *words) {
            QTest::newRow(name) << bytes << line << column << QString::fromUtf8(words);
        };
        const auto key = [&](const char *name, const QByteArray &section, const QByteArray &text, int column, const char *words) {
            row(name, address + '[' + section + "]\n" + text + '\n', 5, column, words);
        };
        row("empty", "", 1, 1, "crm.site_url is missing");
        row("no route", "[crm]\nsite_url = \"https://a\"\n", 1, 1, "crm.route is missing");
        row("empty url", "[crm]\nsite_url = \"\"\nroute = \"database\"\n", 2, 12, "crm.site_url is missing");
        row("binary", QByteArray("[crm]\nna\0me", 11), 2, 3, "binary");
        row("not utf-8", "[crm]\nname = \"\xE4\"", 2, 9, "UTF-8");
        row("utf-16", QByteArray("\xFF\xFE[\0", 4), 1, 1, "UTF-16");
        row("10 MB", QByteArray(10'000'000, '\n'), 1, 1, "larger than 1 MiB");
        row("syntax", "[crm\n", 1, 5, "not TOML");
        row("twice", address + "route = \"service\"\n", 4, 9, "not TOML");
        row("unknown key", address + "nmae = \"x\"\n", 4, 1, "crm.nmae is unknown; did you mean name?");
        row("key of another section", address + "app_id = \"1\"\n", 4, 1, "app_id belongs in the section [facebook]");
        row("key before any section", "site_url = \"https://a\"\n", 1, 1, "site_url belongs in the section [crm]");
        row("unknown section", address + "[facebok]\n", 4, 2, "facebok is unknown; did you mean facebook?");
        row("unknown, nothing near", address + "colour = 1\n", 4, 1, "crm.colour is unknown");
        row("first fault first", address + "colour = 1\nacting_as = 1\n", 4, 1, "crm.colour");
        row("first fault first, other order", address + "acting_as = 1\ncolour = 1\n", 4, 13, "crm.acting_as");
        row("section is a value", "crm = 3\n", 1, 7, "crm is not a section");
        row("array of sections", "[[crm]]\n", 1, 1, "crm is not a section");
        row("route", "[crm]\nsite_url = \"https://a\"\nroute = \"databse\"\n", 3, 9, "cannot be “databse”; did you mean “database”?");
        row("url without scheme", "[crm]\nsite_url = \"crm.example.com\"\n", 2, 12, "crm.site_url cannot be");
        row("url of another kind", "[crm]\nsite_url = \"ftp://crm.example.com\"\n", 2, 12, "crm.site_url cannot be");
        row("url with password", "[crm]\nsite_url = \"https://me:hunter2hunter2@crm\"\n", 2, 12, "user name or password");
        row("url with query", "[crm]\nsite_url = \"https://crm/?a=1\"\n", 2, 12, "before the first ?");
        row("number for text", address + "name = 5\n", 4, 8, "crm.name has a value of the wrong type");
        row("NUL", address + "name = \"a\\u0000b\"\n", 4, 8, "U+0000");
        key("port as text", "crm.database", "port = \"5432\"", 8, "port = 5432");
        key("port 0", "crm.database", "port = 0", 8, "1 to 65535");
        key("port 65536", "crm.database", "port = 65536", 8, "1 to 65535");
        key("port huge", "crm.database", "port = 4294972728", 8, "1 to 65535");
        key("port negative", "crm.database", "port = -1", 8, "1 to 65535");
        key("kind", "crm.database", "kind = \"postgres\"", 8, "did you mean “postgresql”?");
        key("tls", "crm.database", "tls = \"off\"", 7, "verify, require, disable");
        key("host with port", "crm.database", "host = \"db:5432\"", 8, "port");
        key("host as address", "crm.database", "host = \"tcp://db\"", 8, "scheme");
        key("secret in clear", "crm.database", "password = \"hunter2hunter2\"", 12, "must not hold the secret itself");
        key("secret in clear, no quotes", "crm.database", "password = hunter2hunter2", 12, "must not hold the secret itself");
        key("secret as number", "crm.database", "password = 123123123", 12, "must not hold the secret itself");
        key("app secret in clear", "facebook", "app_secret = \"hunter2hunter2\"", 14, "must not hold the secret itself");
        key("secret in a wrong key", "facebook", "app_secret = { value = \"hunter2hunter2\" }", 16, "facebook.app_secret.value is unknown");
        key("two sources", "facebook", "app_secret = { env = \"A\", file = \"b\" }", 14, "where the secret is");
        key("no source", "facebook", "app_secret = {}", 14, "where the secret is");
        key("keychain false", "facebook", "app_secret = { keychain = false }", 14, "where the secret is");
        key("empty command", "facebook", "app_secret = { command = [] }", 14, "where the secret is");
        key("app id as number", "facebook", "app_id = 1234567890123456", 10, "app_id = \"…\"");
        key("app id short", "facebook", "app_id = \"12345\"", 10, "digits only");
        key("app secret as app id", "facebook", "app_id = \"0123456789abcdef0123456789abcdef\"", 10, "looks like the App Secret");
        key("email", "facebook", "contact_email = \"admin\"", 17, "e-mail");
        key("domain", "facebook", "app_domains = [\"https://crm\"]", 15, "host name");
        key("domains as text", "facebook", "app_domains = \"crm\"", 15, "wrong type");
        key("version", "facebook", "api_version = \"25\"", 15, "v25.0");
        key("verify", "facebook", "verify = \"yes\"", 10, "true / false");
        key("http endpoint", "facebook.endpoints", "graph = \"http://graph.facebook.com\"", 9, "use https");
        key("endpoint with path", "facebook.endpoints", "graph = \"https://graph.facebook.com/v1\"", 9, "alone");
        key("fingerprint", "crm.service", "pinned_sha256 = \"ab\"", 17, "64 hexadecimal digits");
        key("empty account", "shared", "accounts = [\"a\", \"\"]", 18, "empty entry");
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);
        const auto site = SiteFile::parse(bytes, QStringLiteral("dir/site.toml"));
        QVERIFY(!site);
        const Error &error = site.error();
        const QString text = error.toString();
        QCOMPARE(error.kind, ErrorKind::SiteFile);
        QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(QStringLiteral("%1:%2").arg(error.line).arg(error.column), QStringLiteral("%1:%2").arg(line).arg(column));
        QVERIFY2(text.contains(QStringLiteral("In dir/site.toml, line %1, column %2.").arg(line).arg(column)), qPrintable(text));
        QVERIFY2(!text.contains(u"hunter") && !text.contains(u"123123123") && !text.contains(u"0123456789abcdef"), qPrintable(text));
        QVERIFY(!error.fix.isEmpty());
    }

    void needs_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<QString>("missing");
        const QByteArray database = "[crm.database]\nhost = \"db\"\nname = \"crm\"\n";
        const QByteArray keys = "[facebook]\napp_id = \"1234567890123456\"\napp_secret = { env = \"S\" }\n";
        QTest::newRow("address") << QByteArray() << Needs::Address << QString();
        QTest::newRow("connection") << QByteArray() << Needs::Connection << QStringLiteral("crm.database.host");
        QTest::newRow("connection, name") << QByteArray("[crm.database]\nhost = \"db\"\n") << Needs::Connection
                                          << QStringLiteral("crm.database.name");
        QTest::newRow("connection, sqlite") << QByteArray("[crm.database]\nkind = \"sqlite\"\nname = \"crm.db\"\n") << Needs::Connection
                                            << QString();
        QTest::newRow("connection is there") << database << Needs::Connection << QString();
        QTest::newRow("no app id") << database << Needs::Setup << QStringLiteral("facebook.app_id");
        QTest::newRow("no app secret") << QByteArray(database + "[facebook]\napp_id = \"1234567890123456\"\n") << Needs::Setup
                                       << QStringLiteral("facebook.app_secret");
        QTest::newRow("setup") << QByteArray(database + keys) << Needs::Setup << QString();
        QTest::newRow("shared by nobody") << QByteArray(database + keys + "[shared]\naccounts = [\"Jane\"]\n") << Needs::Setup
                                          << QStringLiteral("crm.acting_as");
    }

    void needs()
    {
        QFETCH(QByteArray, more);
        QFETCH(Needs, needs);
        QFETCH(QString, missing);
        const auto site = SiteFile::parse(address + more, QStringLiteral("site.toml"), needs);
        QCOMPARE(site.has_value(), missing.isEmpty());
        if (!site) {
            QCOMPARE(site.error().what.toString(), missing + QStringLiteral(" is missing."));
            QVERIFY(site.error().line >= 1 && site.error().column >= 1);
        }
    }

    void anEditTouchesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<std::function<void(Site &)>>("change");
        QTest::addColumn<QByteArray>("after");
        using Change = std::function<void(Site &)>;
        const auto row = [](const char *name, const char *before, const Change &change, const char *after) {
            QTest::newRow(name) << QByteArray(before) << change << QByteArray(after);
        };
        const Change appId = [](Site &site) { site.facebook.appId = QStringLiteral("1234567890123456"); };
        row("a value, with a comment behind it", "# ask Bob\n[facebook]\napp_id = '1111111111111111' # ours\nverify = false\n", appId,
            "# ask Bob\n[facebook]\napp_id = \"1234567890123456\" # ours\nverify = false\n");
        row("characters beyond ASCII before it", "[crm]\nname = \"Büro 🏢\" # 🏢\n\n[facebook]\n\"app_id\" = \"1111111111111111\"\n", appId,
            "[crm]\nname = \"Büro 🏢\" # 🏢\n\n[facebook]\n\"app_id\" = \"1234567890123456\"\n");
        row("a key that is new in its section", "[facebook]\nverify = false\n# the end\n\n[crm]\nname = \"x\"\n", appId,
            "[facebook]\nverify = false\napp_id = \"1234567890123456\"\n# the end\n\n[crm]\nname = \"x\"\n");
        row("a section that is new", "[crm]\nname = \"x\"\n\n\n", appId,
            "[crm]\nname = \"x\"\n\n[facebook]\napp_id = \"1234567890123456\"\n");
        row("Windows' line ends", "[facebook]\r\napp_id = \"1111111111111111\"\r\n", appId,
            "[facebook]\r\napp_id = \"1234567890123456\"\r\n");
        row("a byte order mark", "\xEF\xBB\xBF[facebook]\nverify = false\n", appId,
            "\xEF\xBB\xBF[facebook]\nverify = false\napp_id = \"1234567890123456\"\n");
        row("both kinds of line ends", "# ask Bob\r\n[facebook]\napp_id = \"1111111111111111\"\n", appId,
            "# ask Bob\r\n[facebook]\napp_id = \"1234567890123456\"\n");
        row("sentences that look like what was switched off",
            "# [facebook] is marketing's, ask Bob\n[facebook]\n# app_id = see the wiki\nverify = false\n", appId,
            "# [facebook] is marketing's, ask Bob\n[facebook]\n# app_id = see the wiki\nverify = false\napp_id = \"1234567890123456\"\n");
        const Change accounts = [](Site &site) { site.sharedAccounts = QStringList(QStringLiteral("Pat")); };
        row("a list over several lines", "[shared]\naccounts = [\n  \"Jane\",\n  \"Pat\",\n] # all\n# end\n", accounts,
            "[shared]\naccounts = [\"Pat\"] # all\n# end\n");
        row("a list with comments in it", "[shared]\n  accounts = [\n    \"Jane\", # left\n    \"Pat\",\n  ] # all\n# end\n", accounts,
            "[shared]\n#  accounts = [\n#    \"Jane\", # left\n#    \"Pat\",\n#  ] # all\n  accounts = [\"Pat\"]\n# end\n");
        row("a section that was switched off, with a comment", "[crm]\nname = \"x\"\n# [shared] # switched off by Bob\n# ask him\n",
            accounts, "[crm]\nname = \"x\"\n[shared] # switched off by Bob\naccounts = [\"Pat\"]\n# ask him\n");
        row("a header that is a comment amid a section", "[crm]\n# [shared]\nname = \"x\"\n", accounts,
            "[crm]\n# [shared]\nname = \"x\"\n\n[shared]\naccounts = [\"Pat\"]\n");
        const Change endpoint = [](Site &site) { site.facebook.endpoints.www = QUrl(QStringLiteral("https://www.example.com")); };
        row("a header with spaces", "[ facebook . endpoints ] # ours\ngraph = \"https://graph.example.com\"\n[crm]\n", endpoint,
            "[ facebook . endpoints ] # ours\ngraph = \"https://graph.example.com\"\nwww = \"https://www.example.com\"\n[crm]\n");
        row("a header in quotation marks", "[facebook.\"endpoints\"]\n['crm']\n", endpoint,
            "[facebook.\"endpoints\"]\nwww = \"https://www.example.com\"\n['crm']\n");
        row("a section known by its own sections alone", "[facebook.endpoints]\ngraph = \"https://graph.example.com\"\n", appId,
            "[facebook.endpoints]\ngraph = \"https://graph.example.com\"\n\n[facebook]\napp_id = \"1234567890123456\"\n");
        row("a header within a value", "[crm]\nname = \"\"\"\n[facebook]\n\"\"\"\n[facebook]\nverify = false\n", appId,
            "[crm]\nname = \"\"\"\n[facebook]\n\"\"\"\n[facebook]\nverify = false\napp_id = \"1234567890123456\"\n");
        row("indented keys", "[facebook]\n  verify = false # yet\n\n[crm]\n", appId,
            "[facebook]\n  verify = false # yet\n  app_id = \"1234567890123456\"\n\n[crm]\n");
        row("keys with the section's name before them", "facebook.verify = false # yet\ncrm.name = \"x\"\n", appId,
            "facebook.verify = false # yet\nfacebook.app_id = \"1234567890123456\"\ncrm.name = \"x\"\n");
        row("keys with a part of the section's name before them", "[facebook]\n\"endpoints\" . graph = \"https://graph.example.com\"\n",
            endpoint,
            "[facebook]\n\"endpoints\" . graph = \"https://graph.example.com\"\n\"endpoints\" . www = \"https://www.example.com\"\n");
        row("a section in one line", "facebook = { verify = false } # all of it\n", appId,
            "facebook = { verify = false, app_id = \"1234567890123456\" } # all of it\n");
        const Change keychain = [](Site &site) { site.database.password = {SecretSource::From::Keychain, {}, {}}; };
        row("where a secret is, as a key with two names", "[crm.database]\nuser = \"u\"\npassword.env = \"PW\" # Bob's\n", keychain,
            "[crm.database]\nuser = \"u\"\n#password.env = \"PW\" # Bob's\npassword = { keychain = true }\n");
        row("where a secret is, as a section", "[crm.database]\nuser = \"u\"\n\n[crm.database.password]\n# Bob's\nenv = \"PW\"\n[crm]\n",
            keychain,
            "[crm.database]\nuser = \"u\"\npassword = { keychain = true }\n\n#[crm.database.password]\n# Bob's\n#env = \"PW\"\n[crm]\n");
        row(
            "where a secret is", "[facebook]\napp_secret = { env = \"SEC\" } # timer\n",
            [](Site &site) {
                site.facebook.appSecret = {SecretSource::From::Keychain, {}, {}};
            },
            "[facebook]\napp_secret = { keychain = true } # timer\n");
        row(
            "a key that is no longer set", "[crm.database]\nhost = \"a\"\nport = 6000 # odd\n", [](Site &site) { site.database.port = 0; },
            "[crm.database]\nhost = \"a\"\n#port = 6000 # odd\n");
        row(
            "a key that stands as a comment",
            "[crm.database]\n# Left out: the usual port.\n#port = 5432\nhost = \"a\"\n[shared]\n#port = 1\n",
            [](Site &site) { site.database.port = 6000; },
            "[crm.database]\n# Left out: the usual port.\nport = 6000\nhost = \"a\"\n[shared]\n#port = 1\n");
        const Change port = [](Site &site) { site.database.port = 6000; };
        row("a key that stands as a comment, with another behind it", "[crm.database]\n  #port = 6432 # Bob: pgbouncer\nhost = \"a\"\n",
            port, "[crm.database]\n  #port = 6432 # Bob: pgbouncer\n  port = 6000\nhost = \"a\"\n");
        row("a key that stands as a comment with the same value", "[crm.database]\n  # port = 6000 # Bob: pgbouncer\nhost = \"a\"\n", port,
            "[crm.database]\n  port = 6000 # Bob: pgbouncer\nhost = \"a\"\n");
        row(
            "a section of which nothing is left", "[crm.service] # ours\n# ask Bob\n", [](Site &site) { site.service.reset(); },
            "#[crm.service] # ours\n# ask Bob\n");
        row(
            "the last key of a section that stays", "[crm.service]\npassword = { keychain = true }\n",
            [](Site &site) { site.service->password = {}; }, "[crm.service]\n#password = { keychain = true }\n");
    }

    void anEditTouchesNothingElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(std::function<void(Site &)>, change);
        QFETCH(QByteArray, after);
        const Site base = SiteFile::parse(before, {}, Needs::Nothing).value();
        Site site = base;
        change(site);
        const auto made = SiteFile::edited(before, base, site);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().toString()));
        QCOMPARE(*made, after);
        QVERIFY(SiteFile::parse(after, {}, Needs::Nothing).value() == site);
    }

    // Whatever is done to our own file, it says what it is to say, and keeps its explanations.
    void ourOwnFileIsEditedInPlace()
    {
        Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        const Site plain = site;
        const QByteArray before = SiteFile::toToml(site);
        site.service = ServiceConnection{
            .user = QStringLiteral("Supervisor"), .password = {SecretSource::From::Keychain, {}, {}}, .pinnedSha256 = {}};
        site.facebook.appSecret = {SecretSource::From::Environment, QStringLiteral("SEC"), {}};
        const QByteArray with = SiteFile::edited(before, plain, site).value();
        QCOMPARE(with, SiteFile::toToml(site));
        const QByteArray without = SiteFile::edited(with, site, plain).value();
        QVERIFY(SiteFile::parse(without, {}, Needs::Nothing).value() == plain);
        QCOMPARE(without.count('\n'), before.count('\n'));
    }

    void anEditLeavesWhatOthersHaveChanged_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<std::function<void(Site &)>>("change");
        QTest::addColumn<QByteArray>("after");
        using Change = std::function<void(Site &)>;
        const auto row = [](const char *name, const char *now, const Change &change, const char *after) {
            QTest::newRow(name) << QByteArray(now) << change << QByteArray(after);
        };
        const Change appId = [](Site &site) { site.facebook.appId = QStringLiteral("1234567890123456"); };
        row("another key", "[crm]\nname = \"theirs\"\n[facebook]\napp_id = \"1111111111111111\"\n", appId,
            "[crm]\nname = \"theirs\"\n[facebook]\napp_id = \"1234567890123456\"\n");
        row("a key that they took out", "[facebook]\napp_id = \"1111111111111111\"\n", appId,
            "[facebook]\napp_id = \"1234567890123456\"\n");
        row("the same key", "[crm]\nname = \"base\"\n[facebook]\napp_id = \"2222222222222222\"\n", appId,
            "[crm]\nname = \"base\"\n[facebook]\napp_id = \"1234567890123456\"\n");
        row("the same key to the same value", "[facebook]\napp_id = '1234567890123456'\n", appId,
            "[facebook]\napp_id = '1234567890123456'\n");
        row(
            "nothing changed by us", "[crm]\nname = 'theirs'\n", [](Site &) {}, "[crm]\nname = 'theirs'\n");
        row(
            "nothing changed by us, no TOML", "no TOML", [](Site &) {}, "no TOML");
    }

    void anEditLeavesWhatOthersHaveChanged()
    {
        QFETCH(QByteArray, now);
        QFETCH(std::function<void(Site &)>, change);
        QFETCH(QByteArray, after);
        Site base;
        base.name = QStringLiteral("base");
        base.facebook.appId = QStringLiteral("1111111111111111");
        Site site = base;
        change(site);
        QCOMPARE(SiteFile::edited(now, base, site).value(), after);
    }

    void merged_data()
    {
        QTest::addColumn<Site>("base");
        QTest::addColumn<Site>("theirs");
        QTest::addColumn<Site>("ours");
        QTest::addColumn<Site>("all");
        const Site all = everything();
        QTest::newRow("everything is ours") << Site() << Site() << all << all;
        QTest::newRow("everything is theirs") << Site() << all << Site() << all;
        QTest::newRow("everything was taken out by us") << all << all << Site() << Site();
        QTest::newRow("everything was taken out by them") << all << Site() << all << Site();
        Site theirs = all;
        theirs.database.host = QStringLiteral("theirs");
        theirs.service->user = QStringLiteral("theirs");
        theirs.facebook.endpoints.graph = QUrl(QStringLiteral("https://theirs"));
        theirs.name = QStringLiteral("theirs");
        Site ours = all;
        ours.database.port = 1;
        ours.service->allowHttp = false;
        ours.facebook.endpoints.www = QUrl(QStringLiteral("https://ours"));
        ours.name = QStringLiteral("ours");
        ours.facebook.contactEmail = QStringLiteral("half a"); // no file may hold it
        Site both = theirs;
        both.database.port = 1;
        both.service->allowHttp = false;
        both.facebook.endpoints.www = QUrl(QStringLiteral("https://ours"));
        both.name = QStringLiteral("ours");
        both.facebook.contactEmail = QStringLiteral("half a");
        QTest::newRow("some by each, one by both") << all << theirs << ours << both;
        Site without = all;
        without.service.reset();
        QTest::newRow("the service is ours alone") << without << without << ours << ours;
        both.service = ours.service;
        Site theirsWithout = theirs;
        theirsWithout.service.reset();
        QTest::newRow("they took out the service that we changed") << all << theirsWithout << ours << both;
        QTest::newRow("we took out the service that they changed") << all << theirs << without << theirsWithout;
        Site fresh = without;
        fresh.service = ServiceConnection{};
        QTest::newRow("both made a service") << without << theirs << fresh << theirs;
    }

    void merged()
    {
        QFETCH(Site, base);
        QFETCH(Site, theirs);
        QFETCH(Site, ours);
        QFETCH(Site, all);
        const Site made = mergedSite(base, theirs, ours);
        QCOMPARE(SiteFile::toToml(made), SiteFile::toToml(all));
        QVERIFY(made == all);
    }

    void whatIsNotEditedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<std::function<void(Site &)>>("change");
        QTest::addColumn<QStringList>("words");
        using Change = std::function<void(Site &)>;
        const auto row = [](const char *name, const char *before, const Change &change, const QStringList &words) {
            QTest::newRow(name) << QByteArray(before) << change << words;
        };
        const QString form
            = QStringLiteral("The site file dir/site.toml could not be changed in its place.\nWhat is to be changed is written in a form");
        const QString byHand = QStringLiteral("hand so that it says:\n[facebook]\napp_id = \"1234567890123456\"");
        const Change appId = [](Site &site) { site.facebook.appId = QStringLiteral("1234567890123456"); };
        row("an empty section in one line", "facebook = {}\n", appId, {form, byHand});
        row("a section of a section that has its name before it", "facebook.endpoints.graph = \"https://graph.example.com\"\n", appId,
            {form, byHand});
        row("a key to be taken out of one line", "[crm]\ndatabase = { host = \"a\", port = 6000 }\n",
            [](Site &site) { site.database.port = 0; }, {form, QStringLiteral("[crm.database]\n#port")});
        row("no TOML", "[crm]\nname = x\n", appId, {QStringLiteral("In dir/site.toml, line 2, column 8."), byHand});
        row("binary", "\xFF\xFE", appId, {QStringLiteral("UTF-16"), byHand});
        row("a value that no file may hold", "[facebook]\nverify = false\n",
            [](Site &site) { site.facebook.appId = QStringLiteral("0123456789abcdef0123456789abcdef"); },
            {QStringLiteral("could not be changed in its place.\nfacebook.app_id cannot be"), QStringLiteral("looks like the App Secret")});
    }

    void whatIsNotEditedIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(std::function<void(Site &)>, change);
        QFETCH(QStringList, words);
        const Site base = SiteFile::parse(before, {}, Needs::Nothing).value_or(Site());
        Site site = base;
        change(site);
        const auto made = SiteFile::edited(before, base, site, QStringLiteral("dir/site.toml"));
        QVERIFY2(!made, made->constData());
        QCOMPARE(made.error().kind, ErrorKind::SiteFile);
        const QString text = made.error().toString();
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY2(!text.contains(u"0123456789abcdef"), qPrintable(text));
    }

    void anEmptyFileIsMadeWhole()
    {
        const Site site = everything();
        QCOMPARE(SiteFile::edited("\n \n", Site(), site).value(), SiteFile::toToml(site));
    }

    void changesAreNamedWithoutWhatStays()
    {
        Site site = everything();
        site.database.host = QStringLiteral("other");
        site.database.port = 0;
        site.sharedAccounts = {};
        QCOMPARE(SiteFile::changes(everything(), site), QStringLiteral("[crm.database]\nhost = \"other\"\n#port\n[shared]\naccounts = []"));
        QCOMPARE(SiteFile::changes(site, site), QString());
    }

    void anIpv6HostMayStandInBrackets()
    {
        const auto site = SiteFile::parse(address + "[crm.database]\nhost = \"[::1]\"\n", QStringLiteral("site.toml"));
        QVERIFY(site);
        QCOMPARE(site->database.host, QStringLiteral("::1"));
        QVERIFY(site->database.isLoopback());
    }

    void aFingerprintIsTakenInAnyWriting()
    {
        const QByteArray colons = QByteArray("AB:").repeated(31) + "AB";
        const auto site = SiteFile::parse(address + "[crm.service]\npinned_sha256 = \"" + colons + "\"\n", QStringLiteral("site.toml"));
        QVERIFY(site);
        QCOMPARE(site->service->pinnedSha256, QStringLiteral("ab").repeated(32));
    }
};

QTEST_GUILESS_MAIN(SiteFileTest)
#include "SiteFileTest.moc"
