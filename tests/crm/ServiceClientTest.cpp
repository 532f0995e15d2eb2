#include "crm/ServiceClient.h"

#include "base/Redaction.h"
#include "crm/ServiceErrors.h"
#include "support/CrmService.h"
#include "support/Describe.h"
#include "support/FakeServer.h"

#include <QNetworkProxy>
#include <QTest>

using namespace crmlink;
using namespace crmlink::test;
using namespace std::chrono_literals;
using crm::ServiceClient;
using crm::Stage;
using Login = CrmServiceState::Login;

namespace
{

HttpOptions quick()
{
    HttpOptions options;
    // A resolver that has lost a packet asks again after five seconds.
    options.connectTimeout = 60s;
    options.totalTimeout = 60s;
    return options;
}

setup::ServiceConnection as(const QString &user)
{
    setup::ServiceConnection connection;
    connection.user = user;
    return connection;
}

Secret secret(const QString &text)
{
    return Secret::take(QString(text));
}

const QString supervisor = QStringLiteral("Supervisor");

} // namespace

class ServiceClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    std::unique_ptr<CrmService> m_service;
    QStringList m_stages;

    std::unique_ptr<ServiceClient> client(const QString &path = {}, const QString &user = supervisor)
    {
        const QString password = m_service->with([&](CrmServiceState &state) { return state.passwords.value(user); });
        QUrl url = m_service->url();
        url.setPath(path);
        return std::make_unique<ServiceClient>(url, as(user), secret(password), quick());
    }
    Result<void> open(ServiceClient &client)
    {
        m_stages.clear();
        return client.open(
            [this](const crm::StageReport &report) {
                m_stages += QStringLiteral("%1 %2").arg(int(report.stage)).arg(report.ok ? QStringLiteral("ok") : QStringLiteral("failed"));
            },
            {});
    }
    QString last(Stage stage, bool ok = false) const
    {
        return QStringLiteral("%1 %2").arg(int(stage)).arg(ok ? QStringLiteral("ok") : QStringLiteral("failed"));
    }
    void quirk(const std::function<void(CrmServiceState &)> &change) { m_service->with(change); }

