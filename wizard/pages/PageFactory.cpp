#include "pages/PageFactory.h"

#include "pages/AccountsPage.h"
#include "pages/AppSettingsPage.h"
#include "pages/CreateAppPage.h"
#include "pages/CrmPage.h"
#include "pages/DonePage.h"
#include "pages/KeysPage.h"
#include "pages/LoginPage.h"
#include "pages/LoginSettingsPage.h"
#include "pages/StatusPage.h"
#include "pages/WelcomePage.h"
#include "pages/WhoMayLogInPage.h"
#include "pages/WritePage.h"

namespace crmlink::pages
{

WizardPage *makePage(PageId id, SetupWizard &wizard)
{
    switch (id) {
    case PageId::Welcome: return new WelcomePage(wizard);
    case PageId::Crm: return new CrmPage(wizard);
    case PageId::Login: return new LoginPage(wizard);
    case PageId::CreateApp: return new CreateAppPage(wizard);
    case PageId::Keys: return new KeysPage(wizard);
    case PageId::AppSettings: return new AppSettingsPage(wizard);
    case PageId::LoginSettings: return new LoginSettingsPage(wizard);
    case PageId::WhoMayLogIn: return new WhoMayLogInPage(wizard);
    case PageId::Accounts: return new AccountsPage(wizard);
    case PageId::Write: return new WritePage(wizard);
    case PageId::Done: return new DonePage(wizard);
    case PageId::Status: return new StatusPage(wizard);
    }
    return nullptr;
}

} // namespace crmlink::pages
