#pragma once

#include "setup/ChangePlan.h"
#include "setup/CrmSnapshot.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace crmlink::journal
{

enum class Verb { Apply, Undo };
enum class RunState {
    Pending, ///< written before COMMIT; whether the CRM has the values is not known yet
    Done,
};
/// What became of the App Secret that the run replaced.
enum class OldSecret {
    None,      ///< there was none, or the run did not replace it
    Kept,      ///< in the keychain, under "run-<id>"
    Forgotten, ///< there was no keychain, and the user went on: undo cannot restore it
};

/// What one run changed in which CRM: `journal/<id>.json`. Holds digests, never a secret.
struct RunRecord {
    QString id;
    Verb verb = Verb::Apply;
    RunState state = RunState::Pending;
    QString site;     ///< setup::Site::key()
    QString siteName; ///< for people
    QString server;   ///< setup::CrmIdentity
    QString database;
    int port = 0; ///< 0: none, or of an older CrmLink that did not keep it
    QString schema;
    bool byService = false; ///< the identity is that of the web service
    QDateTime startedAt;    ///< UTC
    QDateTime writtenAt;    ///< UTC; invalid while pending
    bool seenByCrm = false; ///< the CRM's own server was seen to use what the run wrote
    bool settled = false;   ///< it was interrupted, and reading the CRM showed later that it had been written
    OldSecret oldSecret = OldSecret::None;
    std::vector<setup::Change> changes; ///< as changesFromJson() gives them: no secrets, no row ids
    QByteArray salt;                    ///< of the changes' digests, hex
    std::vector<setup::Guid> insertedRows;
    QString undoes;   ///< Verb::Undo: the run that it took back
    QString undoneBy; ///< the undo that took this run back; its own id when the CRM was found to be put back by hand

    /// The run was made on what @p crm was read from, as far as can be told: a site may have had another database before, or a copy
    /// beside it. A server goes by its short name and its whole one. Through the web service only the site's address is known, which
    /// is the record's anyway.
    [[nodiscard]] bool isOf(const setup::CrmSnapshot &crm) const;
    /// What it replaced was kept, or there was nothing to keep, and there is something in it that an undo takes back.
    [[nodiscard]] bool hasWayBack() const;
    /// Not yet undone, and there is something in it that can be.
    [[nodiscard]] bool isUndoable() const;
    /// What reading the CRM has to bring to compare it with this run.
    [[nodiscard]] setup::SnapshotRequest request(const QString &actingAs) const;
    [[nodiscard]] bool wasPutBackByHand() const { return undoneBy == id; }
    [[nodiscard]] setup::Receipt receipt() const;
    /// The secret's name in the keychain.
    [[nodiscard]] QString secretName() const { return QStringLiteral("run-") + id; }

    [[nodiscard]] QByteArray toJson() const;
    /// Error: StateFolder, with @p fileName in its words.
    [[nodiscard]] static Result<RunRecord> fromJson(const QByteArray &json, const QString &fileName);
};

/// UTC time to the millisecond and a random tail: sorts by time, is a file name everywhere.
[[nodiscard]] QString newRunId();
[[nodiscard]] bool isRunId(const QString &text);

} // namespace crmlink::journal
