#include "base/Languages.h"
#include "pages/DraftFile.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
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
