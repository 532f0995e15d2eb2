#pragma once

#include "base/Result.h"
#include "setup/AccountWishes.h"
#include "setup/CrmSnapshot.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>

#include <variant>
#include <vector>

namespace crmlink::setup
{

struct SetupDraft;

/// One side (before or after) of a setting's change. Secrets compare by digest, so that a plan read from a file, which
/// has only digests, compares with one made now.
struct SettingValue {
    enum class Kind { Text, Boolean, Secret };
    Kind kind = Kind::Text;
    QString text;
    bool boolean = false;
    Secret secret;           ///< empty when not set, or when this plan was read from a file
    QByteArray secretDigest; ///< hex HMAC-SHA256 under the plan's salt; empty: not set
    bool rowExists = true;   ///< false: there is no value row for all employees (before), or it is deleted (after, undo only)
    bool isHidden = false;   ///< there is a value that the CRM does not tell

    /// Same value; whether a row holds it does not count.
    [[nodiscard]] bool sameAs(const SettingValue &other) const;
    /// "(secret)", "(not set)", "(unknown)" for one that the CRM does not tell, the text, or the boolean: what --json and the journal say.
    /// Never translated.
    [[nodiscard]] QJsonValue toJson() const;
};

struct SettingChange {
    QString code;
    QString caption;
    Guid settingId;
    Guid rowId; ///< empty: the row is to be inserted
    SettingValue before;
    SettingValue after;
};

/// One side of an account's change. A row that is inserted goes from None to Private or Shared, one that is removed the
/// other way; re-linking goes from OldToken to NewToken and leaves the sharing alone.
enum class AccountState { None, Private, Shared, OldToken, NewToken };

/// Stable names of the command line's contract: "(none)", "private", "shared", "old token", "new token".
[[nodiscard]] QString toName(AccountState state);

struct AccountChange {
    Guid id;
    QString login;
    QString owner;
    AccountState before = AccountState::Private;
    AccountState after = AccountState::Shared;
    /// Hex HMAC-SHA256 under the plan's salt; empty: no token on this side, or none that the CRM tells.
    QByteArray beforeDigest = {};
    QByteArray afterDigest = {};
    AccountLink link = {}; ///< what is written where a token is; empty in a plan read from a file
    /// Removing also deletes the owner's communication option, as the CRM's own page does; taking back a link does not,
    /// because linking adds none.
    bool withCommunication = true;

