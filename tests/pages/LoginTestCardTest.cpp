#include "pages/LoginTestCard.h"
#include "browser/WebSession.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/PracticeBrowser.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::practice;
using namespace std::chrono_literals;
using facebook::Trouble;
using widgets::StateLine;
using widgets::Tone;

/// "Test the login" against practice Facebook: a browser without eyes plays the person in front of the dialog.
class LoginTestCardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<test::PracticeBrowser> m_browser;
    std::unique_ptr<test::PracticeDesk> m_desk;
    test::FakeEngine m_engine;
    std::unique_ptr<SetupWizard> m_wizard;
    setup::SetupDraft m_draft;
    QList<QUrl> m_outside;

    void open(PageId page = PageId::LoginSettings)
    {
        m_wizard = std::make_unique<SetupWizard>(m_desk->services, m_draft, page);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible() && m_wizard->current()->isComplete()); // entered
    }
    void openEmbedded()
    {
        m_draft.webPlace = setup::WebPlace::InWizard;
        open();
        QTRY_VERIFY(m_engine.pane);
    }
    template <typename T> T *get(const char *name) { return test::child<T>(m_wizard->current(), name); }
    void press(const char *name)
    {
        auto *button = get<QAbstractButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    widgets::ErrorPanel *panel() { return m_wizard->current()->findChild<widgets::ErrorPanel *>(); }
    QString line() { return get<StateLine>("loginTestLine")->text(); }

    /// The person decides; gives the address that the dialog leads to.
    QUrl decide(const QUrl &dialog, const char *email = "pat@practice.example", const char *button = "continue")
    {
        m_browser->watch(QUrl(QUrlQuery(dialog).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        m_browser->open(dialog.toString(QUrl::FullyEncoded));
        if (m_browser->hasControl(QStringLiteral("loginbutton")))
            m_browser->submit(
                QStringLiteral("loginbutton"),
                {{QStringLiteral("email"), QString::fromLatin1(email)}, {QStringLiteral("pass"), QStringLiteral("practice")}});
        if (m_browser->hasControl(QLatin1String(button)))
            m_browser->submit(QLatin1String(button));
        return m_browser->address();
    }
    void decideEmbedded(const char *email = "pat@practice.example", const char *button = "continue")
    {
        const QUrl address = decide(m_engine.pane->address(), email, button);
        if (m_engine.pane->rules.redirect == address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
            m_engine.pane->events.redirectReached(address);
        else
            m_engine.pane->go(address);
    }
    /// What the user's own browser does with the answer.
    void call(const QUrl &answer)
    {
        QTcpSocket socket;
        socket.connectToHost(answer.host(), quint16(answer.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET " + answer.path().toLatin1() + '?' + answer.query(QUrl::FullyEncoded).toLatin1()
                     + " HTTP/1.1\r\nHost: " + answer.authority().toLatin1() + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QTRY_VERIFY(socket.bytesAvailable() > 0);
    }

private slots:
    void init()
    {
        m_practice = std::move(*PracticeFacebook::start());
        m_browser = std::make_unique<test::PracticeBrowser>(m_practice->endpoints().www);
        m_desk = std::make_unique<test::PracticeDesk>();
        m_engine.log.clear();
        m_outside.clear();
        HttpOptions options;
        options.firstPause = 1ms;
        Services &services = m_desk->services;
        services.facebook = std::make_shared<facebook::AppCheck>(options);
        services.accounts = std::make_shared<facebook::AccountCheck>(options);
        services.web = std::make_shared<browser::WebSession>(browser::EngineOptions(),
                                                             [this]() -> Result<browser::BrowserEngine *> { return &m_engine; });
        services.openUrl = [this](const QUrl &address) {
            m_outside += address;
            return true;
        };
        m_draft = m_desk->draft();
        m_draft.webPlace = setup::WebPlace::OwnBrowser;
        m_draft.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &made = world.createApp(world.developer(), QStringLiteral("Head office CRM"));
            made.embeddedOAuth = true;
            m_draft.site.facebook.appId = made.id;
            m_draft.appSecret = Secret::take(QString(made.secret));
        });
    }

    void cleanup()
    {
        m_wizard.reset();
        m_desk.reset();
        m_practice.reset();
    }

    void besideTheInstructions()
    {
        openEmbedded();
        const QUrl console = m_engine.pane->address();
        press("testLogin");
        const QUrl dialog = m_engine.pane->address();
        QCOMPARE(dialog.path(), QStringLiteral("/v25.0/dialog/oauth"));
        QCOMPARE(QUrlQuery(dialog).queryItemValue(QStringLiteral("scope")), QStringLiteral("public_profile"));
        decideEmbedded();
        // Whose account it is, before anything is kept.
        QTRY_VERIFY(line().contains(u"Pat Practice"));
        QVERIFY(!m_wizard->draft().loginTest());
        QCOMPARE(m_engine.pane->address(), console);
        QVERIFY(m_engine.pane->rules.redirect.isEmpty());
        press("keepLogin");
        QVERIFY(m_wizard->draft().loginTest());
        QCOMPARE(m_wizard->draft().loginTest()->name, QStringLiteral("Pat Practice"));
        // What a test with other keys says nothing about.
        setup::SetupDraft changed = m_wizard->draft();
        changed.site.facebook.appId = QStringLiteral("1234567890123456");
        changed.dropStaleResults();
        QVERIFY(!changed.loginTest());

        m_draft = m_wizard->draft();
        m_draft.webPlace = setup::WebPlace::OwnBrowser;
        open(PageId::Accounts);
        QVERIFY(get<StateLine>("testedAccount")->isVisible());
        QVERIFY(get<StateLine>("testedAccount")->text().contains(m_draft.site.facebook.appId));
        open(PageId::Done);
        QCOMPARE(int(get<StateLine>("stateProved")->tone()), int(Tone::Good));
        QVERIFY(get<StateLine>("stateProved")->text().contains(u"Pat Practice"));
    }

    void somebodyElseGetsANewMemory()
    {
        openEmbedded();
        m_practice->with([this](PracticeWorld &world) { world.app(m_draft.site.facebook.appId)->roleIds += world.people.back().id; });
        press("testLogin");
        decideEmbedded();
        QTRY_VERIFY(line().contains(u"Pat Practice"));
        const qsizetype panes = m_engine.log.count(QStringLiteral("pane"));
        press("otherLogin");
        QCOMPARE(m_engine.log.count(QStringLiteral("pane")), panes + 1);
        QVERIFY(!m_engine.pane->rules.redirect.isEmpty());
        m_browser = std::make_unique<test::PracticeBrowser>(m_practice->endpoints().www);
        decideEmbedded("sam@practice.example");
        QTRY_VERIFY(line().contains(u"Sam Sample"));
        QVERIFY(!m_wizard->draft().loginTest());
    }

    void inTheUsersOwnBrowser()
    {
        open();
        QVERIFY(!m_engine.pane);
        press("testLogin");
        QTRY_COMPARE(m_outside.size(), 1);
        // Nothing may have come of it: the link goes by hand, and says nothing that must not be seen.
        QVERIFY(line().contains(u"Copy the link"));
        QGuiApplication::clipboard()->clear();
        press("copyLoginLink");
        const QUrl copied(QGuiApplication::clipboard()->text());
        QCOMPARE(copied, m_outside.first());
        QVERIFY(!copied.toString().contains(QString::fromUtf8(m_draft.appSecret.reveal())));
        for (const char *secret : {"client_secret", "access_token", "code"})
            QVERIFY2(!QUrlQuery(copied).hasQueryItem(QLatin1String(secret)), secret);
        QVERIFY(line().contains(u"is copied"));
        const QUrl answer = decide(copied);
        QVERIFY(get<QWidget>("copyLoginLink")->isVisible());
        QCOMPARE(answer.host(), QStringLiteral("localhost"));
        QVERIFY2(!answer.query().contains(u"access_token"), "a token in a query is kept by browsers and servers");
        call(answer);
        QTRY_VERIFY(line().contains(u"Pat Practice"));
        QVERIFY(!get<QWidget>("copyLoginLink")->isVisible());
        press("keepLogin");
        QVERIFY(m_wizard->draft().loginTest());
    }

    void aPublicAppNeedsTheEmbeddedView()
    {
        m_draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        open();
        QVERIFY(get<QPushButton>("testLogin")->isEnabled()); // not published yet, as far as anybody said
        m_draft.confirmed = {QStringLiteral("go-live")};
        open();
        QVERIFY(!get<QPushButton>("testLogin")->isEnabled());
        QVERIFY2(line().contains(u"beside the instructions"), qPrintable(line()));
        m_desk->services.web.reset();
        open();
        QVERIFY2(line().contains(u"no page can be shown"), qPrintable(line()));
    }

    void errorsAreNamedByTheCatalogue_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("mode") << Trouble::LoginRefusedByMode;
        QTest::newRow("state") << Trouble::StateMismatch;
        QTest::newRow("incomplete") << Trouble::AnswerIncomplete;
        QTest::newRow("declined") << Trouble::PermissionDeclined;
        QTest::newRow("App ID") << Trouble::DialogInvalidAppId;
        QTest::newRow("dialog") << Trouble::DialogFailed;
    }

    void errorsAreNamedByTheCatalogue()
    {
        QFETCH(Trouble, trouble);
        m_practice->switchOn(trouble);
        openEmbedded();
        press("testLogin");
        decideEmbedded();
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QString(facebook::entry(trouble).id));
        QVERIFY(!panel()->error().fix.isEmpty());
        QVERIFY(!m_wizard->draft().loginTest());
        QVERIFY(get<QPushButton>("testLogin")->isVisible());
    }

    void cancelledIsSaid()
    {
        m_practice->switchOn(Trouble::LoginCancelled);
        openEmbedded();
        press("testLogin");
        decideEmbedded("pat@practice.example", "cancel");
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QString(facebook::entry(Trouble::LoginCancelled).id));
    }

    void aMessageInTheDialogIsPickedFromAList()
    {
        openEmbedded();
        press("testLogin");
        auto *messages = get<QComboBox>("dialogMessage");
        QVERIFY(messages->isVisible());
        const int index = messages->findData(QString(facebook::entry(Trouble::UrlBlocked).id));
        QVERIFY(index > 0);
        messages->setFocus();
        for (int i = 0; i < index && messages->currentIndex() < index && messages->isVisible(); ++i)
            QTest::keyClick(messages, Qt::Key_Down);
        QVERIFY(panel()->hasError());
    }

    void leavingOrStoppingWaitsNoLonger()
    {
        openEmbedded();
        press("testLogin");
        const QUrl dialog = m_engine.pane->address();
        press("stopLogin");
        QVERIFY(get<QPushButton>("testLogin")->hasFocus());
        const QUrl answer = decide(dialog);
        m_engine.pane->events.redirectReached(answer);
        QVERIFY(!m_wizard->current()->isBusy());
        press("testLogin");
        QVERIFY(!m_engine.pane->rules.redirect.isEmpty());
        m_wizard->back();
        QVERIFY(m_engine.pane->rules.redirect.isEmpty());
    }
};

QTEST_MAIN(LoginTestCardTest)
#include "LoginTestCardTest.moc"
