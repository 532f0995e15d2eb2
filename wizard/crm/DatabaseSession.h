#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "crm/Dialect.h"
#include "crm/FreeTdsConfig.h"
#include "crm/Statement.h"
#include "setup/Site.h"

#include <QSqlDatabase>

#include <chrono>
#include <optional>
#include <stop_token>

namespace crmlink::crm
{

/// One connection to one database. Made, used and destroyed on one thread, the gateway's worker: Qt's connections do not
/// cross threads. Statements are logged (category crmlink.crm, debug) without their values.
class DatabaseSession
{
public:
    DatabaseSession(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds patience);
    DatabaseSession(const DatabaseSession &) = delete;
    DatabaseSession &operator=(const DatabaseSession &) = delete;
    ~DatabaseSession();

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const setup::DatabaseConnection &connection() const { return m_connection; }
    /// How long to wait for another program's lock, and for a server to come back.
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// What the server calls itself, asked when the connection was opened; empty: it does not tell.
    [[nodiscard]] const QString &instance() const { return m_instance; }
    /// Waits at most 10 s for each address of the host.
    Result<void> open();
    void close();

    /// What begins a transaction; rollBack() or commit() ends it. A failed statement leaves it open.
    [[nodiscard]] std::vector<Statement> beginReading() const;
    /// With @p patience as the lock time-out; at most the session's own.
    [[nodiscard]] std::vector<Statement> beginWriting(std::chrono::milliseconds patience) const;
    /// Gives a transaction that was begun with less the session's own lock time-out.
    [[nodiscard]] std::vector<Statement> fullPatience() const;
    /// The answers in the order of the statements, all in one round trip where the DBMS can. Stops at the first failure.
    /// Cancelled when @p stop was requested before a statement was sent.
    Result<std::vector<Answer>> run(const std::vector<Statement> &statements, const std::stop_token &stop);
    /// Not to be stopped. Of a lost answer nobody can tell whether it happened.
    Result<void> commit();
    /// Never fails: a connection that cannot roll back is closed, and the server rolls back.
    void rollBack();
    /// What the last failed run() or commit() was.
    [[nodiscard]] DatabaseFailure lastFailure() const { return m_lastFailure; }

private:
    Result<std::vector<Answer>> runBatch(const std::vector<Statement> &statements);
    Result<Answer> runBound(const Statement &statement);
    Error fail(const QSqlError &error);
    void askForInstance(const QSqlDatabase &database);
    /// What the driver is opened with, all but a password that it takes by itself.
    Result<void> prepare(QSqlDatabase &database);
    [[nodiscard]] Result<QString> odbcString();
    /// The section of FreeTDS's configuration that checks the server's certificate; held until the connection is open.
    [[nodiscard]] Result<QString> freeTdsServer(bool pinned);

    setup::DatabaseConnection m_connection;
    Secret m_password;
    std::chrono::milliseconds m_patience;
    const Dialect *m_dialect;
    QString m_connectionName;
    std::optional<FreeTdsConfig> m_freeTds;
    bool m_open = false;
    QString m_instance;
    DatabaseFailure m_lastFailure = DatabaseFailure::Other;
};

} // namespace crmlink::crm
