#include "pages/SiteChooser.h"
#include "profile/AccountListModel.h"
#include "profile/ProfileDialog.h"
#include "setup/SiteFile.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/ProfileDesk.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace crmlink;
using namespace crmlink::profile;
using test::CrmServiceState;
using test::ProfileDesk;

namespace
{

const QString pat = QStringLiteral("10220000000000001");
const QString rowId = QStringLiteral("11111111-2222-3333-4444-555555555555");

} // namespace

/// The profile dialog of somebody who signs in to the CRM's web service as themselves: no database, no App Secret.
class ProfileOnServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileDesk> m_desk;

    [[nodiscard]] QString shared(const QString &id) const
    {
        return m_desk
            ->sql(QStringLiteral("SELECT CASE WHEN \"Public\" THEN 'shared' ELSE 'private' END FROM \"SocialAccount\" WHERE \"Id\" = '%1'")
                      .arg(id))
            .join(u'|');
    }
    [[nodiscard]] QString value(const char *column, const QString &id = rowId) const
    {
        return m_desk->sql(QStringLiteral("SELECT \"%1\" FROM \"SocialAccount\" WHERE \"Id\" = '%2'").arg(QLatin1String(column), id))
            .join(u'|');
    }
    /// Calls of FacebookService, as the stand-in saw them.
    [[nodiscard]] bool called(const QString &method) const
    {
        return m_desk->service->with([&](const CrmServiceState &state) {
            return std::ranges::any_of(state.seen, [&](const QString &seen) { return seen.endsWith(u'/' + method); });
        });
    }
    void quirk(const std::function<void(CrmServiceState &)> &change) { m_desk->service->with(change); }
    [[nodiscard]] AccountListModel *model() const { return m_desk->dialog->findChild<AccountListModel *>(); }
    [[nodiscard]] QString problem(const QString &id = rowId) const { return model()->problem(model()->rowOf(id)); }
    void openAs(const QString &user)
    {
        m_desk->serve(user);
        m_desk->open();
        m_desk->waitForList();
    }
    void logIn()
    {
        m_desk->press("startLogin");
        m_desk->logIn();
        QTRY_VERIFY2(m_desk->text("linkLine").contains(u"Pat Practice"), qPrintable(m_desk->text("linkLine") + m_desk->error()));
    }
    void check(const QString &login, const QString &said)
    {
        m_desk->select(login);
        m_desk->act("checkNow");
        QTRY_VERIFY2(m_desk->text("accountResult").contains(said), qPrintable(m_desk->text("accountResult") + m_desk->error()));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ProfileDesk>(test::sqliteCrm());
        m_desk->embed(); // without the App Secret the login is inside the window
    }
    void cleanup() { m_desk.reset(); }

    void whoeverSignedInIsActedFor()
    {
        openAs(QStringLiteral("Jane Doe"));
        QVERIFY(!m_desk->get<QLineEdit>("actingUser"));
        QVERIFY(m_desk->get<QWidget>("actingStrip")->isVisible());
        QCOMPARE(model()->rowCount(), 1); // her own
        QCOMPARE(model()->account(0)->login, QStringLiteral("Jane Doe"));
        // Its tokens stay on the server: nothing would ever stand there.
        QVERIFY(m_desk->get<QTableView>("accountTable")->isColumnHidden(AccountListModel::ValidUntil));
        // Shared ones, and a search that the CRM answers.
        auto *filter = m_desk->get<QComboBox>("accountFilter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_End);
        QTRY_COMPARE(model()->total(), 2);
        auto *search = m_desk->get<QLineEdit>("accountSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("oCEan"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(model()->total(), 1);
        QCOMPARE(model()->account(0)->login, QStringLiteral("Brand \"Ocean\""));
        // Nobody stays signed in.
        m_desk->dialog.reset();
        QTRY_VERIFY(m_desk->service->with([](const CrmServiceState &state) { return state.sessions.isEmpty(); }));
    }

    void linkedByTheCrmsOwnServer()
    {
        openAs(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        QVERIFY(!m_desk->get<QLineEdit>("linkOwner")->isVisible());
        QVERIFY(!m_desk->get<QPushButton>("copyMessage")->isVisible()); // the owner is the one who sits here
        logIn();
        // Facebook was asked for nothing that takes the App Secret.
        m_desk->facebook->with([](const practice::PracticeWorld &world) {
            QVERIFY2(world.seenRequests.filter(QStringLiteral("oauth/access_token")).isEmpty(), qPrintable(world.seenRequests.join(u'\n')));
            QVERIFY(world.seenRequests.filter(QStringLiteral("debug_token")).isEmpty());
        });
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"Pat Practice"), qPrintable(m_desk->error()));
        QVERIFY(called(QStringLiteral("CreateSocialAccount")));
        const QStringList row = m_desk->sql(
            QStringLiteral("SELECT \"Login\" || '/' || \"Public\" || '/' || substr(\"AccessToken\", 1, 5) FROM \"SocialAccount\" "
                           "WHERE \"SocialId\" = '%1'")
                .arg(pat));
        QCOMPARE(row, QStringList{QStringLiteral("Pat Practice/0/long-")}); // the server exchanged it
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->press("undoLast");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"as it was"), qPrintable(m_desk->error()));
        QVERIFY(m_desk->sql(QStringLiteral("SELECT 1 FROM \"SocialAccount\" WHERE \"SocialId\" = '%1'").arg(pat)).isEmpty());
    }

    void linkedAgainByItsToken()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        openAs(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("relink");
        // The truth about how long that lasts.
        QTRY_VERIFY(m_desk->text("linkCaution").contains(u"an hour or two"));
        QVERIFY(!m_desk->get<QLabel>("linkConsent")->text().contains(u"60 days"));
        logIn();
        m_desk->press("keepLink");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"again"), qPrintable(m_desk->error()));
        QVERIFY(called(QStringLiteral("SetAccessToken")));
        QVERIFY(!called(QStringLiteral("CreateSocialAccount")));
        QVERIFY(value("AccessToken") != u"old-token");
        QCOMPARE(shared(rowId), QStringLiteral("private"));
    }

    void sharedMadePrivateAndRemoved()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Jane Doe"), pat, false);
        m_desk->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
        openAs(QStringLiteral("Jane Doe"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("makeShared");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"shared"), qPrintable(m_desk->error()));
        QCOMPARE(shared(rowId), QStringLiteral("shared"));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("makePrivate");
        m_desk->press("confirmWrite");
        QTRY_COMPARE(shared(rowId), QStringLiteral("private"));
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"private"), qPrintable(m_desk->error()));
        m_desk->select(QStringLiteral("Pat Practice"));
        m_desk->act("removeAccount");
        m_desk->press("confirmWrite");
        QTRY_VERIFY2(m_desk->text("doneLine").contains(u"removed"), qPrintable(m_desk->error()));
        QVERIFY(called(QStringLiteral("DeleteSocialAccount")));
        QCOMPARE(value("Id"), QString());
        QTRY_VERIFY(m_desk->get<QLabel>("accountsEmpty")->text().contains(u"has linked no"));
    }

    void withoutThePermissionItSaysWhy()
    {
        m_desk->serve(QStringLiteral("Jane Doe"));
        quirk([](CrmServiceState &state) { state.mayShare = false; });
        m_desk->open();
        m_desk->waitForList();
        m_desk->select(QStringLiteral("Jane Doe"));
        auto *share = m_desk->get<QAction>("makeShared");
        QVERIFY(share->isVisible() && !share->isEnabled());
        QVERIFY(share->toolTip().contains(u"Access to managing shared accounts"));
        QVERIFY(m_desk->text("noSharing").contains(u"system administrator"));
        QVERIFY(m_desk->text("noSharing").contains(u"Jane Doe"));
        QVERIFY(m_desk->get<QAction>("removeAccount")->isEnabled()); // her own private one
    }

    void aWrongPasswordIsTypedAgain()
    {
        m_desk->serve(QStringLiteral("Jane Doe"));
        m_desk->password = QStringLiteral("wrong");
        m_desk->open();
        QTRY_VERIFY(!m_desk->error().isEmpty());
        QVERIFY(m_desk->dialog->findChild<QLineEdit *>(QStringLiteral("crmPassword"))->isVisible());
        QCOMPARE(m_desk->get<QLineEdit>("crmUser")->text(), QStringLiteral("Jane Doe"));
        auto *field = m_desk->get<QLineEdit>("crmPassword");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("jane"));
        m_desk->press("readAgain");
        m_desk->waitForList();
        QVERIFY(m_desk->error().isEmpty());
        QVERIFY(!field->isVisible() && field->text().isEmpty());
        QCOMPARE(model()->rowCount(), 1);
    }

    void anExpiredPasswordIsNamed()
    {
        m_desk->serve(QStringLiteral("Jane Doe"));
        quirk([](CrmServiceState &state) { state.login = CrmServiceState::Login::Expired; });
        m_desk->open();
        QTRY_VERIFY2(m_desk->error().contains(u"expired"), qPrintable(m_desk->error()));
        QVERIFY(m_desk->get<QLineEdit>("crmPassword")->isVisible());
        // Changed in the CRM meanwhile.
        quirk([](CrmServiceState &state) {
            state.login = CrmServiceState::Login::Normal;
            state.passwords.insert(QStringLiteral("Jane Doe"), QStringLiteral("new"));
        });
        auto *field = m_desk->get<QLineEdit>("crmPassword");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("new"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_desk->error().isEmpty());
        m_desk->waitForList();
    }

    void theCrmGoesAwayInTheMiddle()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        openAs(QStringLiteral("Supervisor"));
        m_desk->select(QStringLiteral("Pat Practice"));
        quirk([](CrmServiceState &state) { state.login = CrmServiceState::Login::Starting; });
        m_desk->act("makeShared"); // a run signs in anew
        QTRY_VERIFY(!m_desk->error().isEmpty());
        QCOMPARE(shared(rowId), QStringLiteral("private"));
        QVERIFY(model()->rowOf(rowId) >= 0); // what was read stays in sight
        m_desk->service.reset();
        m_desk->press("loadAgain");
        QTRY_COMPARE(model()->state(), AccountListModel::State::Failed);
        QVERIFY(!m_desk->error().isEmpty());
        m_desk->act("checkNow");
        QTRY_VERIFY(m_desk->get<QPushButton>("loadAgain")->isEnabled());
        QVERIFY(!m_desk->error().isEmpty());
        QVERIFY(m_desk->text("accountResult").isEmpty());
    }

    void aCrmThatForgetsTheSessionIsSignedInToAgain()
    {
        openAs(QStringLiteral("Jane Doe"));
        quirk([](CrmServiceState &state) { state.forgetsSession = true; });
        m_desk->press("loadAgain");
        QTRY_VERIFY(model()->state() == AccountListModel::State::Ready);
        QVERIFY2(m_desk->error().isEmpty(), qPrintable(m_desk->error()));
    }

    void checkedByTheCrmsOwnServer()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, false);
        openAs(QStringLiteral("Supervisor"));
        check(QStringLiteral("Pat Practice"), QStringLiteral("works"));
        QVERIFY(called(QStringLiteral("CheckCanOperate")) && called(QStringLiteral("GetConsumerInfo")));
        QVERIFY(problem().isEmpty());
        quirk([](CrmServiceState &state) { state.tokensWork = false; });
        check(QStringLiteral("Pat Practice"), QStringLiteral("does not work"));
        QVERIFY2(problem().contains(u"no longer accepts"), qPrintable(problem()));
        quirk([](CrmServiceState &state) { state.tokensWork = true; });
        check(QStringLiteral("Pat Practice"), QStringLiteral("works"));
        QVERIFY(problem().isEmpty());
    }

    void whatTheServerDoesNotTellIsNotClaimed()
    {
        m_desk->insertAccount(rowId, QStringLiteral("Pat Practice"), QStringLiteral("Supervisor"), pat, true);
        m_desk->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '%1' WHERE \"Login\" LIKE 'Brand%'").arg(m_desk->appId));
        openAs(QStringLiteral("Supervisor"));
        // Two shared accounts: nobody knows which one is tried.
        check(QStringLiteral("Pat Practice"), QStringLiteral("does not define"));
        QVERIFY(!called(QStringLiteral("CheckCanOperate")));
        // The owner's private one is taken before the shared one.
        m_desk->insertAccount(QStringLiteral("22222222-2222-3333-4444-555555555555"), QStringLiteral("Sam Sample"),
                              QStringLiteral("Supervisor"), QStringLiteral("10220000000000002"), false);
        check(QStringLiteral("Pat Practice"), QStringLiteral("Sam Sample"));
        QVERIFY(problem().isEmpty());
        // Another app's.
        m_desk->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '998877665544332' WHERE \"Id\" = '%1'").arg(rowId));
        m_desk->press("loadAgain");
        check(QStringLiteral("Pat Practice"), QStringLiteral("998877665544332"));
        QVERIFY(problem().contains(u"another app"));
        // Gone meanwhile.
        m_desk->sql(QStringLiteral("DELETE FROM \"SocialAccount\" WHERE \"Id\" = '%1'").arg(rowId));
        m_desk->act("checkNow");
        QTRY_VERIFY2(m_desk->error().contains(u"no longer in the CRM"), qPrintable(m_desk->error()));
        QTRY_VERIFY(model()->state() == AccountListModel::State::Ready && model()->rowOf(rowId) < 0);
    }

    void theFileForUsersOpensTheDialogOfSomebodyElse()
    {
        m_desk->serve(QStringLiteral("Supervisor"));
        m_desk->site.service->password
            = {.from = setup::SecretSource::From::Environment, .name = QStringLiteral("CRM_PASSWORD"), .command = {}};
        m_desk->site.facebook.appId = m_desk->appId;
        m_desk->open();
        m_desk->waitForList();
        m_desk->press("exportForUsers");
        QTRY_VERIFY(m_desk->get<QFileDialog>("saveDialog"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("users.toml"));
        emit m_desk->get<QFileDialog>("saveDialog")->fileSelected(path);
        QTRY_VERIFY2(m_desk->text("savedLine").contains(u"users.toml"), qPrintable(m_desk->text("savedLine")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const QByteArray &absent : {QByteArray("Supervisor"), QByteArray("password"), QByteArray("CRM_PASSWORD"),
                                         QByteArray("database"), m_desk->appId.toUtf8(), m_desk->password.toUtf8()})
            QVERIFY2(!text.contains(absent), absent.constData());
        const auto site = setup::SiteFile::parse(text, path);
        QVERIFY2(site, qPrintable(site ? QString() : site.error().toString()));
        QCOMPARE(site->siteUrl, m_desk->site.siteUrl);
        QCOMPARE(site->name, QStringLiteral("Head office"));
        QCOMPARE(site->route, setup::Route::Service);
        m_desk->dialog->close();

        // Jane opens it: she is asked who she is, and it is her dialog.
        const test::PracticeDesk other;
        pages::SiteChooser chooser(other.services);
        QSignalSpy chosen(&chooser, &pages::SiteChooser::chosen);
        chooser.show();
        chooser.choose(*site);
        auto *user = chooser.findChild<QLineEdit *>(QStringLiteral("crmUser"));
        auto *go = chooser.findChild<QPushButton *>(QStringLiteral("chooseSite"));
        QTRY_VERIFY(user->isVisible());
        QTRY_COMPARE(chooser.focusWidget(), static_cast<QWidget *>(user));
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(user, QStringLiteral("Jane Doe"));
        QTRY_VERIFY(go->isEnabled());
        auto *field = chooser.findChild<QLineEdit *>(QStringLiteral("crmPassword"));
        QTest::keyClicks(field, QStringLiteral("jane"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        m_desk->site = chosen[0][0].value<setup::Site>();
        m_desk->password = QString::fromUtf8(chosen[0][1].value<Secret>().reveal());
        m_desk->open();
        m_desk->waitForList();
        QCOMPARE(model()->account(0)->ownerName, QStringLiteral("Jane Doe"));
        QCOMPARE(model()->rowCount(), 1);
    }
};

QTEST_MAIN(ProfileOnServiceTest)
#include "ProfileOnServiceTest.moc"
