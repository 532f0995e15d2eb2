#include "crm/ServiceWriter.h"

#include "base/Log.h"
#include "base/Redaction.h"
#include "crm/ServiceClient.h"
#include "crm/ServiceErrors.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <algorithm>

namespace crmlink::crm
{

using namespace setup;
using requests::Filter;

namespace
{

Error secretNotAtHand()
{
    return {.kind = ErrorKind::SecretStore,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret to be written is not at hand.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Enter the App Secret again.")),
            .guide = anchor::keys,
            .candidates = {}};
}

Error rowGone(const QString &login)
{
    return {.kind = ErrorKind::RefusedPermission,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM changed nothing of the account %1."), {login}),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                          "It may have been removed meanwhile, or its owner's records are not yours to change: sign in as "
                                          "its owner or as a system administrator.")),
            .guide = anchor::accounts,
            .candidates = {}};
}

Error severalAccounts(const AccountChange &change)
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be linked again in one step."), {change.login}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "%1 has several Facebook accounts, and the CRM does not let one choose between them."),
                        {change.owner}),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Remove the account, then link it anew.")),
            .guide = anchor::accounts,
            .candidates = {}};
}

/// What FacebookService refused, by the .NET exception that it names.
Error facebookRefused(const requests::FacebookAnswer &answer)
{
    Error error{.kind = ErrorKind::RefusedPermission,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's server did not do what was asked of an account.")),
                .why = Text::verbatim(redact((answer.exception + QStringLiteral(": ") + answer.words).simplified().left(300))),
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Show this to the CRM's system administrator.")),
                .guide = anchor::accounts,
                .candidates = {}};
    if (answer.exception.contains(u"DublicateData")) {
        error.kind = ErrorKind::Conflict;
        error.what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has a private Facebook account of this user already."));
        error.fix = Text(QT_TRANSLATE_NOOP("crmlink", "Link that account again, or remove it first."));
    } else if (answer.exception.contains(u"MissingConsumer")) {
        error.kind = ErrorKind::RefusedKeys;
        error.what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook keys yet."));
        error.fix = Text(QT_TRANSLATE_NOOP("crmlink", "Have the CRM's administrator set up the Facebook integration first."));
    } else if (answer.exception.contains(u"Token") || answer.exception.contains(u"Facebook")) {
        error.kind = ErrorKind::RefusedKeys;
        error.what = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook did not accept what the CRM's server sent it."));
        error.fix
            = Text(QT_TRANSLATE_NOOP("crmlink", "Log in to Facebook again and repeat. If it goes on, check the CRM's Facebook keys."));
    }
    return error;
}

bool turnsSharedAppOn(const Change &change)
{
    const auto *setting = std::get_if<SettingChange>(&change);
    return setting && setting->code == integration::useFacebookSharedApplication && setting->after.boolean;
}

bool isCheckbox(const Change &change)
{
    const auto *setting = std::get_if<SettingChange>(&change);
    return setting && setting->code == integration::useFacebookSharedApplication;
}

bool isAccount(const Change &change)
{
    return std::holds_alternative<AccountChange>(change);
}

/// While the checkbox is selected the CRM ignores the keys. So where it is to be selected (undo) that comes first, and
/// where it is to be cleared it comes after the keys: whatever is cut short, the CRM works with what it worked with.
/// Accounts are last, those of an undo likewise.
std::vector<const Change *> inOrder(const ChangePlan &plan)
{
    std::vector<const Change *> ordered;
    for (const Change &change : plan.changes)
        ordered.push_back(&change);
    const auto rank = [](const Change *change) {
        if (turnsSharedAppOn(*change))
            return 0;
        if (isAccount(*change))
            return 3;
        return isCheckbox(*change) ? 2 : 1;
    };
    std::ranges::stable_sort(ordered, {}, rank);
    return ordered;
}

} // namespace

Result<void> ServiceWriter::write(const ChangePlan &plan, const CrmSnapshot &crm)
{
    for (const Change *change : inOrder(plan)) {
        const auto *setting = std::get_if<SettingChange>(change);
        auto written = setting ? writeSetting(*setting) : writeAccount(std::get<AccountChange>(*change), crm);
        if (!written)
            return written;
    }
    return {};
}

