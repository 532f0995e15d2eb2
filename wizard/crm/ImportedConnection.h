#pragma once

#include "base/Secret.h"
#include "crm/ConnectionString.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <optional>
#include <vector>

namespace crmlink::crm
{

/// How the CRM itself reaches its database, in our terms. Pure. Sources: the vendor's pages about ConnectionStrings.config for
/// Microsoft SQL Server, PostgreSQL and Oracle; Microsoft's, Npgsql's and Oracle's lists of keys.
struct ImportedConnection {
    setup::DatabaseConnection database; ///< its password's place is left open; TLS as if nothing were said
    Secret password;
    bool serverIsLocal = false; ///< the host means the computer that the CRM runs on, whichever that is
    bool poolIdentity = false;  ///< the CRM logs in as the account that it runs under, without user and password
    /// What the user should know before it is used. Codes: "kind_guessed", "local_host", "integrated_security", "localdb",
    /// "several_hosts", "named_pipe", "directory_login", "server_certificate", "sid", "tns_alias".
    std::vector<setup::Warning> warnings;

    /// The kind as a reader of the string alone can tell it: "Server" or "Host" is PostgreSQL unless other keys are SQL Server's,
    /// "Data Source" with "(…=" or "/" is Oracle, else SQL Server.
    [[nodiscard]] static setup::DatabaseKind kindOf(const ConnectionString &string);
    /// @p kind as the CRM's configuration says; guessed with a warning when it does not. Null when the string names no
    /// server or database that could be used; @p why then says what is missing or wrong.
    [[nodiscard]] static std::optional<ImportedConnection> from(const ConnectionString &string, std::optional<setup::DatabaseKind> kind,
                                                                const QString &schema, Text &why);

    /// localhost, ".", "(local)", "(localdb)", the loopback addresses, an empty host: the server's own computer.
    [[nodiscard]] static bool meansOwnComputer(const QString &host);
    /// @p host of a SQL Server with another computer's name, its instance kept.
    [[nodiscard]] static QString onComputer(const QString &host, const QString &computer);
};

} // namespace crmlink::crm
