#include "setup/SetupDraft.h"

#include "setup/Questions.h"

namespace crmlink::setup
{

CrmInputs SetupDraft::crmInputs() const
{
    return {site.route,    site.route == Route::Service ? site.siteUrl : QUrl(),
            site.database, site.service.value_or(ServiceConnection{}),
            crmPassword,   site.actingAs};
}

AppInputs SetupDraft::appInputs() const
{
    return {site.facebook.appId, site.facebook.endpoints, site.effectiveAppDomains(), site.facebook.contactEmail,
            site.siteUrl,        site.mobileSiteUrl};
}

void SetupDraft::takeBack(Receipt undo, const QString &undoes)
{
    putBack = PutBack{std::move(undo), undoes};
    receipt.reset();
    heldAt = {};
    seenByCrm.reset();
    seenByAnswer = false;
    provedFor.clear();
}

void SetupDraft::forgetCrm()
{
    testedCrm.clear();
    appIdInUse.clear();
    receipt.reset();
    putBack.reset();
    seenByCrm.reset();
    seenByAnswer = false;
    heldAt = {};
    accountsSince.clear();
    siteNotKept = {};
    siteDiffers = {};
    provedFor.clear();
}

AccountWishes SetupDraft::accountWishes() const
{
    AccountWishes wishes = accounts;
    wishes.share = site.sharedAccounts + accounts.share;
    wishes.share.removeDuplicates();
    return wishes;
}

void SetupDraft::takeSite(const Site &other, const QString &file)
{
    site = other;
    siteFile = file;
    siteInFile = file.isEmpty() ? Site() : other;
    siteNotKept = {};
    siteDiffers = {};
    crmPassword = {};
    keptCrmPassword = {};
    appSecret = {};
    secretStored = false;
    secretGone = {};
}

void SetupDraft::dropStaleResults()
{
    testedCrm.dropUnless(crmInputs());
    provedKeys.dropUnless(keyInputs());
    testedLogin.dropUnless(keyInputs());
    checkedApp.dropUnless(appInputs());
    askAgain(*this);
}

} // namespace crmlink::setup
