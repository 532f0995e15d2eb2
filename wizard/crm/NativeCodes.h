#pragma once

#include <QList>

class QSqlError;

namespace crmlink::crm
{

/// The server's own numbers in an error: Qt's ODBC driver strings those of all its records together.
[[nodiscard]] QList<int> nativeCodes(const QSqlError &error);

} // namespace crmlink::crm
