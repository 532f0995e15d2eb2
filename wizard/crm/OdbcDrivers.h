#pragma once

#include "base/Result.h"
#include "setup/Site.h"

#include <QStringList>

namespace crmlink::crm
{

/// The names of the ODBC drivers in an odbcinst.ini: its sections but unixODBC's own. Pure.
[[nodiscard]] QStringList odbcDriversOf(const QString &odbcinst);
/// The ODBC drivers of this computer: unixODBC's odbcinst.ini of the system and the user, on Windows the registry.
[[nodiscard]] QStringList installedOdbcDrivers();

/// Which family a driver for SQL Server belongs to; they take different words in a connection string.
enum class OdbcFamily { Microsoft, FreeTds };
[[nodiscard]] OdbcFamily odbcFamilyOf(const QString &driver);

/// The driver that a connection takes of @p installed: what `odbc_driver` names, else the best one. Pure. Errors: Unreachable,
/// saying what to install; for `odbc_driver` the candidates.
[[nodiscard]] Result<QString> chooseOdbcDriver(const setup::DatabaseConnection &connection, const QStringList &installed);
/// Of a kind, whatever a site file says: for a look at the computer. Empty: none.
[[nodiscard]] QString bestOdbcDriver(setup::DatabaseKind kind, const QStringList &installed);

} // namespace crmlink::crm
