#include "pages/Tour.h"
#include "browser/EngineGraphics.h"
#include "browser/EngineLoader.h"
#include "browser/WebSession.h"
#include "pages/SetupWizard.h"
#include "practice/PracticeFacebook.h"
#include "support/gui/PracticeDesk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using practice::PracticeFacebook;
using test::PracticeDesk;

/// The whole wizard from Welcome to Done, by the keyboard, on a real CRM.
class TourTest : public QObject
{
    Q_OBJECT

    static setup::SetupDraft fresh(const PracticeDesk &desk)
    {
        setup::SetupDraft draft;
        draft.journey = setup::Journey::Practice;
        draft.site.database = desk.draft().site.database;
        return draft;
    }

    static TourGuest guest(PracticeFacebook &practice)
    {
        return practice.with([](practice::PracticeWorld &world) {
            return TourGuest{.email = world.developer().email,
                             .password = world.developer().password,
                             .code = practice::PracticeWorld::registrationCode(),
                             .displayName = QStringLiteral("Head office CRM"),
                             .contactEmail = QStringLiteral("admin@practice.example"),
                             .siteUrl = QUrl(QStringLiteral("https://crm.practice.example"))};
        });
    }

    struct Walk {
        bool allRight = false;
        QStringList lines;
        QStringList pictures;
        setup::SetupDraft draft;
    };

    /// The tour with a guest at a practice Facebook.
    static Walk visit(PracticeDesk &desk, PracticeFacebook &practice, const QString &folder, const TourGuest &guest)
    {
        Walk walk;
        desk.services.practice = true;
        desk.services.facebook = std::make_shared<facebook::AppCheck>();
        desk.services.accounts = std::make_shared<facebook::AccountCheck>();
        setup::SetupDraft draft = fresh(desk);
        draft.site.facebook.endpoints = practice.endpoints();
        SetupWizard wizard(desk.services, draft, PageId::Welcome);
        Tour tour(wizard, folder);
        tour.visitFacebook(guest);
        connect(&tour, &Tour::said, &tour, [&](const QString &line) { walk.lines += line; });
        QSignalSpy finished(&tour, &Tour::finished);
        wizard.show();
        tour.start();
        // An event loop of its own: the one of QTRY_… sleeps between events, and the engine passes each key on with several.
        if (finished.wait(240'000))
            walk.allRight = finished[0][0].toBool();
        walk.pictures = QDir(folder).entryList({QStringLiteral("*.png")});
        walk.draft = wizard.draft();
        return walk;
    }

    static void isSetUp(PracticeDesk &desk, PracticeFacebook &practice, const Walk &walk)
    {
        QVERIFY2(walk.allRight, qPrintable(walk.lines.join(u'\n')));
        practice.with([&](practice::PracticeWorld &world) {
            QVERIFY(world.developer().isDeveloper);
            QCOMPARE(world.apps.size(), size_t(1));
            const practice::PracticeApp &app = world.apps.front();
            QCOMPARE(app.name, QStringLiteral("Head office CRM"));
            QCOMPARE(app.contactEmail, QStringLiteral("admin@practice.example"));
            QCOMPARE(app.domains, QStringList(QStringLiteral("crm.practice.example")));
            QCOMPARE(app.category, QStringLiteral("Business and pages"));
            QCOMPARE(app.websiteUrl, QStringLiteral("https://crm.practice.example/"));
            QVERIFY(app.clientOAuth && app.webOAuth && app.enforceHttps && app.embeddedOAuth && app.javaScriptSdk);
            QCOMPARE(app.redirects, QStringList(QStringLiteral("https://crm.practice.example/")));
            QVERIFY(app.apiAccess && !app.native && !app.requireProof && !app.forBusiness && app.live);
            QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), app.id);
            QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerSecret")), app.secret);
            QVERIFY(!walk.lines.join(u'\n').contains(app.secret));
        });
        QVERIFY(walk.draft.loginTest());
        QCOMPARE(walk.draft.loginTest()->name, QStringLiteral("Pat Practice"));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

private slots:
    void walksEveryPageAndTheCrmHoldsWhatWasTyped()
    {
        PracticeDesk desk;
        desk.services.practice = true;
        const QTemporaryDir pictures;
        SetupWizard wizard(desk.services, fresh(desk), PageId::Welcome);
        Tour tour(wizard, pictures.filePath(QStringLiteral("tour")));
        QStringList lines;
        connect(&tour, &Tour::said, this, [&](const QString &line) { lines += line; });
        QSignalSpy finished(&tour, &Tour::finished);
        wizard.show();
        tour.start();
        QVERIFY(finished.wait(120'000));
        QVERIFY2(finished[0][0].toBool(), qPrintable(lines.join(u'\n')));
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QStringLiteral("1234567890123456"));
        const QStringList saved = QDir(pictures.filePath(QStringLiteral("tour"))).entryList({QStringLiteral("*.png")});
        for (const PageId page : way(wizard.draft())) {
            const bool there = std::ranges::any_of(saved, [&](const QString &name) { return name.contains(anchorOf(page)); });
            QVERIFY2(there, anchorOf(page).data());
        }
    }

    void throughTheEmbeddedView()
    {
        if (!browser::EngineLoader::isInstalled()) {
            if (qEnvironmentVariable("CI") == u"true")
                QFAIL("the embedded view is not built");
            QSKIP("the embedded view is not built");
        }
        PracticeDesk desk;
        const auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        desk.services.web = std::make_shared<browser::WebSession>();
        const QTemporaryDir pictures;
        const Walk walk = visit(desk, **practice, pictures.path(), guest(**practice));
        isSetUp(desk, **practice, walk);
        QCOMPARE(walk.draft.webPlace, setup::WebPlace::InWizard);
        // The wizard saw where each step led.
        const QString said = walk.lines.join(u'\n');
        for (const char *seen : {"as a developer yet", "lists your apps", "creating an app", "The console shows app 99"})
            QVERIFY2(said.contains(QLatin1String(seen)), qPrintable(said));
        // Beside the instructions: the page's own white, not the window's grey.
        const QString keys = walk.pictures.filter(QStringLiteral("app-id-and-app-secret")).value(0);
        const QImage picture(pictures.filePath(keys));
        QVERIFY(!picture.isNull());
        int white = 0;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = picture.width() / 2; x < picture.width(); x += 4)
                white += picture.pixel(x, y) == qRgb(255, 255, 255) ? 1 : 0;
        }
        QVERIFY2(white > picture.width() / 2 / 4 * picture.height() / 4 / 3, qPrintable(QString::number(white)));
    }

