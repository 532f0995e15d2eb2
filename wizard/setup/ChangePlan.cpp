#include "setup/ChangePlan.h"

#include "setup/AccountJson.h"
#include "setup/AccountPlan.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"
#include "setup/KeyFormats.h"
#include "setup/SetupDraft.h"
#include "setup/SharingWarnings.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

/// Enough to tell that there are several, and to name users who are concerned.
constexpr int mostSharedLookedAt = 50;
constexpr int mostHiddenNamed = 20;

constexpr QLatin1String notSet{"(not set)"};
constexpr QLatin1String hidden{"(secret)"};
constexpr QLatin1String untold{"(unknown)"};

SettingValue::Kind kindOf(const QString &code)
{
    if (code == integration::facebookConsumerSecret)
        return SettingValue::Kind::Secret;
    if (code == integration::useFacebookSharedApplication || code == integration::useFacebookLongLivedAccessToken)
        return SettingValue::Kind::Boolean;
    return SettingValue::Kind::Text;
}

SettingValue textValue(const QString &text)
{
    SettingValue value;
    value.text = text;
    return value;
}

SettingValue booleanValue(bool boolean)
{
    SettingValue value;
    value.kind = SettingValue::Kind::Boolean;
    value.boolean = boolean;
    return value;
}

SettingValue secretValue(const Secret &secret, const QByteArray &salt)
{
    SettingValue value;
    value.kind = SettingValue::Kind::Secret;
    value.secret = secret;
    value.secretDigest = secret.digest(salt);
    return value;
}

SettingValue currentValue(const Setting &setting, const QByteArray &salt)
{
    SettingValue value;
    value.kind = kindOf(setting.code);
    const SettingRow *row = setting.forAll();
    value.rowExists = row;
    if (!row)
        return value;
    if (row->isHidden) {
        value.isHidden = true;
        return value;
    }
    if (const auto *secret = std::get_if<Secret>(&row->data))
        value = secretValue(*secret, salt);
    else if (const auto *boolean = std::get_if<bool>(&row->data))
        value = booleanValue(*boolean);
    else
        value = textValue(std::get<QString>(row->data));
    return value;
}

/// What the CRM's type name allows, in characters (facts: names of the value types); -1: no limit.
int typeWidth(const QString &valueTypeName)
{
    if (valueTypeName == u"ShortText")
        return 50;
    if (valueTypeName == u"MediumText")
        return 250;
    if (valueTypeName == u"LongText")
        return 500;
    return -1;
}

qsizetype length(const SettingValue &value)
{
    return value.kind == SettingValue::Kind::Secret ? QString::fromUtf8(value.secret.reveal()).size() : value.text.size();
}

Error noPackage(const QStringList &missing)
{
    return {.kind = ErrorKind::NoPackage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no Facebook integration.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "These system settings do not exist: %1."), {missing.join(u", ")}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM, then try again.")),
            .guide = anchor::facebookPackage,
            .candidates = {}};
}

Error secureText(const Setting &setting)
{
    return {
        .kind = ErrorKind::SecureText,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "“%1” cannot be written through the database."), {setting.displayName()}),
        .why = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM keeps it encrypted (type SecureText), and only the CRM itself can encrypt it.")),
        .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                      "Use the web-service route (route = \"service\"), or enter the value in the CRM's System settings.")),
        .guide = anchor::secureText,
        .candidates = {}};
}

Error tooLong(const Setting &setting, qsizetype is, int allowed)
{
    return {.kind = ErrorKind::TooLong,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The value for “%1” is too long."), {setting.displayName()}),
            .why = Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "It has %n character(s); the CRM holds %1."), int(is),
                                {QString::number(allowed)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Copy the value again from the app's Basic settings. Nothing is cut to fit.")),
            .guide = anchor::keys,
            .candidates = {}};
}

Error missingRights(const QStringList &rights)
{
    return {.kind = ErrorKind::RefusedPermission,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database login may not write what is to be written.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "Missing: %1."), {rights.join(u", ")}),
            .fix = Text(QT_TRANSLATE_NOOP(
                "crmlink", "Have the database administrator run the GRANT script that “Your CRM” offers, or use another login.")),
            .guide = anchor::databaseRights,
            .candidates = {}};
}

