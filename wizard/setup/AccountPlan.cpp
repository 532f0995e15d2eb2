#include "setup/AccountPlan.h"

#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

Error mayNotShare(const ActingUser &user)
{
    return {
        .kind = ErrorKind::RefusedPermission,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 may not share accounts."), {user.name}),
        .why = user.permissionDecidedBy.isEmpty()
            ? Text(QT_TRANSLATE_NOOP(
                "crmlink", "No role of this user holds the operation “Access to managing shared accounts in the external resources”."))
            : Text(QT_TRANSLATE_NOOP("crmlink",
                                     "The operation “Access to managing shared accounts in the external resources” is denied through %1."),
                   {user.permissionDecidedBy}),
        .fix = Text(QT_TRANSLATE_NOOP(
            "crmlink", "Have a system administrator of the CRM grant it under Operation permissions, or act for somebody who holds it.")),
        .guide = anchor::sharingPermission,
        .candidates = {}};
}

QString describe(const Account &account)
{
    return QStringLiteral("%1 (%2, %3)").arg(account.login, account.ownerName, account.id);
}

/// The one Facebook account that @p wanted (login or id) names.
Result<const Account *> findAccount(const CrmSnapshot &crm, const QString &wanted)
{
    std::vector<const Account *> found;
    bool elsewhere = false;
    for (const Account &account : crm.accounts) {
        if (account.id.compare(wanted, Qt::CaseInsensitive) != 0 && account.login != wanted)
            continue;
        if (account.isFacebook())
            found.push_back(&account);
        else
            elsewhere = true;
    }
    if (found.size() == 1)
        return found.front();
    Error error{
        .kind = ErrorKind::NotFound,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook account “%1”."), {wanted}),
        .why = elsewhere
            ? Text(QT_TRANSLATE_NOOP(
                "crmlink", "There is an account of this name, but it belongs to another network; only Facebook accounts are shared here."))
            : Text(),
        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Link the account first, or check its spelling under “Accounts in external resources”.")),
        .guide = anchor::accounts,
        .candidates = {}};
    if (found.size() > 1) {
        error.kind = ErrorKind::Ambiguous;
        error.what = Text(QT_TRANSLATE_NOOP("crmlink", "“%1” names several Facebook accounts."), {wanted});
        error.why = {};
        error.fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name the one you mean by its id."));
        for (const Account *account : found)
            error.candidates += describe(*account);
    }
    return failure(std::move(error));
}

Error accountOfSomebodyElse(const AccountLink &link, const Account &present)
{
    return {
        .kind = ErrorKind::Conflict,
        .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 has a linked account already: %2."), {link.ownerName, present.login}),
        .why = Text(QT_TRANSLATE_NOOP("crmlink", "The login was that of %1, and the CRM keeps one private Facebook account for each user."),
                    {link.login}),
        .fix
        = Text(QT_TRANSLATE_NOOP("crmlink", "Log in to Facebook as %1 to link that account again, or remove it first."), {present.login}),
        .guide = anchor::accounts,
        .candidates = {}};
}

