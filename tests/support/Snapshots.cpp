#include "support/Snapshots.h"

#include "setup/FacebookIntegration.h"

#include <algorithm>

namespace crmlink::test
{

using namespace setup;

namespace
{

Setting shipped(QLatin1String code, const QString &caption, const QString &type, SettingData data)
{
    Setting setting;
    setting.id = QStringLiteral("setting-") + code;
    setting.code = code;
    setting.caption = caption;
    setting.valueTypeName = type;
    SettingRow row;
    row.id = QStringLiteral("row-") + code;
    row.adminUnitId = integration::allEmployees;
    row.adminUnitName = QStringLiteral("All employees");
    row.isDef = true;
    row.position = integration::defaultValuePosition;
    row.data = std::move(data);
    setting.rows.push_back(row);
    return setting;
}

Setting &settingOf(CrmSnapshot &crm, const QString &code)
{
    const auto found = std::ranges::find(crm.settings, code, &Setting::code);
    Q_ASSERT(found != crm.settings.end());
    return *found;
}

} // namespace

CrmSnapshot shippedCrm()
{
    CrmSnapshot crm;
    crm.identity
        = {.server = QStringLiteral("SQL01"), .database = QStringLiteral("CRM_PROD"), .product = {}, .signedInAs = {}, .activeUsers = 214};
    crm.settings = {
        shipped(integration::facebookConsumerKey, QStringLiteral("Facebook access key"), QStringLiteral("ShortText"), QString()),
        shipped(integration::facebookConsumerSecret, QStringLiteral("Facebook secret access key"), QStringLiteral("ShortText"), Secret()),
        shipped(integration::useFacebookSharedApplication, QStringLiteral("Use shared Facebook application"), QStringLiteral("Boolean"),
                true),
        shipped(integration::facebookApiVersion, QStringLiteral("Facebook API version"), QStringLiteral("ShortText"),
                QStringLiteral("v2.9")),
        shipped(integration::useFacebookLongLivedAccessToken, QStringLiteral("Use access marker with extended lifetime"),
                QStringLiteral("Boolean"), true),
    };
    crm.actingUser = ActingUser{.id = integration::supervisor,
                                .name = QStringLiteral("Supervisor"),
                                .contactId = integration::supervisorContact,
                                .active = true,
                                .mayShareAccounts = true,
                                .permissionDecidedBy = QStringLiteral("System administrators")};
    Account jane;
    jane.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
    jane.networkTypeId = integration::facebookCommunicationType;
    jane.login = QStringLiteral("Jane Doe");
    jane.ownerName = QStringLiteral("Supervisor");
    jane.appId = QStringLiteral("1234567890123456");
    crm.accounts = {jane};
    return crm;
}

SetupDraft keysDraft()
{
    SetupDraft draft;
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
    return draft;
}

namespace
{

void applyTo(std::vector<Account> &accounts, const AccountChange &change)
{
    const auto row = std::ranges::find(accounts, change.id, &Account::id);
    if (change.before == AccountState::None) {
        Account account;
        account.id = change.id;
        account.networkTypeId = integration::facebookCommunicationType;
        account.login = change.link.login;
        account.ownerId = change.link.ownerId;
        account.ownerName = change.link.ownerName;
        account.socialId = change.link.socialId;
        account.appId = change.link.appId;
        account.isPublic = change.after == AccountState::Shared;
        account.token = change.link.token;
        accounts.push_back(account);
        return;
    }
    Q_ASSERT(row != accounts.end());
    if (change.removes()) {
        accounts.erase(row);
    } else if (change.after == AccountState::NewToken) {
        row->login = change.link.login;
        row->appId = change.link.appId;
        row->socialId = change.link.socialId;
        row->token = change.link.token;
        row->isExpired = false;
    } else {
        row->isPublic = change.after == AccountState::Shared;
    }
}

} // namespace

CrmSnapshot written(CrmSnapshot crm, const ChangePlan &plan)
{
    for (const Change &change : plan.changes) {
        if (const auto *account = std::get_if<AccountChange>(&change)) {
            applyTo(crm.accounts, *account);
            continue;
        }
        const auto &to = std::get<SettingChange>(change);
        Setting &setting = settingOf(crm, to.code);
        std::erase_if(setting.rows, [](const SettingRow &row) { return row.adminUnitId == integration::allEmployees; });
        if (!to.after.rowExists)
            continue;
        SettingRow row;
        row.id = to.rowId.isEmpty() ? QStringLiteral("inserted-") + to.code : to.rowId;
        row.adminUnitId = integration::allEmployees;
        switch (to.after.kind) {
        case SettingValue::Kind::Text: row.data = to.after.text; break;
        case SettingValue::Kind::Boolean: row.data = to.after.boolean; break;
        case SettingValue::Kind::Secret: row.data = to.after.secret; break;
        }
        setting.rows.push_back(row);
    }
    return crm;
}

SettingRow &rowOf(CrmSnapshot &crm, QLatin1String code)
{
    Setting &setting = settingOf(crm, code);
    const auto row = std::ranges::find(setting.rows, integration::allEmployees, &SettingRow::adminUnitId);
    Q_ASSERT(row != setting.rows.end());
    return *row;
}

} // namespace crmlink::test
