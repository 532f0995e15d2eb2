#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "setup/AccountList.h"
#include "setup/ChangePlan.h"
#include "setup/CrmSnapshot.h"

#include <QFuture>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace crmlink::crm
{

/// One stage of a connection test, reported as it ends; the stages come in this order (those that do not apply are left out),
/// and the first that fails is the last. One exception: when only rights to write are missing, Rights is reported as failed
/// and the snapshot is delivered all the same (missingRights, readOnly), because a login that may only read can still make
/// a plan and the script for the database administrator.
enum class Stage {
    Driver, ///< the Qt SQL driver and its client library are there
    Resolve,
    Connect, ///< TCP
    Tls,
    Login,
    Tables,  ///< this is a CRM's database
    Package, ///< the Facebook settings exist
    Rights,  ///< what will be read and written may be
};

struct StageReport {
    Stage stage = Stage::Driver;
    bool ok = true;
    Text detail; ///< "db.example.com is 10.0.0.7", "TLS 1.3, certificate checked", …
    /// PEM of the server's certificate, where Tls failed because it is not trusted: to be shown, and trusted on the user's word.
    QByteArray certificate = {};
};

/// Called on the gateway's worker thread.
using StageProgress = std::function<void(const StageReport &)>;

/// A plan made from what the CRM holds at the moment: planChanges or planUndo with everything else bound. Pure; called
/// on the gateway's worker thread, inside the transaction.
using Planner = std::function<Result<setup::ChangePlan>(const setup::CrmSnapshot &)>;

/// Where apply() is; told as each begins. Locking is where it waits for other programs.
enum class ApplyStep { Connecting, Locking, Comparing, Writing, ReadingBack, Committing };
using ApplyProgress = std::function<void(ApplyStep)>;

struct ApplyRequest {
    setup::SnapshotRequest read;
    Planner plan;
    setup::ChangePlan reviewed; ///< what the user saw; the plan made under lock must equal it, else Conflict
    setup::Guid modifiedBy;     ///< contact recorded in ModifiedById; empty: unchanged
    /// Called on the worker thread after the read-back was clean and before COMMIT, with the rows that were inserted.
    /// Its failure rolls everything back and is the answer.
    std::function<Result<void>(const std::vector<setup::Guid> &insertedRows)> beforeCommit;
    ApplyProgress progress = {}; ///< called on the worker thread; may be empty
};

struct Applied {
    std::vector<setup::Guid> insertedRows;
    QDateTime writtenAt;                        ///< UTC
    QHash<setup::Guid, setup::Guid> givenIds{}; ///< linked accounts to which the CRM gave another id than the plan did
};

/// What the CRM's own server makes of a linked account. It is asked about a user and takes that user's private account
/// before a shared one: where this is not the account meant, nothing is known of that.
struct ServerProof {
    std::optional<bool> works;      ///< as Facebook told the server; unset: nothing is known
    QString taken = {};             ///< login of the account that stands before the one meant; empty: none does
    bool isOneOfSeveral = false;    ///< the CRM does not define which of several it takes
    std::optional<QString> appId{}; ///< that the server uses now, empty when it has none; unset: it does not tell
};

/// A CRM to read from and write to. Every call runs on a thread of the gateway's own, delivers exactly one value, and
/// honours its stop token until COMMIT was sent. Calls are worked off one after another. The destructor stops the call
/// at work and waits for it (bounded by the connect time-out of 10 s).
class CrmGateway
{
public:
    CrmGateway() = default;
    CrmGateway(const CrmGateway &) = delete;
    CrmGateway &operator=(const CrmGateway &) = delete;
    virtual ~CrmGateway() = default;

    /// Connects in probed stages and reads, for the "Your CRM" page; errors name the stage that failed.
    virtual QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest request, StageProgress progress, std::stop_token stop) = 0;
    virtual QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) = 0;
    /// One transaction, as design 3: lock, read again and compare with the reviewed plan, write, read back, COMMIT.
    /// An empty plan writes nothing and succeeds. Errors: Conflict, Locked (lock time-out), ReadBack, those of the planner.
    /// From beforeCommit on the answer is the real one, also when a stop is requested: Cancelled then means rolled back.
    /// When the answer to COMMIT is lost, the CRM is asked what became of it; only when it cannot be reached either does an
    /// error (Unreachable) leave that open, and says so: whoever keeps a journal leaves the run pending after any Unreachable.
    /// By the CRM's web service there is neither lock nor transaction: beforeCommit comes before the first write, the order of
    /// writing leaves the old integration working until the last setting, and an error after beforeCommit can leave a part
    /// written, which reading the CRM shows.
    virtual QFuture<Result<Applied>> apply(ApplyRequest request, std::stop_token stop) = 0;

    // For lists. They read and write nothing else.

    virtual QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery query, std::stop_token stop) = 0;
    /// CRM users of type user, by name.
    virtual QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery query, std::stop_token stop) = 0;
    /// Whether the CRM hands out tokens; only then token() does. Where it does not, only its own server can tell whether they work.
    [[nodiscard]] virtual bool handsOutTokens() const = 0;
    /// The access token of a Facebook account, to ask Facebook about it. Errors: NotFound.
    virtual QFuture<Result<Secret>> token(setup::Guid account, std::stop_token stop) = 0;
    /// Has the CRM's own server try a Facebook account; only where tokens are not handed out. Errors: NotFound.
    virtual QFuture<Result<ServerProof>> prove(setup::Guid account, std::stop_token stop) = 0;
};

} // namespace crmlink::crm
