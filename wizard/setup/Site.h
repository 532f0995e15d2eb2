#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace crmlink::setup
{

enum class Route { Database, Service };
enum class DatabaseKind { PostgreSql, SqlServer, Oracle, Sqlite };
enum class DatabaseLogin { Sql, Windows };
enum class TlsMode {
    Verify,  ///< encrypted, certificate and host name checked
    Require, ///< encrypted, not checked
    Disable,
};

/// Stable names as they stand in site.toml ("postgresql", "database", "verify", …); never translated.
[[nodiscard]] QString toName(Route route);
[[nodiscard]] QString toName(DatabaseKind kind);
[[nodiscard]] QString toName(DatabaseLogin login);
[[nodiscard]] QString toName(TlsMode mode);
/// The product's own name for people: "PostgreSQL", "Microsoft SQL Server", "Oracle", "SQLite".
[[nodiscard]] QString displayName(DatabaseKind kind);
/// 0 for SQLite, which has no port.
[[nodiscard]] quint16 defaultPort(DatabaseKind kind);
/// "db:5433", "[::1]:5433"; the host alone where @p port is 0 or the host says it.
[[nodiscard]] QString withPort(const QString &host, int port);
/// For headings: "db", with the port where it is not a usual one: "db:5433".
[[nodiscard]] QString shownServer(const QString &host, int port);
/// For headings: "crm", with the schema where it is not the usual one, in the language of the moment.
[[nodiscard]] QString shownDatabase(const QString &name, const QString &schema);

/// Where a secret is to be had; never the secret itself.
struct SecretSource {
    enum class From { Nowhere, Keychain, Environment, File, Command };
    From from = From::Nowhere;
    /// The keychain, which the wizard fills by itself; anywhere else somebody put it.
    [[nodiscard]] bool isOurs() const { return from == From::Nowhere || from == From::Keychain; }
    /// The secret is at hand and is kept: in the keychain, unless another place is named.
    void nameKeychain()
    {
        if (from == From::Nowhere)
            from = From::Keychain;
    }
    QString name;        ///< environment variable or file path
    QStringList command; ///< program and arguments; its first output line is the secret
    bool operator==(const SecretSource &) const = default;
};

struct DatabaseConnection {
    DatabaseKind kind = DatabaseKind::PostgreSql;
    QString host;     ///< SQL Server also host\instance and host,port
    quint16 port = 0; ///< 0: the kind's default
    QString name;     ///< SQLite: the file's path; Oracle: the service name
    DatabaseLogin login = DatabaseLogin::Sql;
    QString user;
    SecretSource password;
    QString schema;             ///< empty: the kind's default
    std::optional<TlsMode> tls; ///< unset: Verify, on loopback Disable
    QString tlsCa;              ///< PEM file; empty: the system's CAs
    QString odbcDriver;

    /// The machine alone, without SQL Server's instance and port; "." and "(local)" are localhost there.
    [[nodiscard]] QString machine() const;
    /// SQL Server's named instance; empty: the default one.
    [[nodiscard]] QString instance() const;
    /// A port was said: in `port`, or with SQL Server after a comma. Without one a named instance is on a port that only its
    /// server knows.
    [[nodiscard]] bool saysPort() const;
    [[nodiscard]] quint16 effectivePort() const;
    [[nodiscard]] TlsMode effectiveTls() const;
    [[nodiscard]] bool isLoopback() const;
    bool operator==(const DatabaseConnection &) const = default;
};

struct ServiceConnection {
    QString user;
    SecretSource password;
    QString pinnedSha256; ///< lower-case hex without separators
    bool allowHttp = false;
    bool operator==(const ServiceConnection &) const = default;
};

struct FacebookEndpoints {
    QUrl graph{QStringLiteral("https://graph.facebook.com")};
    QUrl www{QStringLiteral("https://www.facebook.com")};
    QUrl developers{QStringLiteral("https://developers.facebook.com")};
    bool operator==(const FacebookEndpoints &) const = default;
};

struct FacebookApp {
    QString appId;
    SecretSource appSecret;
    QString contactEmail;
    QStringList appDomains; ///< empty: the host of the site's URL
    QString apiVersion{QStringLiteral("v25.0")};
    bool updateCrmApiVersion = false;
    QString redirectUri; ///< empty: <www>/connect/login_success.html
    bool verify = true;
    FacebookEndpoints endpoints;
    bool operator==(const FacebookApp &) const = default;
};

/// What a site file (site.toml) holds: everything needed to repeat a set-up, and nothing secret.
struct Site {
    QString name;
    QUrl siteUrl;
    QUrl mobileSiteUrl;
    Route route = Route::Database;
    QString actingAs; ///< CRM user on whose behalf changes are recorded
    DatabaseConnection database;
    std::optional<ServiceConnection> service;
    FacebookApp facebook;
    QStringList sharedAccounts; ///< logins or ids

    [[nodiscard]] QStringList effectiveAppDomains() const;
    [[nodiscard]] QString effectiveRedirectUri() const;
    /// `<site_url without scheme, lower case, no trailing slash>`: names the site in keychain keys and the journal.
    [[nodiscard]] QString key() const;
    /// name, or the host when there is none.
    [[nodiscard]] QString displayName() const;
    /// For a list of sites: two may have one name.
    [[nodiscard]] QString nameAndAddress() const;
    bool operator==(const Site &) const = default;
};

} // namespace crmlink::setup