Error tokenTooLong(const AccountLink &link, qsizetype is, int allowed)
{
    return {.kind = ErrorKind::TooLong,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook's token for %1 is too long for this CRM."), {link.login}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "It has %1 characters; the column AccessToken holds %2."),
                        {QString::number(is), QString::number(allowed)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Have the CRM's administrator widen SocialAccount.AccessToken, then link again.")),
            .guide = anchor::accounts,
            .candidates = {}};
}

Error loginTooLong(const AccountLink &link, int allowed)
{
    return {.kind = ErrorKind::TooLong,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The account's name is too long for this CRM: %1"), {link.login}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "It has %1 characters; the column Login holds %2."),
                        {QString::number(link.login.size()), QString::number(allowed)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Link an account with a shorter name. Nothing is cut to fit.")),
            .guide = anchor::accounts,
            .candidates = {}};
}

QByteArray digestOf(const Account &account, const QByteArray &salt)
{
    return account.token ? account.token->digest(salt) : QByteArray();
}

AccountState sharing(bool isPublic)
{
    return isPublic ? AccountState::Shared : AccountState::Private;
}

bool changesSharing(const AccountChange &change)
{
    return change.before == AccountState::Shared || change.after == AccountState::Shared;
}

/// Somebody has decided the same already in this plan.
bool decides(const ChangePlan &plan, const Account &account)
{
    return std::ranges::any_of(plan.changes, [&](const Change &change) {
        const auto *other = std::get_if<AccountChange>(&change);
        return other && other->id == account.id && other->after != AccountState::NewToken;
    });
}

AccountChange changeOf(const Account &account, AccountState before, AccountState after)
{
    AccountChange change;
    change.id = account.id;
    change.login = account.login;
    change.owner = account.ownerName;
    change.before = before;
    change.after = after;
    return change;
}

Result<void> fits(const CrmSnapshot &crm, const AccountLink &link)
{
    const qsizetype length = link.token.reveal().size(); // tokens are ASCII
    if (crm.tokenWidth >= 0 && length > crm.tokenWidth)
        return failure(tokenTooLong(link, length, crm.tokenWidth));
    if (crm.loginWidth >= 0 && link.login.size() > crm.loginWidth)
        return failure(loginTooLong(link, crm.loginWidth));
    return {};
}

/// The owner's Facebook accounts, private ones first: the order in which the CRM looks.
std::vector<const Account *> accountsOf(const CrmSnapshot &crm, const Guid &ownerId)
{
    std::vector<const Account *> found;
    for (const Account &account : crm.accounts) {
        if (account.isFacebook() && account.ownerId == ownerId)
            found.push_back(&account);
    }
    std::ranges::stable_sort(found, {}, &Account::isPublic);
    return found;
}

/// The CRM's server exchanges the token of a log-in for a long-lived one when it makes an account, not when it is given a new
/// token for the one it has, which is what it does for a private account of the same app.
void warnOfShortToken(ChangePlan &plan, const CrmSnapshot &crm, const Account &account, const AccountLink &link)
{
    const Setting *longLived = crm.setting(integration::useFacebookLongLivedAccessToken);
    const SettingRow *row = longLived ? longLived->forAll() : nullptr;
    const bool *isOn = row ? std::get_if<bool>(&row->data) : nullptr;
    if (!crm.byService || !isOn || !*isOn || account.isPublic || account.appId != link.appId)
        return;
    plan.warnings.push_back(
        {QStringLiteral("short_token"),
         Text(QT_TRANSLATE_NOOP("crmlink",
                                "Linked again this way, %1 works for about two hours only: the CRM's server asks Facebook for long-lived "
                                "access when an account is new. To have that, remove the account and link it anew."),
              {link.login})});
}

Result<void> planLink(ChangePlan &plan, const CrmSnapshot &crm, const AccountLink &link, bool share)
{
    if (auto room = fits(crm, link); !room)
        return room;
    const std::vector<const Account *> present = accountsOf(crm, link.ownerId);
    auto same = std::ranges::find(present, link.socialId, &Account::socialId);
    // Another app knows the person by another number: what is left to go by is the name, which the user has confirmed.
    if (same == present.end()) {
        same = std::ranges::find_if(present,
                                    [&](const Account *account) { return account->appId != link.appId && account->login == link.login; });
    }
    if (same == present.end()) {
        const auto other = std::ranges::find(present, false, &Account::isPublic);
        if (other != present.end())
            return failure(accountOfSomebodyElse(link, **other));
        AccountChange change;
        change.id = link.newId;
        change.login = link.login;
        change.owner = link.ownerName;
        change.before = AccountState::None;
        change.after = sharing(share);
        change.afterDigest = link.token.digest(plan.salt);
        change.link = link;
        plan.changes.push_back(std::move(change));
        return {};
    }
    const Account &account = **same;
    if (!account.token || *account.token != link.token || account.appId != link.appId || account.isExpired) {
        AccountChange change = changeOf(account, AccountState::OldToken, AccountState::NewToken);
        change.beforeDigest = digestOf(account, plan.salt);
        change.afterDigest = link.token.digest(plan.salt);
        change.link = link;
        plan.changes.push_back(std::move(change));
        warnOfShortToken(plan, crm, account, link);
    }
    if (share && !account.isPublic)
        plan.changes.push_back(changeOf(account, AccountState::Private, AccountState::Shared));
    return {};
}

const Account *accountById(const CrmSnapshot &crm, const Guid &id)
{
    const auto found = std::ranges::find(crm.accounts, id, &Account::id);
    return found == crm.accounts.end() ? nullptr : &*found;
}

/// @p wanted is the id of an account that the CRM no longer has.
bool isGone(const CrmSnapshot &crm, const QString &wanted)
{
    return !QUuid::fromString(wanted).isNull() && !accountById(crm, wanted.toLower());
}

bool isLinkedBy(const AccountWishes &wishes, const QString &wanted)
{
    return std::ranges::any_of(wishes.links, [&](const AccountLink &link) { return link.login == wanted || link.newId == wanted; });
}

/// Logins of accounts that the plan shares as they are although they do not work.
QStringList deadAmongShared(const ChangePlan &plan, const CrmSnapshot &crm, const QString &appId)
{
    QStringList dead;
    for (const Change &change : plan.changes) {
        const auto *shares = std::get_if<AccountChange>(&change);
        const Account *account = shares && shares->after == AccountState::Shared ? accountById(crm, shares->id) : nullptr;
        const bool linkedNow = account && std::ranges::any_of(plan.changes, [&](const Change &other) {
                                   const auto *link = std::get_if<AccountChange>(&other);
                                   return link && link->id == account->id && link->writesToken();
                               });
        if (account && !linkedNow && (account->isExpired || (!appId.isEmpty() && account->appId != appId)))
            dead += account->login;
    }
    return dead;
}

void warnOnce(ChangePlan &plan, const QString &code, const Text &text)
{
    if (std::ranges::find(plan.warnings, code, &Warning::code) == plan.warnings.end())
        plan.warnings.push_back({code, text});
}

} // namespace

Error noActingUser(const QString &name)
{
    if (name.isEmpty()) {
        return {.kind = ErrorKind::Usage,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "Nobody is named on whose behalf accounts are shared.")),
                .why = {},
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name a CRM user: acting_as under [crm] in the site file.")),
                .guide = anchor::sharingPermission,
                .candidates = {}};
    }
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no user “%1”."), {name}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Use the login name as the CRM's list of users shows it.")),
            .guide = anchor::sharingPermission,
            .candidates = {}};
}

