#pragma once

#include <QString>

namespace crmlink
{

/// A system's or library's words ("No space left on device") with a full stop, as another sentence may follow.
[[nodiscard]] inline QString sentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    return trimmed.isEmpty() || QStringView(u".!?…").contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

} // namespace crmlink
