#pragma once

#include "setup/ChangePlan.h"

namespace crmlink::setup
{

// How changes of accounts are put together.

[[nodiscard]] inline AccountState sharing(bool isPublic)
{
    return isPublic ? AccountState::Shared : AccountState::Private;
}
[[nodiscard]] AccountChange changeOf(const Account &account, AccountState before, AccountState after);
/// Of the account's token, hex HMAC-SHA256; empty: the CRM does not tell it.
[[nodiscard]] QByteArray digestOf(const Account &account, const QByteArray &salt);
void warnOnce(ChangePlan &plan, const QString &code, const Text &text);

} // namespace crmlink::setup
