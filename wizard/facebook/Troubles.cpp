#include "facebook/Troubles.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace crmlink::facebook
{

namespace
{

using setup::CheckStatus;
using setup::ConsolePage;
namespace anchor = setup::anchor;

// clang-format off: a table
const std::array catalogue = std::to_array<TroubleEntry>({
    {Trouble::NameNotFound, QLatin1String("name_not_found"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The address of Facebook, %1, is not known here."),
     QT_TRANSLATE_NOOP(
         "crmlink",
         "This computer's name service does not know the host: no internet connection, or a network that lets only some names through."),
     QT_TRANSLATE_NOOP("crmlink", "Check the internet connection, or ask the network's administrator to allow %1."), ConsolePage::None,
     anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::ConnectionRefused, QLatin1String("connection_refused"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "%1 refuses the connection."),
     QT_TRANSLATE_NOOP("crmlink", "A firewall on the way answers in Facebook's place."),
     QT_TRANSLATE_NOOP("crmlink", "Ask the network's administrator to allow connections to %1, or set the proxy that other programs use."),
     ConsolePage::None, anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::ConnectionLost, QLatin1String("connection_lost"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The connection to %1 was cut before an answer came."),
     QT_TRANSLATE_NOOP("crmlink", "A firewall, proxy or the network itself ended it."),
     QT_TRANSLATE_NOOP("crmlink", "Try again. If it goes on, ask the network's administrator about %1."), ConsolePage::None,
     anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::TimedOut, QLatin1String("timed_out"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "%1 does not answer in time."),
     QT_TRANSLATE_NOOP("crmlink", "The network is slow, or something on the way drops the connection without a word."),
     QT_TRANSLATE_NOOP("crmlink", "Try again. If it goes on, ask the network's administrator to allow connections to %1."),
     ConsolePage::None, anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::TlsRefused, QLatin1String("tls_refused"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The connection to %1 is not safe: its certificate is refused."),
     QT_TRANSLATE_NOOP(
         "crmlink",
         "A proxy that reads encrypted traffic stands between, the clock of this computer is wrong, or somebody pretends to be Facebook."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Check the clock, then ask the network's administrator. CrmLink does not send keys over such a connection."),
     ConsolePage::None, anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::ProxyRefused, QLatin1String("proxy_refused"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The proxy does not let CrmLink through to %1."),
     QT_TRANSLATE_NOOP("crmlink", "It wants a name and password, is not to be found, or forbids the address."),
     QT_TRANSLATE_NOOP("crmlink", "Check the proxy settings of this computer, or ask the network's administrator to allow %1."),
     ConsolePage::None, anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::NotFacebook, QLatin1String("not_facebook"), Seen::Network, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "%1 answers, but not as Facebook does."),
     QT_TRANSLATE_NOOP("crmlink", "A sign-in page of the network or a proxy's own page came instead."),
     QT_TRANSLATE_NOOP("crmlink", "Open any web page to see whether the network wants a sign-in, then try again."), ConsolePage::None,
     anchor::facebookUnreachable, QLatin1String("")},
    {Trouble::FacebookDown, QLatin1String("facebook_down"), Seen::Graph, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook has trouble of its own at the moment."),
     QT_TRANSLATE_NOOP("crmlink", "Its server reports an internal failure; nothing of yours is wrong."),
     QT_TRANSLATE_NOOP("crmlink", "Try again in some minutes."), ConsolePage::None, anchor::facebookBusy, QLatin1String("")},
    {Trouble::Throttled, QLatin1String("throttled"), Seen::Graph, ErrorKind::Unreachable, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook takes no more requests from this app for now."),
     QT_TRANSLATE_NOOP("crmlink", "The app or its user has asked too often within an hour."),
     QT_TRANSLATE_NOOP("crmlink", "Wait an hour, then try again."), ConsolePage::None, anchor::facebookBusy, QLatin1String("")},
    {Trouble::PolicyBlock, QLatin1String("policy_block"), Seen::Graph, ErrorKind::RefusedPermission, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook has blocked this action for a while."),
     QT_TRANSLATE_NOOP("crmlink", "Its rules see the account or the app as misused."),
     QT_TRANSLATE_NOOP("crmlink", "Open the app's dashboard, read the alerts there and resolve them."), ConsolePage::Dashboard,
     anchor::facebookBusy, QLatin1String("")},
    {Trouble::WrongAppId, QLatin1String("wrong_app_id"), Seen::Graph, ErrorKind::RefusedKeys, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook knows no app with this App ID."),
     QT_TRANSLATE_NOOP("crmlink", "The number has a typing mistake, or it is the ID of an Instagram or Threads app, which have their own."),
     QT_TRANSLATE_NOOP("crmlink", "Copy the App ID again from the top of App settings › Basic."), ConsolePage::BasicSettings,
     anchor::facebookKeys, QLatin1String("")},
    {Trouble::WrongSecret, QLatin1String("wrong_secret"), Seen::Graph, ErrorKind::RefusedKeys, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not accept the App Secret for this App ID."),
     QT_TRANSLATE_NOOP("crmlink", "It belongs to another app, was typed with a mistake, or has been reset since."),
     QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic and copy it again."), ConsolePage::BasicSettings,
     anchor::facebookKeys, QLatin1String("validating client secret")},
    {Trouble::ClientToken, QLatin1String("client_token"), Seen::Graph, ErrorKind::RefusedKeys, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "This is the app's client token, not its App Secret."),
     QT_TRANSLATE_NOOP("crmlink", "Both are 32 digits and letters; the client token stands in App settings › Advanced."),
     QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic and copy that one."), ConsolePage::BasicSettings,
     anchor::facebookKeys, QLatin1String("")},
    {Trouble::MaskedSecret, QLatin1String("masked_secret"), Seen::Typed, ErrorKind::RefusedKeys, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The App Secret was copied while it was masked."),
     QT_TRANSLATE_NOOP("crmlink", "The console shows dots until Show is pressed and the password is given."),
     QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic, then copy it."), ConsolePage::BasicSettings,
     anchor::facebookKeys, QLatin1String("")},
    {Trouble::NativeApp, QLatin1String("native_app"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The keys are right, but the app is marked as a native or desktop app."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook then ignores calls that are signed with the App Secret, and the CRM makes such calls."),
     QT_TRANSLATE_NOOP("crmlink", "In App settings › Advanced set Native or desktop app? to No and save."), ConsolePage::AdvancedSettings,
     anchor::nativeApp, QLatin1String("")},
    {Trouble::ProofRequired, QLatin1String("proof_required"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook wants a proof of the App Secret with each call."),
     QT_TRANSLATE_NOOP("crmlink", "Require App Secret is on in App settings › Advanced, and a call came without it."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Leave the switch on when your CRM sends the proof (7.8 and later do); switch Require App Secret off otherwise."),
     ConsolePage::AdvancedSettings, anchor::facebookKeys, QLatin1String("require an appsecret_proof")},
    {Trouble::ProofInvalid, QLatin1String("proof_invalid"), Seen::Graph, ErrorKind::RefusedKeys, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The App Secret does not fit the token."),
     QT_TRANSLATE_NOOP("crmlink", "The token belongs to another app, or the App Secret has been reset since."),
     QT_TRANSLATE_NOOP("crmlink", "Copy App ID and App Secret of the same app again, then link the account again."),
     ConsolePage::BasicSettings, anchor::facebookKeys, QLatin1String("Invalid appsecret_proof")},
    {Trouble::ApiAccessOff, QLatin1String("api_access_off"), Seen::Graph, ErrorKind::RefusedPermission, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not let CrmLink change the app's settings."),
     QT_TRANSLATE_NOOP("crmlink", "Allow API Access to App Settings is off, or only some addresses may change them."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Type the values in App settings › Basic. Or switch Allow API Access to App Settings on in App settings › Advanced "
                       "and try again."),
     ConsolePage::AdvancedSettings, anchor::apiAccess, QLatin1String("")},
    {Trouble::SettingNotKept, QLatin1String("setting_not_kept"), Seen::App, ErrorKind::ReadBack, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook said yes, but the app's settings are not as sent: %1."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook drops values that it does not take for this kind of app."),
     QT_TRANSLATE_NOOP("crmlink", "Type the values in App settings › Basic and press Save changes."), ConsolePage::BasicSettings,
     anchor::apiAccess, QLatin1String("")},
    {Trouble::AppDomainMissing, QLatin1String("app_domain_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "App domains does not hold %1."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook lets the login lead only to hosts that stand there."),
     QT_TRANSLATE_NOOP("crmlink", "Add %1 to App domains in App settings › Basic and press Save changes."), ConsolePage::BasicSettings,
     anchor::appSettings, QLatin1String("")},
    {Trouble::SiteUrlMissing, QLatin1String("site_url_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The app has no Site URL."),
     QT_TRANSLATE_NOOP("crmlink", "The platform Website is not added yet, or was not saved."),
     QT_TRANSLATE_NOOP("crmlink",
                       "In App settings › Basic press Add platform, choose Website, enter %1 as Site URL and press Save changes."),
     ConsolePage::BasicSettings, anchor::appSettings, QLatin1String("")},
    {Trouble::SiteUrlElsewhere, QLatin1String("site_url_elsewhere"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "Site URL is %1, another site of the same app."),
     QT_TRANSLATE_NOOP("crmlink", "One app may serve several sites; the host is among the app domains."),
     QT_TRANSLATE_NOOP("crmlink", "Leave it, if that is intended. Otherwise set Site URL to %2."), ConsolePage::BasicSettings,
     anchor::appSettings, QLatin1String("")},
    {Trouble::SiteUrlNotCovered, QLatin1String("site_url_not_covered"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Site URL is %1, which no app domain covers."),
     QT_TRANSLATE_NOOP("crmlink", "It was typed with a mistake or belongs to another app."),
     QT_TRANSLATE_NOOP("crmlink", "Set Site URL to %2 in App settings › Basic and press Save changes."), ConsolePage::BasicSettings,
     anchor::appSettings, QLatin1String("")},
    {Trouble::MobileUrlMissing, QLatin1String("mobile_url_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "The app has no Mobile Site URL."),
     QT_TRANSLATE_NOOP("crmlink", "The site file names a mobile address, the app does not."),
     QT_TRANSLATE_NOOP("crmlink", "Add %1 as Mobile Site URL where the console offers it; without it only the mobile address is affected."),
     ConsolePage::BasicSettings, anchor::appSettings, QLatin1String("")},
    {Trouble::MobileUrlElsewhere, QLatin1String("mobile_url_elsewhere"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "Mobile Site URL is %1."), QT_TRANSLATE_NOOP("crmlink", "One app may serve several sites."),
     QT_TRANSLATE_NOOP("crmlink", "Leave it, if that is intended. Otherwise set Mobile Site URL to %2."), ConsolePage::BasicSettings,
     anchor::appSettings, QLatin1String("")},
    {Trouble::ContactMissing, QLatin1String("contact_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The app has no contact email."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook sends its notices there and locks apps that nobody answers for."),
     QT_TRANSLATE_NOOP("crmlink", "Enter a mailbox that somebody reads as Contact email in App settings › Basic and press Save changes."),
     ConsolePage::BasicSettings, anchor::appSettings, QLatin1String("")},
    {Trouble::ContactDiffers, QLatin1String("contact_differs"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "Contact email is %1, not %2."),
     QT_TRANSLATE_NOOP("crmlink", "Somebody else looks after the app, or the address is an old one."),
     QT_TRANSLATE_NOOP("crmlink", "Leave it, if mail to %1 is read. Otherwise change Contact email in App settings › Basic."),
     ConsolePage::BasicSettings, anchor::appSettings, QLatin1String("")},
    {Trouble::CategoryMissing, QLatin1String("category_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "The app has no Category."),
     QT_TRANSLATE_NOOP("crmlink", "The console no longer asks for it when the app is made."),
     QT_TRANSLATE_NOOP("crmlink", "Choose a Category, for example Business and pages, in App settings › Basic."),
     ConsolePage::BasicSettings, anchor::appSettings, QLatin1String("")},
    {Trouble::PrivacyPolicyMissing, QLatin1String("privacy_policy_missing"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The app has no Privacy policy URL."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not make an app public without one."),
     QT_TRANSLATE_NOOP("crmlink", "Enter the public https address of your privacy policy in App settings › Basic."),
     ConsolePage::BasicSettings, anchor::publish, QLatin1String("")},
    {Trouble::PrivacyPolicyNotHttps, QLatin1String("privacy_policy_not_https"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "Privacy policy URL is “%1”, and that is no public https address."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook opens the page from outside before it lets the app go live."),
     QT_TRANSLATE_NOOP("crmlink", "Enter the public https address of your privacy policy in App settings › Basic."),
     ConsolePage::BasicSettings, anchor::publish, QLatin1String("")},
    {Trouble::ApiVersionEnds, QLatin1String("api_version_ends"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Warning,
     QT_TRANSLATE_NOOP("crmlink", "Version %1 of Facebook's interface ends on %2."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook retires a version about two years after the next one came."),
     QT_TRANSLATE_NOOP("crmlink", "Choose a newer version for CrmLink and for the CRM before then."), ConsolePage::None, anchor::apiVersion,
     QLatin1String("")},
    {Trouble::ApiVersionEnded, QLatin1String("api_version_ended"), Seen::App, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Version %1 of Facebook's interface ended on %2."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook answers such calls as a later version, with other fields."),
     QT_TRANSLATE_NOOP("crmlink", "Choose a version that is alive: api_version in the site file, Facebook API version in the CRM."),
     ConsolePage::None, anchor::apiVersion, QLatin1String("")},
    {Trouble::LoginForBusiness, QLatin1String("login_for_business"), Seen::Dialog, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The app has Facebook Login for Business, which the CRM cannot use."),
     QT_TRANSLATE_NOOP("crmlink", "Its use case brings that product instead of Facebook Login; a use case cannot be taken away again."),
     QT_TRANSLATE_NOOP("crmlink", "Create another app with the use case Authenticate and request data from users with Facebook Login."),
     ConsolePage::CreateApp, anchor::loginForBusiness, QLatin1String("")},
    {Trouble::DialogInvalidAppId, QLatin1String("dialog_invalid_app_id"), Seen::Dialog, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The login dialog does not accept the App ID."),
     QT_TRANSLATE_NOOP("crmlink", "The number is wrong, or the app has Facebook Login for Business only."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Compare the App ID with App settings › Basic. When it is right, create an app with the use case Facebook Login."),
     ConsolePage::BasicSettings, anchor::loginForBusiness,
     QLatin1String("does not look like a valid app ID|PLATFORM__INVALID_APP_ID|Invalid App ID")},
    {Trouble::ScopeNotValid, QLatin1String("scope_not_valid"), Seen::Dialog, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The login dialog fails for the permissions that are asked for."),
     QT_TRANSLATE_NOOP("crmlink", "The app's product does not know them."),
     QT_TRANSLATE_NOOP("crmlink", "Check under Use cases that Facebook Login is there with public_profile."), ConsolePage::LoginSettings,
     anchor::loginForBusiness, QLatin1String("Something went wrong")},
    {Trouble::NoSupportedPermission, QLatin1String("no_supported_permission"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that the app needs at least one supported permission."),
     QT_TRANSLATE_NOOP("crmlink", "The app has Facebook Login for Business."),
     QT_TRANSLATE_NOOP("crmlink", "Create another app with the use case Authenticate and request data from users with Facebook Login."),
     ConsolePage::CreateApp, anchor::loginForBusiness, QLatin1String("at least one supported permission")},
    {Trouble::InvalidScopes, QLatin1String("invalid_scopes"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that a permission is not valid."),
     QT_TRANSLATE_NOOP("crmlink", "The permission is not added to the use case."),
     QT_TRANSLATE_NOOP("crmlink", "Ask for public_profile only, or add the permission under Use cases › Customize."), ConsolePage::UseCases,
     anchor::permissions, QLatin1String("Invalid Scopes")},
    {Trouble::UrlBlocked, QLatin1String("url_blocked"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook blocks the address that the login returns to."),
     QT_TRANSLATE_NOOP(
         "crmlink",
         "It is not among the Valid OAuth Redirect URIs, letter for letter, or Client, Web or Embedded browser OAuth login is off."),
     QT_TRANSLATE_NOOP("crmlink",
                       "In the Facebook Login settings set the three switches to Yes, paste the redirect address and press Save changes."),
     ConsolePage::LoginSettings, anchor::redirect, QLatin1String("URL Blocked|redirect URI is not white")},
    {Trouble::OwnBrowserBlocked, QLatin1String("own_browser_blocked"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook blocks the way back from your own browser."),
     QT_TRANSLATE_NOOP("crmlink",
                       "The app is live: Facebook allows a login in your own browser only while the app is in development mode. If it is "
                       "in development mode, Client or Web OAuth login is off."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Log in inside this window. Where it can show no pages, switch the app back to development for the moment, or "
                       "link the account in the CRM itself."),
     ConsolePage::Publish, anchor::redirect, QLatin1String("URL Blocked")},
    {Trouble::DomainNotIncluded, QLatin1String("domain_not_included"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that the address is not within the app's domains."),
     QT_TRANSLATE_NOOP("crmlink", "App domains or the redirect address is missing, or one of the OAuth switches is off."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Compare App domains and Site URL in App settings › Basic, then the switches and redirect addresses in the Facebook "
                       "Login settings."),
     ConsolePage::BasicSettings, anchor::redirect, QLatin1String("isn't included in the app's domains|Can't Load URL")},
    {Trouble::InsecureLogin, QLatin1String("insecure_login"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not log in to an address without https."),
     QT_TRANSLATE_NOOP("crmlink", "The redirect address begins with http."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Enter an https address under Valid OAuth Redirect URIs, the CRM's own for example. Where the site file sets "
                       "redirect_uri, give the same one there."),
     ConsolePage::LoginSettings, anchor::redirect, QLatin1String("Insecure Login Blocked")},
    {Trouble::FacebookUrlInList, QLatin1String("facebook_url_in_list"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The console refuses Facebook's own address in the list of redirect addresses."),
     QT_TRANSLATE_NOOP("crmlink", "It needs no entry there: it works when Embedded browser OAuth login is on."),
     QT_TRANSLATE_NOOP("crmlink", "Leave it out of the list and set Embedded browser OAuth login to Yes."), ConsolePage::LoginSettings,
     anchor::redirect, QLatin1String("This can't be a Facebook URL.|can't be a Facebook URL")},
    {Trouble::EmbeddedDisabled, QLatin1String("embedded_disabled"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not log in inside another program."),
     QT_TRANSLATE_NOOP("crmlink", "It takes the view in this window for one that it no longer serves."),
     QT_TRANSLATE_NOOP("crmlink", "Press Open in my browser and log in there."), ConsolePage::None, anchor::embeddedBrowser,
     QLatin1String("logging into Facebook from an embedded browser")},
    {Trouble::UnsupportedBrowser, QLatin1String("unsupported_browser"), Seen::Dialog, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not support this browser."),
     QT_TRANSLATE_NOOP("crmlink", "The view in this window is older than Facebook wants."),
     QT_TRANSLATE_NOOP("crmlink", "Press Open in my browser, or update CrmLink."), ConsolePage::None, anchor::embeddedBrowser,
     QLatin1String("not available on this browser")},
    {Trouble::Checkpoint, QLatin1String("checkpoint"), Seen::Dialog, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook wants to make sure that it is you."),
     QT_TRANSLATE_NOOP("crmlink", "A login from a new place or program sets that off."),
     QT_TRANSLATE_NOOP("crmlink", "Follow the page. When it goes in circles, log in once in your own browser, then come back."),
     ConsolePage::Facebook, anchor::facebookLogin, QLatin1String("")},
    {Trouble::AppNotActive, QLatin1String("app_not_active"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that the app is not active."),
     QT_TRANSLATE_NOOP("crmlink", "The app is in Development and the person has no role in it, or a yearly check of the app is overdue."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Give the person the role Tester under App roles, or publish the app; look for required actions on the dashboard."),
     ConsolePage::Roles, anchor::appNotPublic, QLatin1String("App not active|not accessible right now")},
    {Trouble::AppNotSetUp, QLatin1String("app_not_set_up"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that the app is still in development mode."),
     QT_TRANSLATE_NOOP("crmlink", "The person has no role in the app."),
     QT_TRANSLATE_NOOP("crmlink", "Give the person the role Tester under App roles, or publish the app."), ConsolePage::Roles,
     anchor::appNotPublic, QLatin1String("App Not Setup|still in development mode")},
    {Trouble::FeatureUnavailable, QLatin1String("feature_unavailable"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that its login is unavailable for this app."),
     QT_TRANSLATE_NOOP("crmlink", "public_profile has no access for people without a role, or a required action is open."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Look for required actions on the dashboard; under Use cases press Increase access beside public_profile."),
     ConsolePage::Dashboard, anchor::appNotPublic, QLatin1String("Facebook Login is currently unavailable|Feature Unavailable")},
    {Trouble::DialogFailed, QLatin1String("dialog_failed"), Seen::Dialog, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The login dialog refuses the app: %1."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook names this reason in the address of its error page."),
     QT_TRANSLATE_NOOP("crmlink", "Compare the settings in App settings › Basic and Facebook Login settings with the values here."),
     ConsolePage::BasicSettings, anchor::loginRefused, QLatin1String("")},
    {Trouble::LoginCancelled, QLatin1String("login_cancelled"), Seen::Answer, ErrorKind::Cancelled, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The login was cancelled in Facebook's window."),
     QT_TRANSLATE_NOOP("crmlink", "Cancel was pressed, or the window was closed."),
     QT_TRANSLATE_NOOP("crmlink", "Log in again and press Continue. Nothing was kept."), ConsolePage::None, anchor::loginRefused,
     QLatin1String("")},
    {Trouble::LoginRefusedByMode, QLatin1String("login_refused_by_mode"), Seen::Answer, ErrorKind::Cancelled, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook's window ended without a login."),
     QT_TRANSLATE_NOOP("crmlink",
                       "Cancel was pressed. Facebook answers the same when the app is in Development and the person has no role in it, or "
                       "when the app has Facebook Login for Business."),
     QT_TRANSLATE_NOOP(
         "crmlink",
         "Log in again when you pressed Cancel. Otherwise give the person the role Tester, or publish the app. Nothing was kept."),
     ConsolePage::Roles, anchor::appNotPublic, QLatin1String("")},
    {Trouble::StateMismatch, QLatin1String("state_mismatch"), Seen::Answer, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The answer does not belong to this login."),
     QT_TRANSLATE_NOOP("crmlink", "It comes from an older window, or from somebody else."),
     QT_TRANSLATE_NOOP("crmlink", "Close other Facebook windows and log in again. Nothing was kept."), ConsolePage::None,
     anchor::loginRefused, QLatin1String("")},
    {Trouble::AnswerIncomplete, QLatin1String("answer_incomplete"), Seen::Answer, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook's answer has no token."),
     QT_TRANSLATE_NOOP("crmlink", "The address was cut when it was copied, or the app's kind answers otherwise."),
     QT_TRANSLATE_NOOP("crmlink", "Log in again; when you paste the address, paste all of it."), ConsolePage::None, anchor::loginRefused,
     QLatin1String("")},
    {Trouble::PermissionDeclined, QLatin1String("permission_declined"), Seen::Answer, ErrorKind::RefusedPermission, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The permission %1 was declined."), QT_TRANSLATE_NOOP("crmlink", "It was unticked in Facebook's window."),
     QT_TRANSLATE_NOOP("crmlink", "Log in again and leave it ticked."), ConsolePage::None, anchor::loginRefused, QLatin1String("")},
    {Trouble::CodeExpired, QLatin1String("code_expired"), Seen::Graph, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The login has expired."),
     QT_TRANSLATE_NOOP("crmlink", "It was left for too long before it was completed."), QT_TRANSLATE_NOOP("crmlink", "Log in again."),
     ConsolePage::None, anchor::loginRefused, QLatin1String("authorization code has expired")},
    {Trouble::CodeUsed, QLatin1String("code_used"), Seen::Graph, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "This login has been used already."), QT_TRANSLATE_NOOP("crmlink", "A code works once."),
     QT_TRANSLATE_NOOP("crmlink", "Log in again."), ConsolePage::None, anchor::loginRefused,
     QLatin1String("authorization code has been used")},
    {Trouble::CodeInvalid, QLatin1String("code_invalid"), Seen::Graph, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not know this login."),
     QT_TRANSLATE_NOOP("crmlink", "The address was cut when it was copied."), QT_TRANSLATE_NOOP("crmlink", "Log in again."),
     ConsolePage::None, anchor::loginRefused, QLatin1String("Invalid verification code format")},
    {Trouble::RedirectMismatch, QLatin1String("redirect_mismatch"), Seen::Graph, ErrorKind::RefusedLogin, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The redirect address is not the one of the login."),
     QT_TRANSLATE_NOOP("crmlink", "It was changed between the two steps."), QT_TRANSLATE_NOOP("crmlink", "Log in again."),
     ConsolePage::LoginSettings, anchor::redirect, QLatin1String("Error validating verification code")},
    {Trouble::TokenExpired, QLatin1String("token_expired"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The linked account's token has expired."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook lets it live for about 60 days."), QT_TRANSLATE_NOOP("crmlink", "Link the account again."),
     ConsolePage::None, anchor::accountStopped, QLatin1String("")},
    {Trouble::PasswordChanged, QLatin1String("password_changed"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The linked account's password was changed."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook then ends all its tokens."), QT_TRANSLATE_NOOP("crmlink", "Link the account again."),
     ConsolePage::None, anchor::accountStopped, QLatin1String("")},
    {Trouble::AppRemoved, QLatin1String("app_removed"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The person has removed the app from their Facebook account."),
     QT_TRANSLATE_NOOP("crmlink", "Under Apps and websites of the account the app was taken away."),
     QT_TRANSLATE_NOOP("crmlink", "Link the account again when the person agrees."), ConsolePage::None, anchor::accountStopped,
     QLatin1String("")},
    {Trouble::UserCheckpointed, QLatin1String("user_checkpointed"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook wants the person to log in and confirm something."),
     QT_TRANSLATE_NOOP("crmlink", "The account is held at a security check."),
     QT_TRANSLATE_NOOP("crmlink", "Let the person log in at www.facebook.com and resolve the notice; the link then works again."),
     ConsolePage::Facebook, anchor::accountStopped, QLatin1String("")},
    {Trouble::UserUnconfirmed, QLatin1String("user_unconfirmed"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The Facebook account is not confirmed."),
     QT_TRANSLATE_NOOP("crmlink", "Its e-mail address or phone number was never confirmed."),
     QT_TRANSLATE_NOOP("crmlink", "Let the person log in at www.facebook.com and confirm it."), ConsolePage::Facebook,
     anchor::accountStopped, QLatin1String("")},
    {Trouble::TokenInvalid, QLatin1String("token_invalid"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The linked account's token is not valid."),
     QT_TRANSLATE_NOOP("crmlink", "It was revoked, or was cut when it was stored."),
     QT_TRANSLATE_NOOP("crmlink", "Link the account again."), ConsolePage::None, anchor::accountStopped, QLatin1String("")},
    {Trouble::NoToken, QLatin1String("no_token"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook saw no token with the call."),
     QT_TRANSLATE_NOOP("crmlink", "A token is missing, or the app's kind makes Facebook ignore it."),
     QT_TRANSLATE_NOOP("crmlink", "Link the account again; check that Native or desktop app? is No."), ConsolePage::AdvancedSettings,
     anchor::nativeApp, QLatin1String("active access token must be used")},
    {Trouble::OtherAppsToken, QLatin1String("other_apps_token"), Seen::Graph, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "The token belongs to another app."),
     QT_TRANSLATE_NOOP("crmlink", "The account was linked before the App ID was changed."),
     QT_TRANSLATE_NOOP("crmlink", "Link the account again."), ConsolePage::None, anchor::accountStopped,
     QLatin1String("did not match the Viewing App")},
    {Trouble::PermissionMissing, QLatin1String("permission_missing"), Seen::Graph, ErrorKind::RefusedPermission, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not grant this to the app."),
     QT_TRANSLATE_NOOP("crmlink", "A permission was not given, was taken back, or needs a review."),
     QT_TRANSLATE_NOOP("crmlink", "Link the account again and leave the permissions ticked."), ConsolePage::LoginSettings,
     anchor::accountStopped, QLatin1String("")},
    {Trouble::CreateRefused, QLatin1String("create_refused"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook does not let this account create another app."),
     QT_TRANSLATE_NOOP("crmlink", "It is new or not verified, or has a role in 15 apps, archived ones included."),
     QT_TRANSLATE_NOOP("crmlink", "Verify the account by phone, or remove or archive apps that are no longer used."), ConsolePage::Apps,
     anchor::creatingFails, QLatin1String("maximum number of apps|app limit|verify your account")},
    {Trouble::CreateFailed, QLatin1String("create_failed"), Seen::Words, ErrorKind::CheckFailed, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook says that it could not create the app."),
     QT_TRANSLATE_NOOP("crmlink", "The message comes at times although the app was made."),
     QT_TRANSLATE_NOOP("crmlink", "Reload the list of apps before you try again."), ConsolePage::Apps, anchor::creatingFails,
     QLatin1String("Failed to create app")},
    {Trouble::Unknown, QLatin1String("unknown"), Seen::Graph, ErrorKind::Unexpected, CheckStatus::Failed,
     QT_TRANSLATE_NOOP("crmlink", "Facebook answers with an error that CrmLink does not know."),
     QT_TRANSLATE_NOOP("crmlink", "Facebook's own words are below."),
     QT_TRANSLATE_NOOP("crmlink", "Read Facebook's words; copy the details when you ask for help."), ConsolePage::Dashboard,
     anchor::facebookBusy, QLatin1String("")},
});
// clang-format on

} // namespace

std::span<const TroubleEntry> troubles()
{
    return catalogue;
}

const TroubleEntry &entry(Trouble trouble)
{
    return catalogue.at(size_t(trouble));
}

const TroubleEntry *findTrouble(QAnyStringView id)
{
    const auto found
        = std::ranges::find_if(catalogue, [id](const TroubleEntry &candidate) { return QAnyStringView::equal(id, candidate.id); });
    return found == catalogue.end() ? nullptr : &*found;
}

const TroubleEntry *recognise(QStringView text)
{
    // Facebook's pages write typographic apostrophes at times.
    QString plain = text.toString();
    plain.replace(QChar(0x2019), u'\'');
    for (const TroubleEntry &candidate : catalogue) {
        if (candidate.words.isEmpty())
            continue;
        const QStringList alternatives = QString(candidate.words).split(u'|');
        if (std::ranges::any_of(alternatives, [&plain](const QString &words) { return plain.contains(words, Qt::CaseInsensitive); }))
            return &candidate;
    }
    return nullptr;
}

Trouble inOwnBrowser(Trouble shown)
{
    return shown == Trouble::UrlBlocked ? Trouble::OwnBrowserBlocked : shown;
}

Error troubleError(Trouble trouble, const QString &words, const QStringList &arguments)
{
    const TroubleEntry &known = entry(trouble);
    return {.kind = known.kind,
            .what = Text(known.what, arguments),
            .why = words.isEmpty() ? Text(known.cause) : Text::verbatim(redact(words)),
            .fix = Text(known.fix, arguments),
            .guide = known.anchor,
            .candidates = {},
            .cause = known.id};
}

setup::Check troubleCheck(const QString &id, Trouble trouble, const QString &words, const QStringList &arguments)
{
    setup::Check check = troubleCheck(id, troubleError(trouble, words, arguments));
    check.status = entry(trouble).status;
    return check;
}

setup::Check troubleCheck(const QString &id, const Error &error)
{
    return {.id = id, .status = CheckStatus::Failed, .text = error.what, .fix = error.fix, .guide = error.guide, .cause = error.cause};
}

} // namespace crmlink::facebook