Error readOnly(const CrmIdentity &identity)
{
    return {.kind = ErrorKind::RefusedPermission,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The database %1 on %2 takes no changes."), {identity.database, identity.server}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "The server or this login is set to read only.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Connect to the primary server, not to a replica, with a login that may write.")),
            .guide = anchor::databaseRights,
            .candidates = {}};
}

Error noAppSecret(const QString &appId)
{
    return {
        .kind = ErrorKind::SecretStore,
        .what
        = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret of the app %1 is not at hand. Nothing can be written without it."), {appId}),
        .why = Text(QT_TRANSLATE_NOOP(
            "crmlink", "The CRM would be left with an App ID and no App Secret, or with that of another app, and no user could log in.")),
        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Enter it on the page “App ID and App Secret”.")),
        .guide = anchor::keys,
        .candidates = {}};
}

struct WantedSetting {
    QLatin1String code;
    SettingValue value;
};

std::vector<WantedSetting> wantedSettings(const SetupDraft &draft, const QByteArray &salt)
{
    const FacebookApp &app = draft.site.facebook;
    std::vector<WantedSetting> wanted;
    if (!app.appId.isEmpty())
        wanted.push_back({integration::facebookConsumerKey, textValue(app.appId)});
    if (!draft.appSecret.isEmpty())
        wanted.push_back({integration::facebookConsumerSecret, secretValue(draft.appSecret, salt)});
    if (draft.changeApiVersion || app.updateCrmApiVersion)
        wanted.push_back({integration::facebookApiVersion, textValue(app.apiVersion)});
    if (draft.turnOnLongLivedTokens)
        wanted.push_back({integration::useFacebookLongLivedAccessToken, booleanValue(true)});
    // While the checkbox is selected the CRM ignores both keys, so it goes with them.
    if (!app.appId.isEmpty())
        wanted.push_back({integration::useFacebookSharedApplication, booleanValue(false)});
    return wanted;
}

Result<void> planSetting(ChangePlan &plan, const CrmSnapshot &crm, const WantedSetting &wanted)
{
    const Setting *setting = crm.setting(wanted.code);
    if (!setting) {
        plan.warnings.push_back(
            {QStringLiteral("setting_missing"),
             Text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no system setting %1; it is left out."), {QString(wanted.code)})});
        return {};
    }
    if (setting->isSecureText() && !crm.byService)
        return failure(secureText(*setting));
    if (wanted.value.kind != SettingValue::Kind::Boolean) {
        for (const int allowed : {typeWidth(setting->valueTypeName), crm.textValueWidth}) {
            if (allowed >= 0 && length(wanted.value) > allowed)
                return failure(tooLong(*setting, length(wanted.value), allowed));
        }
    }
    const std::vector<const SettingRow *> shadowing = setting->shadowing();
    if (!shadowing.empty()) {
        QStringList names;
        for (const SettingRow *row : shadowing)
            names += row->adminUnitName.isEmpty() ? row->adminUnitId : row->adminUnitName;
        plan.warnings.push_back(
            {QStringLiteral("value_shadowed"),
             Text(QT_TRANSLATE_NOOP("crmlink", "“%1” has values of its own for %2; for them the new value does not count."),
                  {setting->displayName(), names.join(u", ")})});
    }
    const SettingRow *row = setting->forAll();
    const SettingValue before = currentValue(*setting, plan.salt);
    if (before.rowExists && before.sameAs(wanted.value))
        return {};
    if (before.isHidden)
        plan.warnings.push_back({QStringLiteral("old_secret_unreadable"),
                                 Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not tell the old value of “%1”: undo cannot restore it."),
                                      {setting->displayName()})});
    plan.changes.push_back(SettingChange{.code = setting->code,
                                         .caption = setting->displayName(),
                                         .settingId = setting->id,
                                         .rowId = row ? row->id : Guid(),
                                         .before = before,
                                         .after = wanted.value});
    return {};
}

/// App ID and App Secret belong together: without the secret only an App ID that already stands beside one may be wanted.
Result<void> checkPair(ChangePlan &plan, const CrmSnapshot &crm, const SetupDraft &draft)
{
    const QString &appId = draft.site.facebook.appId;
    if (appId.isEmpty() || !draft.appSecret.isEmpty())
        return {};
    const SettingValue held = currentValue(*crm.setting(integration::facebookConsumerSecret), plan.salt);
    const bool changesId = std::ranges::any_of(plan.changes, [](const Change &change) {
        const auto *setting = std::get_if<SettingChange>(&change);
        return setting && setting->code == integration::facebookConsumerKey;
    });
    if (changesId || (held.secretDigest.isEmpty() && !held.isHidden))
        return failure(noAppSecret(appId));
    plan.warnings.push_back(
        {QStringLiteral("app_secret_stays"),
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "The CRM's App Secret stays as it is: CrmLink has none at hand, so it was not compared either."))});
    return {};
}

