#include "pages/PageFactory.h"

#include "pages/AccountsPage.h"
#include "pages/CrmPage.h"
#include "pages/DonePage.h"
#include "pages/StatusPage.h"
#include "pages/WelcomePage.h"
#include "pages/WizardPage.h"
#include "pages/WritePage.h"

namespace crmlink::pages
{

WizardPage *makePage(PageId id, SetupWizard &wizard)
{
    switch (id) {
    case PageId::Welcome: return new WelcomePage(wizard);
    case PageId::Crm: return new CrmPage(wizard);
    case PageId::Login:
    case PageId::CreateApp:
    case PageId::Keys:
    case PageId::AppSettings:
    case PageId::LoginSettings:
    case PageId::WhoMayLogIn: break;
    case PageId::Accounts: return new AccountsPage(wizard);
    case PageId::Write: return new WritePage(wizard);
    case PageId::Done: return new DonePage(wizard);
    case PageId::Status: return new StatusPage(wizard);
    }
    return new WizardPage(id, wizard);
}

} // namespace crmlink::pages
