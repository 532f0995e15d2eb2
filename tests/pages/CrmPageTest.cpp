#include "base/Async.h"
#include "base/Languages.h"
#include "pages/DatabaseForm.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/Heard.h"
#include "support/gui/Looks.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/StandInGateway.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PracticeDesk;

namespace
{

/// A keychain that stores nothing.
class DeadKeychain : public secrets::SecretStore
{
public:
    static Error error()
    {
        Error made;
        made.kind = ErrorKind::SecretStore;
        made.what = Text::verbatim(QStringLiteral("The keychain is locked."));
        return made;
    }
    QFuture<Result<Readiness>> probe(std::stop_token) override { return ready<Readiness>(failure(error())); }
    QFuture<Result<Secret>> read(secrets::SecretKey, std::stop_token) override { return ready<Secret>(failure(error())); }
    QFuture<Result<void>> write(secrets::SecretKey, Secret, std::stop_token) override { return ready<void>(failure(error())); }
    QFuture<Result<void>> remove(secrets::SecretKey, std::stop_token) override { return ready<void>(failure(error())); }
    [[nodiscard]] bool isSessionOnly() const override { return false; }
    [[nodiscard]] Text name() const override { return Text::verbatim(QStringLiteral("a dead keychain")); }
};

/// A CRM whose answer is given when the test says so.
class SlowGateway : public test::StandInGateway
{
public:
    struct Call {
        QPromise<Result<setup::CrmSnapshot>> promise;
        std::stop_token stop;
    };
    explicit SlowGateway(std::shared_ptr<std::vector<std::shared_ptr<Call>>> calls) : m_calls(std::move(calls)) { }
    QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest, crm::StageProgress, std::stop_token stop) override
    {
        auto call = std::make_shared<Call>();
        call->stop = std::move(stop);
        call->promise.start();
        m_calls->push_back(call);
        return call->promise.future();
    }
    QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override
    {
        return test(std::move(request), {}, std::move(stop));
    }
    QFuture<Result<crm::Applied>> apply(crm::ApplyRequest, std::stop_token) override
    {
        return ready<crm::Applied>(failure(unexpectedError(QStringLiteral("not asked for here"))));
    }

private:
    std::shared_ptr<std::vector<std::shared_ptr<Call>>> m_calls;
};

} // namespace

class CrmPageTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<SetupWizard> open(const Services &services, const setup::SetupDraft &draft)
    {
        auto wizard = std::make_unique<SetupWizard>(services, draft, PageId::Crm);
        wizard->show();
        return wizard;
    }

