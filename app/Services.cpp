#include "Services.h"

#include "browser/BrowserSettings.h"
#include "browser/EngineLoader.h"
#include "browser/UserBrowser.h"
#include "facebook/AccountCheck.h"
#include "facebook/AppCheck.h"
#include "runs/InstallReader.h"
#include "runs/OpenSite.h"
#include "secrets/KeychainStore.h"
#include "secrets/SessionStore.h"

#include <QCoreApplication>
#include <QProcess>

namespace crmlink::app
{

namespace
{

pages::Services common(const StateFolder &state)
{
    pages::Services services;
    services.gateway = [](const setup::Site &site, const Secret &password) -> std::unique_ptr<crm::CrmGateway> {
        auto gateway = runs::gatewayFor(site, password);
        return gateway ? std::move(*gateway) : nullptr;
    };
    services.facebook = std::make_shared<facebook::AppCheck>();
    services.accounts = std::make_shared<facebook::AccountCheck>();
    services.sessionSecrets = std::make_shared<secrets::SessionStore>();
    services.state = std::make_shared<StateFolder>(state);
    services.journal = std::make_shared<journal::Journal>(state);
    services.openUrl = &browser::UserBrowser::open;
    // What cannot work is not offered.
    if (const auto obstacle = browser::EngineLoader::obstacle(); !obstacle)
        services.web = std::make_shared<browser::WebSession>(browser::EngineOptions{.useGpu = browser::BrowserSettings(state).useGpu()});
    else if (browser::EngineLoader::isInstalled())
        services.noWeb = obstacle->why;
    return services;
}

} // namespace

pages::Services realServices(const StateFolder &state)
{
    pages::Services services = common(state);
    services.secrets = std::make_shared<secrets::KeychainStore>();
    services.iisConfig = runs::InstallReader::usualIisConfig();
    // A process of its own: nothing it does can reach this one's state.
    services.startPractice = [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("practice")}); };
    return services;
}

pages::Services practiceServices(const StateFolder &state)
{
    pages::Services services = common(state);
    services.secrets = services.sessionSecrets;
    services.practice = true;
    return services;
}

} // namespace crmlink::app
