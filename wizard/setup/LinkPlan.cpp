#include "setup/LinkPlan.h"

#include "setup/AccountChanges.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

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
            .why = Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "It has %n character(s); the column AccessToken holds %1."), int(is),
                                {QString::number(allowed)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Have the CRM's administrator widen SocialAccount.AccessToken, then link again.")),
            .guide = anchor::accounts,
            .candidates = {}};
}

Error loginTooLong(const AccountLink &link, int allowed)
{
    return {.kind = ErrorKind::TooLong,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The account's name is too long for this CRM: %1"), {link.login}),
            .why = Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "It has %n character(s); the column Login holds %1."),
                                int(link.login.size()), {QString::number(allowed)}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Link an account with a shorter name. Nothing is cut to fit.")),
            .guide = anchor::accounts,
            .candidates = {}};
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

/// The CRM's server exchanges the token of a login for a long-lived one when it makes an account, not when it is given a new
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

} // namespace

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

} // namespace crmlink::setup
