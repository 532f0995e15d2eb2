#pragma once

#include "base/Result.h"
#include "base/Text.h"

#include <QFile>

#include <stop_token>

namespace crmlink
{

/// Opens @p file for reading; a folder is refused. A pipe, named or of the shell's <(…), is open as soon as somebody has written to
/// it, which may take the minute in which a passphrase is typed; @p stop ends the waiting, and without a stop that could, nobody
/// waits. (QFile would wait for ever, deaf to Ctrl+C.)
/// The error says why not, in the system's words where it has any.
[[nodiscard]] tl::expected<void, Text> openInput(QFile &file, const std::stop_token &stop = {});

} // namespace crmlink
