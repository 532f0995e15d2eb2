#include "support/Psql.h"

#include "support/PostgresCluster.h"

#include <QProcess>

namespace crmlink::test
{

Psql::Ran Psql::runScript(const QString &script, const QByteArray &typed) const
{
    QProcess psql;
    psql.setProcessEnvironment(environment());
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(QStringLiteral("psql"), arguments({QStringLiteral("-f"), script}));
    psql.write(typed + '\n');
    psql.closeWriteChannel();
    if (!psql.waitForFinished())
        return {.status = -1, .output = psql.errorString()};
    return {.status = psql.exitCode(), .output = QString::fromUtf8(psql.readAll())};
}

QStringList Psql::arguments(const QStringList &more) const
{
    return QStringList{
               QStringLiteral("-X"), QStringLiteral("-h"), m_connection.host,    QStringLiteral("-p"), QString::number(m_connection.port),
               QStringLiteral("-U"), m_connection.user,    QStringLiteral("-d"), m_connection.name}
    + more;
}

QProcessEnvironment Psql::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QString::fromUtf8(PostgresCluster::password().reveal()));
    environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("disable"));
    environment.insert(QStringLiteral("PGGSSENCMODE"), QStringLiteral("disable"));
    return environment;
}

} // namespace crmlink::test
