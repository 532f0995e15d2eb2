#include "guide/GuideWindow.h"

#include "base/Languages.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "guide/MarkShapes.h"
#include "guide/PictureView.h"
#include "guide/StepView.h"
#include "support/gui/Heard.h"
#include "support/gui/Looks.h"
#include "support/gui/Widgets.h"
#include "widgets/Layouts.h"
#include "widgets/Palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace crmlink;
using namespace crmlink::guide;
using test::child;

namespace
{

struct Desk {
    QTemporaryDir folder;
    std::shared_ptr<StateFolder> state = std::make_shared<StateFolder>(*StateFolder::open(folder.filePath(QStringLiteral("state"))));
    QList<QUrl> opened;
    bool browser = true;

    std::unique_ptr<GuideWindow> open()
    {
        auto book = GuideBook::load(Languages::current());
        auto window = std::make_unique<GuideWindow>(std::move(*book), GuideServices{state, [this](const QUrl &address) {
                                                                                        opened += address;
                                                                                        return browser;
                                                                                    }});
        window->show();
        return window;
    }
};

/// What a window shows when it is painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const GuideWindow &window) : m_window(window)
    {
        child<StepView>(&window, "guideStep")->viewport()->installEventFilter(this);
    }

    bool seen = false;
    bool whole = false;
    QList<QRect> places;

    [[nodiscard]] bool showsRest() const { return child<QLabel>(&m_window, "guideBody")->isVisible(); }
    [[nodiscard]] QList<QRect> placesNow() const
    {
        QList<QRect> now;
        for (const char *name : {"guideTitle", "guideSentence", "guidePicture"})
            now += child<QWidget>(&m_window, name)->geometry();
        return now;
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(seen, true)) {
            whole = showsRest();
            places = placesNow();
        }
        return false;
    }

private:
    const GuideWindow &m_window;
};

GuideSite someSite()
{
    GuideSite site;
    site.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.site.facebook.appId = QStringLiteral("1234567890123456");
    site.site.facebook.contactEmail = QStringLiteral("admin@example.com");
    site.appName = QStringLiteral("bpm'online");
    return site;
}

GuideSites twoSites(std::optional<size_t> atHand = {})
{
    GuideSite other = someSite();
    other.site.name = QStringLiteral("The CRM of our subsidiary in the country beside ours");
    other.site.siteUrl = QUrl(QStringLiteral("https://other.example.com"));
    other.site.facebook.appId = QStringLiteral("6543210987654321");
    return {{someSite(), other}, atHand};
}

QPalette dark()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x1f));
    return palette;
}

/// Of HTML that wraps: its longest word, its widest table.
double widthWanted(const QLabel &label)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(label.font());
    document.setHtml(label.text());
    document.setTextWidth(label.width());
    return document.idealWidth();
}

