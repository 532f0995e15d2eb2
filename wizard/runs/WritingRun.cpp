#include "runs/WritingRun.h"

#include "runs/InterruptedRuns.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

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
        for (const QJsonValue change : from) {
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

void WritingRun::report(RunStep step) const
{
    if (m_progress)
        m_progress(step);
}

Result<void> WritingRun::settle(const setup::Site &site)
{
    if (m_environment.journal.hasPending(site.key()))
        report(RunStep::Settle);
    auto settled = InterruptedRuns(m_environment).settle(site, m_stop);
    if (!settled)
        return failure(settled.error());
    m_settled = std::move(*settled);
    return {};
}

Result<setup::CrmSnapshot> WritingRun::read(const setup::SnapshotRequest &request) const
{
    report(RunStep::Read);
    auto crm = m_environment.gateway.read(request, m_stop).result();
    if (!crm)
        return failure(withSettled(crm.error()));
    return crm;
}

Error WritingRun::withSettled(Error error) const
{
    for (const setup::Warning &warning : m_settled)
        error = error.withReason(warning.text);
    return error;
}

Result<RunOutcome> WritingRun::write(const setup::CrmSnapshot &crm, RecordedWrite::Order order,
                                     const std::optional<ChangePlan> &reviewed) const
{
    auto plan = order.planner(crm);
    if (!plan)
        return failure(withSettled(plan.error()));
    if (reviewed && !setup::sameChanges(*reviewed, *plan))
        return failure(withSettled(notTheReviewedPlan(*reviewed, *plan)));

    RunOutcome outcome;
    if (plan->isEmpty()) {
        outcome.undoes = order.undoes;
        outcome.warnings = plan->warnings;
        outcome.receipt.plan = std::move(*plan);
    } else {
        order.crm = crm.identity;
        order.plan = std::move(*plan);
        order.modifiedBy = crm.actingUser ? crm.actingUser->contactId : setup::Guid();
        auto written = RecordedWrite(m_environment, m_progress).run(order, m_stop);
        if (!written)
            return failure(withSettled(written.error()));
        outcome = std::move(*written);
    }
    outcome.warnings.insert(outcome.warnings.begin(), m_settled.begin(), m_settled.end());
    return outcome;
}

} // namespace crmlink::runs
