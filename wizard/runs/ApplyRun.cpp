#include "runs/ApplyRun.h"

#include "base/Async.h"
#include "runs/InterruptedRuns.h"
#include "runs/KeysGate.h"
#include "runs/RecordedWrite.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace crmlink::runs
{

using setup::ChangePlan;

namespace
{

QString nameOf(const QJsonObject &change)
{
    return change.value(change.contains(u"code") ? QStringLiteral("code") : QStringLiteral("login")).toString();
}

// Codes and logins of changes that are in one plan and not, or not so, in the other.
QStringList differences(const ChangePlan &a, const ChangePlan &b)
{
    QStringList names;
    const auto collect = [&names](const QJsonArray &from, const QJsonArray &in) {
        for (const QJsonValue &change : from) {
            const QString name = nameOf(change.toObject());
            if (!in.contains(change) && !names.contains(name))
                names += name;
        }
    };
    const QJsonArray first = setup::changesToJson(a.changes);
    const QJsonArray second = setup::changesToJson(b.changes);
    collect(first, second);
    collect(second, first);
    return names;
}

Error notTheReviewedPlan(const ChangePlan &reviewed, const ChangePlan &made)
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The plan made now is not the reviewed one. Nothing was written.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "Different since: %1."), {differences(reviewed, made).join(QStringLiteral(", "))}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Make the plan again, review it, and apply that one.")),
            .guide = setup::anchor::conflict,
            .candidates = {}};
}

} // namespace

ApplyRun::ApplyRun(RunEnvironment environment) : m_environment(std::move(environment)) { }

QFuture<Result<RunOutcome>> ApplyRun::start(Order order, RunProgress progress, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [environment = m_environment, order = std::move(order), progress = std::move(progress)](
                            const std::stop_token &either) { return run(environment, order, progress, either); });
}

Result<RunOutcome> ApplyRun::run(const RunEnvironment &environment, const Order &order, const RunProgress &progress,
                                 const std::stop_token &stop)
{
    const auto report = [&progress](RunStep step) {
        if (progress)
            progress(step);
    };
    const setup::Site &site = order.draft.site;
    if (environment.facebook && site.facebook.verify)
        report(RunStep::AskFacebook);
    if (const auto accepted = askFacebook(environment.facebook, order.draft, stop); !accepted)
        return failure(accepted.error());
    const InterruptedRuns interrupted(environment);
    if (interrupted.any(site))
        report(RunStep::Settle);
    const auto settled = interrupted.settle(site, stop);
    if (!settled)
        return failure(settled.error());

    report(RunStep::Read);
    const setup::SnapshotRequest request = order.draft.snapshotRequest();
    const auto crm = environment.gateway.read(request, stop).result();
    if (!crm)
        return failure(crm.error());
    // Digests compare under one salt.
    const QByteArray salt = order.reviewed ? order.reviewed->salt : setup::newSalt();
    const crm::Planner planner
        = [draft = order.draft, salt](const setup::CrmSnapshot &now) { return setup::planChanges(now, draft, salt); };
    const auto plan = planner(*crm);
    if (!plan)
        return failure(plan.error());
    if (order.reviewed && !setup::sameChanges(*order.reviewed, *plan))
        return failure(notTheReviewedPlan(*order.reviewed, *plan));

    RunOutcome outcome;
    if (plan->isEmpty()) {
        outcome.receipt.plan = *plan;
        outcome.warnings = plan->warnings;
    } else {
        RecordedWrite::Order write;
        write.site = site;
        write.crm = crm->identity;
        write.plan = *plan;
        write.read = request;
        write.planner = planner;
        write.modifiedBy = crm->actingUser ? crm->actingUser->contactId : setup::Guid();
        write.mayForgetSecret = order.forgetOldSecret;
        auto written = RecordedWrite(environment, progress).run(write, stop);
        if (!written)
            return written;
        outcome = std::move(*written);
    }
    outcome.warnings.insert(outcome.warnings.begin(), settled->begin(), settled->end());
    return outcome;
}

} // namespace crmlink::runs
