#include "setup/ManualSteps.h"
#include "setup/ConsoleAddress.h"
#include "setup/GuideAnchors.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace crmlink::setup;

class ManualStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepOfTheManualIsThere()
    {
        QMap<ManualPart, QSet<int>> numbers;
        QSet<QString> ids;
        for (const ManualStep &step : manualSteps()) {
            numbers[step.part] << step.number;
            QVERIFY2(!ids.contains(step.id), step.id.data());
            ids << step.id;
        }
        QCOMPARE(numbers[ManualPart::FacebookApp], range(1, 13));
        QCOMPARE(numbers[ManualPart::CrmKeys], range(1, 3));
        QCOMPARE(numbers[ManualPart::SharedAccount], range(1, 4));
    }

    void everyStepHasPageWordsAndPlace()
    {
        const QList<QLatin1String> pages{anchor::login,         anchor::createApp,   anchor::keys,     anchor::appSettings,
                                         anchor::loginSettings, anchor::whoMayLogIn, anchor::accounts, anchor::write};
        for (const ManualStep &step : manualSteps()) {
            QVERIFY2(pages.contains(step.page), step.id.data());
            QVERIFY2(!step.title.isEmpty() && !step.instruction.isEmpty(), step.id.data());
            QVERIFY2(step.instruction.toString().endsWith(u'.'), step.id.data());
            QCOMPARE(step.consolePage.has_value(), step.part == ManualPart::FacebookApp);
            for (const ControlName &name : step.names)
                QVERIFY2(!(name.manual.isEmpty() && name.today.isEmpty()), step.id.data());
        }
    }

    void everyFigureIsThereOnce()
    {
        QList<int> figures;
        for (const ManualStep &step : manualSteps()) {
            for (const int figure : step.figures)
                figures << figure;
        }
        QList<int> wanted;
        for (int figure = 279; figure <= 289; ++figure)
            wanted << figure;
        std::ranges::sort(figures);
        QCOMPARE(figures, wanted);
    }

    /// Everything that the manual puts in brackets or quotes as something to press, fill in or find.
    void everyControlOfTheManualHasANameToday_data()
    {
        QTest::addColumn<QString>("manual");
        QTest::addColumn<QString>("page");
        const auto row
            = [](const char *manual, QLatin1String page) { QTest::newRow(manual) << QString::fromLatin1(manual) << QString(page); };
        row("Register Now", anchor::login);
        row("Create New App", anchor::createApp);
        row("advanced setup", anchor::createApp);
        row("Display Name", anchor::createApp);
        row("Category", anchor::createApp);
        row("Create App ID", anchor::createApp);
        row("security check", anchor::createApp);
        row("App ID", anchor::keys);
        row("App Secret", anchor::keys);
        row("Show", anchor::keys);
        row("Settings", anchor::appSettings);
        row("App Domains", anchor::appSettings);
        row("Contact Email", anchor::appSettings);
        row("Add Platform", anchor::appSettings);
        row("Website", anchor::appSettings);
        row("Site URL", anchor::appSettings);
        row("Mobile Site URL", anchor::appSettings);
        row("Save Changes", anchor::appSettings);
        row("Status & Review", anchor::whoMayLogIn);
        row("YES", anchor::whoMayLogIn);
        row("Use shared Facebook application", anchor::write);
        row("Integration with external resources", anchor::write);
        row("Facebook Access Key", anchor::write);
        row("Facebook Secret Access Key", anchor::write);
        row("User profile", anchor::accounts);
        row("Accounts in external resources", anchor::accounts);
        row("Actions", anchor::accounts);
        row("Make shared", anchor::accounts);
        row("Access to managing shared accounts in the external resources", anchor::accounts);
    }

    void everyControlOfTheManualHasANameToday()
    {
        QFETCH(QString, manual);
        QFETCH(QString, page);
        const QByteArray latin = manual.toLatin1();
        const ControlName *name = controlNamed(QLatin1String(latin));
        QVERIFY(name);
        QVERIFY(!name->today.isEmpty() || !name->note.isEmpty());
        bool onPage = false;
        for (const ManualStep *step : manualStepsOn(QLatin1String(page.toLatin1()))) {
            for (const ControlName &each : step->names)
                onPage = onPage || each.manual == manual;
        }
        QVERIFY(onPage);
    }

    void ranges()
    {
        QCOMPARE(manualRange(anchor::login), QStringLiteral("1–2"));
        QCOMPARE(manualRange(anchor::createApp), QStringLiteral("3–6"));
        QCOMPARE(manualRange(anchor::keys), QStringLiteral("6"));
        QCOMPARE(manualRange(anchor::appSettings), QStringLiteral("7–12"));
        QCOMPARE(manualRange(anchor::whoMayLogIn), QStringLiteral("13"));
        QCOMPARE(manualRange(anchor::welcome), QString());
        QCOMPARE(manualRange(anchor::accounts), QString());
    }

    void addresses()
    {
        FacebookApp app;
        QCOMPARE(consoleAddress(ConsolePage::BasicSettings, app), QUrl(QStringLiteral("https://developers.facebook.com/apps/")));
        app.appId = QStringLiteral("1234567890123456");
        QCOMPARE(consoleAddress(ConsolePage::BasicSettings, app),
                 QUrl(QStringLiteral("https://developers.facebook.com/apps/1234567890123456/settings/basic/")));
        QCOMPARE(consoleAddress(ConsolePage::AdvancedSettings, app),
                 QUrl(QStringLiteral("https://developers.facebook.com/apps/1234567890123456/settings/advanced/")));
        QCOMPARE(consoleAddress(ConsolePage::Dashboard, app),
                 QUrl(QStringLiteral("https://developers.facebook.com/apps/1234567890123456/dashboard/")));
        QCOMPARE(consoleAddress(ConsolePage::Facebook, app), QUrl(QStringLiteral("https://www.facebook.com/")));
        QCOMPARE(consoleAddress(ConsolePage::CreateApp, app), QUrl(QStringLiteral("https://developers.facebook.com/apps/creation/")));
        QCOMPARE(consoleAddress(ConsolePage::Registration, app),
                 QUrl(QStringLiteral("https://developers.facebook.com/async/registration")));
    }

    void addressesFollowTheEndpointsAndRefuseAnOddAppId()
    {
        FacebookApp app;
        app.endpoints.developers = QUrl(QStringLiteral("http://127.0.0.1:4567"));
        app.appId = QStringLiteral("../../evil");
        QCOMPARE(consoleAddress(ConsolePage::Dashboard, app), QUrl(QStringLiteral("http://127.0.0.1:4567/apps/")));
    }

private:
    static QSet<int> range(int first, int last)
    {
        QSet<int> numbers;
        for (int number = first; number <= last; ++number)
            numbers << number;
        return numbers;
    }
};

QTEST_GUILESS_MAIN(ManualStepsTest)
#include "ManualStepsTest.moc"
