#pragma once

#include "base/StateFolder.h"
#include "journal/AccountDates.h"
#include "journal/RunRecord.h"
#include "setup/SetupDraft.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace crmlink::journal
{

/// What each run changed: one file a run in the state folder's journal/, replaced whole and synced. Thread-safe: it keeps
/// nothing in memory. Errors: StateFolder.
class Journal
{
public:
    explicit Journal(StateFolder folder) : m_folder(std::move(folder)) { }

    struct Listing {
        std::vector<RunRecord> runs;   ///< newest first
        std::vector<Error> unreadable; ///< files that are not records, by name
    };
    /// Of all sites, or of the one with this key. A file that cannot be read is reported and stops nothing.
    [[nodiscard]] Listing list(const QString &site = {}) const;
    /// The newest run of this site's CRM that an undo can take back. @p crm: as it was read; null: not known, and runs on another
    /// database of the site count as well.
    [[nodiscard]] std::optional<RunRecord> newestUndoable(const QString &site, const setup::CrmSnapshot *crm) const;
    /// The newest run that changed settings of this site's CRM, unless the CRM was seen to use them since: settings are kept in
    /// its memory, accounts are not. @p crm as above.
    [[nodiscard]] std::optional<RunRecord> unnoticed(const QString &site, const setup::CrmSnapshot *crm) const;
    /// A run of this site's is on record whose end is not known: InterruptedRuns finds it out.
    [[nodiscard]] bool hasPending(const QString &site) const;
    /// How @p run was taken back, or what it took back if it is an undo; none: what it wrote stands.
    [[nodiscard]] std::optional<setup::PutBack> putBack(const RunRecord &run) const;
    /// Errors: NotFound; StateFolder when its file cannot be read.
    [[nodiscard]] Result<RunRecord> find(const QString &id) const;
    [[nodiscard]] Result<void> save(const RunRecord &record) const;
    /// Success also when there was no such record.
    [[nodiscard]] Result<void> remove(const QString &id) const;

    /// Marks the run as being at work, in this process, as long as the lock lives: nobody else settles it meanwhile. A
    /// lock whose process was killed does not count. Error: Locked when it is held already.
    [[nodiscard]] Result<std::shared_ptr<QLockFile>> lock(const QString &id) const;

    /// What is known of linked accounts' ends, in the same state folder.
    [[nodiscard]] AccountDates accountDates() const { return AccountDates(m_folder); }

private:
    [[nodiscard]] Result<RunRecord> readFile(const QString &name) const;

    StateFolder m_folder;
};

} // namespace crmlink::journal
