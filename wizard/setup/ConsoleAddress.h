#pragma once

#include "setup/Site.h"

#include <QString>
#include <QUrl>

namespace crmlink::setup
{

/// A page of Facebook or of Meta's developer console that a step needs.
enum class ConsolePage {
    None,             ///< nothing to do there
    Facebook,         ///< facebook.com: log in
    Registration,     ///< become a developer
    Apps,             ///< list of the apps, with "Create App"
    CreateApp,        ///< the creation form
    Dashboard,        ///< of one app; the way to its use cases, roles and Publish
    BasicSettings,    ///< of one app
    AdvancedSettings, ///< of one app
    UseCases,         ///< of one app, its use case's permissions; from its dashboard
    LoginSettings,    ///< of one app; from its dashboard
    Roles,            ///< of one app; from its dashboard
    Publish,          ///< of one app; from its dashboard
};

/// Where @p page is. Pages of one app need its App ID; without a usable one this is the list of the apps, from where the
/// user opens it. Only addresses that were seen in Meta's pages or in current guides are given: the pages for use cases, Facebook
/// Login settings, roles and Publish have none that is known to hold, so their steps name the clicks from the dashboard.
/// Empty for None.
[[nodiscard]] QUrl consoleAddress(ConsolePage page, const FacebookApp &app);

/// The way there in the console's own English names, "App settings › Basic"; never translated, empty for None.
[[nodiscard]] QString consoleWay(ConsolePage page);

} // namespace crmlink::setup
