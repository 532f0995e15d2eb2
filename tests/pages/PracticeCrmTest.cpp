#include "practice/PracticeCrm.h"

#include "crm/DatabaseGateway.h"
#include "setup/FacebookIntegration.h"

#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;

class PracticeCrmTest : public QObject
{
    Q_OBJECT

private slots:
    void isACrmBeforeItsSetUp()
    {
        const QTemporaryDir folder;
        const auto practice = practice::PracticeCrm::create(folder.filePath(QStringLiteral("crm.sqlite")));
        QVERIFY2(practice, qPrintable(practice ? QString() : practice.error().toString()));
        const auto gateway = crm::makeDatabaseGateway(practice->connection(), {});
        const auto crm = gateway->test({QStringLiteral("Supervisor"), {QStringLiteral("Jane Doe")}}, {}, {}).result();
        QVERIFY2(crm, qPrintable(crm ? QString() : crm.error().toString()));
        QVERIFY(crm->hasFacebookPackage());
        QCOMPARE(crm->settings.size(), std::size(integration::settingCodes));
        QCOMPARE(crm->appId(), QString());
        QCOMPARE(std::get<bool>(crm->setting(integration::useFacebookSharedApplication)->forAll()->data), true);
        QCOMPARE(crm->actingUser->contactId, QString(integration::supervisorContact));
        QVERIFY(crm->actingUser->mayShareAccounts);
        QCOMPARE(crm->accounts.size(), size_t(1));
        QVERIFY(!crm->accounts[0].isPublic);
    }

    void replacesAnOlderOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("crm.sqlite"));
        QVERIFY(practice::PracticeCrm::create(path));
        QVERIFY(practice::PracticeCrm::create(path));
    }

    void saysWhyItCannotBeMade()
    {
        const auto practice = practice::PracticeCrm::create(QStringLiteral("/nowhere/crm.sqlite"));
        QVERIFY(!practice);
        QCOMPARE(practice.error().kind, ErrorKind::StateFolder);
    }
};

QTEST_GUILESS_MAIN(PracticeCrmTest)
#include "PracticeCrmTest.moc"
