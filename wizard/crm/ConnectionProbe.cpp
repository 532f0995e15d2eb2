#include "crm/ConnectionProbe.h"

#include "base/Redaction.h"
#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/OdbcDrivers.h"
#include "crm/SocketWait.h"
#include "crm/SystemCertificates.h"
#include "crm/TdsTunnel.h"
#include "setup/GuideAnchors.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSqlDatabase>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtConcurrent>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace crmlink::crm
{

using setup::DatabaseConnection;
using setup::DatabaseKind;
using setup::TlsMode;

namespace
{

/// The first that speaks TDS 8.0.
constexpr int sqlServer2022 = 16;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

Error unreachable(const Text &what, const Text &why, const Text &fix, QLatin1String guide = setup::anchor::databaseConnection)
{
    return {.kind = ErrorKind::Unreachable, .what = what, .why = why, .fix = fix, .guide = guide, .candidates = {}};
}

Text words(const QString &systemsWords)
{
    return Text::verbatim(redact(systemsWords).simplified());
}

Text listeningHelp(DatabaseKind kind)
{
    if (kind == DatabaseKind::SqlServer) {
        return Text(QT_TRANSLATE_NOOP(
            "crmlink", "Check the port, and that SQL Server is running with TCP/IP enabled (SQL Server Configuration Manager)."));
    }
    if (kind == DatabaseKind::Oracle)
        return Text(QT_TRANSLATE_NOOP("crmlink", "Check the port, and that Oracle's listener is running."));
    return Text(
        QT_TRANSLATE_NOOP("crmlink", "Check the port, and that PostgreSQL is running and listens on this address (listen_addresses)."));
}

/// Whose certificate it is and how to recognise it, for a person to compare.
Text described(const QSslCertificate &certificate)
{
    const auto name = [](const QStringList &parts) { return parts.isEmpty() ? QStringLiteral("?") : parts.join(QStringLiteral(", ")); };
    return Text(QT_TRANSLATE_NOOP("crmlink", "Issued to %1 by %2, valid until %3. SHA-256 fingerprint: %4."),
                {name(certificate.subjectInfo(QSslCertificate::CommonName)), name(certificate.issuerInfo(QSslCertificate::CommonName)),
                 certificate.expiryDate().toUTC().toString(Qt::ISODate),
                 QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())});
}

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names << certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

} // namespace

ConnectionProbe::ConnectionProbe(DatabaseConnection connection, Secret password)
    : m_connection(std::move(connection)), m_password(std::move(password))
{
}

bool ConnectionProbe::isSocketFile() const
{
    return m_connection.host.isEmpty() || m_connection.host.startsWith(u'/');
}

QString ConnectionProbe::place() const
{
    return m_connection.machine() + u':' + QString::number(m_connection.effectivePort());
}

Error ConnectionProbe::somethingElse() const
{
    const QString product = setup::displayName(m_connection.kind);
    return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "What answers on %1 is not %2."), {place(), product}), {},
                       Text(QT_TRANSLATE_NOOP("crmlink", "Check the port: %1's own is %2."),
                            {product, QString::number(setup::defaultPort(m_connection.kind))}));
}

bool ConnectionProbe::knowsPort() const
{
    return m_connection.instance().isEmpty() || m_connection.saysPort();
}

Result<void> ConnectionProbe::reach(const StageProgress &progress, const std::stop_token &stop)
{
    struct Step {
        Stage stage;
        std::function<Result<Text>()> run;
    };
    std::vector<Step> steps{{Stage::Driver, [&] { return driver(); }}};
    if (m_connection.kind == DatabaseKind::Sqlite) {
        steps.push_back({Stage::Connect, [&]() -> Result<Text> { return file().map([&] { return Text::verbatim(m_connection.name); }); }});
    } else if (!isSocketFile()) {
        steps.push_back({Stage::Resolve, [&] { return resolve(stop); }});
        // The port of a named instance only its server tells, to the driver.
        if (knowsPort()) {
            steps.push_back({Stage::Connect, [&] { return connect(stop); }});
            if (m_connection.kind != DatabaseKind::Oracle)
                steps.push_back({Stage::Tls, [&] { return tls(stop); }});
        }
    }
    for (const Step &step : steps) {
        Result<Text> result = stop.stop_requested() ? Result<Text>(failure(cancelledError())) : step.run();
        if (!result && stop.stop_requested())
            result = failure(cancelledError());
        if (progress)
            progress({step.stage, result.has_value(), result ? *result : result.error().what, result ? QByteArray() : m_refused});
        if (!result)
            return failure(result.error());
    }
    return {};
}

