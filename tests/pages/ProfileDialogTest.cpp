#include "profile/ProfileDialog.h"
#include "profile/AccountListModel.h"
#include "profile/Avatar.h"
#include "profile/OwnersMessage.h"
#include "runs/UndoRun.h"
#include "support/gui/Heard.h"
#include "support/gui/ProfileDesk.h"
#include "widgets/StateLine.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace crmlink;
using namespace crmlink::profile;
using facebook::Trouble;
using test::ProfileDesk;

namespace
{

const QString pat = QStringLiteral("10220000000000001");
const QString sharedByLogin = QStringLiteral("SELECT CASE WHEN \"Public\" THEN 'shared' ELSE 'private' END FROM \"SocialAccount\" WHERE "
                                             "\"Login\" = '%1'");
const QString rowId = QStringLiteral("11111111-2222-3333-4444-555555555555");

} // namespace

/// The profile dialog by the keyboard, on a real SQLite CRM and practice Facebook.
class ProfileDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileDesk> m_desk;

    [[nodiscard]] QString shared(const QString &login) const { return m_desk->sql(sharedByLogin.arg(login)).join(u'|'); }
    void linkPat()
    {
        m_desk->press("addAccount");
        m_desk->press("startLogin");
        m_desk->logIn();
        QTRY_VERIFY2(m_desk->text("linkLine").contains(u"Pat Practice"), qPrintable(m_desk->text("linkLine") + m_desk->error()));
    }