Error badChanges(const QString &why)
{
    return {.kind = ErrorKind::Usage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The saved plan cannot be read.")),
            .why = Text::verbatim(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Save it again with: crmlink plan --site FILE --json")),
            .guide = anchor::commandLine,
            .candidates = {}};
}

Result<void> planAccounts(ChangePlan &plan, const CrmSnapshot &crm, const AccountWishes &wishes)
{
    for (const AccountLink &link : wishes.links) {
        const bool share = link.share || wishes.share.contains(link.login) || wishes.share.contains(link.newId);
        if (auto planned = planLink(plan, crm, link, share); !planned)
            return planned;
    }
    for (const auto &[names, after] : {std::pair{&wishes.share, AccountState::Shared}, std::pair{&wishes.unshare, AccountState::Private},
                                       std::pair{&wishes.remove, AccountState::None}}) {
        for (const QString &wanted : *names) {
            const auto found = findAccount(crm, wanted);
            if (!found) {
                const bool isDone = after == AccountState::None ? isGone(crm, wanted) : isLinkedBy(wishes, wanted);
                if (found.error().kind == ErrorKind::NotFound && isDone)
                    continue;
                return failure(found.error());
            }
            const Account &account = **found;
            if (sharing(account.isPublic) != after && !decides(plan, account))
                plan.changes.push_back(changeOf(account, sharing(account.isPublic), after));
        }
    }
    return {};
}

Result<AccountWishes> withIds(const CrmSnapshot &crm, AccountWishes wishes)
{
    for (QStringList *names : {&wishes.share, &wishes.unshare, &wishes.remove}) {
        for (QString &name : *names) {
            const auto found = findAccount(crm, name);
            if (found)
                name = (*found)->id;
            else if (found.error().kind != ErrorKind::NotFound || !(names == &wishes.remove ? isGone(crm, name) : isLinkedBy(wishes, name)))
                return failure(found.error());
        }
        names->removeDuplicates();
    }
    return wishes;
}

Result<void> mayChangeAccounts(const ChangePlan &plan, const CrmSnapshot &crm)
{
    const bool shares = std::ranges::any_of(plan.changes, [](const Change &change) {
        const auto *account = std::get_if<AccountChange>(&change);
        return account && changesSharing(*account);
    });
    if (shares && crm.actingUser && !crm.actingUser->mayShareAccounts)
        return failure(mayNotShare(*crm.actingUser));
    return {};
}

void warnOfSharing(ChangePlan &plan, const CrmSnapshot &crm, const QString &appId)
{
    QSet<QString> shared;
    for (const Account &account : crm.accounts) {
        if (account.isFacebook() && account.isPublic)
            shared.insert(account.id);
    }
    bool shares = false;
    for (const Change &change : plan.changes) {
        const auto *account = std::get_if<AccountChange>(&change);
        if (!account)
            continue;
        if (account->before == AccountState::Shared)
            shared.remove(account->id);
        if (account->after == AccountState::Shared) {
            shared.insert(account->id);
            shares = true;
        }
    }
    if (!shares)
        return;
    if (const QStringList dead = deadAmongShared(plan, crm, appId); !dead.isEmpty()) {
        warnOnce(
            plan, QStringLiteral("shared_dead"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Nobody can use these accounts before they are linked again, because they have expired or belong to "
                                   "another app: %1."),
                 {dead.join(u", ")}));
    }
    if (shared.size() > 1) {
        warnOnce(plan, QStringLiteral("several_shared"),
                 Text::plural(QT_TRANSLATE_N_NOOP("crmlink",
                                                  "%n Facebook account(s) will be shared; the CRM does not define which of them it uses."),
                              int(shared.size())));
    }
    if (!crm.deadPrivate.empty()) {
        QStringList names;
        for (const Account &account : crm.deadPrivate)
            names += account.ownerName.isEmpty() ? account.login : account.ownerName;
        names.removeDuplicates();
        warnOnce(
            plan, QStringLiteral("shared_hidden"),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "These users have a private account of their own that no longer works, and the CRM takes it before a "
                                   "shared one: %1. They have to link it again or remove it."),
                 {names.join(u", ")}));
    }
}

