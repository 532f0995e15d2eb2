#pragma once

#include "base/OwnThread.h"
#include "facebook/AppCheck.h"
#include "facebook/LoginFlow.h"

namespace crmlink::facebook
{

/// A person's account whose token was proved: to be shown before anything is kept.
struct ProvenAccount {
    Person person;
    Secret token; ///< long-lived; of introduce(): the short one
    TokenInfo info;
};

/// Turns what the login dialog gave into an account, and asks about accounts that are linked already. Same rules as
/// AppCheck.
class AccountCheck
{
public:
    explicit AccountCheck(HttpOptions options = {});
    AccountCheck(const AccountCheck &) = delete;
    AccountCheck &operator=(const AccountCheck &) = delete;

    /// Code to token, short token to long one, debug_token, permissions, /me. @p redirectUri is the one of the dialog.
    /// Errors: entries of the catalogue, PermissionDeclined among them.
    QFuture<Result<ProvenAccount>> complete(AppQuestion app, LoginGrant grant, QString redirectUri, std::stop_token stop);
    /// For a desk without the App Secret: whose short token a grant holds, by /me alone. The token stays as it is, nothing is
    /// known of its end, and the CRM's server, which has the secret, proves it. Errors: entries of the catalogue.
    QFuture<Result<ProvenAccount>> introduce(AppQuestion app, LoginGrant grant, std::stop_token stop);
    /// What Facebook says of a token that the CRM holds. A dead one is an answer (TokenInfo::problem), not an error.
    QFuture<Result<TokenInfo>> inspect(AppQuestion app, Secret token, std::stop_token stop);
    /// The same for several, one after another over one connection: an answer or an error (OtherAppsToken) for each, in their
    /// order. Fails as a whole when Facebook refuses the keys or cannot be reached.
    QFuture<Result<std::vector<Result<TokenInfo>>>> inspectAll(AppQuestion app, std::vector<Secret> tokens, std::stop_token stop);

private:
    HttpOptions m_options;
    OwnThread m_thread;
};

} // namespace crmlink::facebook
