#pragma once

#include "crm/CrmGateway.h"
#include "journal/AccountDates.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// Ends of those of @p accounts that were linked or checked on this computer, by id; only for the tokens that the CRM holds
/// now, so nothing is known where it does not hand them out. One question to the CRM at most, none to Facebook.
/// Blocks; for worker threads. Errors: those of CrmGateway::read.
[[nodiscard]] Result<QHash<setup::Guid, setup::TokenDates>> knownDates(crm::CrmGateway &gateway, const journal::AccountDates &known,
                                                                       const std::vector<setup::Account> &accounts,
                                                                       const std::stop_token &stop);

} // namespace crmlink::runs
