#include "base/Languages.h"
#include "pages/ConsoleSide.h"
#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"
#include "pages/SetupWizard.h"
#include "pages/SiteChooser.h"
#include "pages/WizardPage.h"
#include "support/gui/Heard.h"
#include "support/gui/Looks.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/PseudoTranslator.h"
#include "support/gui/Widgets.h"
#include "widgets/BusyLine.h"
#include "widgets/Layouts.h"
#include "widgets/Speech.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

using namespace crmlink;
using namespace crmlink::pages;
using setup::DatabaseKind;
using test::PracticeDesk;

/// Every page in every look a user may have: long words, from right to left, dark, in a small window, and as a screen
/// reader sees it.
class EveryLookTest : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i <= int(PageId::Status); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
    }

    static setup::SetupDraft draftFor(const PracticeDesk &desk, int page)
    {
        setup::SetupDraft draft = desk.draft();
        if (static_cast<PageId>(page) == PageId::Status)
            draft.journey = setup::Journey::Status;
        return draft;
    }

    /// There is a set-up to go on with, and its place takes many words.
    static void begin(const PracticeDesk &desk)
    {
        setup::SetupDraft draft = desk.draft();
        draft.site.siteUrl = QUrl(QStringLiteral("https://customers.head-office.example.com"));
        draft.site.database.name = QStringLiteral("customers of the head office 2019, restored from backup");
        QVERIFY(PlaceFile(desk.services.state).save({PageId::WhoMayLogIn, draft}));
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, int page, const QSize &size)
    {
        return open(desk, draftFor(desk, page), page, size);
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, const setup::SetupDraft &draft, int page, const QSize &size)
    {
        auto wizard = std::make_unique<SetupWizard>(desk.services, draft, static_cast<PageId>(page));
        wizard->show();
        wizard->resize(size);
        return wizard;
    }

    static bool isOfConsole(int page) { return page >= int(PageId::Login) && page <= int(PageId::WhoMayLogIn); }

    static std::unique_ptr<SetupWizard> openBesideFacebook(PracticeDesk &desk, int page, const QSize &size)
    {
        desk.embed();
        setup::SetupDraft draft = desk.draft();
        draft.webPlace = setup::WebPlace::InWizard;
        draft.whoMayLogIn = setup::WhoMayLogIn::NamedPeople;
        return open(desk, draft, page, size);
    }

    /// The page asks for a login, and the instructions say so in a long sentence.
    static bool showsFacebook(const PracticeDesk &desk)
    {
        if (!QTest::qWaitFor([&] { return desk.webEngine.pane && desk.webEngine.pane->widget()->isVisible(); }))
            return false;
        desk.webEngine.pane->go(QUrl(QStringLiteral("https://www.facebook.com/login.php?next=%2Fapps")));
        return true;
    }

    /// The form's questions one at a time, as the way to the CRM has it.
    static QStringList lettersOfTheService(const SetupWizard &wizard, const QString &form)
    {
        QStringList shared;
        wizard.current()->findChild<QWidget *>(form + QStringLiteral("Certificate"))->show();
        const QStringList questions{form + QStringLiteral("AllowHttp"), form + QStringLiteral("Trust"), form + QStringLiteral("Distrust")};
        for (const QString &asked : questions) {
            for (const QString &question : questions)
                wizard.current()->findChild<QWidget *>(question)->setVisible(question == asked);
            shared += test::sharedKeys(&wizard);
        }
        return shared;
    }