/// Whether this plan may be written at all, whatever it holds.
Result<void> checkRights(const ChangePlan &plan, const CrmSnapshot &crm)
{
    if (plan.isEmpty())
        return {};
    if (crm.readOnly)
        return failure(readOnly(crm.identity));
    QStringList missing;
    for (const QString &right : crm.missingRights) {
        if (!isAccountRight(right) || std::ranges::any_of(plan.changes, [&](const Change &change) {
                const auto *account = std::get_if<AccountChange>(&change);
                return account && needsRight(*account, right);
            }))
            missing += right;
    }
    if (!missing.isEmpty())
        return failure(missingRights(missing));
    return mayChangeAccounts(plan, crm);
}

Error maskedSecret()
{
    return {.kind = ErrorKind::RefusedKeys,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret was copied while it was masked.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "The console shows dots until Show is pressed and the password is given.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic, then copy it.")),
            .guide = anchor::facebookKeys,
            .candidates = {}};
}

/// Dots are nobody's secret. Of another form it is a warning: Meta documents none, and what the user insists on is theirs to write.
Result<void> judgeSecretForm(ChangePlan &plan, const SetupDraft &draft)
{
    const bool written = std::ranges::any_of(plan.changes, [](const Change &change) {
        const auto *setting = std::get_if<SettingChange>(&change);
        return setting && setting->after.kind == SettingValue::Kind::Secret;
    });
    if (!written)
        return {};
    QString characters = QString::fromUtf8(draft.appSecret.reveal());
    const Verdict verdict = checkAppSecret(characters).verdict;
    wipe(characters);
    if (verdict.has(QLatin1String("masked")))
        return failure(maskedSecret());
    if (auto unlikely = unlikelySecret(draft.appSecret))
        plan.warnings.push_back({QStringLiteral("app_secret_form"), std::move(*unlikely)});
    return {};
}

void warnOfOldAccounts(ChangePlan &plan, const CrmSnapshot &crm, const FacebookApp &app)
{
    if (app.appId.isEmpty())
        return;
    for (const AppAccounts &linked : crm.linkedByApp) {
        if (linked.appId == app.appId || linked.accounts == 0)
            continue;
        plan.warnings.push_back(
            {QStringLiteral("accounts_of_other_app"),
             Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n linked account(s) belong to the app %1 and must be linked again."),
                          linked.accounts, {linked.appId})});
    }
}

/// The service tells the value that counts for the signed-in user, and its tables of values are closed to queries (8.1).
void warnOfUnseenValues(ChangePlan &plan, const CrmSnapshot &crm)
{
    const bool setsSomething = changesSettings(plan.changes);
    if (!crm.byService || !setsSomething)
        return;
    plan.warnings.push_back(
        {QStringLiteral("other_values_unseen"),
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "Whether single roles or users have values of their own, which would win over the new ones, could not be "
                                "looked at: the CRM's web service tells only those that count for %1."),
              {crm.identity.signedInAs})});
}

Error changedSince(const QStringList &names)
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "This run cannot be undone: the CRM has changed since.")),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "No longer as the run left it: %1."), {names.join(u", ")}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Look at these values in the CRM and set them by hand, or run the set-up again.")),
            .guide = anchor::undo,
            .candidates = {}};
}