private slots:
    // Else it would be taken out of the site file by a walk that changes nothing.
    void whatTheSiteFileSaysOfEncryptionStays_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<std::optional<setup::TlsMode>>("tls");
        QTest::newRow("said, and as usual") << QStringLiteral("127.0.0.1") << std::optional(setup::TlsMode::Disable);
        QTest::newRow("said, and not as usual") << QStringLiteral("db.example.com") << std::optional(setup::TlsMode::Require);
        QTest::newRow("not said") << QStringLiteral("127.0.0.1") << std::optional<setup::TlsMode>();
    }

    void whatTheSiteFileSaysOfEncryptionStays()
    {
        QFETCH(QString, host);
        QFETCH(std::optional<setup::TlsMode>, tls);
        setup::DatabaseConnection connection;
        connection.host = host;
        connection.name = QStringLiteral("crm");
        connection.tls = tls;
        DatabaseForm form;
        form.show(connection, {}, {});
        QVERIFY(form.connection().tls == tls);
    }

    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void testedWithTheKeyboardShowsTodaysValues()
    {
        PracticeDesk desk;
        setup::SetupDraft draft;
        draft.site.database = desk.draft().site.database;
        const auto wizard = open(desk.services, draft);
        WizardPage *page = wizard->current();
        auto *url = child<QLineEdit>(page, "siteUrl");
        QTRY_VERIFY(url->hasFocus());
        QTest::keyClicks(url, QStringLiteral("crm.example.com/Login/NuiLogin.aspx"));
        QTest::keyClick(url, Qt::Key_Tab);
        QCOMPARE(wizard->draft().site.siteUrl.host(), QStringLiteral("crm.example.com"));
        auto *test = child<QPushButton>(page, "testConnection");
        QTRY_VERIFY(test->isEnabled());
        QTest::keyClick(test, Qt::Key_Space);
        QTRY_VERIFY(child<QWidget>(page, "crmResult")->isVisible());
        QVERIFY(child<QLabel>(page, "whichCrm")->text().contains(QStringLiteral("crm.sqlite")));
        QVERIFY(child<QTableWidget>(page, "todaysValues")->rowCount() >= 5);
        // The practice CRM has a version that Facebook no longer serves.
        // A line that was added is shown by its layout a moment later.
        QTRY_VERIFY(child<widgets::StateLine>(page, "finding.api-version")->isVisible());
        QVERIFY(wizard->draft().changeApiVersion);
        QVERIFY(wizard->draft().crm());
        QTest::keyClick(wizard->button(QWizard::NextButton), Qt::Key_Space);
        QTRY_COMPARE(wizard->currentPageId(), PageId::Login);
    }

    void aChangedInputTakesTheResultAway()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        WizardPage *page = wizard->current();
        QTRY_VERIFY(child<QPushButton>(page, "testConnection")->isEnabled());
        child<QPushButton>(page, "testConnection")->click();
        QTRY_VERIFY(wizard->draft().crm());
        auto *database = child<QLineEdit>(page, "databaseName");
        const QString before = database->text();
        QTest::keyClick(database, Qt::Key_X);
        QVERIFY(!wizard->draft().crm());
        QVERIFY(!child<QWidget>(page, "crmResult")->isVisible());
        // And does not come back with the old words.
        database->setText(before);
        QVERIFY(!wizard->draft().crm());
    }

    void aFailureIsSaidAndNextStays()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database.name = desk.folder() + QStringLiteral("/none.sqlite");
        const auto wizard = open(desk.services, draft);
        auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseDClick(next, Qt::LeftButton);
        auto *panel = wizard->current()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->hasError());
        QVERIFY(panel->isVisible());
        QCOMPARE(wizard->currentPageId(), PageId::Crm);
        QTRY_VERIFY(next->isEnabled());
        child<QPushButton>(panel, "errorCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), panel->error().toString());
    }

    void whatIsNoPortIsNotTakenForTheUsualOne()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database = {};
        draft.site.database.kind = setup::DatabaseKind::PostgreSql;
        draft.site.database.host = QStringLiteral("127.0.0.1");
        draft.site.database.name = QStringLiteral("crm");
        draft.site.database.user = QStringLiteral("crm");
        const auto wizard = open(desk.services, draft);
        auto *next = wizard->button(QWizard::NextButton);
        auto *note = child<widgets::StateLine>(wizard->current(), "portNote");
        QTRY_VERIFY(next->isEnabled());
        QVERIFY(!child<QWidget>(wizard->current(), "incomplete")->isVisible());
        const test::Heard heard;
        QTest::keyClicks(child<QLineEdit>(wizard->current(), "databasePort"), QStringLiteral("99999"));
        QVERIFY(note->isVisible() && note->text().contains(u"99999"));
        QVERIFY(!next->isEnabled());
        QVERIFY(child<QWidget>(wizard->current(), "incomplete")->isVisible());
        QTRY_COMPARE(heard.times(note->text()), 1);
        QTest::keyClick(child<QLineEdit>(wizard->current(), "databasePort"), Qt::Key_Backspace);
        QVERIFY(!note->isVisible() && next->isEnabled());
    }

    void whatWentWrongWithOtherInputsIsTakenBack()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database.name += QStringLiteral(".elsewhere");
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        child<QPushButton>(wizard->current(), "testConnection")->click();
        const auto *panel = wizard->current()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->hasError());
        QTest::keyClicks(child<QLineEdit>(wizard->current(), "databaseName"), QStringLiteral("x"));
        QVERIFY(!panel->hasError());
    }

    void leavingStopsTheTestAndItsAnswerNoLongerCounts()
    {
        PracticeDesk desk;
        auto calls = std::make_shared<std::vector<std::shared_ptr<SlowGateway::Call>>>();
        desk.services.gateway = [calls](const setup::Site &, const Secret &) { return std::make_unique<SlowGateway>(calls); };
        const auto wizard = open(desk.services, desk.draft());
        auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        next->click();
        QTRY_COMPARE(calls->size(), 1U);
        QVERIFY(!next->isEnabled());
        QVERIFY(child<QWidget>(wizard->current(), "busyLine")->isVisible());
        wizard->back();
        QCOMPARE(wizard->currentPageId(), PageId::Welcome);
        QVERIFY(calls->front()->stop.stop_requested());
        calls->front()->promise.addResult(Result<setup::CrmSnapshot>(setup::CrmSnapshot()));
        calls->front()->promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(wizard->currentPageId(), PageId::Welcome);
        QVERIFY(!wizard->draft().crm());
    }

    void stopBringsThePageBack()
    {
        PracticeDesk desk;
        auto calls = std::make_shared<std::vector<std::shared_ptr<SlowGateway::Call>>>();
        desk.services.gateway = [calls](const setup::Site &, const Secret &) { return std::make_unique<SlowGateway>(calls); };
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        wizard->button(QWizard::NextButton)->click();
        QTRY_COMPARE(calls->size(), 1U);
        child<QPushButton>(wizard->current(), "busyCancel")->click();
        QVERIFY(calls->front()->stop.stop_requested());
        QVERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        QVERIFY(!wizard->current()->findChild<widgets::ErrorPanel *>()->hasError());
    }

    void closingInTheMiddleOfATestIsHarmless()
    {
        PracticeDesk desk;
        auto calls = std::make_shared<std::vector<std::shared_ptr<SlowGateway::Call>>>();
        desk.services.gateway = [calls](const setup::Site &, const Secret &) { return std::make_unique<SlowGateway>(calls); };
        {
            const auto wizard = open(desk.services, desk.draft());
            QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
            wizard->button(QWizard::NextButton)->click();
            QTRY_COMPARE(calls->size(), 1U);
            wizard->close();
        }
        QVERIFY(calls->front()->stop.stop_requested());
        calls->front()->promise.addResult(Result<setup::CrmSnapshot>(setup::CrmSnapshot()));
        calls->front()->promise.finish();
        QCoreApplication::processEvents();
    }

    void aDeadKeychainLeadsToAChoice()
    {
        PracticeDesk desk;
        const auto session = desk.services.sessionSecrets;
        desk.services.secrets = std::make_shared<DeadKeychain>();
        auto calls = std::make_shared<std::vector<std::shared_ptr<SlowGateway::Call>>>();
        desk.services.gateway = [calls](const setup::Site &, const Secret &) { return std::make_unique<SlowGateway>(calls); };
        setup::SetupDraft draft = desk.draft();
        draft.site.database = {};
        draft.site.database.host = QStringLiteral("db.example.com");
        draft.site.database.name = QStringLiteral("crm");
        draft.site.database.user = QStringLiteral("crmlink");
        draft.crmPassword = Secret::take(QByteArray("a password"));
        auto wizard = std::make_unique<SetupWizard>(desk.services, draft, PageId::Crm);
        wizard->show();
        QTRY_VERIFY(child<QPushButton>(wizard->current(), "testConnection")->isEnabled());
        child<QPushButton>(wizard->current(), "testConnection")->click();
        QTRY_COMPARE(calls->size(), 1U);

        calls->front()->promise.addResult(Result<setup::CrmSnapshot>(healthyCrm()));
        calls->front()->promise.finish();
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        wizard->button(QWizard::NextButton)->click();
        auto *choice = child<QWidget>(wizard->current(), "keychainChoice");
        QTRY_VERIFY(choice->isVisible());
        QCOMPARE(wizard->currentPageId(), PageId::Crm);
        child<QPushButton>(choice, "keychainRetry")->click();
        QTRY_VERIFY(choice->isVisible());
        child<QPushButton>(choice, "keychainSession")->click();
        QTRY_COMPARE(wizard->currentPageId(), PageId::Login);
        QVERIFY(wizard->services().secrets->isSessionOnly());
        const auto kept = session->read({draft.site.key(), QStringLiteral("database")}, {}).result();
        QVERIFY(kept && *kept == draft.crmPassword);
    }

    void aHugePasteIsCut()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *url = child<QLineEdit>(wizard->current(), "siteUrl");
        QTRY_VERIFY(url->hasFocus());
        QGuiApplication::clipboard()->setText(QString(5000, u'x'));
        url->selectAll();
        url->paste();
        QVERIFY(url->text().size() <= 1000);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QVERIFY(child<widgets::StateLine>(wizard->current(), "siteUrlVerdict")->isVisible());
    }

    void twoFindingsAreWhole_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 700; width < 1100; width += 20)
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }

    void twoFindingsAreWhole()
    {
        QFETCH(int, width);
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.siteUrl.clear();
        const auto wizard = open(desk.services, draft);
        wizard->resize(width, 570);
        auto *url = child<QLineEdit>(wizard->current(), "siteUrl");
        QTRY_VERIFY(url->hasFocus());
        QTest::keyClicks(url, QStringLiteral("garbage !!"));
        auto *mobile = child<QLineEdit>(wizard->current(), "mobileSiteUrl");
        mobile->setFocus();
        QTest::keyClicks(mobile, QStringLiteral("n"));
        QTest::keyClick(mobile, Qt::Key_Tab);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "mobileUrlVerdict")->isVisible());
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
    }

    void aHugePasteIsCutInEveryField()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(child<QLineEdit>(wizard->current(), "siteUrl")->hasFocus());
        QGuiApplication::clipboard()->setText(QString(5000, u'7'));
        int fields = 0;
        for (QLineEdit *field : wizard->current()->findChildren<QLineEdit *>()) {
            if (field->isReadOnly())
                continue;
            field->selectAll();
            field->paste();
            QVERIFY2(field->text().size() <= 1000, qPrintable(field->objectName()));
            ++fields;
        }
        QVERIFY(fields >= 10);
        wizard->save();
    }

    void backAfterATestKeepsItAndADoubleClickIsOne()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(child<QLineEdit>(wizard->current(), "siteUrl")->hasFocus());
        child<QPushButton>(wizard->current(), "testConnection")->click();
        QTRY_VERIFY(wizard->draft().crm());
        wizard->back();
        QCOMPARE(wizard->currentPageId(), PageId::Welcome);
        QVERIFY(wizard->draft().crm());
        auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY(next->isEnabled());
        next->click();
        QCOMPARE(wizard->currentPageId(), PageId::Crm);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "crmResult")->isVisible());
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseDClick(next, Qt::LeftButton);
        QCOMPARE(wizard->currentPageId(), PageId::Login);
    }

    void aChangedHostTakesTheResultAway()
    {
        PracticeDesk desk;
        auto calls = std::make_shared<std::vector<std::shared_ptr<SlowGateway::Call>>>();
        desk.services.gateway = [calls](const setup::Site &, const Secret &) { return std::make_unique<SlowGateway>(calls); };
        setup::SetupDraft draft = desk.draft();
        draft.site.database = {};
        draft.site.database.host = QStringLiteral("db.example.com");
        draft.site.database.name = QStringLiteral("crm");
        draft.site.database.user = QStringLiteral("crmlink");
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(child<QLineEdit>(wizard->current(), "siteUrl")->hasFocus());
        child<QPushButton>(wizard->current(), "testConnection")->click();
        QTRY_COMPARE(calls->size(), 1U);
        calls->front()->promise.addResult(Result<setup::CrmSnapshot>(healthyCrm()));
        calls->front()->promise.finish();
        QTRY_VERIFY(wizard->draft().crm());
        QTest::keyClick(child<QLineEdit>(wizard->current(), "databaseHost"), Qt::Key_X);
        QVERIFY(!wizard->draft().crm());
        QVERIFY(!child<QWidget>(wizard->current(), "crmResult")->isVisible());
    }

    void anAppInUseIsKeptUnlessAskedOtherwise()
    {
        PracticeDesk desk;
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '998877665544332' WHERE \"SysSettingsId\" = "
                                "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerKey')"));
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(child<QPushButton>(wizard->current(), "testConnection")->isEnabled());
        child<QPushButton>(wizard->current(), "testConnection")->click();
        QTRY_VERIFY(child<QWidget>(wizard->current(), "appInUse")->isVisible());
        QVERIFY(child<QRadioButton>(wizard->current(), "keepApp")->isChecked());
        QCOMPARE(nextPage(PageId::Login, wizard->draft()), PageId::Keys);
        child<QRadioButton>(wizard->current(), "replaceApp")->click();
        QCOMPARE(nextPage(PageId::Login, wizard->draft()), PageId::CreateApp);
    }

    void everyKindIsListedWithWhatIsMissing()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *kind = child<QComboBox>(wizard->current(), "databaseKind");
        QCOMPARE(kind->count(), 4);
        QTRY_VERIFY(wizard->current()->isVisible());
        kind->setCurrentIndex(1);
        QVERIFY(child<widgets::StateLine>(wizard->current(), "driverNote")->isVisible());
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
    }

private:
    static setup::CrmSnapshot healthyCrm()
    {
        const PracticeDesk fresh;
        auto real = fresh.services.gateway(fresh.draft().site, {});
        return *real->read(fresh.draft().snapshotRequest(), {}).result();
    }
};

QTEST_MAIN(CrmPageTest)
#include "CrmPageTest.moc"
