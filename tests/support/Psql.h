#pragma once

#include "setup/Site.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace crmlink::test
{

/// PostgreSQL's own client, on a database of PostgresCluster as the login "crm".
class Psql
{
public:
    struct Ran {
        /// -1 when it could not be started or did not end.
        int status = -1;
        /// What it printed, and its errors.
        QString output;
    };

    explicit Psql(setup::DatabaseConnection connection) : m_connection(std::move(connection)) { }

    /// Runs the file at @p script as an administrator would, who types @p typed when asked.
    [[nodiscard]] Ran runScript(const QString &script, const QByteArray &typed) const;

    /// To start it: the user's own settings are not read.
    [[nodiscard]] QStringList arguments(const QStringList &more) const;
    /// With the password, and without TLS.
    [[nodiscard]] static QProcessEnvironment environment();

private:
    setup::DatabaseConnection m_connection;
};

} // namespace crmlink::test
