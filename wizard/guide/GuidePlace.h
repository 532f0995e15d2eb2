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
    bool operator==(const GuidePlace &) const = default;
};

/// The default where there is none, or none that can be read.
[[nodiscard]] GuidePlace savedGuidePlace(const StateFolder &state);
[[nodiscard]] Result<void> saveGuidePlace(const StateFolder &state, const GuidePlace &place);

} // namespace crmlink::guide
