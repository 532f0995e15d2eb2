#pragma once

#include <QString>

namespace crmlink::setup
{

/// What takes run @p runId back, to be pasted into a shell of this system. @p siteFile may be empty: a name stands for it.
/// @p stateDir: where the run is on record, empty for the usual place.
[[nodiscard]] QString undoCommand(const QString &siteFile, const QString &runId, const QString &stateDir);

} // namespace crmlink::setup
