#include "facebook/AppSettings.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::facebook;

namespace
{

setup::Site site()
{
    setup::Site site;
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.facebook.contactEmail = QStringLiteral("admin@example.com");
    return site;
}

AppInfo right()
{
    AppInfo app;
    app.id = QStringLiteral("1234567890123456");
    app.name = QStringLiteral("CRM");
    app.appDomains = {QStringLiteral("crm.example.com")};
    app.contactEmail = QStringLiteral("Admin@example.com");
    app.websiteUrl = QStringLiteral("https://crm.example.com/0/");
    app.category = QStringLiteral("Business");
    app.privacyPolicyUrl = QStringLiteral("https://example.com/privacy");
    return app;
}

} // namespace

class AppSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void compares_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("cause");
        const auto row
            = [](const char *name, const char *changed, const char *value, const char *field, const char *status, const char *cause) {
                  QTest::newRow(name) << QString::fromLatin1(changed) << QString::fromLatin1(value) << QString::fromLatin1(field)
                                      << QString::fromLatin1(status) << QString::fromLatin1(cause);
              };
        row("all right", "", "", "app_domains", "ok", "");
        row("parent domain covers", "domains", "example.com", "app_domains", "ok", "");
        row("domain missing", "domains", "www.example.com", "app_domains", "failed", "app_domain_missing");
        row("tail is no domain", "domains", "m.example.com", "app_domains", "failed", "app_domain_missing");
        row("site right", "", "", "website_url", "ok", "");
        row("no site", "website", "", "website_url", "failed", "site_url_missing");
        row("another covered site", "website+domains", "https://two.example.com", "website_url", "warning", "site_url_elsewhere");
        row("another site", "website", "https://two.example.com", "website_url", "failed", "site_url_not_covered");
        row("no mobile wanted", "", "", "mobile_web_url", "skipped", "");
        row("contact ignores case", "", "", "contact_email", "ok", "");
        row("contact missing", "contact", "", "contact_email", "failed", "contact_missing");
        row("contact differs", "contact", "old@example.com", "contact_email", "warning", "contact_differs");
        row("category missing", "category", "", "category", "warning", "category_missing");
        row("privacy", "", "", "privacy_policy_url", "ok", "");
        for (const char *address : {"privacy", "http://example.com/privacy", "https://", "https://crm/privacy", "mailto:a@example.com"})
            row(address, "privacy", address, "privacy_policy_url", "warning", "privacy_policy_not_https");
        row("privacy not needed", "privacy", "", "privacy_policy_url", "skipped", "");
    }

    void compares()
    {
        QFETCH(QString, changed);
        QFETCH(QString, value);
        QFETCH(QString, field);
        QFETCH(QString, status);
        QFETCH(QString, cause);
        AppInfo app = right();
        if (changed.contains(u"website"))
            app.websiteUrl = value;
        if (changed == u"domains")
            app.appDomains = {value};
        if (changed == u"website+domains")
            app.appDomains += QStringLiteral("two.example.com");
        if (changed == u"contact")
            app.contactEmail = value;
        if (changed == u"category")
            app.category = value;
        if (changed == u"privacy")
            app.privacyPolicyUrl = value;
        const setup::Checks checks = compareApp(app, site(), setup::WhoMayLogIn::NamedPeople);
        QCOMPARE(checks.size(), size_t(6));
        const auto found = std::ranges::find(checks, QStringLiteral("facebook.app.") + field, &setup::Check::id);
        QVERIFY(found != checks.end());
        QCOMPARE(setup::toName(found->status), status);
        QCOMPARE(found->cause, cause);
        QVERIFY(!found->text.isEmpty());
        if (!cause.isEmpty())
            QVERIFY(!found->fix.isEmpty() && !found->guide.isEmpty());
    }

    void everyoneNeedsAPrivacyPolicy()
    {
        AppInfo app = right();
        app.privacyPolicyUrl.clear();
        QCOMPARE(compareApp(app, site(), setup::WhoMayLogIn::Everyone).back().cause, QStringLiteral("privacy_policy_missing"));
    }

    void mobileAddress()
    {
        setup::Site wanted = site();
        wanted.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
        AppInfo app = right();
        QCOMPARE(compareApp(app, wanted, {})[2].cause, QStringLiteral("mobile_url_missing"));
        app.mobileWebUrl = QStringLiteral("https://other.example.com");
        QCOMPARE(compareApp(app, wanted, {})[2].cause, QStringLiteral("mobile_url_elsewhere"));
        app.mobileWebUrl = QStringLiteral("https://m.example.com/x");
        QCOMPARE(compareApp(app, wanted, {})[2].status, setup::CheckStatus::Ok);
    }

    void nothingToDoWritesNothing()
    {
        const AppSettingsPlan plan = planAppSettings(right(), site(), true);
        QVERIFY(plan.edit.isEmpty());
        QVERIFY(std::ranges::none_of(plan.proposals, &SettingProposal::changes));
    }

    void anEmptyAppGetsEverything()
    {
        setup::Site wanted = site();
        wanted.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
        const AppSettingsPlan plan = planAppSettings({}, wanted, false);
        QCOMPARE(*plan.edit.appDomains, QStringList(QStringLiteral("crm.example.com")));
        QCOMPARE(*plan.edit.websiteUrl, QStringLiteral("https://crm.example.com/"));
        QCOMPARE(*plan.edit.mobileWebUrl, QStringLiteral("https://m.example.com/"));
        QCOMPARE(*plan.edit.contactEmail, QStringLiteral("admin@example.com"));
        QCOMPARE(plan.proposals.size(), size_t(4));
        QVERIFY(std::ranges::all_of(plan.proposals, &SettingProposal::changes));
    }

    void nothingIsEverRemoved()
    {
        AppInfo app = right();
        app.appDomains = {QStringLiteral("two.example.com"), QStringLiteral("old.example.org")};
        app.websiteUrl = QStringLiteral("https://two.example.com");
        app.contactEmail = QStringLiteral("other@example.com");
        const AppSettingsPlan plan = planAppSettings(app, site(), false);
        QCOMPARE(*plan.edit.appDomains,
                 QStringList({QStringLiteral("two.example.com"), QStringLiteral("old.example.org"), QStringLiteral("crm.example.com")}));
        QVERIFY(!plan.edit.websiteUrl);
        QVERIFY(!plan.edit.contactEmail);
        QVERIFY(!plan.proposals[1].kept.isEmpty());
        QVERIFY(!plan.proposals[2].kept.isEmpty());
        const AppSettingsPlan ticked = planAppSettings(app, site(), true);
        QCOMPARE(*ticked.edit.contactEmail, QStringLiteral("admin@example.com"));
        QCOMPARE(ticked.proposals[2].before, QStringLiteral("other@example.com"));
    }

    void httpBecomesHttps()
    {
        AppInfo app = right();
        app.websiteUrl = QStringLiteral("http://crm.example.com/");
        QCOMPARE(*planAppSettings(app, site(), false).edit.websiteUrl, QStringLiteral("https://crm.example.com/"));
    }

    void readBackForgivesASlashAndNothingElse()
    {
        AppEdit edit;
        edit.websiteUrl = QStringLiteral("https://crm.example.com");
        edit.appDomains = QStringList(QStringLiteral("crm.example.com"));
        AppInfo app = right();
        app.websiteUrl = QStringLiteral("https://crm.example.com/");
        QCOMPARE(notKept(edit, app), QStringList());
        app.appDomains.clear();
        QCOMPARE(notKept(edit, app), QStringList(QStringLiteral("App domains")));
        app.websiteUrl = QStringLiteral("https://two.example.com/");
        QCOMPARE(notKept(edit, app).size(), 2);
    }
};

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "AppSettingsTest.moc"