bool isAccountRight(const QString &right)
{
    return right.endsWith(u" SocialAccount") || right.endsWith(u" ContactCommunication") || right.endsWith(u" CommunicationType");
}

bool needsRight(const AccountChange &change, const QString &right)
{
    if (change.removes())
        return right == u"DELETE on SocialAccount" || (change.withCommunication && right.endsWith(u" ContactCommunication"));
    if (change.before == AccountState::None)
        return right == u"INSERT on SocialAccount" || right.endsWith(u" CommunicationType");
    return right == u"UPDATE on SocialAccount";
}

void undoAccount(ChangePlan &plan, const CrmSnapshot &crm, const AccountChange &was, const QByteArray &salt, QStringList &changed)
{
    if (was.after == AccountState::NewToken) {
        warnOnce(
            plan, QStringLiteral("new_token_kept"),
            Text(QT_TRANSLATE_NOOP("crmlink", "Accounts that were linked again keep their new link: the old one is not kept anywhere.")));
        return;
    }
    if (was.removes()) {
        warnOnce(plan, QStringLiteral("removal_kept"),
                 Text(QT_TRANSLATE_NOOP("crmlink", "Accounts that were removed stay removed: their owners have to link them again.")));
        return;
    }
    const AccountStanding standing = standingOf(crm, was, salt);
    if (standing.before)
        return;
    const Account *account = accountById(crm, was.id);
    if (!standing.after || !account) {
        changed += was.login;
        return;
    }
    AccountChange back = changeOf(*account, was.after, was.before);
    back.withCommunication = false;
    if (back.removes())
        back.beforeDigest = digestOf(*account, plan.salt);
    plan.changes.push_back(std::move(back));
}

