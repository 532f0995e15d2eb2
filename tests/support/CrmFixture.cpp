#include "support/CrmFixture.h"

#include "support/PostgresCluster.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

namespace crmlink::test
{

namespace
{

class PostgresCrm final : public CrmFixture
{
public:
    PostgresCrm() : m_cluster(PostgresCluster::shared(&m_why)), m_database(m_cluster->createCrm()) { }
    setup::DatabaseConnection connection() const override { return m_cluster->connection(m_database); }
    Secret password() const override { return PostgresCluster::password(); }
    QStringList sql(const QString &statement) override { return m_cluster->run(m_database, statement); }

private:
    QString m_why;
    PostgresCluster *m_cluster;
    QString m_database;
};

class SqliteCrm final : public CrmFixture
{
public:
    SqliteCrm()
    {
        QFile script(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/practice/crm.sql"));
        if (!script.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(script.fileName()));
        QStringList statements{QStringLiteral("BEGIN")};
        statements += QString::fromUtf8(script.readAll()).trimmed().split(QStringLiteral(";\n"));
        statements << QStringLiteral("COMMIT");
        run(statements);
    }
    setup::DatabaseConnection connection() const override
    {
        setup::DatabaseConnection connection;
        connection.kind = setup::DatabaseKind::Sqlite;
        connection.name = m_folder.filePath(QStringLiteral("crm.sqlite"));
        return connection;
    }
    Secret password() const override { return {}; }
    QStringList sql(const QString &statement) override { return run({statement}); }

private:
    QStringList run(const QStringList &statements)
    {
        QStringList values;
        const QString name = QUuid::createUuid().toString();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(connection().name);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s: %s", qPrintable(statement.left(300)), qPrintable(query.lastError().text()));
                while (query.next())
                    values << query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase(name);
        return values;
    }

    QTemporaryDir m_folder;
};

/// T-SQL has no words for true and false, and takes letters beyond its code page only from N'…'.
QString asTSql(const QString &sql)
{
    QString out;
    for (qsizetype i = 0; i < sql.size();) {
        if (sql[i] == u'\'') {
            qsizetype end = i + 1;
            while (end < sql.size() && (sql[end] != u'\'' || (end + 1 < sql.size() && sql[end + 1] == u'\'')))
                end += sql[end] == u'\'' ? 2 : 1;
            const QString text = sql.mid(i, end + 1 - i);
            const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
            out += (ascii || out.endsWith(u'N') ? QString() : QStringLiteral("N")) + text;
            i = end + 1;
            continue;
        }
        const qsizetype end = sql.indexOf(u'\'', i);
        static const QRegularExpression yes(QStringLiteral("\\btrue\\b"));
        static const QRegularExpression no(QStringLiteral("\\bfalse\\b"));
        out += sql.mid(i, end < 0 ? -1 : end - i).replace(yes, QStringLiteral("1")).replace(no, QStringLiteral("0"));
        i = end < 0 ? sql.size() : end;
    }
    return out;
}

class SqlServerCrm final : public CrmFixture
{
public:
    SqlServerCrm()
    {
        for (const QString &setting : m_string.split(u';', Qt::SkipEmptyParts))
            m_settings.insert(setting.section(u'=', 0, 0).trimmed().toLower(), setting.section(u'=', 1).remove(u'{').remove(u'}'));
        QFile script(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/tests/support/crm-sqlserver.sql"));
        if (!script.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(script.fileName()));
        QStringList statements = QString::fromUtf8(script.readAll()).trimmed().split(QStringLiteral(";\n"));
        QStringList tables;
        static const QRegularExpression create(QStringLiteral("CREATE TABLE \"(\\w+)\""));
        for (const QString &statement : std::as_const(statements)) {
            if (const auto match = create.match(statement); match.hasMatch())
                tables.prepend(QStringLiteral("DROP TABLE IF EXISTS \"%1\"").arg(match.captured(1)));
        }
        run(tables + statements);
    }
    setup::DatabaseConnection connection() const override
    {
        setup::DatabaseConnection connection;
        connection.kind = setup::DatabaseKind::SqlServer;
        connection.host = m_settings.value(QStringLiteral("server"));
        connection.port = m_settings.value(QStringLiteral("port")).toUShort();
        connection.name = m_settings.value(QStringLiteral("database"));
        connection.user = m_settings.value(QStringLiteral("uid"));
        connection.odbcDriver = m_settings.value(QStringLiteral("driver"));
        if (m_settings.value(QStringLiteral("encryption")) == u"require" || m_settings.value(QStringLiteral("encrypt")) == u"yes")
            connection.tls = setup::TlsMode::Require;
        else
            connection.tls = setup::TlsMode::Disable;
        return connection;
    }
    Secret password() const override { return Secret::take(m_settings.value(QStringLiteral("pwd")).toUtf8()); }
    QString odbcString() const override { return m_string; }
    QStringList sql(const QString &statement) override { return run({asTSql(statement)}); }

private:
    QStringList run(const QStringList &statements) const
    {
        QStringList values;
        const QString name = QUuid::createUuid().toString();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), name);
            database.setDatabaseName(m_string);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                if (!query.exec(statement))
                    qFatal("%s: %s", qPrintable(statement.left(300)), qPrintable(query.lastError().text()));
                while (query.isSelect() && query.next()) {
                    const QString value = query.value(0).toString();
                    values << (QUuid::fromString(value).isNull() ? value : value.toLower());
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return values;
    }

