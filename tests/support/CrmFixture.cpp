#include "support/CrmFixture.h"

#include "support/PostgresCluster.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

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

} // namespace

QString CrmFixture::value(const QString &code)
{
    const QStringList values = sql(
        QStringLiteral("SELECT CASE WHEN s.\"ValueTypeName\" = 'Boolean' THEN CASE WHEN v.\"BooleanValue\" THEN 'true' ELSE 'false' END "
                       "ELSE v.\"TextValue\" END FROM \"SysSettings\" s JOIN \"SysSettingsValue\" v ON v.\"SysSettingsId\" = s.\"Id\" "
                       "WHERE s.\"Code\" = '%1' AND v.\"SysAdminUnitId\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'")
            .arg(code));
    return values.isEmpty() ? QStringLiteral("(no row)") : values.join(u'|');
}

QString CrmFixture::state()
{
    const QStringList shared = sql(
        QStringLiteral("SELECT CASE WHEN \"Public\" THEN 'shared' ELSE 'private' END FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
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

} // namespace crmlink::test
