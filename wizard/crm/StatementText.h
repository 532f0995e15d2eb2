#pragma once

#include "crm/Dialect.h"
#include "crm/Statement.h"

#include <QString>
#include <QVariantList>

namespace crmlink::crm
{

/// @p statement with tables, and with values as literals: what is sent where values are not bound, and what people are shown.
/// A Secret becomes @p secretAs, or its own quoted text when that is empty.
[[nodiscard]] QString literal(const Statement &statement, const Dialect &dialect, const QString &schema, const QString &secretAs = {});

/// A statement as it is handed to a driver that binds values.
struct BoundText {
    QString sql;
    QVariantList values; ///< one for each `?` in sql; texts, never null
};

/// Only texts are bound. A GUID is written out because drivers spoil a bound one: Qt's ODBC driver stores a QUuid as zeros and
/// reports success (seen). So is a text that leaves ASCII where the dialect says that bound ones are lost on the way.
[[nodiscard]] BoundText bound(const Statement &statement, const Dialect &dialect, const QString &schema);

} // namespace crmlink::crm
