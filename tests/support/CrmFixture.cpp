#include "support/CrmFixture.h"

#include "crm/Dialect.h"
#include "support/CrmScript.h"
#include "support/PostgresCluster.h"

#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

namespace crmlink::test
{

namespace
{

constexpr const char *sqlServerVariable = "CRMLINK_TEST_MSSQL";
constexpr const char *oracleVariable = "CRMLINK_TEST_ORACLE";

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
        run(QStringList{QStringLiteral("BEGIN")} + crmStatements(setup::DatabaseKind::Sqlite) + QStringList{QStringLiteral("COMMIT")});
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

/// In a database that an ODBC connection string in the environment names.
class OdbcCrm final : public CrmFixture
{
public:
    OdbcCrm(setup::DatabaseKind kind, const char *variable) : m_kind(kind), m_string(qEnvironmentVariable(variable) + u';')
    {
        for (const QString &setting : m_string.split(u';', Qt::SkipEmptyParts))
            m_settings.insert(setting.section(u'=', 0, 0).trimmed().toLower(), setting.section(u'=', 1).remove(u'{').remove(u'}'));
        const QStringList statements = crmStatements(kind);
        run(dropped(statements) + statements);
    }
    setup::DatabaseConnection connection() const override
    {
        setup::DatabaseConnection connection;
        connection.kind = m_kind;
        connection.user = setting("uid");
        connection.odbcDriver = setting("driver");
        connection.tls = setup::TlsMode::Disable;
        if (m_kind == setup::DatabaseKind::Oracle) {
            // host:port/service
            const QUrl server(QStringLiteral("tcp://") + setting("dbq").remove(QStringLiteral("//")));
            connection.host = server.host();
            connection.port = quint16(server.port(0));
            connection.name = server.path().mid(1);
            return connection;
        }
        connection.host = setting("server");
        connection.port = setting("port").toUShort();
        connection.name = setting("database");
        if (setting("encryption") == u"require" || setting("encrypt") == u"yes")
            connection.tls = setup::TlsMode::Require;
        return connection;
    }
    Secret password() const override { return Secret::take(setting("pwd").toUtf8()); }
    QString odbcString() const override { return m_string; }
    QStringList sql(const QString &statement) override { return run({inWordsOf(m_kind, statement)}); }

private:
    QString setting(const char *name) const { return m_settings.value(QLatin1String(name)); }

    /// What a run before this one has left.
    QStringList dropped(const QStringList &statements) const
    {
        const bool isOracle = m_kind == setup::DatabaseKind::Oracle;
        const QStringList there = isOracle ? run({QStringLiteral("SELECT TABLE_NAME FROM USER_TABLES")}) : QStringList();
        QStringList drops;
        static const QRegularExpression create(QStringLiteral("^CREATE TABLE \"(\\w+)\""));
        for (const QString &statement : statements) {
            const QString table = create.match(statement).captured(1);
            if (!table.isEmpty() && !isOracle)
                drops.prepend(QStringLiteral("DROP TABLE IF EXISTS \"%1\"").arg(table));
            else if (there.contains(table))
                drops.prepend(QStringLiteral("DROP TABLE \"%1\" CASCADE CONSTRAINTS").arg(table));
        }
        return drops;
    }

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
                    values << (QUuid::fromString(value).isNull() ? value : crm::normalGuid(value));
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return values;
    }

    setup::DatabaseKind m_kind;
    QString m_string;
    QHash<QString, QString> m_settings;
};

} // namespace

QString CrmFixture::user(const QString &name)
{
    return sql(QStringLiteral("SELECT \"Id\" FROM \"SysAdminUnit\" WHERE \"Name\" = '%1'").arg(name)).value(0);
}

QString CrmFixture::settingId(const char *code)
{
    return sql(QStringLiteral("SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = '%1'").arg(QLatin1String(code))).value(0);
}

QString CrmFixture::value(const QString &code)
{
    const QStringList type = sql(QStringLiteral("SELECT \"ValueTypeName\" FROM \"SysSettings\" WHERE \"Code\" = '%1'").arg(code));
    const QStringList values
        = sql(QStringLiteral("SELECT %1 FROM \"SysSettings\" s JOIN \"SysSettingsValue\" v ON v.\"SysSettingsId\" = s.\"Id\" "
                             "WHERE s.\"Code\" = '%2' AND v.\"SysAdminUnitId\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'")
                  .arg(type.value(0) == u"Boolean" ? QStringLiteral("CASE WHEN v.\"BooleanValue\" = true THEN 'true' ELSE 'false' END")
                                                   : QStringLiteral("v.\"TextValue\""),
                       code));
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

QStringList contractDbms()
{
    QStringList dbms{QStringLiteral("SQLite"), QStringLiteral("PostgreSQL")};
    if (!qEnvironmentVariableIsEmpty(sqlServerVariable))
        dbms << QStringLiteral("SQL Server");
    if (!qEnvironmentVariableIsEmpty(oracleVariable))
        dbms << QStringLiteral("Oracle");
    return dbms;
}

std::unique_ptr<CrmFixture> crmOn(const QString &dbms)
{
    if (dbms == u"SQL Server")
        return std::make_unique<OdbcCrm>(setup::DatabaseKind::SqlServer, sqlServerVariable);
    if (dbms == u"Oracle")
        return std::make_unique<OdbcCrm>(setup::DatabaseKind::Oracle, oracleVariable);
    return dbms == u"PostgreSQL" ? postgresCrm() : sqliteCrm();
}

} // namespace crmlink::test
