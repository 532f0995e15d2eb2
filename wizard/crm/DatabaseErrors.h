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
[[nodiscard]] Error missingDriverError(setup::DatabaseKind kind, const QString &driver);
[[nodiscard]] Error noFileError(const QString &path);
[[nodiscard]] Error unsupportedDatabaseError(setup::DatabaseKind kind);

} // namespace crmlink::crm
