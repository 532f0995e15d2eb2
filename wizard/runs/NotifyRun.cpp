#include "runs/NotifyRun.h"

#include "base/Log.h"
#include "crm/ServiceClient.h"
#include "crm/ServiceErrors.h"
#include "crm/ServiceReader.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <condition_variable>
#include <mutex>

namespace crmlink::runs
{

using namespace setup;

namespace
{

/// False: a stop was requested.
bool pauseFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

Error doesNotComeBack(const Error &last)
{
    return {.kind = ErrorKind::Unreachable,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM was restarted and does not answer yet.")),
            .why = Text::verbatim(last.toString().simplified()),
            .fix = Text(QT_TRANSLATE_NOOP(
                "crmlink", "The values are written. Open the CRM in a browser; if it does not start, ask who runs its server.")),
            .guide = anchor::restartCrm,
            .candidates = {}};
}

bool isSeen(const crm::requests::ConsumerInfo &info, const WantedByCrm &wanted)
{
    if (!wanted.appId.isEmpty() && info.key != wanted.appId)
        return false;
    if (wanted.secret && info.secret.digest(wanted.salt) != *wanted.secret)
        return false;
    return wanted.apiVersion.isEmpty() || info.version == wanted.apiVersion;
}

} // namespace

WantedByCrm WantedByCrm::from(const ChangePlan &plan, const QString &appId, const Secret &appSecret)
{
    WantedByCrm wanted;
    wanted.appId = appId;
    wanted.salt = plan.salt;
    if (!appSecret.isEmpty())
        wanted.secret = appSecret.digest(plan.salt);
    for (const Change &change : plan.changes) {
        const auto *setting = std::get_if<SettingChange>(&change);
        if (!setting)
            continue;
        if (setting->code == integration::facebookConsumerKey)
            wanted.appId = setting->after.text;
        else if (setting->code == integration::facebookConsumerSecret)
            wanted.secret = setting->after.secretDigest;
        else if (setting->code == integration::facebookApiVersion)
            wanted.apiVersion = setting->after.text;
        else if (setting->code == integration::useFacebookSharedApplication)
            wanted.sharedApplication = setting->after.boolean;
    }
    return wanted;
}

Result<void> NotifyRun::isPossible(const Site &site)
{
    if (site.service && !site.service->user.isEmpty())
        return {};
    return failure(
        Error{.kind = ErrorKind::Usage,
              .what = Text(QT_TRANSLATE_NOOP("crmlink", "The site file does not say who asks the CRM to restart. Nothing was written.")),
              .why = {},
              .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                            "Write user and password under [crm.service], or leave out --notify service and "
                                            "restart the CRM by hand.")),
              .guide = anchor::restartCrm,
              .candidates = {}});
}

QFuture<Result<NotifyRun::Outcome>> NotifyRun::start(Order order, std::function<void(Step)> progress, std::stop_token stop)
{
    return m_thread.run(std::move(stop), [this, order = std::move(order), progress = std::move(progress)](const std::stop_token &either) {
        return run(order, progress, either);
    });
}

Result<NotifyRun::Outcome> NotifyRun::run(const Order &order, const std::function<void(Step)> &progress, const std::stop_token &stop) const
{
    if (auto possible = isPossible(order.site); !possible)
        return failure(possible.error());
    const auto report = [&](Step step) {
        if (progress)
            progress(step);
    };
    report(Step::SignIn);
    crm::ServiceClient client(order.site.siteUrl, *order.site.service, order.password,
                              m_http.value_or(crm::ServiceClient::patientOptions()));
    if (auto opened = client.open({}, stop); !opened)
        return failure(opened.error());
    Outcome outcome;
    outcome.user = client.user();
    if (order.restart) {
        report(Step::ClearCache);
        if (auto cleared = client.order(crm::requests::clearCache(), stop); !cleared)
            return failure(cleared.error());
        report(Step::Restart);
        const auto told = client.order(crm::requests::restart(client.isNetFramework()), stop);
        // It may be gone before it answers.
        if (!told && !(client.answerWasLost() && told.error().kind == ErrorKind::Unreachable))
            return failure(told.error());
        outcome.restarted = true;
        report(Step::Wait);
        if (auto back = comeBack(client, stop); !back)
            return failure(back.error());
    }
    report(Step::Ask);
    if (auto asked = ask(client, order, outcome, stop); !asked)
        return failure(asked.error());
    return outcome;
}

Result<void> NotifyRun::comeBack(crm::ServiceClient &client, const std::stop_token &stop) const
{
    const QDeadlineTimer deadline(m_times.patience);
    while (true) {
        if (!pauseFor(m_times.pause, stop))
            return failure(cancelledError());
        // In the session that there is, or a new one where the CRM has forgotten it.
        const auto answer = client.call(crm::requests::canExecuteOperation(integration::canManageSharedSocialAccounts), stop);
        if (answer)
            return {};
        if (answer.error().kind != ErrorKind::Unreachable)
            return failure(answer.error());
        if (deadline.hasExpired())
            return failure(doesNotComeBack(answer.error()));
    }
}

Result<void> NotifyRun::ask(crm::ServiceClient &client, const Order &order, Outcome &outcome, const std::stop_token &stop) const
{
    crm::ServiceReader reader(client);
    // The process that was told to end may answer for a moment longer.
    const QDeadlineTimer deadline(outcome.restarted ? m_times.settle : std::chrono::milliseconds(0));
    while (!order.wanted.sharedApplication) {
        const auto info = reader.consumerInfo(stop);
        // A page instead of an answer: this version has no such service, and nothing is known.
        const bool isAbsent = !info && info.error().kind == ErrorKind::Unreachable && !client.answerWasLost();
        if (!info && !isAbsent && (info.error().kind != ErrorKind::Unreachable || deadline.hasExpired()))
            return failure(info.error());
        outcome.seen.reset();
        if (info && *info)
            outcome.seen = isSeen(**info, order.wanted);
        if (isAbsent || (info && !*info) || outcome.seen.value_or(false) || deadline.hasExpired())
            break;
        if (!pauseFor(m_times.pause, stop))
            return failure(cancelledError());
    }
    const auto works = reader.canOperate(stop);
    if (!works && works.error().kind == ErrorKind::Cancelled)
        return failure(works.error());
    if (works)
        outcome.accountWorks = *works;
    return {};
}

} // namespace crmlink::runs
