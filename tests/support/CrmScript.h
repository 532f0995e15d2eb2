#pragma once

#include "setup/Site.h"

#include <QStringList>

namespace crmlink::test
{

/// @p sql as SQLite and PostgreSQL both understand it, in the words of @p kind: truths, ids and letters of any script survive.
[[nodiscard]] QString inWordsOf(setup::DatabaseKind kind, const QString &sql);

/// Statements that make the practice CRM on @p kind: its tables, then its rows.
[[nodiscard]] QStringList crmStatements(setup::DatabaseKind kind);

} // namespace crmlink::test
