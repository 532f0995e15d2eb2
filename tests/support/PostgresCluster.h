#pragma once

#include "base/Secret.h"
#include "setup/Site.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace crmlink::test
{

/// One throw-away PostgreSQL on a loopback port, shared by the tests of a program and gone with it. Started as root it runs
/// as an unprivileged user, because PostgreSQL refuses root. It speaks TLS with a certificate for "localhost" by a CA of its
/// own when the openssl command is there. Logins over TCP need their password (SCRAM).
class PostgresCluster
{
public:
    /// Null where PostgreSQL is not installed; @p why, where given, then says what is missing.
    static PostgresCluster *shared(QString *why = nullptr);
    /// Another server on the port of shared(), which is there, on 127.0.0.2. Null: see @p why.
    static std::unique_ptr<PostgresCluster> beside(QString *why);
    ~PostgresCluster();

    /// A fresh database with the practice CRM; returns its name.
    QString createCrm();
    QString createEmptyDatabase();
    /// The login "crm", which owns every database made here.
    [[nodiscard]] setup::DatabaseConnection connection(const QString &database) const;
    [[nodiscard]] static Secret password();
    /// Runs @p sql in @p database as superuser; returns the first column of the rows. Fails hard on an error. Any thread.
    QStringList run(const QString &database, const QString &sql) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool hasTls() const { return m_tls; }
    /// The CA's certificate.
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// Everything the server has logged.
    [[nodiscard]] QString log() const;

private:
    explicit PostgresCluster(QString address) : m_address(std::move(address)) { }
    /// @p port 0: one that is free.
    QString start(quint16 port);
    /// Starts it with @p data on @p port, or one that is free; returns once it takes connections.
    QString serve(const QString &postgres, const QString &data, quint16 port);
    void stop();
    QString makeCertificates();
    QString command(const QString &program, const QStringList &arguments);

    QString m_address;
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    bool m_tls = false;
    int m_databases = 0;
};

/// What a test that needs PostgreSQL does first: without it it is skipped, under CI=true it fails.
#define NEED_POSTGRES()                                                                                                                    \
    do {                                                                                                                                   \
        QString why;                                                                                                                       \
        if (!crmlink::test::PostgresCluster::shared(&why)) {                                                                               \
            if (qEnvironmentVariable("CI") == u"true")                                                                                     \
                QFAIL(qPrintable(why));                                                                                                    \
            QSKIP(qPrintable(why));                                                                                                        \
        }                                                                                                                                  \
    } while (false)

} // namespace crmlink::test
