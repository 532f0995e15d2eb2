#include "base/Languages.h"
#include "pages/KnownSites.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "pages/WrittenCard.h"
#include "runs/SiteStorage.h"
#include "runs/UndoRun.h"
#include "secrets/KeychainStore.h"
#include "setup/OpenTasks.h"
#include "support/FakeJobs.h"
#include "support/gui/Heard.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/PlanTable.h"
#include "widgets/StateLine.h"
#include "widgets/ValueCard.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace crmlink;
using namespace crmlink::pages;
using namespace std::chrono_literals;
using test::child;
using test::PracticeDesk;

/// The commit page on a real CRM in SQLite.
class WritePageTest : public QObject
{
    Q_OBJECT

    static int rowOf(const QTableWidget *table, const QString &key)
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->data(Qt::UserRole) == key)
                return row;
        }
        return -1;
    }

    static std::unique_ptr<SetupWizard> open(const Services &services, const setup::SetupDraft &draft)
    {
        auto wizard = std::make_unique<SetupWizard>(services, draft, PageId::Write);
        wizard->show();
        return wizard;
    }

    /// A run that is on record, made in a window that is closed again.
    static void writeOnce(const PracticeDesk &desk)
    {
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY(wizard->draft().receipt);
        QTRY_VERIFY(!wizard->current()->isBusy());
    }

    static bool written(const PracticeDesk &desk)
    {
        return desk.textOf(QStringLiteral("FacebookConsumerKey")) == u"1234567890123456"
            && desk.textOf(QStringLiteral("FacebookConsumerSecret")) == u"0123456789abcdef0123456789abcdef";
    }

    // An App Secret that is replaced goes to the keychain first, for undo.
    static PracticeDesk &holdingAnOldSecret(PracticeDesk &desk)
    {
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'the old secret' WHERE \"SysSettingsId\" = (SELECT "
                                "\"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerSecret')"));
        return desk;
    }

    void stoppedIsSaid()
    {
        PracticeDesk desk;
        holdingAnOldSecret(desk);
        const auto jobs = std::make_shared<test::FakeJobs>();
        desk.services.secrets = std::make_shared<secrets::KeychainStore>(jobs, 60s);
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        jobs->hold = true;
        QTest::keyClick(commit, Qt::Key_Space);
        QTRY_COMPARE(jobs->heldJobs(), 1U);
        auto *line = child<QWidget>(wizard->current(), "stopped");
        QVERIFY(!line->isVisible());
        const test::Heard heard;
        QTest::keyClick(wizard.get(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard->current()->isBusy());
        QVERIFY(line->isVisible());
        QTRY_COMPARE(heard.times(QStringLiteral("Stopped. Nothing was written.")), 1);
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerSecret")), QStringLiteral("the old secret"));
        QVERIFY(!wizard->draft().receipt);
        // It was said of that time.
        jobs->release();
        QTest::keyClick(commit, Qt::Key_Space);
        QVERIFY(!line->isVisible());
        QTRY_VERIFY(wizard->draft().receipt);
        QVERIFY(!line->isVisible());
    }

    static void beginWithFile(const PracticeDesk &desk, setup::SetupDraft &draft)
    {
        draft.siteFile = desk.folder() + QStringLiteral("/site.toml");
        if (!runs::SiteStorage::save(draft.siteFile, draft.site))
            qFatal("the site file cannot be made");
        draft.siteInFile = draft.site;
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void theButtonSaysWhatItDoes()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        QCOMPARE(commit->text().remove(u'&'), QStringLiteral("Write 3 changes to crm.sqlite"));
        const QString sentence = child<QLabel>(wizard->current(), "pageSentence")->text();
        QVERIFY2(sentence.contains(QStringLiteral("https://crm.example.com")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("Supervisor")), qPrintable(sentence));
        QCOMPARE(child<widgets::PlanTable>(wizard->current(), "planTable")->isVisible(), true);
    }

    // Through the CRM's service there may be values that it does not tell: they are not said to be missing.
    void whatTheCrmDoesNotTellIsSaidSo()
    {
        setup::SettingChange secret;
        secret.before.kind = secret.after.kind = setup::SettingValue::Kind::Secret;
        secret.before.isHidden = true;
        secret.after.secretDigest = "00";
        setup::SettingChange text;
        text.before.isHidden = true;
        text.after.rowExists = false;
        const auto rows = widgets::planRows({secret, text});
        QCOMPARE(rows[0].now, QStringLiteral("(unknown)"));
        QCOMPARE(rows[0].willBe, QString::fromUtf8("•••••••• (secret)"));
        QCOMPARE(rows[1].now, QStringLiteral("(unknown)"));
        QCOMPARE(rows[1].willBe, QStringLiteral("(no value of its own)"));
    }

    /// Before it is written, with the page's other words, and after.
    void whatHasToBeLinkedAgainIsSaid()
    {
        PracticeDesk desk;
        for (const int account : {1, 2})
            desk.sql(QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", "
                                    "\"ConsumerKey\", \"AccessToken\", \"Public\", \"IsExpired\") SELECT "
                                    "'11111111-2222-3333-4444-55555555555%1', 'Jane %1', 'Name', '2795dd03-bacf-e011-92c3-00155d04c01d', "
                                    "\"Id\", '%1', '999', 'token', false, false FROM \"SysAdminUnit\" WHERE \"Name\" = 'Supervisor'")
                         .arg(account));
        const QString words = QStringLiteral("2 linked accounts belong to the app 999");
        const test::Heard heard;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        QTRY_COMPARE(heard.times(words), 1);
        QTest::keyClick(commit, Qt::Key_Space);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QTRY_COMPARE(heard.times(words), 2);
        QCOMPARE(heard.times(QStringLiteral("3 changes written")), 1);
        // In one: what was done, what to mind of it, what is asked.
        const QString said = heard.words().last();
        QVERIFY2(said.indexOf(QStringLiteral("3 changes written")) < said.indexOf(words), qPrintable(said));
        QVERIFY2(said.indexOf(words) < said.indexOf(QStringLiteral("Has the CRM noticed?")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Not restarted yet")), qPrintable(said));
    }

    void enterNeverWrites()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        for (QWidget *focused :
             {static_cast<QWidget *>(commit), child<QWidget>(wizard->current(), "planTable"), static_cast<QWidget *>(wizard.get())}) {
            focused->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
                QTest::keyClick(focused, key);
                QVERIFY(!wizard->current()->isBusy());
            }
        }
        QVERIFY(!written(desk));
    }

    void writesAndPutsBack()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->setFocus();
        QTest::keyClick(commit, Qt::Key_Space);
        auto *after = child<QWidget>(wizard->current(), "afterWriting");
        QTRY_VERIFY(after->isVisible());
        QVERIFY(written(desk));
        QVERIFY(wizard->draft().receipt);
        QVERIFY(child<widgets::StateLine>(wizard->current(), "writtenLine")->text().contains(QStringLiteral("3 changes")));
        QCOMPARE(knownSites(*desk.services.state).size(), 1U);
        child<QRadioButton>(wizard->current(), "seenNo")->click();
        QCOMPARE(wizard->draft().seenByCrm, std::optional(false));

        // It asks first, and No leaves the CRM as it is.
        const auto question = [&] { return wizard->findChild<QDialog *>(QStringLiteral("confirmDialog")); };
        child<QPushButton>(wizard->current(), "putBack")->click();
        QTRY_VERIFY(question() && question()->isVisible());
        QVERIFY(child<QWidget>(question(), "planTable")->isVisible());
        question()->reject();
        QTRY_VERIFY(!question());
        QVERIFY(!wizard->current()->isBusy() && written(desk));
        child<QPushButton>(wizard->current(), "putBack")->click();
        QTRY_VERIFY(question() && question()->isVisible());
        child<QPushButton>(question(), "confirmWrite")->click();
        const auto *error = wizard->current()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(error->hasError() || desk.textOf(QStringLiteral("FacebookConsumerKey")).isEmpty());
        QVERIFY2(!error->hasError(), qPrintable(error->error().toString()));
        QTRY_VERIFY(!after->isVisible());
        QTRY_VERIFY(commit->text().contains(QStringLiteral("3")));
        QVERIFY(!wizard->draft().receipt);
    }

    // The CRM has the new values then, and the file would bring the old ones back.
    void aSiteFileThatCannotBeWrittenIsToldAndStaysToDo()
    {
        PracticeDesk desk;
        auto draft = desk.draft();
        draft.siteFile = desk.folder() + QStringLiteral("/no/such/folder/site.toml");
        const auto wizard = open(desk.services, draft);
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        test::Heard heard;
        commit->click();
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QVERIFY(written(desk));
        QVERIFY(child<QWidget>(wizard->current(), "warning.site_not_kept")->isVisible());
        QTRY_VERIFY(heard.times(QStringLiteral("cannot be written")) > 0);
        commit->click();
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
        const auto toDo = [&] {
            const auto lines = child<QWidget>(wizard->current(), "stillToDo")->findChildren<widgets::StateLine *>();
            return std::ranges::any_of(
                lines, [](const auto *line) { return line->text().contains(QStringLiteral("Bring the site file up to date")); });
        };
        QTRY_VERIFY(toDo());
    }

    void whereTheCrmHoldsEverythingTheSiteFileStillGetsTheRest()
    {
        PracticeDesk desk;
        auto draft = desk.draft();
        beginWithFile(desk, draft);
        draft.changeApiVersion = true;
        const auto wizard = open(desk.services, draft);
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_VERIFY(wizard->draft().receipt);
        auto later = wizard->draft();
        later.receipt.reset();
        later.seenByCrm = true;
        later.site.facebook.contactEmail = QStringLiteral("other@example.com");
        for (const journal::RunRecord &run : desk.services.journal->list().runs) {
            auto seen = run;
            seen.seenByCrm = true;
            QVERIFY(desk.services.journal->save(seen));
        }
        const auto again = open(desk.services, later);
        QTRY_VERIFY(child<QWidget>(again->current(), "nothingToWrite")->isVisible());
        again->button(QWizard::CommitButton)->click();
        QTRY_COMPARE(again->currentPageId(), PageId::Done);
        const auto kept = runs::SiteStorage::load(draft.siteFile, setup::SiteFile::Needs::Nothing);
        QVERIFY(kept);
        QCOMPARE(kept->facebook.contactEmail, later.site.facebook.contactEmail);
        QVERIFY(kept->facebook.updateCrmApiVersion); // ticked in the plan
    }

    // The run before was never noticed, so that the page asks about it instead of saying that there is nothing to write.
    void whereAnEarlierRunIsAskedAboutTheSiteFileStillGetsTheRest()
    {
        PracticeDesk desk;
        auto draft = desk.draft();
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY(wizard->draft().receipt);
        beginWithFile(desk, draft);
        draft.site.facebook.contactEmail = QStringLiteral("other@example.com");
        const auto again = open(desk.services, draft);
        QTRY_VERIFY(child<QWidget>(again->current(), "afterWriting")->isVisible());
        again->button(QWizard::CommitButton)->click();
        QTRY_COMPARE(again->currentPageId(), PageId::Done);
        const auto kept = runs::SiteStorage::load(draft.siteFile, setup::SiteFile::Needs::Nothing);
        QVERIFY(kept);
        QCOMPARE(kept->facebook.contactEmail, draft.site.facebook.contactEmail);
    }

    // Their edit stays; the next apply with it would write another App ID.
    void aSiteFileThatOthersChangedMeanwhileIsToldAndStaysToDo()
    {
        PracticeDesk desk;
        auto draft = desk.draft();
        draft.siteFile = desk.folder() + QStringLiteral("/site.toml");
        draft.siteInFile = draft.site;
        setup::Site theirs = draft.site;
        theirs.facebook.appId = QStringLiteral("9999999999999999");
        QVERIFY(runs::SiteStorage::save(draft.siteFile, theirs));
        const auto wizard = open(desk.services, draft);
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        const auto *warning = child<widgets::StateLine>(wizard->current(), "warning.site_not_kept");
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QStringLiteral("app_id = \"9999999999999999\"")), qPrintable(warning->text()));
        commit->click(); // it has been told
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
        const auto toDo = [&](const QString &words) {
            const auto lines = child<QWidget>(wizard->current(), "stillToDo")->findChildren<widgets::StateLine *>();
            return std::ranges::any_of(lines, [&](const auto *line) { return line->isVisible() && line->text().contains(words); });
        };
        QTRY_VERIFY(toDo(QStringLiteral("9999999999999999")));
        // What this set-up put into the file is still there when it is taken back.
        wizard->draft().takeBack({}, {});
        const auto tasks = setup::openTasks(wizard->draft());
        QVERIFY(std::ranges::any_of(
            tasks, [](const setup::StillToDo &task) { return task.what.toString().contains(QStringLiteral("out of the site file")); }));
        const auto kept = runs::SiteStorage::load(draft.siteFile, setup::SiteFile::Needs::Nothing);
        QVERIFY(kept);
        QCOMPARE(kept->facebook.appId, theirs.facebook.appId);
    }

    void aLateKeychainLeadsToAChoice()
    {
        PracticeDesk desk;
        holdingAnOldSecret(desk);
        const auto jobs = std::make_shared<test::FakeJobs>();
        desk.services.secrets = std::make_shared<secrets::KeychainStore>(jobs, 2s);
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        jobs->hold = true;
        QTest::keyClick(commit, Qt::Key_Space);
        auto *choice = child<QWidget>(wizard->current(), "keychainChoice");
        QTRY_VERIFY(choice->isVisible());
        QVERIFY(!wizard->draft().receipt);
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerSecret")), QStringLiteral("the old secret"));
        // What it does at last is taken back, and a keychain that answers again is used.
        jobs->release();
        QTest::keyClick(child<QPushButton>(choice, "keychainRetry"), Qt::Key_Space);
        QTRY_VERIFY(wizard->draft().receipt);
        QVERIFY(written(desk));
        const Secret kept = jobs->stored.value(QStringLiteral("crmlink/crm.example.com/run-%1").arg(wizard->draft().receipt->runId));
        QCOMPARE(kept.reveal().toByteArray(), QByteArray("the old secret"));
    }

    void aLyingKeychainLeadsToAChoice()
    {
        PracticeDesk desk;
        holdingAnOldSecret(desk);
        const auto jobs = std::make_shared<test::FakeJobs>();
        jobs->liesAboutWrites = true;
        desk.services.secrets = std::make_shared<secrets::KeychainStore>(jobs, 5s);
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        QTest::keyClick(commit, Qt::Key_Space);
        auto *choice = child<QWidget>(wizard->current(), "keychainChoice");
        QTRY_VERIFY(choice->isVisible());
        QVERIFY(!wizard->draft().receipt);
        QTest::keyClick(child<QPushButton>(choice, "keychainRetry"), Qt::Key_Space);
        QTRY_VERIFY(!choice->isVisible());
        QTRY_VERIFY(choice->isVisible()); // it still lies
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerSecret")), QStringLiteral("the old secret"));
        QTest::keyClick(child<QPushButton>(choice, "keychainForget"), Qt::Key_Space);
        QTRY_VERIFY(wizard->draft().receipt);
        QVERIFY(written(desk));
        // What undo would refuse is not offered.
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QVERIFY(!child<QPushButton>(wizard->current(), "putBack")->isVisible());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
        QTRY_VERIFY(!child<QPushButton>(wizard->current(), "putBack")->isEnabled());
    }

    // It was promised, and taken back when it was written.
    void whereUndoEndsWithTheSessionTheUserAgreesFirst()
    {
        PracticeDesk desk;
        holdingAnOldSecret(desk);
        const auto wizard = open(desk.services, desk.draft());
        auto *consent = child<QCheckBox>(wizard->current(), "forgetOldSecret");
        QTRY_VERIFY(consent->isVisible());
        auto *commit = wizard->button(QWizard::CommitButton);
        QVERIFY(!consent->isChecked());
        QVERIFY(!commit->isEnabled());
        for (const QLabel *label : child<QWidget>(wizard->current(), "writeNote")->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("Undo is kept")));
        QTest::keyClick(consent, Qt::Key_Space);
        QVERIFY(commit->isEnabled());
        QTest::keyClick(commit, Qt::Key_Space);
        QTRY_VERIFY(wizard->draft().receipt);
        QVERIFY(written(desk));
        QVERIFY(!consent->isVisible());
    }

    void withoutTheSecretNothingIsWritten()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.appSecret = {};
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "noSecret")->isVisible());
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::keyClick(child<QPushButton>(wizard->current(), "toKeys"), Qt::Key_Space);
        QTRY_COMPARE(wizard->currentPageId(), PageId::Keys);
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QString());
    }

    // A keychain may answer after the plan was made.
    void aSecretThatComesLateIsPartOfThePlan()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        const Secret secret = std::exchange(draft.appSecret, {});
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "noSecret")->isVisible());
        wizard->draft().appSecret = secret;
        wizard->current()->refresh();
        QTRY_COMPARE(wizard->button(QWizard::CommitButton)->text().remove(u'&'), QStringLiteral("Write 3 changes to crm.sqlite"));
        QVERIFY(!child<QWidget>(wizard->current(), "noSecret")->isVisible());
    }

    void aSecretThatIsNotKnownIsNotSaidToBeInTheCrm()
    {
        PracticeDesk desk;
        holdingAnOldSecret(desk);
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '1234567890123456' WHERE \"SysSettingsId\" = "
                                "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerKey')"));
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"BooleanValue\" = false WHERE \"SysSettingsId\" = "
                                "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'UseFacebookSharedApplication')"));
        setup::SetupDraft draft = desk.draft();
        draft.appSecret = {};
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        const auto *nothing = child<widgets::StateLine>(wizard->current(), "nothingToWrite");
        QVERIFY(nothing->isVisible());
        QVERIFY(!nothing->text().contains(QStringLiteral("these values")));
        QVERIFY(child<QWidget>(wizard->current(), "warning.app_secret_stays")->isVisible());
    }

    void aTickedVersionIsPartOfThePlan()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        auto *table = child<widgets::PlanTable>(wizard->current(), "planTable");
        QCOMPARE(table->rowCount(), 4);
        // Not ticked: in sight, not in the plan.
        const int version = rowOf(table, QStringLiteral("FacebookApiVersion"));
        QCOMPARE(table->item(version, 0)->checkState(), Qt::Unchecked);
        table->setCurrentCell(version, 0);
        table->setFocus();
        const test::Heard heard;
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(commit->text().remove(u'&'), QStringLiteral("Write 4 changes to crm.sqlite"));
        QVERIFY(wizard->draft().changeApiVersion);
        QTRY_COMPARE(heard.times(QStringLiteral("Write 4 changes to crm.sqlite")), 1);
        // It stays where it is, under the same key.
        QCOMPARE(rowOf(table, QStringLiteral("FacebookApiVersion")), version);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(commit->text().remove(u'&'), QStringLiteral("Write 3 changes to crm.sqlite"));
        QCOMPARE(rowOf(table, QStringLiteral("FacebookApiVersion")), version);
        QTRY_COMPARE(heard.times(QStringLiteral("not ticked")), 1);
    }

    void everyRestartStepIsOneCard()
    {
        const PracticeDesk desk;
        WrittenCard written;
        written.show(desk.draft());
        QStringList names;
        bool several = false;
        for (const auto *card : written.findChildren<widgets::ValueCard *>()) {
            names += card->objectName();
            several = several || card->value().contains(u'\n');
        }
        QVERIFY(several);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void theSqlIsShownWithoutTheSecret()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::keyClick(child<QPushButton>(wizard->current(), "showSql"), Qt::Key_Space);
        const QString sql = child<QPlainTextEdit>(wizard.get(), "sqlText")->toPlainText();
        QVERIFY2(sql.contains(QStringLiteral("UPDATE")), qPrintable(sql));
        QVERIFY(!sql.contains(QStringLiteral("0123456789abcdef")));
    }

    void aConflictAsksForAnotherLook()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        desk.sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '42' WHERE \"SysSettingsId\" = "
                                "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerKey')"));
        commit->click();
        auto *again = child<QWidget>(wizard->current(), "reviewAgain");
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QStringLiteral("42"));
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QVERIFY(written(desk));
    }

    // It was lost with Back and Next, and when the program was started again.
    void whatTheCrmHasToNoticeIsThereAgain()
    {
        PracticeDesk desk;
        const auto sentence = [](const SetupWizard &wizard) { return child<QLabel>(wizard.current(), "pageSentence")->text(); };
        {
            const auto wizard = open(desk.services, desk.draft());
            QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
            wizard->button(QWizard::CommitButton)->click();
            QTRY_VERIFY(wizard->draft().receipt);
            QTRY_VERIFY(!wizard->current()->isBusy());
            wizard->back();
            QTRY_VERIFY(wizard->currentPageId() == PageId::Accounts && wizard->isSettled());
            QVERIFY(!sentence(*wizard).contains(QStringLiteral("Nothing in the CRM changes yet")));
            wizard->goTo(PageId::Write);
            QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        }
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QVERIFY(child<QWidget>(wizard->current(), "byHand")->isVisible());
        child<QRadioButton>(wizard->current(), "seenYes")->click();
        // Noticed: nothing more to do.
        wizard->goTo(PageId::Write);
        QTRY_VERIFY(child<QWidget>(wizard->current(), "nothingToWrite")->isVisible());
    }

    // Killed when COMMIT was sent, and the server finished it.
    void anInterruptedRunIsFoundOutFirst_data()
    {
        QTest::addColumn<bool>("undo");
        QTest::newRow("a write") << false;
        QTest::newRow("an undo") << true;
    }

    void anInterruptedRunIsFoundOutFirst()
    {
        QFETCH(bool, undo);
        PracticeDesk desk;
        writeOnce(desk);
        if (QTest::currentTestFailed())
            return;
        journal::RunRecord run = desk.services.journal->list().runs.front();
        setup::SetupDraft draft = desk.draft();
        if (undo) {
            const auto gateway = desk.services.gateway(draft.site, {});
            runs::UndoRun taken({.gateway = *gateway, .store = *desk.services.secrets, .journal = *desk.services.journal});
            QVERIFY(taken.start({.site = draft.site, .runId = run.id}, {}, {}).result());
            run.undoneBy.clear();
            QVERIFY(desk.services.journal->save(run));
            run = desk.services.journal->list().runs.front();
            draft.journey = setup::Journey::Undo;
        }
        run.state = journal::RunState::Pending;
        run.writtenAt = {};
        QVERIFY(desk.services.journal->save(run));
        const auto wizard = open(desk.services, draft);
        QTRY_VERIFY(wizard->isSettled());
        QVERIFY(child<QWidget>(wizard->current(), "warning.run_settled")->isVisible());
        QCOMPARE(desk.services.journal->find(run.id)->state, journal::RunState::Done);
        if (undo) {
            const auto *nothing = child<widgets::StateLine>(wizard->current(), "nothingToWrite");
            QVERIFY2(nothing->text().contains(QStringLiteral("has been undone already")), qPrintable(nothing->text()));
            return;
        }
        QVERIFY(child<QWidget>(wizard->current(), "afterWriting")->isVisible());
        QCOMPARE(wizard->draft().receipt->runId, run.id);
    }

    void nothingToWriteGoesOn()
    {
        PracticeDesk desk;
        writeOnce(desk);
        if (QTest::currentTestFailed())
            return;
        const auto wizard = open(desk.services, desk.draft());
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
        QTRY_VERIFY(child<QPushButton>(wizard->current(), "putBack")->isEnabled()); // found in the journal
    }

    void theUndoJourneyPutsBack()
    {
        PracticeDesk desk;
        writeOnce(desk);
        if (QTest::currentTestFailed())
            return;
        setup::SetupDraft draft = desk.draft();
        draft.journey = setup::Journey::Undo;
        const auto wizard = open(desk.services, draft);
        auto *commit = wizard->button(QWizard::CommitButton);
        QTRY_COMPARE(commit->text().remove(u'&'), QStringLiteral("Put back 3 values in crm.sqlite"));
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_COMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QString());
        QTRY_VERIFY(!wizard->current()->isBusy());
        commit->click();
        QTRY_COMPARE(wizard->currentPageId(), PageId::Done);
    }

    void theUndoJourneyTakesTheRunOfItsOwnDatabase()
    {
        PracticeDesk desk;
        writeOnce(desk);
        if (QTest::currentTestFailed())
            return;
        // A newer one, on a copy under the same address.
        journal::RunRecord copy = desk.services.journal->list().runs.front();
        copy.id = journal::newRunId();
        copy.server = copy.database = desk.folder() + QStringLiteral("/copy.sqlite");
        copy.changes.resize(1);
        QVERIFY(desk.services.journal->save(copy));
        QCOMPARE(desk.services.journal->list().runs.front().id, copy.id);
        setup::SetupDraft draft = desk.draft();
        draft.journey = setup::Journey::Undo;
        const auto wizard = open(desk.services, draft);
        QTRY_COMPARE(wizard->button(QWizard::CommitButton)->text().remove(u'&'), QStringLiteral("Put back 3 values in crm.sqlite"));
    }

    void undoWithNothingToUndoSaysSo()
    {
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.journey = setup::Journey::Undo;
        const auto wizard = open(desk.services, draft);
        const auto *nothing = child<widgets::StateLine>(wizard->current(), "nothingToWrite");
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY2(nothing->text().contains(QStringLiteral("No run on it is on record here.")), qPrintable(nothing->text()));
    }

    void undoOfARunOnAnotherDatabaseSaysWhere()
    {
        PracticeDesk desk;
        writeOnce(desk);
        if (QTest::currentTestFailed())
            return;
        journal::RunRecord run = desk.services.journal->list().runs.front();
        run.database = QStringLiteral("copy.sqlite");
        QVERIFY(desk.services.journal->save(run));
        setup::SetupDraft draft = desk.draft();
        draft.journey = setup::Journey::Undo;
        const auto wizard = open(desk.services, draft);
        const auto *nothing = child<widgets::StateLine>(wizard->current(), "nothingToWrite");
        QTRY_VERIFY(nothing->isVisible());
        for (const QString &said : {run.id, QStringLiteral("It was made on copy.sqlite on "), QStringLiteral("; this is crm.sqlite on "),
                                    QStringLiteral("site file that it was made with")})
            QVERIFY2(nothing->text().contains(said), qPrintable(nothing->text()));
    }

    void noSecretIsShownOrSaved()
    {
        PracticeDesk desk;
        const auto wizard = open(desk.services, desk.draft());
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        for (const QLabel *label : wizard->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("0123456789abcdef")));
        const auto *table = child<widgets::PlanTable>(wizard->current(), "planTable");
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY(!table->item(row, column)->text().contains(QStringLiteral("0123456789abcdef")));
        }
        wizard->save();
        QFile resume(desk.services.state->filePath(QStringLiteral("resume.json")));
        QVERIFY(resume.open(QIODevice::ReadOnly));
        QVERIFY(!resume.readAll().contains("0123456789abcdef"));
    }
};

QTEST_MAIN(WritePageTest)
#include "WritePageTest.moc"
