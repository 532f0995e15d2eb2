#pragma once

#include "support/CrmFixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace crmlink::test
{

/// Another program with the same CRM open: holds locks, changes values. Used on the thread that made it.
class OtherClient
{
public:
    explicit OtherClient(const CrmFixture &crm) : m_name(QUuid::createUuid().toString())
    {
        const setup::DatabaseConnection connection = crm.connection();
        const bool sqlite = connection.kind == setup::DatabaseKind::Sqlite;
        const bool odbc = !crm.odbcString().isEmpty();
        QSqlDatabase database = QSqlDatabase::addDatabase(
            odbc ? QStringLiteral("QODBC") : (sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL")), m_name);
        if (odbc) {
            database.setDatabaseName(crm.odbcString());
        } else {
            database.setHostName(connection.host);
            database.setPort(connection.port);
            database.setDatabaseName(connection.name);
            database.setUserName(connection.user);
            database.setPassword(QString::fromUtf8(crm.password().reveal()));
        }
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        if (connection.kind == setup::DatabaseKind::Oracle) {
            database.transaction(); // Oracle knows no BEGIN: nothing commits by itself from here on
            return;
        }
        sql(odbc ? QStringLiteral("BEGIN TRANSACTION") : (sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")));
    }
    OtherClient(const OtherClient &) = delete;
    OtherClient &operator=(const OtherClient &) = delete;
    ~OtherClient()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    /// Inside one transaction, begun at once, that only a COMMIT or the end ends.
    void sql(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.setForwardOnly(true);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

private:
    QString m_name;
};

} // namespace crmlink::test
