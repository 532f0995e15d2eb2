#include "runs/RecordedWrite.h"

#include "base/Log.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <memory>
#include <mutex>

namespace crmlink::runs
{

using journal::OldSecret;
using journal::RunRecord;
using setup::Warning;

namespace
{

Error cannotKeepOldSecret(const Error &why)
{
    return {
        .kind = ErrorKind::SecretStore,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret that is to be replaced cannot be kept for undo. Nothing was written.")),
        .why = Text::verbatim(why.toString()),
        .fix = Text(QT_TRANSLATE_NOOP(
            "crmlink", "Make the keychain work and try again, or go on without being able to restore that secret (--forget-old-secret).")),
        .guide = setup::anchor::keychain,
        .candidates = {}};
}

Warning oldSecretForgotten()
{
    return {QStringLiteral("old_secret_forgotten"),
            Text(QT_TRANSLATE_NOOP("crmlink", "The old App Secret was not kept: undo cannot restore it."))};
}

Warning oldSecretThisSession()
{
    return {QStringLiteral("old_secret_this_session"),
            Text(QT_TRANSLATE_NOOP("crmlink", "The old App Secret is kept until CrmLink is closed: afterwards undo cannot restore it."))};
}

Warning recordUnfinished(const Error &why)
{
    return {QStringLiteral("record_unfinished"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The CRM was written, but the run's record could not be completed: %1 CrmLink completes it next time."),
                 {why.what.toString()})};
}

Error endUnknown(Error why)
{
    why.fix = Text(
        QT_TRANSLATE_NOOP("crmlink",
                          "It is not known whether the CRM holds the new values. The run is on record: when CrmLink reaches this CRM "
                          "again, it finds out. Mend the connection and run it again."));
    return why;
}

/// What cannot be kept is learned again by the next check.
void rememberDates(const journal::AccountDates &known, const setup::ChangePlan &written)
{
    for (const setup::Change &change : written.changes) {
        const auto *account = std::get_if<setup::AccountChange>(&change);
        if (!account)
            continue;
        Result<void> kept;
        if (account->removes())
            kept = known.forget(account->id);
        else if (account->writesToken() && account->link.dates)
            kept = known.keep(account->id, account->link.token, *account->link.dates);
        if (!kept)
            qCWarning(lcRuns) << kept.error().toString();
    }
}

/// Some of it was written, and which is known. @p id names the run that holds that part.
Error writtenInPart(Error why, const setup::Aftermath &aftermath, const QString &id)
{
    const QString cause = why.toString().simplified();
    why.what = Text(QT_TRANSLATE_NOOP("crmlink", "Only a part was written to the CRM."));
    why.why = Text(QT_TRANSLATE_NOOP("crmlink", "Written: %1. Not written: %2. %3"),
                   {aftermath.doneNames.join(QStringLiteral(", ")), aftermath.openNames.join(QStringLiteral(", ")), cause});
    why.fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                     "Mend the cause and run it again: it writes the rest. Or take back what was written: crmlink undo "
                                     "--site FILE --run %1"),
                   {id});
    return why;
}

// What the gateway's thread and ours share about one write.
struct Attempt {
    std::mutex mutex;
    bool givenUp = false;
    bool recorded = false;
};

RunStep runStep(crm::ApplyStep step)
{
    switch (step) {
    case crm::ApplyStep::Connecting: return RunStep::Connect;
    case crm::ApplyStep::Locking: return RunStep::Lock;
    case crm::ApplyStep::Comparing: return RunStep::Compare;
    case crm::ApplyStep::Writing: return RunStep::Write;
    case crm::ApplyStep::ReadingBack: return RunStep::ReadBack;
    case crm::ApplyStep::Committing: break;
    }
    return RunStep::Commit;
}

} // namespace

Result<RunOutcome> RecordedWrite::run(const Order &order, std::stop_token stop) const
{
    RunRecord record;
    record.id = journal::newRunId();
    record.verb = order.verb;
    record.site = order.site.key();
    record.siteName = order.site.displayName();
    record.server = order.crm.server;
    record.database = order.crm.database;
    record.port = order.crm.port;
    record.schema = order.crm.schema;
    record.instance = order.crm.instance;
    record.byService = order.site.route == setup::Route::Service;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.changes = order.plan.changes;
    record.salt = order.plan.salt;
    record.undoes = order.undoes;
    const auto lock = m_environment.journal.lock(record.id);
    if (!lock)
        return failure(lock.error());

    RunOutcome outcome{.receipt = {}, .undoes = order.undoes, .warnings = order.plan.warnings};
    if (auto kept = keepOldSecret(order, record, outcome.warnings, stop); !kept)
        return failure(kept.error());

    const auto applied = apply(order, record, stop);
    if (!applied)
        return failure(applied.error());

    record.writtenAt = applied->writtenAt;
    // The CRM wrote it itself, and told the new values when it was read back.
    record.seenByCrm = order.site.route == setup::Route::Service;
    setup::ChangePlan plan = order.plan;
    for (std::vector<setup::Change> *changes : {&record.changes, &plan.changes}) {
        for (setup::Change &change : *changes) {
            if (auto *account = std::get_if<setup::AccountChange>(&change))
                account->id = applied->givenIds.value(account->id, account->id);
        }
    }
    if (auto completed = m_interrupted.complete(record); !completed) {
        qCWarning(lcRuns, "run %s: %s", qPrintable(record.id), qPrintable(completed.error().toString()));
        outcome.warnings.push_back(recordUnfinished(completed.error()));
    }
    rememberDates(m_environment.journal.accountDates(), plan);
    outcome.receipt = {.runId = record.id,
                       .plan = std::move(plan),
                       .writtenAt = applied->writtenAt,
                       .insertedRows = applied->insertedRows,
                       .hasWayBack = record.hasWayBack()};
    return outcome;
}

