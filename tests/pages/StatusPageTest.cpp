#include "base/Languages.h"
#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"
#include "pages/SetupSession.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "pages/WorkingRun.h"
#include "practice/PracticeFacebook.h"
#include "runs/ApplyRun.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/StateLine.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PracticeDesk;

/// Where the program opens, and how a known site stands.
class StatusPageTest : public QObject
{
    Q_OBJECT

    static void remember(const PracticeDesk &desk)
    {
        setup::Site site = desk.draft().site;
        site.facebook.appSecret.from = setup::SecretSource::From::Keychain;
        QVERIFY(rememberSite(*desk.services.state, site));
        const auto kept = desk.services.secrets->write({site.key(), QStringLiteral("app-secret")}, desk.draft().appSecret, {}).result();
        QVERIFY(kept);
    }

    /// As the keys' page leaves it where there is a keychain.
    static setup::SetupDraft stored(const PracticeDesk &desk)
    {
        setup::SetupDraft draft = desk.draft();
        draft.site.facebook.appSecret.from = setup::SecretSource::From::Keychain;
        draft.secretStored = true;
        return draft;
    }

    static void saveAtAccounts(const PracticeDesk &desk)
    {
        const setup::SetupDraft draft = stored(desk);
        QVERIFY(desk.services.secrets->write({draft.site.key(), QStringLiteral("app-secret")}, draft.appSecret, {}).result());
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Accounts, draft}));
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void nothingKnownOpensWelcome()
    {
        PracticeDesk desk;
        SetupSession session(desk.services);
        session.open();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Welcome);
        QVERIFY(!child<QWidget>(session.wizard(), "taskStatus")->isVisible());
    }

    void aSavedPlaceIsGoneBackTo()
    {
        PracticeDesk desk;
        remember(desk);
        saveAtAccounts(desk);
        SetupSession session(desk.services);
        session.open();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Accounts);
        QVERIFY(session.wizard()->isVisible());
        // The secret comes from the keychain.
        QTRY_VERIFY(session.wizard()->draft().appSecret == desk.draft().appSecret);
    }

    // As check on the command line, and not only from the keychain.
    void secretsComeFromWhereTheSiteFileSays_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::newRow("there") << true;
        QTest::newRow("not there") << false;
    }

    void secretsComeFromWhereTheSiteFileSays()
    {
        QFETCH(bool, isSet);
        PracticeDesk desk;
        setup::Site site = desk.draft().site;
        site.facebook.appSecret
            = {.from = setup::SecretSource::From::Environment, .name = QStringLiteral("CRMLINK_TEST_STATUS"), .command = {}};
        if (isSet)
            qputenv("CRMLINK_TEST_STATUS", desk.draft().appSecret.reveal().toByteArray());
        const auto tidy = qScopeGuard([] { qunsetenv("CRMLINK_TEST_STATUS"); });
        QVERIFY(rememberSite(*desk.services.state, site));
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '%1' WHERE \"SysSettingsId\" = (SELECT \"Id\" FROM "
                                "\"SysSettings\" WHERE \"Code\" = 'FacebookConsumerSecret')")
                     .arg(QString::fromUtf8(desk.draft().appSecret.reveal())));
        SetupSession session(desk.services);
        session.open();
        SetupWizard *wizard = session.wizard();
        QCOMPARE(wizard->currentPageId(), PageId::Status);
        QTRY_VERIFY(!child<QLabel>(wizard->current(), "statusSummary")->text().isEmpty());
        const auto *line = wizard->current()->findChild<widgets::StateLine *>(QStringLiteral("check.crm.setting.FacebookConsumerSecret"));
        QCOMPARE(line == nullptr, isSet);
        QVERIFY(isSet || line->text().contains(QStringLiteral("is not available")));
        QCOMPARE(wizard->draft().appSecret.isEmpty(), !isSet);
    }

    void aKnownSiteSaysWhatToMend()
    {
        PracticeDesk desk;
        remember(desk);
        SetupSession session(desk.services);
        session.open();
        SetupWizard *wizard = session.wizard();
        QCOMPARE(wizard->currentPageId(), PageId::Status);
        auto *summary = child<QLabel>(wizard->current(), "statusSummary");
        QTRY_VERIFY(!summary->text().isEmpty());
        QVERIFY2(summary->text().contains(QStringLiteral("not work")), qPrintable(summary->text()));
        auto *mend = child<QPushButton>(wizard->current(), "mend");
        QVERIFY(mend->isVisible());
        mend->click();
        QCOMPARE(wizard->currentPageId(), PageId::Write);
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY(wizard->draft().receipt);
        QTRY_VERIFY(!wizard->current()->isBusy());
        wizard->begin(setup::Journey::Status);
        QTRY_VERIFY(!wizard->current()->isBusy() && !child<QLabel>(wizard->current(), "statusSummary")->text().isEmpty());
        QStringList lines{child<QLabel>(wizard->current(), "statusSummary")->text()};
        for (const auto *line : wizard->current()->findChildren<widgets::StateLine *>())
            lines += line->text();
        // The keys are right; the restart and the account that was linked through another app are what is left.
        QVERIFY2(lines[0].contains(QStringLiteral("2 things need attention")), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.filter(QStringLiteral("linked through another app")).size() == 1, qPrintable(lines.join(u'\n')));
        QVERIFY(!child<QPushButton>(wizard->current(), "saveEnds")->isVisible());
        auto *again = child<QPushButton>(wizard->current(), "mend");
        QCOMPARE(again->text().remove(u'&'), QStringLiteral("Link again"));
        wizard->services().facebook = std::make_shared<facebook::AppCheck>();
        wizard->services().accounts = std::make_shared<facebook::AccountCheck>();
        again->click();
        QCOMPARE(wizard->currentPageId(), PageId::Accounts);
        // With that account, ready to be linked again.
        auto *heading = child<QLabel>(wizard->current(), "linkHeading");
        QTRY_VERIFY2(heading->isVisible() && heading->text().contains(u"Brand \"Ocean\""), qPrintable(heading->text()));
        QTest::keyClick(child<QPushButton>(wizard->current(), "backToList"), Qt::Key_Space);
        auto *table = child<QTableView>(wizard->current(), "accountTable");
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Brand \"Ocean\""));
    }

    // What crmlink check prints for a check is said here as well, and the main action mends the worst: a failure, not what
    // is worth a warning only.
    void everyFindingSaysWhatToDoAndTheWorstIsMended()
    {
        const auto facebook = std::move(*practice::PracticeFacebook::start());
        PracticeDesk desk;
        desk.services.now = [] { return QDateTime::currentDateTimeUtc(); }; // that of practice Facebook
        desk.services.facebook = std::make_shared<facebook::AppCheck>();
        desk.services.accounts = std::make_shared<facebook::AccountCheck>();
        setup::SetupDraft draft = desk.draft();
        draft.site.facebook.endpoints = facebook->endpoints();
        QString secret;
        facebook->with([&](practice::PracticeWorld &world) {
            practice::PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.apiAccess = true;
            draft.site.facebook.appId = app.id;
            secret = app.secret;
        });
        draft.appSecret = Secret::take(std::move(secret));
        desk.sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"Public\" = 1")); // linked through another app: a warning
        {
            SetupWizard writer(desk.services, draft, PageId::Write);
            writer.show();
            QTRY_VERIFY(writer.button(QWizard::CommitButton)->isEnabled());
            writer.button(QWizard::CommitButton)->click();
            QTRY_VERIFY(writer.draft().receipt);
        }
        draft.journey = setup::Journey::Status;
        SetupWizard wizard(desk.services, draft, PageId::Status);
        wizard.show();
        const auto line = [&](const char *name) { return child<widgets::StateLine>(wizard.current(), name)->text(); };
        QTRY_VERIFY(!child<QLabel>(wizard.current(), "statusSummary")->text().isEmpty());
        QVERIFY2(line("check.facebook.app.app_domains").contains(QStringLiteral("Add crm.example.com to App domains")),
                 qPrintable(line("check.facebook.app.app_domains")));
        QVERIFY2(line("check.facebook.app.website_url").contains(QStringLiteral("choose Website, enter https://crm.example.com")),
                 qPrintable(line("check.facebook.app.website_url")));
        // The worst stands first, and what the command line writes with a command is written on a page here.
        QVERIFY(line("check.crm.setting.FacebookApiVersion").contains(QStringLiteral("“Write to the CRM” sets it right")));
        QTRY_VERIFY(child<QWidget>(wizard.current(), "check.facebook.app.contact_email")->y()
                    < child<QWidget>(wizard.current(), "check.crm.setting.FacebookApiVersion")->y());
        auto *mend = child<QPushButton>(wizard.current(), "mend");
        QVERIFY(mend->isVisible());
        QCOMPARE(mend->text().remove(u'&'), QStringLiteral("Open “App settings”"));
        mend->click();
        QCOMPARE(wizard.currentPageId(), PageId::AppSettings);
        QCOMPARE(wizard.draft().site.facebook.appId, draft.site.facebook.appId);
    }

    void endsOfAccountsGoIntoACalendarAndAreRemembered()
    {
        const auto facebook = std::move(*practice::PracticeFacebook::start());
        PracticeDesk desk;
        desk.services.now = [] { return QDateTime::currentDateTimeUtc(); }; // that of practice Facebook
        desk.services.facebook = std::make_shared<facebook::AppCheck>();
        desk.services.accounts = std::make_shared<facebook::AccountCheck>();
        setup::Site site = desk.draft().site;
        site.facebook.endpoints = facebook->endpoints();
        QString secret;
        facebook->with([&](practice::PracticeWorld &world) {
            const auto &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            site.facebook.appId = app.id;
            secret = app.secret;
            desk.sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '%1', \"AccessToken\" = '%2', \"Public\" = 1 "
                                    "WHERE \"Login\" = 'Jane Doe'")
                         .arg(app.id, world.issueToken(app.id, world.developer().id, 30 * 86'400).token));
        });
        site.facebook.appSecret.from = setup::SecretSource::From::Keychain;
        QVERIFY(rememberSite(*desk.services.state, site));
        QVERIFY(desk.services.secrets->write({site.key(), QStringLiteral("app-secret")}, Secret::take(std::move(secret)), {}).result());
        SetupSession session(desk.services);
        session.open();
        auto *save = child<QPushButton>(session.wizard()->current(), "saveEnds");
        QTRY_VERIFY(save->isVisible());
        save->click();
        auto *dialog = child<QFileDialog>(session.wizard()->current(), "saveDialog");
        const QString path = desk.folder() + QStringLiteral("/ends.ics");
        emit dialog->fileSelected(path);
        delete dialog;
        QVERIFY(child<widgets::StateLine>(session.wizard()->current(), "endsSaved")->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Link the Facebook account “Jane Doe” of Head office again"));
        QVERIFY(desk.services.journal->accountDates().knows(QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c")));
        // Over: the page says so, and there is no end to remember.
        facebook->with([](practice::PracticeWorld &world) { world.tokens.front().dead = facebook::Trouble::PasswordChanged; });
        child<QPushButton>(session.wizard()->current(), "checkAgain")->click();
        QTRY_VERIFY(!session.wizard()->current()->isBusy());
        QTRY_VERIFY(!save->isVisible());
        const auto *line
            = child<widgets::StateLine>(session.wizard()->current(), "check.account.7f1b103c-df15-82b0-eab4-77d26415479c.token");
        QVERIFY2(line->text().contains(QStringLiteral("password was changed")), qPrintable(line->text()));
    }

    // The command line writes the CRM and remembers no site.
    void aSiteFileThatWasWrittenOpensHere()
    {
        PracticeDesk desk;
        const auto working = WorkingRun<runs::ApplyRun>::make(desk.services, desk.draft());
        const auto applied = working->run->start({.draft = desk.draft(), .reviewed = {}}, {}, {}).result();
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().toString()));
        QVERIFY(knownSites(*desk.services.state).empty());
        setup::Site known = desk.draft().site;
        known.siteUrl.setHost(QStringLiteral("known.example.com"));
        QVERIFY(rememberSite(*desk.services.state, known));
        SetupSession session(desk.services);
        session.open(desk.draft().site, QStringLiteral("/srv/head-office.toml"));
        QCOMPARE(session.wizard()->currentPageId(), PageId::Status);
        const auto *which = child<QComboBox>(session.wizard()->current(), "knownSite");
        QTRY_COMPARE(which->count(), 2);
        QVERIFY2(which->currentText().contains(desk.draft().site.key()), qPrintable(which->currentText()));
        QCOMPARE(session.wizard()->draft().siteFile, QStringLiteral("/srv/head-office.toml"));
        // Another CRM's runs say nothing of this one.
        setup::Site other = desk.draft().site;
        other.siteUrl.setHost(QStringLiteral("other.example.com"));
        SetupSession another(desk.services);
        another.open(other, {});
        QCOMPARE(another.wizard()->currentPageId(), PageId::Welcome);
    }

    void aSiteThatCannotBeReachedOffersItsConnection()
    {
        PracticeDesk desk;
        setup::Site site = desk.draft().site;
        site.database.name = desk.folder() + QStringLiteral("/none.sqlite");
        QVERIFY(rememberSite(*desk.services.state, site));
        SetupSession session(desk.services);
        session.open();
        auto *mend = child<QPushButton>(session.wizard()->current(), "mend");
        QTRY_VERIFY(mend->isVisible());
        // A layout shows what is added to it by a call of its own.
        QTRY_VERIFY(child<widgets::StateLine>(session.wizard()->current(), "check.crm.connection")->isVisible());
        mend->click();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Crm);
    }

    void anotherLanguageRebuildsTheWindowWhereItStands()
    {
        PracticeDesk desk;
        saveAtAccounts(desk);
        SetupSession session(desk.services);
        session.open();
        const QPointer<SetupWizard> before = session.wizard();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(session.wizard(), &change);
        QTRY_VERIFY(!before);
        QVERIFY(session.wizard()->isVisible());
        QCOMPARE(session.wizard()->currentPageId(), PageId::Accounts);
        QCOMPARE(session.wizard()->draft().site, stored(desk).site);
    }

    // The file belongs to the site that it came with: another site's values are not for it.
    void anotherSiteIsNotWrittenToTheFileOfTheFirst()
    {
        PracticeDesk desk;
        remember(desk);
        setup::Site other = desk.draft().site;
        other.siteUrl = QUrl(QStringLiteral("https://other.example.com"));
        QVERIFY(rememberSite(*desk.services.state, other));
        setup::SetupDraft draft = desk.draft();
        draft.journey = setup::Journey::Status;
        draft.siteFile = QStringLiteral("/srv/head-office.toml");
        draft.siteInFile = draft.site;
        SetupWizard wizard(desk.services, draft, PageId::Status);
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible() && !wizard.current()->isBusy());
        auto *which = child<QComboBox>(wizard.current(), "knownSite");
        QTRY_COMPARE(which->count(), 2);
        const int index = 1 - which->currentIndex();
        QCOMPARE(wizard.draft().siteFile, draft.siteFile);
        which->setCurrentIndex(index);
        emit which->activated(index);
        QCOMPARE(wizard.draft().site.key(), other.key());
        QCOMPARE(wizard.draft().siteFile, QString());
        QVERIFY(wizard.draft().appSecret.isEmpty() && !wizard.draft().secretStored);
    }

    void welcomeOffersWhatIsKnown()
    {
        PracticeDesk desk;
        remember(desk);
        saveAtAccounts(desk);
        SetupWizard wizard(desk.services, {}, PageId::Welcome);
        wizard.show();
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(child<QRadioButton>(&wizard, "taskResume")->isVisible());
        child<QRadioButton>(&wizard, "taskUndo")->click();
        QCOMPARE(wizard.draft().journey, setup::Journey::Undo);
        QCOMPARE(wizard.draft().site.key(), desk.draft().site.key());
        child<QRadioButton>(&wizard, "taskResume")->click();
        wizard.button(QWizard::NextButton)->click();
        QCOMPARE(wizard.currentPageId(), PageId::Accounts);
    }

    void cloudStopsWithTheReason()
    {
        PracticeDesk desk;
        SetupWizard wizard(desk.services, {}, PageId::Welcome);
        wizard.show();
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(child<QRadioButton>(&wizard, "onSite")->isChecked());
        child<QRadioButton>(&wizard, "cloud")->click();
        QVERIFY(child<QWidget>(&wizard, "cloudNote")->isVisible());
        QVERIFY(!child<QWidget>(&wizard, "prepare")->isVisible());
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        child<QRadioButton>(&wizard, "onSite")->click();
        QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    }
};

QTEST_MAIN(StatusPageTest)
#include "StatusPageTest.moc"