Error oldSecretGone()
{
    return {.kind = ErrorKind::SecretStore,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret from before the run is not in this computer's keychain.")),
            .why = {},
            .fix
            = Text(QT_TRANSLATE_NOOP("crmlink",
                                     "Undo on the computer whose keychain has it. Where stored secrets were forgotten (crmlink forget), no "
                                     "keychain has it: enter the old App Secret by hand in the CRM's System settings.")),
            .guide = anchor::undo,
            .candidates = {}};
}

/// An empty secret and a missing row look alike in a saved plan and to the CRM, so for secrets the row does not count.
bool sameState(const SettingValue &a, const SettingValue &b)
{
    return a.sameAs(b) && (a.kind == SettingValue::Kind::Secret || a.rowExists == b.rowExists);
}

/// What @p setting holds now is what @p then, made under the same salt, says.
bool isStill(const Setting *setting, const SettingValue &then, const QByteArray &salt)
{
    if (!setting)
        return false;
    return sameState(currentValue(*setting, salt), then);
}

QJsonObject toJson(const SettingChange &change)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("setting")},
                       {QStringLiteral("code"), change.code},
                       {QStringLiteral("before"), change.before.toJson()},
                       {QStringLiteral("after"), change.after.toJson()}};
    if (!change.before.secretDigest.isEmpty())
        object.insert(QStringLiteral("beforeDigest"), QString::fromLatin1(change.before.secretDigest));
    if (!change.after.secretDigest.isEmpty())
        object.insert(QStringLiteral("afterDigest"), QString::fromLatin1(change.after.secretDigest));
    return object;
}

Result<SettingValue> settingValueFromJson(const QString &code, const QJsonValue &json, const QJsonValue &digest)
{
    SettingValue value;
    value.kind = kindOf(code);
    const bool absent = json.toString() == notSet;
    switch (value.kind) {
    case SettingValue::Kind::Secret:
        value.secretDigest = digest.toString().toLatin1();
        value.isHidden = json.toString() == untold;
        if ((value.isHidden && value.secretDigest.isEmpty())
            || (absent == value.secretDigest.isEmpty() && (absent || json.toString() == hidden)))
            return value;
        break;
    case SettingValue::Kind::Boolean:
        value.rowExists = !absent;
        value.boolean = json.toBool();
        if (json.isBool() || absent)
            return value;
        break;
    case SettingValue::Kind::Text:
        value.rowExists = !absent;
        value.text = absent ? QString() : json.toString();
        if (json.isString())
            return value;
        break;
    }
    return failure(badChanges(QStringLiteral("%1: before or after is not of its type").arg(code)));
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    const QString kind = object.value(u"kind").toString();
    if (kind == u"setting") {
        SettingChange change;
        change.code = object.value(u"code").toString();
        change.caption = change.code;
        if (std::ranges::find(integration::settingCodes, change.code) == std::end(integration::settingCodes))
            return failure(badChanges(QStringLiteral("unknown setting “%1”").arg(change.code)));
        auto before = settingValueFromJson(change.code, object.value(u"before"), object.value(u"beforeDigest"));
        auto after = settingValueFromJson(change.code, object.value(u"after"), object.value(u"afterDigest"));
        if (!before || !after)
            return failure(before ? after.error() : before.error());
        change.before = *before;
        change.after = *after;
        return change;
    }
    if (kind == u"account") {
        auto account = accountChangeFromJson(object);
        if (!account)
            return failure(account.error());
        return *account;
    }
    return failure(badChanges(QStringLiteral("unknown kind of change “%1”").arg(kind)));
}

bool sameChange(const Change &a, const Change &b)
{
    if (const auto *first = std::get_if<SettingChange>(&a)) {
        const auto *second = std::get_if<SettingChange>(&b);
        return second && first->code == second->code && sameState(first->before, second->before) && sameState(first->after, second->after);
    }
    const auto *second = std::get_if<AccountChange>(&b);
    return second && sameAccountChange(std::get<AccountChange>(a), *second);
}

} // namespace

bool SettingValue::sameAs(const SettingValue &other) const
{
    if (kind != other.kind || isHidden != other.isHidden)
        return false;
    switch (kind) {
    case Kind::Text: return text == other.text;
    case Kind::Boolean: return boolean == other.boolean;
    case Kind::Secret: return secretDigest == other.secretDigest;
    }
    return false;
}

