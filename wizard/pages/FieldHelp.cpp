#include "pages/FieldHelp.h"

#include "setup/GuideAnchors.h"
#include "widgets/ErrorPanel.h"

#include <QWidget>

namespace crmlink::pages
{

using namespace setup;

const std::vector<FieldHelp> &fieldHelp()
{
    const auto row = [](PageId page, const char *control, QLatin1String step) { return FieldHelp{page, QLatin1String(control), step}; };
    const auto manual = [](const char *step) { return QLatin1String(step); };
    static const std::vector<FieldHelp> rows{
        row(PageId::Welcome, "cloud", anchor::welcome),
        row(PageId::Crm, "databaseTls", anchor::databaseTls),
        row(PageId::Crm, "tlsCa", anchor::databaseTls),
        row(PageId::Crm, "databaseHost", anchor::databaseConnection),
        row(PageId::Crm, "databasePort", anchor::databaseConnection),
        row(PageId::Crm, "databaseUser", anchor::databaseRights),
        row(PageId::Crm, "databasePassword", anchor::keychain),
        row(PageId::Crm, "keychainChoice", anchor::keychain),
        row(PageId::Login, "appOwner", manual("facebook-1")),
        row(PageId::Login, "registration", manual("facebook-2")),
        row(PageId::CreateApp, "displayName", manual("facebook-5")),
        row(PageId::CreateApp, "contactEmail", manual("facebook-5")),
        row(PageId::CreateApp, "useCase", manual("facebook-4")),
        row(PageId::CreateApp, "notForBusiness", anchor::loginForBusiness),
        row(PageId::CreateApp, "businessPortfolio", manual("facebook-4")),
        row(PageId::Keys, "appId", manual("facebook-6-keys")),
        row(PageId::Keys, "appSecret", manual("facebook-6-keys")),
        row(PageId::Keys, "keychainChoice", anchor::keychain),
        row(PageId::AppSettings, "appDomains", manual("facebook-8")),
        row(PageId::AppSettings, "contactEmail", manual("facebook-8")),
        row(PageId::AppSettings, "siteUrl", manual("facebook-11")),
        row(PageId::AppSettings, "mobileSiteUrl", manual("facebook-11")),
        row(PageId::AppSettings, "saveChanges", manual("facebook-12")),
        row(PageId::AppSettings, "offer", anchor::apiAccess),
        row(PageId::LoginSettings, "redirectUri", anchor::redirect),
        row(PageId::LoginSettings, "embeddedOAuth", anchor::embeddedBrowser),
        row(PageId::LoginSettings, "permissionEmail", anchor::permissions),
        row(PageId::LoginSettings, "nativeApp", anchor::nativeApp),
        row(PageId::LoginSettings, "apiAccess", anchor::apiAccess),
        row(PageId::LoginSettings, "loginProduct", anchor::loginForBusiness),
        row(PageId::WhoMayLogIn, "rolePeople", QLatin1String("app-roles")),
        row(PageId::Accounts, "permission", anchor::sharingPermission),
        row(PageId::Accounts, "addAccount", manual("share-2")),
        row(PageId::Accounts, "accountTable", manual("share-3")),
        row(PageId::Accounts, "accountActions", manual("share-4")),
        row(PageId::Write, "afterWriting", anchor::restartCrm),
        row(PageId::Write, "putBack", anchor::undo),
        row(PageId::Write, "keychainChoice", anchor::keychain),
        row(PageId::Done, "putBack", anchor::undo),
        row(PageId::Done, "forgetSecrets", anchor::keychain),
        row(PageId::Done, "saveCalendar", QLatin1String("two-months")),
        row(PageId::Status, "mend", QLatin1String("status")),
    };
    return rows;
}

QString guideStepFor(const QWidget *control, PageId page)
{
    for (const QWidget *at = control; at; at = at->parentWidget()) {
        // An error on the page explains itself at its own step.
        if (const auto *error = qobject_cast<const widgets::ErrorPanel *>(at); error && !error->error().guide.isEmpty())
            return error->error().guide;
        for (const FieldHelp &known : fieldHelp()) {
            if (known.page == page && known.control == at->objectName())
                return known.step;
        }
    }
    return anchorOf(page);
}

} // namespace crmlink::pages
