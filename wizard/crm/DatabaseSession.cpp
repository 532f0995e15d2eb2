#include "crm/DatabaseSession.h"

#include "base/Log.h"
#include "crm/BoundQuery.h"
#include "crm/ConnectionProbe.h"
#include "crm/ConnectionSettings.h"
#include "crm/DatabaseErrors.h"
#include "crm/OdbcDrivers.h"
#include "crm/StatementText.h"
#include "crm/SystemCertificates.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace crmlink::crm
{

using setup::DatabaseKind;
using setup::TlsMode;

namespace
{

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("crmlink-%1").arg(++count);
}

/// A value in libpq's connection string.
QString quotedOption(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

} // namespace

DatabaseSession::DatabaseSession(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds patience)
    : m_connection(std::move(connection)), m_password(std::move(password)), m_patience(patience), m_dialect(&dialectFor(m_connection.kind)),
      m_connectionName(nextConnectionName())
{
    if (m_connection.schema.isEmpty())
        m_connection.schema = m_dialect->defaultSchema;
}

DatabaseSession::~DatabaseSession()
{
    close();
}

namespace
{

// A dead link is noticed within half a minute instead of the system's two hours.
Result<QString> postgreSqlOptions(const setup::DatabaseConnection &connection)
{
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=CrmLink"),
                        QStringLiteral("keepalives_idle=10"), QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=30000"),
                        QStringLiteral("gssencmode=disable")};
    switch (connection.effectiveTls()) {
    case TlsMode::Disable: options << QStringLiteral("sslmode=disable"); break;
    case TlsMode::Require: options << QStringLiteral("sslmode=require"); break;
    case TlsMode::Verify: {
        const Result<QString> ca = connection.tlsCa.isEmpty() ? systemCertificates() : Result<QString>(connection.tlsCa);
        if (!ca)
            return failure(ca.error());
        options << QStringLiteral("sslmode=verify-full") << QStringLiteral("sslrootcert=") + quotedOption(*ca);
        break;
    }
    }
    return options.join(u' ');
}

const QString odbcOptions = QStringLiteral("SQL_ATTR_LOGIN_TIMEOUT=10");

} // namespace

Result<void> DatabaseSession::open()
{
    if (m_open)
        return {};
    const Result<QString> driver = qtDriverFor(m_connection.kind);
    if (!driver)
        return failure(driver.error());
    // SQLite would make a new, empty file.
    if (m_connection.kind == DatabaseKind::Sqlite && !QFileInfo(m_connection.name).isFile())
        return failure(noFileError(m_connection.name));

    QSqlDatabase database = QSqlDatabase::addDatabase(*driver, m_connectionName);
    const auto drop = [&](const Error &error) {
        m_freeTds.reset();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
        return failure(error);
    };
    if (const Result<void> prepared = prepare(database); !prepared)
        return drop(prepared.error());
    if (*driver == u"QODBC") {
        // All in one string, which alone can end as it must.
        m_open = database.open();
        QString string = database.databaseName();
        database.setDatabaseName({});
        wipe(string);
    } else {
        QString password = QString::fromUtf8(m_password.reveal());
        m_open = database.open(m_connection.user,
                               password); // in memory only: open() does not keep it, and no environment or argument shows it
        wipe(password);
    }
    m_freeTds.reset();
    if (!m_open)
        return drop(fail(database.lastError()));
    askForInstance(database);
    if (m_dialect->driversTransactions)
        database.transaction(); // from now on nothing commits by itself
    return {};
}

// Before any transaction, which an error would end: an old server lacks the function, and a login may lack the right.
void DatabaseSession::askForInstance(const QSqlDatabase &database)
{
    m_instance.clear();
    if (m_dialect->instance.isEmpty())
        return;
    const BoundQuery asked = BoundQuery::run(database, {m_dialect->instance, {}}, 1);
    if (asked.answer && !asked.answer->rows.empty())
        m_instance = asked.answer->rows.front().front().toString().trimmed();
    else
        qCDebug(lcCrm) << "the server does not tell which one it is:" << asked.error.nativeErrorCode();
}

Result<void> DatabaseSession::prepare(QSqlDatabase &database)
{
    const bool odbc = database.driverName() == u"QODBC";
    Result<QString> name = m_connection.name;
    Result<QString> options = QString();
    switch (m_connection.kind) {
    case DatabaseKind::Sqlite: options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_patience.count()); break;
    case DatabaseKind::PostgreSql:
        database.setHostName(m_connection.host);
        database.setPort(m_connection.effectivePort());
        options = postgreSqlOptions(m_connection);
        break;
    case DatabaseKind::SqlServer:
    case DatabaseKind::Oracle: name = odbc ? odbcString() : oracleDescriptor(m_connection); break;
    }
    if (!name)
        return failure(name.error());
    if (!options)
        return failure(options.error());
    database.setDatabaseName(*name);
    database.setConnectOptions(odbc ? odbcOptions : *options);
    if (odbc)
        wipe(*name);
    return {};
}

