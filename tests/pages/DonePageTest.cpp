#include "base/Languages.h"
#include "pages/DraftFile.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "runs/SiteStorage.h"
#include "runs/UndoRun.h"
#include "setup/Questions.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/PlanTable.h"
#include "widgets/StateLine.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PracticeDesk;

/// What the last page offers to keep, and its ways back.
class DonePageTest : public QObject
{
    Q_OBJECT

    static QByteArray saved(const SetupWizard &wizard, const char *button, const QString &path)
    {
        child<QPushButton>(wizard.current(), button)->click();
        auto *dialog = child<QFileDialog>(wizard.current(), "saveDialog");
        emit dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, const setup::SetupDraft &draft, PageId page)
    {
        auto wizard = std::make_unique<SetupWizard>(desk.services, draft, page);
        wizard->show();
        return wizard;
    }

    /// What comes after the program was ended, in whatever way.
    static std::unique_ptr<SetupWizard> openAgain(const PracticeDesk &desk, SetupWizard &wizard)
    {
        return open(desk, placeFromJson(toJson({PageId::Done, wizard.draft()}))->draft, PageId::Done);
    }

    static void goOnToDone(SetupWizard &wizard)
    {
        auto *commit = wizard.button(QWizard::CommitButton);
        while (wizard.currentPageId() == PageId::Write) {
            QTRY_VERIFY(commit->isEnabled());
            commit->click();
        }
        QTRY_VERIFY(wizard.isSettled());
    }

    /// What Write has to do is done, and Done shown.
    static std::unique_ptr<SetupWizard> done(const PracticeDesk &desk, const setup::SetupDraft &draft)
    {
        auto wizard = open(desk, draft, PageId::Write);
        goOnToDone(*wizard);
        return wizard;
    }

    /// Presses Put back and agrees.
    static void putBack(SetupWizard &wizard)
    {
        auto *button = child<QPushButton>(wizard.current(), "putBack");
        QTRY_VERIFY(button->isEnabled());
        button->click();
        const auto question = [&] { return wizard.findChild<QDialog *>(QStringLiteral("confirmDialog")); };
        QTRY_VERIFY(question() && question()->isVisible());
        QTest::keyClick(child<QWidget>(question(), "confirmWrite"), Qt::Key_Space);
        QTRY_VERIFY(!wizard.current()->isBusy() && !question());
    }

