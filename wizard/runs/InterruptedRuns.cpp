#include "runs/InterruptedRuns.h"

#include "base/Async.h"
#include "base/Log.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace crmlink::runs
{

using journal::RunRecord;
using journal::RunState;
using setup::Warning;

namespace
{

QString when(const RunRecord &record)
{
    return record.startedAt.toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Warning>> InterruptedRuns::settle(const setup::Site &site, std::stop_token stop) const
{
    const auto listing = m_environment.journal.list(site.key());
    std::vector<Warning> warnings;
    for (const Error &error : listing.unreadable)
        warnings.push_back({QStringLiteral("record_unreadable"), error.what});
    for (const RunRecord &record : listing.runs) {
        if (record.state != RunState::Pending)
            continue;
        auto settled = settleOne(record, site, stop);
        if (!settled)
            return failure(settled.error());
        warnings.push_back(std::move(*settled));
    }
    return warnings;
}

Result<Warning> InterruptedRuns::settleOne(const RunRecord &record, const setup::Site &site, const std::stop_token &stop) const
{
    const auto lock = m_environment.journal.lock(record.id);
    if (!lock) {
        if (lock.error().kind != ErrorKind::Locked)
            return failure(lock.error());
        return Warning{QStringLiteral("run_at_work"), lock.error().what};
    }
    // It may have ended between the listing and the lock.
    const auto now = m_environment.journal.find(record.id);
    if (!now || now->state != RunState::Pending)
        return Warning{QStringLiteral("run_settled"), Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 has ended."), {when(record)})};
    const auto crm = readUnderLock(*now, site, stop);
    if (!crm)
        return failure(crm.error());
    if (!now->isOf(*crm)) {
        return Warning{
            QStringLiteral("run_elsewhere"),
            now->byService
                ? Text(
                    QT_TRANSLATE_NOOP(
                        "crmlink", "The run of %1 was interrupted on its way through the CRM's web service, and waits until that is used."),
                    {when(record)})
                //: %2 is a database on a server.
                : Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 was interrupted on another database, %2, and waits until that is used."),
                       {when(record), now->place().placeName()})};
    }
    const setup::Aftermath aftermath = setup::aftermathOf(*crm, now->receipt());
    if (aftermath.written) {
        RunRecord done = *now;
        done.settled = true;
        done.writtenAt = done.startedAt;
        if (auto completed = complete(std::move(done)); !completed)
            return failure(completed.error());
        return Warning{QStringLiteral("run_settled"),
                       Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 was interrupted; the CRM holds what it wrote."), {when(record)})};
    }
    if (aftermath.untouched) {
        forget(*now);
        return Warning{QStringLiteral("run_settled"),
                       Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 was interrupted; it wrote nothing to the CRM."), {when(record)})};
    }
    // Without a transaction, and only there, a run can end between two writes.
    if (aftermath.isPart() && site.route == setup::Route::Service) {
        if (auto completed = completePart(*now, aftermath); !completed)
            return failure(completed.error());
        return Warning{
            QStringLiteral("run_settled"),
            Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 was interrupted. Written: %2. Not written: %3."),
                 {when(record), aftermath.doneNames.join(QStringLiteral(", ")), aftermath.openNames.join(QStringLiteral(", "))})};
    }
    const QString names = aftermath.neither.join(QStringLiteral(", "));
    return Warning{
        QStringLiteral("run_unsettled"),
        names.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("crmlink",
                                     "The run of %1 was interrupted, and the CRM holds some values from before it and some from after it."),
                   {when(record)})
            : Text(QT_TRANSLATE_NOOP("crmlink", "The run of %1 was interrupted, and the CRM has been changed since: %2."),
                   {when(record), names})};
}

Result<setup::CrmSnapshot> InterruptedRuns::readUnderLock(const RunRecord &record, const setup::Site &site, std::stop_token stop) const
{
    // An apply whose planner looks, and declines: the gateway locks what the run wrote to, and rolls back. Shared, because
    // a gateway may answer a stop while its thread is still at work.
    const auto seen = std::make_shared<std::optional<setup::CrmSnapshot>>();
    crm::ApplyRequest request;
    request.read = record.request(site.actingAs);
    request.reviewed = record.receipt().plan;
    request.plan = [seen](const setup::CrmSnapshot &crm) -> Result<setup::ChangePlan> {
        *seen = crm;
        return failure(cancelledError());
    };
    const auto declined = m_environment.gateway.apply(std::move(request), stop).result();
    if (stop.stop_requested())
        return failure(cancelledError());
    if (*seen)
        return **seen;
    return failure(declined ? unexpectedError(QStringLiteral("a declined plan was written")) : declined.error());
}

Result<void> InterruptedRuns::complete(RunRecord record) const
{
    // The undone run first: if the program ends here, the undo is still pending and completed next time.
    if (!record.undoes.isEmpty()) {
        if (auto undone = m_environment.journal.find(record.undoes)) {
            undone->undoneBy = record.id;
            if (auto saved = m_environment.journal.save(*undone); !saved)
                return saved;
            if (undone->oldSecret == journal::OldSecret::Kept)
                forget(*undone);
        }
    }
    record.state = RunState::Done;
    return m_environment.journal.save(record);
}

Result<void> InterruptedRuns::completePart(RunRecord record, const setup::Aftermath &aftermath) const
{
    record.changes = aftermath.done;
    record.settled = true;
    record.writtenAt = record.startedAt;
    record.state = RunState::Done;
    return m_environment.journal.save(record);
}

void InterruptedRuns::forget(const RunRecord &record) const
{
    // The secret first: without the record nobody would know its name.
    if (record.oldSecret == journal::OldSecret::Kept) {
        const auto removed = m_environment.store.remove({.site = record.site, .name = record.secretName()}, {}).result();
        if (!removed)
            qCWarning(lcRuns, "the secret of run %s stays in the keychain: %s", qPrintable(record.id),
                      qPrintable(removed.error().toString()));
    }
    // A run that was undone stays on record, without its secret.
    if (record.state == RunState::Done)
        return;
    if (const auto removed = m_environment.journal.remove(record.id); !removed)
        qCWarning(lcRuns, "the record of run %s stays: %s", qPrintable(record.id), qPrintable(removed.error().toString()));
}

} // namespace crmlink::runs
