#pragma once

#include "base/Result.h"
#include "crm/OdbcDrivers.h"
#include "setup/Site.h"

#include <QString>

namespace crmlink::crm
{

/// What Qt's drivers for SQL Server and Oracle are opened with. Pure.

/// What was met on the way to a server whose certificate is checked against a file of the user's (tls_ca).
struct CertificateMet {
    bool isPinned = false; ///< it is the very certificate of the file, not one that an authority in it has issued
    QString name = {};     ///< a name that it was issued to
    bool hasTds8 = false;  ///< the server speaks TDS 8.0: SQL Server 2022 and later
};

/// A value in an ODBC connection string: in braces where it needs them. A closing brace in it is doubled, as ODBC says;
/// FreeTDS knows no doubling, its value ends at a brace and a semicolon (seen): one with both in it is refused as a wrong log-in.
[[nodiscard]] QString odbcValue(const QString &value, OdbcFamily family);

/// @p driver as chooseOdbcDriver() found it; @p ownSection: FreeTDS takes the server from this section of its configuration
/// file (FreeTdsConfig), where alone it can be told which certificate to trust. @p met: nothing where no file is named. Ends in a
/// semicolon: without it Qt hands the last value over with a NUL behind it, and FreeTDS's log-in fails (seen). Contains the password: wipe
/// it after use. Errors: Usage, for what the driver or this system cannot do.
[[nodiscard]] Result<QString> sqlServerConnectionString(const setup::DatabaseConnection &connection, const QString &driver,
                                                        const QString &password, const QString &ownSection, const CertificateMet &met = {});

/// Oracle's connect descriptor: service, not SID. Errors: Usage, for names that would be syntax in it.
[[nodiscard]] Result<QString> oracleDescriptor(const setup::DatabaseConnection &connection);
/// For Oracle's ODBC driver; as sqlServerConnectionString().
[[nodiscard]] Result<QString> oracleConnectionString(const setup::DatabaseConnection &connection, const QString &driver,
                                                     const QString &password);

/// A section @p name of a freetds.conf that checks the server's certificate: against @p ca (a PEM file), by name unless
/// @p pinned, when the file holds the very certificate of the server. Errors: Usage, for names with a line's end.
[[nodiscard]] Result<QString> freeTdsSection(const QString &name, const setup::DatabaseConnection &connection, const QString &ca,
                                             bool pinned);

} // namespace crmlink::crm
