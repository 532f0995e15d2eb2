#pragma once

#include "base/Secret.h"
#include "base/StateFolder.h"
#include "browser/WebSession.h"
#include "crm/CrmGateway.h"
#include "facebook/AccountCheck.h"
#include "facebook/AppCheck.h"
#include "journal/Journal.h"
#include "secrets/SecretStore.h"
#include "setup/Site.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <memory>

namespace crmlink::pages
{

/// What the pages reach the world through. The program gives the real things, a test what it can watch.
struct Services {
    /// A gateway for the site's route; @p password of the database login, or of the CRM user on the service route.
    std::function<std::unique_ptr<crm::CrmGateway>(const setup::Site &site, const Secret &password)> gateway;
    std::shared_ptr<secrets::SecretStore> secrets;        ///< the keychain, or after the user's choice sessionSecrets
    std::shared_ptr<secrets::SecretStore> sessionSecrets; ///< forgets when the program ends
    std::shared_ptr<StateFolder> state;
    std::shared_ptr<journal::Journal> journal;
    std::shared_ptr<facebook::AppCheck> facebook;     ///< asks Facebook about the app; unset: it is not asked
    std::shared_ptr<facebook::AccountCheck> accounts; ///< asks Facebook about people's accounts; unset: likewise
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// Opens an address in the user's own browser; false when that failed.
    std::function<bool(const QUrl &)> openUrl;
    /// Opens practice mode beside this window; unset where there is none.
    std::function<void()> startPractice;
    std::shared_ptr<browser::WebSession> web; ///< shows web pages inside the wizard; null: this installation cannot
    QString iisConfig;                        ///< IIS's applicationHost.config; empty: there is no IIS on this computer
    bool practice = false;                    ///< nothing real is touched; every page says so
};

} // namespace crmlink::pages
