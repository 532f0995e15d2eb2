#include "setup/ManualSteps.h"

#include "setup/GuideAnchors.h"

#include <QStringView>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace crmlink::setup
{

namespace
{

ControlName named(ControlKind kind, QStringView manual, QStringView today, Text note = {})
{
    return {kind, manual.toString(), today.toString(), std::move(note)};
}

std::vector<ManualStep> stepsInFacebook()
{
    using enum ControlKind;
    constexpr auto part = ManualPart::FacebookApp;
    return {
        {QLatin1String("facebook-1"),
         part,
         1,
         anchor::login,
         Text(QT_TRANSLATE_NOOP("crmlink", "Log in to Facebook")),
         Text(QT_TRANSLATE_NOOP("crmlink", "Log in with the account that is to own the app. Facebook may ask for a code or a captcha.")),
         {named(Link, u"Log in", u"Log in")},
         {},
         ConsolePage::Facebook},
        {QLatin1String("facebook-2"),
         part,
         2,
         anchor::login,
         Text(QT_TRANSLATE_NOOP("crmlink", "Open the developer console")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink",
             "An account that is not a developer yet registers once: it accepts the terms and confirms a phone number and "
             "an e-mail address.")),
         {named(Button, u"Register Now", u"Get Started")},
         {},
         ConsolePage::Registration},
        {QLatin1String("facebook-3"),
         part,
         3,
         anchor::createApp,
         Text(QT_TRANSLATE_NOOP("crmlink", "Create a new app")),
         Text(QT_TRANSLATE_NOOP("crmlink", "The button is at the upper right of the list of apps.")),
         {named(Button, u"Create New App", u"Create App")},
         {279},
         ConsolePage::Apps},
        {QLatin1String("facebook-5"),
         part,
         5,
         anchor::createApp,
         Text(QT_TRANSLATE_NOOP("crmlink", "Name the app")),
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "Enter the name and the contact address. The console asks for them first, before the manual's step 4.")),
         {named(Field, u"Display Name", u"App name"),
          named(Field, u"Category", u"Category",
                Text(QT_TRANSLATE_NOOP("crmlink", "Not asked here any more: it is on the page with the basic settings."))),
          named(Button, u"Create App ID", u"Create app",
                Text(QT_TRANSLATE_NOOP("crmlink", "At the end of the form. On some accounts it reads “Go to dashboard”."))),
          named(Field, u"", u"App contact email"),
          named(Choice, u"", u"I don't want to connect a business portfolio yet.",
                Text(QT_TRANSLATE_NOOP("crmlink", "The last entry of a list that scrolls.")))},
         {281},
         ConsolePage::CreateApp},
        {QLatin1String("facebook-4"),
         part,
         4,
         anchor::createApp,
         Text(QT_TRANSLATE_NOOP("crmlink", "Choose what the app is for")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink",
             "The link to the advanced set-up is gone. The console asks for use cases instead, after the name: the one for Facebook Login "
             "is right. Then go through the rest of the form and create the app.")),
         {named(Link, u"advanced setup", u"Authenticate and request data from users with Facebook Login",
                Text(QT_TRANSLATE_NOOP(
                    "crmlink",
                    "A use case that brings Facebook Login for Business does not work with the CRM and cannot be removed later.")))},
         {280},
         ConsolePage::CreateApp},
        {QLatin1String("facebook-6-check"),
         part,
         6,
         anchor::createApp,
         Text(QT_TRANSLATE_NOOP("crmlink", "Pass the security check")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink",
             "Solve the captcha or enter the Facebook password again. A red “Failed to create app” can be wrong: look at the "
             "list of apps before you try again.")),
         {named(Page, u"security check", u"Please re-enter your password")},
         {},
         ConsolePage::CreateApp},
        {QLatin1String("facebook-6-keys"),
         part,
         6,
         anchor::keys,
         Text(QT_TRANSLATE_NOOP("crmlink", "Read the two keys")),
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "The App ID is at the top of the page with the basic settings. The App Secret is masked: show it with your "
                                "Facebook password.")),
         {named(Field, u"App ID", u"App ID"), named(Field, u"App Secret", u"App secret"), named(Button, u"Show", u"Show")},
         {282},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-7"),
         part,
         7,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Open the app's settings")),
         Text(QT_TRANSLATE_NOOP("crmlink", "In the menu at the left, under the app's settings.")),
         {named(Tab, u"Settings", u"App settings › Basic")},
         {},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-8"),
         part,
         8,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Enter domain and contact address")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink", "The domain is the CRM's host name alone. The mailbox must be read: Meta writes there before it blocks an app.")),
         {named(Field, u"App Domains", u"App domains"), named(Field, u"Contact Email", u"Contact email")},
         {283},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-9"),
         part,
         9,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Add a platform")),
         Text(QT_TRANSLATE_NOOP("crmlink", "The button is at the bottom of the same page.")),
         {named(Button, u"Add Platform", u"+ Add platform")},
         {284},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-10"),
         part,
         10,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Choose the platform")),
         Text(QT_TRANSLATE_NOOP("crmlink", "Choose the website, then continue.")),
         {named(Choice, u"Website", u"Website")},
         {285},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-11"),
         part,
         11,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Enter the CRM's address")),
         Text(QT_TRANSLATE_NOOP("crmlink", "The full address at which users open the CRM, with https. The mobile address is optional.")),
         {named(Field, u"Site URL", u"Site URL"),
          named(Field, u"Mobile Site URL", u"Mobile Site URL",
                Text(QT_TRANSLATE_NOOP("crmlink", "Not every app's page shows this field.")))},
         {286},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-12"),
         part,
         12,
         anchor::appSettings,
         Text(QT_TRANSLATE_NOOP("crmlink", "Save")),
         Text(QT_TRANSLATE_NOOP("crmlink", "The button is at the bottom right. Nothing is kept without it.")),
         {named(Button, u"Save Changes", u"Save changes")},
         {287},
         ConsolePage::BasicSettings},
        {QLatin1String("facebook-13"),
         part,
         13,
         anchor::whoMayLogIn,
         Text(QT_TRANSLATE_NOOP("crmlink", "Decide who may log in")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink", "Publish the app for everyone, or leave it unpublished and give the few people who link an account a role in it.")),
         {named(Tab, u"Status & Review", u"Publish"),
          named(Choice, u"YES", u"Go live",
                Text(QT_TRANSLATE_NOOP("crmlink", "Apps made by type have a switch “App Mode” at the top instead."))),
          named(Page, u"", u"App roles › Roles")},
         {288},
         ConsolePage::Dashboard},
    };
}

