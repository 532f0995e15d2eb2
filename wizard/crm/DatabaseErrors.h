#pragma once

#include "base/Result.h"
#include "crm/DatabaseFailure.h"
#include "setup/Site.h"

class QSqlError;

namespace crmlink::crm
{

/// The database's own words, on one line and without secrets.
[[nodiscard]] Text databaseWords(const QSqlError &error);

/// What a person needs to know of a failed statement.
[[nodiscard]] Error databaseError(DatabaseFailure failure, const Text &words, const setup::DatabaseConnection &connection);

[[nodiscard]] Error missingRightsError(const QStringList &rights, const setup::DatabaseConnection &connection);
[[nodiscard]] Error noTablesError(const QStringList &tables, const QStringList &schemas, const setup::DatabaseConnection &connection);
[[nodiscard]] Error noPackageError();
/// An account of the list was removed meanwhile. NotFound.
[[nodiscard]] Error accountGoneError();
/// Qt's driver for @p kind that this computer has, or what to install.
[[nodiscard]] Result<QString> qtDriverFor(setup::DatabaseKind kind);
[[nodiscard]] Error noFileError(const QString &path);

} // namespace crmlink::crm
