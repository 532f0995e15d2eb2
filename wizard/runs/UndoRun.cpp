#include "runs/UndoRun.h"

#include "runs/InterruptedRuns.h"
#include "runs/WritingRun.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <algorithm>

namespace crmlink::runs
{

using journal::OldSecret;
using journal::RunRecord;
using journal::RunState;
using journal::Verb;

namespace
{

QStringList undoable(const std::vector<RunRecord> &runs, const setup::CrmSnapshot &crm)
{
    QStringList ids;
    for (const RunRecord &run : runs) {
        if (run.isUndoable() && run.isOf(crm))
            ids += run.id;
    }
    return ids;
}

Error noRun(const setup::Site &site, Text why)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "No run on %1 can be undone from this computer."), {site.displayName()}),
            .why = std::move(why),
            .fix = Text(QT_TRANSLATE_NOOP(
                "crmlink", "Undo on the computer that made the run, with the same state folder, or set the values by hand in the CRM.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

/// A site by its name and its address: several may have the same name.
QString nameAndAddress(const QString &name, const QString &key)
{
    return name == key ? key : QStringLiteral("%1 (%2)").arg(name, key);
}

Error otherSite(const RunRecord &run, const setup::Site &site, QStringList candidates)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 was not made on %2."),
                         {run.id, nameAndAddress(site.displayName(), site.key())}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "It was made on %1."), {nameAndAddress(run.siteName, run.site)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name a run of this site, or the other site's file.")),
            .guide = setup::anchor::undo,
            .candidates = std::move(candidates)};
}

Error otherRoute(const RunRecord &run, const setup::CrmIdentity &crm)
{
    return {
        .kind = ErrorKind::Conflict,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 was made by another way to the CRM. Nothing was written."), {run.id}),
        .why = run.byService
            //: %1 is a database on a server.
            ? Text(QT_TRANSLATE_NOOP("crmlink", "It was made through the CRM's web service; this is the database %1."), {crm.placeName()})
            //: %1 is a database on a server.
            : Text(QT_TRANSLATE_NOOP("crmlink", "It was made in the database %1; this is the CRM's web service."),
                   {run.place().placeName()}),
        .fix = Text(QT_TRANSLATE_NOOP(
            "crmlink", "Undo it with a site file that has the same route as the run, or set the old values by hand in the CRM.")),
        .guide = setup::anchor::undo,
        .candidates = {}};
}

