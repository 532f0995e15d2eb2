#pragma once

#include "facebook/GraphValues.h"
#include "setup/Check.h"
#include "setup/SetupDraft.h"

namespace crmlink::facebook
{

/// What the app's settings are worth for the CRM, as the checks facebook.app.<field> in the contract's order; pure.
/// One app may serve several sites: another host that the app domains cover is a warning, not a failure.
[[nodiscard]] setup::Checks compareApp(const AppInfo &app, const setup::Site &site, setup::WhoMayLogIn who);

/// One setting of the app in "Set them for me".
struct SettingProposal {
    QLatin1String field; ///< Graph's name: "app_domains", "website_url", "mobile_web_url", "contact_email"
    QString label;       ///< the console's own name, never translated
    QString before;      ///< lists with ", " between
    QString after;
    Text kept; ///< why another value stays as it is; empty: nothing in the way
    [[nodiscard]] bool changes() const { return before != after; }
};

struct AppSettingsPlan {
    std::vector<SettingProposal> proposals;
    AppEdit edit;
};

/// What "Set them for me" would write: the union of the app domains, never less than is there; addresses only where there
/// is none or where http becomes https; another contact email only with @p replaceContact. Pure.
[[nodiscard]] AppSettingsPlan planAppSettings(const AppInfo &app, const setup::Site &site, bool replaceContact);

/// Console names of the fields of @p edit that @p app does not hold as sent; empty when all were kept.
[[nodiscard]] QStringList notKept(const AppEdit &edit, const AppInfo &app);

} // namespace crmlink::facebook
