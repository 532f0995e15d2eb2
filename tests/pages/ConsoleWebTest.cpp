#include "browser/BrowserSettings.h"
#include "browser/WebSession.h"
#include "browser/WebSide.h"
#include "facebook/Troubles.h"
#include "pages/ConsoleSide.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "setup/ConsoleAddress.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using browser::WebSide;

/// The pages that guide through Meta's console, with the console beside them.
class ConsoleWebTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<StateFolder> m_state;
    test::FakeEngine m_engine;
    std::shared_ptr<browser::WebSession> m_web;
    std::unique_ptr<SetupWizard> m_wizard;

    void open(PageId page, setup::SetupDraft draft = {})
    {
        Services services;
        services.state = m_state;
        services.web = m_web;
        services.openUrl = [](const QUrl &) { return true; };
        services.gateway = [](const setup::Site &, const Secret &) { return std::unique_ptr<crm::CrmGateway>(); };
        if (draft.site.siteUrl.isEmpty())
            draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_wizard = std::make_unique<SetupWizard>(services, draft, page);
        m_wizard->resize(1024, 600);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible());
    }

    [[nodiscard]] WebSide *web() const { return m_wizard->current()->findChild<WebSide *>(); }
    [[nodiscard]] QString opened() const { return m_engine.log.isEmpty() ? QString() : m_engine.log.last(); }
    static QString opening(setup::ConsolePage page, const setup::FacebookApp &app = {})
    {
        return QStringLiteral("open ") + setup::consoleAddress(page, app).toString();
    }

    static setup::SetupDraft here()
    {
        setup::SetupDraft draft;
        draft.webPlace = setup::WebPlace::InWizard;
        draft.whoMayLogIn = setup::WhoMayLogIn::NamedPeople;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        return draft;
    }