/// @p run was made by another way to the CRM, or on another database than @p crm.
Error madeElsewhere(const RunRecord &run, const setup::CrmSnapshot &crm)
{
    if (run.byService != crm.byService)
        return otherRoute(run, crm.identity);
    const QString there = run.place().placeName();
    const QString here = crm.identity.placeName();
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 was made on another database. Nothing was written."), {run.id}),
            .why = there != here
                //: Each a database on a server.
                ? Text(QT_TRANSLATE_NOOP("crmlink", "It was made on %1; this is %2."), {there, here})
                //: %1 is a database on a server; %2 and %3 are what a server calls itself.
                : Text(QT_TRANSLATE_NOOP("crmlink",
                                         "It was made on %1; this is another server of that name. The one called itself %2, this one %3."),
                       {there, run.instance, crm.identity.instance}),
            .fix
            = Text(QT_TRANSLATE_NOOP("crmlink",
                                     "Undo it with the site file that it was made with. If this is the same database under another name, "
                                     "or on a new server, set the old values by hand in the CRM.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

Error undoOfUndo(const RunRecord &run, QStringList candidates)
{
    return {.kind = ErrorKind::Usage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 is an undo, which cannot be undone."), {run.id}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "To have its values again, apply the site file again.")),
            .guide = setup::anchor::undo,
            .candidates = std::move(candidates)};
}

/// When and by which run; the record of that one may be gone.
Text undoneHow(const journal::Journal &journal, const RunRecord &run)
{
    if (run.wasPutBackByHand())
        return Text(QT_TRANSLATE_NOOP("crmlink", "The CRM was found to hold the values from before it."));
    const auto undo = journal.find(run.undoneBy);
    return undo
        //: %1 is a run's id, %2 a point in time.
        ? Text(QT_TRANSLATE_NOOP("crmlink", "Undone by the run %1 on %2."), {run.undoneBy, undo->startedAt.toString(Qt::ISODate)})
        : Text(QT_TRANSLATE_NOOP("crmlink", "Undone by the run %1."), {run.undoneBy});
}

Error undoneAlready(const journal::Journal &journal, const RunRecord &run)
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 has been undone already."), {run.id}),
            .why = undoneHow(journal, run),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "There is nothing to do. To have its values again, apply the site file again.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

Error unsettled(const RunRecord &run)
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 cannot be undone: it was interrupted, and how it ended is not known."),
                         {run.id}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has been changed since, or another CrmLink is still at work.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Look at the values in the CRM and set them by hand, or run the set-up again.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

Error nothingToTakeBack(const RunRecord &run)
{
    return {.kind = ErrorKind::Usage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 cannot be undone: it removed accounts or linked them again."), {run.id}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "Their old links are not kept anywhere.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Their owners can link them again.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

Error oldSecretForgotten()
{
    return {.kind = ErrorKind::SecretStore,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "This run cannot be undone: the App Secret from before it was not kept.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "The run was made without a keychain (--forget-old-secret).")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Enter the old App Secret in the CRM's System settings.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

/// The run that is looked for may be in a record that is there and cannot be read.
Error onlyUnreadable(const setup::Site &site, const std::vector<Error> &unreadable)
{
    Error error
        = noRun(site, Text(QT_TRANSLATE_NOOP("crmlink", "A record in the journal cannot be read: %1"), {unreadable.front().toString()}));
    error.fix = Text(QT_TRANSLATE_NOOP("crmlink", "Restore the file from a backup, or set the values by hand in the CRM."));
    return error;
}

/// Why @p run, which is no undo and not undoable, cannot be taken back.
Error cannotUndo(const journal::Journal &journal, const RunRecord &run)
{
    if (!run.undoneBy.isEmpty())
        return undoneAlready(journal, run);
    return run.state == RunState::Done ? nothingToTakeBack(run) : unsettled(run);
}

/// What became of the newest run here, else where there is one that can be undone.
Error noneLeft(const journal::Journal &journal, const std::vector<RunRecord> &runs, const setup::Site &site, const setup::CrmSnapshot *crm)
{
    const auto isHere = [crm](const RunRecord &run) { return !crm || run.isOf(*crm); };
    const auto newest = std::ranges::find_if(runs, [&](const RunRecord &run) { return run.verb == Verb::Apply && isHere(run); });
    const auto elsewhere = std::ranges::find_if(
        runs, [&](const RunRecord &run) { return !isHere(run) && (run.isUndoable() || run.state == RunState::Pending); });
    if (newest == runs.end() && elsewhere == runs.end())
        return noRun(site, Text(QT_TRANSLATE_NOOP("crmlink", "No run on it is on record here.")));
    Error error = newest == runs.end() ? madeElsewhere(*elsewhere, *crm) : cannotUndo(journal, *newest);
    error.kind = ErrorKind::NotFound;
    return error;
}

Result<RunRecord> findRun(const journal::Journal &journal, const UndoRun::Order &order, const setup::CrmSnapshot &crm)
{
    if (order.runId.isEmpty()) {
        if (auto newest = journal.newestUndoable(order.site.key(), &crm))
            return std::move(*newest);
        return failure(UndoRun::nothingToUndo(journal, order.site, &crm));
    }
    const QStringList candidates = undoable(journal.list(order.site.key()).runs, crm);
    auto run = journal.find(order.runId);
    if (!run) {
        Error error = run.error();
        if (error.kind == ErrorKind::NotFound)
            error.candidates = candidates;
        return failure(error);
    }
    if (run->site != order.site.key())
        return failure(otherSite(*run, order.site, candidates));
    if (run->verb == Verb::Undo)
        return failure(undoOfUndo(*run, candidates));
    if (!run->isOf(crm))
        return failure(madeElsewhere(*run, crm));
    if (!run->isUndoable())
        return failure(cannotUndo(journal, *run));
    return run;
}

} // namespace

Error UndoRun::nothingToUndo(const journal::Journal &journal, const setup::Site &site, const setup::CrmSnapshot *crm)
{
    const auto listing = journal.list(site.key());
    return listing.unreadable.empty() ? noneLeft(journal, listing.runs, site, crm) : onlyUnreadable(site, listing.unreadable);
}

UndoRun::UndoRun(RunEnvironment environment) : m_environment(std::move(environment)) { }

QFuture<Result<RunOutcome>> UndoRun::start(Order order, RunProgress progress, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [environment = m_environment, order = std::move(order), progress = std::move(progress)](
                            const std::stop_token &either) { return run(environment, order, progress, either); });
}

Result<RunOutcome> UndoRun::run(const RunEnvironment &environment, const Order &order, const RunProgress &progress,
                                const std::stop_token &stop)
{
    WritingRun run(environment, progress, stop);
    if (const auto settled = run.settle(order.site); !settled)
        return failure(settled.error());
    // Which database this is comes first: a copy of the CRM may be in use beside it, under the same address.
    const auto here = run.read({});
    if (!here)
        return failure(here.error());
    auto undone = findRun(environment.journal, order, *here);
    if (!undone)
        return failure(run.withSettled(undone.error()));
    auto outcome = takeBack(environment, order, run, *undone, stop);
    // Who named none is told which one it was, and that there are others.
    if (!outcome && order.runId.isEmpty()) {
        Error error = outcome.error().withReason(Text(QT_TRANSLATE_NOOP("crmlink", "The run to be taken back was %1."), {undone->id}));
        QStringList others = undoable(environment.journal.list(order.site.key()).runs, *here);
        others.removeOne(undone->id);
        if (error.kind == ErrorKind::Conflict && !others.isEmpty()) {
            const Text more(QT_TRANSLATE_NOOP("crmlink", "Another run can be taken back with --run: %1."), {others.join(u", ")});
            error.fix = Text::verbatim(error.fix.toString() + u' ' + more.toString());
        }
        return failure(error);
    }
    return outcome;
}

Result<RunOutcome> UndoRun::takeBack(const RunEnvironment &environment, const Order &order, const WritingRun &run, RunRecord undone,
                                     const std::stop_token &stop)
{
    Secret oldSecret;
    if (undone.oldSecret == OldSecret::Forgotten)
        return failure(run.withSettled(oldSecretForgotten()));
    if (undone.oldSecret == OldSecret::Kept) {
        const auto read = environment.store.read({.site = undone.site, .name = undone.secretName()}, stop).result();
        if (!read)
            return failure(run.withSettled(read.error()));
        oldSecret = *read;
    }

    RecordedWrite::Order write;
    write.site = order.site;
    write.verb = Verb::Undo;
    write.undoes = undone.id;
    write.keepOldSecret = false;
    write.read = undone.request(order.site.actingAs);
    // Looked at again under the lock: a name may lead elsewhere since.
    write.planner = [undone, oldSecret, salt = setup::newSalt()](const setup::CrmSnapshot &now) -> Result<setup::ChangePlan> {
        if (!undone.isOf(now))
            return failure(madeElsewhere(undone, now));
        return setup::planUndo(now, undone.receipt(), oldSecret, salt);
    };
    const auto crm = run.read(write.read);
    if (!crm)
        return failure(crm.error());
    auto outcome = run.write(*crm, write);
    // A newer run than the one that was taken back may be in them.
    for (const Error &unreadable : environment.journal.list(order.site.key()).unreadable) {
        if (outcome && order.runId.isEmpty())
            outcome->warnings.push_back({QStringLiteral("journal_unreadable"), Text::verbatim(unreadable.toString())});
    }
    if (outcome && !outcome->changed()) {
        // Somebody has put the old values back by hand.
        undone.undoneBy = undone.id;
        if (auto saved = environment.journal.save(undone); !saved)
            return failure(run.withSettled(saved.error()));
        InterruptedRuns(environment).forget(undone);
    }
    return outcome;
}

} // namespace crmlink::runs