AccountStanding standingOf(const CrmSnapshot &crm, const AccountChange &change, const QByteArray &salt)
{
    const Account *account = accountById(crm, change.id);
    const auto hasToken = [&](const QByteArray &digest) { return account && (!account->token || account->token->digest(salt) == digest); };
    const auto is = [&](AccountState state, const QByteArray &digest) {
        switch (state) {
        case AccountState::None: return !account;
        case AccountState::OldToken:
        case AccountState::NewToken: return hasToken(digest);
        case AccountState::Private:
        case AccountState::Shared: break;
        }
        return account && sharing(account->isPublic) == state && (digest.isEmpty() || hasToken(digest));
    };
    return {.before = is(change.before, change.beforeDigest), .after = is(change.after, change.afterDigest)};
}

bool sameAccountChange(const AccountChange &a, const AccountChange &b)
{
    return a.id == b.id && a.before == b.before && a.after == b.after && a.beforeDigest == b.beforeDigest && a.afterDigest == b.afterDigest;
}

QString toName(AccountState state)
{
    switch (state) {
    case AccountState::None: return QStringLiteral("(none)");
    case AccountState::Private: return QStringLiteral("private");
    case AccountState::Shared: return QStringLiteral("shared");
    case AccountState::OldToken: return QStringLiteral("old token");
    case AccountState::NewToken: return QStringLiteral("new token");
    }
    return {};
}

QJsonObject toJson(const AccountChange &change)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("account")},
                       {QStringLiteral("network"), QStringLiteral("facebook")},
                       {QStringLiteral("id"), change.id},
                       {QStringLiteral("login"), change.login},
                       {QStringLiteral("owner"), change.owner},
                       {QStringLiteral("before"), toName(change.before)},
                       {QStringLiteral("after"), toName(change.after)}};
    if (!change.beforeDigest.isEmpty())
        object.insert(QStringLiteral("beforeDigest"), QString::fromLatin1(change.beforeDigest));
    if (!change.afterDigest.isEmpty())
        object.insert(QStringLiteral("afterDigest"), QString::fromLatin1(change.afterDigest));
    return object;
}

Result<AccountChange> accountChangeFromJson(const QJsonObject &object)
{
    AccountChange change;
    change.id = object.value(u"id").toString();
    change.login = object.value(u"login").toString();
    change.owner = object.value(u"owner").toString();
    change.beforeDigest = object.value(u"beforeDigest").toString().toLatin1();
    change.afterDigest = object.value(u"afterDigest").toString().toLatin1();
    for (auto [side, key] : {std::pair{&change.before, u"before"}, std::pair{&change.after, u"after"}}) {
        const QString name = object.value(QStringView(key)).toString();
        constexpr AccountState states[]
            = {AccountState::None, AccountState::Private, AccountState::Shared, AccountState::OldToken, AccountState::NewToken};
        const auto state = std::ranges::find(states, name, [](AccountState known) { return toName(known); });
        if (state == std::end(states))
            return failure(badChanges(QStringLiteral("account %1: “%2”").arg(change.id, name)));
        *side = *state;
    }
    return change;
}

} // namespace crmlink::setup