Result<void> ServiceWriter::writeSetting(const SettingChange &change)
{
    QJsonValue value;
    switch (change.after.kind) {
    case SettingValue::Kind::Boolean: value = change.after.boolean; break;
    case SettingValue::Kind::Text: value = change.after.text; break;
    case SettingValue::Kind::Secret:
        if (!change.after.secretDigest.isEmpty() && change.after.secret.isEmpty())
            return failure(secretNotAtHand());
        value = QString::fromUtf8(change.after.secret.reveal());
        break;
    }
    const requests::Call call = requests::postSetting(change.code, value);
    const auto answer = m_client.call(call, {});
    if (!answer)
        return failure(answer.error());
    const auto saved = requests::readSave(*answer, change.code);
    if (!saved)
        return failure(unexpectedAnswer(call, *answer));
    if (!saved->saved) {
        Error error = serviceRefused(m_client.user(), saved->words);
        error.what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM did not save “%1”."), {change.caption});
        return failure(error);
    }
    if (change.after.kind == SettingValue::Kind::Secret)
        m_secret = change.after.secret;
    return {};
}

Result<void> ServiceWriter::facebook(const requests::Call &call)
{
    const auto answer = m_client.call(call, {});
    if (!answer)
        return failure(answer.error());
    const auto read = requests::readFacebook(*answer, call);
    if (!read)
        return failure(unexpectedAnswer(call, *answer));
    if (!read->success)
        return failure(facebookRefused(*read));
    return {};
}

Result<void> ServiceWriter::setFlag(const Guid &account, const char *column, bool on)
{
    const requests::Call call = requests::update(QStringLiteral("SocialAccount"), account, QLatin1String(column), on);
    const auto answer = m_client.call(call, {});
    if (!answer)
        return failure(answer.error());
    if (const QString words = requests::errorWords(*answer); !words.isEmpty())
        return failure(serviceRefused(m_client.user(), words));
    const auto rows = requests::readRowsAffected(*answer);
    if (!rows)
        return failure(unexpectedAnswer(call, *answer));
    // Some versions answer -1; reading back shows it.
    if (*rows == 0)
        return failure(rowGone(account));
    return {};
}

Result<void> ServiceWriter::writeAccount(const AccountChange &change, const CrmSnapshot &crm)
{
    if (change.removes())
        return remove(change, crm);
    if (change.after == AccountState::NewToken)
        return linkAgain(change, crm);
    if (change.before == AccountState::None) {
        const auto id = create(change);
        if (!id)
            return failure(id.error());
        return change.after == AccountState::Shared ? setFlag(*id, "Public", true) : Result<void>();
    }
    return setFlag(m_givenIds.value(change.id, change.id), "Public", change.after == AccountState::Shared);
}

Result<Guid> ServiceWriter::create(const AccountChange &change)
{
    const AccountLink &link = change.link;
    const auto made = facebook(requests::createAccount(link.ownerId, link.socialId, link.token));
    const auto accounts = m_reader.accountsOf(link.ownerId, {});
    const auto found = accounts ? std::ranges::find(*accounts, link.socialId, &Account::socialId) : std::vector<Account>::const_iterator();
    const bool isThere = accounts && found != accounts->end();
    if (!made) {
        // The CRM saves twice; where the second one failed, a row without a name is left, which nobody could use.
        if (isThere && found->login.isEmpty())
            (void)removeRow(*found);
        return failure(made.error());
    }
    if (!accounts)
        return failure(accounts.error());
    if (!isThere)
        return failure(rowGone(link.login));
    m_tokens[found->id] = link.token;
    if (found->id != change.id)
        m_givenIds.insert(change.id, found->id);
    return found->id;
}

