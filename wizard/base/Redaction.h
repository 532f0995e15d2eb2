#pragma once

#include <QString>

namespace crmlink
{

/// @p text without secrets: the bytes of every living Secret of six characters and more, access tokens, app tokens
/// ("<id>|<secret>"), 32-digit hex values, and what follows password-like keys in URLs, JSON and connection strings.
/// For every text that leaves the program: logs, error details, reports. Thread-safe.
[[nodiscard]] QString redact(const QString &text);

/// Installs a message handler that redacts every Qt log line before it is printed to standard error, and leaves out one of Qt's
/// own that only tells how it helped itself.
void installRedactingMessageHandler();

} // namespace crmlink
