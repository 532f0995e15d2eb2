#include "setup/RestartInstructions.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtGlobal>

namespace crmlink::setup
{

namespace
{

Text everyNode()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "On every server that runs the CRM, one after another."));
}

RestartInstruction windowsPool(const CrmServers &servers)
{
    RestartInstruction step{RestartStep::WindowsPool,
                            Text(QT_TRANSLATE_NOOP("crmlink", "On Windows: recycle the application pool")),
                            everyNode(),
                            Text(QT_TRANSLATE_NOOP("crmlink", "Run it as administrator. The CRM answers again after a minute or two.")),
                            {},
                            QStringLiteral("PowerShell")};
    if (servers.appPool.isEmpty()) {
        step.command = QStringLiteral("Import-Module WebAdministration\n"
                                      "Get-ChildItem IIS:\\AppPools\n"
                                      "Restart-WebAppPool -Name 'NAME OF THE POOL'");
    } else {
        step.command
            = QStringLiteral("Import-Module WebAdministration\nRestart-WebAppPool -Name %1").arg(powerShellQuoted(servers.appPool));
    }
    return step;
}

RestartInstruction linuxService(const CrmServers &servers)
{
    RestartInstruction step{RestartStep::LinuxService,
                            Text(QT_TRANSLATE_NOOP("crmlink", "On Linux: restart the service")),
                            everyNode(),
                            Text(QT_TRANSLATE_NOOP("crmlink", "The CRM answers again after a minute or two.")),
                            {},
                            QStringLiteral("sh")};
    if (servers.systemdUnit.isEmpty()) {
        step.command = QStringLiteral("systemctl list-units --type=service | grep -iE 'creatio|bpm|terrasoft'\n"
                                      "sudo systemctl restart NAME.service");
    } else {
        step.command = QStringLiteral("sudo systemctl restart %1").arg(shQuoted(servers.systemdUnit));
    }
    return step;
}

RestartInstruction container()
{
    return {RestartStep::Container,
            Text(QT_TRANSLATE_NOOP("crmlink", "In a container: restart it")),
            everyNode(),
            {},
            QStringLiteral("docker ps\ndocker restart NAME"),
            QStringLiteral("sh")};
}

RestartInstruction flushRedis(const CrmServers &servers)
{
    RestartInstruction step{
        RestartStep::FlushRedis,
        Text(QT_TRANSLATE_NOOP("crmlink", "Empty the CRM's Redis database")),
        Text(QT_TRANSLATE_NOOP("crmlink", "Once. In a Redis cluster on every node that is no replica.")),
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "This ends all sessions: everybody logs in again, and unsaved work is lost. Make sure that the number of "
                               "the database is the CRM's own and no other program uses it.")),
        {},
        QStringLiteral("sh")};
    QStringList command{QStringLiteral("redis-cli")};
    if (servers.knownRedis) {
        command << QStringLiteral("-h") << shQuoted(servers.redisHost);
        command << QStringLiteral("-p") << QString::number(servers.redisPort ? servers.redisPort : 6379);
        command << QStringLiteral("-n") << QString::number(servers.redisDatabase);
        if (servers.redisTls)
            command << QStringLiteral("--tls");
    } else {
        step.where = Text(
            QT_TRANSLATE_NOOP("crmlink",
                              "Once. Host, port and db are those of the entry “redis” in the CRM's ConnectionStrings.config; in a Redis "
                              "cluster on every node that is no replica."));
        command << QStringLiteral("-h HOST -p 6379 -n DB");
    }
    if (servers.redisPassword) {
        // Asked for, so that it stands in no process list and no history.
        command << QStringLiteral("--askpass");
    }
    command << QStringLiteral("FLUSHDB");
    step.command = command.join(u' ');
    return step;
}

} // namespace

std::vector<RestartInstruction> restartInstructions(const CrmServers &servers)
{
    std::vector<RestartInstruction> steps;
    if (servers.platform != CrmPlatform::NetCore)
        steps.push_back(windowsPool(servers));
    if (servers.platform != CrmPlatform::NetFramework) {
        steps.push_back(linuxService(servers));
        if (servers.systemdUnit.isEmpty())
            steps.push_back(container());
    }
    steps.push_back(flushRedis(servers));
    steps.push_back({RestartStep::LogInAgain,
                     Text(QT_TRANSLATE_NOOP("crmlink", "Log in to the CRM again")),
                     Text(QT_TRANSLATE_NOOP("crmlink", "In the browser. A window that was open before keeps its old values.")),
                     {},
                     {},
                     {}});
    return steps;
}

QString restartInstructionsAsText(const CrmServers &servers)
{
    QStringList lines;
    int number = 0;
    for (const RestartInstruction &step : restartInstructions(servers)) {
        if (!lines.isEmpty())
            lines << QString();
        lines << QStringLiteral("%1. %2").arg(++number).arg(step.title.toString());
        for (const Text &text : {step.where, step.note}) {
            if (!text.isEmpty())
                lines << QStringLiteral("   ") + text.toString();
        }
        for (const QString &command : step.command.split(u'\n', Qt::SkipEmptyParts))
            lines << QStringLiteral("       ") + command;
    }
    return lines.join(u'\n') + u'\n';
}

QString shQuoted(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(argument).hasMatch())
        return argument;
    return u'\'' + QString(argument).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString powerShellQuoted(const QString &argument)
{
    // PowerShell takes typographic quotes for plain ones.
    static const QRegularExpression quote(QStringLiteral("(['\u2018\u2019\u201a\u201b])"));
    return u'\'' + QString(argument).replace(quote, QStringLiteral("\\1\\1")) + u'\'';
}

} // namespace crmlink::setup
