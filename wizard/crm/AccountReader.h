#pragma once

#include "base/Result.h"
#include "crm/Statement.h"
#include "setup/AccountList.h"

#include <stop_token>

namespace crmlink::crm
{

class DatabaseSession;

/// Reads linked accounts and the CRM's users page by page, for lists: the place where a page ended is the key of the next
/// one, so that the hundredth page costs what the first does, and memory what one page does.
class AccountReader
{
public:
    explicit AccountReader(DatabaseSession &session) : m_session(session) { }

    Result<setup::AccountPage> accounts(const setup::AccountQuery &query, const std::stop_token &stop);
    Result<std::vector<setup::CrmUser>> users(const setup::UserQuery &query, const std::stop_token &stop);
    /// Errors: NotFound, when the account is gone or is not one of Facebook.
    Result<Secret> token(const setup::Guid &account, const std::stop_token &stop);

private:
    DatabaseSession &m_session;
};

/// A row of the columns accountColumns().
[[nodiscard]] setup::Account toAccount(const std::vector<QVariant> &row);

} // namespace crmlink::crm