Result<Text> ConnectionProbe::driver() const
{
    const Result<QString> qt = qtDriverFor(m_connection.kind);
    if (!qt)
        return failure(qt.error());
    if (*qt != u"QODBC")
        return Text::verbatim(*qt);
    const Result<QString> odbc = chooseOdbcDriver(m_connection, installedOdbcDrivers());
    if (!odbc)
        return failure(odbc.error());
    return Text::verbatim(*odbc);
}

Result<void> ConnectionProbe::file() const
{
    if (!QFileInfo(m_connection.name).isFile())
        return failure(noFileError(m_connection.name));
    return {};
}

Result<Text> ConnectionProbe::resolve(const std::stop_token &stop)
{
    if (const QHostAddress address(m_connection.machine()); !address.isNull()) {
        m_addresses = {address};
        return Text::verbatim(address.toString());
    }
    // The system's resolver cannot be stopped: it is asked on a thread that nobody waits for longer than needed.
    const QFuture<QHostInfo> asked = QtConcurrent::run([host = m_connection.machine()] { return QHostInfo::fromName(host); });
    waitUntil([&] { return asked.isFinished(); }, stop);
    const QHostInfo info = asked.isFinished() ? asked.result() : QHostInfo();
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        return failure(unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "The name %1 is not known on the network."), {m_connection.machine()}),
            words(info.error() == QHostInfo::NoError ? QString() : info.errorString()),
            Text(QT_TRANSLATE_NOOP("crmlink", "Check the spelling of the server's name, or type its IP address. A VPN may be needed."))));
    }
    QStringList shown;
    for (const QHostAddress &address : std::as_const(m_addresses))
        shown << address.toString();
    return Text(QT_TRANSLATE_NOOP("crmlink", "%1 is %2"), {m_connection.machine(), shown.join(QStringLiteral(", "))});
}

Result<Text> ConnectionProbe::connect(const std::stop_token &stop)
{
    for (const QHostAddress &address : std::as_const(m_addresses)) {
        m_socket.abort();
        m_socket.setPeerVerifyName(m_connection.machine());
        m_socket.setProxy(QNetworkProxy::NoProxy); // databases know no proxies
        m_socket.connectToHost(address, m_connection.effectivePort());
        waitUntil(
            [&] { return m_socket.state() != QAbstractSocket::ConnectingState && m_socket.state() != QAbstractSocket::HostLookupState; },
            stop);
        if (m_socket.state() == QAbstractSocket::ConnectedState || stop.stop_requested())
            break;
    }
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1 answers"), {place()});
    if (m_socket.error() == QAbstractSocket::ConnectionRefusedError) {
        return failure(unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "No program listens on %1."), {place()}),
                                   words(m_socket.errorString()), listeningHelp(m_connection.kind)));
    }
    return failure(unreachable(
        Text(QT_TRANSLATE_NOOP("crmlink", "%1 does not answer."), {place()}),
        m_socket.state() == QAbstractSocket::ConnectingState ? Text() : words(m_socket.errorString()),
        Text(QT_TRANSLATE_NOOP("crmlink", "Check that the server is running, and that no firewall or missing VPN is in between."))));
}

Result<bool> ConnectionProbe::offersTls(const std::stop_token &stop)
{
    const bool wanted = m_connection.effectiveTls() != TlsMode::Disable;
    QByteArray answer;
    const auto wait = [&](auto whole) {
        waitUntil(
            [&] {
                answer += m_socket.readAll();
                return whole() || m_socket.state() != QAbstractSocket::ConnectedState;
            },
            stop);
    };
    if (m_connection.kind == DatabaseKind::SqlServer) {
        m_socket.write(tdsPrelogin(wanted));
        wait([&] { return tdsPacketSize(answer) > 0 && answer.size() >= tdsPacketSize(answer); });
        const auto encryption = tdsEncryptionOf(answer);
        if (!encryption)
            return failure(somethingElse());
        m_met.hasTds8 = tdsServerVersionOf(answer) >= sqlServer2022;
        return *encryption == TdsEncryption::On || *encryption == TdsEncryption::Required;
    }
    // SSLRequest (PostgreSQL's protocol, "SSL Session Encryption"): the answer is one byte. Also asked when encryption is
    // off: no other server answers like this.
    m_socket.write(bigEndian(8) + bigEndian(80877103));
    wait([&] { return !answer.isEmpty(); });
    if (answer != "S" && answer != "N" && !answer.startsWith('E'))
        return failure(somethingElse());
    return answer == "S";
}

