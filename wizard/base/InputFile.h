#pragma once

#include "base/Result.h"
#include "base/Text.h"

#include <QByteArray>

#include <stop_token>

namespace crmlink
{

/// The first @p most bytes of the file at @p path; a folder is refused. Of a pipe, named or of the shell's <(…), and of a terminal what
/// comes until its end or, where a @p line is enough, its line's: each part may take the minute in which a passphrase is typed. @p stop
/// ends the waiting; without a stop that could, nobody waits. (QFile would wait for ever, deaf to Ctrl+C.)
/// The error is a sentence that says why not, in the system's words where it has any.
[[nodiscard]] tl::expected<QByteArray, Text> readInput(const QString &path, qsizetype most, const std::stop_token &stop = {},
                                                       bool line = false);

} // namespace crmlink