QJsonValue SettingValue::toJson() const
{
    if (!rowExists)
        return notSet;
    if (isHidden)
        return untold;
    switch (kind) {
    case Kind::Text: return text;
    case Kind::Boolean: return boolean;
    case Kind::Secret: return secretDigest.isEmpty() ? notSet : hidden;
    }
    return {};
}

bool ChangePlan::replacesSecret() const
{
    return std::ranges::any_of(changes, [](const Change &change) {
        const auto *setting = std::get_if<SettingChange>(&change);
        return setting && !setting->before.secretDigest.isEmpty();
    });
}

Secret ChangePlan::replacedSecret() const
{
    for (const Change &change : changes) {
        const auto *setting = std::get_if<SettingChange>(&change);
        if (setting && !setting->before.secretDigest.isEmpty())
            return setting->before.secret;
    }
    return {};
}

QByteArray newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

bool sameChanges(const ChangePlan &a, const ChangePlan &b)
{
    return a.salt == b.salt && std::ranges::equal(a.changes, b.changes, sameChange);
}

Result<ChangePlan> planChanges(const CrmSnapshot &crm, const SetupDraft &draft, const QByteArray &salt)
{
    if (!crm.hasFacebookPackage()) {
        QStringList missing;
        for (const QLatin1String code :
             {integration::facebookConsumerKey, integration::facebookConsumerSecret, integration::useFacebookSharedApplication}) {
            if (!crm.setting(code))
                missing += code;
        }
        return failure(noPackage(missing));
    }
    const AccountWishes wishes = draft.accountWishes();
    if (!crm.actingUser && (!wishes.isEmpty() || !draft.site.actingAs.isEmpty()))
        return failure(noActingUser(draft.site.actingAs));

    ChangePlan plan;
    plan.salt = salt;
    for (const WantedSetting &wanted : wantedSettings(draft, salt)) {
        if (auto planned = planSetting(plan, crm, wanted); !planned)
            return failure(planned.error());
    }
    if (auto pair = checkPair(plan, crm, draft); !pair)
        return failure(pair.error());
    if (auto planned = planAccounts(plan, crm, wishes); !planned)
        return failure(planned.error());
    if (auto allowed = checkRights(plan, crm); !allowed)
        return failure(allowed.error());
    if (auto usable = judgeSecretForm(plan, draft); !usable)
        return failure(usable.error());
    warnOfUnseenValues(plan, crm);
    warnOfOldAccounts(plan, crm, draft.site.facebook);
    warnOfSharing(plan, crm, draft.site.facebook.appId);
    return plan;
}

Result<ChangePlan> planAccountChanges(const CrmSnapshot &crm, const AccountWishes &wishes, const QString &actingAs, const QByteArray &salt)
{
    if (!crm.actingUser)
        return failure(noActingUser(actingAs));
    ChangePlan plan;
    plan.salt = salt;
    if (auto planned = planAccounts(plan, crm, wishes); !planned)
        return failure(planned.error());
    if (auto allowed = checkRights(plan, crm); !allowed)
        return failure(allowed.error());
    warnOfSharing(plan, crm, crm.appId());
    return plan;
}

SnapshotRequest requestFor(const AccountWishes &wishes, const QString &actingAs, const QString &appId)
{
    SnapshotRequest request{.actingAs = actingAs, .accounts = wishes.share + wishes.unshare + wishes.remove};
    for (const AccountLink &link : wishes.links)
        request.owners += link.ownerId;
    request.owners.removeDuplicates();
    request.tokens = !wishes.links.empty();
    request.allAccountRights = !wishes.links.empty() || !wishes.remove.isEmpty();
    if (!wishes.share.isEmpty() || std::ranges::any_of(wishes.links, &AccountLink::share)) {
        request.sharedAccounts = mostSharedLookedAt;
        request.deadPrivate = mostHiddenNamed;
        request.aliveApp = appId;
    }
    return request;
}

