#include "browser/EngineGraphics.h"
#include "browser/EngineLoader.h"
#include "browser/WebSession.h"
#include "crm/DatabaseGateway.h"
#include "facebook/AccountCheck.h"
#include "facebook/PageSight.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "secrets/SessionStore.h"
#include "support/CrmFixture.h"
#include "support/gui/PracticeBrowser.h"
#include "support/gui/Widgets.h"
#include "support/PostgresCluster.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::practice;
using facebook::Sight;

// Stops a test at the first step that failed: QVERIFY leaves only the function that it stands in.
#define STEP(step)                                                                                                                         \
    do {                                                                                                                                   \
        step;                                                                                                                              \
        if (QTest::currentTestFailed())                                                                                                    \
            return;                                                                                                                        \
    } while (false)

/// From Welcome to Done by the keyboard alone, against practice Facebook and a PostgreSQL that holds the CRM.
class WholeWizardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<test::CrmFixture> m_crm;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<browser::WebSession> m_web;
    std::unique_ptr<SetupWizard> m_wizard;
    QList<QUrl> m_outside;
    QString m_appId;
    QString m_secret;

    [[nodiscard]] WizardPage *page() const { return m_wizard->current(); }
    [[nodiscard]] QString trouble() const
    {
        const auto *panel = page()->findChild<widgets::ErrorPanel *>();
        return page()->objectName() + QStringLiteral(": ") + (panel && panel->hasError() ? panel->error().toString() : QString());
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = test::child<QLineEdit>(page(), field);
        QVERIFY(edit);
        QTRY_VERIFY2(edit->isVisible(), field);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(character), Qt::NoModifier);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void press(const char *name)
    {
        auto *button = test::child<QAbstractButton>(page(), name);
        QVERIFY(button);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(QLatin1String(name) + u' ' + trouble()));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// Next, until the page is another one: a page may answer the first with something to look at.
    void next(PageId from, PageId to)
    {
        QTRY_COMPARE(int(m_wizard->currentPageId()), int(from));
        for (int presses = 0; presses < 3 && m_wizard->currentPageId() == from; ++presses) {
            QTRY_VERIFY2(page()->isComplete(), qPrintable(trouble()));
            for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton}) {
                if (m_wizard->button(which)->isVisible()) {
                    QTest::keyClick(m_wizard->button(which), Qt::Key_Space);
                    break;
                }
            }
            QTRY_VERIFY2(m_wizard->currentPageId() != from || !page()->isBusy(), qPrintable(trouble()));
        }
        QVERIFY2(m_wizard->currentPageId() == to, qPrintable(trouble()));
        QTRY_VERIFY(page()->isVisible());
    }

    [[nodiscard]] Sight sight() const
    {
        const browser::BrowserPane *pane = m_web->paneIfAny();
        return pane ? facebook::readPageSight(pane->address(), m_web->endpoints()).sight : Sight::Elsewhere;
    }
    /// Types into the page that the engine shows, until it leads on: a key that comes before the page is drawn goes nowhere,
    /// and nothing tells from outside when that is.
    bool keysInPage(const std::function<bool()> &done, const std::function<void(QWidget *)> &keys)
    {
        bool tried = false;
        QElapsedTimer quiet; // since anything was done to the page
        quiet.start();
        return QTest::qWaitFor(
            [&] {
                if (done())
                    return true;
                browser::BrowserPane *pane = *m_web->pane();
                QWidget *surface = pane->widget()->focusProxy();
                if (surface && !tried && m_loaded.isValid() && m_loaded.hasExpired(300)) {
                    m_wizard->activateWindow();
                    pane->widget()->setFocus(Qt::TabFocusReason);
                    keys(surface);
                    tried = true;
                    quiet.start();
                } else if (quiet.hasExpired(10'000)) {
                    tried = false;
                    m_loaded.invalidate();
                    pane->reload();
                    quiet.start();
                }
                return false;
            },
            60'000);
    }
    QElapsedTimer m_loaded; ///< since the page is there; invalid while it loads

    void begin(bool embedded)
    {
        Services services;
        services.gateway
            = [](const setup::Site &site, const Secret &password) { return crm::makeDatabaseGateway(site.database, password); };
        services.secrets = std::make_shared<secrets::SessionStore>();
        services.sessionSecrets = services.secrets;
        services.state = std::make_shared<StateFolder>(*StateFolder::open(m_folder->filePath(QStringLiteral("state"))));
        services.journal = std::make_shared<journal::Journal>(*services.state);
        services.facebook = std::make_shared<facebook::AppCheck>();
        services.accounts = std::make_shared<facebook::AccountCheck>();
        services.openUrl = [this](const QUrl &address) {
            m_outside += address;
            return true;
        };
        if (embedded) {
            m_web = std::make_shared<browser::WebSession>();
            services.web = m_web;
            connect(m_web.get(), &browser::WebSession::progress, this, [this](int percent) {
                if (percent == 100)
                    m_loaded.start();
                else
                    m_loaded.invalidate();
            });
        }
        setup::SetupDraft draft;
        draft.site.facebook.endpoints = m_practice->endpoints();
        draft.site.database = m_crm->connection();

        m_wizard = std::make_unique<SetupWizard>(services, draft, PageId::Welcome);
        m_wizard->resize(1024, 600);
        m_wizard->show();
        QTRY_VERIFY(page()->isVisible());
    }

    void toLogin()
    {
        STEP(next(PageId::Welcome, PageId::Crm));
        STEP(type("siteUrl", QStringLiteral("https://crm.example.com")));
        STEP(type("databasePassword", QString::fromUtf8(m_crm->password().reveal())));
        STEP(press("testConnection"));
        STEP(next(PageId::Crm, PageId::Login));
    }
    void toLoginSettings()
    {
        STEP(type("displayNameField", QStringLiteral("Head office CRM")));
        STEP(type("contactEmailField", QStringLiteral("admin@example.com")));
        STEP(next(PageId::CreateApp, PageId::Keys));
        if (test::child<QLineEdit>(page(), "appIdField")->text().isEmpty())
            STEP(type("appIdField", m_appId));
        STEP(type("appSecretField", m_secret));
        STEP(next(PageId::Keys, PageId::AppSettings));
        QVERIFY(m_wizard->draft().keysProof());
        STEP(next(PageId::AppSettings, PageId::LoginSettings));
    }
    void toDone()
    {
        STEP(press("keepLogin"));
        QVERIFY(m_wizard->draft().loginTest());
        STEP(next(PageId::LoginSettings, PageId::WhoMayLogIn));
        STEP(press("namedPeople"));
        STEP(next(PageId::WhoMayLogIn, PageId::Accounts));
        QTRY_VERIFY(test::child<widgets::StateLine>(page(), "testedAccount")->isVisible());
        STEP(next(PageId::Accounts, PageId::Write));
        STEP(next(PageId::Write, PageId::Done));
        QTRY_VERIFY(test::child<widgets::StateLine>(page(), "stateProved")->text().contains(u"Pat Practice"));
        QCOMPARE(m_crm->value(QStringLiteral("FacebookConsumerKey")), m_appId);
        QCOMPARE(m_crm->value(QStringLiteral("UseFacebookSharedApplication")), QStringLiteral("false"));
        // The test's token is nowhere: not in what is kept for the next start.
        QFile resume(m_folder->filePath(QStringLiteral("state/resume.json")));
        if (resume.open(QIODevice::ReadOnly))
            QVERIFY(!resume.readAll().contains("EAAPractice"));
    }

private slots:
    void init()
    {
        NEED_POSTGRES();
        m_crm = test::postgresCrm();
        m_folder = std::make_unique<QTemporaryDir>();
        m_practice = std::move(*PracticeFacebook::start());
        m_outside.clear();
        m_practice->with([this](PracticeWorld &world) {
            world.developer().isDeveloper = true;
            PracticeApp &made = world.createApp(world.developer(), QStringLiteral("Head office CRM"));
            made.embeddedOAuth = true;
            m_appId = made.id;
            m_secret = made.secret;
        });
    }

    void cleanup()
    {
        m_wizard.reset();
        m_web.reset();
        m_practice.reset();
        m_crm.reset();
    }

    void inTheUsersOwnBrowser()
    {
        STEP(begin(false));
        STEP(toLogin());
        STEP(next(PageId::Login, PageId::CreateApp));
        STEP(toLoginSettings());
        STEP(press("testLogin"));
        QTRY_COMPARE(m_outside.size(), 1);
        test::PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(m_outside.first().toString(QUrl::FullyEncoded));
        browser.submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        browser.submit(QStringLiteral("continue"));
        QVERIFY(browser.page().contains(u"go back"));
        STEP(toDone());
    }

    void besideTheInstructions()
    {
        if (!browser::EngineLoader::isInstalled()) {
            if (qEnvironmentVariable("CI") == u"true")
                QFAIL("the embedded view is not built");
            QSKIP("the embedded view is not built");
        }
        STEP(begin(true));
        STEP(toLogin());
        STEP(press("inWizard"));
        QTRY_COMPARE_WITH_TIMEOUT(int(sight()), int(Sight::LoginNeeded), 20'000);
        QVERIFY(keysInPage([this] { return sight() == Sight::AppList; },
                           [](QWidget *in) {
                               QTest::keyClick(in, Qt::Key_Tab);
                               QTest::keyClicks(in, QStringLiteral("practice"));
                               QTest::keyClick(in, Qt::Key_Return);
                           }));
        QTRY_VERIFY(test::child<widgets::StateLine>(page(), "sightLine")->text().contains(u"lists your apps"));
        STEP(next(PageId::Login, PageId::CreateApp));
        STEP(toLoginSettings());
        // The console's page first, as anybody would wait for it.
        QTRY_COMPARE_WITH_TIMEOUT(int(sight()), int(Sight::AppOpen), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_loaded.isValid(), 20'000);
        m_loaded.invalidate(); // what is typed is for the next page
        STEP(press("testLogin"));
        QTRY_COMPARE_WITH_TIMEOUT(int(sight()), int(Sight::LoginDialog), 20'000);
        QVERIFY2(keysInPage([this] { return test::child<QPushButton>(page(), "keepLogin")->isVisible() || page()->isBusy(); },
                            [](QWidget *in) { QTest::keyClick(in, Qt::Key_Return); }),
                 qPrintable((*m_web->pane())->address().path() + u' ' + trouble()));
        STEP(toDone());
    }
};

int main(int argc, char **argv)
{
    browser::EngineGraphics graphics(false);
    QApplication application(argc, argv);
    graphics.applicationStarted();
    WholeWizardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WholeWizardTest.moc"