private slots:
    void init()
    {
        m_crm = sqliteCrm();
        m_service = std::make_unique<CrmService>(*m_crm);
    }
    void cleanup()
    {
        m_service.reset();
        m_crm.reset();
    }

    void findsThePlatformAndSignsOut_data()
    {
        QTest::addColumn<bool>("netFramework");
        QTest::newRow(".NET Framework") << true;
        QTest::newRow(".NET Core") << false;
    }

    void findsThePlatformAndSignsOut()
    {
        QFETCH(bool, netFramework);
        quirk([&](CrmServiceState &state) { state.netFramework = netFramework; });
        // A password with everything that JSON has to escape, and a slash too many behind the address.
        auto session = client(QStringLiteral("/"));
        const auto opened = open(*session);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
        QCOMPARE(session->isNetFramework(), netFramework);
        QCOMPARE(m_stages.last(), last(Stage::Tables, true));
        const auto answer = session->call(crm::requests::canExecuteOperation(QStringLiteral("CanManageSharedSocialAccounts")), {});
        QVERIFY(answer);
        QCOMPARE(crm::requests::readCanExecute(*answer), std::optional(true));
        session.reset();
        quirk([](CrmServiceState &state) {
            QCOMPARE(state.logouts, 1);
            QVERIFY(state.sessions.isEmpty());
        });
    }

    void saysWhyTheLoginIsRefused_data()
    {
        QTest::addColumn<Login>("login");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("expired") << Login::Expired << ErrorKind::RefusedLogin << QStringLiteral("has expired");
        QTest::newRow("expired, sent on") << Login::ExpiredRedirect << ErrorKind::RefusedLogin << QStringLiteral("has expired");
        QTest::newRow("locked") << Login::Locked << ErrorKind::RefusedLogin << QStringLiteral("is locked");
        QTest::newRow("single sign-on") << Login::SingleSignOn << ErrorKind::RefusedLogin << QStringLiteral("login.example.com");
        QTest::newRow("another host") << Login::Elsewhere << ErrorKind::Unreachable << QStringLiteral("https://www.example.com/");
        QTest::newRow("a page") << Login::Page << ErrorKind::Unreachable << QStringLiteral("Guest network: accept the terms");
        QTest::newRow("404") << Login::NotFound << ErrorKind::Unreachable << QStringLiteral("404");
        QTest::newRow("starting") << Login::Starting << ErrorKind::Unreachable << QStringLiteral("not ready");
    }

    void saysWhyTheLoginIsRefused()
    {
        QFETCH(Login, login);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, what);
        quirk([&](CrmServiceState &state) { state.login = login; });
        auto session = client();
        const auto opened = open(*session);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().toString().contains(what), qPrintable(opened.error().toString()));
        QVERIFY(!opened.error().fix.isEmpty());
        QCOMPARE(m_stages.last(), last(Stage::Login));
        QVERIFY(!session->isOpen());
    }

    void aWrongPasswordIsStatus200()
    {
        ServiceClient session(m_service->url(), as(supervisor), secret(QStringLiteral("not it")), quick());
        const auto opened = open(session);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::RefusedLogin);
        QVERIFY(opened.error().toString().contains(QStringLiteral("wrong login or password")));
        QVERIFY(!opened.error().toString().contains(QStringLiteral("not it")));
    }

    void theWrongAddressIsNoCrm()
    {
        auto session = client(QStringLiteral("/intranet"));
        const auto opened = open(*session);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
    }

    void whatIsNotThere()
    {
        const auto failsAt = [this](const QUrl &url, HttpOptions options = quick()) -> std::pair<QString, QString> {
            ServiceClient session(url, as(supervisor), secret(QStringLiteral("x")), std::move(options));
            const auto opened = open(session);
            if (opened || opened.error().kind != ErrorKind::Unreachable)
                return {};
            return {m_stages.last(), opened.error().toString()};
        };
        QCOMPARE(failsAt(QUrl(QStringLiteral("https://crm.invalid"))).first, last(Stage::Resolve));
        QCOMPARE(failsAt(QUrl(QStringLiteral("http://127.0.0.1:1"))).first, last(Stage::Connect));
        HttpOptions proxied = quick();
        proxied.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
        const auto proxy = failsAt(m_service->url(), proxied);
        QCOMPARE(proxy.first, last(Stage::Connect));
        QVERIFY2(proxy.second.contains(QStringLiteral("proxy")), qPrintable(proxy.second));
        const FakeServer silent({}, {});
        HttpOptions hasty = quick();
        hasty.totalTimeout = 200ms;
        const QUrl there(QStringLiteral("http://127.0.0.1:%1").arg(silent.port()));
        QVERIFY(failsAt(there, hasty).second.contains(QStringLiteral("in time")));
        const FakeServer other({}, "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QCOMPARE(failsAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(other.port())), hasty).first, last(Stage::Connect));
    }

    void plainHttpToAnotherHostNeedsInsisting()
    {
        const QUrl url(QStringLiteral("http://crm.invalid"));
        ServiceClient careful(url, as(supervisor), secret(QStringLiteral("x")), quick());
        const auto opened = open(careful);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Usage);
        setup::ServiceConnection insisted = as(supervisor);
        insisted.allowHttp = true;
        ServiceClient careless(url, insisted, secret(QStringLiteral("x")), quick());
        QCOMPARE(open(careless).error().kind, ErrorKind::Unreachable); // it was tried
    }

    void aPrivateCertificateIsTrustedByFingerprintOnly()
    {
        NEED_OPENSSL();
        const auto crm = sqliteCrm();
        CrmService service(*crm, CrmService::Scheme::Https);
        const Secret password = service.with([](CrmServiceState &state) { return secret(state.passwords.value(supervisor)); });
        setup::ServiceConnection connection = as(supervisor);
        {
            ServiceClient session(service.url(), connection, password, quick());
            const auto opened = open(session);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
            QCOMPARE(m_stages.last(), last(Stage::Tls));
            QCOMPARE(crm::certificateIn(opened.error()), service.fingerprint());
            QVERIFY(opened.error().toString().contains(crm::fingerprintForPeople(service.fingerprint())));
        }
        {
            connection.pinnedSha256 = QString(64, u'a');
            ServiceClient session(service.url(), connection, password, quick());
            const auto opened = open(session);
            QVERIFY(!opened);
            QCOMPARE(crm::certificateIn(opened.error()), service.fingerprint());
            QVERIFY(opened.error().toString().contains(QStringLiteral("another certificate")));
        }
        service.with([](CrmServiceState &state) { QVERIFY(state.seen.isEmpty()); });
        connection.pinnedSha256 = service.fingerprint();
        ServiceClient session(service.url(), connection, password, quick());
        const auto opened = open(session);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
    }

    void signsInAgainWhenTheSessionIsGone_data() { findsThePlatformAndSignsOut_data(); }

    void signsInAgainWhenTheSessionIsGone()
    {
        QFETCH(bool, netFramework);
        quirk([&](CrmServiceState &state) { state.netFramework = netFramework; });
        auto session = client();
        QVERIFY(open(*session));
        quirk([](CrmServiceState &state) { state.forgetsSession = true; });
        const auto answer = session->call(crm::requests::consumerInfo(), {});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toString()));
        QCOMPARE(m_service->with([](CrmServiceState &state) { return state.seen.filter(QStringLiteral("AuthService.svc/Login")).size(); }),
                 2);
    }

    void stops()
    {
        const FakeServer silent({}, {});
        ServiceClient session(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.port())), as(supervisor), secret(QStringLiteral("x")));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(session.open({}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void saysNothingOfASecretInItsErrors()
    {
        // An answer that quotes what it was sent.
        const FakeServer echo(
            {}, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 40\r\n\r\nyou sent my-own-password-12345 just now..");
        ServiceClient session(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(echo.port())), as(supervisor),
                              secret(QStringLiteral("my-own-password-12345")), quick());
        const auto opened = open(session);
        QVERIFY(!opened);
        QVERIFY2(!opened.error().toString().contains(QStringLiteral("my-own-password")), qPrintable(opened.error().toString()));
    }
};

QTEST_GUILESS_MAIN(ServiceClientTest)
#include "ServiceClientTest.moc"
