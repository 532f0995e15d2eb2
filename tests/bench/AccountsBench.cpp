// What a list of 100,000 linked accounts costs, on a PostgreSQL started for it: the first rows beside psql doing the bare
// SELECT of one page, both as whole processes, taking turns; a search as it is typed; and how much memory a program needs
// that reads one page, and one that reads them all.
#include "bench/Stopwatch.h"
#include "crm/DatabaseGateway.h"
#include "support/CrmFixture.h"
#include "support/PostgresCluster.h"
#include "support/Psql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFuture>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

constexpr int many = 100'000;

/// Kilobytes of this process that are its own, shared pages by share.
int pss()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').front().toInt();
    }
    return -1;
}

/// The child: reads one page, or all; prints how many accounts it saw and what memory that took.
int readPages(const DatabaseConnection &connection, bool all)
{
    crm::DatabaseGateway gateway(connection, PostgresCluster::password());
    AccountQuery query;
    int seen = 0;
    do {
        const auto page = gateway.accounts(query, {}).result();
        if (!page)
            return 1;
        seen += int(page->accounts.size());
        query.after = page->next;
    } while (all && query.after);
    std::printf("%d %d\n", seen, pss());
    return 0;
}

class Bench
{
public:
    Bench() : m_crm(postgresCrm()) { fill(100); }

    void fill(int accounts)
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SocialAccount\""));
        m_crm->sql(
            QStringLiteral("INSERT INTO \"SocialAccount\" (\"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", \"ConsumerKey\", "
                           "\"AccessToken\", \"Public\", \"IsExpired\") SELECT md5(i::text) || ' Person', 'Name', "
                           "'2795dd03-bacf-e011-92c3-00155d04c01d', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', (10000000000000 + i)::text, "
                           "'1234567890123456', repeat('t', 180), i %% 50 = 0, false FROM generate_series(1, %1) i")
                .arg(accounts)
                .replace(QStringLiteral("%%"), QStringLiteral("%")));
        m_crm->sql(QStringLiteral("ANALYZE \"SocialAccount\""));
    }

    void firstRows()
    {
        const QString select = QStringLiteral(
            "SELECT a.\"Id\", a.\"Login\", a.\"UserId\", u.\"Name\", a.\"SocialId\", a.\"ConsumerKey\", a.\"Public\", a.\"IsExpired\" "
            "FROM \"SocialAccount\" a LEFT JOIN \"SysAdminUnit\" u ON u.\"Id\" = a.\"UserId\" "
            "WHERE a.\"TypeId\" = '2795dd03-bacf-e011-92c3-00155d04c01d' ORDER BY a.\"Login\", a.\"Id\" LIMIT 101");
        QList<double> mine;
        QList<double> theirs;
        for (int i = 0; i <= 15; ++i) {
            const double a = bench::millisecondsOf(QCoreApplication::applicationFilePath(), child("--page"), m_environment);
            const double b = bench::millisecondsOf(
                QStringLiteral("psql"), Psql(m_crm->connection()).arguments({QStringLiteral("-q"), QStringLiteral("-c"), select}),
                m_environment);
            if (i > 0) { // the first warms up
                mine << a;
                theirs << b;
            }
        }
        std::printf("first rows and their number: %.1f ms, psql's bare SELECT of a page %.1f ms, ratio %.2f\n", bench::median(mine),
                    bench::median(theirs), bench::median(mine) / bench::median(theirs));
    }

    /// In a window that is open, so over a connection that is there.
    void search()
    {
        crm::DatabaseGateway gateway(m_crm->connection(), PostgresCluster::password());
        for (const QString &typed :
             {QString(), QStringLiteral("c"), QStringLiteral("c4c"), QStringLiteral("c4ca42"), QStringLiteral("nobody at all")}) {
            QList<double> times;
            int total = 0;
            for (int i = 0; i <= 9; ++i) {
                QElapsedTimer clock;
                clock.start();
                const auto page = gateway.accounts({.search = typed}, {}).result();
                if (!page)
                    qFatal("%s", qPrintable(page.error().toString()));
                total = page->total;
                if (i > 0)
                    times << double(clock.nsecsElapsed()) / 1e6;
            }
            std::printf("search \"%s\": %.1f ms to the first rows of %d\n", qPrintable(typed), bench::median(times), total);
        }
        AccountQuery query;
        QList<double> times;
        do {
            QElapsedTimer clock;
            clock.start();
            const auto page = gateway.accounts(query, {}).result();
            if (!page)
                qFatal("%s", qPrintable(page.error().toString()));
            times << double(clock.nsecsElapsed()) / 1e6;
            query.after = page->next;
        } while (query.after && times.size() < 50);
        std::printf("page after page: the second %.1f ms, the fiftieth %.1f ms\n", times[1], times.back());
    }

    void memory(int accounts)
    {
        fill(accounts);
        const int one = told(child("--page"));
        const int all = told(child("--all"));
        std::printf("memory with %d accounts: %.1f MB after one page, %.1f MB after all of them\n", accounts, one / 1024.0, all / 1024.0);
        m_most = std::max(m_most, all);
        m_least = std::min(m_least, one);
    }
    void spread() const { std::printf("memory apart: %.1f MB (aim: at most 15)\n", (m_most - m_least) / 1024.0); }

private:
    [[nodiscard]] QStringList child(const char *what) const
    {
        return {QLatin1String(what), QString::number(m_crm->connection().port), m_crm->connection().name};
    }
    int told(const QStringList &arguments)
    {
        return bench::outputOf(QCoreApplication::applicationFilePath(), arguments, m_environment).simplified().split(' ').value(1).toInt();
    }

    std::unique_ptr<CrmFixture> m_crm;
    const QProcessEnvironment m_environment = Psql::environment();
    int m_most = 0;
    int m_least = std::numeric_limits<int>::max();
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4) {
        return readPages(bench::connectionOfChild(arguments[2], arguments[3]), arguments[1] == u"--all");
    }
    QString why;
    if (!PostgresCluster::shared(&why)) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    Bench apart;
    apart.memory(100);
    apart.memory(many);
    apart.spread();
    apart.firstRows();
    apart.search();
    return 0;
}
