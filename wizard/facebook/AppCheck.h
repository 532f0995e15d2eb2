#pragma once

#include "base/HttpCall.h"
#include "base/OwnThread.h"
#include "facebook/AppSettings.h"

#include <QDate>
#include <QFuture>

#include <optional>
#include <stop_token>

namespace crmlink::facebook
{

/// What is asked about: the site says which app, which endpoints and what the settings should be.
struct AppQuestion {
    setup::Site site;
    Secret appSecret;
    setup::WhoMayLogIn who = setup::WhoMayLogIn::Undecided;
    QDate today = QDate::currentDate(); ///< judges the version of Facebook's interface

    [[nodiscard]] AppKeys keys() const { return {site.facebook.appId, appSecret}; }
};

/// Every facebook.* question of the contract (design 5) with its answer, in the contract's order, whatever could be asked.
struct AppReport {
    setup::Checks checks;
    std::optional<setup::KeysProof> proof; ///< Facebook accepts the keys
    std::optional<AppInfo> app;            ///< its settings as they are
    std::optional<Error> failure;          ///< why the keys could not be proved: RefusedKeys, or Unreachable
};

/// Asks Facebook about an app: for pages, `check` and `apply` alike. Blocks nobody, one question after another; the
/// destructor stops the question at work. Only Cancelled is an error of start().
class AppCheck
{
public:
    explicit AppCheck(HttpOptions options = {});
    AppCheck(const AppCheck &) = delete;
    AppCheck &operator=(const AppCheck &) = delete;

    QFuture<Result<AppReport>> start(AppQuestion question, std::stop_token stop);
    /// App ID and App Secret only. Errors: RefusedKeys (wrong App ID, wrong secret, client token), Unreachable, Cancelled.
    /// An app that is marked as native keeps its proof, with a caution.
    QFuture<Result<setup::KeysProof>> proveKeys(AppQuestion question, std::stop_token stop);
    /// The app's settings as they are.
    QFuture<Result<AppInfo>> readApp(AppQuestion question, std::stop_token stop);
    /// "Set them for me": writes @p edit, reads back, gives what the app holds now. Errors: ApiAccessOff, SettingNotKept
    /// and those of the keys; all of them mean: type the values.
    QFuture<Result<AppInfo>> setSettings(AppQuestion question, AppEdit edit, std::stop_token stop);

private:
    template <typename Work> auto ask(AppQuestion question, std::stop_token stop, Work work);

    HttpOptions m_options;
    OwnThread m_thread;
};

} // namespace crmlink::facebook
