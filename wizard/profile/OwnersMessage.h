#pragma once

#include "setup/Site.h"

namespace crmlink::profile
{

/// "Copy a message for …": what the owner of an account, who is not at this desk, has to do in the CRM. No secrets.
/// @p account: the one to be linked again; empty: any.
[[nodiscard]] QString ownersMessage(const setup::Site &site, const QString &owner, const QString &account);

} // namespace crmlink::profile
