#include "pages/Tour.h"
#include "pages/SetupWizard.h"
#include "support/gui/PracticeDesk.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::PracticeDesk;

/// The whole wizard from Welcome to Done, by the keyboard, on a real CRM.
class TourTest : public QObject
{
    Q_OBJECT

    static setup::SetupDraft fresh(const PracticeDesk &desk)
    {
        setup::SetupDraft draft;
        draft.journey = setup::Journey::Practice;
        draft.site.database = desk.draft().site.database;
        return draft;
    }

private slots:
    void walksEveryPageAndTheCrmHoldsWhatWasTyped()
    {
        PracticeDesk desk;
        desk.services.practice = true;
        const QTemporaryDir pictures;
        SetupWizard wizard(desk.services, fresh(desk), PageId::Welcome);
        Tour tour(wizard, pictures.filePath(QStringLiteral("tour")));
        QStringList lines;
        connect(&tour, &Tour::said, this, [&](const QString &line) { lines += line; });
        QSignalSpy finished(&tour, &Tour::finished);
        wizard.show();
        tour.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QVERIFY2(finished[0][0].toBool(), qPrintable(lines.join(u'\n')));
        QCOMPARE(desk.textOf(QStringLiteral("FacebookConsumerKey")), QStringLiteral("1234567890123456"));
        const QStringList saved = QDir(pictures.filePath(QStringLiteral("tour"))).entryList({QStringLiteral("*.png")});
        for (const PageId page : way(wizard.draft())) {
            const bool there = std::ranges::any_of(saved, [&](const QString &name) { return name.contains(anchorOf(page)); });
            QVERIFY2(there, anchorOf(page).data());
        }
    }

    void aCrmThatLostTheValuesFailsTheTour()
    {
        PracticeDesk desk;
        const QTemporaryDir pictures;
        desk.sql(
            QStringLiteral("CREATE TRIGGER spoil AFTER UPDATE ON \"SysSettingsValue\" WHEN NEW.\"TextValue\" = '1234567890123456' BEGIN "
                           "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '7' WHERE \"Id\" = NEW.\"Id\"; END"));
        SetupWizard wizard(desk.services, fresh(desk), PageId::Welcome);
        Tour tour(wizard, pictures.filePath(QStringLiteral("tour")));
        QSignalSpy finished(&tour, &Tour::finished);
        wizard.show();
        tour.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QVERIFY(!finished[0][0].toBool());
    }
};

QTEST_MAIN(TourTest)
#include "TourTest.moc"
