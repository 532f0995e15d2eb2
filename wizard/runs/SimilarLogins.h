#pragma once

#include "crm/CrmGateway.h"

#include <QStringList>

#include <stop_token>

namespace crmlink::runs
{

/// Up to five logins of Facebook accounts that may have been meant by @p typed, nearest first; none when the CRM does not
/// answer. A slip leaves one half of a name as it is, and that half the CRM can search for, however many accounts it has.
/// Blocks; for worker threads.
[[nodiscard]] QStringList similarLogins(crm::CrmGateway &gateway, const QString &typed, const std::stop_token &stop);

} // namespace crmlink::runs
