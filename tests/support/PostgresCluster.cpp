#include "support/PostgresCluster.h"

#include "support/CrmScript.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace crmlink::test
{

namespace
{

QString find(const QString &program)
{
    QString onPath = QStandardPaths::findExecutable(program);
    if (!onPath.isEmpty())
        return onPath;
    QStringList folders;
    for (const QString &version :
         QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << QStringLiteral("/usr/lib/postgresql/") + version + QStringLiteral("/bin");
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(program, folders);
}

/// The account PostgreSQL runs under when we are root; null when we are not.
const passwd *unprivileged()
{
    static const passwd *account = geteuid() == 0 ? getpwnam("nobody") : nullptr;
    return account;
}

void prepare(QProcess &process)
{
    const passwd *account = unprivileged();
    process.setChildProcessModifier([account] {
        if (account && (setgid(account->pw_gid) != 0 || setuid(account->pw_uid) != 0))
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // the server does not outlive a test that crashed
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
}

void give(const QString &path)
{
    if (const passwd *account = unprivileged();
        account && chown(QFile::encodeName(path).constData(), account->pw_uid, account->pw_gid) != 0)
        qFatal("chown failed");
}

} // namespace

PostgresCluster *PostgresCluster::shared(QString *why)
{
    static std::unique_ptr<PostgresCluster> cluster;
    static QString trouble;
    static bool tried = false;
    if (!tried) {
        tried = true;
        cluster.reset(new PostgresCluster(QStringLiteral("127.0.0.1")));
        trouble = cluster->start(0);
        if (!trouble.isEmpty())
            cluster.reset();
    }
    if (why)
        *why = trouble;
    return cluster.get();
}

std::unique_ptr<PostgresCluster> PostgresCluster::beside(QString *why)
{
    std::unique_ptr<PostgresCluster> cluster(new PostgresCluster(QStringLiteral("127.0.0.2")));
    *why = cluster->start(shared()->port());
    if (!why->isEmpty())
        cluster.reset();
    return cluster;
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT); // immediate: nothing is worth a checkpoint
    if (!m_server.waitForFinished(10000))
        m_server.kill();
    m_server.waitForFinished();
}

QString PostgresCluster::command(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000) || process.exitCode() != 0)
        return program + QStringLiteral(": ") + process.errorString() + u' ' + QString::fromUtf8(process.readAll());
    return {};
}

QString PostgresCluster::makeCertificates()
{
    QFile extensions(m_folder.filePath(QStringLiteral("san.cnf")));
    if (!extensions.open(QIODevice::WriteOnly))
        return extensions.errorString();
    extensions.write("subjectAltName=DNS:localhost\n");
    extensions.close();
    const auto openssl
        = [this](const char *arguments) { return command(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' ')); };
    for (const char *arguments :
         {"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.pem -subj /CN=Test-CA -days 2",
          "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key -out server.csr -subj /CN=localhost",
          "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile san.cnf"}) {
        if (QString trouble = openssl(arguments); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

QString PostgresCluster::start(quint16 port)
{
    const QString initdb = find(QStringLiteral("initdb"));
    const QString postgres = find(QStringLiteral("postgres"));
    if (initdb.isEmpty() || postgres.isEmpty())
        return QStringLiteral("PostgreSQL's server programs (initdb, postgres) are not installed: Debian package postgresql");
    give(m_folder.path());
    const QString data = m_folder.filePath(QStringLiteral("data"));
    QString trouble
        = command(initdb,
                  {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                   QStringLiteral("--locale=C"), QStringLiteral("-N"), QStringLiteral("-A"), QStringLiteral("trust")});
    if (!trouble.isEmpty())
        return trouble;
    if (!find(QStringLiteral("openssl")).isEmpty()) {
        trouble = makeCertificates();
        if (!trouble.isEmpty())
            return trouble;
        m_tls = true;
    }
    QFile hba(data + QStringLiteral("/pg_hba.conf"));
    if (!hba.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return hba.errorString();
    hba.write("local all all trust\n"
              "host all unwelcome 127.0.0.1/32 reject\n"
              "host all all 127.0.0.1/32 scram-sha-256\n");
    hba.close();

    // Another test may take a port that was free a moment ago.
    for (int attempt = 0; attempt < 3; ++attempt) {
        trouble = serve(postgres, data, port);
        if (trouble.isEmpty())
            break;
        stop();
    }
    if (!trouble.isEmpty())
        return trouble;

    run(QStringLiteral("postgres"),
        QStringLiteral("CREATE ROLE crm LOGIN PASSWORD '%1'")
            .arg(QString::fromUtf8(password().reveal()).replace(u'\'', QStringLiteral("''"))));
    run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE crm_template OWNER crm"));
    const QStringList script = crmStatements(setup::DatabaseKind::PostgreSql);
    run(QStringLiteral("crm_template"), QStringLiteral("ALTER SCHEMA public OWNER TO crm; SET ROLE crm;\n") + script.join(u';'));
    return {};
}

QString PostgresCluster::serve(const QString &postgres, const QString &data, quint16 port)
{
    QTcpServer free;
    free.listen(QHostAddress(m_address), port);
    m_port = free.serverPort();
    free.close();
    QStringList arguments{QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path()};
    QStringList settings{QStringLiteral("port=%1").arg(m_port), QStringLiteral("listen_addresses=") + m_address,
                         QStringLiteral("fsync=off"),           QStringLiteral("full_page_writes=off"),
                         QStringLiteral("autovacuum=off"),      QStringLiteral("shared_buffers=16MB"),
                         QStringLiteral("log_statement=none")};
    if (m_tls) {
        settings << QStringLiteral("ssl=on") << QStringLiteral("ssl_cert_file=") + m_folder.filePath(QStringLiteral("server.pem"))
                 << QStringLiteral("ssl_key_file=") + m_folder.filePath(QStringLiteral("server.key"));
    }
    for (const QString &setting : settings)
        arguments << QStringLiteral("-c") << setting;
    prepare(m_server);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start(postgres, arguments);
    if (!m_server.waitForStarted())
        return m_server.errorString();

    const QDeadlineTimer deadline(30000);
    QFile pidFile(data + QStringLiteral("/postmaster.pid"));
    // Its eighth line says "ready" once connections are taken.
    for (bool ready = false; !ready; QThread::msleep(10)) {
        if (deadline.hasExpired() || m_server.state() != QProcess::Running)
            return QStringLiteral("PostgreSQL did not start: ") + log();
        if (pidFile.open(QIODevice::ReadOnly)) {
            ready = pidFile.readAll().contains("ready");
            pidFile.close();
        }
    }
    return {};
}

Secret PostgresCluster::password()
{
    return Secret::take(QByteArray("p w'd\\ü€"));
}

setup::DatabaseConnection PostgresCluster::connection(const QString &database) const
{
    setup::DatabaseConnection connection;
    connection.kind = setup::DatabaseKind::PostgreSql;
    connection.host = m_address;
    connection.port = m_port;
    connection.name = database;
    connection.user = QStringLiteral("crm");
    return connection;
}

QString PostgresCluster::createCrm()
{
    QString name = QStringLiteral("crm_%1").arg(++m_databases);
    run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 TEMPLATE crm_template OWNER crm").arg(name));
    return name;
}

QString PostgresCluster::createEmptyDatabase()
{
    QString name = QStringLiteral("crm_%1").arg(++m_databases);
    run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER crm").arg(name));
    return name;
}

QStringList PostgresCluster::run(const QString &database, const QString &sql) const
{
    QStringList values;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase admin = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        admin.setHostName(m_folder.path());
        admin.setPort(m_port);
        admin.setDatabaseName(database);
        admin.setUserName(QStringLiteral("tester"));
        if (!admin.open())
            qFatal("%s", qPrintable(admin.lastError().text()));
        QSqlQuery query(admin);
        bool ok = query.exec(sql);
        while (ok) {
            while (query.next())
                values << query.value(0).toString();
            if (!query.nextResult()) {
                ok = query.lastError().nativeErrorCode().isEmpty();
                break;
            }
        }
        if (!ok)
            qFatal("%s: %s", qPrintable(sql.left(300)), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

QString PostgresCluster::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace crmlink::test
