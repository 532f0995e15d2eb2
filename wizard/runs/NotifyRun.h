#pragma once

#include "base/HttpCall.h"
#include "base/OwnThread.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace crmlink::crm
{
class ServiceClient;
}

namespace crmlink::runs
{

/// What the CRM's own server has to use for a run to count as noticed: the run's new values, secrets by digest.
struct WantedByCrm {
    QString appId;                    ///< empty: any
    std::optional<QByteArray> secret; ///< hex HMAC-SHA256 under salt; unset: any
    QByteArray salt;                  ///< hex
    QString apiVersion;               ///< empty: any
    bool sharedApplication = false;   ///< the vendor's application is to be used again: nothing can be compared

    /// @p appId and @p appSecret count where the plan leaves them as they are.
    [[nodiscard]] static WantedByCrm from(const setup::ChangePlan &plan, const QString &appId, const Secret &appSecret);
};

/// "Has the CRM noticed?": asks the CRM's own server through its web service, after having it drop its caches and restart
/// where that is ordered. For values written to the database, past the CRM.
class NotifyRun
{
public:
    enum class Step { SignIn, ClearCache, Restart, Wait, Ask };
    struct Order {
        setup::Site site; ///< with service
        Secret password;  ///< of the CRM user in site.service
        WantedByCrm wanted;
        bool restart = true; ///< ends everybody's session
    };
    struct Outcome {
        bool restarted = false;
        std::optional<bool> seen; ///< the server uses what was wanted; unset: it does not tell
        std::optional<bool>
            accountWorks; ///< with the account of the signed-in user, as Facebook answered the CRM's server; unset: none is linked
        QString user;     ///< who was signed in
    };
    struct Times {
        std::chrono::milliseconds patience{std::chrono::minutes(5)}; ///< for the CRM to come back
        std::chrono::milliseconds settle{std::chrono::seconds(30)};  ///< for the old process to end after it was told to
        std::chrono::milliseconds pause{1000};
    };

    NotifyRun() : NotifyRun(Times{}) { }
    explicit NotifyRun(Times times, std::optional<HttpOptions> http = {}) : m_times(times), m_http(std::move(http)) { }

    /// Errors: Usage (no [crm.service]); Unreachable (also when the CRM does not come back in time), RefusedLogin,
    /// RefusedPermission (the user may not restart it), Cancelled. @p progress is called on the run's thread.
    QFuture<Result<Outcome>> start(Order order, std::function<void(Step)> progress, std::stop_token stop);

    /// The site says who may ask the CRM: else Usage.
    [[nodiscard]] static Result<void> isPossible(const setup::Site &site);

private:
    [[nodiscard]] Result<Outcome> run(const Order &order, const std::function<void(Step)> &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> comeBack(crm::ServiceClient &client, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> ask(crm::ServiceClient &client, const Order &order, Outcome &outcome, const std::stop_token &stop) const;

    Times m_times;
    std::optional<HttpOptions> m_http;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
