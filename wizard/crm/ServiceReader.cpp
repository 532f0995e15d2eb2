#include "crm/ServiceReader.h"

#include "base/Log.h"
#include "crm/DatabaseErrors.h"
#include "crm/Dialect.h"
#include "crm/GatewayErrors.h"
#include "crm/ServiceClient.h"
#include "crm/ServiceErrors.h"
#include "setup/FacebookIntegration.h"

#include <QUuid>

#include <algorithm>
#include <map>

namespace crmlink::crm
{

using namespace setup;
using requests::Filter;
using requests::Select;

namespace
{

/// More linked accounts than this are not looked through for information.
constexpr int mostLookedThrough = 2000;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList settingCodes()
{
    QStringList codes;
    for (const QLatin1String code : integration::settingCodes)
        codes << code;
    return codes;
}

Filter isFacebook()
{
    return {s("Type"), Filter::Kind::Guid, QString(integration::facebookCommunicationType)};
}

Filter text(const char *column, const QString &value, bool contains = false)
{
    return {s(column), Filter::Kind::Text, value, contains};
}

Filter guid(const char *column, const QString &value)
{
    return {s(column), Filter::Kind::Guid, normalGuid(value)};
}

Filter isUser()
{
    return {s("SysAdminUnitTypeValue"), Filter::Kind::Integer, 4};
}

Filter isPortalUser()
{
    return {s("SysAdminUnitTypeValue"), Filter::Kind::Integer, 5};
}

bool isGuid(const QString &text)
{
    return !QUuid::fromString(normalGuid(text)).isNull();
}

/// An answer that does not matter enough to fail for; nobody asked for it by name.
bool isBearable(const Error &error)
{
    return error.kind == ErrorKind::RefusedPermission || error.kind == ErrorKind::Unreachable;
}

} // namespace

Result<QJsonArray> ServiceReader::rows(const Select &what, const std::stop_token &stop)
{
    const requests::Call call = requests::select(what);
    const auto answer = m_client.call(call, stop);
    if (!answer)
        return failure(answer.error());
    if (auto found = requests::readRows(*answer))
        return *found;
    const QString words = requests::errorWords(*answer);
    return failure(words.isEmpty() ? unexpectedAnswer(call, *answer) : serviceRefused(m_client.user(), words));
}

Result<std::vector<Account>> ServiceReader::accountsWhere(std::vector<Filter> filters, std::vector<Filter> anyOf, int limit, int offset,
                                                          const std::stop_token &stop)
{
    filters.push_back(isFacebook());
    const auto found = rows({.schema = s("SocialAccount"),
                             .columns = requests::accountColumns(),
                             .filters = std::move(filters),
                             .anyOf = std::move(anyOf),
                             .orderBy = {s("Login"), s("Id")},
                             .limit = limit,
                             .offset = offset},
                            stop);
    if (!found)
        return failure(found.error());
    std::vector<Account> accounts;
    for (const QJsonValue row : *found)
        accounts.push_back(requests::accountFrom(row.toObject()));
    return accounts;
}

Result<std::vector<Account>> ServiceReader::accountsOf(const Guid &owner, const std::stop_token &stop)
{
    auto accounts = accountsWhere({guid("User", owner)}, {}, -1, 0, stop);
    if (accounts)
        std::ranges::stable_sort(*accounts, {}, &Account::isPublic);
    return accounts;
}

Result<bool> ServiceReader::may(const QString &operation, const std::stop_token &stop)
{
    const requests::Call call = requests::canExecuteOperation(operation);
    const auto answer = m_client.call(call, stop);
    if (!answer)
        return failure(answer.error());
    if (const auto can = requests::readCanExecute(*answer))
        return *can;
    return failure(unexpectedAnswer(call, *answer));
}

Result<ActingUser> ServiceReader::signedInUser(const std::stop_token &stop)
{
    ActingUser user;
    user.name = m_client.user();
    user.active = true;
    const auto found = rows({.schema = s("SysAdminUnit"),
                             .columns = {s("Id"), s("Name"), s("Contact")},
                             .filters = {text("Name", m_client.user())},
                             .anyOf = {isUser(), isPortalUser()}},
                            stop);
    if (!found && !isBearable(found.error()))
        return failure(found.error());
    if (found && !found->isEmpty()) {
        const QJsonObject row = found->at(0).toObject();
        user.id = requests::lookupId(row.value(u"Id"));
        user.name = row.value(u"Name").toString(user.name);
        user.contactId = requests::lookupId(row.value(u"Contact"));
    }
    const auto shares = may(integration::canManageSharedSocialAccounts, stop);
    if (!shares && !isBearable(shares.error()))
        return failure(shares.error());
    user.mayShareAccounts = shares && *shares;
    return user;
}

std::optional<bool> ServiceReader::mayChangeSettings(const std::stop_token &stop)
{
    // One of the two, by the version: 2016's client asks for the second.
    const auto settings = may(s("CanManageSysSettings"), stop);
    if (!settings || *settings)
        return settings ? std::optional(true) : std::nullopt;
    const auto everything = may(s("CanManageAdministration"), stop);
    return everything ? std::optional(*everything) : std::nullopt;
}

Result<std::optional<requests::ConsumerInfo>> ServiceReader::consumerInfo(const std::stop_token &stop)
{
    const requests::Call call = requests::consumerInfo();
    const auto answer = m_client.call(call, stop);
    if (!answer)
        return failure(answer.error());
    const auto read = requests::readFacebook(*answer, call);
    if (!read)
        return failure(unexpectedAnswer(call, *answer));
    if (read->exception.contains(u"MissingConsumer"))
        return requests::ConsumerInfo(); // it has none, which is an answer, too
    return requests::readConsumerInfo(*read);
}

Result<std::optional<bool>> ServiceReader::canOperate(const std::stop_token &stop)
{
    const auto user = signedInUser(stop);
    if (!user)
        return failure(user.error());
    if (user->id.isEmpty())
        return std::nullopt;
    return canOperateFor(user->id, stop);
}

Result<std::optional<bool>> ServiceReader::canOperateFor(const Guid &user, const std::stop_token &stop)
{
    const requests::Call call = requests::checkCanOperate(user);
    const auto answer = m_client.call(call, stop);
    if (!answer)
        return failure(answer.error());
    const auto read = requests::readFacebook(*answer, call);
    if (!read)
        return std::nullopt; // a version without this method
    if (read->success)
        return true;
    // Any other refusal says nothing about a token: there is no account, or no keys.
    return read->exception.contains(u"InvalidAccessToken") ? std::optional(false) : std::nullopt;
}

Result<ServerProof> ServiceReader::prove(const Guid &id, const std::stop_token &stop)
{
    const auto meant = accountsWhere({guid("Id", id)}, {}, 1, 0, stop);
    if (!meant)
        return failure(meant.error());
    if (meant->empty())
        return failure(accountGoneError());
    const Account &account = meant->front();
    ServerProof proof;
    const auto info = consumerInfo(stop);
    if (!info && !isBearable(info.error()))
        return failure(info.error());
    if (info && *info)
        proof.appId = (*info)->key;
    // As the server looks: the owner's and everybody's, private before shared.
    const auto candidates = accountsWhere({}, {guid("User", account.ownerId), {s("Public"), Filter::Kind::Boolean, true}}, -1, 0, stop);
    if (!candidates)
        return failure(candidates.error());
    const auto before = std::ranges::find(*candidates, false, &Account::isPublic);
    if (account.isPublic && before != candidates->end()) {
        proof.taken = before->login;
        return proof;
    }
    if (std::ranges::count(*candidates, account.isPublic, &Account::isPublic) > 1) {
        proof.isOneOfSeveral = true;
        return proof;
    }
    const auto works = canOperateFor(account.ownerId, stop);
    if (!works)
        return failure(works.error());
    proof.works = *works;
    return proof;
}

// A secret of type SecureText is sent as a mask. The CRM's own Facebook service tells any user the one in use, which is
// ours while the vendor's shared application is off.
void ServiceReader::readHidden(CrmSnapshot &crm, const std::stop_token &stop)
{
    const auto secret = std::ranges::find(crm.settings, integration::facebookConsumerSecret, &Setting::code);
    const Setting *shared = crm.setting(integration::useFacebookSharedApplication);
    const bool *isShared = shared && !shared->rows.empty() ? std::get_if<bool>(&shared->rows.front().data) : nullptr;
    if (secret == crm.settings.end() || !secret->rows.front().isHidden || (isShared && *isShared))
        return;
    const auto info = consumerInfo(stop);
    if (info && *info && (*info)->key == crm.appId() && !(*info)->secret.isEmpty()) {
        secret->rows.front().isHidden = false;
        secret->rows.front().data = (*info)->secret;
    }
}

Result<void> ServiceReader::readAccounts(CrmSnapshot &crm, const SnapshotRequest &request, const std::stop_token &stop)
{
    const auto all = accountsWhere({}, {}, mostLookedThrough, 0, stop);
    if (!all && !isBearable(all.error()))
        return failure(all.error());
    std::map<QString, int> byApp;
    int shared = 0;
    for (const Account &account : all.value_or(std::vector<Account>())) {
        ++byApp[account.appId];
        if (account.isPublic && shared < request.sharedAccounts) {
            ++shared;
            crm.accounts.push_back(account);
        }
        const bool isDead = account.isExpired || (!request.aliveApp.isEmpty() && account.appId != request.aliveApp);
        if (!account.isPublic && isDead && int(crm.deadPrivate.size()) < request.deadPrivate)
            crm.deadPrivate.push_back(account);
    }
    for (const auto &[app, accounts] : byApp)
        crm.linkedByApp.push_back({app, accounts});
    std::ranges::stable_sort(crm.linkedByApp, std::greater(), &AppAccounts::accounts);

    std::vector<Filter> named;
    for (const QString &wanted : request.accounts) {
        named.push_back(text("Login", wanted));
        if (isGuid(wanted))
            named.push_back(guid("Id", wanted));
    }
    for (const QString &owner : request.owners)
        named.push_back(guid("User", owner));
    if (named.empty())
        return {};
    auto wanted = accountsWhere({}, std::move(named), -1, 0, stop);
    if (!wanted)
        return failure(wanted.error());
    for (Account &account : *wanted) {
        if (std::ranges::find(crm.accounts, account.id, &Account::id) == crm.accounts.end())
            crm.accounts.push_back(std::move(account));
    }
    return {};
}

Result<CrmSnapshot> ServiceReader::read(const SnapshotRequest &request, const std::stop_token &stop)
{
    CrmSnapshot crm;
    crm.byService = true;
    const requests::Call call = requests::querySettings(settingCodes());
    const auto answer = m_client.call(call, stop);
    if (!answer)
        return failure(answer.error());
    auto settings = requests::readSettings(*answer);
    if (!settings) {
        const QString words = requests::errorWords(*answer);
        return failure(words.isEmpty() ? unexpectedAnswer(call, *answer) : serviceRefused(m_client.user(), words));
    }
    crm.settings = std::move(*settings);
    readHidden(crm, stop);
    auto user = signedInUser(stop);
    if (!user)
        return failure(user.error());
    crm.actingUser = std::move(*user);
    if (auto accounts = readAccounts(crm, request, stop); !accounts)
        return failure(accounts.error());

    const QUrl &site = m_client.siteUrl();
    crm.identity.server = site.authority();
    crm.identity.database = site.authority() + site.path();
    crm.identity.product = m_client.isNetFramework() ? s(".NET Framework") : s(".NET");
    crm.identity.signedInAs = m_client.user();
    return crm;
}

Result<AccountPage> ServiceReader::accounts(const AccountQuery &query, const std::stop_token &stop)
{
    std::vector<Filter> filters;
    if (!query.owner.isEmpty())
        filters.push_back(guid("User", query.owner));
    if (query.sharedOnly)
        filters.push_back({s("Public"), Filter::Kind::Boolean, true});
    std::vector<Filter> anyOf;
    const QString search = query.search.trimmed();
    if (!search.isEmpty())
        anyOf = {text("Login", search, true), text("User.Name", search, true), text("SocialId", search, true),
                 text("ConsumerKey", search, true)};
    // The place is how many came before.
    const int offset = query.after ? query.after->id.toInt() : 0;
    auto found = accountsWhere(filters, anyOf, query.limit + 1, offset, stop);
    if (!found)
        return failure(found.error());
    AccountPage page;
    const bool more = int(found->size()) > query.limit;
    if (more) {
        found->resize(size_t(query.limit));
        page.next = AccountPlace{found->back().login, QString::number(offset + query.limit)};
    }
    page.accounts = std::move(*found);
    if (query.after)
        return page;
    page.total = int(page.accounts.size());
    if (more) {
        filters.push_back(isFacebook());
        const auto ids = rows({.schema = s("SocialAccount"), .columns = {s("Id")}, .filters = filters, .anyOf = anyOf}, stop);
        if (!ids)
            return failure(ids.error());
        page.total = int(ids->size());
    }
    return page;
}

Result<std::vector<CrmUser>> ServiceReader::users(const UserQuery &query, const std::stop_token &stop)
{
    Select what{.schema = s("SysAdminUnit"),
                .columns = {s("Id"), s("Name"), s("Active")},
                .filters = {isUser()},
                .orderBy = {s("Name")},
                .limit = query.limit};
    const QString search = query.search.trimmed();
    if (!search.isEmpty())
        what.filters.push_back(text("Name", search, true));
    const auto found = rows(what, stop);
    if (!found)
        return failure(found.error());
    std::vector<CrmUser> users;
    for (const QJsonValue row : *found) {
        const QJsonObject user = row.toObject();
        users.push_back({requests::lookupId(user.value(u"Id")), user.value(u"Name").toString(), user.value(u"Active").toBool()});
    }
    return users;
}

} // namespace crmlink::crm
