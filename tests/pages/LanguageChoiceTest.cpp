#include "base/Languages.h"
#include "base/LanguageSetting.h"
#include "pages/SetupSession.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"

#include <QComboBox>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::test;

/// Another language while the program runs: chosen by keyboard, at once, and for the next start.
class LanguageChoiceTest : public QObject
{
    Q_OBJECT

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