    /// As the command line does it.
    static void undoElsewhere(const PracticeDesk &desk, const setup::SetupDraft &draft)
    {
        const auto gateway = desk.services.gateway(draft.site, {});
        runs::UndoRun undo({.gateway = *gateway, .store = *desk.services.secrets, .journal = *desk.services.journal});
        const auto undone = undo.start({.site = draft.site, .runId = {}}, {}, {}).result();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().toString()));
    }

    /// All that the page and its report say.
    static QString said(const PracticeDesk &desk, const SetupWizard &wizard)
    {
        QStringList words{child<QLabel>(wizard.current(), "pageSentence")->text()};
        for (const char *name : {"stateWritten", "stateSeen"})
            words += child<widgets::StateLine>(wizard.current(), name)->text();
        for (const auto *line : child<QWidget>(wizard.current(), "stillToDo")->findChildren<widgets::StateLine *>())
            words += line->text();
        words += child<QPushButton>(wizard.current(), "putBack")->isEnabled() ? QStringLiteral("yes") : QStringLiteral("no");
        words += QString::fromUtf8(saved(wizard, "saveReport", desk.folder() + QStringLiteral("/said.txt")));
        return words.join(u'\n');
    }

    /// As a run is on record whose process was killed when COMMIT was sent.
    static void interrupt(const PracticeDesk &desk, const QString &runId)
    {
        auto record = *desk.services.journal->find(runId);
        record.state = journal::RunState::Pending;
        record.writtenAt = {};
        QVERIFY(desk.services.journal->save(record));
    }

    static QString written(const SetupWizard &wizard) { return child<widgets::StateLine>(wizard.current(), "stateWritten")->text(); }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void keepsForgetsAndPutsBack()
    {
        PracticeDesk desk;
        const setup::SetupDraft draft = desk.draft();
        const auto stored = [&](const QString &name) {
            const auto found = desk.services.secrets->read({draft.site.key(), name}, {}).result();
            return found && !found->isEmpty();
        };
        for (const QString &name : {QStringLiteral("database"), QStringLiteral("app-secret")})
            QVERIFY(desk.services.secrets->write({draft.site.key(), name}, draft.appSecret, {}).result());
        SetupWizard wizard(desk.services, draft, PageId::Write);
        wizard.show();
        auto *commit = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_VERIFY(wizard.draft().receipt);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_COMPARE(wizard.currentPageId(), PageId::Done);
        auto *undo = child<QPushButton>(wizard.current(), "putBack");
        QTRY_VERIFY(undo->isEnabled());

        const QByteArray html = saved(wizard, "saveReport", desk.folder() + QStringLiteral("/r.html"));
        const QByteArray text = saved(wizard, "saveReport", desk.folder() + QStringLiteral("/r.txt"));
        QVERIFY(html.contains("<html"));
        QVERIFY(!text.contains("<html"));
        for (const QByteArray &report : {html, text}) {
            QVERIFY(report.contains("1234567890123456"));
            QVERIFY(!report.contains("0123456789abcdef"));
        }
        // The report leaves open what the page does.
        for (const auto *line : child<QWidget>(wizard.current(), "stillToDo")->findChildren<widgets::StateLine *>())
            QVERIFY2(text.contains(QByteArray("[ ] ") + line->text().toUtf8()), qPrintable(line->text()));
        QVERIFY(text.contains("App domains: crm.example.com"));
        QVERIFY(text.contains("not seen in the app"));
        QVERIFY(!child<QLabel>(wizard.current(), "pageSentence")->text().contains(QStringLiteral("Users can link")));
        QVERIFY(saved(wizard, "saveCalendar", desk.folder() + QStringLiteral("/c.ics")).startsWith("BEGIN:VCALENDAR"));

        // Both ask first, and Enter does neither.
        const auto question = [&] { return wizard.findChild<QDialog *>(QStringLiteral("confirmDialog")); };
        const auto answer = [&](Qt::Key key, const char *button) {
            QTest::keyClick(button ? child<QWidget>(question(), button) : static_cast<QWidget *>(question()), key);
        };
        const QString ofRun = QStringLiteral("run-") + wizard.draft().receipt->runId;
        QVERIFY(desk.services.secrets->write({draft.site.key(), ofRun}, draft.appSecret, {}).result());
        child<QPushButton>(wizard.current(), "forgetSecrets")->click();
        QTRY_VERIFY(question() && question()->isVisible());
        answer(Qt::Key_Return, nullptr);
        QTRY_VERIFY(!question());
        QVERIFY(!wizard.current()->isBusy() && stored(QStringLiteral("app-secret")));
        child<QPushButton>(wizard.current(), "forgetSecrets")->click();
        QTRY_VERIFY(question() && question()->isVisible());
        answer(Qt::Key_Space, "confirmWrite");
        QTRY_VERIFY(!stored(QStringLiteral("database")) && !stored(QStringLiteral("app-secret")));
        QVERIFY(stored(ofRun)); // undo needs it
        QTRY_VERIFY(!wizard.current()->isBusy());

        QTRY_VERIFY(!question());
        undo->click();
        QTRY_VERIFY(question() && question()->isVisible());
        QCOMPARE(child<widgets::PlanTable>(question(), "planTable")->rowCount(), 3);
        answer(Qt::Key_Return, nullptr);
        QTRY_VERIFY(!question());
        QVERIFY(!wizard.current()->isBusy() && wizard.draft().receipt);
        undo->click();
        QTRY_VERIFY(question() && question()->isVisible());
        answer(Qt::Key_Space, "confirmWrite");
        QTRY_VERIFY(!wizard.draft().receipt);
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QString());
        QVERIFY(!undo->isEnabled());
        // Nothing says that the keys are in the CRM, or that nothing was ever written.
        QVERIFY(!child<QLabel>(wizard.current(), "pageSentence")->text().contains(QStringLiteral("The keys are in the CRM")));
        QVERIFY(child<widgets::StateLine>(wizard.current(), "stateWritten")->text().startsWith(QStringLiteral("Put back")));
        const QByteArray after = saved(wizard, "saveReport", desk.folder() + QStringLiteral("/after.txt"));
        QVERIFY2(after.contains("Written: no longer: run "), after.constData());
        QCOMPARE(after.count("[ ] "), 1); // the restart
        QVERIFY2(after.contains("FacebookConsumerKey): 1234567890123456 -> "), after.constData());
    }

    void whatWasPutBackStaysSoAfterARestart_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"on this page", "by hand", "on its own journey", "elsewhere", "elsewhere, meanwhile"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void whatWasPutBackStaysSoAfterARestart()
    {
        QFETCH(QString, way);
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.siteFile = desk.folder() + QStringLiteral("/site.toml");
        QVERIFY(runs::SiteStorage::save(draft.siteFile, draft.site));
        draft.siteInFile = draft.site;
        auto wizard = done(desk, draft);
        if (way == u"on this page" || way == u"by hand") {
            if (way == u"by hand")
                desk.sql(
                    QStringLiteral("UPDATE \"SysSettingsValue\" SET \"TextValue\" = '', \"BooleanValue\" = true WHERE \"SysSettingsId\" "
                                   "IN (SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" IN ('FacebookConsumerKey', "
                                   "'FacebookConsumerSecret', 'UseFacebookSharedApplication'))"));
            putBack(*wizard);
        } else if (way == u"on its own journey") {
            draft.journey = setup::Journey::Undo;
            wizard = done(desk, draft);
        } else {
            undoElsewhere(desk, draft);
            if (way == u"elsewhere")
                wizard = openAgain(desk, *wizard);
            else
                putBack(*wizard); // which is told
            QTRY_VERIFY(wizard->isSettled());
        }
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QString());
        const QString before = said(desk, *wizard);
        QStringList parts{QStringLiteral("The old values are back."), QStringLiteral("Put back: the CRM's database holds"),
                          QStringLiteral("out of the site file")};
        if (way == u"by hand")
            parts += QStringLiteral("Written: no longer: the values from before run ");
        else
            parts += {QStringLiteral("Written: no longer: run "),
                      QStringLiteral("Facebook access key (FacebookConsumerKey): 1234567890123456 -> ")};
        for (const QString &part : parts)
            QVERIFY2(before.contains(part), qPrintable(before));
        const auto again = openAgain(desk, *wizard);
        QTRY_VERIFY(again->isSettled());
        QCOMPARE(said(desk, *again), before);
    }

    // Somebody else wrote them, or a script did.
    void whatIsThereAgainIsNotSaidToBePutBack()
    {
        PracticeDesk desk;
        const auto first = done(desk, desk.draft());
        undoElsewhere(desk, desk.draft());
        const auto second = done(desk, desk.draft());
        QVERIFY(desk.services.journal->remove(second->draft().receipt->runId));
        const auto wizard = done(desk, desk.draft());
        QCOMPARE(written(*wizard), QStringLiteral("Written: nothing had to be written."));
        const auto again = openAgain(desk, *wizard);
        QTRY_VERIFY(again->isSettled());
        QCOMPARE(written(*again), QStringLiteral("Written: nothing had to be written."));
        // Taken back after that, it is.
        auto undo = desk.services.journal->list().runs.front();
        undo.id = journal::newRunId();
        undo.writtenAt = QDateTime::currentDateTimeUtc();
        QVERIFY(desk.services.journal->save(undo));
        const auto later = openAgain(desk, *wizard);
        QTRY_VERIFY(later->isSettled());
        QVERIFY2(written(*later).startsWith(QStringLiteral("Put back")), qPrintable(written(*later)));
    }

    void anInterruptedRunIsFoundOut_data()
    {
        QTest::addColumn<bool>("undo");
        QTest::addColumn<bool>("late");
        QTest::newRow("a write") << false << false;
        QTest::newRow("a write, with a keychain that answers late") << false << true;
        QTest::newRow("an undo") << true << false;
    }

    void anInterruptedRunIsFoundOut()
    {
        QFETCH(bool, undo);
        QFETCH(bool, late);
        PracticeDesk desk;
        const auto first = done(desk, desk.draft());
        const QString runId = first->draft().receipt->runId;
        if (undo) {
            undoElsewhere(desk, desk.draft());
            auto record = *desk.services.journal->find(runId);
            record.undoneBy.clear();
            QVERIFY(desk.services.journal->save(record));
        }
        interrupt(desk, desk.services.journal->list().runs.front().id);
        setup::SetupDraft draft = desk.draft();
        if (late) {
            // One that takes a password, which is not there yet.
            desk.services.gateway = [real = desk.services.gateway, site = desk.draft().site](const setup::Site &, const Secret &password) {
                return real(site, password);
            };
            draft.site.database.kind = setup::DatabaseKind::PostgreSql;
            QVERIFY(desk.services.secrets->write({draft.site.key(), QStringLiteral("database")}, draft.appSecret, {}).result());
        }
        const auto wizard = open(desk, draft, PageId::Done);
        if (late) {
            QTRY_VERIFY(wizard->isSettled());
            QVERIFY(desk.services.journal->hasPending(draft.site.key()));
            wizard->loadSecrets();
        }
        QTRY_VERIFY(!desk.services.journal->hasPending(draft.site.key()));
        QTRY_VERIFY(wizard->isSettled());
        const QString line = child<widgets::StateLine>(wizard->current(), "savedLine")->text();
        QVERIFY2(line.contains(QStringLiteral("was interrupted; the CRM holds what it wrote.")), qPrintable(line));
        QVERIFY2(written(*wizard).startsWith(undo ? QStringLiteral("Put back:") : QStringLiteral("Written: the CRM has held")),
                 qPrintable(written(*wizard)));
        QCOMPARE(child<QPushButton>(wizard->current(), "putBack")->isEnabled(), !undo);
        if (undo)
            return;
        putBack(*wizard);
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QString());
    }

    void theQuestionNamesSettingsAfterARestart()
    {
        PracticeDesk desk;
        const auto first = done(desk, desk.draft());
        const auto wizard = openAgain(desk, *first);
        QTRY_VERIFY(wizard->isSettled());
        child<QPushButton>(wizard->current(), "putBack")->click();
        const auto question = [&] { return wizard->findChild<QDialog *>(QStringLiteral("confirmDialog")); };
        QTRY_VERIFY(question() && question()->isVisible());
        const auto *table = child<widgets::PlanTable>(question(), "planTable");
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row)
            names += table->item(row, 0)->text();
        QVERIFY2(names.contains(QStringLiteral("Facebook access key")), qPrintable(names.join(u'|')));
        question()->reject();
    }

    void saysWhatIsStillToDoAndByWhom_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

    void saysWhatIsStillToDoAndByWhom()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        setup::askAgain(draft);
        draft.accounts.links.push_back({.ownerId = QStringLiteral("d23f0824-128b-2f33-0c5c-7fd0a6a3a450"),
                                        .ownerName = QStringLiteral("Jane Doe"),
                                        .login = QStringLiteral("Jane"),
                                        .socialId = {},
                                        .appId = {},
                                        .token = {},
                                        .newId = {}});
        // A login that went with the wizard has to be repeated.
        draft.secretStored = true;
        draft = placeFromJson(toJson({PageId::Done, draft}))->draft;
        QVERIFY(draft.stillToDo.size() >= 5);
        SetupWizard wizard(desk.services, draft, PageId::Done);
        wizard.show();
        const auto lines = [&wizard] { return child<QWidget>(wizard.current(), "stillToDo")->findChildren<widgets::StateLine *>(); };
        QTRY_VERIFY(lines().size() >= 8);
        static const QRegularExpression stopBeforeBracket(QStringLiteral("[.。]\\s*\\("));
        for (const widgets::StateLine *line : lines()) {
            QVERIFY2(!line->text().contains(stopBeforeBracket), qPrintable(line->text()));
            QVERIFY2(line->text().endsWith(u')'), qPrintable(line->text()));
        }
    }
};

QTEST_MAIN(DonePageTest)
#include "DonePageTest.moc"