private slots:
    void init() { m_desk = std::make_unique<ProfileDesk>(test::sqliteCrm()); }
    void cleanup() { m_desk.reset(); }

    void nobodyIsActedForUnasked()
    {
        m_desk->open();
        auto *empty = m_desk->get<QLabel>("accountsEmpty");
        QTRY_VERIFY(empty->text().contains(u"on whose behalf"));
        QVERIFY(!m_desk->get<QPushButton>("addAccount")->isEnabled());
        QVERIFY(!m_desk->get<QWidget>("actingStrip")->isVisible());
        m_desk->actFor(QStringLiteral("jane"));
        QVERIFY(m_desk->get<QWidget>("actingStrip")->isVisible());
        QCOMPARE(m_desk->get<QLineEdit>("actingUser")->text(), QStringLiteral("Jane Doe"));
        // Her own accounts first, as the CRM's page shows them; another app's has to be linked again.
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->problem(0).contains(u"another app"));
        // Without the permission: visible, not to be pressed, and why.
        m_desk->select(QStringLiteral("Jane Doe"));
        auto *share = m_desk->get<QAction>("makeShared");
        QVERIFY(share->isVisible() && !share->isEnabled());
        QVERIFY(share->toolTip().contains(u"system administrator"));
        QVERIFY(m_desk->text("noSharing").contains(u"Access to managing shared accounts"));
        // Somebody whose name is typed over is acted for no longer.
        auto *picker = m_desk->get<QLineEdit>("actingUser");
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(picker, Qt::Key_X);
        QVERIFY(!m_desk->get<QWidget>("actingStrip")->isVisible());
        QVERIFY(!m_desk->get<QPushButton>("addAccount")->isEnabled());
        QTRY_VERIFY(empty->text().contains(u"no user"));
    }

    void helpIsAKeyAway()
    {
        m_desk->open();
        const QSignalSpy asked(m_desk->dialog.get(), &ProfileDialog::guideRequested);
        auto *picker = m_desk->get<QLineEdit>("actingUser");
        QTRY_VERIFY(picker->hasFocus());
        QTest::keyClick(picker, Qt::Key_F1);
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("profile"));
    }

    void chosenFromTheOfferedNames()
    {
        m_desk->open();
        auto *picker = m_desk->get<QLineEdit>("actingUser");
        QTRY_VERIFY(picker->hasFocus());
        QTest::keyClicks(picker, QStringLiteral("super"));
        auto *popup = picker->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Return);
        m_desk->waitForList();
        QVERIFY(!popup->isVisible());
        QTRY_COMPARE(m_desk->dialog->focusWidget(), static_cast<QWidget *>(m_desk->get<QLineEdit>("accountSearch")));
    }

    void linkedOnlyWhenAgreedTo()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        const QString count = QStringLiteral("SELECT count(*) FROM \"SocialAccount\"");
        const QStringList before = m_desk->sql(count);
        linkPat();
        QCOMPARE(m_desk->sql(count), before);
        m_desk->press("keepLink");
        // Refused once: the account stays in sight, without another login.
        m_desk->press("confirmCancel");
        QCOMPARE(m_desk->sql(count), before);
        QVERIFY(m_desk->text("linkLine").contains(u"Pat Practice"));
        QTRY_VERIFY(!m_desk->get<QDialog>("confirmDialog"));
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"Pat Practice"), qPrintable(m_desk->error()));
        QCOMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("private"));
        QCOMPARE(m_desk->sql(QStringLiteral("SELECT \"ConsumerKey\" FROM \"SocialAccount\" WHERE \"SocialId\" = '%1'").arg(pat)),
                 QStringList{m_desk->appId});
        // Its end is known from the login: the list shows it.
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        m_desk->select(QStringLiteral("Pat Practice"));
        const auto *table = m_desk->get<QTableView>("accountTable");
        QVERIFY(!table->isColumnHidden(AccountListModel::ValidUntil));
        const int row = table->currentIndex().row();
        QTRY_VERIFY(model->index(row, AccountListModel::ValidUntil).data().toString() != u"–");
        // It can be taken back as long as nothing else was done.
        for (const char *declined : {"makeShared", "removeAccount"}) {
            m_desk->act(declined);
            m_desk->press("confirmCancel");
            QTRY_VERIFY(!m_desk->get<QDialog>("confirmDialog"));
            QVERIFY(m_desk->get<QPushButton>("undoLast")->isVisible());
        }
        m_desk->act("relink");
        QVERIFY(!m_desk->get<QPushButton>("undoLast")->isVisible());
        m_desk->press("backToList");
        m_desk->press("undoLast");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"as it was"), qPrintable(m_desk->error()));
        QCOMPARE(m_desk->sql(count), before);
    }

    void whatWasTakenBackElsewhereIsNoLongerSaid()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Brand \"Ocean\""));
        m_desk->act("makePrivate");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"Ocean"), qPrintable(m_desk->error()));
        QVERIFY(m_desk->get<QPushButton>("undoLast")->isVisible());
        const auto gateway = m_desk->services.gateway(m_desk->site, {});
        runs::UndoRun elsewhere({.gateway = *gateway, .store = *m_desk->services.secrets, .journal = *m_desk->services.journal});
        QVERIFY(elsewhere.start({.site = m_desk->site, .runId = {}}, {}, {}).result());
        m_desk->press("undoLast");
        QTRY_VERIFY2(m_desk->error().contains(u"has been undone already"), qPrintable(m_desk->error()));
        QVERIFY(!m_desk->get<QPushButton>("undoLast")->isVisible());
        QVERIFY(!m_desk->get<QWidget>("doneLine")->isVisible());
        // Nor when the list comes back from another step.
        m_desk->act("relink");
        m_desk->press("backToList");
        QVERIFY(!m_desk->get<QWidget>("doneLine")->isVisible());
    }

    void whatWasLinkedIsTheCurrentOne()
    {
        m_desk->insertAccount(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"), QStringLiteral("Another"),
                              QStringLiteral("Supervisor"), QStringLiteral("77"), true);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Another"));
        auto *search = m_desk->get<QLineEdit>("accountSearch");
        QTest::keyClicks(search, QStringLiteral("Another"));
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        QTRY_COMPARE(model->rowCount(), 1);
        linkPat();
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"Pat Practice"), qPrintable(m_desk->error()));
        QTRY_COMPARE(model->state(), AccountListModel::State::Ready);
        // What Actions does next is done with it, whatever was sought and selected before.
        const int row = m_desk->get<QTableView>("accountTable")->currentIndex().row();
        QVERIFY(model->account(row));
        QCOMPARE(model->account(row)->login, QStringLiteral("Pat Practice"));
        QVERIFY(search->text().isEmpty());
        m_desk->act("makeShared");
        m_desk->press("confirmWrite");
        QTRY_COMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("shared"));
    }

    void enterLogsInAndKeepsNothing()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        auto *start = m_desk->get<QPushButton>("startLogin");
        auto *message = m_desk->get<QPushButton>("copyMessage");
        QTRY_VERIFY(start->isVisible() && message->isVisible());
        message->setFocus(Qt::TabFocusReason);
        QTest::keyClick(message, Qt::Key_Return);
        QCOMPARE(m_desk->outside.size(), 0);
        start->setFocus(Qt::TabFocusReason);
        QTest::keyClick(start, Qt::Key_Return);
        QTRY_COMPARE(m_desk->outside.size(), 1);
        m_desk->logIn();
        auto *keep = m_desk->get<QPushButton>("keepLink");
        QTRY_VERIFY(keep->isVisible() && keep->hasFocus());
        QTest::keyClick(keep, Qt::Key_Return);
        QVERIFY(!m_desk->get<QDialog>("confirmDialog"));
        QVERIFY(keep->isVisible());
    }

    void inTheOwnBrowserAnUnknownModeIsSaidBefore()
    {
        m_desk->embed();
        m_desk->services.web->setWanted(false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        QTRY_VERIFY2(m_desk->text("linkLine").contains(u"once it is live, log in inside this window"),
                     qPrintable(m_desk->text("linkLine")));
        QCOMPARE(m_desk->get<widgets::StateLine>("linkLine")->tone(), widgets::Tone::Attention);
        QVERIFY(m_desk->get<QPushButton>("startLogin")->isEnabled());
        m_desk->press("startLogin");
        auto *messages = m_desk->get<QComboBox>("dialogMessage");
        messages->setCurrentIndex(messages->findData(QString(facebook::entry(Trouble::UrlBlocked).id)));
        emit messages->activated(messages->currentIndex());
        QVERIFY2(m_desk->error().contains(u"The app is live"), qPrintable(m_desk->error()));
    }

    void enterNeverWrites()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        // By the keyboard alone: Return opens the menu.
        auto *table = m_desk->get<QTableView>("accountTable");
        QTest::keyClick(table, Qt::Key_Return);
        auto *menu = m_desk->get<QMenu>("accountMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->setActiveAction(m_desk->get<QAction>("makeShared"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_desk->get<QDialog>("confirmDialog"));
        auto *question = m_desk->get<QDialog>("confirmDialog");
        QVERIFY(question->findChild<QLabel *>(QStringLiteral("confirmMeaning"))->text().contains(u"look up"));
        // Several are shared then, and the dead private account of another user hides them.
        QVERIFY(question->findChild<QWidget *>(QStringLiteral("warning.several_shared")));
        QVERIFY(question->findChild<QWidget *>(QStringLiteral("warning.shared_hidden")));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->get<QDialog>("confirmDialog"));
        QCOMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("private"));
    }

    /// Orca reads a row cell by cell.
    void aRowIsSaidOnce()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, true);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        const QModelIndex row = m_desk->get<QTableView>("accountTable")->currentIndex();
        for (const auto &[column, words] :
             {std::pair{AccountListModel::Name, "Pat Practice"}, std::pair{AccountListModel::Owner, "Supervisor"},
              std::pair{AccountListModel::Sharing, "shared"}})
            QCOMPARE(row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(), QLatin1String(words));
