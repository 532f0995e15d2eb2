#pragma once

#include "base/StateFolder.h"

#include <QStringList>

namespace crmlink::guide
{

/// Where the reader was, and what was done: guide.json in the state folder.
struct GuidePlace {
    QString step;
    QStringList done;    ///< ids of steps, in the order in which they were ticked
    bool narrow = false; ///< shown beside a browser, on top of it
    QString site;        ///< key of the one chosen for its values; empty: none was
    bool operator==(const GuidePlace &) const = default;
};

/// What one window changed since it last saved.
struct GuideTicks {
    QStringList set;
    QStringList removed;
};

/// The default where there is none, or none that can be read.
[[nodiscard]] GuidePlace savedGuidePlace(const StateFolder &state);
/// Another window, of this CrmLink or another, may have saved meanwhile: of @p place what is not `done` is written as it is,
/// and what is done is what the file holds with @p ticks applied. The answer is what the file holds now. Waits for another
/// one's writing for a fifth of a second at most. Error: StateFolder, Locked.
[[nodiscard]] Result<GuidePlace> saveGuidePlace(const StateFolder &state, const GuidePlace &place, const GuideTicks &ticks);

} // namespace crmlink::guide
