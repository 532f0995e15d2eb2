#pragma once

#include <QString>

namespace crmlink
{

/// Where the state folder is, whether it exists or not: @p given, else CRMLINK_STATE_DIR, else the platform's place for local
/// application data.
[[nodiscard]] QString statePlace(const QString &given);
/// What a command has to be given to find the state folder @p path later, from another shell: empty where it is the platform's.
[[nodiscard]] QString statePlaceToName(const QString &path);

} // namespace crmlink
