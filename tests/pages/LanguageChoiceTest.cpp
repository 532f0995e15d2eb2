#include "base/Languages.h"
#include "base/LanguageSetting.h"
#include "guide/GuideWindow.h"
#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"
#include "pages/SetupSession.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::test;

/// Another language while the program runs: chosen by keyboard, at once, and for the next start.
class LanguageChoiceTest : public QObject
{
    Q_OBJECT

    static void choose(const SetupSession &session, const char *language)
    {
        const QPointer<SetupWizard> before = session.wizard();
        auto *languages = child<QComboBox>(session.wizard(), "language");
        languages->setFocus();
        const int wanted = languages->findData(QLatin1String(language));
        while (languages->currentIndex() != wanted)
            QTest::keyClick(languages, languages->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY(!before);
    }

private slots:
    void cleanup() { Languages::use(QStringLiteral("en")); }

    void theWindowSpeaksItAtOnceAndKeepsWhatWasTyped()
    {
        PracticeDesk desk;
        SetupSession session(desk.services);
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://kept.example.com"));
        session.open(site);
        QTRY_VERIFY(session.wizard()->current()->isVisible());
        auto *languages = child<QComboBox>(session.wizard(), "language");
        QCOMPARE(languages->itemData(0).toString(), QString());
        QCOMPARE(languages->count(), Languages::available().size() + 1);
        QVERIFY(languages->findText(QStringLiteral("English")) > 0);

        const QPointer<SetupWizard> before = session.wizard();
        languages->setFocus();
        while (languages->currentData().toString() != u"en")
            QTest::keyClick(languages, Qt::Key_Down);
        QTRY_VERIFY(!before);
        QVERIFY(session.wizard()->isVisible());
        QCOMPARE(LanguageSetting(*desk.services.state).code(), QStringLiteral("en"));
        QCOMPARE(child<QComboBox>(session.wizard(), "language")->currentData().toString(), QStringLiteral("en"));
        QCOMPARE(session.wizard()->draft().site.siteUrl.host(), QStringLiteral("kept.example.com"));
    }

    void anOpenGuideStaysAndSpeaksItToo()
    {
        PracticeDesk desk;
        SetupSession session(desk.services);
        session.open();
        QVERIFY(QTest::qWaitForWindowActive(session.wizard()));
        session.wizard()->showHelp(QStringLiteral("facebook-8"));
        const QPointer<guide::GuideWindow> guide = session.wizard()->guide();
        QVERIFY(guide);
        guide->setGeometry(30, 40, 700, 480);
        session.wizard()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(session.wizard()));

        choose(session, "de");
        QTRY_VERIFY(!guide);
        auto *again = session.wizard()->guide();
        QVERIFY(again && again->isVisible());
        QCOMPARE(again->book().language(), QStringLiteral("de"));
        QCOMPARE(again->current()->id, QStringLiteral("facebook-8"));
        QCOMPARE(again->geometry(), QRect(30, 40, 700, 480));
        // Who goes through the languages by arrow key stays in their list.
        const auto *languages = child<QComboBox>(session.wizard(), "language");
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(languages));

        // Closed, it does not come back.
        again->close();
        QTRY_VERIFY(!session.wizard()->guide());
        choose(session, "en");
        QVERIFY(!session.wizard()->guide());
    }

    void whatIsToBeDoneStaysChosen_data()
    {
        QTest::addColumn<QString>("task");
        for (const char *task : {"taskNew", "taskResume", "taskStatus", "taskRotate", "taskUndo"})
            QTest::newRow(task) << QString::fromLatin1(task);
    }

    void whatIsToBeDoneStaysChosen()
    {
        QFETCH(QString, task);
        const PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Crm, draft}));
        QVERIFY(rememberSite(*desk.services.state, draft.site));
        draft.site.siteUrl = QUrl(QStringLiteral("https://second.example.com"));
        QVERIFY(rememberSite(*desk.services.state, draft.site));
        SetupSession session(desk.services);
        session.open();
        session.wizard()->back();
        const auto chosen = [&](const QString &name) { return session.wizard()->findChild<QRadioButton *>(name); };
        QTRY_VERIFY(chosen(task) && chosen(task)->isVisible());
        chosen(task)->click();
        auto *which = child<QComboBox>(session.wizard(), "knownSite");
        const bool several = which->isVisible();
        QCOMPARE(several, task != u"taskNew" && task != u"taskResume");
        if (several) {
            which->setFocus();
            QTest::keyClick(which, Qt::Key_Down);
        }
        const QString site = session.wizard()->draft().site.key();
        const int index = which->currentIndex();

        choose(session, "de");
        QTRY_VERIFY(session.wizard()->current()->isComplete());
        QVERIFY(chosen(task)->isChecked());
        which = child<QComboBox>(session.wizard(), "knownSite");
        QCOMPARE(which->isVisible(), several);
        QCOMPARE(which->currentIndex(), index);
        QCOMPARE(session.wizard()->draft().site.key(), site);
        if (several) {
            // Back to the user's own set-up.
            chosen(QStringLiteral("taskNew"))->click();
            QVERIFY(session.wizard()->draft().site.key() != QStringLiteral("second.example.com"));
        }
    }

    void everyLanguageHasItsOwnName()
    {
        PracticeDesk desk;
        SetupSession session(desk.services);
        session.open();
        auto *languages = child<QComboBox>(session.wizard(), "language");
        for (int i = 1; i < languages->count(); ++i) {
            QVERIFY(languages->itemText(i) != languages->itemData(i).toString());
            QVERIFY(languages->itemText(i).at(0).isUpper());
        }
    }
};

QTEST_MAIN(LanguageChoiceTest)
#include "LanguageChoiceTest.moc"
