#include "facebook/GraphClient.h"
#include "base/Async.h"
#include "base/Redaction.h"
#include "practice/PracticeFacebook.h"

#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <mutex>

using namespace crmlink;
using namespace crmlink::facebook;
using namespace crmlink::practice;
using namespace std::chrono_literals;

namespace
{

std::mutex logLock; // lines come from the transport's thread
QStringList logged;

void keepLines(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const std::scoped_lock lock(logLock);
    logged += message;
}

QStringList loggedSoFar()
{
    const std::scoped_lock lock(logLock);
    return logged;
}

HttpOptions quick()
{
    HttpOptions options;
    options.firstPause = 10ms;
    return options;
}

/// Answers every connection with the same bytes, or with silence.
class BluntServer
{
public:
    explicit BluntServer(QByteArray answer = {}, bool hangUp = false) : m_answer(std::move(answer)), m_hangUp(hangUp)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_tcp = new QTcpServer;
                m_tcp->listen(QHostAddress::LocalHost);
                QObject::connect(m_tcp, &QTcpServer::newConnection, m_tcp, [this] {
                    QTcpSocket *socket = m_tcp->nextPendingConnection();
                    ++m_connections;
                    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                        socket->readAll();
                        socket->write(m_answer);
                        if (m_hangUp || !m_answer.isEmpty())
                            socket->disconnectFromHost();
                    });
                });
                m_port = m_tcp->serverPort();
            },
            Qt::BlockingQueuedConnection);
    }
    ~BluntServer()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { delete m_tcp; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] setup::FacebookEndpoints endpoints() const
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
        return {url, url, url};
    }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    QByteArray m_answer;
    bool m_hangUp;
    QThread m_thread;
    QObject m_context;
    QTcpServer *m_tcp = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
};

} // namespace

class GraphClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<GraphClient> m_client;
    AppKeys m_keys;
    QtMessageHandler m_before = nullptr;

    Secret appToken() { return m_client->appToken(m_keys, {}).result().value(); }
    Secret userToken(qint64 lifetime = 5400)
    {
        return m_practice->with([&](PracticeWorld &world) {
            return Secret::take(QString(world.issueToken(m_keys.appId, world.developer().id, lifetime).token));
        });
    }
    PracticeApp app()
    {
        return m_practice->with([&](PracticeWorld &world) { return *world.app(m_keys.appId); });
    }
    template <typename Change> void change(Change change)
    {
        m_practice->with([&](PracticeWorld &world) { change(*world.app(m_keys.appId)); });
    }

