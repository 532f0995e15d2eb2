#include "journal/Journal.h"

#include "base/ReplaceFile.h"
#include "base/Sentence.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace crmlink::journal
{

namespace
{

const QString folderName = QStringLiteral("journal");
constexpr QLatin1String suffix{".json"};

// A run changes some settings and accounts; a file beyond this is not one of ours.
constexpr qint64 largestFile = 4 * 1024 * 1024;

QString pathOf(const QString &fileName)
{
    return folderName + u'/' + fileName;
}

Error notFound(const QString &id)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "There is no run %1 on this computer."), {id}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name a run by its id, as apply printed it.")),
            .guide = setup::anchor::undo,
            .candidates = {}};
}

Error unusable(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::StateFolder,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be used."), {path}),
            .why = Text::verbatim(sentence(why)),
            .fix = Text(
                QT_TRANSLATE_NOOP("crmlink", "Make room or give yourself write access there, or choose another folder with --state-dir.")),
            .guide = setup::anchor::stateFolder,
            .candidates = {}};
}

Error atWork(const QString &id)
{
    return {.kind = ErrorKind::Locked,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The run %1 is still at work in another CrmLink."), {id}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Wait until it has ended, then try again.")),
            .guide = setup::anchor::conflict,
            .candidates = {}};
}

} // namespace

Journal::Listing Journal::list(const QString &site) const
{
    Listing listing;
    const QDir folder(m_folder.filePath(folderName));
    const QStringList names = folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        auto record = readFile(name);
        if (!record)
            listing.unreadable.push_back(record.error());
        else if (site.isEmpty() || record->site == site)
            listing.runs.push_back(std::move(*record));
    }
    return listing;
}

Result<RunRecord> Journal::readFile(const QString &name) const
{
    const QString path = m_folder.filePath(pathOf(name));
    if (QFileInfo(path).size() > largestFile)
        return RunRecord::fromJson({}, path);
    const auto bytes = m_folder.read(pathOf(name));
    if (!bytes)
        return failure(bytes.error());
    auto record = RunRecord::fromJson(*bytes, path);
    // Under another name it would be a run that can never be found or marked.
    if (record && record->id + suffix != name)
        return failure(unusable(path, record->id));
    return record;
}

std::optional<RunRecord> Journal::newestUndoable(const QString &site, const setup::CrmSnapshot *crm) const
{
    const std::vector<RunRecord> runs = list(site).runs;
    const auto newest = std::ranges::find_if(runs, [crm](const RunRecord &run) { return run.isUndoable() && (!crm || run.isOf(*crm)); });
    return newest == runs.end() ? std::nullopt : std::optional(*newest);
}

std::optional<RunRecord> Journal::unnoticed(const QString &site, const setup::CrmSnapshot *crm) const
{
    const std::vector<RunRecord> runs = list(site).runs;
    // By another way than the run's nobody can tell which database it is, and a restart too many does no harm.
    const auto mayBeOf = [crm](const RunRecord &run) { return !crm || run.byService != crm->byService || run.isOf(*crm); };
    const auto newest = std::ranges::find_if(
        runs, [&](const RunRecord &run) { return run.state == RunState::Done && mayBeOf(run) && setup::changesSettings(run.changes); });
    return newest == runs.end() || newest->seenByCrm ? std::nullopt : std::optional(*newest);
}

bool Journal::hasPending(const QString &site) const
{
    return std::ranges::any_of(list(site).runs, [](const RunRecord &run) { return run.state == RunState::Pending; });
}

std::optional<setup::PutBack> Journal::putBack(const RunRecord &run) const
{
    if (run.verb == Verb::Undo)
        return setup::PutBack{run.receipt(), run.undoes};
    if (run.undoneBy.isEmpty())
        return std::nullopt;
    setup::PutBack back{.receipt = {}, .undoes = run.id};
    // The record may be gone.
    if (const auto undo = find(run.undoneBy); undo && !run.wasPutBackByHand())
        back.receipt = undo->receipt();
    return back;
}

Result<RunRecord> Journal::find(const QString &id) const
{
    // The id comes from a command line: it must not lead out of the folder.
    if (!isRunId(id) || !QFileInfo::exists(m_folder.filePath(pathOf(id + suffix))))
        return failure(notFound(id));
    return readFile(id + suffix);
}

Result<void> Journal::save(const RunRecord &record) const
{
    return m_folder.write(pathOf(record.id + suffix), record.toJson());
}

Result<void> Journal::remove(const QString &id) const
{
    return m_folder.remove(pathOf(id + suffix));
}

Result<std::shared_ptr<QLockFile>> Journal::lock(const QString &id) const
{
    const QString folder = m_folder.filePath(folderName);
    if (!QFileInfo::exists(folder))
        QDir().mkdir(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString file = m_folder.filePath(pathOf(id + QStringLiteral(".lock")));
    auto lock = std::make_shared<QLockFile>(file);
    // Only its process's end makes it stale: a run may wait for a person, or for a lock in the CRM.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(atWork(id));
    // QLockFile keeps the system's reason to itself.
    const auto why = replaceFile(file, "CrmLink was here\n");
    if (!why)
        QFile::remove(file);
    return failure(unusable(folder, why.value_or(QString())));
}

} // namespace crmlink::journal
