#include "runs/KnownDates.h"

namespace crmlink::runs
{

Result<QHash<setup::Guid, setup::TokenDates>> knownDates(crm::CrmGateway &gateway, const journal::AccountDates &known,
                                                         const std::vector<setup::Account> &accounts, const std::stop_token &stop)
{
    QHash<setup::Guid, setup::TokenDates> dates;
    if (!gateway.handsOutTokens())
        return dates;
    setup::SnapshotRequest request{.actingAs = {}, .accounts = {}};
    request.tokens = true;
    for (const setup::Account &account : accounts) {
        if (known.knows(account.id))
            request.accounts += account.id;
    }
    if (request.accounts.isEmpty())
        return dates;
    const auto crm = gateway.read(request, stop).result();
    if (!crm)
        return failure(crm.error());
    for (const setup::Account &account : crm->accounts) {
        if (const auto found = account.token ? known.of(account.id, *account.token) : std::nullopt)
            dates.insert(account.id, *found);
    }
    return dates;
}

} // namespace crmlink::runs
