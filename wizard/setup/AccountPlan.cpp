#include "setup/AccountPlan.h"

#include "setup/AccountChanges.h"
#include "setup/GuideAnchors.h"
#include "setup/LinkPlan.h"

#include <QCoreApplication>
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

/// @p wanted is the id of an account that the CRM no longer has.
bool isGone(const CrmSnapshot &crm, const QString &wanted)
{
    return !QUuid::fromString(wanted).isNull() && !crm.account(wanted.toLower());
}

bool isLinkedBy(const AccountWishes &wishes, const QString &wanted)
{
    return std::ranges::any_of(wishes.links, [&](const AccountLink &link) { return link.login == wanted || link.newId == wanted; });
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
    const Account *account = crm.account(was.id);
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
    const Account *account = crm.account(change.id);
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

} // namespace crmlink::setup
