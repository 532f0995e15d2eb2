#pragma once

#include "setup/CrmSnapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace crmlink::setup
{

/// Where a page of accounts ended; the next one begins after it. Opaque: only the gateway that made it can read it.
struct AccountPlace {
    QString login;
    QString id; ///< in the spelling of the database
    bool operator==(const AccountPlace &) const = default;
};

struct AccountQuery {
    QString search = {}; ///< part of a login, an owner's name, a social id or an App ID, in any case; empty: all
    Guid owner = {};     ///< only this CRM user's; empty: everybody's
    bool sharedOnly = false;
    int limit = 100;
    std::optional<AccountPlace> after = {}; ///< unset: the first page
    bool operator==(const AccountQuery &) const = default;
};

/// Linked Facebook accounts by login, then id.
struct AccountPage {
    std::vector<Account> accounts;
    std::optional<AccountPlace> next; ///< unset: this was the last page
    int total = -1;                   ///< how many the query finds; told with the first page only
};

/// A user of the CRM (not a role).
struct CrmUser {
    Guid id;
    QString name;
    bool active = true;
    bool operator==(const CrmUser &) const = default;
};

struct UserQuery {
    QString search = {}; ///< part of a name, in any case; empty: the first ones by name
    int limit = 50;
};

} // namespace crmlink::setup
