#include "crm/ImportedConnection.h"

#include "setup/Pasted.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace crmlink::crm
{

using namespace setup;

namespace
{

using Key = QLatin1String;
using Keys = std::initializer_list<QLatin1String>;

constexpr qsizetype longestName = 255;

const Keys sourceKeys{Key("datasource"), Key("server"), Key("address"), Key("addr"), Key("networkaddress"), Key("host")};
const Keys databaseKeys{Key("initialcatalog"), Key("database"), Key("db")};
const Keys userKeys{Key("userid"), Key("uid"), Key("user"), Key("username")};
const Keys integratedKeys{Key("integratedsecurity"), Key("trustedconnection")};

/// A descriptor of Oracle's: (NAME=…), nested. "(local)" and "(localdb)" have no "=".
bool isDescriptor(const QString &source)
{
    static const QRegularExpression pattern(QStringLiteral("\\(\\s*\\w+\\s*="));
    return pattern.match(source).hasMatch();
}

quint16 portIn(const QString &digits)
{
    return digits.trimmed().toUShort(); // 0 for what is no port
}

/// Scheme, path and blanks have no place in a host name; a template's "[server name]" has not been filled in.
bool isHost(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s/:@?#\\[\\]{}<>=\"']+$"));
    return host.size() <= longestName && !hasInvisible(host)
        && (!QHostAddress(host).isNull() || host.startsWith(u'/') || pattern.match(host).hasMatch());
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') && !QHostAddress(host.sliced(1, host.size() - 2)).isNull()
        ? host.sliced(1, host.size() - 2)
        : host;
}

void warn(ImportedConnection &to, const char *code, Text text)
{
    to.warnings.push_back({QLatin1String(code), std::move(text)});
}

void warnOfSeveral(ImportedConnection &to)
{
    warn(to, "several_hosts",
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "The CRM knows several database servers; the first one is taken. Check that it is the one that "
                                "is written to.")));
}

/// tcp:host\instance,port
bool readSqlServer(ImportedConnection &to, const ConnectionString &string, Text &why)
{
    QString source = string.value(sourceKeys);
    static const QRegularExpression protocol(QStringLiteral("^(tcp|np|lpc|admin)\\s*:\\s*"), QRegularExpression::CaseInsensitiveOption);
    const auto prefix = protocol.match(source);
    if (prefix.hasMatch())
        source.remove(0, prefix.capturedLength());
    if (source.startsWith(u"\\\\")) {
        // \\host\pipe\…
        source = source.section(u'\\', 2, 2);
        warn(to, "named_pipe",
             Text(QT_TRANSLATE_NOOP(
                 "crmlink", "The CRM reaches SQL Server through a named pipe. CrmLink uses TCP/IP, which has to be on for the server.")));
    }
    if (const qsizetype comma = source.indexOf(u','); comma >= 0) {
        const QString port = source.sliced(comma + 1).trimmed();
        to.database.port = portIn(port);
        if (to.database.port == 0) {
            why = Text(QT_TRANSLATE_NOOP("crmlink", "What follows the comma in its server is no port."));
            return false;
        }
        source.truncate(comma);
    }
    to.database.host = withoutBrackets(source.trimmed());
    const QString computer = to.database.host.section(u'\\', 0, 0).trimmed();
    if (computer.compare(u"(localdb)", Qt::CaseInsensitive) == 0) {
        warn(to, "localdb",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM uses LocalDB, which only the account that the CRM runs under can reach, on the CRM's "
                                    "own server. Ask for a login on a SQL Server instance.")));
    }
    if (const QString login = string.value({Key("authentication")}); login.contains(u"directory", Qt::CaseInsensitive)) {
        warn(to, "directory_login",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM logs in through a directory service, which CrmLink cannot. Ask for a SQL Server login.")));
    }
    if (string.isOn({Key("trustservercertificate")})) {
        warn(to, "server_certificate",
             Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not check the database server's certificate. CrmLink does.")));
    }
    return true;
}

/// One or several of host or host:port; a path is the folder of a socket.
bool readPostgreSql(ImportedConnection &to, const ConnectionString &string, Text &why)
{
    QString host = string.value({Key("host"), Key("server"), Key("datasource"), Key("address"), Key("addr")});
    if (host.contains(u',')) {
        host = host.section(u',', 0, 0);
        warnOfSeveral(to);
    }
    host = host.trimmed();
    QString port = string.value({Key("port")});
    static const QRegularExpression withPort(QStringLiteral("^(\\[[^\\]]+\\]|[^:]+):(\\d+)$"));
    if (const auto match = withPort.match(host); match.hasMatch()) {
        port = match.captured(2);
        host = match.captured(1);
    }
    to.database.host = withoutBrackets(host);
    to.database.port = portIn(port.section(u',', 0, 0));
    if (!port.trimmed().isEmpty() && to.database.port == 0) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "Its port is no number from 1 to 65535."));
        return false;
    }
    if (to.database.schema.isEmpty())
        to.database.schema = string.value({Key("searchpath")}).section(u',', 0, 0).trimmed();
    return true;
}