private slots:
    void init()
    {
        m_engine.log.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        auto state = StateFolder::open(m_folder->filePath(QStringLiteral("state")));
        QVERIFY(state);
        m_state = std::make_shared<StateFolder>(*state);
        m_web = std::make_shared<browser::WebSession>(browser::EngineOptions(), [this]() -> Result<browser::BrowserEngine *> {
            m_engine.log += QStringLiteral("load");
            return &m_engine;
        });
    }

    void cleanup()
    {
        m_wizard.reset();
        m_web.reset();
    }

    void nothingIsLoadedBeforeTheUserWantsItHere()
    {
        open(PageId::Login);
        QVERIFY(!web());
        QCoreApplication::processEvents();
        QVERIFY(m_engine.log.isEmpty());
        auto *here = test::child<QRadioButton>(m_wizard->current(), "inWizard");
        QTest::keyClick(here, Qt::Key_Space);
        QTRY_COMPARE(opened(), opening(setup::ConsolePage::Apps));
        QVERIFY(web() && web()->isVisible());
        // And back again, without losing the pane.
        auto *own = test::child<QRadioButton>(m_wizard->current(), "ownBrowser");
        QTest::keyClick(own, Qt::Key_Space);
        QVERIFY(!web());
        QTRY_VERIFY(test::child<QPushButton>(m_wizard->current(), "consoleOpen")->isVisible());
        QVERIFY(m_engine.pane && m_engine.pane->widget());
    }

    void theChoiceIsAskedOnce()
    {
        open(PageId::Login);
        QTest::keyClick(test::child<QRadioButton>(m_wizard->current(), "inWizard"), Qt::Key_Space);
        QCOMPARE(browser::BrowserSettings(*m_state).place(), browser::BrowserSettings::Place::InWizard);
        m_wizard.reset();
        // Another site, another day.
        open(PageId::CreateApp);
        QTRY_VERIFY(web() && web()->isVisible());
        QCOMPARE(m_wizard->draft().webPlace, setup::WebPlace::InWizard);
    }

    void whoeverGoesOnHasChosenWhatIsShown()
    {
        open(PageId::Login);
        QTRY_VERIFY(test::child<QRadioButton>(m_wizard->current(), "ownBrowser")->isChecked());
        QTest::keyClick(m_wizard->button(QWizard::NextButton), Qt::Key_Space);
        QTRY_COMPARE(m_wizard->currentPageId(), PageId::CreateApp);
        QCOMPARE(m_wizard->draft().webPlace, setup::WebPlace::OwnBrowser);
        QCOMPARE(browser::BrowserSettings(*m_state).place(), browser::BrowserSettings::Place::OwnBrowser);
        m_wizard->openProfile();
        QVERIFY(!m_web->isWanted());
    }

    void whatIsChosenInTheProfileHoldsInTheWizard()
    {
        for (const bool chosen : {false, true}) {
            open(PageId::CreateApp);
            m_wizard->openProfile();
            QVERIFY(m_web->isWanted()); // nobody was asked
            auto *dialog = test::child<QDialog>(m_wizard.get(), "profileDialog");
            if (chosen)
                test::child<QPushButton>(dialog, "loginPlace")->click();
            dialog->reject();
            QVERIFY(!m_web->isWanted());
            QCOMPARE(m_wizard->draft().webPlace, chosen ? setup::WebPlace::OwnBrowser : setup::WebPlace::Undecided);
            using Place = browser::BrowserSettings::Place;
            QCOMPARE(browser::BrowserSettings(*m_state).place(), chosen ? Place::OwnBrowser : Place::NotAsked);
        }
    }

    void everyPageThatNeedsFacebookShowsIt_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("console");
        const auto row = [](PageId page, setup::ConsolePage console) {
            QTest::newRow(QString(anchorOf(page)).toLatin1().constData()) << int(page) << int(console);
        };
        row(PageId::Login, setup::ConsolePage::Apps);
        row(PageId::CreateApp, setup::ConsolePage::Apps);
        row(PageId::Keys, setup::ConsolePage::BasicSettings);
        row(PageId::AppSettings, setup::ConsolePage::BasicSettings);
        row(PageId::LoginSettings, setup::ConsolePage::Dashboard);
        row(PageId::WhoMayLogIn, setup::ConsolePage::Dashboard);
    }

    void everyPageThatNeedsFacebookShowsIt()
    {
        QFETCH(int, page);
        QFETCH(int, console);
        const setup::SetupDraft draft = here();
        open(static_cast<PageId>(page), draft);
        QTRY_COMPARE(opened(), opening(static_cast<setup::ConsolePage>(console), draft.site.facebook));
        QTRY_VERIFY(m_engine.pane->widget()->isVisible());
        // Usable in a small window: a page, not a strip, and the instructions beside it.
        const QSize page1024 = m_engine.pane->widget()->size();
        QVERIFY2(page1024.width() >= 400 && page1024.height() >= 250,
                 qPrintable(QStringLiteral("%1x%2").arg(page1024.width()).arg(page1024.height())));
        const auto *splitter = test::child<QSplitter>(m_wizard->current(), "consoleSplitter");
        QVERIFY(splitter->sizes().constFirst() >= 250);
        QVERIFY(m_wizard->width() <= 1024);
        QVERIFY(m_wizard->height() <= 600);
        // Its scroll bars do not stand inside others.
        const auto *around = m_wizard->current()->findChild<QScrollArea *>();
        QTRY_COMPARE(around->verticalScrollBar()->maximum(), 0);
        // One begins with the instructions, and comes to the web page after them.
        QTRY_VERIFY(m_wizard->focusWidget());
        const QWidget *instructions = test::child<QSplitter>(m_wizard->current(), "consoleSplitter")->widget(0);
        QWidget *const first = m_wizard->focusWidget();
        QVERIFY2(!web()->isAncestorOf(first), qPrintable(first->objectName()));
        bool seenPage = false;
        for (QWidget *at = first; at;) {
            QVERIFY2(!(seenPage && instructions->isAncestorOf(at)), qPrintable(at->objectName()));
            seenPage = seenPage || web()->isAncestorOf(at);
            QTest::keyClick(at, Qt::Key_Tab);
            at = m_wizard->focusWidget() == first || m_wizard->focusWidget() == at ? nullptr : m_wizard->focusWidget();
        }
        QVERIFY(seenPage);
    }

    void theWindowGrowsForTheWebPageOnce()
    {
        open(PageId::Login);
        QTRY_VERIFY(m_wizard->focusWidget());
        m_wizard->resize(500, 400);
        QTest::keyClick(test::child<QRadioButton>(m_wizard->current(), "inWizard"), Qt::Key_Space);
        const QRect room = m_wizard->screen()->availableGeometry();
        QTRY_VERIFY(m_wizard->width() > 650 && m_wizard->height() > 600);
        QVERIFY(room.contains(m_wizard->frameGeometry()));
        m_wizard->resize(700, 500);
        m_wizard->current()->proceed();
        QTRY_COMPARE(m_wizard->currentPageId(), PageId::CreateApp);
        QTRY_VERIFY(web() && web()->isVisible());
        QCOMPARE(m_wizard->size(), QSize(700, 500)); // made so by the user
    }

    void onePaneGoesAlong()
    {
        open(PageId::CreateApp, here());
        QTRY_VERIFY(m_engine.pane);
        const test::FakePane *pane = m_engine.pane;
        m_wizard->current()->proceed();
        QTRY_COMPARE(m_wizard->currentPageId(), PageId::Keys);
        QTRY_COMPARE(opened(), opening(setup::ConsolePage::BasicSettings, m_wizard->draft().site.facebook));
        QCOMPARE(m_engine.pane, pane);
        QTRY_VERIFY(m_wizard->current()->isAncestorOf(m_engine.pane->widget()));
        m_wizard->back();
        QTRY_VERIFY(m_wizard->current()->isAncestorOf(m_engine.pane->widget()));
        QCOMPARE(m_engine.pane, pane);
    }

    void keysThatThePageLeavesDoNotTurnPages()
    {
        open(PageId::CreateApp, here());
        QTRY_VERIFY(m_engine.pane && m_engine.pane->widget()->isVisible());
        QTRY_VERIFY(m_wizard->current()->isComplete());
        m_engine.pane->widget()->setFocus();
        QTRY_VERIFY(m_engine.pane->widget()->hasFocus());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
            QTest::keyClick(m_engine.pane->widget(), key);
            QCOMPARE(int(m_wizard->currentPageId()), int(PageId::CreateApp));
            QVERIFY(m_wizard->isVisible());
        }
        // As the engine does: to what the page is in, and late, when the focus is elsewhere already.
        m_wizard->button(QWizard::NextButton)->setFocus();
        QTRY_VERIFY(!m_engine.pane->widget()->hasFocus());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
            QKeyEvent late(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_engine.pane->widget()->parentWidget(), &late);
            QCOMPARE(int(m_wizard->currentPageId()), int(PageId::CreateApp));
            QVERIFY(m_wizard->isVisible());
        }
    }

    void aRebuiltWindowKeepsThePane()
    {
        open(PageId::CreateApp, here());
        QTRY_VERIFY(m_engine.pane);
        const test::FakePane *pane = m_engine.pane;
        open(PageId::CreateApp, here());
        QTRY_VERIFY(m_wizard->current()->isAncestorOf(m_engine.pane->widget()));
        QCOMPARE(m_engine.pane, pane);
    }

    void theAddressTellsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const char *address, const char *says, widgets::Tone tone) {
            QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(says) << int(tone);
        };
        row("login", "https://www.facebook.com/login.php?next=%2Fapps", "asks for a login", widgets::Tone::Neutral);
        row("logged in", "https://www.facebook.com/home.php", "Logged in to Facebook", widgets::Tone::Good);
        row("register", "https://developers.facebook.com/async/registration", "as a developer", widgets::Tone::Attention);
        row("list", "https://developers.facebook.com/apps/", "lists your apps", widgets::Tone::Good);
        row("creating", "https://developers.facebook.com/apps/creation/", "creating an app", widgets::Tone::Neutral);
        row("this app", "https://developers.facebook.com/apps/1234567890123456/dashboard/", "shows app 1234567890123456",
            widgets::Tone::Good);
        row("another app", "https://developers.facebook.com/apps/9876543210987654/dashboard/", "this set-up is for app 1234567890123456",
            widgets::Tone::Attention);
    }

    void theAddressTellsWhatIsSeen()
    {
        QFETCH(QString, address);
        QFETCH(QString, says);
        QFETCH(int, tone);
        for (const PageId page : {PageId::Login, PageId::CreateApp, PageId::AppSettings}) {
            open(page, here());
            QTRY_VERIFY(m_engine.pane);
            m_engine.pane->go(QUrl(address));
            const auto *line = test::child<widgets::StateLine>(m_wizard->current(), "sightLine");
            QVERIFY(line->isVisible());
            QVERIFY2(line->text().contains(says), qPrintable(line->text()));
            QCOMPARE(int(line->tone()), tone);
            QVERIFY(!test::child<QPushButton>(m_wizard->current(), "takeAppId")->isVisible());
        }
    }

    void aRefusalNamesCodeAndRemedy_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<facebook::Trouble>("trouble");
        QTest::newRow("App ID") << QStringLiteral("https://www.facebook.com/oauth/error/?error_code=PLATFORM__INVALID_APP_ID")
                                << facebook::Trouble::DialogInvalidAppId;
        QTest::newRow("other") << QStringLiteral("https://www.facebook.com/oauth/error/?error_code=PLATFORM__OTHER")
                               << facebook::Trouble::DialogFailed;
        QTest::newRow("checkpoint") << QStringLiteral("https://www.facebook.com/checkpoint/") << facebook::Trouble::Checkpoint;
        QTest::newRow("browser") << QStringLiteral("https://www.facebook.com/unsupportedbrowser") << facebook::Trouble::UnsupportedBrowser;
    }

    void aRefusalNamesCodeAndRemedy()
    {
        QFETCH(QString, address);
        QFETCH(facebook::Trouble, trouble);
        open(PageId::Login, here());
        QTRY_VERIFY(m_engine.pane);
        m_engine.pane->go(QUrl(address));
        auto *panel = test::child<widgets::ErrorPanel>(m_wizard->current(), "sightError");
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->error().cause, QString(facebook::entry(trouble).id));
        QVERIFY(!panel->error().fix.isEmpty());
        if (address.contains(u"PLATFORM__"))
            QVERIFY2(panel->error().toString().contains(address.section(u'=', -1)), qPrintable(panel->error().toString()));
        m_engine.pane->go(QUrl(QStringLiteral("https://www.facebook.com/home.php")));
        QVERIFY(!panel->isVisible());
    }

    void theAppIdIsOfferedAndNeverTakenUnasked()
    {
        setup::SetupDraft draft = here();
        draft.site.facebook.appId.clear();
        open(PageId::Keys, draft);
        QTRY_VERIFY(m_engine.pane);
        auto *take = test::child<QPushButton>(m_wizard->current(), "takeAppId");
        QVERIFY(!take->isVisible());
        m_engine.pane->go(QUrl(QStringLiteral("https://developers.facebook.com/apps/9876543210987654/settings/basic/")));
        QVERIFY(take->isVisible());
        QVERIFY(take->text().contains(u"9876543210987654"));
        QVERIFY(m_wizard->draft().site.facebook.appId.isEmpty());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(m_wizard->draft().site.facebook.appId, QStringLiteral("9876543210987654"));
        QCOMPARE(test::child<QLineEdit>(m_wizard->current(), "appIdField")->text(), QStringLiteral("9876543210987654"));
        QVERIFY(!take->isVisible());
        // A typed one stays when the page shows another app, until the user asks for that.
        m_engine.pane->go(QUrl(QStringLiteral("https://developers.facebook.com/apps/1111222233334444/dashboard/")));
        QVERIFY(take->isVisible());
        QCOMPARE(m_wizard->draft().site.facebook.appId, QStringLiteral("9876543210987654"));
    }

    void practiceShowsThePracticeSiteOnly()
    {
        setup::SetupDraft draft = here();
        auto &endpoints = draft.site.facebook.endpoints;
        endpoints.graph = endpoints.www = endpoints.developers = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        open(PageId::CreateApp, draft);
        QTRY_VERIFY(m_engine.pane);
        QVERIFY(m_engine.pane->rules.allows(QUrl(QStringLiteral("http://127.0.0.1:8080/apps/"))));
        QVERIFY(!m_engine.pane->rules.allows(QUrl(QStringLiteral("https://developers.facebook.com/apps/"))));
    }
};

QTEST_MAIN(ConsoleWebTest)
#include "ConsoleWebTest.moc"