    QString m_string = qEnvironmentVariable("CRMLINK_TEST_MSSQL") + u';';
    QHash<QString, QString> m_settings;
};

} // namespace

QString CrmFixture::value(const QString &code)
{
    const QStringList values
        = sql(QStringLiteral(
                  "SELECT CASE WHEN s.\"ValueTypeName\" = 'Boolean' THEN CASE WHEN v.\"BooleanValue\" = true THEN 'true' ELSE 'false' END "
                  "ELSE v.\"TextValue\" END FROM \"SysSettings\" s JOIN \"SysSettingsValue\" v ON v.\"SysSettingsId\" = s.\"Id\" "
                  "WHERE s.\"Code\" = '%1' AND v.\"SysAdminUnitId\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'")
                  .arg(code));
    return values.isEmpty() ? QStringLiteral("(no row)") : values.join(u'|');
}

QString CrmFixture::state()
{
    const QStringList shared = sql(QStringLiteral(
        "SELECT CASE WHEN \"Public\" = true THEN 'shared' ELSE 'private' END FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
    return QStringList{value(QStringLiteral("FacebookConsumerKey")), value(QStringLiteral("FacebookConsumerSecret")),
                       value(QStringLiteral("UseFacebookSharedApplication")), shared.join(u'|')}
        .join(QStringLiteral(" / "));
}

std::unique_ptr<CrmFixture> postgresCrm()
{
    return std::make_unique<PostgresCrm>();
}

std::unique_ptr<CrmFixture> sqliteCrm()
{
    return std::make_unique<SqliteCrm>();
}

std::unique_ptr<CrmFixture> sqlServerCrm()
{
    return std::make_unique<SqlServerCrm>();
}

QStringList contractDbms()
{
    QStringList dbms{QStringLiteral("SQLite"), QStringLiteral("PostgreSQL")};
    if (!qEnvironmentVariableIsEmpty("CRMLINK_TEST_MSSQL"))
        dbms << QStringLiteral("SQL Server");
    return dbms;
}

std::unique_ptr<CrmFixture> crmOn(const QString &dbms)
{
    if (dbms == u"SQL Server")
        return sqlServerCrm();
    return dbms == u"PostgreSQL" ? postgresCrm() : sqliteCrm();
}

} // namespace crmlink::test
