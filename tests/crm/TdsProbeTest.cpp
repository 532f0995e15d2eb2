#include "crm/ConnectionProbe.h"

#include "crm/DatabaseSession.h"
#include "crm/OdbcDrivers.h"
#include "crm/TdsTunnel.h"
#include "support/TdsServer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
using namespace crmlink::setup;
using namespace crmlink::test;

/// What is found out of a SQL Server before a login, from a stand-in that speaks the protocol that far.
class TdsProbeTest : public QObject
{
    Q_OBJECT

private:
    struct Found {
        Result<void> reached;
        QList<StageReport> stages;
        CertificateMet met;
        [[nodiscard]] const StageReport &last() const { return stages.last(); }
    };

    static Found probe(const TdsServer &server, TlsMode tls, const QString &ca = {})
    {
        DatabaseConnection connection;
        connection.kind = DatabaseKind::SqlServer;
        connection.host = QStringLiteral("127.0.0.1");
        connection.port = server.port();
        connection.name = QStringLiteral("crm");
        connection.user = QStringLiteral("crmlink");
        connection.tls = tls;
        connection.tlsCa = ca;
        ConnectionProbe probe(connection, {});
        Found found;
        found.reached = probe.reach([&](const StageReport &report) { found.stages << report; }, {});
        found.met = probe.met();
        return found;
    }

    static bool hasDriver() { return !bestOdbcDriver(DatabaseKind::SqlServer, installedOdbcDrivers()).isEmpty(); }

private slots:
    void initTestCase()
    {
        if (!hasDriver() || !TdsServer(1).isReady()) {
            const char *why = "tdsodbc or the openssl command is not installed";
            if (qEnvironmentVariable("CI") == u"true")
                QFAIL(why);
            QSKIP(why);
        }
    }

    void packets()
    {
        QCOMPARE(tdsPacketSize(QByteArray("\x12\x01\x00", 3)), 0);
        const QByteArray asked = tdsPrelogin(true);
        QCOMPARE(tdsPacketSize(asked), asked.size());
        QVERIFY(!tdsEncryptionOf(asked)); // a question is no answer
        QByteArray answer = asked;
        answer[0] = 0x04;
        QVERIFY(tdsEncryptionOf(answer) == TdsEncryption::On);
        QCOMPARE(tdsServerVersionOf(answer), 9);
        QCOMPARE(tdsServerVersionOf(asked), 0);
        answer.back() = 2;
        QVERIFY(tdsEncryptionOf(answer) == TdsEncryption::NotSupported);
        answer.back() = 9;
        QVERIFY(!tdsEncryptionOf(answer));
        // Whatever comes, nothing is read beyond its end.
        for (qsizetype size = 0; size < answer.size(); ++size)
            QVERIFY(!tdsEncryptionOf(answer.left(size)));
        answer[14] = '\xff';
        QVERIFY(!tdsEncryptionOf(answer));
    }

    void aSelfMadeCertificateIsShown()
    {
        const TdsServer server(1);
        const Found found = probe(server, TlsMode::Verify);
        QVERIFY(!found.reached);
        QCOMPARE(found.last().stage, Stage::Tls);
        QCOMPARE(QSslCertificate(found.last().certificate), server.certificate());
        const QString why = found.reached.error().why.toString();
        QVERIFY2(why.contains(QString::fromLatin1(server.certificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper())),
                 qPrintable(why));
        QVERIFY2(why.contains(u"SSL_Self_Signed_Fallback"), qPrintable(why));
    }

    void trustedItIsPinned()
    {
        const TdsServer server(1);
        const Found found = probe(server, TlsMode::Verify, server.certificateFile());
        QVERIFY2(found.reached, qPrintable(found.reached ? QString() : found.reached.error().toString()));
        QVERIFY(found.met.isPinned);
        QCOMPARE(found.met.name, QStringLiteral("SSL_Self_Signed_Fallback"));
        QVERIFY(!found.met.hasTds8); // the stand-in says that it is of 2019
        QVERIFY(found.last().certificate.isEmpty());
        // Another one is not.
        const TdsServer other(1);
        QVERIFY(!probe(other, TlsMode::Verify, server.certificateFile()).reached);
    }

    void notCheckedItPasses()
    {
        const TdsServer server(1);
        const Found found = probe(server, TlsMode::Require);
        QVERIFY2(found.reached, qPrintable(found.reached ? QString() : found.reached.error().toString()));
        QVERIFY(found.last().detail.toString().contains(u"not checked"));
    }

    void aServerWithoutTlsIsRefusedUnlessAllowed()
    {
        const TdsServer server(2);
        QVERIFY(!probe(server, TlsMode::Require).reached);
        QVERIFY(!probe(server, TlsMode::Verify).reached);
        QVERIFY(probe(server, TlsMode::Disable).reached);
    }

    // FreeTDS itself, told to trust this one certificate: the handshake is done, and the stand-in knows no log-in.
    void freeTdsTrustsWhatIsPinnedAndNothingElse()
    {
        const TdsServer server(1);
        const TdsServer other(1);
        const auto open = [](const TdsServer &at, const QString &ca) {
            DatabaseConnection connection;
            connection.kind = DatabaseKind::SqlServer;
            connection.host = QStringLiteral("127.0.0.1");
            connection.port = at.port();
            connection.name = QStringLiteral("crm");
            connection.user = QStringLiteral("crmlink");
            connection.tls = TlsMode::Verify;
            connection.tlsCa = ca;
            connection.odbcDriver = QStringLiteral("FreeTDS");
            DatabaseSession session(connection, Secret::take(QByteArray("pw")), std::chrono::seconds(1));
            return session.open();
        };
        const Result<void> refused = open(other, server.certificateFile());
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.toString().contains(u"not trusted"), qPrintable(refused.error().toString()));
    }
};

QTEST_GUILESS_MAIN(TdsProbeTest)
#include "TdsProbeTest.moc"
