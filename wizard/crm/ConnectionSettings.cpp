#include "crm/ConnectionSettings.h"

#include "setup/GuideAnchors.h"

#include <QRegularExpression>
#include <QStringList>

namespace crmlink::crm
{

using setup::DatabaseConnection;
using setup::DatabaseLogin;
using setup::TlsMode;

namespace
{

Error usage(const Text &what, const Text &fix)
{
    return {.kind = ErrorKind::Usage, .what = what, .why = {}, .fix = fix, .guide = setup::anchor::databaseConnection, .candidates = {}};
}

/// Settings of one connection string in their order.
class Assembler
{
public:
    explicit Assembler(OdbcFamily family) : m_family(family) { }

    void add(const QString &key, const QString &value) { m_text += key + u'=' + odbcValue(value, m_family) + u';'; }
    /// As it is: the driver would take braces for a part of the value.
    void addPlain(const QString &key, const QString &value) { m_text += key + u'=' + value + u';'; }

    Result<QString> take()
    {
        // Qt takes a connection string with this in it for the name of a file.
        if (m_text.contains(u".dsn", Qt::CaseInsensitive)) {
            return failure(usage(Text(QT_TRANSLATE_NOOP("crmlink", "“.dsn” cannot stand in the server's name, the user or the password.")),
                                 Text(QT_TRANSLATE_NOOP("crmlink", "Use the server's address, or another login."))));
        }
        return std::move(m_text);
    }

private:
    OdbcFamily m_family;
    QString m_text;
};

// Keywords and what they do: learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute. Encrypt=yes checks the certificate
// unless TrustServerCertificate=yes; "strict" (18.0, TDS 8.0) always does. HostnameInCertificate is of 18.0. ServerCertificate (18.1)
// names a file that the server's certificate must equal, and counts with "strict" only.
void addMicrosoft(Assembler &string, const DatabaseConnection &connection, const CertificateMet &met)
{
    // A named instance without a port is looked up at the server's SQL Server Browser, which the driver does.
    const bool byName = !connection.instance().isEmpty() && !connection.saysPort();
    string.add(QStringLiteral("Server"),
               byName ? connection.machine() + u'\\' + connection.instance()
                      : QStringLiteral("tcp:%1,%2").arg(connection.machine(), QString::number(connection.effectivePort())));
    if (met.isPinned && met.hasTds8) {
        string.add(QStringLiteral("Encrypt"), QStringLiteral("strict"));
        string.add(QStringLiteral("ServerCertificate"), connection.tlsCa);
        return;
    }
    const TlsMode tls = connection.effectiveTls();
    string.add(QStringLiteral("Encrypt"), tls == TlsMode::Disable ? QStringLiteral("no") : QStringLiteral("yes"));
    string.add(QStringLiteral("TrustServerCertificate"), tls == TlsMode::Require ? QStringLiteral("yes") : QStringLiteral("no"));
    // It then has to be among those that this computer trusts; the name in it is seldom the server's.
    if (met.isPinned)
        string.add(QStringLiteral("HostnameInCertificate"), met.name);
}

void addFreeTds(Assembler &string, const DatabaseConnection &connection, const QString &ownSection)
{
    if (!ownSection.isEmpty()) {
        string.add(QStringLiteral("Servername"), ownSection);
        return;
    }
    const bool byName = !connection.instance().isEmpty() && !connection.saysPort();
    string.add(QStringLiteral("Server"), byName ? connection.machine() + u'\\' + connection.instance() : connection.machine());
    if (!byName)
        string.add(QStringLiteral("Port"), QString::number(connection.effectivePort()));
    string.add(QStringLiteral("Encryption"),
               connection.effectiveTls() == TlsMode::Disable ? QStringLiteral("off") : QStringLiteral("require"));
    string.add(QStringLiteral("TDS_Version"), QStringLiteral("7.4"));
    string.add(QStringLiteral("ClientCharset"), QStringLiteral("UTF-8"));
}

} // namespace

QString odbcValue(const QString &value, OdbcFamily family)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\[\\]{}(),;?*=!@\\s][^\\[\\]{}(),;?*=!@]*$"));
    if (value.isEmpty() || (plain.match(value).hasMatch() && !value.back().isSpace()))
        return value;
    return u'{' + (family == OdbcFamily::FreeTds ? value : QString(value).replace(u'}', QStringLiteral("}}"))) + u'}';
}

