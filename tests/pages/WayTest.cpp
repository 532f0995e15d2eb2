#include "pages/PageId.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using setup::Deployment;
using setup::Journey;

/// The way through the wizard, for every journey.
class WayTest : public QObject
{
    Q_OBJECT

private:
    static QString wayOf(const setup::SetupDraft &draft)
    {
        QStringList names;
        for (const PageId page : crmlink::pages::way(draft))
            names += QString(anchorOf(page));
        return names.join(u' ');
    }

private slots:
    void way_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<QString>("appIdInUse");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QString>("expected");
        const QString whole = QStringLiteral("welcome your-crm log-in-to-facebook create-the-app app-id-and-app-secret app-settings "
                                             "facebook-login-settings who-may-log-in accounts write-to-the-crm done");
        const QString kept = QString(whole).remove(QStringLiteral("create-the-app "));
        const QString used = QStringLiteral("1234567890123456");
        QTest::newRow("new") << int(Journey::New) << QString() << true << whole;
        QTest::newRow("practice") << int(Journey::Practice) << QString() << true << whole;
        QTest::newRow("an app in use is kept") << int(Journey::New) << used << true << kept;
        QTest::newRow("an app in use is replaced") << int(Journey::New) << used << false << whole;
        QTest::newRow("rotate keys") << int(Journey::RotateKeys) << used << true
                                     << QStringLiteral("welcome your-crm app-id-and-app-secret write-to-the-crm done");
        QTest::newRow("undo") << int(Journey::Undo) << QString() << true << QStringLiteral("welcome your-crm write-to-the-crm done");
        QTest::newRow("status") << int(Journey::Status) << QString() << true << QStringLiteral("status");
    }

    void way()
    {
        QFETCH(int, journey);
        QFETCH(QString, appIdInUse);
        QFETCH(bool, keep);
        QFETCH(QString, expected);
        setup::SetupDraft draft;
        draft.journey = static_cast<Journey>(journey);
        draft.appIdInUse = appIdInUse;
        draft.keepExistingApp = keep;
        QCOMPARE(wayOf(draft), expected);
    }

    void cloudStopsOnTheFirstPage()
    {
        setup::SetupDraft draft;
        draft.deployment = Deployment::Cloud;
        QVERIFY(!nextPage(PageId::Welcome, draft));
        draft.deployment = Deployment::OnSite;
        QVERIFY(nextPage(PageId::Welcome, draft) == PageId::Crm);
    }

    void anchorsNamePages()
    {
        for (int i = 0; i <= int(PageId::Status); ++i) {
            const auto page = static_cast<PageId>(i);
            QVERIFY(pageAt(QString(anchorOf(page))) == page);
            QVERIFY(!titleOf(page).isEmpty());
        }
        QVERIFY(!pageAt(QStringLiteral("nowhere")));
    }
};

QTEST_GUILESS_MAIN(WayTest)
#include "WayTest.moc"
