#include "support/CommandLine.h"
#include "support/KeyringSession.h"

#include <QScopeGuard>
#include <QTest>

/// A verb without window whose keychain does not answer, as one that has asked its user something.
class WaitingKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidAndTheVerbGoesOn()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession session;
        QVERIFY(session.startUnlocked());
        crmlink::test::CommandLine line;
        line.set("DBUS_SESSION_BUS_ADDRESS", session.busAddress().toUtf8());
        session.freeze();
        const auto thaw = qScopeGuard([&] { session.thaw(); });
        QProcess doctor;
        doctor.setReadChannel(QProcess::StandardError);
        line.start(doctor, {QStringLiteral("doctor"), QStringLiteral("--json")});
        QByteArray said;
        while (!said.contains("Waiting for your keychain") && doctor.waitForReadyRead(30'000))
            said += doctor.readAllStandardError();
        QVERIFY2(said.contains("Waiting for your keychain"), said.constData());
        session.thaw();
        const auto run = line.finish(doctor);
        QCOMPARE(run.statusOf(QStringLiteral("doctor.keychain")), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(WaitingKeychainTest)
#include "WaitingKeychainTest.moc"
