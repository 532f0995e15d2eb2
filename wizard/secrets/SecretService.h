#pragma once

#include <QObject>

#include <functional>

namespace crmlink::secrets
{

/// Whether the desktop's keychain would have to ask its user for a new keyring before it can keep anything: a Secret Service
/// without a default collection (specifications.freedesktop.org/secret-service, ReadAlias). QtKeychain cannot tell.
/// Always on a bus of the caller's environment, with a time-out of 2 s; false where it cannot be told, where QtKeychain uses
/// KWallet, and on Windows and macOS. Never asks the user. @p done is called once, on the thread of @p context, which needs
/// an event loop.
void askWhetherKeyringIsMissing(QObject *context, std::function<void(bool)> done);

} // namespace crmlink::secrets
