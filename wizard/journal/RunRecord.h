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
    int port = 0;
    QString schema;
    QString instance;
    bool byService = false; ///< the identity is that of the web service
    QDateTime startedAt;    ///< UTC
    QDateTime writtenAt;    ///< UTC; invalid while pending
    bool seenByCrm = false; ///< the CRM's own server was seen to use what the run wrote
    bool settled = false;   ///< it was interrupted, and reading the CRM showed later that it had been written
    OldSecret oldSecret = OldSecret::None;
    std::vector<setup::Change> changes; ///< as changesFromJson() gives them, and captions: no secrets, no row ids
    QByteArray salt;                    ///< of the changes' digests, hex
    std::vector<setup::Guid> insertedRows;
    QString undoes;   ///< Verb::Undo: the run that it took back
    QString undoneBy; ///< the undo that took this run back; its own id when the CRM was found to be put back by hand

    /// The run was made on what @p crm was read from: a site may have had another database before, or a copy beside it. Only such a
    /// run may be undone or settled there, so in doubt it is another one:
    /// - Made through the web service, it is of what is read through the web service. Only the site's address is known there, which
    ///   is the record's anyway; which database is behind it, nobody tells.
    /// - Servers that call themselves by different names (CrmIdentity::instance) are different, whatever they were reached by. So is a
    ///   server after it was upgraded with pg_upgrade, and a node that took over (Always On, Data Guard): it cannot be told from a copy.
    /// - The same instance is not enough: a cloned machine has it, too. Names must match as well: server without case, port, database
    ///   and schema. localhost, 127.0.0.1 and ::1 are one server. The short form of a host's name is the whole one only where both
    ///   have the same instance. Every other name of the same server (the machine's own name for localhost, a socket's folder, an
    ///   alias) is refused on purpose: the error of UndoRun says what differs and what to do.
    [[nodiscard]] bool isOf(const setup::CrmSnapshot &crm) const;
    /// Where it was made, as it was read then.
    [[nodiscard]] setup::CrmIdentity place() const;
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
