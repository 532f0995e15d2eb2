#include "pages/PageFactory.h"

#include "pages/WizardPage.h"

namespace crmlink::pages
{

WizardPage *makePage(PageId id, SetupWizard &wizard)
{
    switch (id) {
    case PageId::Welcome:
    case PageId::Crm:
    case PageId::Login:
    case PageId::CreateApp:
    case PageId::Keys:
    case PageId::AppSettings:
    case PageId::LoginSettings:
    case PageId::WhoMayLogIn:
    case PageId::Accounts:
    case PageId::Write:
    case PageId::Done:
    case PageId::Status: break;
    }
    return new WizardPage(id, wizard);
}

} // namespace crmlink::pages
