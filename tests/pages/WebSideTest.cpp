#include "browser/WebSide.h"
#include "browser/BrowserSettings.h"
#include "browser/EngineGraphics.h"
#include "browser/EngineLoader.h"
#include "browser/HostLabel.h"
#include "browser/UserBrowser.h"
#include "browser/WebSession.h"
#include "setup/GuideAnchors.h"
#include "support/Describe.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace crmlink;
using namespace crmlink::browser;
using test::FakeEngine;
using test::FakePane;

namespace
{

const QUrl console(QStringLiteral("https://developers.facebook.com/apps/"));
const QUrl settingsPage(QStringLiteral("https://developers.facebook.com/apps/123456789012345/settings/basic/"));

} // namespace

class WebSideTest : public QObject
{
    Q_OBJECT

private:
    FakeEngine m_engine;
    std::optional<Error> m_refusal;
    std::unique_ptr<WebSession> m_session;
    QList<QUrl> m_outside;
    bool m_outsideWorks = true;

    std::unique_ptr<WebSide> side(const QUrl &address)
    {
        auto made = std::make_unique<WebSide>(*m_session, [this](const QUrl &url) {
            m_outside += url;
            return m_outsideWorks;
        });
        made->setAddress(address);
        return made;
    }

    static QPushButton *button(const WebSide &in, const char *name) { return test::child<QPushButton>(&in, name); }

private slots:
    void init()
    {
        m_engine.log.clear();
        m_refusal.reset();
        m_outside.clear();
        m_outsideWorks = true;
        m_session = std::make_unique<WebSession>(EngineOptions(), [this]() -> Result<BrowserEngine *> {
            m_engine.log += QStringLiteral("load");
            if (m_refusal)
                return failure(*m_refusal);
            return &m_engine;
        });
    }

    void nothingIsLoadedBeforeItIsInSight()
    {
        const auto first = side(console);
        const auto second = side(settingsPage);
        QCoreApplication::processEvents();
        QVERIFY(m_engine.log.isEmpty());
        first->show();
        QTRY_COMPARE(m_engine.log,
                     QStringList({QStringLiteral("load"), QStringLiteral("pane"), QStringLiteral("open ") + console.toString()}));
        QVERIFY(!EngineLoader::isLoaded());
    }

    void onePaneGoesFromPageToPage()
    {
        const auto first = side(console);
        const auto second = side(settingsPage);
        first->show();
        QTRY_VERIFY(m_engine.pane);
        QVERIFY(first->isAncestorOf(m_engine.pane->widget()));
        m_engine.pane->go(QUrl(QStringLiteral("https://developers.facebook.com/apps/create/")));
        first->hide();
        second->show();
        QTRY_VERIFY(second->isAncestorOf(m_engine.pane->widget()));
        QTRY_COMPARE(m_engine.log.last(), QStringLiteral("open ") + settingsPage.toString());
        QCOMPARE(m_engine.log.count(QStringLiteral("pane")), 1);
    }

