#pragma once

#include "base/Secret.h"
#include "setup/CrmSnapshot.h"
#include "setup/TokenDates.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crmlink::setup
{

/// A person's proved Facebook account, to be linked for a CRM user: what the CRM's own server writes of one (facts of
/// FacebookServerConnector, seen in source).
struct AccountLink {
    Guid ownerId; ///< the CRM user
    QString ownerName;
    QString login;    ///< the name that Facebook gives (Graph name)
    QString socialId; ///< app-scoped
    QString appId;    ///< ConsumerKey: the app that the token belongs to
    /// Database route: the long-lived one. Service route: the short one, which the CRM's server exchanges itself.
    Secret token;
    Guid newId; ///< of the row, if one has to be inserted; made once, because the plan is made several times
    bool share = false;
    std::optional<TokenDates> dates = {}; ///< of the token; remembered when it was written. Unset: not known
    bool operator==(const AccountLink &) const = default;
};

/// What is to become of accounts; everything that is not named stays as it is. Accounts by login or id; those to be removed
/// by id only, and one that is gone is as wished.
struct AccountWishes {
    QStringList share = {};
    QStringList unshare = {};
    QStringList remove = {};
    std::vector<AccountLink> links = {};
    [[nodiscard]] bool isEmpty() const { return share.isEmpty() && unshare.isEmpty() && remove.isEmpty() && links.empty(); }
    bool operator==(const AccountWishes &) const = default;
};

} // namespace crmlink::setup