Result<QString> sqlServerConnectionString(const DatabaseConnection &connection, const QString &driver, const QString &password,
                                          const QString &ownSection, const CertificateMet &met)
{
    const bool freeTds = odbcFamilyOf(driver) == OdbcFamily::FreeTds;
    if (!freeTds && connection.effectiveTls() == TlsMode::Verify && !connection.tlsCa.isEmpty() && !driver.contains(u"18")) {
        return failure(
            usage(Text(QT_TRANSLATE_NOOP("crmlink", "The driver %1 cannot be told which certificate to trust."), {driver}),
                  Text(QT_TRANSLATE_NOOP("crmlink", "Install “ODBC Driver 18 for SQL Server” or FreeTDS (Debian and Ubuntu: tdsodbc)."))));
    }
    Assembler string(odbcFamilyOf(driver));
    string.addPlain(QStringLiteral("Driver"), u'{' + driver + u'}');
    if (freeTds)
        addFreeTds(string, connection, ownSection);
    else
        addMicrosoft(string, connection, met);
    string.add(QStringLiteral("Database"), connection.name);
    string.add(QStringLiteral("APP"), QStringLiteral("CrmLink"));
    if (connection.login == DatabaseLogin::Windows) {
#ifndef Q_OS_WIN
        return failure(usage(Text(QT_TRANSLATE_NOOP("crmlink", "Windows login works on Windows only.")),
                             Text(QT_TRANSLATE_NOOP("crmlink", "Use a login of SQL Server's own: login = \"sql\"."))));
#else
        string.add(QStringLiteral("Trusted_Connection"), QStringLiteral("yes"));
#endif
    } else {
        string.add(QStringLiteral("UID"), connection.user);
        string.add(QStringLiteral("PWD"), password);
    }
    return string.take();
}

Result<QString> oracleDescriptor(const DatabaseConnection &connection)
{
    static const QRegularExpression name(QStringLiteral("^[\\w.:$#-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &part : {connection.host, connection.name}) {
        if (!name.match(part).hasMatch()) {
            return failure(usage(Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is no name of an Oracle server or service."), {part}),
                                 Text(QT_TRANSLATE_NOOP("crmlink", "Write host and service name alone, without brackets and blanks."))));
        }
    }
    const TlsMode tls = connection.effectiveTls();
    QString security;
    if (tls != TlsMode::Disable) {
        security = QStringLiteral("(SECURITY=(SSL_SERVER_DN_MATCH=%1))")
                       .arg(tls == TlsMode::Verify ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    return QStringLiteral("(DESCRIPTION=(CONNECT_TIMEOUT=10)(ADDRESS=(PROTOCOL=%1)(HOST=%2)(PORT=%3))(CONNECT_DATA=(SERVICE_NAME=%4))%5)")
        .arg(tls == TlsMode::Disable ? QStringLiteral("tcp") : QStringLiteral("tcps"), connection.host,
             QString::number(connection.effectivePort()), connection.name, security);
}

Result<QString> oracleConnectionString(const DatabaseConnection &connection, const QString &driver, const QString &password)
{
    const Result<QString> descriptor = oracleDescriptor(connection);
    if (!descriptor)
        return failure(descriptor.error());
    Assembler string(OdbcFamily::Microsoft);
    string.addPlain(QStringLiteral("Driver"), u'{' + driver + u'}');
    string.addPlain(QStringLiteral("DBQ"), *descriptor);
    string.add(QStringLiteral("UID"), connection.user);
    string.add(QStringLiteral("PWD"), password);
    return string.take();
}

Result<QString> freeTdsSection(const QString &name, const DatabaseConnection &connection, const QString &ca, bool pinned)
{
    const bool byName = !connection.instance().isEmpty() && !connection.saysPort();
    const QStringList lines{QStringLiteral("[%1]").arg(name),
                            QStringLiteral("host = ") + connection.machine(),
                            byName ? QStringLiteral("instance = ") + connection.instance()
                                   : QStringLiteral("port = ") + QString::number(connection.effectivePort()),
                            QStringLiteral("tds version = 7.4"),
                            QStringLiteral("client charset = UTF-8"),
                            QStringLiteral("encryption = require"),
                            QStringLiteral("ca file = ") + ca,
                            QStringLiteral("check certificate hostname = ") + (pinned ? QStringLiteral("no") : QStringLiteral("yes"))};
    for (const QString &line : lines) {
        if (line.contains(u'\n') || line.contains(u'\r')) {
            return failure(usage(Text(QT_TRANSLATE_NOOP("crmlink", "A name with a line break in it cannot be used.")),
                                 Text(QT_TRANSLATE_NOOP("crmlink", "Correct the server's name or the certificate file's."))));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace crmlink::crm