Result<Text> ConnectionProbe::tls(const std::stop_token &stop)
{
    const Result<bool> offers = offersTls(stop);
    if (!offers)
        return failure(offers.error());
    if (m_connection.effectiveTls() == TlsMode::Disable)
        return Text(QT_TRANSLATE_NOOP("crmlink", "not encrypted, as set"));
    if (!*offers) {
        return failure(unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "The server on %1 offers no encryption."), {place()}), {},
            m_connection.kind == DatabaseKind::PostgreSql
                ? Text(QT_TRANSLATE_NOOP(
                    "crmlink",
                    "Have TLS turned on in PostgreSQL (ssl = on), or, if the network between is trusted, set encryption to off."))
                : Text(QT_TRANSLATE_NOOP(
                    "crmlink", "Have TLS turned on in the server, or, if the network between is trusted, set encryption to off.")),
            setup::anchor::databaseTls));
    }
    if (m_connection.kind != DatabaseKind::SqlServer)
        return encrypt(
            m_socket, [] {}, stop);
    TdsTunnel tunnel(m_socket);
    QSslSocket *inner = tunnel.open(stop);
    if (!inner)
        return Text(QT_TRANSLATE_NOOP("crmlink", "offered"));
    inner->setPeerVerifyName(m_connection.machine());
    return encrypt(
        *inner, [&] { tunnel.pump(); }, stop);
}

Result<Text> ConnectionProbe::encrypt(QSslSocket &socket, const std::function<void()> &pump, const std::stop_token &stop)
{
    const bool verify = m_connection.effectiveTls() == TlsMode::Verify;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> trusted;
    if (verify) {
        const Result<QString> ca = m_connection.tlsCa.isEmpty() ? systemCertificates() : Result<QString>(m_connection.tlsCa);
        if (!ca)
            return failure(ca.error());
        trusted = QSslCertificate::fromPath(*ca);
        if (trusted.isEmpty()) {
            return failure(
                unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "%1 holds no certificate."), {*ca}), {},
                            Text(QT_TRANSLATE_NOOP("crmlink", "Name the PEM file of the authority that issued the server's certificate.")),
                            setup::anchor::databaseTls));
        }
        configuration.setCaCertificates(trusted);
    }
    // The handshake is always finished, so that what is wrong with the certificate can be said.
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.setSslConfiguration(configuration);
    socket.ignoreSslErrors();
    socket.startClientEncryption();
    waitUntil(
        [&] {
            pump();
            return socket.isEncrypted() || socket.state() != QAbstractSocket::ConnectedState;
        },
        stop);
    if (!socket.isEncrypted()) {
        return failure(unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "No encrypted connection to %1 came about."), {place()}), words(socket.errorString()),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Have the server's TLS settings checked: it may only speak versions that are no longer safe.")),
            setup::anchor::databaseTls));
    }
    if (!verify)
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1, certificate not checked, as set"), {protocolName(socket.sessionProtocol())});
    const QSslCertificate shown = socket.peerCertificate();
    // The very certificate that was trusted: SQL Server makes its own, for no name.
    m_met.isPinned = m_connection.kind == DatabaseKind::SqlServer && !m_connection.tlsCa.isEmpty() && trusted.contains(shown);
    m_met.name = namesOf(shown).value(0);
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    if (errors.isEmpty() || m_met.isPinned)
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1, certificate checked"), {protocolName(socket.sessionProtocol())});
    m_refused = shown.toPem();
    const bool wrongName = std::ranges::all_of(errors, [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
    if (wrongName) {
        return failure(unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "The server's certificate is for another name than %1."), {m_connection.machine()}),
            Text(QT_TRANSLATE_NOOP("crmlink", "It is for: %1."), {namesOf(shown).join(QStringLiteral(", "))}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Type the server's name as the certificate has it.")), setup::anchor::databaseTls));
    }
    const auto worst = std::ranges::find_if(errors, [](const QSslError &error) { return error.error() != QSslError::HostNameMismatch; });
    return failure(
        unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The certificate of %1 is not trusted."), {place()}),
                    Text::verbatim(words(worst->errorString()).toString() + QStringLiteral(". ") + described(shown).toString()),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink",
                        "Compare the fingerprint with the server's administrator, then trust the certificate; or name the PEM file of "
                        "the authority that issued it.")),
                    setup::anchor::databaseTls));
}