Result<ChangePlan> planUndo(const CrmSnapshot &crm, const Receipt &done, const Secret &oldSecret, const QByteArray &salt)
{
    ChangePlan plan;
    plan.salt = salt;
    QStringList changed;
    for (const Change &change : done.plan.changes) {
        if (const auto *was = std::get_if<SettingChange>(&change)) {
            const Setting *setting = crm.setting(QLatin1String(was->code.toLatin1()));
            if (was->before.isHidden) {
                plan.warnings.push_back(
                    {QStringLiteral("old_secret_unreadable"),
                     Text(QT_TRANSLATE_NOOP("crmlink", "“%1” stays as it is: the CRM did not tell its value from before the run."),
                          {setting ? setting->displayName() : was->code})});
                continue;
            }
            if (isStill(setting, was->before, done.plan.salt))
                continue;
            if (!isStill(setting, was->after, done.plan.salt)) {
                changed += setting ? setting->displayName() : was->code;
                continue;
            }
            const SettingRow *row = setting->forAll();
            SettingChange back{.code = was->code,
                               .caption = setting->displayName(),
                               .settingId = setting->id,
                               .rowId = row->id,
                               .before = currentValue(*setting, salt),
                               .after = was->before};
            if (was->before.kind == SettingValue::Kind::Secret) {
                if (oldSecret.digest(done.plan.salt) != was->before.secretDigest)
                    return failure(oldSecretGone());
                back.after = secretValue(oldSecret, salt);
            }
            back.after.rowExists = std::ranges::find(done.insertedRows, row->id) == done.insertedRows.end();
            plan.changes.push_back(back);
        } else {
            undoAccount(plan, crm, std::get<AccountChange>(change), done.plan.salt, changed);
        }
    }
    if (!changed.isEmpty())
        return failure(changedSince(changed));
    if (auto allowed = checkRights(plan, crm); !allowed)
        return failure(allowed.error());
    return plan;
}

bool changesSettings(const std::vector<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) { return std::holds_alternative<SettingChange>(change); });
}

bool isUndoable(const Change &change)
{
    const auto *account = std::get_if<AccountChange>(&change);
    return !account || (account->after != AccountState::NewToken && !account->removes());
}

ChangePlan undoneAsPlanned(const ChangePlan &written)
{
    ChangePlan back;
    for (const Change &change : written.changes) {
        const auto *setting = std::get_if<SettingChange>(&change);
        if (!isUndoable(change) || (setting && setting->before.isHidden))
            continue;
        back.changes.push_back(std::visit(
            [](auto one) -> Change {
                std::swap(one.before, one.after);
                return one;
            },
            change));
    }
    return back;
}

Aftermath aftermathOf(const CrmSnapshot &crm, const Receipt &run)
{
    Aftermath aftermath{.written = true, .untouched = true, .neither = {}};
    for (const Change &change : run.plan.changes) {
        bool isBefore = false;
        bool isAfter = false;
        QString name;
        if (const auto *was = std::get_if<SettingChange>(&change)) {
            const Setting *setting = crm.setting(QLatin1String(was->code.toLatin1()));
            isBefore = isStill(setting, was->before, run.plan.salt);
            isAfter = isStill(setting, was->after, run.plan.salt);
            name = setting ? setting->displayName() : was->code;
        } else {
            const auto &wasAccount = std::get<AccountChange>(change);
            const AccountStanding standing = standingOf(crm, wasAccount, run.plan.salt);
            isBefore = standing.before;
            isAfter = standing.after;
            name = wasAccount.login;
        }
        aftermath.untouched = aftermath.untouched && isBefore;
        aftermath.written = aftermath.written && isAfter;
        if (!isBefore && !isAfter)
            aftermath.neither += name;
        if (isAfter) {
            aftermath.done.push_back(change);
            aftermath.doneNames += name;
        } else {
            aftermath.openNames += name;
        }
    }
    return aftermath;
}

QJsonArray changesToJson(const std::vector<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(std::visit([](const auto &one) { return toJson(one); }, change));
    return array;
}

Result<std::vector<Change>> changesFromJson(const QJsonArray &array)
{
    std::vector<Change> changes;
    for (const QJsonValue value : array) {
        auto change = changeFromJson(value.toObject());
        if (!change)
            return failure(change.error());
        changes.push_back(*change);
    }
    return changes;
}

} // namespace crmlink::setup
