#include "setup/RestartInstructions.h"

#include <QTest>

using namespace crmlink::setup;

namespace
{

QList<RestartStep> stepsOf(const CrmServers &servers)
{
    QList<RestartStep> steps;
    for (const RestartInstruction &each : restartInstructions(servers))
        steps << each.step;
    return steps;
}

QString commandOf(const CrmServers &servers, RestartStep step)
{
    for (const RestartInstruction &each : restartInstructions(servers)) {
        if (each.step == step)
            return each.command;
    }
    return {};
}

} // namespace

class RestartInstructionsTest : public QObject
{
    Q_OBJECT

private slots:
    void orderIsRestartFlushLogIn()
    {
        using enum RestartStep;
        CrmServers servers;
        QCOMPARE(stepsOf(servers), QList<RestartStep>({WindowsPool, LinuxService, Container, FlushRedis, LogInAgain}));
        servers.platform = CrmPlatform::NetFramework;
        QCOMPARE(stepsOf(servers), QList<RestartStep>({WindowsPool, FlushRedis, LogInAgain}));
        servers.platform = CrmPlatform::NetCore;
        QCOMPARE(stepsOf(servers), QList<RestartStep>({LinuxService, Container, FlushRedis, LogInAgain}));
        servers.systemdUnit = QStringLiteral("creatio.service");
        QCOMPARE(stepsOf(servers), QList<RestartStep>({LinuxService, FlushRedis, LogInAgain}));
    }

    void everyStepHasWordsAndItsShell()
    {
        for (const RestartInstruction &step : restartInstructions({})) {
            QVERIFY(!step.title.isEmpty());
            QVERIFY(!step.where.isEmpty());
            QCOMPARE(step.command.isEmpty(), step.shell.isEmpty());
        }
    }

    void commandsCarryWhatIsKnown()
    {
        CrmServers servers;
        servers.appPool = QStringLiteral("Chef's pool");
        servers.systemdUnit = QStringLiteral("creatio.service");
        servers.knownRedis = true;
        servers.redisHost = QStringLiteral("redis.example.com");
        servers.redisDatabase = 3;
        QCOMPARE(commandOf(servers, RestartStep::WindowsPool),
                 QStringLiteral("Import-Module WebAdministration\nRestart-WebAppPool -Name 'Chef''s pool'"));
        QCOMPARE(commandOf(servers, RestartStep::LinuxService), QStringLiteral("sudo systemctl restart creatio.service"));
        QCOMPARE(commandOf(servers, RestartStep::FlushRedis), QStringLiteral("redis-cli -h redis.example.com -p 6379 -n 3 FLUSHDB"));
        servers.redisPort = 6380;
        servers.redisTls = true;
        servers.redisPassword = true;
        QCOMPARE(commandOf(servers, RestartStep::FlushRedis),
                 QStringLiteral("redis-cli -h redis.example.com -p 6380 -n 3 --tls --askpass FLUSHDB"));
    }

    void unknownPartsAreNamedInCapitals()
    {
        QVERIFY(commandOf({}, RestartStep::FlushRedis).contains(u"-n DB FLUSHDB"));
        QVERIFY(commandOf({}, RestartStep::WindowsPool).contains(u"'NAME OF THE POOL'"));
        QVERIFY(commandOf({}, RestartStep::LinuxService).contains(u"NAME.service"));
    }

    void quoting()
    {
        QCOMPARE(shQuoted(QStringLiteral("creatio.service")), QStringLiteral("creatio.service"));
        QCOMPARE(shQuoted(QStringLiteral("a b;rm -rf '$x'")), QStringLiteral("'a b;rm -rf '\\''$x'\\'''"));
        QCOMPARE(shQuoted(QString()), QStringLiteral("''"));
        QCOMPARE(powerShellQuoted(QStringLiteral("a ’$x")), QStringLiteral("'a ’’$x'"));
    }

    void asText()
    {
        const QString text = restartInstructionsAsText({});
        QVERIFY(text.startsWith(u"1. "));
        QVERIFY(text.contains(u"\n5. "));
        QVERIFY(text.contains(u"FLUSHDB"));
    }
};

QTEST_GUILESS_MAIN(RestartInstructionsTest)
#include "RestartInstructionsTest.moc"
