#pragma once

#include "base/Secret.h"
#include "browser/WebSession.h"
#include "crm/CrmGateway.h"
#include "facebook/AccountCheck.h"
#include "journal/Journal.h"
#include "secrets/SecretStore.h"
#include "setup/Site.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <memory>

namespace crmlink::profile
{

/// What work on linked accounts reaches the world through, in the profile dialog and in the wizard. The program gives the
/// real things, a test what it can watch.
struct AccountServices {
    /// A gateway for the site's route; @p password of the database login, or of the CRM user on the service route.
    std::function<std::unique_ptr<crm::CrmGateway>(const setup::Site &site, const Secret &password)> gateway;
    std::shared_ptr<secrets::SecretStore> secrets; ///< the keychain, or what the user chose in its place
    std::shared_ptr<journal::Journal> journal;
    std::shared_ptr<facebook::AccountCheck> accounts; ///< asks Facebook about people's accounts; unset: it is not asked
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// Opens an address in the user's own browser; false when that failed.
    std::function<bool(const QUrl &)> openUrl;
    std::shared_ptr<browser::WebSession> web; ///< shows web pages inside a window; null: not on this computer
    Text noWeb;                               ///< why not; empty: this installation has nothing that could
    bool practice = false;                    ///< nothing real is touched; every window says so
};

} // namespace crmlink::profile
