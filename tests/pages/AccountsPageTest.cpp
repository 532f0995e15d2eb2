#include "pages/DraftFile.h"
#include "pages/SetupWizard.h"
#include "pages/WebChoice.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "profile/AccountListModel.h"
#include "support/gui/PracticeBrowser.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/Banner.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using profile::AccountListModel;
using widgets::StateLine;

/// The wizard's Accounts page: wishes go into the draft, and with the keys into one plan.
class AccountsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeFacebook> m_practice;
    std::unique_ptr<test::PracticeDesk> m_desk;
    std::unique_ptr<SetupWizard> m_wizard;
    setup::SetupDraft m_draft;
    QList<QUrl> m_outside;

    template <typename T> T *get(const char *name) { return m_wizard->current()->findChild<T *>(QLatin1String(name)); }
    void press(const QString &name)
    {
        auto *button = m_wizard->current()->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void open(PageId page = PageId::Accounts)
    {
        m_wizard = std::make_unique<SetupWizard>(m_desk->services, m_draft, page);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible() && !m_wizard->current()->isBusy());
    }
    void logInForIvan()
    {
        press(QStringLiteral("addAccount"));
        auto *owner = get<QLineEdit>("linkOwner");
        QTRY_COMPARE(m_wizard->focusWidget(), static_cast<QWidget *>(owner));
        QVERIFY(!get<QPushButton>("startLogin")->isEnabled());
        QTest::sendKeyEvent(QTest::Click, owner, Qt::Key_unknown, QStringLiteral("Петров"), Qt::NoModifier);
        QTest::keyClick(owner, Qt::Key_Return);
        // The first Return chooses, the second one presses what is marked.
        QTRY_VERIFY(get<QPushButton>("startLogin")->isEnabled());
        QCOMPARE(m_outside.size(), 0);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_COMPARE(m_outside.size(), 1);
        test::PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(m_outside.takeFirst().toString(QUrl::FullyEncoded));
        browser.submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        browser.submit(QStringLiteral("continue"));
        QTRY_VERIFY(get<QPushButton>("keepLink")->isVisible());
    }
    /// Supervisor has no private account: one is linked for Иван Петров.
    void linkPat()
    {
        logInForIvan();
        press(QStringLiteral("keepLink"));
        QTRY_COMPARE(m_wizard->draft().accounts.links.size(), size_t(1));
    }

    /// Up to Done.
    void writeKeys()
    {
        open(PageId::Write);
        auto *commit = m_wizard->button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_VERIFY(m_wizard->draft().receipt);
        QTRY_VERIFY(commit->isEnabled());
        commit->click();
        QTRY_COMPARE(int(m_wizard->currentPageId()), int(PageId::Done));
    }
    template <typename T> T *ofDialog(const char *name)
    {
        auto *dialog = m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog"));
        return dialog ? dialog->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    void beginLinkingFromDone()
    {
        press(QStringLiteral("openProfile"));
        QTRY_VERIFY(ofDialog<QLineEdit>("actingUser"));
        auto *picker = ofDialog<QLineEdit>("actingUser");
        QTRY_VERIFY(picker->isVisible());
        picker->setFocus();
        QTest::sendKeyEvent(QTest::Click, picker, Qt::Key_unknown, QStringLiteral("Петров"), Qt::NoModifier);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(ofDialog<QPushButton>("addAccount")->isEnabled());
        ofDialog<QPushButton>("addAccount")->click();
    }

    /// The card that links an account for a chosen user, where the user said that the app is live.
    void linkWithALiveApp()
    {
        m_draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        m_draft.confirmed = {QStringLiteral("go-live")};
        open();
        press(QStringLiteral("addAccount"));
        auto *owner = get<QLineEdit>("linkOwner");
        QTRY_COMPARE(m_wizard->focusWidget(), static_cast<QWidget *>(owner));
        QTest::sendKeyEvent(QTest::Click, owner, Qt::Key_unknown, QStringLiteral("Петров"), Qt::NoModifier);
        QTest::keyClick(owner, Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_practice = std::move(*practice::PracticeFacebook::start());
        m_desk = std::make_unique<test::PracticeDesk>();
        m_outside.clear();
        m_desk->services.accounts = std::make_shared<facebook::AccountCheck>();
        m_desk->services.facebook = std::make_shared<facebook::AppCheck>();
        m_desk->services.openUrl = [this](const QUrl &address) {
            m_outside += address;
            return true;
        };
        m_draft = m_desk->draft();
        m_draft.webPlace = setup::WebPlace::OwnBrowser;
        m_draft.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](practice::PracticeWorld &world) {
            const practice::PracticeApp &made = world.createApp(world.developer(), QStringLiteral("Head office CRM"));
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

    void laterIsAChoice()
    {
        open();
        QVERIFY(get<widgets::Banner>("linkLater")->isVisible());
        QTRY_VERIFY(m_wizard->current()->isComplete());
        QVERIFY(!get<QWidget>("pendingAccounts")->isVisible());
    }

    void isSettledOnlyWithTheAnswerToWhatIsTyped()
    {
        open();
        QTRY_VERIFY(m_wizard->isSettled());
        auto *model = m_wizard->current()->findChild<AccountListModel *>();
        QCOMPARE(model->rowCount(), 2);
        QTest::keyClicks(get<QLineEdit>("accountSearch"), QStringLiteral("Jane"));
        QVERIFY(!m_wizard->isSettled());
        QTRY_VERIFY(m_wizard->isSettled());
        QCOMPARE(model->rowCount(), 1);
    }

    void linkedAndSharedWithTheKeysInOnePlan()
    {
        open();
        linkPat();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_desk->value(QStringLiteral("SELECT count(*) FROM \"SocialAccount\" WHERE \"Login\" = 'Pat Practice'")),
                 QStringLiteral("0"));
        const setup::Guid id = m_wizard->draft().accounts.links.front().newId;
        QTRY_VERIFY(get<QWidget>("pendingAccounts")->isVisible());
        press(QStringLiteral("shareLink.") + id);
        QVERIFY(m_wizard->draft().accounts.links.front().share);
        // An account that is there is shared with it.
        auto *model = m_wizard->current()->findChild<AccountListModel *>();
        QTRY_VERIFY(model->state() == AccountListModel::State::Ready && model->rowCount() > 0);
        auto *table = get<QTableView>("accountTable");
        const int jane = model->rowOf(QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c"));
        QVERIFY(jane >= 0);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        while (table->currentIndex().row() < jane)
            QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(get<QAction>("makeShared")->isEnabled());
        get<QAction>("makeShared")->trigger();
        QTRY_COMPARE(m_wizard->draft().site.sharedAccounts, QStringList{QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c")});
        QTRY_VERIFY(m_wizard->current()->findChild<QWidget *>(QStringLiteral("pending.7f1b103c-df15-82b0-eab4-77d26415479c")));

        m_draft = m_wizard->draft();
        const auto token = m_draft.accounts.links.front().token;
        // The token is in memory only.
        m_wizard->save();
        const QByteArray saved = m_desk->services.state->read(QStringLiteral("resume.json")).value();
        QVERIFY(!saved.contains(token.reveal().toByteArray()));
        const auto place = placeFromJson(saved);
        QVERIFY(place && place->draft.accounts.links.empty());
        // Written in one go on the Write page.
        open(PageId::Write);
        QTRY_VERIFY(m_wizard->button(QWizard::CommitButton)->isVisible() && m_wizard->current()->isComplete());
        m_wizard->button(QWizard::CommitButton)->setFocus();
        QTest::keyClick(m_wizard->button(QWizard::CommitButton), Qt::Key_Space);
        QTRY_VERIFY2(get<QWidget>("afterWriting")->isVisible(),
                     qPrintable(m_wizard->current()->findChild<widgets::ErrorPanel *>()->error().toString()));
        QCOMPARE(m_desk->value(QStringLiteral("SELECT \"Public\" FROM \"SocialAccount\" WHERE \"Login\" = 'Pat Practice'")),
                 QStringLiteral("1"));
        QCOMPARE(m_desk->value(QStringLiteral("SELECT \"Public\" FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")),
                 QStringLiteral("1"));
        QCOMPARE(m_desk->textOf(QStringLiteral("FacebookConsumerKey")), m_draft.site.facebook.appId);
        QCOMPARE(m_desk->services.journal->list().runs.size(), size_t(1));
        // Access is not kept longer than needed.
        m_draft = m_wizard->draft();
        open(PageId::Done);
        QTRY_VERIFY(m_wizard->draft().accounts.isEmpty());
    }

    void aResumedWizardSaysThatTheLoginIsLost()
    {
        open();
        linkPat();
        if (QTest::currentTestFailed())
            return;
        const QByteArray saved = toJson({PageId::Accounts, m_wizard->draft()});
        m_draft = placeFromJson(saved)->draft;
        m_draft.appSecret = m_wizard->draft().appSecret;
        const QString name = repeatedLoginId(QStringLiteral("d23f0824-128b-2f33-0c5c-7fd0a6a3a450"));
        // Also the second time.
        m_draft = placeFromJson(toJson({PageId::Accounts, m_draft}))->draft;
        m_draft.appSecret = m_wizard->draft().appSecret;
        open();
        QTRY_VERIFY(m_wizard->current()->findChild<widgets::Banner *>(name));
        auto *note = m_wizard->current()->findChild<widgets::Banner *>(name);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"Pat Practice"));
        linkPat();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(!m_wizard->current()->findChild<widgets::Banner *>(name));
    }

    void takenOutAgain()
    {
        open();
        linkPat();
        if (QTest::currentTestFailed())
            return;
        const QString name = QStringLiteral("takeOut.") + m_wizard->draft().accounts.links.front().newId;
        QTRY_VERIFY(m_wizard->current()->findChild<QPushButton *>(name));
        // Nobody wants to ask Иван for another login because of one click.
        press(name);
        const auto answer = [this](const char *button) {
            auto *question = m_wizard->findChild<QMessageBox *>(QStringLiteral("dropQuestion"));
            QVERIFY(question && question->isVisible());
            QVERIFY2(question->text().contains(u"Pat Practice") && question->informativeText().contains(u"again"),
                     qPrintable(question->text()));
            QTest::keyClick(test::child<QPushButton>(question, button), Qt::Key_Space);
            QTRY_VERIFY(!m_wizard->findChild<QMessageBox *>(QStringLiteral("dropQuestion")));
        };
        answer("stayHere");
        QCOMPARE(m_wizard->draft().accounts.links.size(), size_t(1));
        press(name);
        answer("leaveAnyway");
        QVERIFY(m_wizard->draft().accounts.isEmpty());
        QVERIFY(!get<QWidget>("pendingAccounts")->isVisible());
    }

    // Before anybody is sent to Facebook for nothing; and what was said of one user is not said of the next.
    void aUserWithAnAccountIsToldWhenChosen()
    {
        m_desk->sql(QStringLiteral(
            "UPDATE \"SocialAccount\" SET \"UserId\" = 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450' WHERE \"Login\" = 'Jane Doe'"));
        open();
        press(QStringLiteral("addAccount"));
        auto *owner = get<QLineEdit>("linkOwner");
        auto *present = get<StateLine>("linkPresent");
        QTRY_COMPARE(m_wizard->focusWidget(), static_cast<QWidget *>(owner));
        QVERIFY(!present->isVisible());
        QTest::sendKeyEvent(QTest::Click, owner, Qt::Key_unknown, QStringLiteral("Петров"), Qt::NoModifier);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_VERIFY(present->isVisible());
        QVERIFY2(present->text().contains(u"Jane Doe"), qPrintable(present->text()));
        QVERIFY(get<QPushButton>("startLogin")->isEnabled());
        QTest::keyClick(owner, Qt::Key_Backspace);
        QVERIFY(!present->isVisible());
        owner->clear();
        QTest::sendKeyEvent(QTest::Click, owner, Qt::Key_unknown, QStringLiteral("Петров"), Qt::NoModifier);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_VERIFY(present->isVisible()); // asked anew
    }

    void whatTheCrmWouldRefuseIsSaidHere()
    {
        m_desk->sql(
            QStringLiteral("UPDATE \"SocialAccount\" SET \"UserId\" = 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', \"ConsumerKey\" = '%1' "
                           "WHERE \"Login\" = 'Jane Doe'")
                .arg(m_draft.site.facebook.appId));
        open();
        logInForIvan();
        if (QTest::currentTestFailed())
            return;
        press(QStringLiteral("keepLink"));
        const auto error = [this] {
            for (const auto *panel : m_wizard->current()->findChildren<widgets::ErrorPanel *>()) {
                if (panel->hasError())
                    return panel->error().toString();
            }
            return QString();
        };
        QTRY_VERIFY2(error().contains(u"Jane Doe"), qPrintable(error()));
        QVERIFY(m_wizard->draft().accounts.isEmpty());
        QVERIFY(get<StateLine>("linkLine")->text().contains(u"Pat Practice"));
        // The box was about Иван.
        QTest::keyClick(get<QLineEdit>("linkOwner"), Qt::Key_Backspace);
        QCOMPARE(error(), QString());
    }

    void aLoginIsNotLostUnasked_data()
    {
        QTest::addColumn<int>("button");
        QTest::newRow("Next") << int(QWizard::NextButton);
        QTest::newRow("Back") << int(QWizard::BackButton);
        QTest::newRow("Cancel") << int(QWizard::CancelButton);
    }

    void aLoginIsNotLostUnasked()
    {
        QFETCH(int, button);
        open();
        logInForIvan();
        if (QTest::currentTestFailed())
            return;
        const auto leave = [&] {
            auto *pressed = m_wizard->button(QWizard::WizardButton(button));
            QTRY_VERIFY(pressed->isEnabled());
            pressed->setFocus();
            QTest::keyClick(pressed, Qt::Key_Space);
        };
        leave();
        QTRY_VERIFY(m_wizard->findChild<QMessageBox *>(QStringLiteral("dropQuestion")));
        QTest::keyClick(m_wizard->findChild<QMessageBox *>(QStringLiteral("dropQuestion")), Qt::Key_Escape);
        QTRY_VERIFY(!m_wizard->findChild<QMessageBox *>(QStringLiteral("dropQuestion")));
        QCOMPARE(m_wizard->currentPageId(), PageId::Accounts);
        QVERIFY(m_wizard->isVisible());
        QVERIFY(get<StateLine>("linkLine")->text().contains(u"Pat Practice"));
        leave();
        QTRY_VERIFY(m_wizard->findChild<QPushButton *>(QStringLiteral("leaveAnyway")));
        QTest::keyClick(m_wizard->findChild<QPushButton *>(QStringLiteral("leaveAnyway")), Qt::Key_Space);
        QTRY_VERIFY(!m_wizard->isVisible() || m_wizard->currentPageId() != PageId::Accounts);
        QVERIFY(m_wizard->draft().accounts.links.empty());
    }

    void aLiveAppNeedsThisWindow()
    {
        m_desk->embed();
        linkWithALiveApp();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY2(get<StateLine>("linkLine")->text().contains(u"The app is live"), qPrintable(get<StateLine>("linkLine")->text()));
        auto *start = get<QPushButton>("startLogin");
        QVERIFY(!start->isEnabled());
        QTest::keyClick(get<QLineEdit>("linkOwner"), Qt::Key_Return);
        QCOMPARE(m_outside.size(), 0);
        press(QStringLiteral("loginPlace"));
        QTRY_VERIFY(start->isEnabled());
        // There is no way back to a way that leads nowhere; the other pages follow.
        QVERIFY(!get<QPushButton>("loginPlace")->isVisible());
        QCOMPARE(int(m_wizard->draft().webPlace), int(setup::WebPlace::InWizard));
        QVERIFY(rememberedPlace(m_desk->services) == setup::WebPlace::InWizard);
        press(QStringLiteral("startLogin"));
        QTRY_VERIFY(m_desk->webEngine.pane);
        QCOMPARE(m_outside.size(), 0);
    }

    void aLiveAppWithoutAViewIsToldWhatToDo()
    {
        m_desk->services.web.reset();
        linkWithALiveApp();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY2(get<StateLine>("linkLine")->text().contains(u"in the CRM itself, or switch the app back to development"),
                     qPrintable(get<StateLine>("linkLine")->text()));
        QVERIFY(!get<QPushButton>("startLogin")->isEnabled());
        QVERIFY(!get<QPushButton>("loginPlace")->isVisible());
    }

    void doneKnowsWhatWasLinkedFromThere()
    {
        writeKeys();
        const auto tasks = [this] {
            QString all;
            for (const auto *line : get<QWidget>("stillToDo")->findChildren<StateLine *>())
                all += line->text() + u'\n';
            return all;
        };
        QTRY_VERIFY2(tasks().contains(u"Link a Facebook account"), qPrintable(tasks()));
        beginLinkingFromDone();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(ofDialog<QPushButton>("startLogin")->isEnabled());
        ofDialog<QPushButton>("startLogin")->click();
        QTRY_COMPARE(m_outside.size(), 1);
        test::PracticeBrowser browser(m_practice->endpoints().www);
        browser.open(m_outside.takeFirst().toString(QUrl::FullyEncoded));
        browser.submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        browser.submit(QStringLiteral("continue"));
        QTRY_VERIFY(ofDialog<QPushButton>("keepLink")->isVisible());
        ofDialog<QPushButton>("keepLink")->click();
        QTRY_VERIFY(ofDialog<QPushButton>("confirmWrite"));
        ofDialog<QPushButton>("confirmWrite")->click();
        QTRY_VERIFY(ofDialog<QPushButton>("undoLast")->isVisible());
        QTest::keyClick(m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog")), Qt::Key_Escape);
        QTRY_VERIFY(!m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog")));
        QVERIFY2(get<StateLine>("stateProved")->text().contains(u"Pat Practice logged in with these keys and is linked for"),
                 qPrintable(get<StateLine>("stateProved")->text()));
        QVERIFY2(tasks().contains(u"of the other users") && !tasks().contains(u"Link a Facebook account:"), qPrintable(tasks()));
        QVERIFY2(tasks().contains(u"Share an account"), qPrintable(tasks()));
    }

    void doneTellsTheDialogThatTheAppIsLive()
    {
        m_desk->embed();
        m_draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        m_draft.confirmed = {QStringLiteral("go-live")};
        writeKeys();
        beginLinkingFromDone();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(ofDialog<StateLine>("linkLine")->text().contains(u"The app is live"));
        QVERIFY(!ofDialog<QPushButton>("startLogin")->isEnabled());
        auto *place = ofDialog<QPushButton>("loginPlace");
        QTRY_VERIFY(place->hasFocus());
        QTest::keyClick(place, Qt::Key_Space);
        QVERIFY(ofDialog<QPushButton>("startLogin")->isEnabled() && ofDialog<QPushButton>("startLogin")->hasFocus());
    }

    void theProfileDialogOpensFromDone()
    {
        open(PageId::Done);
        press(QStringLiteral("openProfile"));
        QTRY_VERIFY(m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog")));
        auto *dialog = m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog"));
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_wizard->findChild<QDialog *>(QStringLiteral("profileDialog")));
    }
};

QTEST_MAIN(AccountsPageTest)
#include "AccountsPageTest.moc"
