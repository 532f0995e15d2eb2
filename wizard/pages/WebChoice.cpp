#include "pages/WebChoice.h"

#include "browser/BrowserSettings.h"

namespace crmlink::pages
{

using browser::BrowserSettings;
using setup::WebPlace;

WebPlace rememberedPlace(const Services &services)
{
    const auto place = services.state ? BrowserSettings(*services.state).place() : BrowserSettings::Place::NotAsked;
    if (place == BrowserSettings::Place::NotAsked)
        return WebPlace::Undecided;
    return place == BrowserSettings::Place::InWizard ? WebPlace::InWizard : WebPlace::OwnBrowser;
}

void rememberPlace(const Services &services, WebPlace place)
{
    if (services.state)
        BrowserSettings(*services.state)
            .setPlace(place == WebPlace::InWizard ? BrowserSettings::Place::InWizard : BrowserSettings::Place::OwnBrowser);
}

} // namespace crmlink::pages
