#include "practice/PracticeFacebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace crmlink::practice;

/// Clients that others made for the real Graph interface understand the practice one: Meta's own SDK (facebook-nodejs-business-sdk)
/// reads and writes the app, passport-facebook exchanges a code and reads the person. They come from npm and are no part of the
/// build: CRMLINK_INTEROP_MODULES names the node_modules folder that holds both (CONTRIBUTING.md).
class PracticeInteropTest : public QObject
{
    Q_OBJECT

private slots:
    void clientsMadeForTheRealGraphUnderstandOurs()
    {
        const QString modules = qEnvironmentVariable("CRMLINK_INTEROP_MODULES");
        if (modules.isEmpty())
            QSKIP("NOT TESTED: practice Facebook with public clients, for CRMLINK_INTEROP_MODULES is not set");
        const auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        const QString redirect = QStringLiteral("https://crm.example.com/fb");
        QString appId;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        (*practice)->with([&](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.apiAccess = true;
            app.domains = {QStringLiteral("crm.example.com")};
            appId = app.id;
            environment.insert(QStringLiteral("PRACTICE_APP_SECRET"), app.secret);
            world.codes.push_back({QStringLiteral("AQonce"), app.id, world.developer().id, redirect, false});
        });
        QProcess node;
        node.setProcessEnvironment(environment);
        node.start(QStringLiteral("node"),
                   {qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/tests/interop/clients.cjs"), modules,
                    (*practice)->endpoints().graph.toString(), appId, QStringLiteral("AQonce"), redirect});
        QVERIFY(node.waitForFinished(60'000));
        const QByteArray printed = node.readAllStandardOutput();
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        const QJsonObject said = QJsonDocument::fromJson(printed).object();
        const QJsonObject application = said[u"application"].toObject();
        QCOMPARE(application[u"name"].toString(), QStringLiteral("CRM"));
        QCOMPARE(application[u"domains"].toArray().size(), 2);
        QCOMPARE(application[u"email"].toString(), QStringLiteral("new@example.com"));
        QCOMPARE(application[u"refused"][u"code"].toInt(), 190);
        QCOMPARE(said[u"first"][u"name"].toString(), QStringLiteral("Pat Practice"));
        QCOMPARE(said[u"again"][u"code"].toInt(), 100);
        QCOMPARE(said[u"again"][u"subcode"].toInt(), 36009);
    }
};

QTEST_GUILESS_MAIN(PracticeInteropTest)
#include "PracticeInteropTest.moc"
