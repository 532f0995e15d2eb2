#pragma once

#include "base/Secret.h"
#include "base/StateFolder.h"
#include "setup/CrmSnapshot.h"
#include "setup/TokenDates.h"

#include <optional>

namespace crmlink::journal
{

/// What Facebook told of linked accounts' ends when they were linked or checked on this computer: one small file an account
/// in the state folder's accounts/, replaced whole. It holds a salted digest of the token, never the token: dates of
/// another token than the one that the CRM holds now are not given out. Thread-safe: it keeps nothing in memory.
class AccountDates
{
public:
    explicit AccountDates(StateFolder folder) : m_folder(std::move(folder)) { }

    /// Error: StateFolder.
    [[nodiscard]] Result<void> keep(const setup::Guid &account, const Secret &token, const setup::TokenDates &dates) const;
    /// Unset: nothing is known of this token. A file that cannot be read counts as none.
    [[nodiscard]] std::optional<setup::TokenDates> of(const setup::Guid &account, const Secret &token) const;
    /// Something is kept of the account, perhaps of an older token: whether it is worth fetching its token.
    [[nodiscard]] bool knows(const setup::Guid &account) const;
    /// Success also when nothing was kept. Error: StateFolder.
    [[nodiscard]] Result<void> forget(const setup::Guid &account) const;

private:
    StateFolder m_folder;
};

} // namespace crmlink::journal
