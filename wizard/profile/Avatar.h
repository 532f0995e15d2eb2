#pragma once

#include <QPixmap>
#include <QString>

namespace crmlink::profile
{

/// At most two letters for a name in whatever script: of its first and of its last word; "?" when it has no letter.
[[nodiscard]] QString initials(const QString &name);

/// The initials on a disc whose colour follows @p key, white on it at 4.5:1 and more; @p side in device-independent pixels.
[[nodiscard]] QPixmap avatar(const QString &name, const QString &key, int side, qreal devicePixelRatio);

} // namespace crmlink::profile