/// The value of (NAME=…) in a descriptor, the first one.
QString descriptorPart(const QString &descriptor, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\\(\\s*%1\\s*=\\s*([^()]*?)\\s*\\)").arg(QLatin1String(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(descriptor).captured(1);
}

/// host:port/service, tcps://host, //host/service, [address]:port/service:dedicated/instance
bool readEasyConnect(ImportedConnection &to, QString source, Text &why)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:tcps?:)?//"), QRegularExpression::CaseInsensitiveOption);
    source.remove(scheme);
    static const QRegularExpression shape(QStringLiteral("^(\\[[^\\]]+\\]|[^:/]+)(?::(\\d+))?(?:/([^:/]*))?(?::[^/]*)?(?:/.*)?$"));
    const auto match = shape.match(source.section(u'?', 0, 0));
    if (!match.hasMatch()) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "Its data source is not written as host:port/service."));
        return false;
    }
    QString host = match.captured(1);
    if (host.contains(u',')) {
        host = host.section(u',', 0, 0);
        warnOfSeveral(to);
    }
    to.database.host = withoutBrackets(host.trimmed());
    to.database.port = portIn(match.captured(2));
    if (match.capturedLength(2) > 0 && to.database.port == 0) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "Its port is no number from 1 to 65535."));
        return false;
    }
    to.database.name = match.captured(3).trimmed();
    return true;
}

bool readOracle(ImportedConnection &to, const ConnectionString &string, Text &why)
{
    const QString source = string.value(sourceKeys);
    if (isDescriptor(source)) {
        static const QRegularExpression host(QStringLiteral("\\(\\s*HOST\\s*="), QRegularExpression::CaseInsensitiveOption);
        if (source.count(host) > 1)
            warnOfSeveral(to);
        to.database.host = withoutBrackets(descriptorPart(source, "HOST"));
        const QString port = descriptorPart(source, "PORT");
        to.database.port = portIn(port);
        if (!port.isEmpty() && to.database.port == 0) {
            why = Text(QT_TRANSLATE_NOOP("crmlink", "Its port is no number from 1 to 65535."));
            return false;
        }
        to.database.name = descriptorPart(source, "SERVICE_NAME");
        if (to.database.name.isEmpty()) {
            to.database.name = descriptorPart(source, "SID");
            if (!to.database.name.isEmpty())
                warn(to, "sid",
                     Text(QT_TRANSLATE_NOOP("crmlink",
                                            "The CRM names its Oracle database by SID (%1). CrmLink uses service names; most "
                                            "servers offer one of the same name."),
                          {to.database.name}));
        }
        return true;
    }
    if (!source.contains(u'/') && !source.contains(u':') && !source.isEmpty()) {
        to.database.name = source;
        warn(to, "tns_alias",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "%1 is a name from the file tnsnames.ora on the CRM's server: take server, port and service "
                                    "name from there."),
                  {source.left(longestName)}));
        return true;
    }
    return readEasyConnect(to, source, why);
}

void judgeServer(ImportedConnection &to, const QString &user)
{
    DatabaseConnection &database = to.database;
    const bool alias = database.kind == DatabaseKind::Oracle && database.host.isEmpty();
    to.serverIsLocal = !alias && ImportedConnection::meansOwnComputer(database.host);
    if (to.serverIsLocal) {
        const QString written = database.host;
        const bool localDb = database.host.startsWith(u"(localdb)", Qt::CaseInsensitive);
        if (database.kind == DatabaseKind::SqlServer && !localDb)
            database.host = ImportedConnection::onComputer(database.host, QStringLiteral("localhost"));
        else if (database.host.isEmpty())
            database.host = QStringLiteral("localhost");
        warn(to, "local_host",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The database server is “%1”: the computer that the CRM runs on, which need not be this one. "
                                    "Anywhere else, put that computer's name in its place."),
                  {written.isEmpty() ? QStringLiteral("localhost") : written}));
    }
    if (to.poolIdentity) {
        database.login = DatabaseLogin::Windows;
        database.user.clear();
        to.password = {};
        warn(to, "integrated_security",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM logs in to the database as the account that it runs under (its application pool's). "
                                    "CrmLink would log in as you: give your account the rights, or use a database login with user "
                                    "and password.")));
    } else {
        database.user = user;
    }
}

} // namespace

