#pragma once

#include "base/Text.h"
#include "setup/Site.h"

namespace crmlink::facebook
{

/// The places of Facebook's developer console that a step or a fix sends people to.
enum class ConsolePage {
    None,
    Login,
    Register,
    Apps,
    CreateApp,
    Dashboard,
    BasicSettings,
    AdvancedSettings,
    LoginSettings, ///< no address of its own that is known to hold: the dashboard, with the way from there in words
    Roles,         ///< likewise
    Publish,       ///< likewise
};

/// Where @p page is; empty for None. Pages of an app need @p appId, else the list of apps is the answer.
/// Addresses: Meta's documentation and public guides of 2024-26.
[[nodiscard]] QUrl consoleAddress(ConsolePage page, const QString &appId, const setup::FacebookEndpoints &endpoints);

/// The way there as the console's own names, for people: "App settings > Basic".
[[nodiscard]] Text consoleWay(ConsolePage page);

} // namespace crmlink::facebook