Result<void> RecordedWrite::keepOldSecret(const Order &order, RunRecord &record, std::vector<Warning> &warnings,
                                          const std::stop_token &stop) const
{
    const Secret old = order.plan.replacedSecret();
    if (!order.keepOldSecret || old.isEmpty())
        return {};
    if (m_progress)
        m_progress(RunStep::KeepOldSecret);
    const secrets::SecretKey key{.site = record.site, .name = record.secretName()};
    auto kept = m_environment.store.write(key, old, stop).result();
    if (kept) {
        record.oldSecret = OldSecret::Kept;
        if (m_environment.store.isSessionOnly())
            warnings.push_back(oldSecretThisSession());
        return {};
    }
    if (kept.error().kind != ErrorKind::SecretStore)
        return kept;
    if (!order.mayForgetSecret)
        return failure(cannotKeepOldSecret(kept.error()));
    record.oldSecret = OldSecret::Forgotten;
    warnings.push_back(oldSecretForgotten());
    return {};
}

Result<crm::Applied> RecordedWrite::apply(const Order &order, RunRecord &record, const std::stop_token &stop) const
{
    const auto report = [progress = m_progress](RunStep step) {
        if (progress)
            progress(step);
    };
    const auto attempt = std::make_shared<Attempt>();
    crm::ApplyRequest request;
    request.read = order.read;
    request.plan = order.planner;
    request.reviewed = order.plan;
    request.modifiedBy = order.modifiedBy;
    request.progress = [report](crm::ApplyStep step) { report(runStep(step)); };
    request.beforeCommit = [report, attempt, journal = m_environment.journal,
                            pending = record](const std::vector<setup::Guid> &insertedRows) mutable -> Result<void> {
        report(RunStep::Record);
        pending.insertedRows = insertedRows;
        // A gateway may answer a stop before its thread gets to look at it: nothing may be recorded after that.
        const std::scoped_lock lock(attempt->mutex);
        if (attempt->givenUp)
            return failure(cancelledError());
        if (auto saved = journal.save(pending); !saved)
            return saved;
        attempt->recorded = true;
        return {};
    };
    auto applied = m_environment.gateway.apply(std::move(request), stop).result();
    bool recorded = false;
    {
        const std::scoped_lock lock(attempt->mutex);
        attempt->givenUp = true;
        recorded = attempt->recorded;
    }
    if (applied) {
        record.insertedRows = applied->insertedRows;
        return applied;
    }
    // Cancelled means that COMMIT was not sent. Everything else after the record was made has to be found out.
    if (recorded && applied.error().kind != ErrorKind::Cancelled) {
        auto pending = m_environment.journal.find(record.id);
        if (!pending)
            return failure(endUnknown(applied.error()));
        record = *pending;
        return findOut(record, order.site, applied.error());
    }
    m_interrupted.forget(record);
    return applied;
}

Result<crm::Applied> RecordedWrite::findOut(const RunRecord &record, const setup::Site &site, Error why) const
{
    // Not stoppable: it decides what is told and kept, and the gateway bounds it.
    const auto crm = m_interrupted.readUnderLock(record, site, {});
    if (!crm)
        return failure(endUnknown(std::move(why)));
    const setup::Aftermath aftermath = setup::aftermathOf(*crm, record.receipt());
    if (aftermath.written)
        return crm::Applied{.insertedRows = record.insertedRows, .writtenAt = QDateTime::currentDateTimeUtc()};
    if (aftermath.isPart() && site.route == setup::Route::Service && record.verb == journal::Verb::Apply) {
        if (!m_interrupted.completePart(record, aftermath))
            return failure(endUnknown(std::move(why)));
        return failure(writtenInPart(std::move(why), aftermath, record.id));
    }
    if (!aftermath.untouched)
        return failure(endUnknown(std::move(why)));
    m_interrupted.forget(record);
    return failure(std::move(why));
}

} // namespace crmlink::runs
