#include "base/Nearest.h"

#include <QTest>

using namespace crmlink;

class NearestTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one letter missing") << QStringLiteral("aply") << QStringLiteral("apply");
        QTest::newRow("swapped") << QStringLiteral("plna") << QStringLiteral("plan");
        QTest::newRow("case") << QStringLiteral("APPLY") << QStringLiteral("apply");
        QTest::newRow("nearer one wins") << QStringLiteral("chekc") << QStringLiteral("check");
        QTest::newRow("beginning") << QStringLiteral("acc") << QStringLiteral("accounts");
        QTest::newRow("ambiguous beginning") << QStringLiteral("accou") << QStringLiteral("accounts");
        QTest::newRow("nothing near") << QStringLiteral("xyzzy") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("long") << QString(1000, u'a') << QString();
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const QStringList known{QStringLiteral("plan"), QStringLiteral("apply"), QStringLiteral("check"), QStringLiteral("accounts"),
                                QStringLiteral("id")};
        QCOMPARE(nearest(typed, known), meant);
    }
};

QTEST_GUILESS_MAIN(NearestTest)
#include "NearestTest.moc"