private slots:
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("inside");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i <= int(PageId::Status); ++i) {
            for (const bool inside : {false, true}) {
                if (inside && !isOfConsole(i))
                    continue;
                const QByteArray page = anchorOf(static_cast<PageId>(i)).data() + QByteArray(inside ? " beside Facebook" : "");
                QTest::newRow(page + ", usual") << i << inside << false << QSize(960, 640);
                QTest::newRow(page + ", right to left") << i << inside << true << QSize(960, 640);
                QTest::newRow(page + ", 1366x850 at 200 %") << i << inside << false << QSize(660, 400);
                QTest::newRow(page + ", 1024x600 at 200 %") << i << inside << false << QSize(512, 300);
                QTest::newRow(page + ", right to left, 1024x600 at 200 %") << i << inside << true << QSize(512, 300);
            }
        }
    }

    /// With words that are 40 % longer than English ones.
    void nothingIsCut()
    {
        QFETCH(int, page);
        QFETCH(bool, inside);
        QFETCH(bool, rightToLeft);
        QFETCH(QSize, size);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        PracticeDesk desk;
        if (static_cast<PageId>(page) == PageId::Welcome)
            begin(desk);
        const auto wizard = inside ? openBesideFacebook(desk, page, size) : open(desk, page, size);
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QTRY_VERIFY(wizard->isSettled());
        if (inside)
            QVERIFY(showsFacebook(desk));
        QVERIFY2(wizard->width() <= size.width() && wizard->height() <= size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(wizard->width()).arg(wizard->height())));
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
    }

    /// What comes later beside Facebook folds as well.
    void buttonsFold()
    {
        PracticeDesk desk;
        const auto wizard = openBesideFacebook(desk, int(PageId::Keys), {660, 400});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QVERIFY(showsFacebook(desk));
        auto *check = test::child<QAbstractButton>(wizard->current(), "checkKeys");
        auto *unchecked = test::child<QAbstractButton>(wizard->current(), "goOnUnchecked");
        check->show();
        unchecked->show();
        QTRY_VERIFY(unchecked->y() >= check->y() + check->height());
        QCOMPARE(unchecked->x(), check->x());
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
        wizard->resize(1400, 800);
        QTRY_COMPARE(unchecked->y(), check->y());
        QVERIFY(unchecked->x() > check->geometry().right());
    }

    void nothingFloats_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i <= int(PageId::Status); ++i) {
            if (isOfConsole(i))
                QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
        }
    }

    /// In a high window the web page grows, and the instructions beside it stay together.
    void nothingFloats()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = openBesideFacebook(desk, page, {1400, 2000});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QVERIFY(showsFacebook(desk));
        const auto *console = wizard->current()->findChild<ConsoleSide *>();
        QTRY_VERIFY(console->height() > wizard->height() / 2);
        QTRY_VERIFY2(test::stretched(*console->instructions()).isEmpty(),
                     qPrintable(test::stretched(*console->instructions()).join(u'\n')));
    }

    void choicesStayTogether()
    {
        PracticeDesk desk;
        desk.embed();
        setup::SetupDraft draft = desk.draft();
        draft.webPlace = setup::WebPlace::InWizard;
        const auto wizard = open(desk, draft, int(PageId::WhoMayLogIn), {1400, 2000});
        QTRY_VERIFY(wizard->current()->isVisible() && wizard->current()->findChild<ConsoleSide *>()->isHidden());
        widgets::layOutNow(*wizard);
        const auto *named = test::child<QWidget>(wizard->current(), "namedPeople");
        const auto *everyone = test::child<QWidget>(wizard->current(), "everyone");
        QVERIFY2(everyone->mapTo(wizard.get(), QPoint()).y() - named->mapTo(wizard.get(), QPoint()).y()
                     < wizard->fontMetrics().height() * 6,
                 qPrintable(QString::number(everyone->mapTo(wizard.get(), QPoint()).y())));
    }

    void withoutAnyCrmTheQuestionStaysTogether()
    {
        const PracticeDesk desk;
        SiteChooser chooser(desk.services);
        chooser.show();
        QTRY_VERIFY(chooser.isVisible());
        QTRY_VERIFY2(test::child<QWidget>(&chooser, "openSiteFile")->y() < chooser.fontMetrics().height() * 9,
                     qPrintable(QString::number(test::child<QWidget>(&chooser, "openSiteFile")->y())));
    }

    void everythingReads_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("isDark");
        for (int i = 0; i <= int(PageId::Status); ++i) {
            const QByteArray page = anchorOf(static_cast<PageId>(i)).data();
            QTest::newRow(page + ", light") << i << false;
            QTest::newRow(page + ", dark") << i << true;
        }
    }

    /// Every word has a contrast of 4.5:1 with what it stands on.
    void everythingReads()
    {
        QFETCH(int, page);
        QFETCH(bool, isDark);
        const test::Desktop desktop(isDark);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 1400});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const auto reading = test::lookAt(
            wizard.get(), anchorOf(static_cast<PageId>(page)) + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        QVERIFY2(reading.wrong.isEmpty(), qPrintable(reading.wrong.join(u'\n')));
        QVERIFY(reading.looked > 5);
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("inside");
        for (const QString &language : Languages::available()) {
            for (int i = 0; i <= int(PageId::Status); ++i) {
                const QString page = language + u' ' + anchorOf(static_cast<PageId>(i));
                QTest::newRow(qPrintable(page)) << i << language << int(DatabaseKind::Sqlite) << false;
                if (isOfConsole(i))
                    QTest::newRow(qPrintable(page + QStringLiteral(" beside Facebook")))
                        << i << language << int(DatabaseKind::Sqlite) << true;
            }
            QTest::newRow(qPrintable(language + QStringLiteral(" a server")))
                << int(PageId::Crm) << language << int(DatabaseKind::PostgreSql) << false;
        }
    }

    /// What translators wrote: Alt with a letter presses one thing, whatever the page shows later, and nothing is cut.
    void everyLanguageFits()
    {
        QFETCH(int, page);
        QFETCH(QString, language);
        QFETCH(int, kind);
        QFETCH(bool, inside);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        setup::SetupDraft draft = draftFor(desk, page);
        draft.site.database.kind = DatabaseKind(kind);
        if (static_cast<PageId>(page) == PageId::Welcome)
            begin(desk);
        const auto wizard = inside ? openBesideFacebook(desk, page, {960, 640}) : open(desk, draft, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        if (inside)
            QVERIFY(showsFacebook(desk));
        const QStringList shared = test::sharedKeys(wizard.get());
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
        wizard->resize(512, 300); // 1024x600 at 200 %
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
    }

    void whatTheStatusShowsLaterHasItsOwnLetters_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// The row for what was written and not seen in use, the calendar, several sites, and each way to mend.
    void whatTheStatusShowsLaterHasItsOwnLetters()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        {
            const auto wizard = open(desk, int(PageId::Write), {960, 640});
            QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
            wizard->button(QWizard::CommitButton)->click();
            QTRY_VERIFY(wizard->draft().receipt);
        }
        for (const char *host : {"crm.example.com", "two.example.com"}) {
            setup::Site site = desk.draft().site;
            site.siteUrl.setHost(QLatin1String(host));
            QVERIFY(rememberSite(*desk.services.state, site));
        }
        const auto wizard = open(desk, int(PageId::Status), {960, 1000});
        WizardPage *page = wizard->current();
        QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("pendingSeen")));
        QTRY_VERIFY(!page->isBusy());
        QTRY_VERIFY(test::child<QWidget>(page, "pendingSeen")->isVisible());
        QVERIFY(test::child<QWidget>(page, "knownSite")->isVisible());
        test::child<QWidget>(page, "saveEnds")->show();
        auto *mend = test::child<QAbstractButton>(page, "mend");
        mend->show();
        for (const char *way : {"&Type the password", "&Look at the connection", "&Enter App ID and App Secret",
                                "Show what wo&uld be written", "What to &do", "&Link again", "&Open “%1”"}) {
            mend->setText(QCoreApplication::translate("crmlink::pages::StatusPage", way));
            QVERIFY2(language == u"en" || mend->text() != QLatin1String(way), way); // it is still called so
            const QStringList shared = test::sharedKeys(wizard.get());
            QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        }
    }

    void whatIsAskedAfterWritingHasItsOwnLetters_data() { whatTheStatusShowsLaterHasItsOwnLetters_data(); }

    /// Beside a Next of another name: who restarts the CRM, and each question about the way to it.
    void whatIsAskedAfterWritingHasItsOwnLetters()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::Write), {960, 1000});
        QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY(wizard->draft().receipt && !wizard->current()->isBusy());
        for (const char *asked : {"noticeUser", "noticeRestart", "seenNotYet", "putBack"})
            QTRY_VERIFY2(test::child<QWidget>(wizard->current(), asked)->isVisible(), asked);
        QVERIFY2(lettersOfTheService(*wizard, QStringLiteral("notice")).isEmpty(),
                 qPrintable(lettersOfTheService(*wizard, QStringLiteral("notice")).join(u'\n')));
    }

    void whatAServiceIsAskedHasItsOwnLetters_data() { whatTheStatusShowsLaterHasItsOwnLetters_data(); }

    void whatAServiceIsAskedHasItsOwnLetters()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.route = setup::Route::Service;
        const auto wizard = open(desk, draft, int(PageId::Crm), {960, 1000});
        QTRY_VERIFY(test::child<QWidget>(wizard->current(), "serviceUser")->isVisible());
        QVERIFY2(lettersOfTheService(*wizard, QStringLiteral("service")).isEmpty(),
                 qPrintable(lettersOfTheService(*wizard, QStringLiteral("service")).join(u'\n')));
    }

    void whatALoginThatIsTestedShowsHasItsOwnLetters_data() { whatTheStatusShowsLaterHasItsOwnLetters_data(); }

    void whatALoginThatIsTestedShowsHasItsOwnLetters()
    {
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::LoginSettings), {960, 1000});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        test::child<QWidget>(wizard->current(), "testLogin")->hide();
        test::child<QWidget>(wizard->current(), "loginTest")->show();
        for (const char *shown : {"stopLogin", "copyLoginLink", "dialogMessage"})
            test::child<QWidget>(wizard->current(), shown)->show();
        QVERIFY2(test::sharedKeys(wizard.get()).isEmpty(), qPrintable(test::sharedKeys(wizard.get()).join(u'\n')));
    }

    void theAccessibilityTreeIsWhole_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("kind");
        for (int i = 0; i <= int(PageId::Status); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i << int(DatabaseKind::Sqlite);
        QTest::newRow("a server") << int(PageId::Crm) << int(DatabaseKind::PostgreSql);
    }

    /// As a screen reader walks it: whatever takes the focus has a name and a role, and every text is there to be read.
    void theAccessibilityTreeIsWhole()
    {
        QFETCH(int, page);
        QFETCH(int, kind);
        PracticeDesk desk;
        setup::SetupDraft draft = draftFor(desk, page);
        draft.site.database.kind = DatabaseKind(kind);
        const auto wizard = open(desk, draft, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const auto heard = test::listenTo(wizard.get());
        QVERIFY2(heard.wrong.isEmpty(), qPrintable(heard.wrong.join(u'\n')));
        QVERIFY(heard.looked > 2);
    }

    void dialogsAsWell_data()
    {
        QTest::addColumn<bool>("sql");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QSize>("size");
        for (const bool sql : {true, false}) {
            const QByteArray name = sql ? "sql" : "which CRM";
            QTest::newRow(name + ", light") << sql << false << false << QSize(640, 400);
            QTest::newRow(name + ", dark") << sql << true << false << QSize(640, 400);
            QTest::newRow(name + ", right to left, 1024x600 at 200 %") << sql << false << true << QSize(500, 280);
        }
    }

    /// What opens over a page or in its place; those of the profile are in EveryProfileLookTest.
    void dialogsAsWell()
    {
        QFETCH(bool, sql);
        QFETCH(bool, isDark);
        QFETCH(bool, rightToLeft);
        QFETCH(QSize, size);
        const test::Desktop desktop(isDark);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        PracticeDesk desk;
        std::unique_ptr<SetupWizard> wizard;
        std::unique_ptr<SiteChooser> chooser;
        QDialog *dialog = nullptr;
        if (sql) {
            wizard = open(desk, int(PageId::Write), {960, 640});
            auto *show = test::child<QAbstractButton>(wizard.get(), "showSql");
            QTRY_VERIFY(show->isVisible());
            QTest::keyClick(show, Qt::Key_Space);
            dialog = test::child<QDialog>(wizard.get(), "sqlDialog");
        } else {
            QVERIFY(rememberSite(*desk.services.state, desk.draft().site));
            chooser = std::make_unique<SiteChooser>(desk.services);
            chooser->show();
            dialog = chooser.get();
        }
        QTRY_VERIFY(dialog->isVisible());
        dialog->resize(size);
        QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
        QTRY_VERIFY2(test::cutTexts(dialog).isEmpty(), qPrintable(test::cutTexts(dialog).join(u'\n')));
        const auto reading = test::lookAt(dialog, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        QVERIFY2(reading.wrong.isEmpty(), qPrintable(reading.wrong.join(u'\n')));
        const auto heard = test::listenTo(dialog);
        QVERIFY2(heard.wrong.isEmpty(), qPrintable(heard.wrong.join(u'\n')));
        QCOMPARE(test::sharedKeys(dialog), QStringList());
        QTRY_VERIFY(dialog->focusWidget());
    }

    /// A reader that looks at one place hears of the rest.
    void aPageIsSaidOnArrival()
    {
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::Welcome), {960, 640});
        QTRY_VERIFY(wizard->focusWidget() && wizard->current()->isComplete());
        const test::Heard heard;
        QTest::keyClick(wizard->button(QWizard::NextButton), Qt::Key_Space);
        QTRY_COMPARE(heard.times(titleOf(PageId::Crm)), 1);
        QVERIFY(heard.words().first().contains(u"test the connection"));
        // The words beside a field are read with it.
        QVERIFY(!heard.words().first().contains(u"Address of the CRM"));
        QCOMPARE(wizard->focusWidget()->objectName(), QStringLiteral("siteUrl"));
        QTest::keyClick(test::child<QWidget>(wizard->current(), "testConnection"), Qt::Key_Space);
        QTRY_COMPARE(heard.times(QStringLiteral("Supervisor may share accounts")), 1);
        QCOMPARE(heard.results().size(), 2);
    }

    void whatIsChosenIsSaid()
    {
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::Crm), {960, 640});
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"siteUrl");
        auto *kind = test::child<QComboBox>(wizard->current(), "databaseKind");
        kind->setFocus();
        QTRY_VERIFY(kind->hasFocus());
        const test::Heard heard;
        QTest::keyClick(kind, Qt::Key_Up);
        QTRY_COMPARE(heard.words(), QStringList{kind->currentText()});
        QCOMPARE(QAccessible::queryAccessibleInterface(kind)->text(QAccessible::Description), kind->currentText());
    }

    /// Who listens reads an announcement late: a second one must not have taken its place by then.
    void whatComesTogetherIsSaidTogether()
    {
        QWidget window;
        const test::Heard heard;
        for (const auto *words : {"2 accounts.", "Accounts\n2 accounts.", "Accounts", "Linked."})
            widgets::announce(&window, QLatin1String(words));
        QTRY_COMPARE(heard.words(), QStringList{QStringLiteral("Accounts\n2 accounts.\nLinked.")});
        widgets::announce(&window, QStringLiteral("Linked."));
        QTRY_COMPARE(heard.words().size(), 2); // somebody has read it by now, and it was said again
    }

    void slowWorkIsSaid()
    {
        QWidget window;
        widgets::BusyLine line(&window);
        window.show();
        const test::Heard heard;
        line.start(QStringLiteral("Writing …"));
        line.stop();
        line.start(QStringLiteral("Waiting …"));
        QCOMPARE(widgets::wordsIn(&window), QString()); // it is not known yet whether it is worth them
        QTRY_COMPARE(heard.words(), QStringList{QStringLiteral("Waiting …")});
    }

    void anErrorGetsTheFocusAndIsRead_data() { pages(); }

    /// What a screen reader says when something went wrong: it reads what gets the focus.
    void anErrorGetsTheFocusAndIsRead()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const test::Heard heard;
        wizard->current()->showError({.kind = ErrorKind::Unreachable,
                                      .what = Text::verbatim(QStringLiteral("The moon is out.")),
                                      .why = Text::verbatim(QStringLiteral("It hides the stars.")),
                                      .fix = Text::verbatim(QStringLiteral("Wait for the sun.")),
                                      .guide = {},
                                      .candidates = {}});
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"errorPanel");
        auto *read = QAccessible::queryAccessibleInterface(wizard->focusWidget());
        QCOMPARE(read->role(), QAccessible::AlertMessage);
        QCOMPARE(test::readAsAlert(read), QStringList{QStringLiteral("Error: The moon is out.\nIt hides the stars.\nWait for the sun.")});
        QTRY_VERIFY(!wizard->focusWidget()->visibleRegion().isEmpty());
        QCOMPARE(heard.times(QStringLiteral("The moon is out.")), 0); // once is enough
    }
};

QTEST_MAIN(EveryLookTest)
#include "EveryLookTest.moc"