QString ConnectionProbe::firstRefusal(const std::stop_token &stop)
{
    // A server that has offered TLS takes nothing else on that connection.
    if (!m_socket.isEncrypted() && !connect(stop))
        return {};
    QByteArray body = bigEndian(196608); // protocol 3.0
    for (const auto &[name, value] :
         {std::pair(QByteArray("user"), m_connection.user.toUtf8()), std::pair(QByteArray("database"), m_connection.name.toUtf8())})
        body += name + '\0' + value + '\0';
    body += '\0';
    m_socket.write(bigEndian(quint32(body.size()) + 4) + body);
    // 'R' asks for a password (or needs none), 'E' is a refusal: type, length, fields of a letter and a string each.
    QByteArray answer;
    const auto whole = [&] {
        answer += m_socket.readAll();
        return answer.size() >= 5 && (answer[0] == 'R' || answer.size() > qFromBigEndian<qint32>(answer.constData() + 1));
    };
    waitUntil([&] { return whole() || m_socket.state() != QAbstractSocket::ConnectedState; }, stop);
    m_socket.abort();
    if (!answer.startsWith('E'))
        return {};
    for (const QByteArray &field : answer.mid(5).split('\0')) {
        if (field.startsWith('C'))
            return QString::fromLatin1(field.mid(1));
    }
    return {};
}

Error ConnectionProbe::explain(const Error &asReported, const std::stop_token &stop)
{
    if (const Result<void> reached = reach({}, stop); !reached)
        return reached.error();
    return m_connection.kind == DatabaseKind::PostgreSql ? explainLogin(asReported, stop) : asReported;
}

Error ConnectionProbe::explainLogin(const Error &asReported, const std::stop_token &stop)
{
    const QString state = firstRefusal(stop);
    if (stop.stop_requested())
        return cancelledError();
    if (state == u"53300") {
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The server has no connection left for %1."), {m_connection.user}),
                           asReported.why,
                           Text(QT_TRANSLATE_NOOP("crmlink", "Wait a little and try again, or have the limit raised (max_connections).")));
    }
    if (state == u"57P03") {
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The server on %1 is starting or shutting down."), {place()}), asReported.why,
                           Text(QT_TRANSLATE_NOOP("crmlink", "Wait a little and try again.")));
    }
    if (state.startsWith(QLatin1String("28")) && state != u"28P01") {
        return {.kind = ErrorKind::RefusedLogin,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The server's rules do not let %1 log in to %2 from this computer."),
                             {m_connection.user, m_connection.name}),
                .why = asReported.why,
                .fix = m_connection.effectiveTls() == TlsMode::Disable
                    ? Text(QT_TRANSLATE_NOOP("crmlink",
                                             "Turn encryption on, or have a line for this computer added to the server's pg_hba.conf."))
                    : Text(QT_TRANSLATE_NOOP("crmlink", "Have a line for this computer added to the server's pg_hba.conf.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = {}};
    }
    // Whether the login or the database is wrong: PostgreSQL looks for the database only after the password was right, so
    // the same login is tried on the databases that every server has.
    for (const QLatin1String maintenance : {QLatin1String("postgres"), QLatin1String("template1")}) {
        if (stop.stop_requested())
            return cancelledError();
        DatabaseConnection other = m_connection;
        other.name = maintenance;
        DatabaseSession session(other, m_password, stagePatience);
        if (!session.open())
            continue;
        const auto answers = session.run(
            {{QStringLiteral("SELECT datname::text FROM pg_catalog.pg_database WHERE datallowconn AND NOT datistemplate ORDER BY 1"),
              {},
              1}},
            stop);
        if (!answers)
            continue;
        QStringList databases;
        for (const auto &row : answers->front().rows)
            databases << row[0].toString();
        if (databases.contains(m_connection.name)) {
            return {.kind = ErrorKind::RefusedLogin,
                    .what
                    = Text(QT_TRANSLATE_NOOP("crmlink", "%1 may not connect to the database %2."), {m_connection.user, m_connection.name}),
                    .why = asReported.why,
                    .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Have the database administrator grant CONNECT on it.")),
                    .guide = setup::anchor::databaseRights,
                    .candidates = {}};
        }
        databases.removeAll(QString(maintenance));
        return {.kind = ErrorKind::NotFound,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "There is no database %1 on %2."), {m_connection.name, place()}),
                .why = databases.isEmpty() ? Text()
                                           : Text(QT_TRANSLATE_NOOP("crmlink", "It holds: %1."), {databases.join(QStringLiteral(", "))}),
                .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                              "Check the database's name: it stands in the CRM's ConnectionStrings.config, entry “db”.")),
                .guide = setup::anchor::databaseConnection,
                .candidates = databases};
    }
    return {.kind = ErrorKind::RefusedLogin,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The server does not accept the login %1."), {m_connection.user}),
            .why = asReported.why,
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check the user name and the password.")),
            .guide = setup::anchor::databaseConnection,
            .candidates = {}};
}

} // namespace crmlink::crm
