#include "pages/ProfileSession.h"
#include "pages/KnownSites.h"
#include "pages/SiteChooser.h"
#include "profile/ProfileDialog.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/PracticeDesk.h"
#include "widgets/ErrorPanel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::PracticeDesk;

/// `crmlink profile`: which CRM, its password, then the dialog.
class ProfileSessionTest : public QObject
{
    Q_OBJECT

    static setup::Site serverSite()
    {
        setup::Site site;
        site.name = QStringLiteral("Branch");
        site.siteUrl = QUrl(QStringLiteral("https://branch.example.com"));
        site.database.host = QStringLiteral("localhost");
        site.database.port = 1; // nobody answers
        site.database.user = QStringLiteral("crmlink");
        site.database.name = QStringLiteral("crm");
        site.database.password.from = setup::SecretSource::From::Keychain;
        return site;
    }

private slots:
    void theOnlyKnownSiteIsTaken()
    {
        const PracticeDesk desk;
        QVERIFY(rememberSite(*desk.services.state, desk.draft().site));
        ProfileSession session(desk.services);
        QSignalSpy finished(&session, &ProfileSession::finished);
        session.open();
        QTRY_VERIFY(session.dialog() && session.dialog()->isVisible());
        QVERIFY(!session.chooser()->isVisible());
        session.dialog()->close();
        QCOMPARE(finished.size(), 1);
    }

    void noneIsKnown()
    {
        const PracticeDesk desk;
        ProfileSession session(desk.services);
        session.open();
        QVERIFY(session.chooser()->isVisible());
        QVERIFY(session.chooser()->findChild<QPushButton *>(QStringLiteral("openSiteFile"))->isEnabled());
        QVERIFY(!session.chooser()->findChild<QPushButton *>(QStringLiteral("chooseSite"))->isEnabled());
        QSignalSpy finished(&session, &ProfileSession::finished);
        QTest::keyClick(session.chooser(), Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
    }

    void oneOfSeveralIsChosen()
    {
        const PracticeDesk desk;
        QVERIFY(rememberSite(*desk.services.state, desk.draft().site));
        QVERIFY(rememberSite(*desk.services.state, serverSite()));
        ProfileSession session(desk.services);
        session.open();
        auto *list = session.chooser()->findChild<QListWidget *>(QStringLiteral("knownSites"));
        QCOMPARE(list->count(), 2);
        list->setFocus();
        while (!list->currentItem()->text().contains(u"Head office"))
            QTest::keyClick(list, list->currentRow() > 0 ? Qt::Key_Up : Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(session.dialog() && session.dialog()->isVisible());
    }

    void aPasswordThatIsNowhereIsAskedForAndNotKept()
    {
        const PracticeDesk desk;
        ProfileSession session(desk.services);
        session.open(serverSite());
        auto *password = session.chooser()->findChild<QLineEdit *>(QStringLiteral("crmPassword"));
        QTRY_VERIFY(password->isVisible());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, QStringLiteral("typed"));
        QTest::keyClick(session.chooser()->findChild<QPushButton *>(QStringLiteral("chooseSite")), Qt::Key_Space);
        QTRY_VERIFY(session.dialog());
        QVERIFY(password->text().isEmpty());
        const auto kept = desk.services.secrets->read({serverSite().key(), QStringLiteral("database")}, {}).result();
        QVERIFY(kept && kept->isEmpty());
        // Nobody answers there: said in the dialog, with a way to try again.
        auto *panel = session.dialog()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->hasError());
        QVERIFY(session.dialog()->findChild<QPushButton *>(QStringLiteral("readAgain"))->isVisible());
    }

    void theChosenBrowserIsKept()
    {
        PracticeDesk desk;
        test::FakeEngine engine;
        desk.services.web = std::make_shared<browser::WebSession>(browser::EngineOptions(),
                                                                  [&engine]() -> Result<browser::BrowserEngine *> { return &engine; });
        for (const bool inside : {true, false, false}) {
            ProfileSession session(desk.services);
            session.open(desk.draft().site);
            QTRY_VERIFY(session.dialog() && session.dialog()->isVisible());
            QCOMPARE(desk.services.web->isWanted(), inside);
            auto *place = session.dialog()->findChild<QPushButton *>(QStringLiteral("loginPlace"));
            QTRY_VERIFY(place->isEnabled());
            if (inside)
                place->click();
        }
    }

    void thePasswordComesFromTheKeychain()
    {
        const PracticeDesk desk;
        QVERIFY(
            desk.services.secrets->write({serverSite().key(), QStringLiteral("database")}, Secret::take(QByteArray("kept")), {}).result());
        ProfileSession session(desk.services);
        session.open(serverSite());
        QTRY_VERIFY(session.dialog());
        QVERIFY(!session.chooser()->findChild<QLineEdit *>(QStringLiteral("crmPassword"))->isVisible());
    }
};

QTEST_MAIN(ProfileSessionTest)
#include "ProfileSessionTest.moc"