/// Saves what was looked at, for whoever wants to look, too.
void keep(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("CRMLINK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

/// The guide's window by keyboard, and what assistive technology is told.
class GuideWindowTest : public QObject
{
    Q_OBJECT

    static void directions()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    [[nodiscard]] static auto laidOut(bool rightToLeft)
    {
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        return qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void turnsItsPagesByKeyboard()
    {
        Desk desk;
        const auto window = desk.open();
        window->goToLastPlace();
        QCOMPARE(window->current()->id, QStringLiteral("welcome"));
        QVERIFY(!child<QAbstractButton>(window.get(), "guideBack")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("your-crm"));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("welcome"));
        const auto steps = window->book().steps();
        for (size_t i = 1; i < steps.size(); ++i) {
            QTest::keyClick(child<QAbstractButton>(window.get(), "guideNext"), Qt::Key_Space);
            QCOMPARE(window->current(), steps[i]);
        }
        QVERIFY(!child<QAbstractButton>(window.get(), "guideNext")->isEnabled());
    }

    void remembersItsPlaceAndWhatIsDone()
    {
        Desk desk;
        {
            const auto window = desk.open();
            QVERIFY(window->go(QStringLiteral("facebook-8")));
            auto *done = child<QCheckBox>(window.get(), "guideDone");
            QVERIFY(done->isVisible());
            QTest::keyClick(done, Qt::Key_Space);
            QVERIFY(window->isDone(*window->book().step(u"facebook-8")));
            window->close();
        }
        const auto window = desk.open();
        window->goToLastPlace();
        QCOMPARE(window->current()->id, QStringLiteral("facebook-8"));
        QVERIFY(child<QCheckBox>(window.get(), "guideDone")->isChecked());
        auto *contents = child<QTreeWidget>(window.get(), "guideContents");
        QCOMPARE(contents->currentItem()->data(0, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("8. Enter domain and contact address, done"));
    }

    void twoWindowsKeepEachOthersTicks()
    {
        Desk desk;
        const auto tick = [](GuideWindow &window, const char *id) {
            QVERIFY(window.go(QLatin1String(id)));
            QTest::keyClick(child<QCheckBox>(&window, "guideDone"), Qt::Key_Space);
        };
        {
            const auto window = desk.open();
            tick(*window, "facebook-7");
            window->close();
        }
        const auto one = desk.open();
        const auto other = desk.open();
        tick(*one, "facebook-8");
        tick(*other, "facebook-7"); // takes it back
        tick(*other, "facebook-9");
        one->close();
        other->close();
        one->go(QStringLiteral("welcome"));
        one->close();
        QCOMPARE(savedGuidePlace(*desk.state).done, QStringList({QStringLiteral("facebook-8"), QStringLiteral("facebook-9")}));
    }

    void whatCannotBeSavedNowIsSavedLater()
    {
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        QLockFile elsewhere(desk.state->filePath(QStringLiteral("guide.json.lock")));
        QVERIFY(elsewhere.tryLock());
        QTest::keyClick(child<QCheckBox>(window.get(), "guideDone"), Qt::Key_Space);
        window->close();
        QVERIFY(savedGuidePlace(*desk.state).done.isEmpty());
        elsewhere.unlock();
        QTRY_COMPARE(savedGuidePlace(*desk.state).done, QStringList({QStringLiteral("facebook-8")}));
    }

    void aTickIsBroughtIntoSight()
    {
        Desk desk;
        const auto window = desk.open();
        window->resize(window->width(), window->fontMetrics().height() * 20);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(window->go(QStringLiteral("facebook-8")));
        const auto *done = child<QCheckBox>(window.get(), "guideDone");
        QTRY_VERIFY(done->isVisible());
        QVERIFY(done->visibleRegion().isEmpty());
        QTest::keyClick(window.get(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(done->isChecked());
        QCOMPARE(done->visibleRegion().boundingRect(), done->rect());
    }

    void aDamagedPlaceIsTheBeginning()
    {
        Desk desk;
        QVERIFY(desk.state->write(QStringLiteral("guide.json"), "{\"step\": 7, \"done\": \"nonsense\""));
        const auto window = desk.open();
        window->goToLastPlace();
        QCOMPARE(window->current()->id, QStringLiteral("welcome"));
    }

    void whatTheWizardHasBehindItIsDone()
    {
        Desk desk;
        const auto window = desk.open();
        window->setPagesDone({QStringLiteral("create-the-app")});
        QVERIFY(window->isDone(*window->book().step(u"create-the-app")));
        QVERIFY(window->isDone(*window->book().step(u"facebook-4")));
        QVERIFY(!window->isDone(*window->book().step(u"facebook-8")));
        // What is read in need is not.
        window->setPagesDone({QStringLiteral("your-crm")});
        QVERIFY(window->isDone(*window->book().step(u"your-crm")));
        for (const auto *help : {u"database-connection", u"crm-web-service", u"import"})
            QVERIFY(!window->isDone(*window->book().step(help)));
    }

    void findsStepsAndMessages()
    {
        Desk desk;
        const auto window = desk.open();
        window->goToLastPlace();
        auto *search = child<QLineEdit>(window.get(), "guideSearch");
        QTest::keyClicks(search, QStringLiteral("add platform"));
        auto *hits = child<QListWidget>(window.get(), "guideHits");
        QVERIFY(hits->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-9"));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("zebra"));
        QCOMPARE(hits->count(), 1);
        QCOMPARE(hits->item(0)->flags(), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(hits->item(0)->foreground().color(), widgets::Palette(hits->palette()).secondaryText());
        search->clear();
        QVERIFY(!hits->isVisible());
    }

    void explainsAPastedMessage()
    {
        Desk desk;
        const auto window = desk.open();
        window->setSite(someSite());
        window->goToLastPlace();
        QTest::keyClick(child<QAbstractButton>(window.get(), "seeMessage"), Qt::Key_Space);
        auto *message = child<QLineEdit>(window.get(), "troubleMessage");
        QTRY_VERIFY(message->isVisible());
        message->setText(QStringLiteral("App not active: This app is not accessible right now"));
        QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("trouble-app_not_active")));
        QTRY_VERIFY(!window->findChild<QWidget *>(QStringLiteral("trouble-name_not_found")));
        QTest::keyClick(child<QAbstractButton>(window.get(), "troubleMore-app_not_active"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("app-not-public"));
        message->setText(QStringLiteral("There is no keychain that CrmLink can use."));
        QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("trouble-keychain")));
        const auto texts = child<QWidget>(window.get(), "trouble-keychain")->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(texts, [](const QLabel *label) { return label->text().startsWith(QStringLiteral("Start the keychain")); }));
        QTest::keyClick(child<QAbstractButton>(window.get(), "troubleMore-keychain"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("keychain"));
        message->setText(QStringLiteral("(#803) the Data Use Checkup of this application is overdue since yesterday"));
        QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("trouble-app-not-public")));
        QVERIFY(child<QLabel>(window.get(), "troublesFound")->text().startsWith(QStringLiteral("No known message.")));
        message->setText(QStringLiteral("qqqq"));
        QTRY_COMPARE(child<QLabel>(window.get(), "troublesFound")->text(), QStringLiteral("Nothing fits. Try fewer words."));
    }

    void howManyMessagesFitCanBeHeard()
    {
        Desk desk;
        const auto window = desk.open();
        const test::Heard heard;
        QTest::keyClick(child<QAbstractButton>(window.get(), "seeMessage"), Qt::Key_Space);
        QTRY_COMPARE(heard.times(QStringLiteral("I see this message")), 1);
        QCOMPARE(heard.times(QStringLiteral("Paste what Facebook")), 1);
        QCOMPARE(heard.times(QStringLiteral(" known messages")), 1);
        QTest::keyClicks(child<QLineEdit>(window.get(), "troubleMessage"), QStringLiteral("qqqq"));
        QTRY_COMPARE(heard.times(QStringLiteral("Nothing fits. Try fewer words.")), 1);
    }

    void opensThePageInTheConsole()
    {
        Desk desk;
        const auto window = desk.open();
        window->setSite(someSite());
        window->go(QStringLiteral("facebook-8"));
        auto *open = child<QAbstractButton>(window.get(), "openInConsole");
        QVERIFY(open->isVisible());
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(desk.opened, QList<QUrl>({QUrl(QStringLiteral("https://developers.facebook.com/apps/1234567890123456/settings/basic/"))}));
        desk.browser = false;
        QTest::keyClick(open, Qt::Key_Space);
        auto *error = child<QWidget>(window.get(), "errorPanel");
        QVERIFY(error->isVisible());
        QVERIFY(child<QLabel>(window.get(), "errorWhy")->text().contains(QStringLiteral("settings/basic")));
        window->go(QStringLiteral("share-3"));
        QVERIFY(!open->isVisible());
        QVERIFY(!error->isVisible());
    }

    void saysWhereTheConsoleOpens()
    {
        Desk desk;
        const auto window = desk.open();
        const auto text = [&window] { return child<QAbstractButton>(window.get(), "openInConsole")->text().remove(u'&'); };
        window->go(QStringLiteral("app-roles"));
        QCOMPARE(text(), QStringLiteral("Open the list of apps in the console"));
        window->go(QStringLiteral("facebook-3"));
        QCOMPARE(text(), QStringLiteral("Open this page in the console"));
        window->go(QStringLiteral("app-roles"));
        window->setSite(someSite());
        QCOMPARE(text(), QStringLiteral("Open the app's dashboard in the console"));
        window->go(QStringLiteral("facebook-8"));
        QCOMPARE(text(), QStringLiteral("Open this page in the console"));
    }

    void copiesTheValuesOfTheSite()
    {
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        QVERIFY(!window->findChild<QWidget *>(QStringLiteral("guideValue-app-domains")));
        window->setSite(someSite());
        QTest::keyClick(child<QAbstractButton>(window.get(), "guideValue-app-domainsCopy"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("crm.example.com"));
    }

    void ofSeveralSitesTheReaderChoosesOne()
    {
        Desk desk;
        {
            const auto window = desk.open();
            window->offerSites(twoSites());
            window->go(QStringLiteral("facebook-8"));
            auto *sites = child<QComboBox>(window.get(), "guideSite");
            QTRY_VERIFY(sites->isVisible());
            QCOMPARE(sites->currentIndex(), -1);
            QVERIFY(!window->findChild<QWidget *>(QStringLiteral("guideValue-app-domains")));
            // What would stand there is known: it only has to be said of which.
            QVERIFY(!child<QLabel>(window.get(), "guideAwaited")->isVisible());
            const QUrl list = setup::consoleAddress(window->current()->console, {});
            QTest::keyClick(child<QAbstractButton>(window.get(), "openInConsole"), Qt::Key_Space);
            QCOMPARE(desk.opened, QList<QUrl>{list});

            QTest::keyClick(sites, Qt::Key_Down);
            QTest::keyClick(sites, Qt::Key_Down);
            QCOMPARE(sites->currentIndex(), 1);
            QTest::keyClick(child<QAbstractButton>(window.get(), "guideValue-app-domainsCopy"), Qt::Key_Space);
            QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other.example.com"));
            QTest::keyClick(child<QAbstractButton>(window.get(), "openInConsole"), Qt::Key_Space);
            QVERIFY(desk.opened.back().toString().contains(QStringLiteral("6543210987654321")));

            window->go(QStringLiteral("welcome")); // which has no values
            QVERIFY(!sites->isVisible());
        }
        const auto next = desk.open();
        next->offerSites(twoSites());
        next->go(QStringLiteral("facebook-8"));
        QCOMPARE(child<QComboBox>(next.get(), "guideSite")->currentIndex(), 1);
        QVERIFY(child<QWidget>(next.get(), "guideValue-app-domains"));
        // A set-up that is under way is what the guide was opened for.
        const auto underWay = desk.open();
        underWay->offerSites(twoSites(0));
        underWay->go(QStringLiteral("facebook-8"));
        QCOMPARE(child<QComboBox>(underWay.get(), "guideSite")->currentIndex(), 0);
        // Of one there is nothing to choose.
        underWay->offerSites({{someSite()}, 0});
        QVERIFY(!underWay->findChild<QComboBox *>(QStringLiteral("guideSite")));
    }

    void goesBesideTheBrowserAndBack()
    {
        Desk desk;
        {
            const auto window = desk.open();
            window->goToLastPlace();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            window->setGeometry(30, 40, 700, 500);
            QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
            QTRY_VERIFY(window->isNarrow());
            QVERIFY(window->geometry() != QRect(30, 40, 700, 500));
            QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
            QTRY_COMPARE(window->geometry(), QRect(30, 40, 700, 500));
            QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
            QTRY_VERIFY(window->isNarrow());
            QVERIFY(window->isVisible());
            QVERIFY(window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
            QVERIFY(!child<QWidget>(window.get(), "guideContents")->isVisible());
            QTest::keyClick(child<QAbstractButton>(window.get(), "guideNext"), Qt::Key_Space);
            QCOMPARE(window->current()->id, QStringLiteral("your-crm"));
            window->close();
        }
        const auto window = desk.open();
        QVERIFY(window->isNarrow());
        window->setNarrow(false);
        QVERIFY(!window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(child<QWidget>(window.get(), "guideContents")->isVisible());
    }

    void besideTheBrowserItSearchesAndExplainsMessages()
    {
        Desk desk;
        const auto window = desk.open();
        window->goToLastPlace();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(window->isNarrow());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto *search = child<QLineEdit>(window.get(), "guideSearch");
        auto *hits = child<QListWidget>(window.get(), "guideHits");
        const auto *step = child<QWidget>(window.get(), "guideStep");
        QTRY_VERIFY(search->isVisible());
        // Two lines above the text, no more.
        QTRY_VERIFY(step->height() > window->height() / 2);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(window->focusWidget(), static_cast<QWidget *>(search));
        QVERIFY(window->isNarrow());
        QTest::keyClicks(search, QStringLiteral("add platform"));
        QTRY_VERIFY(hits->isVisible() && hits->height() > hits->fontMetrics().height() * 3);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-9"));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!hits->isVisible());
        QTRY_VERIFY(step->height() > window->height() / 2);
        // By mouse.
        search->setText(QStringLiteral("save changes"));
        QTRY_VERIFY(hits->isVisible());
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualItemRect(hits->item(0)).center());
        QCOMPARE(window->current()->id, hits->item(0)->data(Qt::UserRole).toString());
        search->clear();
        auto *messages = child<QAbstractButton>(window.get(), "seeMessage");
        QTRY_VERIFY(messages->isVisible());
        QTest::mouseClick(messages, Qt::LeftButton);
        auto *message = child<QLineEdit>(window.get(), "troubleMessage");
        QTRY_COMPARE(window->focusWidget(), static_cast<QWidget *>(message));
        QVERIFY(window->isNarrow());
        message->setText(QStringLiteral("Something is still missing."));
        QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("trouble-facebook-13")));
        QTest::keyClick(child<QAbstractButton>(window.get(), "troubleMore-facebook-13"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-13"));
        keep(*window, QStringLiteral("beside-the-browser"));
        // And the contents come back where they were.
        window->setNarrow(false);
        QTRY_VERIFY(child<QWidget>(window.get(), "guideContents")->isVisible());
        QTRY_VERIFY(child<QWidget>(window.get(), "guideContents")->height() > window->height() / 2);
    }

    void aLinkHasAWayBack_data()
    {
        QTest::addColumn<bool>("narrow");
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by key") << false << true;
        QTest::newRow("by link") << false << false;
        QTest::newRow("beside the browser, by key") << true << true;
        QTest::newRow("beside the browser, by link") << true << false;
    }

    void aLinkHasAWayBack()
    {
        QFETCH(bool, narrow);
        QFETCH(bool, byKey);
        Desk desk;
        const auto window = desk.open();
        window->setNarrow(narrow);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->go(QStringLiteral("facebook-login-settings"));
        auto *wayBack = child<QLabel>(window.get(), "guideWayBack");
        QVERIFY(!wayBack->isVisible());
        auto *body = child<QLabel>(window.get(), "guideBody");
        auto *bar = child<StepView>(window.get(), "guideStep")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 40);
        bar->setValue(40);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_Tab); // to its first link
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(window->current()->id, QStringLiteral("use-case-permissions"));
        QTRY_VERIFY(wayBack->isVisible());
        QVERIFY(wayBack->text().contains(QStringLiteral("Back to “Switch Facebook Login on”")));
        const auto goBack = [&] {
            if (byKey) {
                QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
            } else {
                wayBack->setFocus();
                QTest::keyClick(wayBack, Qt::Key_Tab);
                QTest::keyClick(wayBack, Qt::Key_Return);
            }
        };
        // A link of that step again: two steps back.
        emit body->linkActivated(QStringLiteral("#facebook-13"));
        QCOMPARE(window->current()->id, QStringLiteral("facebook-13"));
        goBack();
        QCOMPARE(window->current()->id, QStringLiteral("use-case-permissions"));
        goBack();
        QCOMPARE(window->current()->id, QStringLiteral("facebook-login-settings"));
        QTRY_COMPARE(bar->value(), 40);
        QTRY_VERIFY(!wayBack->isVisible());
        // From there on the keys turn the pages as ever.
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-12"));
    }

    void turningPagesIsOfTheBookAlsoAfterALink()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->go(QStringLiteral("facebook-login-settings"));
        const auto *wayBack = child<QLabel>(window.get(), "guideWayBack");
        emit child<QLabel>(window.get(), "guideBody")->linkActivated(QStringLiteral("#facebook-api-access"));
        QTest::keyClick(child<QAbstractButton>(window.get(), "guideNext"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("login-for-business"));
        QVERIFY(wayBack->isVisible());
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-api-access"));
        QTest::keyClick(child<QAbstractButton>(window.get(), "guideBack"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("native-or-desktop-app"));
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-login-settings"));
        // Who chooses in the contents, or in the wizard, begins anew.
        emit child<QLabel>(window.get(), "guideBody")->linkActivated(QStringLiteral("#facebook-api-access"));
        QVERIFY(wayBack->isVisible());
        window->go(QStringLiteral("facebook-8"));
        QVERIFY(!wayBack->isVisible());
    }

    void aSearchAndAMessageHaveAWayBack()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->go(QStringLiteral("facebook-8"));
        const auto *wayBack = child<QLabel>(window.get(), "guideWayBack");
        auto *search = child<QLineEdit>(window.get(), "guideSearch");
        auto *hits = child<QListWidget>(window.get(), "guideHits");
        QTest::keyClicks(search, QStringLiteral("tester"));
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(hits, Qt::Key_Down);
        QVERIFY(hits->currentRow() == 1);
        QVERIFY(window->current()->id != u"facebook-8");
        // From hit to hit: back to where the search began.
        QVERIFY(wayBack->text().contains(QStringLiteral("Back to “Enter domain and contact address”")));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-8"));
        QVERIFY(!wayBack->isVisible());
        QTest::keyClick(child<QAbstractButton>(window.get(), "seeMessage"), Qt::Key_Space);
        QVERIFY(wayBack->isVisible());
        QTest::keyClick(child<QAbstractButton>(window.get(), "troubleMore-app_not_active"), Qt::Key_Space);
        QCOMPARE(window->current()->id, QStringLiteral("app-not-public"));
        QVERIFY(wayBack->text().contains(QStringLiteral("Back to “Enter domain and contact address”")));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->current()->id, QStringLiteral("facebook-8"));
    }

    void aValueThatIsNotKnownYetIsNamed()
    {
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-5"));
        const auto *awaited = child<QLabel>(window.get(), "guideAwaited");
        QTRY_VERIFY(awaited->isVisible());
        QVERIFY(awaited->text().contains(QStringLiteral("App name, Contact email")));
        QVERIFY(awaited->text().contains(QStringLiteral("F1")));
        QVERIFY(awaited->text().contains(QStringLiteral("Enter them")));
        GuideSite site = someSite();
        site.appName.clear();
        window->setSite(site);
        QVERIFY(awaited->text().contains(QStringLiteral("App name.")));
        QVERIFY(!awaited->text().contains(QStringLiteral("Contact email")));
        QVERIFY(awaited->text().contains(QStringLiteral("Enter it")));
        window->setSite(someSite());
        QVERIFY(!awaited->isVisible());
        // Not every CRM has another address for the mobile users.
        window->go(QStringLiteral("facebook-11"));
        QVERIFY(!awaited->isVisible());
    }

    void pictureIsEnlargedAndMovedByKeyboard()
    {
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        auto *picture = child<PictureView>(window.get(), "guidePicture");
        QVERIFY(picture->hasPicture());
        QTRY_VERIFY(picture->height() > 50);
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Plus);
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(picture->zoom() > 1.5);
        picture->horizontalScrollBar()->setValue(0);
        QTest::keyClick(picture, Qt::Key_Right);
        QVERIFY(picture->horizontalScrollBar()->value() > 0);
        QTest::keyClick(picture, Qt::Key_0);
        QCOMPARE(picture->zoom(), 1.0);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(picture, Qt::Key_Minus);
        QCOMPARE(picture->zoom(), 1.0);
    }

    /// Until the user has moved it.
    void pictureIsEnlargedTowardsItsFirstMark_data() { directions(); }

    void pictureIsEnlargedTowardsItsFirstMark()
    {
        QFETCH(bool, rightToLeft);
        const auto back = laidOut(rightToLeft);
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        const auto marks = placedMarks(*window->current(), *window->book().picture(window->current()->picture));
        QVERIFY(!marks.empty());
        auto *picture = child<PictureView>(window.get(), "guidePicture");
        QTRY_VERIFY(picture->height() > 50);
        const QString still = picture->viewport()->toolTip();
        const QImage image = QImage(window->book().pictureFile(window->current()->picture)).convertToFormat(QImage::Format_RGB32);
        const PictureInk ink(image);
        // Its number: the ring alone may be larger than the view.
        const auto inSight = [&] {
            const double line = picture->fontMetrics().height();
            const std::vector<QRectF> spots = spotsOn(picture->target(), marks);
            const auto shapes = markShapes(spots, markSize(line, spots), picture->target(), ink);
            const QRectF room(picture->viewport()->rect());
            return room.contains(QRectF(shapes.front().number, QSizeF()).adjusted(-line / 2, -line / 2, line / 2, line / 2));
        };
        const auto isRead = [picture] {
            QImage shown = picture->viewport()->grab().toImage();
            const QImage before = shown;
            shown.fill(shown.pixelColor(2, 2));
            return before != shown;
        };
        QTRY_VERIFY(isRead());
        for (int i = 0; i < 6; ++i) {
            child<QAction>(window.get(), "largerPicture")->trigger();
            QVERIFY2(inSight(), qPrintable(QString::number(picture->zoom())));
        }
        // People see that it can be moved.
        QTRY_VERIFY(picture->horizontalScrollBar()->isVisible() && picture->verticalScrollBar()->isVisible());
        QVERIFY(picture->viewport()->toolTip() != still);
        QTest::keyClick(picture, Qt::Key_0);
        QTRY_VERIFY(!picture->horizontalScrollBar()->isVisible());

        for (int i = 0; i < 3; ++i)
            QTest::keyClick(picture, Qt::Key_Plus);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(picture, rightToLeft ? Qt::Key_Left : Qt::Key_Right);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(picture, Qt::Key_Down);
        QVERIFY(!inSight());
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(!inSight());
        QTest::keyClick(picture, Qt::Key_0);
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(inSight());

        // Moved away from its number, a ring that is still seen takes it along.
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(picture, Qt::Key_Plus);
        const double line = picture->fontMetrics().height();
        const std::vector<QRectF> spots = spotsOn(picture->target(), marks);
        const MarkSize size = markSize(line, spots);
        auto shapes = markShapes(spots, size, picture->target(), ink);
        for (int i = 0; i < 100 && inSight(); ++i) {
            QTest::keyClick(picture, shapes.front().number.x() > shapes.front().ring.center().x() ? Qt::Key_Left : Qt::Key_Right);
            shapes = markShapes(spotsOn(picture->target(), marks), size, picture->target(), ink);
        }
        QVERIFY(!inSight());
        const QPointF before = shapes.front().number;
        bringNumbersInto(QRectF(picture->viewport()->rect()), size, shapes);
        QVERIFY(shapes.front().number != before);
        const QColor disc = widgets::Palette(picture->palette()).ink(widgets::Tone::Bad);
        const QPoint besideItsDigit = (shapes.front().number + QPointF(-0.7 * size.radius, 0)).toPoint();
        QCOMPARE(picture->viewport()->grab().toImage().pixel(besideItsDigit), disc.rgb());
    }

    void theWheelEnlargesWhatTheMousePointsAt()
    {
        Desk desk;
        const auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        auto *picture = child<PictureView>(window.get(), "guidePicture");
        QTRY_VERIFY(picture->height() > 50);
        const QPointF mouse(picture->viewport()->width() - 60, picture->viewport()->height() - 40);
        const auto pointedAt = [&] {
            const QRectF shown = picture->target();
            return QPointF((mouse.x() - shown.left()) / shown.width(), (mouse.y() - shown.top()) / shown.height());
        };
        const QPointF before = pointedAt();
        for (int i = 0; i < 3; ++i) {
            QWheelEvent turn(mouse, picture->viewport()->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(picture->viewport(), &turn);
        }
        QVERIFY(picture->zoom() > 1.5);
        QVERIFY2((pointedAt() - before).manhattanLength() < 0.02, qPrintable(QString::number((pointedAt() - before).manhattanLength())));
    }

    void aTickIsSeenOnTheSelection()
    {
        const test::Desktop desktop(false);
        Desk desk;
        const auto window = desk.open();
        window->setPagesDone({QStringLiteral("welcome")});
        window->go(QStringLiteral("welcome"));
        auto *contents = child<QTreeWidget>(window.get(), "guideContents");
        const QIcon tick = contents->currentItem()->icon(0);
        const auto ink = [&](QIcon::Mode mode) {
            const QImage drawn = tick.pixmap(QSize(64, 64), mode).toImage();
            QColor most;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    if (const QColor color = drawn.pixelColor(x, y); color.alpha() == 255)
                        most = color;
                }
            }
            return most;
        };
        QCOMPARE(ink(QIcon::Selected).name(), contents->palette().color(QPalette::HighlightedText).name());
        QCOMPARE(ink(QIcon::Normal).name(), widgets::Palette(contents->palette()).ink(widgets::Tone::Good).name());
    }

    void theListKeepsItsDistanceFromTheWindowsEdge_data() { directions(); }

    void theListKeepsItsDistanceFromTheWindowsEdge()
    {
        QFETCH(bool, rightToLeft);
        const auto back = laidOut(rightToLeft);
        Desk desk;
        const auto window = desk.open();
        window->goToLastPlace();
        for (const char *name : {"guideSearch", "guideContents", "seeMessage"}) {
            const auto *widget = child<QWidget>(window.get(), name);
            const auto distance = [&] {
                const int left = widget->mapTo(window.get(), QPoint()).x();
                return rightToLeft ? window->width() - left - widget->width() : left;
            };
            QTRY_VERIFY2(distance() >= 4 && distance() < 20, qPrintable(QString::number(distance())));
        }
    }

    void anotherTakesItsPlace()
    {
        Desk desk;
        auto window = desk.open();
        window->go(QStringLiteral("facebook-8"));
        window->setGeometry(40, 50, 720, 500);
        const GuideStand stand = window->stand();
        window = nullptr;
        Languages::use(QStringLiteral("de"));
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        GuideWindow other(*GuideBook::load(Languages::current()), {desk.state, {}});
        other.takeStand(stand);
        QVERIFY(other.isVisible());
        QCOMPARE(other.current()->id, QStringLiteral("facebook-8"));
        QCOMPARE(other.geometry(), QRect(40, 50, 720, 500));
        QVERIFY(!other.isNarrow());
        other.setNarrow(true);
        const GuideStand narrow = other.stand();
        const QSize size = other.size();
        GuideWindow third(*GuideBook::load(Languages::current()), {});
        third.takeStand(narrow);
        QVERIFY(third.isNarrow());
        QCOMPARE(third.size(), size);
        third.setNarrow(false);
        QCOMPARE(third.geometry(), QRect(40, 50, 720, 500));
    }

    void howLargeThePictureIsCanBeHeard()
    {
        Desk desk;
        const auto window = desk.open();
        QVERIFY(window->go(QStringLiteral("facebook-8")));
        const test::Heard heard;
        child<QAction>(window.get(), "largerPicture")->trigger();
        QTRY_COMPARE(heard.times(QStringLiteral("Picture at 125%")), 1);
        child<QAction>(window.get(), "smallerPicture")->trigger();
        QTRY_COMPARE(heard.times(QStringLiteral("Picture at 100%")), 1);
    }

    void aWindowThatOpensShowsItsFirstLinesFirst()
    {
        GuideWindow window(*GuideBook::load(QStringLiteral("en")), {});
        window.go(QStringLiteral("facebook-8"));
        const FirstPaint first(window);
        window.show();
        QTRY_VERIFY(first.seen);
        QVERIFY(!first.whole);
        QTRY_VERIFY(first.showsRest());
        // Below it the bar finds more to scroll; nothing that was there moves.
        QTRY_VERIFY(child<StepView>(&window, "guideStep")->verticalScrollBar()->maximum() > 0);
        QCOMPARE(first.placesNow(), first.places);
        // From then on a step is shown as a whole.
        window.go(QStringLiteral("your-crm"));
        QVERIFY(first.showsRest());
    }

    void aWindowThatOpensWithoutAPictureIsWholeAtOnce()
    {
        GuideWindow window(*GuideBook::load(QStringLiteral("en")), {});
        window.go(QStringLiteral("command-line"));
        QVERIFY(!child<PictureView>(&window, "guidePicture")->hasPicture());
        const FirstPaint first(window);
        window.show();
        QTRY_VERIFY(first.seen);
        QVERIFY(first.whole);
    }

    void theLastPictureAskedForIsShown()
    {
        Desk desk;
        const auto window = desk.open();
        auto *picture = child<PictureView>(window.get(), "guidePicture");
        // A flat spot of each picture, of another colour in the two.
        const auto spotOf = [&window](const char *id) { return QImage(window->book().pictureFile(QLatin1String(id))).pixelColor(6, 6); };
        const auto spotShown = [picture] { return picture->viewport()->grab().toImage().pixelColor(2, 2); };
        const QColor console = spotOf("console-publish");
        const QColor crm = spotOf("crm-settings");
        QVERIFY(console != crm);
        window->go(QStringLiteral("facebook-13"));
        QTRY_COMPARE(spotShown(), console);
        // Turned on before the picture in between was read.
        window->go(QStringLiteral("crm-key"));
        window->go(QStringLiteral("facebook-8"));
        window->go(QStringLiteral("crm-key"));
        QTRY_COMPARE(spotShown(), crm);
    }

    void marksAreReadAsText()
    {
        Desk desk;
        const auto window = desk.open();
        for (const GuideStep *step : window->book().steps()) {
            window->go(step->id);
            if (step->picture.isEmpty())
                continue;
            auto *picture = child<PictureView>(window.get(), "guidePicture");
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(picture);
            QVERIFY(told->text(QAccessible::Name).contains(step->title));
            const QString marks = child<QLabel>(window.get(), "guideMarks")->text();
            int number = 0;
            for (const GuideMark &mark : step->marks) {
                QVERIFY2(told->text(QAccessible::Description).contains(QStringLiteral("%1: %2.").arg(++number).arg(mark.label)),
                         qPrintable(step->id));
                QVERIFY2(marks.contains(mark.label.toHtmlEscaped()), qPrintable(step->id));
            }
        }
    }

    void everyControlHasANameAndIsReached()
    {
        Desk desk;
        const auto window = desk.open();
        window->offerSites(twoSites(1));
        for (const char *id : {"facebook-8", "facebook-login-settings", "welcome", "share-4"}) {
            window->go(QLatin1String(id));
            QSet<QWidget *> reached;
            QWidget *at = child<QWidget>(window.get(), "guideSearch");
            at->setFocus();
            // Within a text the tab key goes from link to link.
            for (int presses = 0; at && presses < 80; ++presses) {
                reached += at;
                QTest::keyClick(at, Qt::Key_Tab);
                at = window->focusWidget();
            }
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                const bool input = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                    && !widget->focusProxy() && !widget->inherits("QScrollBar");
                if (!input)
                    continue;
                QVERIFY2(reached.contains(widget), qPrintable(QLatin1String(id) + u' ' + widget->objectName()));
                const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(
                    told && !told->text(QAccessible::Name).isEmpty(),
                    qPrintable(QLatin1String(id) + u' ' + widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
            }
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("darkColours");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QString>("language");
        const QString english = QStringLiteral("en");
        QTest::newRow("usual") << QSize(1000, 680) << 100 << false << false << english;
        QTest::newRow("dark") << QSize(1000, 680) << 100 << true << false << english;
        QTest::newRow("small screen") << QSize(1024, 600) << 100 << false << false << english;
        QTest::newRow("150 %") << QSize(1024, 600) << 150 << false << false << english;
        QTest::newRow("200 %") << QSize(1024, 600) << 200 << true << false << english;
        QTest::newRow("right to left") << QSize(1000, 680) << 100 << false << true << english;
        QTest::newRow("narrow") << QSize(380, 700) << 100 << false << false << english;
        for (const QString &language : Languages::available()) {
            if (language == english)
                continue;
            QTest::addRow("%s", qPrintable(language)) << QSize(1000, 680) << 100 << false << false << language;
            QTest::addRow("%s, 200 %%", qPrintable(language)) << QSize(1024, 600) << 200 << false << false << language;
            QTest::addRow("%s, narrow", qPrintable(language)) << QSize(380, 700) << 100 << false << false << language;
        }
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, darkColours);
        QFETCH(bool, rightToLeft);
        QFETCH(QString, language);
        Languages::use(language);
        const QFont font = QApplication::font();
        const QPalette palette = QApplication::palette();
        const auto back = qScopeGuard([&] {
            QApplication::setFont(font);
            QApplication::setPalette(palette);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            Languages::use(QStringLiteral("en"));
        });
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        if (darkColours)
            QApplication::setPalette(dark());
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        Desk desk;
        const auto window = desk.open();
        window->offerSites(twoSites(1));
        window->setNarrow(size.width() < 500);
        window->resize(size);
        QCOMPARE(window->size(), size); // nothing forces it larger
        for (const GuideStep *step : window->book().steps()) {
            window->go(step->id);
            QVERIFY(QTest::qWaitForWindowExposed(window.get()));
            QCoreApplication::sendPostedEvents();
            auto *view = child<StepView>(window.get(), "guideStep");
            QTRY_VERIFY2(view->widget()->width() <= view->viewport()->width(), qPrintable(step->id));
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                if (label->textFormat() == Qt::RichText)
                    QTRY_VERIFY2(widthWanted(*label) <= label->width(), qPrintable(step->id + u' ' + label->objectName()));
                if (label->text().contains(QStringLiteral("<pre")))
                    continue;
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(step->id + u' ' + label->objectName()));
            }
            QTRY_VERIFY2(test::cutTexts(window.get()).isEmpty(), qPrintable(step->id + u' ' + test::cutTexts(window.get()).join(u'\n')));
            if (step->id == u"facebook-8" || step->id == u"watch-with-check" || step->id == u"facebook-login-settings")
                keep(*window, QStringLiteral("%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()), step->id));
        }
        window->showTroubles();
        widgets::layOutNow(*window);
        QVERIFY(child<QWidget>(window.get(), "trouble-name_not_found")->isVisible());
        QTRY_VERIFY2(test::cutTexts(window.get()).isEmpty(), qPrintable(test::cutTexts(window.get()).join(u'\n')));
        keep(*window, QStringLiteral("%1-troubles").arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void noLetterLeadsToTwoThings_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// With everything that it may show at a time, the messages included; its menu has letters of its own.
    void noLetterLeadsToTwoThings()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        Desk desk;
        desk.browser = false;
        const auto window = desk.open();
        window->setSite(someSite());
        QSet<QString> letters;
        const auto check = [&] {
            for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !QKeySequence::mnemonic(button->text()).isEmpty())
                    letters += button->objectName();
            }
            const QStringList shared = test::sharedKeys(window.get());
            QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        };
        for (const char *id : {"facebook-8", "app-roles", "share-3", "welcome"}) {
            window->go(QLatin1String(id));
            check();
        }
        window->go(QStringLiteral("facebook-8"));
        QTest::keyClick(child<QAbstractButton>(window.get(), "openInConsole"), Qt::Key_Space);
        QVERIFY(child<QWidget>(window.get(), "errorPanel")->isVisible());
        check();
        window->showTroubles();
        check();
        for (const char *name : {"seeMessage", "guideMore", "guideBack", "guideNext", "openInConsole", "guideDone"})
            QVERIFY2(letters.contains(QLatin1String(name)), name);
        QStringList inMenu;
        for (const QAction *action : child<QPushButton>(window.get(), "guideMore")->menu()->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !inMenu.contains(key), qPrintable(action->text()));
            inMenu += key;
        }
    }

    void messagesFitANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::newRow("600") << 600 << 100;
        QTest::newRow("480") << 480 << 100;
        QTest::newRow("480 at 200 %") << 480 << 200;
    }

    void messagesFitANarrowWindow()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        const QFont font = QApplication::font();
        const auto back = qScopeGuard([&font] { QApplication::setFont(font); });
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        Desk desk;
        const auto window = desk.open();
        window->setNarrow(true);
        window->showTroubles();
        window->resize(width, 540);
        QCOMPARE(window->size(), QSize(width, 540));
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        auto *scroll = child<QScrollArea>(window.get(), "troubleScroll");
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        const auto cut = [scroll] {
            QStringList names;
            for (const QWidget *widget : scroll->widget()->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                const QRect place(widget->mapTo(scroll->widget(), QPoint()), widget->size());
                const auto *label = qobject_cast<const QLabel *>(widget);
                const bool high = !label || label->height() >= label->heightForWidth(label->width());
                const bool wide = widget->width() >= widget->minimumSizeHint().width();
                if (place.right() > scroll->viewport()->width() || !high || !wide)
                    names += widget->objectName() + u' ' + (label ? label->text() : QString());
            }
            return names.join(u'\n');
        };
        QTRY_COMPARE(cut(), QString());
        QTRY_VERIFY2(test::cutTexts(window.get()).isEmpty(), qPrintable(test::cutTexts(window.get()).join(u'\n')));
        keep(*window, QStringLiteral("messages-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(GuideWindowTest)
#include "GuideWindowTest.moc"