private slots:
    void init()
    {
        auto practice = PracticeFacebook::start();
        QVERIFY(practice);
        m_practice = std::move(*practice);
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.apiAccess = true;
            m_keys = {app.id, Secret::take(QString(app.secret))};
        });
        m_client = std::make_unique<GraphClient>(m_practice->endpoints(), QStringLiteral("v25.0"), quick());
        {
            const std::scoped_lock lock(logLock);
            logged.clear();
        }
        QLoggingCategory::setFilterRules(QStringLiteral("crmlink.*=true"));
        m_before = qInstallMessageHandler(keepLines);
    }

    void cleanup()
    {
        qInstallMessageHandler(m_before);
        m_client.reset();
        m_practice.reset();
    }

    void rightKeysGiveAnAppToken()
    {
        const Result<Secret> token = m_client->appToken(m_keys, {}).result();
        QVERIFY2(token, token ? "" : qPrintable(token.error().toString()));
        QVERIFY(!token->isEmpty());
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests; }),
                 QStringList(QStringLiteral("POST /v25.0/oauth/access_token")));
    }

    void wrongKeysAreToldApartAndNotTriedAgain()
    {
        AppKeys keys{QStringLiteral("123456789012345"), m_keys.appSecret};
        QCOMPARE(m_client->appToken(keys, {}).result().error().cause, QStringLiteral("wrong_app_id"));
        keys = {m_keys.appId, Secret::take(QByteArray(32, 'a'))};
        const Error error = m_client->appToken(keys, {}).result().error();
        QCOMPARE(error.cause, QStringLiteral("wrong_secret"));
        QCOMPARE(error.kind, ErrorKind::RefusedKeys);
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 2);
    }

    void aClientTokenIsRecognised()
    {
        const AppKeys clientToken{m_keys.appId, Secret::take(app().clientToken)};
        QCOMPARE(m_client->appToken(clientToken, {}).result().error().cause, QStringLiteral("wrong_secret"));
        QCOMPARE(m_client->isClientToken(clientToken, {}).result().value(), true);
        QCOMPARE(m_client->isClientToken({m_keys.appId, Secret::take(QByteArray(32, 'a'))}, {}).result().value(), false);
    }

    void readsAndWritesTheApp()
    {
        change([](PracticeApp &app) {
            app.domains = {QStringLiteral("old.example.com")};
            app.requireProof = true;
        });
        AppEdit edit;
        edit.appDomains = {QStringLiteral("old.example.com"), QStringLiteral("crm.example.com")};
        edit.contactEmail = QStringLiteral("a+b@example.com");
        edit.websiteUrl = QStringLiteral("https://crm.example.com/0/?x=1&y=2");
        const Result<void> written = m_client->writeApp(m_keys, appToken(), edit, {}).result();
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        const AppInfo read = m_client->readApp(m_keys, appToken(), {}).result().value();
        QCOMPARE(read.name, QStringLiteral("CRM"));
        QCOMPARE(read.appDomains, *edit.appDomains);
        QCOMPARE(read.contactEmail, *edit.contactEmail);
        QCOMPARE(read.websiteUrl, *edit.websiteUrl);
        QCOMPARE(read.mobileWebUrl, QString());
    }

    void settingsThatMayNotBeChangedSaySo()
    {
        change([](PracticeApp &app) { app.apiAccess = false; });
        AppEdit edit;
        edit.contactEmail = QStringLiteral("x@example.com");
        const Error error = m_client->writeApp(m_keys, appToken(), edit, {}).result().error();
        QCOMPARE(error.cause, QStringLiteral("api_access_off"));
        QVERIFY(error.why.toString().contains(u"(#10)"));
    }

    void aNativeAppIsSeen()
    {
        const Secret token = appToken();
        change([](PracticeApp &app) { app.native = true; });
        QCOMPARE(m_client->readApp(m_keys, token, {}).result().error().cause, QStringLiteral("native_app"));
        QCOMPARE(m_client->readApp(m_keys, appToken(), {}).result().error().cause, QStringLiteral("native_app"));
    }

    void aTokenOfAPersonIsExchangedAndRead()
    {
        const QString redirect = QStringLiteral("https://crm.example.com/fb");
        m_practice->with([&](PracticeWorld &world) {
            world.codes.push_back({QStringLiteral("AQ+/="), m_keys.appId, world.developer().id, redirect, false});
        });
        const Secret code = Secret::take(QByteArray("AQ+/="));
        QCOMPARE(m_client->exchangeCode(m_keys, code, redirect + u'/', {}).result().error().cause, QStringLiteral("redirect_mismatch"));
        const UserToken shortOne = m_client->exchangeCode(m_keys, code, redirect, {}).result().value();
        QCOMPARE(m_client->exchangeCode(m_keys, code, redirect, {}).result().error().cause, QStringLiteral("code_used"));
        QCOMPARE(m_client->exchangeCode(m_keys, Secret::take(QByteArray("no")), redirect, {}).result().error().cause,
                 QStringLiteral("code_invalid"));
        const UserToken longOne = m_client->longLivedToken(m_keys, shortOne.token, {}).result().value();
        QCOMPARE(longOne.lifetime, 5'183'944);
        change([](PracticeApp &app) { app.requireProof = true; });
        QCOMPARE(m_client->me(m_keys, longOne.token, {}).result().value().name, QStringLiteral("Pat Practice"));
        const auto permissions = m_client->permissions(m_keys, longOne.token, {}).result().value();
        QCOMPARE(permissions.size(), size_t(1));
        QVERIFY(permissions.front().granted);
        const TokenInfo info = m_client->debugToken(m_keys, appToken(), longOne.token, {}).result().value();
        QVERIFY(info.valid);
        QCOMPARE(info.appId, m_keys.appId);
        QCOMPARE(info.userId, QStringLiteral("10220000000000001"));
        QVERIFY(info.expiresAt > QDateTime::currentDateTimeUtc().addDays(59));
        QVERIFY(info.dataAccessExpiresAt > info.expiresAt);
        QCOMPARE(m_client->debugToken(m_keys, appToken(), Secret::take(QByteArray("EAAnone")), {}).result().value().valid, false);
    }

    void deadTokensNameTheirReason_data()
    {
        QTest::addColumn<int>("trouble");
        for (const Trouble trouble : {Trouble::TokenExpired, Trouble::PasswordChanged, Trouble::AppRemoved, Trouble::UserCheckpointed,
                                      Trouble::UserUnconfirmed, Trouble::TokenInvalid})
            QTest::newRow(entry(trouble).id.data()) << int(trouble);
    }

    void deadTokensNameTheirReason()
    {
        QFETCH(int, trouble);
        const Secret token = userToken();
        m_practice->with([&](PracticeWorld &world) { world.tokens.back().dead = Trouble(trouble); });
        const QString id = entry(Trouble(trouble)).id;
        QCOMPARE(m_client->me(m_keys, token, {}).result().error().cause, id);
        const TokenInfo info = m_client->debugToken(m_keys, appToken(), token, {}).result().value();
        QVERIFY(!info.valid);
        QCOMPARE(info.problem->cause, id);
    }

    void graphTroublesAreNamed_data()
    {
        QTest::addColumn<int>("trouble");
        for (const Trouble trouble :
             {Trouble::PolicyBlock, Trouble::ProofRequired, Trouble::ProofInvalid, Trouble::NoToken, Trouble::PermissionMissing,
              Trouble::DomainNotIncluded, Trouble::InsecureLogin, Trouble::CodeExpired, Trouble::Unknown, Trouble::NotFacebook})
            QTest::newRow(entry(trouble).id.data()) << int(trouble);
    }

    void graphTroublesAreNamed()
    {
        QFETCH(int, trouble);
        m_practice->switchOn(Trouble(trouble));
        const Result<Person> answer = m_client->me(m_keys, Secret::take(QByteArray("EAAx")), {}).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, QString(entry(Trouble(trouble)).id));
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 1);
    }

    void troubleOfFacebooksOwnIsTriedAgain()
    {
        m_practice->with([](PracticeWorld &world) { world.failuresLeft = 1; });
        QVERIFY(m_client->appToken(m_keys, {}).result());
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 2);
    }

    void itIsGivenUpAfterThreeAttempts_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("down") << int(Trouble::FacebookDown);
        QTest::newRow("throttled") << int(Trouble::Throttled);
    }

    void itIsGivenUpAfterThreeAttempts()
    {
        QFETCH(int, trouble);
        m_practice->switchOn(Trouble(trouble));
        const Error error = m_client->appToken(m_keys, {}).result().error();
        QCOMPARE(error.cause, QString(entry(Trouble(trouble)).id));
        QCOMPARE(error.why.toString().contains(u"call_count"), Trouble(trouble) == Trouble::Throttled);
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 3);
    }

    void aCodeIsNeverExchangedTwice()
    {
        m_practice->with([](PracticeWorld &world) { world.failuresLeft = 1; });
        QVERIFY(!m_client->exchangeCode(m_keys, Secret::take(QByteArray("x")), QStringLiteral("https://x.example"), {}).result());
        QCOMPARE(m_practice->with([](PracticeWorld &world) { return world.seenRequests.size(); }), 1);
    }

    void notFacebook_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hangUp");
        QTest::addColumn<QString>("cause");
        const auto http = [](const char *head, const QByteArray &body) {
            return QByteArray("HTTP/1.1 ") + head + "\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\nConnection: close\r\n\r\n" + body;
        };
        QTest::newRow("garbage JSON") << http("200 OK\r\nContent-Type: application/json", "{\"access_token\":") << false
                                      << QStringLiteral("not_facebook");
        QTest::newRow("JSON list") << http("200 OK\r\nContent-Type: application/json", "[]") << false << QStringLiteral("not_facebook");
        QTest::newRow("empty object") << http("200 OK\r\nContent-Type: application/json", "{}") << false
                                      << QStringLiteral("answer_incomplete");
        QTest::newRow("HTML") << http("200 OK\r\nContent-Type: text/html", "<html>Sign in</html>") << false
                              << QStringLiteral("not_facebook");
        QTest::newRow("not found") << http("404 Not Found", "no") << false << QStringLiteral("not_facebook");
        QTest::newRow("redirect") << http("302 Found\r\nLocation: http://portal.example/", "") << false << QStringLiteral("not_facebook");
        QTest::newRow("HTML failure") << http("503 Unavailable\r\nContent-Type: text/html", "<html>") << false
                                      << QStringLiteral("facebook_down");
        QTest::newRow("two megabytes") << http("200 OK", QByteArray(2'000'000, 'x')) << false << QStringLiteral("not_facebook");
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << true << QString();
        QTest::newRow("hangs up") << QByteArray() << true << QStringLiteral("connection_lost");
        QTest::newRow("cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"acc") << true
                                   << QStringLiteral("connection_lost");
        QTest::newRow("cut short, refused") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 500\r\n\r\n{\"acc") << true
                                            << QStringLiteral("connection_lost");
    }

    void notFacebook()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangUp);
        QFETCH(QString, cause);
        const BluntServer server(answer, hangUp);
        GraphClient client(server.endpoints(), QStringLiteral("v25.0"), quick());
        // What is cut comes together with the end of the connection, or before it: Qt tells the two apart.
        for (int i = 0; i < (hangUp ? 15 : 1); ++i) {
            const Result<Secret> result = client.appToken(m_keys, {}).result();
            QVERIFY(!result);
            if (!cause.isEmpty())
                QCOMPARE(result.error().cause, cause);
            QCOMPARE(result.error().kind == ErrorKind::Unreachable || result.error().cause == u"answer_incomplete", true);
            QVERIFY2(!result.error().why.toString().contains(u"http://"), qPrintable(result.error().why.toString()));
        }
    }

    void silenceTimesOut()
    {
        const BluntServer server;
        HttpOptions options = quick();
        options.totalTimeout = 1s;
        GraphClient client(server.endpoints(), QStringLiteral("v25.0"), options);
        const Error error = client.appToken(m_keys, {}).result().error();
        QCOMPARE(error.cause, QStringLiteral("timed_out"));
        QTRY_COMPARE(server.connections(), 1);
    }

    void deadHosts()
    {
        const auto cause = [this](const char *address) {
            const QUrl url(QString::fromLatin1(address));
            HttpOptions options = quick();
            options.connectTimeout = 60s; // a resolver that has lost a packet asks again after five seconds
            options.totalTimeout = 60s;
            GraphClient client({url, url, url}, QStringLiteral("v25.0"), options);
            return client.appToken(m_keys, {}).result().error().cause;
        };
        QCOMPARE(cause("http://127.0.0.1:1"), QStringLiteral("connection_refused"));
        QCOMPARE(cause("http://graph.facebook.invalid"), QStringLiteral("name_not_found"));
    }

    void aProxyThatIsNotThereIsNamed()
    {
        HttpOptions options = quick();
        options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
        GraphClient client(m_practice->endpoints(), QStringLiteral("v25.0"), options);
        QCOMPARE(client.appToken(m_keys, {}).result().error().cause, QStringLiteral("proxy_refused"));
    }

    void anUnknownCertificateIsRefused()
    {
        // Made now: a private key has no place in a repository.
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() && qEnvironmentVariableIsEmpty("CI"))
            QSKIP("NOT TESTED: that an unknown certificate is refused, for there is no openssl command");
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, "the openssl command makes the certificate of this test");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        bool received = false;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            // The server goes first.
            connect(socket, &QTcpSocket::readyRead, this, [&received] { received = true; }); // clazy:exclude=lambda-in-connect
        });
        const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        GraphClient client({url, url, url}, QStringLiteral("v25.0"), quick());
        const QFuture<Result<Secret>> future = client.appToken(m_keys, {});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().cause, QStringLiteral("tls_refused"));
        QVERIFY(future.result().error().why.toString().contains(u"self-signed"));
        QVERIFY(!received);
    }

    void stopCancels()
    {
        const BluntServer server;
        GraphClient client(server.endpoints(), QStringLiteral("v25.0"), quick());
        std::stop_source stop;
        QFuture<Result<Secret>> future = client.appToken(m_keys, stop.get_token());
        QTRY_COMPARE(server.connections(), 1);
        stop.request_stop();
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(future.resultCount(), 1);

        stop.request_stop();
        QCOMPARE(client.appToken(m_keys, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(server.connections(), 1);
    }

    void goingAwayAnswersEveryone()
    {
        const BluntServer server;
        auto client = std::make_unique<GraphClient>(server.endpoints(), QStringLiteral("v25.0"), quick());
        QList<QFuture<Result<Secret>>> futures;
        for (int i = 0; i < 20; ++i)
            futures += client->appToken(m_keys, {});
        client.reset();
        for (const auto &future : futures) {
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        }
    }

    void answersReachTheThreadOfTheirContext()
    {
        QThread *seen = nullptr;
        whenReady(m_client->appToken(m_keys, {}), this, [&seen](const Result<Secret> &) { seen = QThread::currentThread(); });
        QTRY_VERIFY(seen);
        QCOMPARE(seen, QThread::currentThread());
    }

    void noSecretIsLogged()
    {
        const Secret token = userToken();
        const Secret app = appToken();
        m_client->readApp(m_keys, app, {}).waitForFinished();
        m_client->debugToken(m_keys, app, token, {}).waitForFinished();
        m_client->longLivedToken(m_keys, token, {}).waitForFinished();
        m_client->me(m_keys, token, {}).waitForFinished();
        QTRY_VERIFY(loggedSoFar().size() >= 5);
        const QString all = loggedSoFar().join(u'\n');
        for (const Secret &secret : {m_keys.appSecret, token, app}) {
            // The line as it was made, before the handler redacts anything.
            QVERIFY(!all.contains(QString::fromUtf8(secret.reveal())));
            QVERIFY(!all.contains(QString::fromLatin1(secret.digest(m_keys.appSecret.reveal().toByteArray()))));
        }
        QVERIFY(all.contains(u"/oauth/access_token"));
    }

    void theDialogIsProbedWithoutLogin_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("fine") << -1;
        for (const Trouble trouble :
             {Trouble::DialogInvalidAppId, Trouble::LoginForBusiness, Trouble::ScopeNotValid, Trouble::DialogFailed})
            QTest::newRow(entry(trouble).id.data()) << int(trouble);
    }

    void theDialogIsProbedWithoutLogin()
    {
        QFETCH(int, trouble);
        if (trouble >= 0)
            m_practice->switchOn(Trouble(trouble));
        QUrl dialog = m_practice->endpoints().www;
        dialog.setPath(QStringLiteral("/v25.0/dialog/oauth"));
        dialog.setQuery(QStringLiteral("client_id=%1&redirect_uri=x&state=s").arg(m_keys.appId));
        const Result<void> answer = m_client->probeDialog(dialog, {}).result();
        QCOMPARE(answer ? QString() : answer.error().cause, trouble < 0 ? QString() : QString(entry(Trouble(trouble)).id));
    }
};

QTEST_GUILESS_MAIN(GraphClientTest)
#include "GraphClientTest.moc"
