#include "crm/DatabaseSession.h"

#include "base/Log.h"
#include "crm/DatabaseErrors.h"
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

QString guidText(const Dialect &dialect, const setup::Guid &guid)
{
    return dialect.guidPattern.arg(dialect.guidUpperCase ? guid.toUpper() : guid.toLower());
}

QString textLiteral(const Dialect &dialect, QString text)
{
    text.remove(QChar(u'\0')); // no DBMS stores it, and it would end the statement
    text.replace(u'\'', QStringLiteral("''"));
    if (dialect.backslashPrefix.isEmpty() || !text.contains(u'\\'))
        return u'\'' + text + u'\'';
    return dialect.backslashPrefix + u'\'' + text.replace(u'\\', QStringLiteral("\\\\")) + u'\'';
}

/// The statement's text with @Table made "schema"."Table" and each `?` made what @p value says.
template <typename ValueText> QString render(const Statement &statement, const QString &schema, ValueText valueText)
{
    const QString &sql = statement.sql;
    const QString qualifier
        = schema.isEmpty() ? QString() : u'"' + QString(schema).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\".");
    QString out;
    out.reserve(sql.size() * 2);
    size_t next = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql[i] == u'?') {
            Q_ASSERT(next < statement.values.size());
            out += std::visit(valueText, statement.values[next++]);
        } else if (sql[i] == u'@') {
            qsizetype end = i + 1;
            while (end < sql.size() && sql[end].isLetterOrNumber())
                ++end;
            out += qualifier + u'"' + sql.mid(i + 1, end - i - 1) + u'"';
            i = end - 1;
        } else {
            out += sql[i];
        }
    }
    return out;
}

} // namespace

DatabaseSession::DatabaseSession(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds patience)
    : m_connection(std::move(connection)), m_password(std::move(password)), m_patience(patience), m_dialect(dialectFor(m_connection.kind)),
      m_connectionName(nextConnectionName())
{
    Q_ASSERT(m_dialect);
    if (m_connection.schema.isEmpty())
        m_connection.schema = m_dialect->defaultSchema;
}

DatabaseSession::~DatabaseSession()
{
    close();
}

Result<QString> DatabaseSession::connectOptions() const
{
    if (m_connection.kind == DatabaseKind::Sqlite)
        return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_patience.count());

    // A dead link is noticed within half a minute instead of the system's two hours.
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=CrmLink"),
                        QStringLiteral("keepalives_idle=10"), QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=30000"),
                        QStringLiteral("gssencmode=disable")};
    switch (m_connection.effectiveTls()) {
    case TlsMode::Disable: options << QStringLiteral("sslmode=disable"); break;
    case TlsMode::Require: options << QStringLiteral("sslmode=require"); break;
    case TlsMode::Verify: {
        const Result<QString> ca = m_connection.tlsCa.isEmpty() ? systemCertificates() : Result<QString>(m_connection.tlsCa);
        if (!ca)
            return failure(ca.error());
        options << QStringLiteral("sslmode=verify-full") << QStringLiteral("sslrootcert=") + quotedOption(*ca);
        break;
    }
    }
    return options.join(u' ');
}

Result<void> DatabaseSession::open()
{
    if (m_open)
        return {};
    if (!QSqlDatabase::isDriverAvailable(m_dialect->driver))
        return failure(missingDriverError(m_connection.kind, m_dialect->driver));
    // SQLite would make a new, empty file.
    if (m_connection.kind == DatabaseKind::Sqlite && !QFileInfo(m_connection.name).isFile())
        return failure(noFileError(m_connection.name));
    const Result<QString> options = connectOptions();
    if (!options)
        return failure(options.error());

    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect->driver, m_connectionName);
    database.setHostName(m_connection.host);
    database.setPort(m_connection.effectivePort());
    database.setDatabaseName(m_connection.name);
    database.setConnectOptions(*options);
    QString password = QString::fromUtf8(m_password.reveal());
    m_open = database.open(m_connection.user, password); // in memory only: open() does not keep it, and no environment or argument shows it
    wipe(password);
    if (m_open)
        return {};
    const Error error = fail(database.lastError());
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    return failure(error);
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

std::vector<Statement> DatabaseSession::beginWriting() const
{
    std::vector<Statement> statements;
    for (const QString &sql : m_dialect->beginWriting)
        statements.push_back({QString(sql).replace(QLatin1String("%1"), QString::number(m_patience.count()))});
    return statements;
}

QString DatabaseSession::literal(const Statement &statement) const
{
    return crm::literal(statement, *m_dialect, m_connection.schema);
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
        sql += literal(statement) + QStringLiteral(";\n");
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

namespace
{

// Qt binds a null string as NULL; an empty text of ours is a text, as the CRM's columns want it.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<Answer> DatabaseSession::runBound(const Statement &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    const auto placeholder = [&](const auto &held) {
        return std::is_same_v<std::decay_t<decltype(held)>, GuidValue> ? m_dialect->guidPlaceholder : QStringLiteral("?");
    };
    if (!query.prepare(render(statement, m_connection.schema, placeholder)))
        return failure(fail(query.lastError()));
    for (const Value &value : statement.values) {
        query.addBindValue(std::visit(
            [&](const auto &held) -> QVariant {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, GuidValue>)
                    return held.guid.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(guidText(*m_dialect, held.guid));
                else if constexpr (std::is_same_v<Held, Secret>)
                    return notNull(QString::fromUtf8(held.reveal()));
                else if constexpr (std::is_same_v<Held, bool>)
                    return held ? 1 : 0;
                else if constexpr (std::is_same_v<Held, QString>)
                    return notNull(held);
                else
                    return held;
            },
            value));
    }
    if (!query.exec())
        return failure(fail(query.lastError()));
    return takeAnswer(query, statement.columns);
}

Result<void> DatabaseSession::commit()
{
    const Result<std::vector<Answer>> answer = run({{QStringLiteral("COMMIT")}}, {});
    if (!answer)
        return failure(answer.error());
    return {};
}

void DatabaseSession::rollBack()
{
    if (!m_open)
        return;
    if (!QSqlDatabase::database(m_connectionName, false).isOpen() || !run({{QStringLiteral("ROLLBACK")}}, {}))
        close();
}

QString literal(const Statement &statement, const Dialect &dialect, const QString &schema, const QString &secretAs)
{
    return render(statement, schema, [&](const auto &held) -> QString {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, GuidValue>)
            return held.guid.isEmpty() ? QStringLiteral("NULL") : textLiteral(dialect, guidText(dialect, held.guid));
        else if constexpr (std::is_same_v<Held, Secret>)
            return secretAs.isEmpty() ? textLiteral(dialect, QString::fromUtf8(held.reveal())) : secretAs;
        else if constexpr (std::is_same_v<Held, bool>)
            return held ? dialect.trueLiteral : dialect.falseLiteral;
        else if constexpr (std::is_same_v<Held, int>)
            return QString::number(held);
        else
            return textLiteral(dialect, held);
    });
}

} // namespace crmlink::crm