    void whereTheUserWentToStaysWhenThePageIsShownAgain()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_COMPARE(m_engine.log.size(), 3);
        m_engine.pane->go(settingsPage);
        shown->hide();
        shown->show();
        QCoreApplication::processEvents();
        QCOMPARE(m_engine.log.size(), 3);
        QCOMPARE(test::child<HostLabel>(shown.get(), "webHost")->host(), QStringLiteral("developers.facebook.com"));
    }

    void aPageThatDidNotComeIsTriedAgainOnTheNextVisit()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_COMPARE(m_engine.log.size(), 3);
        m_engine.pane->events.failed(PaneTrouble::Unreachable, QStringLiteral("ERR_NAME_NOT_RESOLVED"));
        QVERIFY(shown->trouble());
        shown->hide();
        shown->show();
        QTRY_COMPARE(m_engine.log.size(), 4);
        QVERIFY(!shown->trouble());
    }

    void thePaneOutlivesThePageItWasShownOn()
    {
        auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        shown.reset();
        QVERIFY(m_engine.pane->widget());
        const auto next = side(console);
        next->show();
        QTRY_VERIFY(next->isAncestorOf(m_engine.pane->widget()));
    }

    void saysWhoseThePageIs()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        const auto *host = test::child<HostLabel>(shown.get(), "webHost");
        QCOMPARE(host->host(), QStringLiteral("developers.facebook.com"));
        QVERIFY(host->isEncrypted());
        QCOMPARE(host->accessibleName(), QStringLiteral("Page of developers.facebook.com, encrypted"));
        m_engine.pane->go(QUrl(QStringLiteral("http://127.0.0.1:8080/apps/?access_token=T#x")));
        QCOMPARE(host->host(), QStringLiteral("127.0.0.1:8080"));
        QVERIFY(!host->isEncrypted());
        QVERIFY(!host->toolTip().contains(QStringLiteral("access_token")));
        m_engine.pane->go(QUrl(QStringLiteral("https://fаcebook.com/"))); // a Cyrillic a
        QCOMPARE(host->host(), QStringLiteral("xn--fcebook-2fg.com"));
    }

    void onlyFacebooksPagesMayBeShown()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        QVERIFY(m_engine.pane->rules.allows(QUrl(QStringLiteral("https://www.facebook.com/login.php"))));
        QVERIFY(!m_engine.pane->rules.allows(QUrl(QStringLiteral("https://facebook.com.example.org/"))));
        QVERIFY(!m_engine.pane->rules.allows(QUrl(QStringLiteral("http://www.facebook.com/"))));
        setup::FacebookEndpoints practice;
        practice.www = practice.developers = practice.graph = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        m_session->setEndpoints(practice);
        QVERIFY(m_engine.pane->rules.allows(QUrl(QStringLiteral("http://127.0.0.1:8080/apps/"))));
        QVERIFY(!m_engine.pane->rules.allows(QUrl(QStringLiteral("https://www.facebook.com/"))));
        m_engine.pane->events.otherHost(QUrl(QStringLiteral("https://example.org/terms")));
        QCOMPARE(m_outside, QList<QUrl>{QUrl(QStringLiteral("https://example.org/terms"))});
        QTRY_VERIFY(test::child<widgets::StateLine>(shown.get(), "webNote")->isVisible());
    }

    void troubleIsNamedWithAWayOut_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("canShow");
        QTest::newRow("crashed") << int(PaneTrouble::Crashed) << QStringLiteral("The process that showed the page has ended.") << false;
        QTest::newRow("blank") << int(PaneTrouble::Blank) << QStringLiteral("The page stays blank.") << true;
        QTest::newRow("stalled") << int(PaneTrouble::Stalled) << QStringLiteral("developers.facebook.com does not answer.") << true;
        QTest::newRow("certificate") << int(PaneTrouble::Certificate)
                                     << QStringLiteral("The certificate of developers.facebook.com is refused.") << false;
        QTest::newRow("unreachable") << int(PaneTrouble::Unreachable) << QStringLiteral("developers.facebook.com cannot be reached.")
                                     << false;
    }

    void troubleIsNamedWithAWayOut()
    {
        QFETCH(int, trouble);
        QFETCH(QString, what);
        QFETCH(bool, canShow);
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        m_engine.pane->events.failed(PaneTrouble(trouble), QStringLiteral("words"));
        QVERIFY(shown->trouble());
        QCOMPARE(shown->trouble()->what.toString(), what);
        QVERIFY(!shown->trouble()->fix.isEmpty());
        QCOMPARE(shown->trouble()->guide, QString(setup::anchor::embeddedView));
        QVERIFY(button(*shown, "troubleReload")->isVisible());
        QCOMPARE(button(*shown, "troubleShow")->isVisible(), canShow);
        QTest::keyClick(button(*shown, "troubleOpen"), Qt::Key_Space);
        QCOMPARE(m_outside, QList<QUrl>{console});
        QTest::keyClick(button(*shown, "troubleCopy"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), console.toString());
        // Always in sight as well.
        QVERIFY(test::child<QToolButton>(shown.get(), "webOpen")->isVisible());
        QVERIFY(test::child<QToolButton>(shown.get(), "webCopy")->isVisible());
        QTest::keyClick(button(*shown, "troubleReload"), Qt::Key_Space);
        QCOMPARE(m_engine.log.last(), QStringLiteral("reload"));
        QVERIFY(!shown->trouble());
        QVERIFY(m_engine.pane->widget()->isVisible());
    }

    void aPageThatCameAfterAllIsShown()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        m_engine.pane->events.failed(PaneTrouble::Stalled, {});
        QVERIFY(!m_engine.pane->widget()->isVisible());
        m_engine.pane->events.recovered();
        QVERIFY(!shown->trouble());
        QVERIFY(m_engine.pane->widget()->isVisible());
    }

    void anUnsupportedBrowserPageIsTroubleToo()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        m_engine.pane->go(QUrl(QStringLiteral("https://www.facebook.com/unsupportedbrowser")));
        QVERIFY(shown->trouble());
        QVERIFY(shown->trouble()->why.toString().contains(QStringLiteral("Engine 1")));
        QTest::keyClick(button(*shown, "troubleShow"), Qt::Key_Space);
        QVERIFY(m_engine.pane->widget()->isVisible());
    }

    void withoutAnEngineTheStepCanBeDoneOutside()
    {
        m_refusal = Error{.kind = ErrorKind::NotFound,
                          .what = Text::verbatim(QStringLiteral("no view")),
                          .why = {},
                          .fix = {},
                          .guide = {},
                          .candidates = {}};
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(shown->trouble());
        QCOMPARE(shown->trouble()->what.toString(), QStringLiteral("no view"));
        QTest::keyClick(button(*shown, "troubleOpen"), Qt::Key_Space);
        QCOMPARE(m_outside, QList<QUrl>{console});
        // What was in the way may be gone: a session as another user, an installed package.
        m_refusal.reset();
        QTest::keyClick(button(*shown, "troubleReload"), Qt::Key_Space);
        QVERIFY(!shown->trouble());
        QVERIFY(m_engine.pane);
    }

    void aBrowserThatDoesNotOpenLeavesTheLink()
    {
        m_outsideWorks = false;
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(test::child<QToolButton>(shown.get(), "webOpen"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), console.toString());
        QVERIFY(test::child<widgets::StateLine>(shown.get(), "webNote")->text().contains(QStringLiteral("did not open")));
    }

    void somebodyElseStartsWithAnEmptyMemory()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_COMPARE(m_engine.log.size(), 3);
        const FakePane *before = m_engine.pane;
        auto *menu = test::child<QMenu>(shown.get(), "webMenu");
        menu->findChild<QAction *>(QStringLiteral("webStartOver"))->trigger();
        QVERIFY(m_engine.pane && m_engine.pane != before);
        QVERIFY(shown->isAncestorOf(m_engine.pane->widget()));
        QCOMPARE(m_engine.log.last(), QStringLiteral("open ") + console.toString());
    }

    void zoomGoesInSteps()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        QCOMPARE(m_engine.pane->zoom, 1.0);
        shown->activateWindow();
        test::child<QToolButton>(shown.get(), "webOpen")->setFocus();
        QTRY_VERIFY(shown->isActiveWindow());
        QTest::keySequence(shown.get(), QKeySequence::ZoomOut);
        QCOMPARE(m_engine.pane->zoom, 0.9);
        QTest::keyClick(shown.get(), Qt::Key_Equal, Qt::ControlModifier);
        QTest::keyClick(shown.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_engine.pane->zoom, 1.1);
        QTest::keyClick(shown.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_engine.pane->zoom, 1.0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(shown.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_engine.pane->zoom, 0.5);
        // A new memory keeps it.
        m_session->startOver();
        QCOMPARE(m_engine.pane->zoom, 0.5);
    }

    void theKeyboardGetsIntoThePageAndOut()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        shown->activateWindow();
        QTRY_VERIFY(shown->isActiveWindow());
        auto *open = test::child<QToolButton>(shown.get(), "webOpen");
        open->setFocus();
        QTest::keyClick(open, Qt::Key_F6);
        QVERIFY(m_engine.pane->widget()->hasFocus());
        QTest::keyClick(m_engine.pane->widget(), Qt::Key_F6);
        QVERIFY(open->hasFocus());
    }

    void everyControlHasAName()
    {
        const auto shown = side(console);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        for (const QToolButton *tool : shown->findChildren<QToolButton *>()) {
            QVERIFY2(!tool->accessibleName().isEmpty(), qPrintable(tool->objectName()));
            QVERIFY2(!tool->objectName().isEmpty(), qPrintable(tool->accessibleName()));
            QVERIFY(tool->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(!test::child<QProgressBar>(shown.get(), "webProgress")->accessibleName().isEmpty());
    }

    void aNarrowSideKeepsItsButtons()
    {
        const auto shown = side(console);
        shown->resize(900, 500);
        shown->show();
        QTRY_VERIFY(m_engine.pane);
        auto *open = test::child<QToolButton>(shown.get(), "webOpen");
        QCOMPARE(open->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        shown->resize(shown->minimumSizeHint().width(), 500);
        QTRY_COMPARE(open->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY2(shown->minimumSizeHint().width() < shown->fontMetrics().averageCharWidth() * 60,
                 "no room beside the instructions at 1024 by 600");
        QVERIFY(shown->rect().contains(QRect(open->mapTo(shown.get(), QPoint()), open->size())));
        shown->resize(900, 500);
        QTRY_COMPARE(open->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void userBrowserOpensWebPagesOnly()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "caught");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "caught");
        QVERIFY(UserBrowser::open(console));
        QCOMPARE(m_outside, QList<QUrl>{console});
        QVERIFY(!UserBrowser::open(QUrl(QStringLiteral("file:///etc/passwd"))));
        QVERIFY(!UserBrowser::open(QUrl(QStringLiteral("https:"))));
        QVERIFY(!UserBrowser::open(QUrl()));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_outside.size(), 1);
    }

    void settingsAreRemembered()
    {
        const QTemporaryDir folder;
        const auto state = StateFolder::open(folder.filePath(QStringLiteral("state")));
        QVERIFY(state);
        QCOMPARE(BrowserSettings(*state).place(), BrowserSettings::Place::NotAsked);
        QVERIFY(!BrowserSettings(*state).useGpu());
        BrowserSettings(*state).setPlace(BrowserSettings::Place::OwnBrowser);
        BrowserSettings(*state).setUseGpu(true);
        QCOMPARE(BrowserSettings(*state).place(), BrowserSettings::Place::OwnBrowser);
        QVERIFY(BrowserSettings(*state).useGpu());
        BrowserSettings(*state).setPlace(BrowserSettings::Place::InWizard);
        QCOMPARE(BrowserSettings(*state).place(), BrowserSettings::Place::InWizard);
    }

    void graphicsAreSaidBeforeTheApplicationAndTakenBack()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("platform OpenGL")));
        const char variable[] = "QT_XCB_GL_INTEGRATION";
        const QByteArray before = qgetenv(variable);
        qunsetenv(variable);
        {
            EngineGraphics graphics(false);
            QCOMPARE(qgetenv(variable), QByteArray("none"));
            // What was asked for is no news; anything else is.
            QTest::ignoreMessage(QtWarningMsg, "something else");
            qWarning("QXcbIntegration: Cannot create platform OpenGL context, neither GLX nor EGL are enabled");
            qWarning("something else");
            graphics.applicationStarted();
            QVERIFY2(!qEnvironmentVariableIsSet(variable), "the user's browser would be started without OpenGL");
        }
        {
            const EngineGraphics graphics(false, false);
            QVERIFY(!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts));
        }
        {
            const EngineGraphics graphics(true);
            QVERIFY(!qEnvironmentVariableIsSet(variable));
        }
        qputenv(variable, "xcb_egl");
        {
            EngineGraphics graphics(false);
            QCOMPARE(qgetenv(variable), QByteArray("xcb_egl"));
            graphics.applicationStarted();
            QCOMPARE(qgetenv(variable), QByteArray("xcb_egl"));
        }
        qputenv(variable, before);
        if (before.isEmpty())
            qunsetenv(variable);
        QVERIFY(QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts));
    }

public slots:
    void caught(const QUrl &url) { m_outside += url; } // has an argument, so that it is no test
};

QTEST_MAIN(WebSideTest)
#include "WebSideTest.moc"
