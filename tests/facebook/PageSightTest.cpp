#include "facebook/PageSight.h"
#include "setup/ConsoleAddress.h"
#include "setup/DerivedEndpoints.h"

#include <QTest>

using namespace crmlink;
using facebook::Sight;
using setup::ConsolePage;

Q_DECLARE_METATYPE(crmlink::facebook::Sight)

namespace
{

setup::FacebookEndpoints practiceEndpoints()
{
    const QUrl one(QStringLiteral("http://127.0.0.1:4711"));
    return {one, one, one};
}

} // namespace

class PageSightTest : public QObject
{
    Q_OBJECT

private slots:
    void sees_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Sight>("sight");
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("errorCode");
        const auto row = [](const char *address, Sight sight, const char *appId = "", const char *errorCode = "") {
            QTest::newRow(address) << QString::fromLatin1(address) << sight << QString::fromLatin1(appId) << QString::fromLatin1(errorCode);
        };
        row("https://www.facebook.com/", Sight::Elsewhere);
        row("https://www.facebook.com/login.php?next=https%3A%2F%2Fdevelopers.facebook.com%2Fapps%2F", Sight::LoginNeeded);
        row("https://www.facebook.com/login/?next=x", Sight::LoginNeeded);
        row("https://m.facebook.com/login/device-based/", Sight::LoginNeeded);
        row("https://www.facebook.com/loginsomething", Sight::Elsewhere);
        row("https://www.facebook.com/home.php", Sight::LoggedIn);
        row("https://developers.facebook.com/", Sight::Elsewhere);
        row("https://developers.facebook.com/docs/apps/", Sight::Elsewhere);
        row("https://developers.facebook.com/async/registration/dialog/?src=default", Sight::Register);
        row("https://developers.facebook.com/apps", Sight::AppList);
        row("https://developers.facebook.com/apps/?show_reminder=true", Sight::AppList);
        row("https://developers.facebook.com/apps/creation/", Sight::Creating);
        row("https://developers.facebook.com/apps/create/", Sight::Creating);
        row("https://developers.facebook.com/apps/1234567890123456", Sight::AppOpen, "1234567890123456");
        row("https://developers.facebook.com/apps/1234567890123456/dashboard/?business_id=99", Sight::AppOpen, "1234567890123456");
        row("https://developers.facebook.com/apps/1234567890123456/settings/basic/", Sight::BasicSettings, "1234567890123456");
        row("https://developers.facebook.com/apps/1234567890123456/settings/advanced/#x", Sight::AdvancedSettings, "1234567890123456");
        row("https://developers.facebook.com/apps/1234567890123456/fb-login/settings/", Sight::LoginSettings, "1234567890123456");
        row("https://developers.facebook.com/apps/12ab/settings/basic/", Sight::AppList);
        row("https://www.facebook.com/v25.0/dialog/oauth?client_id=77&state=x", Sight::LoginDialog, "77");
        row("https://www.facebook.com/connect/login_success.html#access_token=x", Sight::LoginAnswer);
        row("https://www.facebook.com/oauth/error/?error_code=PLATFORM__INVALID_APP_ID", Sight::Refused, "", "PLATFORM__INVALID_APP_ID");
        row("https://www.facebook.com/checkpoint/?next=a", Sight::Checkpoint);
        row("https://www.facebook.com/two_step_verification/two_factor/?x", Sight::Checkpoint);
        row("https://www.facebook.com/unsupportedbrowser", Sight::UnsupportedBrowser);
        // Not Facebook, however much it looks like it.
        row("http://www.facebook.com/login.php", Sight::Elsewhere);
        row("https://www.facebook.com.example.com/login.php", Sight::Elsewhere);
        row("https://notfacebook.com/apps/1234567890123456/", Sight::Elsewhere);
        row("https://example.com/?u=https://developers.facebook.com/apps/1234567890123456/", Sight::Elsewhere);
        row("https://user:pw@evil.example/apps/1234567890123456/", Sight::Elsewhere);
        row("about:blank", Sight::Elsewhere);
        row("", Sight::Elsewhere);
    }

    void sees()
    {
        QFETCH(QString, address);
        QFETCH(Sight, sight);
        QFETCH(QString, appId);
        QFETCH(QString, errorCode);
        const facebook::PageSight seen = facebook::readPageSight(QUrl(address), {});
        QCOMPARE(int(seen.sight), int(sight));
        QCOMPARE(seen.appId, appId);
        QCOMPARE(seen.errorCode, errorCode);
    }

    void loopbackEndpointsMatchByPort()
    {
        const auto sight
            = [](const char *address) { return facebook::readPageSight(QUrl(QString::fromLatin1(address)), practiceEndpoints()).sight; };
        QCOMPARE(int(sight("http://127.0.0.1:4711/apps/1234567890123456/settings/basic/")), int(Sight::BasicSettings));
        QCOMPARE(int(sight("http://127.0.0.1:4712/apps/1234567890123456/settings/basic/")), int(Sight::Elsewhere));
        QCOMPARE(int(sight("https://www.facebook.com/apps/")), int(Sight::Elsewhere));
    }

    void ourOwnLinksAreSeenAsWhatTheyAre_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<Sight>("sight");
        QTest::newRow("register") << int(ConsolePage::Registration) << Sight::Register;
        QTest::newRow("apps") << int(ConsolePage::Apps) << Sight::AppList;
        QTest::newRow("create") << int(ConsolePage::CreateApp) << Sight::Creating;
        QTest::newRow("basic") << int(ConsolePage::BasicSettings) << Sight::BasicSettings;
        QTest::newRow("advanced") << int(ConsolePage::AdvancedSettings) << Sight::AdvancedSettings;
        QTest::newRow("dashboard") << int(ConsolePage::Dashboard) << Sight::AppOpen;
    }

    void ourOwnLinksAreSeenAsWhatTheyAre()
    {
        QFETCH(int, page);
        QFETCH(Sight, sight);
        for (const setup::FacebookEndpoints &endpoints : {setup::FacebookEndpoints(), practiceEndpoints()}) {
            setup::FacebookApp app;
            app.appId = QStringLiteral("1234567890123456");
            app.endpoints = endpoints;
            const QUrl link = setup::consoleAddress(ConsolePage(page), app);
            QCOMPARE(int(facebook::readPageSight(link, endpoints).sight), int(sight));
        }
    }

    void redirectAndHostsFollowTheEndpoints()
    {
        const setup::DerivedEndpoints real = setup::derivedFrom({});
        QCOMPARE(real.redirect, QUrl(QStringLiteral("https://www.facebook.com/connect/login_success.html")));
        QVERIFY(real.allows(QUrl(QStringLiteral("https://business.facebook.com/x"))));
        QVERIFY(!real.allows(QUrl(QStringLiteral("https://facebook.com.evil.example/x"))));
        const setup::DerivedEndpoints practice = setup::derivedFrom(practiceEndpoints());
        QCOMPARE(practice.redirect, QUrl(QStringLiteral("http://127.0.0.1:4711/connect/login_success.html")));
        QVERIFY(!practice.allows(QUrl(QStringLiteral("https://www.facebook.com/"))));
    }
};

QTEST_GUILESS_MAIN(PageSightTest)
#include "PageSightTest.moc"
