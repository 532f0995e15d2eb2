#pragma once

#include <QString>
#include <QStringList>

namespace crmlink
{

/// The one of @p known that was probably meant by @p typed: the fewest inserted, removed, changed or swapped characters,
/// or the only one that begins with it. Empty when none is near. Upper and lower case count as the same.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

} // namespace crmlink
