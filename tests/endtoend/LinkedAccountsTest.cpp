#include "support/gui/ProfileDesk.h"
#include "support/PostgresCluster.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace crmlink;
using test::ProfileDesk;

// Stops a test at the first step that failed: QVERIFY leaves only the function that it stands in.
#define STEP(step)                                                                                                                         \
    do {                                                                                                                                   \
        step;                                                                                                                              \
        if (QTest::currentTestFailed())                                                                                                    \
            return;                                                                                                                        \
    } while (false)

/// One account's life through the profile dialog, in PostgreSQL: linked, shared, checked, taken back, removed.
class LinkedAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void linkShareCheckRemove()
    {
        NEED_POSTGRES();
        ProfileDesk desk(test::postgresCrm());
        const auto standing = [&] {
            return desk.sql(QStringLiteral("SELECT CASE WHEN \"Public\" THEN 'shared' ELSE 'private' END || ' ' || \"Login\" || ' ' || "
                                           "\"ConsumerKey\" FROM \"SocialAccount\" WHERE \"SocialId\" = '10220000000000001'"));
        };
        STEP(desk.open());
        STEP(desk.actFor(QStringLiteral("superv")));
        STEP(desk.press("addAccount"));
        STEP(desk.press("startLogin"));
        STEP(desk.logIn());
        STEP(desk.press("keepLink"));
        QVERIFY(standing().isEmpty());
        STEP(desk.press("confirmWrite"));
        QTRY_VERIFY2(desk.text("doneLine").contains(u"linked"), qPrintable(desk.error()));
        QCOMPARE(standing(), QStringList{QStringLiteral("private Pat Practice ") + desk.appId});

        STEP(desk.select(QStringLiteral("Pat Practice")));
        STEP(desk.act("makeShared"));
        STEP(desk.press("confirmWrite"));
        QTRY_VERIFY2(desk.text("doneLine").contains(u"shared"), qPrintable(desk.error()));
        QCOMPARE(standing(), QStringList{QStringLiteral("shared Pat Practice ") + desk.appId});

        STEP(desk.select(QStringLiteral("Pat Practice")));
        STEP(desk.act("checkNow"));
        QTRY_VERIFY2(desk.text("accountResult").contains(u"works, until"), qPrintable(desk.error()));

        STEP(desk.press("undoLast"));
        QTRY_VERIFY2(desk.text("doneLine").contains(u"as it was"), qPrintable(desk.error()));
        QCOMPARE(standing(), QStringList{QStringLiteral("private Pat Practice ") + desk.appId});

        STEP(desk.select(QStringLiteral("Pat Practice")));
        STEP(desk.act("removeAccount"));
        STEP(desk.press("confirmWrite"));
        QTRY_VERIFY2(desk.text("doneLine").contains(u"removed"), qPrintable(desk.error()));
        QVERIFY(standing().isEmpty());
        QVERIFY(!desk.get<QPushButton>("undoLast")->isVisible());
    }
};

QTEST_MAIN(LinkedAccountsTest)
#include "LinkedAccountsTest.moc"
