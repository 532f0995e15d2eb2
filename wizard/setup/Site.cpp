#include "setup/Site.h"

#include "base/Loopback.h"
#include "base/Text.h"
#include "setup/DerivedEndpoints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace crmlink::setup
{

QString toName(Route route)
{
    return route == Route::Database ? QStringLiteral("database") : QStringLiteral("service");
}

QString toName(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSql: return QStringLiteral("postgresql");
    case DatabaseKind::SqlServer: return QStringLiteral("mssql");
    case DatabaseKind::Oracle: return QStringLiteral("oracle");
    case DatabaseKind::Sqlite: return QStringLiteral("sqlite");
    }
    return {};
}

QString toName(DatabaseLogin login)
{
    return login == DatabaseLogin::Sql ? QStringLiteral("sql") : QStringLiteral("windows");
}

QString toName(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Verify: return QStringLiteral("verify");
    case TlsMode::Require: return QStringLiteral("require");
    case TlsMode::Disable: return QStringLiteral("disable");
    }
    return {};
}

QString displayName(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSql: return QStringLiteral("PostgreSQL");
    case DatabaseKind::SqlServer: return QStringLiteral("Microsoft SQL Server");
    case DatabaseKind::Oracle: return QStringLiteral("Oracle");
    case DatabaseKind::Sqlite: return QStringLiteral("SQLite");
    }
    return {};
}

quint16 defaultPort(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSql: return 5432;
    case DatabaseKind::SqlServer: return 1433;
    case DatabaseKind::Oracle: return 1521;
    case DatabaseKind::Sqlite: return 0;
    }
    return 0;
}

QString withPort(const QString &host, int port)
{
    const QString said = QString::number(port);
    if (port == 0 || host.endsWith(u',' + said)) // SQL Server's host may say it by itself
        return host;
    return (host.contains(u':') && !host.contains(u'/') ? u'[' + host + u']' : host) + u':' + said;
}

QString shownServer(const QString &host, int port)
{
    const bool usual = std::ranges::any_of(std::array{DatabaseKind::PostgreSql, DatabaseKind::SqlServer, DatabaseKind::Oracle},
                                           [port](DatabaseKind kind) { return port == defaultPort(kind); });
    return usual ? host : withPort(host, port);
}

QString shownDatabase(const QString &name, const QString &schema)
{
    if (schema.isEmpty() || schema == u"public" || schema == u"dbo")
        return name;
    //: A database and its schema.
    return Text(QT_TRANSLATE_NOOP("crmlink", "%1 (schema %2)"), {name, schema}).toString();
}

QString DatabaseConnection::machine() const
{
    if (kind != DatabaseKind::SqlServer)
        return host;
    const QString server = host.section(u',', 0, 0).section(u'\\', 0, 0).trimmed();
    const bool here = server == u"." || server.compare(u"(local)", Qt::CaseInsensitive) == 0;
    return here ? QStringLiteral("localhost") : server;
}

QString DatabaseConnection::instance() const
{
    return kind == DatabaseKind::SqlServer ? host.section(u',', 0, 0).section(u'\\', 1).trimmed() : QString();
}

bool DatabaseConnection::saysPort() const
{
    return port != 0 || (kind == DatabaseKind::SqlServer && host.section(u',', 1).trimmed().toUShort() != 0);
}

quint16 DatabaseConnection::effectivePort() const
{
    if (port != 0)
        return port;
    const quint16 afterComma = kind == DatabaseKind::SqlServer ? host.section(u',', 1).trimmed().toUShort() : quint16(0);
    return afterComma ? afterComma : defaultPort(kind);
}

bool DatabaseConnection::isLoopback() const
{
    if (kind == DatabaseKind::Sqlite)
        return true;
    const QString server = machine();
    // A path is a Unix socket's folder.
    return server.startsWith(u'/') || crmlink::isLoopback(server);
}

TlsMode DatabaseConnection::effectiveTls() const
{
    return tls.value_or(isLoopback() ? TlsMode::Disable : TlsMode::Verify);
}

QStringList Site::effectiveAppDomains() const
{
    if (!facebook.appDomains.isEmpty() || siteUrl.host().isEmpty())
        return facebook.appDomains;
    return {siteUrl.host()};
}

QString Site::effectiveRedirectUri() const
{
    if (!facebook.redirectUri.isEmpty())
        return facebook.redirectUri;
    return derivedFrom(facebook.endpoints).redirect.toString();
}

QString Site::key() const
{
    QUrl address = siteUrl;
    if ((address.scheme() == u"https" && address.port() == 443) || (address.scheme() == u"http" && address.port() == 80))
        address.setPort(-1);
    QString key
        = address.toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
              .toLower();
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    // QUrl keeps the slash of an empty path.
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

QString Site::displayName() const
{
    return name.isEmpty() ? siteUrl.host() : name;
}

QString Site::nameAndAddress() const
{
    return displayName() + QStringLiteral(" – ") + key();
}

} // namespace crmlink::setup
