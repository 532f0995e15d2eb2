#include "pages/PlaceFile.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/Widgets.h"
#include "widgets/ColumnScroll.h"
#include "widgets/ScreenRoom.h"
#include "widgets/StrayLetters.h"
#include "widgets/WheelScrolls.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <qtestspontaneevent.h>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace crmlink;
using namespace crmlink::pages;

namespace
{

/// A page with a step that never ends by itself.
class BusyPage : public WizardPage
{
public:
    explicit BusyPage(SetupWizard &wizard) : WizardPage(PageId::Keys, wizard) { m_never.start(); }
    ~BusyPage() override
    {
        m_never.addResult(failure(cancelledError()));
        m_never.finish();
    }
    void work()
    {
        run(
            QStringLiteral("Waiting …"), [this](const std::stop_token &) { return m_never.future(); }, [] {});
    }

private:
    QPromise<Result<void>> m_never;
};

} // namespace

/// The wizard's frame, whatever its pages do.
class FrameTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Services services()
    {
        Services made;
        made.state = std::make_shared<StateFolder>(*StateFolder::open(m_folder.path()));
        return made;
    }

    static QMessageBox *question(const SetupWizard &wizard) { return wizard.findChild<QMessageBox *>(QStringLiteral("dropQuestion")); }

private slots:
    void aHelpersPlace_data()
    {
        QTest::addColumn<QRect>("other");
        QTest::addColumn<QRect>("place");
        const int top = 100;
        QTest::newRow("right") << QRect(0, top, 900, 700) << QRect(900, top, 1000, 600);
        QTest::newRow("left") << QRect(1010, top, 900, 700) << QRect(10, top, 1000, 600);
        QTest::newRow("narrower at the right") << QRect(0, top, 1100, 700) << QRect(1100, top, 820, 600);
        QTest::newRow("narrower at the left") << QRect(820, top, 1100, 700) << QRect(0, top, 820, 600);
        QTest::newRow("over the beginning") << QRect(500, top, 1000, 700) << QRect(0, top, 700, 600);
        QTest::newRow("over the end") << QRect(100, top, 1200, 700) << QRect(1220, top, 700, 600);
        QTest::newRow("low down") << QRect(0, 900, 900, 100) << QRect(900, 480, 1000, 600);
    }

    /// Beside the wizard, as far as the screen has room for both.
    void aHelpersPlace()
    {
        QFETCH(QRect, other);
        QFETCH(QRect, place);
        QCOMPARE(widgets::beside(other, {1000, 600}, 700, {0, 0, 1920, 1080}), place);
    }

    // A letter with Alt whose button is grey just now.
    void aLetterForAButtonIsNotTyped()
    {
        widgets::StrayLetters stray;
        qApp->installEventFilter(&stray);
        QLineEdit line;
        QPlainTextEdit text;
        for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
            QTest::keyClick(field, Qt::Key_N, Qt::AltModifier);
            QTest::keyClick(field, Qt::Key_A);
            // AltGr, as Windows tells of it.
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_E, QStringLiteral("€"), Qt::AltModifier | Qt::ControlModifier);
        }
        QCOMPARE(line.text(), QStringLiteral("a€"));
        QCOMPARE(text.toPlainText(), QStringLiteral("a€"));
    }

    // A list in a page that scrolls, with the pointer over it.
    void theWheelScrollsThePageOverAList()
    {
        widgets::WheelScrolls wheel;
        qApp->installEventFilter(&wheel);
        auto *column = new QWidget;
        auto *rows = new QVBoxLayout(column);
        auto *field = new QLineEdit;
        auto *list = new QComboBox;
        list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        auto *number = new QSpinBox;
        for (QWidget *row : std::initializer_list<QWidget *>{field, list, number})
            rows->addWidget(row);
        rows->addSpacing(2000);
        widgets::ColumnScroll page(column);
        page.resize(300, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        const auto turn = [](QWidget *under) {
            const QPointF at = under->rect().center();
            QWheelEvent event(at, under->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // as the desktop's own: those bring the focus
            qApp->notify(under, &event);
        };
        turn(list);
        QCOMPARE(list->currentIndex(), 0);
        QVERIFY(field->hasFocus());
        const int scrolled = page.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        turn(number->findChild<QLineEdit *>());
        QCOMPARE(number->value(), 0);
        QVERIFY(page.verticalScrollBar()->value() > scrolled);
        // Whoever has come to it means it.
        list->setFocus();
        turn(list);
        QCOMPARE(list->currentIndex(), 1);
    }

    void cleanup() { QFile::remove(m_folder.filePath(QStringLiteral("resume.json"))); }

    void opensWhereItWasClosed()
    {
        setup::SetupDraft draft;
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        for (int i = 0; i <= int(PageId::Done); ++i) {
            SetupWizard wizard(services(), draft, static_cast<PageId>(i));
            QCOMPARE(wizard.currentId(), i);
            wizard.show();
            QTRY_VERIFY(wizard.isVisible());
            wizard.reject();
            const auto places = savedPlaces(*wizard.services().state);
            QVERIFY(!places.empty());
            QCOMPARE(int(places.front().page), i);
            QCOMPARE(places.front().draft.site.siteUrl, draft.site.siteUrl);
        }
    }

    void theWholeDraftSurvives()
    {
        Place place{.page = PageId::Keys, .draft = {}};
        setup::SetupDraft &draft = place.draft;
        draft.journey = setup::Journey::RotateKeys;
        draft.deployment = setup::Deployment::OnSite;
        draft.site.name = QStringLiteral("Head office");
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com/sub"));
        draft.site.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
        draft.site.actingAs = QStringLiteral("Supervisor");
        draft.site.database = {.kind = setup::DatabaseKind::Sqlite,
                               .host = QStringLiteral("db"),
                               .port = 5433,
                               .name = QStringLiteral("crm"),
                               .login = setup::DatabaseLogin::Windows,
                               .user = QStringLiteral("u"),
                               .password = {.from = setup::SecretSource::From::Keychain, .name = {}, .command = {}},
                               .schema = QStringLiteral("s"),
                               .tls = setup::TlsMode::Require,
                               .tlsCa = QStringLiteral("/ca"),
                               .odbcDriver = QStringLiteral("d")};
        draft.site.service = setup::ServiceConnection{
            .user = QStringLiteral("x"),
            .password
            = {.from = setup::SecretSource::From::Command, .name = {}, .command = {QStringLiteral("pass"), QStringLiteral("crm")}},
            .pinnedSha256 = QStringLiteral("ab"),
            .allowHttp = true};
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.site.facebook.contactEmail = QStringLiteral("a@b");
        draft.site.facebook.appDomains = {QStringLiteral("a"), QStringLiteral("b")};
        draft.site.facebook.verify = false;
        draft.site.facebook.endpoints.graph = QUrl(QStringLiteral("http://127.0.0.1:1"));
        draft.site.sharedAccounts = {QStringLiteral("Jane")};
        draft.displayName = QStringLiteral("CRM");
        draft.changeApiVersion = true;
        draft.turnOnLongLivedTokens = true;
        draft.appIdInUse = QStringLiteral("1");
        draft.keepExistingApp = false;
        draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        draft.webPlace = setup::WebPlace::OwnBrowser;
        draft.appOwner = QStringLiteral("Jane");
        draft.rolePeople = {QStringLiteral("John")};
        draft.confirmed = {QStringLiteral("go-live")};
        draft.crmPassword = Secret::take(QByteArray("the database password"));
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));

        const QByteArray json = toJson(place);
        QVERIFY(!json.contains("the database password"));
        QVERIFY(!json.contains("0123456789abcdef"));
        const auto back = placeFromJson(json);
        QVERIFY(back);
        QCOMPARE(toJson(*back), json);
        QCOMPARE(back->draft.site, draft.site);
        QVERIFY(back->draft.crmPassword.isEmpty());
    }

    void aDamagedPlaceIsNoPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << toJson({PageId::Crm, {}}).left(40);
        QTest::newRow("binary") << QByteArray("\0\1\2", 3);
        QTest::newRow("later version") << QByteArray(R"({"version":99,"page":"your-crm"})");
        QTest::newRow("unknown page") << QByteArray(R"({"version":1,"page":"moon"})");
    }

    void aDamagedPlaceIsNoPlace()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!placeFromJson(bytes));
    }

    void aStateFolderThatRefusesIsSaidOnThePage()
    {
        SetupWizard wizard(services(), {}, PageId::Keys);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("resume.json"))); // in the place of the file
        const auto tidy = qScopeGuard([this] { QDir(m_folder.path()).rmdir(QStringLiteral("resume.json")); });
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible());
        wizard.save();
        QVERIFY(test::child<QLabel>(wizard.current(), "footnote")->text().contains(QStringLiteral("resume.json")));
    }

    /// A title bar above the screen's edge is one by which nothing can be moved or closed.
    void theWholeFrameIsOnTheScreen()
    {
        SetupWizard wizard(services(), {}, PageId::AppSettings);
        const QRect room = wizard.screen()->availableGeometry();
        const int title = wizard.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        widgets::fitOnScreen(&wizard, room.size() * 2);
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible());
        QVERIFY2(wizard.height() <= room.height() - title, qPrintable(QString::number(wizard.height())));
        QVERIFY(wizard.height() > room.height() - 2 * title);
        QCOMPARE(wizard.pos(), room.topLeft());
    }

    void whatIsKeptGoesToTheSiteFileThatWasGiven()
    {
        setup::SetupDraft draft;
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.siteFile = m_folder.filePath(QStringLiteral("given.toml"));
        SetupWizard wizard(services(), draft, PageId::Write);
        QVERIFY(wizard.keepSite());
        QFile given(draft.siteFile);
        QVERIFY(given.open(QIODevice::ReadOnly));
        QVERIFY(given.readAll().contains("1234567890123456"));

        // What others write meanwhile stays.
        QVERIFY(given.reset());
        QByteArray others = given.readAll();
        const QByteArray noName = "name = \"\"";
        others.replace(others.indexOf(noName), noName.size(), "name = \"Head office\""); // the CRM's, not the database's
        given.close();
        QVERIFY(given.open(QIODevice::WriteOnly) && given.write(others) == others.size());
        given.close();
        wizard.draft().site.facebook.contactEmail = QStringLiteral("admin@example.com");
        const auto again = wizard.keepSite();
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
        QVERIFY(given.open(QIODevice::ReadOnly));
        const QByteArray both = given.readAll();
        QVERIFY2(both.contains("name = \"Head office\"") && both.contains("admin@example.com"), both.constData());

        wizard.draft().siteFile = m_folder.filePath(QStringLiteral("no/such/folder/given.toml"));
        const auto kept = wizard.keepSite();
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::SiteFile);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("sites/crm.example.com.toml")))); // and nothing is lost
    }

    void escapeAsksBeforePracticeGoes()
    {
        Services practice = services();
        practice.practice = true;
        SetupWizard wizard(practice, {}, PageId::Welcome);
        wizard.show();
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        wizard.button(QWizard::NextButton)->click();
        QTRY_COMPARE(wizard.currentPageId(), PageId::Crm);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(question(wizard));
        QTest::keyClick(question(wizard), Qt::Key_Return); // the safe one
        QTRY_VERIFY(!question(wizard));
        QVERIFY(wizard.isVisible());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QTest::keyClick(test::child<QPushButton>(question(wizard), "leaveAnyway"), Qt::Key_Space);
        QTRY_VERIFY(!wizard.isVisible());
    }

    void escapeAsksBeforeATypedSecretGoes()
    {
        setup::SetupDraft draft;
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        SetupWizard wizard(services(), draft, PageId::Keys);
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(question(wizard));
        QVERIFY(question(wizard)->text().contains(QStringLiteral("App Secret")));
        QTest::keyClick(question(wizard), Qt::Key_Escape);
        QTRY_VERIFY(!question(wizard));
        QVERIFY(wizard.isVisible());
        // In the keychain, nothing would be lost.
        wizard.draft().secretStored = true;
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(!wizard.isVisible());
    }

    void escapeFirstStopsWhatIsAtWork()
    {
        SetupWizard wizard(services(), {}, PageId::Keys);
        BusyPage page(wizard);
        wizard.setPage(99, &page);
        wizard.setStartId(99);
        wizard.restart();
        wizard.show();
        QTRY_VERIFY(page.isVisible());
        page.work();
        QVERIFY(page.isBusy());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(!page.isBusy());
        QVERIFY(wizard.isVisible());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(!wizard.isVisible());
        wizard.removePage(99);
    }

    void foldsInANarrowWindow()
    {
        SetupWizard wizard(services(), {}, PageId::AppSettings);
        wizard.resize(wizard.fontMetrics().averageCharWidth() * 150, 500);
        wizard.show();
        QTRY_VERIFY(test::child<QWidget>(&wizard, "stepRail")->isVisible());
        auto *line = test::child<QLabel>(wizard.current(), "stepLine");
        QVERIFY(!line->isVisible());
        wizard.resize(wizard.fontMetrics().averageCharWidth() * 60, 500);
        QTRY_VERIFY(!test::child<QWidget>(&wizard, "stepRail")->isVisible());
        QTRY_VERIFY(line->isVisible());
        // Nothing is left of it beside the page.
        const auto gap = [&] { return wizard.current()->mapTo(&wizard, QPoint()).x(); };
        QTRY_COMPARE(gap(), wizard.width() - gap() - wizard.current()->width());
        QCOMPARE(line->text(), QStringLiteral("Step 6 of 11: App settings"));
    }

    void practiceSaysSoEverywhere()
    {
        Services practice = services();
        practice.practice = true;
        SetupWizard wizard(practice, {}, PageId::Crm);
        wizard.show();
        QTRY_VERIFY(test::child<QWidget>(wizard.current(), "practiceBand")->isVisible());
        QVERIFY(wizard.windowTitle().contains(QStringLiteral("Practice")));
    }
};

QTEST_MAIN(FrameTest)
#include "FrameTest.moc"
