#pragma once

#include "facebook/Troubles.h"
#include "setup/Site.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace crmlink::facebook
{

/// What the address of the page beside the instructions tells, without a look at the page itself.
enum class Sight {
    Elsewhere,   ///< not a page of Facebook's
    LoginNeeded, ///< the login page
    LoggedIn,    ///< a page of Facebook's that only who is logged in gets to see
    Register,    ///< registration as a developer
    AppList,
    Creating,
    AppOpen, ///< a page of one app; appId says which
    BasicSettings,
    AdvancedSettings,
    LoginSettings,
    LoginDialog, ///< the OAuth dialog, waiting for an answer
    LoginAnswer, ///< the default redirect of the OAuth dialog
    Refused,     ///< /oauth/error; errorCode says why
    Checkpoint,  ///< Facebook wants to make sure who it is
    UnsupportedBrowser,
};

struct PageSight {
    Sight sight = Sight::Elsewhere;
    QString appId;     ///< App ID in the address; empty: none
    QString errorCode; ///< of Sight::Refused, for example "PLATFORM__INVALID_APP_ID"
    bool operator==(const PageSight &) const = default;
};

/// Reads @p address; pure. The login page is LoginNeeded whatever it leads to afterwards.
[[nodiscard]] PageSight readPageSight(const QUrl &address, const setup::FacebookEndpoints &endpoints);

/// The entry of the catalogue that the address alone tells of: a refusal, a checkpoint, an unsupported browser.
[[nodiscard]] std::optional<Trouble> troubleAt(const PageSight &seen);
/// The same as an error that names Facebook's code.
[[nodiscard]] std::optional<Error> errorAt(const PageSight &seen);

} // namespace crmlink::facebook
