#pragma once

#ifdef _WIN32

#include <string_view>

namespace crmlink
{

/// Writes a new file that only this user may open: an access list of one entry, which takes nothing over from its folder's.
/// (QFile's own lists leave the folder's entries in force.) The bytes are on disk when this returns. Returns Windows' error
/// code, 0 on success; on failure a part of the file may be there.
[[nodiscard]] unsigned long writeNewPrivateFile(const wchar_t *path, std::string_view bytes);

} // namespace crmlink

#endif
