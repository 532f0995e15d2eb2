// What an apply costs: a program that connects, reads, plans and applies with our gateway, beside psql as found on PATH sending
// the very same messages; both as whole processes, taking turns, on a PostgreSQL started for it. Then the same over a link
// with a round trip of 20 ms.
#include "bench/Stopwatch.h"
#include "crm/DatabaseGateway.h"
#include "setup/ChangePlan.h"
#include "setup/SetupDraft.h"
#include "support/CrmFixture.h"
#include "support/PostgresCluster.h"
#include "support/PostgresProxy.h"
#include "support/Psql.h"

#include <QCoreApplication>
#include <QFuture>
#include <QTemporaryFile>

#include <cstdio>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

/// The child: one whole run.
int apply(const DatabaseConnection &connection)
{
    SetupDraft draft;
    draft.site.actingAs = QStringLiteral("Supervisor");
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
    draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
    crm::DatabaseGateway gateway(connection, PostgresCluster::password());
    const auto snapshot = gateway.read(draft.snapshotRequest(), {}).result();
    if (!snapshot)
        return 1;
    const QByteArray salt = newSalt();
    crm::ApplyRequest request;
    request.read = draft.snapshotRequest();
    request.plan = [&](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
    const auto plan = request.plan(*snapshot);
    if (!plan)
        return 1;
    request.reviewed = *plan;
    request.modifiedBy = snapshot->actingUser->contactId;
    return gateway.apply(request, {}).result() ? 0 : 1;
}

class Bench
{
public:
    Bench() : m_crm(postgresCrm())
    {
        PostgresProxy recorder(m_crm->connection().port);
        recorder.breakAt(0, PostgresProxy::When::BeforeServer);
        ours(recorder.port());
        const QStringList messages = recorder.queries();
        if (!m_script.open())
            qFatal("no temporary file");
        // "\;" keeps the statements of one message together.
        for (QString message : messages) {
            message = message.trimmed();
            message.chop(1);
            m_script.write((message.replace(QStringLiteral(";\n"), QStringLiteral("\\;\n")) + QStringLiteral(";\n")).toUtf8());
        }
        m_script.close();
        std::printf("SQL round trips after open: %d (aim: at most 14)\n", int(messages.size()));
    }

    void compare(const char *title, quint16 port, int rounds, double aim)
    {
        QList<double> mine;
        QList<double> theirs;
        for (int i = 0; i <= rounds; ++i) {
            reset();
            const double a = ours(port);
            reset();
            const double b = psql(port);
            if (i > 0) { // the first warms up
                mine << a;
                theirs << b;
            }
        }
        std::printf("%s: apply %.1f ms, psql %.1f ms, ratio %.2f (aim: at most %.1f)\n", title, bench::median(mine), bench::median(theirs),
                    bench::median(mine) / bench::median(theirs), aim);
    }

    [[nodiscard]] quint16 port() const { return m_crm->connection().port; }

private:
    double ours(quint16 port)
    {
        return bench::millisecondsOf(QCoreApplication::applicationFilePath(),
                                     {QStringLiteral("--apply"), QString::number(port), m_crm->connection().name}, m_environment);
    }
    double psql(quint16 port)
    {
        DatabaseConnection connection = m_crm->connection();
        connection.port = port;
        return bench::millisecondsOf(QStringLiteral("psql"),
                                     Psql(connection)
                                         .arguments({QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                                                     QStringLiteral("-f"), m_script.fileName()}),
                                     m_environment);
    }
    void reset()
    {
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = '', \"BooleanValue\" = true WHERE \"SysSettingsId\" IN "
            "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" IN ('FacebookConsumerKey', 'FacebookConsumerSecret', "
            "'UseFacebookSharedApplication')); UPDATE \"SocialAccount\" SET \"Public\" = false WHERE \"Login\" = 'Jane Doe'"));
    }

    std::unique_ptr<CrmFixture> m_crm;
    const QProcessEnvironment m_environment = Psql::environment();
    QTemporaryFile m_script;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--apply") {
        return apply(bench::connectionOfChild(arguments[2], arguments[3]));
    }
    QString why;
    if (!PostgresCluster::shared(&why)) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    Bench apart;
    apart.compare("local", apart.port(), 15, 1.2);
    const PostgresProxy slow(apart.port(), 10);
    apart.compare("20 ms round trip", slow.port(), 7, 1.5);
    return 0;
}
