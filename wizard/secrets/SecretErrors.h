#pragma once

#include "base/Error.h"

#include <chrono>

namespace crmlink::secrets
{

// The ways in which a keychain fails, each with what to do about it. What could be done without one differs from place to
// place (a button, an option, the site file): whoever offers that says it. All are ErrorKind::SecretStore.

/// It refused, or it is locked. @p words are the keychain's own.
[[nodiscard]] Error deniedError(const QString &words);
/// There is none, or nothing that could carry a request to it.
[[nodiscard]] Error noKeychainError(const QString &words);
/// It failed for a reason that only @p words tell.
[[nodiscard]] Error failedError(const QString &words);
/// It did not answer in time, perhaps because it waits for a person.
[[nodiscard]] Error lateError(std::chrono::milliseconds waited);
/// It said that it stored or removed a value and did not.
[[nodiscard]] Error untrueError();
/// More bytes than maxSecretBytes.
[[nodiscard]] Error tooLongError(qsizetype bytes);

} // namespace crmlink::secrets
