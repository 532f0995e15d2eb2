#pragma once

#include <QLatin1String>

/// The guide's steps, as errors, checks and pages point at them. Stable: they stand in --json and in exported guides.
namespace crmlink::setup::anchor
{

// The manual's and the wizard's steps, one a page.
inline constexpr QLatin1String welcome{"welcome"};
inline constexpr QLatin1String crm{"your-crm"};
inline constexpr QLatin1String login{"log-in-to-facebook"};
inline constexpr QLatin1String createApp{"create-the-app"};
inline constexpr QLatin1String keys{"app-id-and-app-secret"};
inline constexpr QLatin1String appSettings{"app-settings"};
inline constexpr QLatin1String loginSettings{"facebook-login-settings"};
inline constexpr QLatin1String whoMayLogIn{"who-may-log-in"};
inline constexpr QLatin1String accounts{"accounts"};
inline constexpr QLatin1String write{"write-to-the-crm"};
inline constexpr QLatin1String done{"done"};
inline constexpr QLatin1String facebookLogin{"facebook-1"};
// Troubles with Facebook: every entry of its catalogue (facebook/Troubles.h) points at one of these or at a step.
inline constexpr QLatin1String facebookKeys{"facebook-keys"};
inline constexpr QLatin1String nativeApp{"native-or-desktop-app"};
inline constexpr QLatin1String apiAccess{"facebook-api-access"};
inline constexpr QLatin1String loginForBusiness{"login-for-business"};
inline constexpr QLatin1String publish{"facebook-13"};
inline constexpr QLatin1String permissions{"use-case-permissions"};
inline constexpr QLatin1String redirect{"facebook-redirect"};
inline constexpr QLatin1String appNotPublic{"app-not-public"};
inline constexpr QLatin1String creatingFails{"creating-the-app-fails"};
inline constexpr QLatin1String loginRefused{"facebook-login-refused"};
inline constexpr QLatin1String accountStopped{"linked-account-stopped"};
inline constexpr QLatin1String embeddedBrowser{"embedded-browser"};
inline constexpr QLatin1String facebookBusy{"facebook-busy"};
inline constexpr QLatin1String facebookUnreachable{"facebook-unreachable"};
// Other troubles.
inline constexpr QLatin1String databaseConnection{"database-connection"};
inline constexpr QLatin1String databaseTls{"database-tls"};
inline constexpr QLatin1String databaseRights{"database-rights"};
inline constexpr QLatin1String crmService{"crm-web-service"};
inline constexpr QLatin1String crmLogin{"crm-log-in"};
inline constexpr QLatin1String privateCertificate{"private-certificate"};
inline constexpr QLatin1String facebookPackage{"facebook-package"};
inline constexpr QLatin1String secureText{"secure-text"};
inline constexpr QLatin1String sharingPermission{"sharing-permission"};
inline constexpr QLatin1String conflict{"changed-meanwhile"};
inline constexpr QLatin1String keychain{"keychain"};
inline constexpr QLatin1String restartCrm{"restart-the-crm"};
inline constexpr QLatin1String undo{"undo"};
inline constexpr QLatin1String apiVersion{"facebook-api-version"};
inline constexpr QLatin1String siteFile{"site-file"};
inline constexpr QLatin1String commandLine{"command-line"};
inline constexpr QLatin1String stateFolder{"state-folder"};
inline constexpr QLatin1String embeddedView{"facebook-inside-the-window"};

} // namespace crmlink::setup::anchor
