#include "setup/CrmSnapshot.h"

#include "setup/FacebookIntegration.h"

#include <QCoreApplication>

#include <algorithm>

namespace crmlink::setup
{

const SettingRow *Setting::forAll() const
{
    const auto row = std::ranges::find(rows, integration::allEmployees, &SettingRow::adminUnitId);
    return row == rows.end() ? nullptr : &*row;
}

std::vector<const SettingRow *> Setting::shadowing() const
{
    std::vector<const SettingRow *> others;
    for (const SettingRow &row : rows) {
        if (row.adminUnitId != integration::allEmployees)
            others.push_back(&row);
    }
    return others;
}

bool Account::isFacebook() const
{
    return networkTypeId == integration::facebookCommunicationType;
}

QString CrmIdentity::placeName() const
{
    // Of a named instance the usual port is only assumed.
    const bool assumed = server.contains(u'\\') && port == defaultPort(DatabaseKind::SqlServer);
    const QString whole = assumed ? server : withPort(server, port);
    if (schema.isEmpty()) {
        //: A database on a server.
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1 on %2"), {database, whole}).toString();
    }
    //: A database, its schema, and its server.
    return Text(QT_TRANSLATE_NOOP("crmlink", "%1 (schema %2) on %3"), {database, schema, whole}).toString();
}

const Setting *CrmSnapshot::setting(QLatin1String code) const
{
    const auto found = std::ranges::find(settings, code, &Setting::code);
    return found == settings.end() ? nullptr : &*found;
}

const Account *CrmSnapshot::account(const Guid &id) const
{
    const auto found = std::ranges::find(accounts, id, &Account::id);
    return found == accounts.end() ? nullptr : &*found;
}

bool CrmSnapshot::hasFacebookPackage() const
{
    return setting(integration::facebookConsumerKey) && setting(integration::facebookConsumerSecret)
        && setting(integration::useFacebookSharedApplication);
}

QString CrmSnapshot::appId() const
{
    const Setting *key = setting(integration::facebookConsumerKey);
    const SettingRow *row = key ? key->forAll() : nullptr;
    const auto *text = row ? std::get_if<QString>(&row->data) : nullptr;
    return text ? *text : QString();
}

} // namespace crmlink::setup