std::vector<ManualStep> stepsInCrm()
{
    using enum ControlKind;
    return {
        {QLatin1String("crm-shared-application"),
         ManualPart::CrmKeys,
         1,
         anchor::write,
         Text(QT_TRANSLATE_NOOP("crmlink", "Clear the checkbox")),
         Text(QT_TRANSLATE_NOOP("crmlink", "While it is set, the CRM ignores both keys. CrmLink clears it.")),
         {named(Checkbox, u"Use shared Facebook application", u"Use shared Facebook application")},
         {},
         std::nullopt},
        {QLatin1String("crm-key"),
         ManualPart::CrmKeys,
         2,
         anchor::write,
         Text(QT_TRANSLATE_NOOP("crmlink", "Enter the App ID")),
         Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink writes the App ID to this system setting.")),
         {named(Page, u"Integration with external resources", u"Integration with external resources"),
          named(Field, u"Facebook Access Key", u"Facebook access key")},
         {},
         std::nullopt},
        {QLatin1String("crm-secret"),
         ManualPart::CrmKeys,
         3,
         anchor::write,
         Text(QT_TRANSLATE_NOOP("crmlink", "Enter the App Secret")),
         Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink writes the App Secret to this system setting.")),
         {named(Field, u"Facebook Secret Access Key", u"Facebook secret access key")},
         {},
         std::nullopt},
        {QLatin1String("share-1"),
         ManualPart::SharedAccount,
         1,
         anchor::accounts,
         Text(QT_TRANSLATE_NOOP("crmlink", "Open the user profile")),
         Text(QT_TRANSLATE_NOOP("crmlink", "In the CRM it is a link on the home page; here the accounts stand on the page itself.")),
         {named(Link, u"User profile", u"Your profile",
                Text(QT_TRANSLATE_NOOP("crmlink",
                                       "Behind the picture at the upper right. Versions whose home page has links keep “User profile”.")))},
         {},
         std::nullopt},
        {QLatin1String("share-2"),
         ManualPart::SharedAccount,
         2,
         anchor::accounts,
         Text(QT_TRANSLATE_NOOP("crmlink", "Open the list of linked accounts")),
         Text(QT_TRANSLATE_NOOP("crmlink", "The list shows the Facebook accounts that are linked to a CRM user.")),
         {named(Button, u"Accounts in external resources", u"Accounts in external resources")},
         {},
         std::nullopt},
        {QLatin1String("share-3"),
         ManualPart::SharedAccount,
         3,
         anchor::accounts,
         Text(QT_TRANSLATE_NOOP("crmlink", "Choose the account")),
         Text(QT_TRANSLATE_NOOP("crmlink", "All CRM users will look things up with this account, so choose one that is meant for it.")),
         {},
         {},
         std::nullopt},
        {QLatin1String("share-4"),
         ManualPart::SharedAccount,
         4,
         anchor::accounts,
         Text(QT_TRANSLATE_NOOP("crmlink", "Share it")),
         Text(QT_TRANSLATE_NOOP(
             "crmlink",
             "The user who shares it needs the permission named here. The account stays usable while its owner logs in to "
             "Facebook through the CRM at least every two months.")),
         {named(MenuItem, u"Actions", u"Actions"), named(MenuItem, u"Make shared", u"Make shared"),
          named(Permission, u"Access to managing shared accounts in the external resources",
                u"Access to managing shared accounts in the external resources")},
         {289},
         std::nullopt},
    };
}

} // namespace

const std::vector<ManualStep> &manualSteps()
{
    static const std::vector<ManualStep> all = [] {
        std::vector<ManualStep> steps = stepsInFacebook();
        std::ranges::move(stepsInCrm(), std::back_inserter(steps));
        return steps;
    }();
    return all;
}

std::vector<const ManualStep *> manualStepsOn(QLatin1String page)
{
    std::vector<const ManualStep *> steps;
    for (const ManualStep &step : manualSteps()) {
        if (step.page == page)
            steps.push_back(&step);
    }
    return steps;
}

QString manualRange(QLatin1String page)
{
    int first = 0;
    int last = 0;
    for (const ManualStep *step : manualStepsOn(page)) {
        if (step->part != ManualPart::FacebookApp)
            continue;
        first = first == 0 ? step->number : std::min(first, step->number);
        last = std::max(last, step->number);
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first) : QString::number(first) + u'–' + QString::number(last);
}

const ControlName *controlNamed(QLatin1String manualName)
{
    for (const ManualStep &step : manualSteps()) {
        for (const ControlName &name : step.names) {
            if (name.manual == manualName)
                return &name;
        }
    }
    return nullptr;
}

} // namespace crmlink::setup