bool ImportedConnection::meansOwnComputer(const QString &host)
{
    const QString computer = host.section(u'\\', 0, 0).trimmed().toLower();
    if (computer.isEmpty() || computer == u"." || computer == u"(local)" || computer == u"(localdb)" || computer == u"localhost"
        || computer.startsWith(u"localhost.") || computer.startsWith(u'/'))
        return true;
    const QHostAddress address(computer);
    return !address.isNull() && (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4));
}

QString ImportedConnection::onComputer(const QString &host, const QString &computer)
{
    const qsizetype instance = host.indexOf(u'\\');
    return instance < 0 ? computer : computer + host.sliced(instance);
}

DatabaseKind ImportedConnection::kindOf(const ConnectionString &string)
{
    const QString source = string.value({Key("datasource")});
    // Keys that only SqlClient has, or that Npgsql does not share with it.
    const bool sqlServer
        = !string
               .value({Key("initialcatalog"), Key("multipleactiveresultsets"), Key("attachdbfilename"), Key("trustservercertificate"),
                       Key("trustedconnection"), Key("applicationintent"), Key("multisubnetfailover"), Key("networklibrary")})
               .isEmpty()
        || string.isOn(integratedKeys);
    if (source.isEmpty()) {
        const QString server = string.value({Key("server")});
        const bool asSqlServer = sqlServer || server.contains(u'\\') || server.contains(u',') || server == u"." || server == u"(local)"
            || server.startsWith(u"tcp:", Qt::CaseInsensitive) || string.value({Key("server"), Key("host")}).isEmpty();
        return asSqlServer && string.value({Key("host")}).isEmpty() ? DatabaseKind::SqlServer : DatabaseKind::PostgreSql;
    }
    if (isDescriptor(source) || source.contains(u'/'))
        return DatabaseKind::Oracle;
    const bool oracle = !string.value({Key("statementcachesize"), Key("dbaprivilege"), Key("metadatapooling"), Key("tnsadmin")}).isEmpty();
    return oracle && !sqlServer ? DatabaseKind::Oracle : DatabaseKind::SqlServer;
}

std::optional<ImportedConnection> ImportedConnection::from(const ConnectionString &string, std::optional<DatabaseKind> kind,
                                                           const QString &schema, Text &why)
{
    ImportedConnection imported;
    DatabaseConnection &database = imported.database;
    database.kind = kind.value_or(kindOf(string));
    database.schema = schema;
    imported.password = string.password();
    if (string.value(sourceKeys).isEmpty()) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "It names no database server."));
        return std::nullopt;
    }
    if (!kind) {
        warn(imported, "kind_guessed",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "%1 is guessed from the connection string alone: no configuration file of the CRM beside it "
                                    "says which database it uses."),
                  {displayName(database.kind)}));
    }
    const QString user = string.value(userKeys);
    imported.poolIdentity = string.isOn(integratedKeys) || (database.kind == DatabaseKind::Oracle && user == u"/");
    switch (database.kind) {
    case DatabaseKind::SqlServer:
        database.name = string.value(databaseKeys);
        if (!readSqlServer(imported, string, why))
            return std::nullopt;
        break;
    case DatabaseKind::PostgreSql:
        database.name = string.value(databaseKeys);
        if (!readPostgreSql(imported, string, why))
            return std::nullopt;
        break;
    case DatabaseKind::Oracle:
        if (!readOracle(imported, string, why))
            return std::nullopt;
        break;
    case DatabaseKind::Sqlite: break;
    }
    // A missing semicolon makes one value of two, and the second may be the password.
    for (const QString &value : {database.host, database.name, database.schema, user}) {
        if (value.contains(u'=')) {
            why = Text(QT_TRANSLATE_NOOP("crmlink", "A semicolon seems to be missing in it."));
            return std::nullopt;
        }
    }
    const bool alias = database.kind == DatabaseKind::Oracle && database.host.isEmpty() && !database.name.isEmpty();
    if (!alias && !database.host.isEmpty() && !isHost(database.host)) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "Its server is no host name; a template that was never filled in looks like that."));
        return std::nullopt;
    }
    if (database.kind == DatabaseKind::Oracle && !alias && database.host.isEmpty()) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "It names no database server."));
        return std::nullopt;
    }
    if (database.name.isEmpty()) {
        why = database.kind == DatabaseKind::Oracle ? Text(QT_TRANSLATE_NOOP("crmlink", "It names no service."))
                                                    : Text(QT_TRANSLATE_NOOP("crmlink", "It names no database."));
        return std::nullopt;
    }
    if (database.name.size() > longestName || user.size() > longestName || database.schema.size() > longestName) {
        why = Text(QT_TRANSLATE_NOOP("crmlink", "A name in it is longer than any database's."));
        return std::nullopt;
    }
    judgeServer(imported, user);
    return imported;
}

} // namespace crmlink::crm
