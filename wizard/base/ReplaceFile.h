#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace crmlink
{

/// Replaces the file at @p path whole, or leaves it as it was; the bytes are on disk when this returns. Returns why not;
/// std::nullopt on success. For bytes that fit in memory.
/// On Unix the new file has the old one's owner and group where the system lets it; where it does not, it is refused if somebody
/// could no longer read it.
/// Not QSaveFile's own buffer: what does not fit on the disk when Qt 6.4 flushes it is lost in silence, and the cut file
/// takes the old one's place (seen).
[[nodiscard]] std::optional<QString> replaceFile(const QString &path, const QByteArray &bytes,
                                                 std::optional<QFileDevice::Permissions> permissions = {});

} // namespace crmlink