    [[nodiscard]] bool writesToken() const
    {
        return after == AccountState::NewToken || (before == AccountState::None && after != AccountState::None);
    }
    [[nodiscard]] bool removes() const { return after == AccountState::None; }
};

using Change = std::variant<SettingChange, AccountChange>;

/// Codes are part of the command line's contract; texts are for people.
struct Warning {
    QString code;
    Text text;
};

/// What would be written, in the order of writing. Empty changes: the CRM already is as wanted.
struct ChangePlan {
    std::vector<Change> changes;
    QByteArray salt; ///< random, hex; every digest of the plan is under it
    std::vector<Warning> warnings;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// The old App Secret, which undo needs; empty when the plan does not change it or there was none.
    [[nodiscard]] Secret replacedSecret() const;
    [[nodiscard]] bool replacesSecret() const;
};

[[nodiscard]] QByteArray newSalt();

/// Kinds, codes or ids, before, after and digests are the same: what "the plan reviewed is the plan made now" means.
/// Both plans must be under the same salt. Warnings and captions do not count.
[[nodiscard]] bool sameChanges(const ChangePlan &a, const ChangePlan &b);

/// The plan that takes the CRM in @p crm to what @p draft wants; pure. The one planner for the wizard's commit page,
/// `plan`, `apply` and the read-back.
/// Errors: NoPackage, SecureText, TooLong, RefusedPermission (sharing without the right, missing rights), NotFound and
/// Ambiguous (acting user, [shared] accounts), SecretStore: the App ID is to change or has no App Secret beside it in the CRM, and the
/// draft has none. Where the App ID stays, so does the CRM's secret: the warning "app_secret_stays" says so.
[[nodiscard]] Result<ChangePlan> planChanges(const CrmSnapshot &crm, const SetupDraft &draft, const QByteArray &salt);

/// The same for accounts alone: the profile dialog's actions and `accounts`. @p actingAs is the CRM user on whose behalf.
/// Errors: NotFound, Ambiguous (accounts, acting user), Usage (nobody named to act for), RefusedPermission, TooLong (a token),
/// Conflict (the owner has an account of somebody else, and the CRM keeps one private account a user).
[[nodiscard]] Result<ChangePlan> planAccountChanges(const CrmSnapshot &crm, const AccountWishes &wishes, const QString &actingAs,
                                                    const QByteArray &salt);

/// @p wishes with ids in the place of logins, so that a removal still means the same account when it is gone. An id of one
/// to be removed may be gone already, and a name may be that of an account to be linked. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<AccountWishes> withIds(const CrmSnapshot &crm, AccountWishes wishes);

/// What planAccountChanges(), and planChanges() with the same wishes, has to know. @p appId: the app whose accounts work.
[[nodiscard]] SnapshotRequest requestFor(const AccountWishes &wishes, const QString &actingAs, const QString &appId);

/// An undo can take it back. It cannot give back a token or an account that was removed: tokens are people's own, and no
/// copy of a replaced one is kept.
[[nodiscard]] bool isUndoable(const Change &change);

/// The CRM keeps settings in its memory until it is restarted; accounts it does not.
[[nodiscard]] bool changesSettings(const std::vector<Change> &changes);

/// What an undo of @p written would do to a CRM that nobody has changed since: for a question before it. planUndo() compares.
[[nodiscard]] ChangePlan undoneAsPlanned(const ChangePlan &written);

/// `changes` of --json (design 5), also what the journal keeps: no secret, only digests.
[[nodiscard]] QJsonArray changesToJson(const std::vector<Change> &changes);
/// The inverse; @p why tells what is wrong with the array.
[[nodiscard]] Result<std::vector<Change>> changesFromJson(const QJsonArray &array);

/// What an apply did: kept in the journal, shown on Done, the base of undo.
struct Receipt {
    QString runId; ///< sortable: UTC time and a random tail
    ChangePlan plan;
    QDateTime writtenAt;            ///< UTC
    std::vector<Guid> insertedRows; ///< SysSettingsValue rows that did not exist before
    bool hasWayBack = true;         ///< false: undo refuses, because the App Secret from before was not kept, or nothing can be taken back
};

/// The plan that takes back what @p done did, comparing first: every value must still be what the run wrote.
/// @p oldSecret is what the run replaced, from the keychain; empty when the run replaced none.
/// New tokens stay and removed accounts stay removed: the plan's warnings "new_token_kept" and "removal_kept" say so.
/// Errors: Conflict naming what has changed since.
[[nodiscard]] Result<ChangePlan> planUndo(const CrmSnapshot &crm, const Receipt &done, const Secret &oldSecret, const QByteArray &salt);

/// What a run whose end is not known left in the CRM.
struct Aftermath {
    bool written = false;   ///< every value is what the run wrote
    bool untouched = false; ///< every value is what it was before the run
    QStringList neither;    ///< what is neither: captions of settings, logins of accounts
    // Where nothing is neither, the run was cut short between two writes (only possible without a transaction):
    std::vector<Change> done = {}; ///< these were written
    QStringList doneNames = {};
    QStringList openNames = {}; ///< and these were not

    [[nodiscard]] bool isPart() const { return !written && !untouched && neither.isEmpty(); }
};

/// Compares the CRM with what @p run was to write. @p crm must have been read with the ids of the run's accounts and their
/// tokens.
[[nodiscard]] Aftermath aftermathOf(const CrmSnapshot &crm, const Receipt &run);

} // namespace crmlink::setup