// SetAccessToken takes the account that the CRM's look-up finds: the user's private one before any shared one. It leaves
// the row's App ID alone, so an account of another app is made anew.
Result<void> ServiceWriter::linkAgain(const AccountChange &change, const CrmSnapshot &crm)
{
    const AccountLink &link = change.link;
    const Account *account = crm.account(change.id);
    const auto own = m_reader.accountsOf(link.ownerId, {});
    if (!own)
        return failure(own.error());
    if (!account)
        return failure(rowGone(change.login));
    const auto privateOnes = std::ranges::count(*own, false, &Account::isPublic);
    if (!account->isPublic && privateOnes == 1 && account->appId == link.appId) {
        if (auto set = facebook(requests::setAccessToken(link.ownerId, link.token)); !set)
            return set;
        m_tokens[account->id] = link.token;
        return account->isExpired ? setFlag(account->id, "IsExpired", false) : Result<void>();
    }
    if (own->size() != 1)
        return failure(severalAccounts(change));
    if (auto removed = facebook(requests::deleteAccount(link.ownerId)); !removed)
        return removed;
    const auto id = create(change);
    if (!id)
        return failure(id.error());
    return account->isPublic ? setFlag(*id, "Public", true) : Result<void>();
}

Result<void> ServiceWriter::remove(const AccountChange &change, const CrmSnapshot &crm)
{
    const Account *account = crm.account(change.id);
    if (!account)
        return failure(rowGone(change.login));
    const auto own = m_reader.accountsOf(account->ownerId, {});
    if (!own)
        return failure(own.error());
    // DeleteSocialAccount names a user and a network, no account: where there are several, the row itself is deleted.
    auto removed = own->size() == 1 ? facebook(requests::deleteAccount(account->ownerId)) : removeRow(*account);
    if (!removed)
        return removed;
    if (change.withCommunication)
        removeCommunication(*account);
    return {};
}

Result<void> ServiceWriter::removeRow(const Account &account)
{
    const requests::Call call = requests::remove(QStringLiteral("SocialAccount"), {{QStringLiteral("Id"), Filter::Kind::Guid, account.id}});
    const auto answer = m_client.call(call, {});
    if (!answer)
        return failure(answer.error());
    if (const QString words = requests::errorWords(*answer); !words.isEmpty())
        return failure(serviceRefused(m_client.user(), words));
    return {};
}

// As the CRM's own page does after removing an account. The account is gone by then, whatever becomes of this.
void ServiceWriter::removeCommunication(const Account &account)
{
    const auto owner = m_reader.rows({.schema = QStringLiteral("SysAdminUnit"),
                                      .columns = {QStringLiteral("Id"), QStringLiteral("Contact")},
                                      .filters = {{QStringLiteral("Id"), Filter::Kind::Guid, account.ownerId}}},
                                     {});
    const Guid contact = owner && !owner->isEmpty() ? requests::lookupId(owner->at(0).toObject().value(u"Contact")) : Guid();
    if (contact.isEmpty()) {
        qCWarning(lcCrm, "the communication option of a removed account stays: its owner's contact is not known");
        return;
    }
    const auto answer = m_client.call(
        requests::remove(QStringLiteral("ContactCommunication"),
                         {{QStringLiteral("Contact"), Filter::Kind::Guid, contact},
                          {QStringLiteral("CommunicationType"), Filter::Kind::Guid, QString(integration::facebookCommunicationType)},
                          {QStringLiteral("Number"), Filter::Kind::Text, account.login},
                          {QStringLiteral("SocialMediaId"), Filter::Kind::Text, account.socialId}}),
        {});
    if (!answer)
        qCWarning(lcCrm, "the communication option of a removed account stays: %s", qPrintable(answer.error().toString()));
}

CrmSnapshot ServiceWriter::withWritten(CrmSnapshot crm) const
{
    for (Setting &setting : crm.settings) {
        if (setting.code != integration::facebookConsumerSecret || m_secret.isEmpty())
            continue;
        for (SettingRow &row : setting.rows) {
            if (row.isHidden) {
                row.isHidden = false;
                row.data = m_secret;
            }
        }
    }
    for (Account &account : crm.accounts) {
        if (const auto token = m_tokens.find(account.id); token != m_tokens.end())
            account.token = token->second;
    }
    return crm;
}

} // namespace crmlink::crm
