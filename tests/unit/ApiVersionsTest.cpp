#include "setup/ApiVersions.h"

#include <QTest>

using crmlink::setup::ApiVersions;
using State = ApiVersions::State;

class ApiVersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<State>("state");
        const QDate day(2026, 11, 23);
        QTest::newRow("as shipped with the CRM") << QStringLiteral("v2.9") << day << State::Ended;
        QTest::newRow("ended") << QStringLiteral("v20.0") << day << State::Ended;
        QTest::newRow("last day") << QStringLiteral("v20.0") << QDate(2026, 9, 23) << State::EndsSoon;
        QTest::newRow("first day without") << QStringLiteral("v20.0") << QDate(2026, 9, 24) << State::Ended;
        QTest::newRow("ends soon") << QStringLiteral("v21.0") << day << State::EndsSoon;
        QTest::newRow("live") << QStringLiteral("v25.0") << day << State::Live;
        QTest::newRow("no end announced") << QStringLiteral("v26.0") << QDate(2040, 1, 1) << State::Live;
        QTest::newRow("not known yet") << QStringLiteral("v27.0") << day << State::TooNew;
        QTest::newRow("empty") << QString() << day << State::NotAVersion;
        QTest::newRow("no v") << QStringLiteral("25.0") << day << State::NotAVersion;
        QTest::newRow("words") << QStringLiteral("v25.0 ") << day << State::NotAVersion;
    }

    void judges()
    {
        QFETCH(QString, version);
        QFETCH(QDate, today);
        QFETCH(State, state);
        QCOMPARE(ApiVersions::judge(version, today).state, state);
    }

    void theNewestIsLive() { QCOMPARE(ApiVersions::judge(ApiVersions::newest(), QDate(2026, 11, 23)).state, State::Live); }
};

QTEST_GUILESS_MAIN(ApiVersionsTest)
#include "ApiVersionsTest.moc"
