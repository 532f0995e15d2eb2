#pragma once

#include <QString>

namespace crmlink
{

/// Where the state folder is, whether it exists or not: @p given, else CRMLINK_STATE_DIR, else the platform's place for local
/// application data.
[[nodiscard]] QString statePlace(const QString &given);

} // namespace crmlink
