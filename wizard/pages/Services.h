#pragma once

#include "base/StateFolder.h"
#include "facebook/AppCheck.h"
#include "pages/KnownSites.h"
#include "profile/AccountServices.h"

#include <functional>
#include <memory>
#include <optional>

namespace crmlink::pages
{

/// What the pages reach the world through. The program gives the real things, a test what it can watch.
struct Services : profile::AccountServices {
    std::shared_ptr<secrets::SecretStore> sessionSecrets; ///< forgets when the program ends; the user's choice for secrets
    std::shared_ptr<StateFolder> state;
    std::shared_ptr<facebook::AppCheck> facebook; ///< asks Facebook about the app; unset: it is not asked
    /// Opens practice mode beside this window; unset where there is none.
    std::function<void()> startPractice;
    std::optional<KnownSite> given; ///< the site that the window was opened for, from a file named on the command line
    QString iisConfig;              ///< IIS's applicationHost.config; empty: there is no IIS on this computer
};

} // namespace crmlink::pages
