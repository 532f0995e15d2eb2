#include "base/Languages.h"
#include "journal/Journal.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "runs/OpenSite.h"
#include "support/CrmService.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::CrmService;
using test::CrmServiceState;
using test::PracticeDesk;

/// "Your CRM" on route service, and what Write, Done and the status page make of the CRM's web service.
class ServicePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::CrmFixture> m_crm;
    std::unique_ptr<CrmService> m_service;
    std::unique_ptr<PracticeDesk> m_desk;
    QString m_password;

    std::unique_ptr<SetupWizard> open(PageId page, const setup::SetupDraft &draft)
    {
        auto wizard = std::make_unique<SetupWizard>(m_desk->services, draft, page);
        wizard->show();
        return wizard;
    }
    setup::SetupDraft draft(setup::Route route)
    {
        setup::SetupDraft draft = m_desk->draft();
        draft.site.siteUrl = m_service->url();
        draft.site.route = route;
        draft.site.database = m_crm->connection();
        draft.site.service = setup::ServiceConnection();
        draft.site.service->user = QStringLiteral("Supervisor");
        (route == setup::Route::Service ? draft.crmPassword : draft.servicePassword) = Secret::take(QString(m_password));
        return draft;
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QCOMPARE(field->text(), text);
    }
    static void press(QWidget *button)
    {
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void init()
    {
        m_crm = test::sqliteCrm();
        m_service = std::make_unique<CrmService>(*m_crm);
        m_desk = std::make_unique<PracticeDesk>();
        m_password = QStringLiteral("pass\"word\\1"); // what a keyboard has
        m_service->with([this](CrmServiceState &state) { state.passwords[QStringLiteral("Supervisor")] = m_password; });
        m_desk->services.gateway = [](const setup::Site &site, const Secret &password) -> std::unique_ptr<crm::CrmGateway> {
            auto gateway = runs::gatewayFor(site, password);
            return gateway ? std::move(*gateway) : nullptr;
        };
    }

    void cleanup()
    {
        m_desk.reset();
        m_service.reset();
        m_crm.reset();
    }

    void signsInWithTheKeyboard()
    {
        const auto wizard = open(PageId::Crm, {});
        WizardPage *page = wizard->current();
        QTRY_VERIFY(child<QLineEdit>(page, "siteUrl")->hasFocus());
        type(child<QLineEdit>(page, "siteUrl"), m_service->url().toString());
        auto *route = child<QRadioButton>(page, "routeService");
        route->setFocus();
        QTest::keyClick(route, Qt::Key_Space);
        QVERIFY(!child<QWidget>(page, "databaseHost")->isVisible());
        type(child<QLineEdit>(page, "serviceUser"), QStringLiteral("Supervisor"));
        auto *password = child<QLineEdit>(page, "servicePassword");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        type(password, m_password);
        press(child<QPushButton>(page, "testConnection"));
        QTRY_VERIFY(child<QWidget>(page, "crmResult")->isVisible());
        const QString which = child<QLabel>(page, "whichCrm")->text();
        QVERIFY2(which.contains(QStringLiteral(".NET Framework")) && which.contains(QStringLiteral("Supervisor")), qPrintable(which));
        QVERIFY(wizard->draft().crm());
        QVERIFY(wizard->draft().changeApiVersion); // a finding, and ticked
        press(wizard->button(QWizard::NextButton));
        QTRY_COMPARE(wizard->currentPageId(), PageId::Login);
        const auto kept = m_desk->services.secrets->read({wizard->draft().site.key(), QStringLiteral("service")}, {}).result();
        QVERIFY(kept && *kept == Secret::take(QString(m_password)));
    }

    /// A screen reader or a voice toggles a button; it presses no key and no mouse button.
    void theWayIsChosenByAssistiveTechnology()
    {
        const auto wizard = open(PageId::Crm, {});
        WizardPage *page = wizard->current();
        const auto *host = child<QWidget>(page, "databaseHost");
        for (const auto &[way, byDatabase] : {std::pair{"routeService", false}, std::pair{"routeDatabase", true}}) {
            auto *told = QAccessible::queryAccessibleInterface(child<QRadioButton>(page, way));
            told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QTRY_COMPARE(host->isVisible(), byDatabase);
        }
    }

    void aWrongPasswordIsSaidAndTheStageNamed()
    {
        m_password = QStringLiteral("wrong");
        const auto wizard = open(PageId::Crm, draft(setup::Route::Service));
        press(child<QPushButton>(wizard->current(), "testConnection"));
        auto *panel = wizard->current()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->hasError());
        QCOMPARE(panel->error().kind, ErrorKind::RefusedLogin);
        QTRY_VERIFY(wizard->current()->findChild<widgets::StateLine *>(QStringLiteral("stage4")));
        QVERIFY(!wizard->draft().crm());
        // It says nothing of the other way.
        press(child<QRadioButton>(wizard->current(), "routeDatabase"));
        QVERIFY(!panel->hasError());
    }

    void aPrivateCertificateIsShownAndTrustedOnTheUsersWord()
    {
        NEED_OPENSSL();
        CrmService service(*m_crm, CrmService::Scheme::Https);
        service.with([this](CrmServiceState &state) { state.passwords[QStringLiteral("Supervisor")] = m_password; });
        setup::SetupDraft draft = this->draft(setup::Route::Service);
        draft.site.siteUrl = service.url();
        const auto wizard = open(PageId::Crm, draft);
        WizardPage *page = wizard->current();
        auto *trust = child<QPushButton>(page, "serviceTrust");
        QVERIFY(!trust->isVisible());
        press(child<QPushButton>(page, "testConnection"));
        QTRY_VERIFY(trust->isVisible());
        const QString fingerprint = service.fingerprint();
        QVERIFY(child<QLabel>(page, "serviceCertificateText")->text().remove(u':').contains(fingerprint, Qt::CaseInsensitive));
        QVERIFY(wizard->draft().site.service->pinnedSha256.isEmpty());
        // Enter trusts nobody.
        trust->setFocus();
        QTest::keyClick(trust, Qt::Key_Return);
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(wizard->draft().site.service->pinnedSha256.isEmpty());
        press(trust);
        QTRY_VERIFY(wizard->draft().crm());
        QCOMPARE(wizard->draft().site.service->pinnedSha256, fingerprint);
        QVERIFY(child<QPushButton>(page, "serviceDistrust")->isVisible());
        // Another place has to be trusted anew.
        type(child<QLineEdit>(page, "siteUrl"), QStringLiteral("https://crm.example.com"));
        QVERIFY(wizard->draft().site.service->pinnedSha256.isEmpty());
        QVERIFY(!child<QPushButton>(page, "serviceDistrust")->isVisible());
    }

    void plainHttpElsewhereHasToBeInsistedOn()
    {
        setup::SetupDraft draft = this->draft(setup::Route::Service);
        draft.site.siteUrl = QUrl(QStringLiteral("http://crm.example.com"));
        const auto wizard = open(PageId::Crm, draft);
        WizardPage *page = wizard->current();
        auto *insist = child<QCheckBox>(page, "serviceAllowHttp");
        QTRY_VERIFY(insist->isVisible());
        QTRY_VERIFY(!child<QPushButton>(page, "testConnection")->isEnabled());
        insist->setFocus();
        QTest::keyClick(insist, Qt::Key_Space);
        QVERIFY(wizard->draft().site.service->allowHttp);
        QTRY_VERIFY(child<QPushButton>(page, "testConnection")->isEnabled());
        // Said of one site, it does not count for another.
        type(child<QLineEdit>(page, "siteUrl"), QStringLiteral("http://other.example.com"));
        QVERIFY(insist->isVisible() && !insist->isChecked());
        QVERIFY(!wizard->draft().site.service->allowHttp);
        QTRY_VERIFY(!child<QPushButton>(page, "testConnection")->isEnabled());
        type(child<QLineEdit>(page, "siteUrl"), QStringLiteral("https://crm.example.com"));
        QVERIFY(!insist->isVisible());
    }

    void writesThroughTheServiceAndAsksTheCrm()
    {
        const auto wizard = open(PageId::Write, draft(setup::Route::Service));
        WizardPage *page = wizard->current();
        press(wizard->button(QWizard::CommitButton));
        QTRY_VERIFY(child<QWidget>(page, "afterWriting")->isVisible());
        QVERIFY(!child<QPushButton>(page, "noticeRestart")->isVisible());
        QVERIFY(!child<QWidget>(page, "restart1")->isVisible());
        press(child<QPushButton>(page, "noticeAsk"));
        QTRY_VERIFY(child<QWidget>(page, "noticeSeen")->isVisible());
        QCOMPARE(wizard->draft().seenByCrm, std::optional(true));
        QCOMPARE(wizard->draft().provedFor, QStringLiteral("Supervisor")); // whose shared account works
        press(wizard->button(QWizard::CommitButton));
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
        QTRY_VERIFY(child<widgets::StateLine>(wizard->current(), "stateSeen")->text().contains(QStringLiteral("its server uses")));
        QVERIFY(child<widgets::StateLine>(wizard->current(), "stateProved")->text().contains(QStringLiteral("Supervisor")));
    }

    void restartsAfterTheDatabaseWasWritten()
    {
        const auto wizard = open(PageId::Write, draft(setup::Route::Database));
        WizardPage *page = wizard->current();
        press(wizard->button(QWizard::CommitButton));
        QTRY_VERIFY(child<QWidget>(page, "afterWriting")->isVisible());
        QVERIFY(child<QLabel>(page, "noticeSentence")->text().contains(QStringLiteral("unsaved work is lost")));
        // Asked first: it still has the old ones in memory.
        press(child<QPushButton>(page, "noticeAsk"));
        QTRY_COMPARE(wizard->draft().seenByCrm, std::optional(false));
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(child<QRadioButton>(page, "seenNo")->isChecked());
        QVERIFY(!m_desk->services.journal->list(wizard->draft().site.key()).runs.front().seenByCrm);
        press(child<QPushButton>(page, "noticeRestart"));
        QTRY_COMPARE_WITH_TIMEOUT(wizard->draft().seenByCrm, std::optional(true), 20'000);
        QCOMPARE(m_service->with([](CrmServiceState &state) { return state.restarts; }), 1);
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(m_desk->services.journal->list(wizard->draft().site.key()).runs.front().seenByCrm);
    }

    void whatIsPendingIsShownAtTheNextStart()
    {
        {
            const auto wizard = open(PageId::Write, draft(setup::Route::Database));
            press(wizard->button(QWizard::CommitButton));
            QTRY_VERIFY(wizard->draft().receipt);
        }
        setup::SetupDraft draft = this->draft(setup::Route::Database);
        draft.journey = setup::Journey::Status;
        const auto wizard = open(PageId::Status, draft);
        QTRY_VERIFY(wizard->current()->findChild<QWidget *>(QStringLiteral("pendingLine")));
        auto *has = child<QPushButton>(wizard->current(), "pendingSeen");
        QTRY_VERIFY(has->isVisible());
        press(has);
        QTRY_VERIFY(!has->isVisible());
        QVERIFY(m_desk->services.journal->list(wizard->draft().site.key()).runs.front().seenByCrm);
    }
};

QTEST_MAIN(ServicePageTest)
#include "ServicePageTest.moc"