#endif
    }

    void whatLinkingMeansIsSaid()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        const test::Heard heard;
        m_desk->press("addAccount");
        QTRY_COMPARE(heard.times(QStringLiteral("Link a Facebook account for Supervisor")), 1);
        QCOMPARE(heard.times(QStringLiteral("can read them")), 1);
        QCOMPARE(heard.times(m_desk->text("linkCaution")), 1);
        QVERIFY(m_desk->text("linkCaution").contains(u"250 character"));
    }

    void whatRemovingASharedAccountMeansIsSaid()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, true);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        const test::Heard heard;
        m_desk->act("removeAccount");
        QTRY_VERIFY(m_desk->get<QDialog>("confirmDialog"));
        const auto *question = m_desk->get<QDialog>("confirmDialog");
        QVERIFY(question->findChild<QLabel *>(QStringLiteral("confirmMeaning"))->text().contains(u"All users of the CRM lose it"));
        QTRY_COMPARE(heard.times(QStringLiteral("Account Pat Practice (of Supervisor): now shared with all users, will be not linked.")),
                     1);
    }

    void linkingAgainKeepsItShared()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, true);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("relink");
        m_desk->press("startLogin");
        m_desk->logIn();
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"again"), qPrintable(m_desk->error()));
        QCOMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("shared"));
        QVERIFY(m_desk->sql(QStringLiteral("SELECT \"AccessToken\" FROM \"SocialAccount\" WHERE \"Id\" = '%1'").arg(rowId))
                != QStringList{QStringLiteral("old-token")});
        QVERIFY(!m_desk->get<QPushButton>("undoLast")->isVisible()); // the old token is nowhere
    }

    void anotherAppsAccountIsLinkedAgainInItsRow()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), QStringLiteral("77"), true,
                              QStringLiteral("old-token"), QStringLiteral("998877665544332"));
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("relink");
        m_desk->press("startLogin");
        m_desk->logIn();
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"again"), qPrintable(m_desk->error()));
        QCOMPARE(m_desk->sql(QStringLiteral("SELECT \"SocialId\" FROM \"SocialAccount\" WHERE \"Id\" = '%1'").arg(rowId)),
                 QStringList{pat});
        QCOMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("shared"));
    }

    void somebodyElseIsNoticed()
    {
        m_desk->embed();
        m_desk->insertAccount(rowId, QStringLiteral("Sam Sample"), QStringLiteral("Supervisor"), QStringLiteral("10220000000000002"),
                              false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Sam Sample"));
        m_desk->act("relink");
        m_desk->press("startLogin");
        m_desk->logIn(); // Pat
        QTRY_VERIFY2(m_desk->text("linkLine").contains(u"not of Sam Sample"), qPrintable(m_desk->text("linkLine") + m_desk->error()));
        QVERIFY(!m_desk->get<QPushButton>("keepLink")->isVisible());
        // A new memory, and the right person.
        const qsizetype panes = m_desk->engine.log.count(QStringLiteral("pane"));
        m_desk->press("otherLink");
        QCOMPARE(m_desk->engine.log.count(QStringLiteral("pane")), panes + 1);
    }

    void aDuplicateIsRefusedWithItsReason()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Sam Sample"), QStringLiteral("Supervisor"), QStringLiteral("10220000000000002"),
                              false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        linkPat();
        QVERIFY2(m_desk->text("linkPresent").contains(u"Sam Sample"), qPrintable(m_desk->text("linkPresent"))); // told before
        m_desk->press("keepLink");
        QTRY_VERIFY(m_desk->error().contains(u"Sam Sample"));
        QVERIFY(m_desk->text("linkLine").contains(u"Pat Practice")); // not lost
        m_desk->press("backToList");
        m_desk->press("leaveAnyway");
        QTRY_VERIFY(m_desk->get<QTableView>("accountTable")->isVisible());
        QVERIFY(m_desk->error().isEmpty());
    }

    void refusedInTheDialogOfFacebook()
    {
        m_desk->facebook->switchOn(Trouble::LoginCancelled);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        m_desk->press("startLogin");
        m_desk->logIn(QStringLiteral("pat@practice.example"), QStringLiteral("cancel"));
        QTRY_VERIFY(!m_desk->error().isEmpty());
        QVERIFY(m_desk->get<QPushButton>("startLogin")->isVisible());
    }

    void goneMeanwhile()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Id\" = '%1'").arg(rowId));
        m_desk->act("makeShared");
        QTRY_VERIFY(!m_desk->error().isEmpty());
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        QTRY_VERIFY(model->state() == AccountListModel::State::Ready && model->rowOf(rowId) < 0);
    }

    void permissionTakenAwayMeanwhile()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("makeShared");
        QTRY_VERIFY(m_desk->get<QDialog>("confirmDialog"));
        m_desk->sql(QStringLiteral("DELETE FROM \"SysAdminOperationGrantee\""));
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->error().contains(u"may not share"), qPrintable(m_desk->error()));
        QCOMPARE(shared(QStringLiteral("Pat Practice")), QStringLiteral("private"));
    }

    void checkedNow_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("works");
        QTest::newRow("works") << -1 << true;
        QTest::newRow("password changed") << int(Trouble::PasswordChanged) << false;
        QTest::newRow("removed by its owner") << int(Trouble::AppRemoved) << false;
    }

    void checkedNow()
    {
        QFETCH(int, trouble);
        QFETCH(bool, works);
        QString token;
        m_desk->facebook->with([&](practice::PracticeWorld &world) {
            practice::PracticeToken &made = world.issueToken(m_desk->appId, pat, 5'000'000);
            if (trouble >= 0)
                made.dead = static_cast<Trouble>(trouble);
            token = made.token;
        });
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false, token);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        auto *actions = m_desk->get<QPushButton>("accountActions");
        actions->setFocus(Qt::TabFocusReason);
        m_desk->act("checkNow");
        QVERIFY(!actions->isEnabled());
        QTRY_VERIFY2(!m_desk->text("accountResult").isEmpty(), qPrintable(m_desk->error()));
        QCOMPARE(m_desk->dialog->focusWidget(), static_cast<QWidget *>(actions)); // where it was
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        QCOMPARE(model->problem(model->rowOf(rowId)).isEmpty(), works);
        QCOMPARE(m_desk->services.journal->accountDates().knows(rowId), works);
    }

    void aDateIsWhole_data()
    {
        QTest::addColumn<QLocale>("locale");
        // The desktop's own: C is where none is set.
        for (const QLocale &locale : {QLocale::c(), QLocale(QStringLiteral("en_US")), QLocale(QStringLiteral("de_DE")),
                                      QLocale(QStringLiteral("uk_UA")), QLocale(QStringLiteral("es_ES"))})
            QTest::newRow(qPrintable(locale.name())) << locale;
    }

    void aDateIsWhole()
    {
        QFETCH(QLocale, locale);
        const auto back = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
        QLocale::setDefault(locale);
        QString token;
        m_desk->facebook->with([&](practice::PracticeWorld &world) { token = world.issueToken(m_desk->appId, pat, 5'000'000).token; });
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false, token);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("checkNow");
        QTRY_VERIFY2(!m_desk->text("accountResult").isEmpty(), qPrintable(m_desk->error()));
        const auto *table = m_desk->get<QTableView>("accountTable");
        const auto *model = m_desk->dialog->findChild<AccountListModel *>();
        const QModelIndex date = model->index(model->rowOf(rowId), AccountListModel::ValidUntil);
        QVERIFY2(date.data().toString().size() >= 6, qPrintable(date.data().toString()));
        QVERIFY2(table->columnWidth(AccountListModel::ValidUntil) >= table->sizeHintForIndex(date).width(),
                 qPrintable(QStringLiteral("%1: %2 px, %3 would do")
                                .arg(date.data().toString())
                                .arg(table->columnWidth(AccountListModel::ValidUntil))
                                .arg(table->sizeHintForIndex(date).width())));
    }

    void keysOfItsOwnAreNeeded()
    {
        m_desk->sql(QStringLiteral("UPDATE \"SysSettingsValue\" SET \"BooleanValue\" = true WHERE \"SysSettingsId\" = "
                                   "'1e4eb727-449e-4c9c-8949-78303c61d2ee'"));
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        QVERIFY(!m_desk->get<QPushButton>("addAccount")->isEnabled());
        QVERIFY(m_desk->text("noLink").contains(u"shared Facebook application"));
    }

    void aDeadCrmIsSaidAndTriedAgain()
    {
        const QString file = m_desk->site.database.name;
        m_desk->site.database.name = file + QStringLiteral("-gone");
        m_desk->open();
        QTRY_VERIFY(!m_desk->error().isEmpty());
        QVERIFY(m_desk->get<QPushButton>("readAgain")->isVisible());
        QFile(file).copy(m_desk->site.database.name);
        m_desk->press("readAgain");
        m_desk->actFor(QStringLiteral("Supervisor"));
        QVERIFY(m_desk->error().isEmpty());
        QVERIFY(!m_desk->get<QPushButton>("readAgain")->isVisible());
    }

    void searchedInTheCrmPageByPage()
    {
        QString values;
        for (int i = 0; i < 2'300; ++i) {
            const QString id = QStringLiteral("%1-0000-0000-0000-000000000000").arg(i, 8, 16, QLatin1Char('0'));
            values += (i ? QStringLiteral(",") : QString())
                + QStringLiteral("('%1', 'Many %2', 'Name', '2795dd03-bacf-e011-92c3-00155d04c01d', "
                                 "'7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '%3', '%4', 't', true)")
                      .arg(id)
                      .arg(i, 4, 10, QLatin1Char('0'))
                      .arg(i)
                      .arg(m_desk->appId);
        }
        m_desk->sql(QStringLiteral("INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", "
                                   "\"ConsumerKey\", \"AccessToken\", \"Public\") VALUES ")
                    + values);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        auto *model = m_desk->dialog->findChild<AccountListModel *>();
        QCOMPARE(model->total(), 2'301);
        QVERIFY(model->rowCount() < 1'000);
        QVERIFY(m_desk->get<QLabel>("accountCount")->text().contains(u"2,000"));
        auto *table = m_desk->get<QTableView>("accountTable");
        for (int round = 0; round < 40 && model->rowCount() < AccountListModel::mostRows(); ++round) {
            const int before = model->rowCount();
            QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
            QTRY_VERIFY(model->rowCount() > before);
        }
        QCOMPARE(model->rowCount(), AccountListModel::mostRows());
        QVERIFY(!model->canFetchMore({}));
        // Only the answer to what stands in the field counts.
        auto *search = m_desk->get<QLineEdit>("accountSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("many 22"));
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClicks(search, QStringLiteral("99"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(model->total(), 1);
        QCOMPARE(model->account(0)->login, QStringLiteral("Many 2299"));
        QTest::keyClicks(search, QStringLiteral("x"));
        QTRY_VERIFY(m_desk->get<QLabel>("accountsEmpty")->text().contains(u"fits"));
    }

    void aLoginIsNotLostUnasked_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Escape", "Close", "the window's own button", "Back to the list"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aLoginIsNotLostUnasked()
    {
        QFETCH(QString, way);
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        linkPat();
        QSignalSpy finished(m_desk->dialog.get(), &QDialog::finished);
        const auto leave = [&] {
            if (way == u"Escape")
                QTest::keyClick(m_desk->dialog.get(), Qt::Key_Escape);
            else if (way == u"Close")
                m_desk->press("closeProfile");
            else if (way == u"Back to the list")
                m_desk->press("backToList");
            else
                m_desk->dialog->close();
        };
        leave();
        QTRY_VERIFY(m_desk->get<QMessageBox>("dropQuestion"));
        QVERIFY(m_desk->get<QMessageBox>("dropQuestion")->text().contains(u"Pat Practice"));
        // Return and Escape keep what there is.
        QTest::keyClick(m_desk->get<QMessageBox>("dropQuestion"), way == u"Escape" ? Qt::Key_Escape : Qt::Key_Return);
        QTRY_VERIFY(!m_desk->get<QMessageBox>("dropQuestion"));
        QCOMPARE(finished.size(), 0);
        QVERIFY(m_desk->text("linkLine").contains(u"Pat Practice"));
        leave();
        m_desk->press("leaveAnyway");
        if (way == u"Back to the list" || way == u"Escape")
            QTRY_VERIFY(m_desk->get<QTableView>("accountTable")->isVisible());
        else
            QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_desk->sql(QStringLiteral("SELECT 1 FROM \"SocialAccount\" WHERE \"SocialId\" = '%1'").arg(pat)).isEmpty());
    }

    void whyNoPageIsShownInTheWindowIsSaid()
    {
        m_desk->services.noWeb = Text::verbatim(QStringLiteral("You are root."));
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        QTRY_VERIFY2(m_desk->text("linkLine").endsWith(u"for the moment. You are root."), qPrintable(m_desk->text("linkLine")));
        QVERIFY(!m_desk->get<QPushButton>("loginPlace")->isVisible());
    }

    void escapeLeavesTheCardAndThenTheWindow()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        QSignalSpy finished(m_desk->dialog.get(), &QDialog::finished);
        for (const char *focus : {"startLogin", "closeProfile"}) {
            m_desk->press("addAccount");
            auto *held = m_desk->get<QPushButton>(focus);
            QTRY_VERIFY(held->isEnabled());
            held->setFocus(Qt::TabFocusReason);
            QTest::keyClick(held, Qt::Key_Escape);
            QTRY_VERIFY(m_desk->get<QTableView>("accountTable")->isVisible());
            QCOMPARE(finished.size(), 0);
        }
        // A login that is waited for is no longer.
        m_desk->press("addAccount");
        m_desk->press("startLogin");
        QTest::keyClick(m_desk->get<QPushButton>("stopLink"), Qt::Key_Escape);
        QTRY_VERIFY(m_desk->get<QTableView>("accountTable")->isVisible());
        QTest::keyClick(m_desk->get<QTableView>("accountTable"), Qt::Key_Escape);
        QTRY_COMPARE(finished.size(), 1);
    }

    void nothingIsAskedWhereNothingIsLost()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        QVERIFY(m_desk->dialog->close());
    }

    void aSecondLoginThatFailsDoesNotCostTheFirst()
    {
        m_desk->open();
        m_desk->actFor(QStringLiteral("Supervisor"));
        linkPat();
        m_desk->press("otherLink");
        m_desk->press("stopLink");
        QTRY_VERIFY(m_desk->get<QPushButton>("keepLink")->isVisible());
        QVERIFY(m_desk->text("linkLine").contains(u"Pat Practice"));
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"Pat Practice"), qPrintable(m_desk->error()));
    }

    void aMessageForTheOwner()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Jane Doe"), pat, false);
        m_desk->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
        m_desk->open();
        m_desk->actFor(QStringLiteral("Jane Doe"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("relink");
        m_desk->press("copyMessage");
        const QString message = QGuiApplication::clipboard()->text();
        QVERIFY(message.contains(u"Hello Jane Doe"));
        QVERIFY(message.contains(u"Pat Practice"));
        QVERIFY(message.contains(u"https://crm.example.com"));
        QVERIFY(!message.contains(u"old-token"));
    }

    void initialsOfEveryScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << QStringLiteral("Jane Doe") << QStringLiteral("JD");
        QTest::newRow("middle names") << QStringLiteral("Jane van der Doe") << QStringLiteral("JD");
        QTest::newRow("Cyrillic") << QStringLiteral("иван петров") << QStringLiteral("ИП");
        QTest::newRow("Chinese") << QStringLiteral("王小明") << QStringLiteral("王");
        QTest::newRow("Arabic") << QStringLiteral("محمد علي") << QStringLiteral("مع");
        QTest::newRow("quotes") << QStringLiteral("Brand \"Ocean\"") << QStringLiteral("BO");
        QTest::newRow("accent of its own") << QStringLiteral("E\u0301mile") << QStringLiteral("E\u0301");
        QTest::newRow("nothing") << QString() << QStringLiteral("?");
        QTest::newRow("signs") << QStringLiteral("*** !") << QStringLiteral("?");
    }

    void initialsOfEveryScript()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(initials(name), letters);
    }
};

QTEST_MAIN(ProfileDialogTest)
#include "ProfileDialogTest.moc"