Result<QString> DatabaseSession::odbcString()
{
    const Result<QString> driver = chooseOdbcDriver(m_connection, installedOdbcDrivers());
    if (!driver)
        return failure(driver.error());
    const bool checksSqlServer = m_connection.kind == DatabaseKind::SqlServer && m_connection.effectiveTls() == TlsMode::Verify;
    CertificateMet met;
    if (checksSqlServer && !m_connection.tlsCa.isEmpty()) {
        ConnectionProbe probe(m_connection, {});
        if (const Result<void> reached = probe.reach({}, {}); !reached)
            return failure(reached.error());
        met = probe.met();
    }
    QString section;
    if (checksSqlServer && odbcFamilyOf(*driver) == OdbcFamily::FreeTds) {
        const Result<QString> named = freeTdsServer(met.isPinned);
        if (!named)
            return failure(named.error());
        section = *named;
    }
    QString password = QString::fromUtf8(m_password.reveal());
    Result<QString> string = m_connection.kind == DatabaseKind::Oracle
        ? oracleConnectionString(m_connection, *driver, password)
        : sqlServerConnectionString(m_connection, *driver, password, section, met);
    wipe(password);
    return string;
}

Result<QString> DatabaseSession::freeTdsServer(bool pinned)
{
    const Result<QString> ca = m_connection.tlsCa.isEmpty() ? systemCertificates() : Result<QString>(m_connection.tlsCa);
    if (!ca)
        return failure(ca.error());
    const Result<QString> section = freeTdsSection(m_connectionName, m_connection, *ca, pinned);
    if (!section)
        return failure(section.error());
    Result<FreeTdsConfig> held = FreeTdsConfig::hold(*section);
    if (!held)
        return failure(held.error());
    m_freeTds.emplace(std::move(*held));
    return m_connectionName;
}

void DatabaseSession::close()
{
    if (!m_open)
        return;
    m_open = false;
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Error DatabaseSession::fail(const QSqlError &error)
{
    m_lastFailure = m_dialect->classify(error);
    return databaseError(m_lastFailure, databaseWords(error), m_connection);
}

std::vector<Statement> DatabaseSession::beginReading() const
{
    std::vector<Statement> statements;
    for (const QString &sql : m_dialect->beginReading)
        statements.push_back({QString(sql).replace(QLatin1String("%1"), QString::number(m_patience.count()))});
    return statements;
}

std::vector<Statement> DatabaseSession::beginWriting(std::chrono::milliseconds patience) const
{
    std::vector<Statement> statements;
    for (const QString &sql : m_dialect->beginWriting)
        statements.push_back({QString(sql).replace(QLatin1String("%1"), QString::number(std::min(patience, m_patience).count()))});
    return statements;
}

std::vector<Statement> DatabaseSession::fullPatience() const
{
    std::vector<Statement> statements;
    for (const QString &sql : m_dialect->beginWriting) {
        if (sql.contains(QLatin1String("%1")))
            statements.push_back({QString(sql).replace(QLatin1String("%1"), QString::number(m_patience.count()))});
    }
    return statements;
}

Result<std::vector<Answer>> DatabaseSession::run(const std::vector<Statement> &statements, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(cancelledError());
    for (const Statement &statement : statements)
        qCDebug(lcCrm).noquote() << statement.sql;
    if (m_dialect->batches)
        return runBatch(statements);
    std::vector<Answer> answers;
    for (const Statement &statement : statements) {
        if (stop.stop_requested())
            return failure(cancelledError());
        Result<Answer> answer = runBound(statement);
        if (!answer)
            return failure(answer.error());
        answers.push_back(std::move(*answer));
    }
    return answers;
}

namespace
{

Answer takeAnswer(QSqlQuery &query, int columns)
{
    Answer answer;
    answer.affected = query.numRowsAffected();
    while (columns > 0 && query.next()) {
        std::vector<QVariant> row;
        row.reserve(size_t(columns));
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        answer.rows.push_back(std::move(row));
    }
    return answer;
}

} // namespace

Result<std::vector<Answer>> DatabaseSession::runBatch(const std::vector<Statement> &statements)
{
    QString sql;
    for (const Statement &statement : statements)
        sql += literal(statement, *m_dialect, m_connection.schema) + QStringLiteral(";\n");
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    std::vector<Answer> answers;
    const bool sent = query.exec(sql);
    wipe(sql);
    if (!sent)
        return failure(fail(query.lastError()));
    answers.push_back(takeAnswer(query, statements.front().columns));
    // Counted, because nextResult() reports an error after the last answer too.
    while (answers.size() < statements.size()) {
        if (!query.nextResult())
            return failure(fail(query.lastError()));
        answers.push_back(takeAnswer(query, statements[answers.size()].columns));
    }
    return answers;
}

Result<Answer> DatabaseSession::runBound(const Statement &statement)
{
    BoundText text = bound(statement, *m_dialect, m_connection.schema);
    BoundQuery query = BoundQuery::run(QSqlDatabase::database(m_connectionName, false), text, statement.columns);
    if (statement.carriesSecret())
        wipe(text.sql);
    if (!query.answer)
        return failure(fail(query.error));
    return std::move(*query.answer);
}

Result<void> DatabaseSession::commit()
{
    if (m_dialect->driversTransactions) {
        QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
        if (!database.commit())
            return failure(fail(database.lastError()));
        database.transaction();
        return {};
    }
    const Result<std::vector<Answer>> answer = run({{m_dialect->commit}}, {});
    if (!answer)
        return failure(answer.error());
    return {};
}

void DatabaseSession::rollBack()
{
    if (!m_open)
        return;
    const bool done = [this] {
        QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
        if (!database.isOpen())
            return false;
        if (m_dialect->driversTransactions)
            return database.rollback() && database.transaction();
        return run({{m_dialect->rollBack}}, {}).has_value();
    }();
    if (!done)
        close();
}

} // namespace crmlink::crm
