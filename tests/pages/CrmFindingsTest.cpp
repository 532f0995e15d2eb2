#include "setup/CrmFindings.h"
#include "setup/FacebookIntegration.h"

#include <QTest>

#include <algorithm>

using namespace crmlink;
using namespace crmlink::setup;

/// What is said about a CRM that was read.
class CrmFindingsTest : public QObject
{
    Q_OBJECT

    static Setting setting(QLatin1String code, SettingData value, const QString &type = QStringLiteral("ShortText"))
    {
        SettingRow row;
        row.adminUnitId = QString(integration::allEmployees);
        row.data = std::move(value);
        Setting made;
        made.code = QString(code);
        made.caption = made.code;
        made.valueTypeName = type;
        made.rows = {row};
        return made;
    }

    static CrmSnapshot healthy()
    {
        CrmSnapshot crm;
        crm.settings = {setting(integration::facebookConsumerKey, QString()), setting(integration::facebookConsumerSecret, Secret()),
                        setting(integration::useFacebookSharedApplication, false, QStringLiteral("Boolean")),
                        setting(integration::facebookApiVersion, QStringLiteral("v25.0")),
                        setting(integration::useFacebookLongLivedAccessToken, true, QStringLiteral("Boolean"))};
        crm.actingUser = ActingUser{.id = {},
                                    .name = QStringLiteral("Supervisor"),
                                    .contactId = {},
                                    .active = true,
                                    .mayShareAccounts = true,
                                    .permissionDecidedBy = {}};
        return crm;
    }

    static Setting &named(CrmSnapshot &crm, QLatin1String code) { return *std::ranges::find(crm.settings, code, &Setting::code); }

    static QString ids(const CrmSnapshot &crm)
    {
        QStringList found;
        for (const Check &check : crmFindings(crm, QStringLiteral("Supervisor"), QDate(2026, 11, 23)))
            found += check.id + (check.status == CheckStatus::Failed ? QStringLiteral("!") : QString());
        return found.join(u' ');
    }

private slots:
    void nothingToSay() { QCOMPARE(ids(healthy()), QString()); }

    void everyTrap()
    {
        CrmSnapshot crm = healthy();
        crm.settings.erase(crm.settings.begin());
        QCOMPARE(ids(crm), QStringLiteral("package!"));

        crm = healthy();
        named(crm, integration::facebookConsumerSecret).valueTypeName = QStringLiteral("SecureText");
        QCOMPARE(ids(crm), QStringLiteral("secure-text!"));

        crm = healthy();
        crm.readOnly = true;
        crm.missingRights = {QStringLiteral("UPDATE on SysSettingsValue")};
        QCOMPARE(ids(crm), QStringLiteral("read-only! rights!"));

        crm = healthy();
        crm.actingUser.reset();
        QCOMPARE(ids(crm), QStringLiteral("acting-user!"));
        crm = healthy();
        crm.actingUser->active = false;
        QCOMPARE(ids(crm), QStringLiteral("acting-user!"));
        crm = healthy();
        crm.actingUser->mayShareAccounts = false;
        QCOMPARE(ids(crm), QStringLiteral("permission"));

        crm = healthy();
        SettingRow personal;
        personal.adminUnitId = QStringLiteral("other");
        personal.adminUnitName = QStringLiteral("Sales");
        named(crm, integration::facebookConsumerKey).rows.push_back(personal);
        QCOMPARE(ids(crm), QStringLiteral("shadowed.FacebookConsumerKey"));

        crm = healthy();
        named(crm, integration::facebookApiVersion).rows[0].data = QStringLiteral("v2.9");
        QCOMPARE(ids(crm), QStringLiteral("api-version"));

        crm = healthy();
        named(crm, integration::useFacebookLongLivedAccessToken).rows[0].data = false;
        crm.tokenWidth = 250;
        QCOMPARE(ids(crm), QStringLiteral("long-lived-tokens token-width"));
    }

    void everyFindingSaysWhatToDo()
    {
        CrmSnapshot crm = healthy();
        crm.readOnly = true;
        crm.tokenWidth = 250;
        crm.actingUser.reset();
        for (const Check &check : crmFindings(crm, QStringLiteral("Nobody"), QDate(2026, 11, 23))) {
            QVERIFY(!check.text.isEmpty());
            QVERIFY(!check.fix.isEmpty());
            QVERIFY(!check.guide.isEmpty());
        }
    }

    void theAppInUseIsTheCrmsOwn()
    {
        CrmSnapshot crm = healthy();
        crm.linkedByApp = {{QStringLiteral("111"), 3}, {QStringLiteral("222"), 5}};
        QCOMPARE(appInUse(crm).accounts, 0);
        named(crm, integration::facebookConsumerKey).rows[0].data = QStringLiteral("222");
        QCOMPARE(appInUse(crm).appId, QStringLiteral("222"));
        QCOMPARE(appInUse(crm).accounts, 5);
    }
};

QTEST_GUILESS_MAIN(CrmFindingsTest)
#include "CrmFindingsTest.moc"
