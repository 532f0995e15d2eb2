#pragma once

#include "base/Error.h"
#include "setup/Check.h"
#include "setup/ConsoleAddress.h"

#include <QLatin1String>

#include <span>

namespace crmlink::facebook
{

/// Everything that is known to go wrong between an app and its first linked account.
/// Source: Meta's error reference and login guides, issue threads of libraries that meet these answers.
enum class Trouble {
    // The way to Facebook
    NameNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsRefused,
    ProxyRefused,
    NotFacebook,
    FacebookDown,
    Throttled,
    PolicyBlock,
    // Keys
    WrongAppId,
    WrongSecret,
    ClientToken,
    MaskedSecret,
    NativeApp,
    ProofRequired,
    ProofInvalid,
    // Writing the app's settings
    ApiAccessOff,
    SettingNotKept,
    // The app's settings
    AppDomainMissing,
    SiteUrlMissing,
    SiteUrlElsewhere,
    SiteUrlNotCovered,
    MobileUrlMissing,
    MobileUrlElsewhere,
    ContactMissing,
    ContactDiffers,
    CategoryMissing,
    PrivacyPolicyMissing,
    PrivacyPolicyNotHttps,
    ApiVersionEnds,
    ApiVersionEnded,
    // The login dialog
    LoginForBusiness,
    DialogInvalidAppId,
    ScopeNotValid,
    NoSupportedPermission,
    InvalidScopes,
    UrlBlocked,
    OwnBrowserBlocked,
    DomainNotIncluded,
    InsecureLogin,
    FacebookUrlInList,
    EmbeddedDisabled,
    UnsupportedBrowser,
    Checkpoint,
    AppNotActive,
    AppNotSetUp,
    FeatureUnavailable,
    DialogFailed,
    // The dialog's answer
    LoginCancelled,
    LoginRefusedByMode,
    StateMismatch,
    AnswerIncomplete,
    PermissionDeclined,
    // Exchanging the answer
    CodeExpired,
    CodeUsed,
    CodeInvalid,
    RedirectMismatch,
    // A linked account's token
    TokenExpired,
    PasswordChanged,
    AppRemoved,
    UserCheckpointed,
    UserUnconfirmed,
    TokenInvalid,
    NoToken,
    OtherAppsToken,
    PermissionMissing,
    // Creating the app
    CreateRefused,
    CreateFailed,
    // Anything that is in none of the above
    Unknown,
};

/// How an entry comes to light.
enum class Seen {
    Network, ///< there was no answer of Facebook's
    Graph,   ///< an answer of the Graph interface
    App,     ///< the app's settings, compared with the site's
    Dialog,  ///< the address that the login dialog leads to
    Answer,  ///< the address that the dialog hands back
    Words,   ///< only by what the page says, in the reader's language: the person picks it from a list
    Typed,   ///< what was typed, before anything is asked
};

struct TroubleEntry {
    Trouble trouble{};
    QLatin1String id; ///< stable: Error::cause, Check::cause
    Seen seen{};
    ErrorKind kind{};
    setup::CheckStatus status{}; ///< how much it weighs as a check
    const char *what = nullptr;  ///< what is wrong; QT_TRANSLATE_NOOP
    const char *cause = nullptr; ///< why that happens
    const char *fix = nullptr;   ///< what to do
    setup::ConsolePage page{};   ///< where to do it
    QLatin1String anchor;        ///< of the guide
    /// Words of Facebook's page or answer, in English, by which the entry is told; '|' separates alternatives, case does
    /// not count. Empty when it is told by code or address.
    QLatin1String words;
};

/// The whole catalogue, in the order of the enumeration: one for pages, `check` and guide.
[[nodiscard]] std::span<const TroubleEntry> troubles();
[[nodiscard]] const TroubleEntry &entry(Trouble trouble);
/// Null when there is no such id.
[[nodiscard]] const TroubleEntry *findTrouble(QAnyStringView id);
/// The entry whose words stand in @p text, a message that somebody pasted or Facebook sent; null when none does.
[[nodiscard]] const TroubleEntry *recognise(QStringView text);
/// What a message of the login dialog means when the dialog is in the user's own browser: the way back is another one there.
[[nodiscard]] Trouble inOwnBrowser(Trouble shown);

/// @p arguments fill %1, %2 … of what and fix. @p words are Facebook's or the system's own; they are redacted here.
[[nodiscard]] Error troubleError(Trouble trouble, const QString &words = {}, const QStringList &arguments = {});
/// The same as the answer of check @p id.
[[nodiscard]] setup::Check troubleCheck(const QString &id, Trouble trouble, const QString &words = {}, const QStringList &arguments = {});
[[nodiscard]] setup::Check troubleCheck(const QString &id, const Error &error);

} // namespace crmlink::facebook
