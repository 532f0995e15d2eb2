#pragma once

#include "base/Result.h"
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

    /// Same value; whether a row holds it does not count.
    [[nodiscard]] bool sameAs(const SettingValue &other) const;
    /// "(secret)", "(not set)", the text, or the boolean: what --json and the journal say. Never translated.
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

enum class Sharing { Private, Shared };

struct AccountChange {
    Guid id;
    QString login;
    QString owner;
    Sharing before = Sharing::Private;
    Sharing after = Sharing::Shared;
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
/// Ambiguous (acting user, [shared] accounts), SecretStore never.
[[nodiscard]] Result<ChangePlan> planChanges(const CrmSnapshot &crm, const SetupDraft &draft, const QByteArray &salt);

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
};

/// The plan that takes back what @p done did, comparing first: every value must still be what the run wrote.
/// @p oldSecret is what the run replaced, from the keychain; empty when the run replaced none.
/// Errors: Conflict naming what has changed since.
[[nodiscard]] Result<ChangePlan> planUndo(const CrmSnapshot &crm, const Receipt &done, const Secret &oldSecret, const QByteArray &salt);

/// What a run whose end is not known left in the CRM.
struct Aftermath {
    bool written = false;   ///< every value is what the run wrote
    bool untouched = false; ///< every value is what it was before the run
    QStringList neither;    ///< what is neither: captions of settings, logins of accounts
};

/// Compares the CRM with what @p run was to write. @p crm must have been read with the ids of the run's accounts.
[[nodiscard]] Aftermath aftermathOf(const CrmSnapshot &crm, const Receipt &run);

} // namespace crmlink::setup
