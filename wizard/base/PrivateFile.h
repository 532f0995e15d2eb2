#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace crmlink
{

/// Writes a file that nobody but its owner may read, at no moment: mode 0600 from its creation on, on Windows an access list
/// with this user alone. Replaces a file of that name whole, or leaves it as it was; the bytes are on disk when this returns.
/// Returns why not; std::nullopt on success.
[[nodiscard]] std::optional<QString> writePrivateFile(const QString &path, QByteArrayView bytes);

} // namespace crmlink