    void withoutAViewInTheUsersOwnBrowser_data()
    {
        QTest::addColumn<bool>("installed");
        QTest::newRow("no engine") << false;
        QTest::newRow("an engine that does not start") << true;
    }

    void withoutAViewInTheUsersOwnBrowser()
    {
        QFETCH(bool, installed);
        PracticeDesk desk;
        const auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        if (installed) {
            desk.services.web = std::make_shared<browser::WebSession>(
                browser::EngineOptions(), []() -> Result<browser::BrowserEngine *> { return failure(unexpectedError(QString())); });
        }
        const QTemporaryDir pictures;
        const Walk walk = visit(desk, **practice, pictures.path(), guest(**practice));
        isSetUp(desk, **practice, walk);
        QCOMPARE(walk.draft.webPlace, setup::WebPlace::OwnBrowser);
    }

    void aFacebookThatRefusesEndsTheTour_data()
    {
        QTest::addColumn<facebook::Trouble>("trouble");
        QTest::newRow("creation") << facebook::Trouble::CreateRefused;
        QTest::newRow("keys") << facebook::Trouble::PolicyBlock;
        QTest::newRow("login") << facebook::Trouble::UrlBlocked;
    }

    void aFacebookThatRefusesEndsTheTour()
    {
        QFETCH(facebook::Trouble, trouble);
        PracticeDesk desk;
        const auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        (*practice)->switchOn(trouble);
        const QTemporaryDir pictures;
        const Walk walk = visit(desk, **practice, pictures.path(), guest(**practice));
        QVERIFY2(!walk.allRight, qPrintable(walk.lines.join(u'\n')));
        QVERIFY(desk.textOf(QStringLiteral("FacebookConsumerKey")).isEmpty());
    }

    void aPasswordThatIsWrongEndsTheTour()
    {
        PracticeDesk desk;
        const auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        TourGuest stranger = guest(**practice);
        stranger.password = QStringLiteral("wrong");
        const QTemporaryDir pictures;
        const Walk walk = visit(desk, **practice, pictures.path(), stranger);
        QVERIFY(!walk.allRight);
        QVERIFY2(walk.lines.last().contains(u"/login"), qPrintable(walk.lines.last()));
    }

    void aCrmThatLostTheValuesFailsTheTour()
    {
        PracticeDesk desk;
        const QTemporaryDir pictures;
        desk.sql(
            QStringLiteral("CREATE TRIGGER spoil AFTER UPDATE ON \"SysSettingsValue\" WHEN NEW.\"TextValue\" = '1234567890123456' BEGIN "
                           "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '7' WHERE \"Id\" = NEW.\"Id\"; END"));
        SetupWizard wizard(desk.services, fresh(desk), PageId::Welcome);
        Tour tour(wizard, pictures.filePath(QStringLiteral("tour")));
        QSignalSpy finished(&tour, &Tour::finished);
        wizard.show();
        tour.start();
        QVERIFY(finished.wait(120'000));
        QVERIFY(!finished[0][0].toBool());
    }
};

int main(int argc, char **argv)
{
    browser::EngineGraphics graphics(false);
    QApplication application(argc, argv);
    graphics.applicationStarted();
    TourTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TourTest.moc"
