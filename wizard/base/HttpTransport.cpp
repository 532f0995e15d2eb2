#include "base/HttpTransport.h"

#include "base/Loopback.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <set>

namespace crmlink
{

namespace
{

Q_LOGGING_CATEGORY(lcHttp, "crmlink.http", QtInfoMsg)

constexpr qint64 longestAnswer = 1'000'000;

// The desktop dialog is served to desktop browsers only, so the platform stands where a browser has it; the rest is ours.
QByteArray userAgent()
{
    return "Mozilla/5.0 (" + QSysInfo::productType().toUtf8() + "; " + QSysInfo::currentCpuArchitecture().toUtf8()
        + ") CrmLink/" CRMLINK_VERSION;
}

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies
            = isLoopback(query.peerHostName()) ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : systemProxyForQuery(query);
        isUsed = !proxies.isEmpty() && proxies.front().type() != QNetworkProxy::NoProxy;
        return proxies;
    }

    bool isUsed = false;
};

HttpFailure::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return HttpFailure::Kind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError: return HttpFailure::Kind::Refused;
    case QNetworkReply::TimeoutError: return HttpFailure::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return HttpFailure::Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return HttpFailure::Kind::Proxy;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return HttpFailure::Kind::NotHttp;
    default: return HttpFailure::Kind::Lost;
    }
}

QByteArray fingerprint(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

QString nameIn(const QStringList &commonNames, const QStringList &organisations)
{
    return commonNames.isEmpty() ? organisations.join(QStringLiteral(", ")) : commonNames.join(QStringLiteral(", "));
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return QStringLiteral("TLS");
    }
}

} // namespace

/// One request with its attempts. Deletes itself after it has delivered.
class HttpTransport::Worker : public QObject
{
public:
    Worker(HttpOptions options, Explain explain) : m_options(std::move(options)), m_explain(std::move(explain)) { }
    ~Worker() override
    {
        const auto calls = m_calls;
        for (Call *call : calls)
            call->deliver(failure(cancelledError()));
    }

    void begin(HttpRequest request, const std::shared_ptr<QPromise<Result<HttpAnswer>>> &promise, const std::stop_token &stop)
    {
        if (!m_network) {
            m_network = std::make_unique<QNetworkAccessManager>();
            m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            if (m_options.proxy)
                m_network->setProxy(*m_options.proxy);
            else
                m_network->setProxyFactory(m_systemProxies = new SystemProxies);
        }
        auto *call = new Call(*this, std::move(request), promise, stop);
        if (stop.stop_requested())
            call->deliver(failure(cancelledError()));
        else
            call->attempt();
    }

private:
    class Call : public QObject
    {
    public:
        Call(Worker &worker, HttpRequest request, std::shared_ptr<QPromise<Result<HttpAnswer>>> promise, const std::stop_token &stop)
            : m_worker(worker), m_request(std::move(request)), m_promise(std::move(promise)), m_onStop(stop, [this] {
                  QMetaObject::invokeMethod(
                      this, [this] { deliver(failure(cancelledError())); }, Qt::QueuedConnection);
              })
        {
            m_worker.m_calls.insert(this);
            m_total.setSingleShot(true);
            m_connect.setSingleShot(true);
            connect(&m_total, &QTimer::timeout, this, [this] { fail(HttpFailure::Kind::TimedOut, {}); });
            connect(&m_connect, &QTimer::timeout, this, [this] { fail(HttpFailure::Kind::TimedOut, {}); });
            m_total.start(m_worker.m_options.totalTimeout);
            m_elapsed.start();
        }

        void attempt()
        {
            ++m_attempts;
            QNetworkRequest request(m_request.url);
            request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
            request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
            request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
            request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
            request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
            request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
            request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
            request.setRawHeader("Accept", m_request.accept);
            if (!m_request.bearer.isEmpty())
                request.setRawHeader("Authorization", "Bearer " + m_request.bearer.reveal().toByteArray());
            if (m_request.post)
                request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
            for (const auto &[name, value] : std::as_const(m_request.headers))
                request.setRawHeader(name, value);
            if (m_reply)
                m_reply->deleteLater();
            m_reply = m_request.post ? m_worker.m_network->post(request, m_request.body) : m_worker.m_network->get(request);
            m_connect.start(m_worker.m_options.connectTimeout);
            connect(m_reply, &QNetworkReply::requestSent, &m_connect, &QTimer::stop);
            connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
                m_shown = m_reply->sslConfiguration().peerCertificate();
                if (!m_worker.m_options.pinnedSha256.isEmpty() && fingerprint(m_shown) == m_worker.m_options.pinnedSha256) {
                    m_reply->ignoreSslErrors();
                    return;
                }
                for (const QSslError &error : errors)
                    m_tlsWords += error.errorString();
            });
            // Before anything is sent: a certificate that the system trusts is still not the pinned one.
            connect(m_reply, &QNetworkReply::encrypted, this, [this] {
                m_shown = m_reply->sslConfiguration().peerCertificate();
                const QByteArray &pinned = m_worker.m_options.pinnedSha256;
                if (!pinned.isEmpty() && fingerprint(m_shown) != pinned)
                    fail(HttpFailure::Kind::Tls, {});
            });
            connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
                if (received > longestAnswer)
                    fail(HttpFailure::Kind::NotHttp, {});
            });
            connect(m_reply, &QNetworkReply::finished, this, &Call::finished);
        }

        void deliver(const Result<HttpAnswer> &result)
        {
            if (!m_promise)
                return;
            // Taken first: the continuation runs inside finish().
            const auto promise = std::exchange(m_promise, nullptr);
            m_worker.m_calls.erase(this);
            m_connect.stop();
            m_total.stop();
            if (m_reply) {
                m_reply->disconnect(this);
                m_reply->abort();
                m_reply->deleteLater();
            }
            wipe(m_request.body);
            promise->addResult(result);
            promise->finish();
            deleteLater();
        }

    private:
        void fail(HttpFailure::Kind kind, const QString &words)
        {
            HttpFailure why{
                .kind = kind, .words = words, .host = m_request.url.host(), .certificateSha256 = {}, .issuedTo = {}, .issuedBy = {}};
            if (kind == HttpFailure::Kind::Tls && !m_shown.isNull()) {
                why.certificateSha256 = fingerprint(m_shown);
                why.issuedTo = nameIn(m_shown.subjectInfo(QSslCertificate::CommonName), m_shown.subjectInfo(QSslCertificate::Organization));
                why.issuedBy = nameIn(m_shown.issuerInfo(QSslCertificate::CommonName), m_shown.issuerInfo(QSslCertificate::Organization));
            }
            deliver(failure(m_worker.m_explain(why)));
        }

        void finished()
        {
            m_connect.stop();
            const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            // The path only: queries and bodies carry secrets.
            qCDebug(lcHttp).noquote() << (m_request.post ? "POST" : "GET") << m_request.url.host() + m_request.url.path() << status
                                      << m_elapsed.elapsed() << "ms, attempt" << m_attempts;
            const QByteArray body = m_reply->readAll();
            // Qt calls a shorter answer finished when the end of the connection is read together with its last bytes. What it says of it
            // then is of its status, with the whole address.
            const bool shorter = body.size() < m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            const QNetworkReply::NetworkError error = shorter ? QNetworkReply::RemoteHostClosedError : m_reply->error();
            const bool cutShort = error == QNetworkReply::RemoteHostClosedError;
            if (status == 0 || cutShort || error == QNetworkReply::ProxyAuthenticationRequiredError) {
                if (cutShort && mayRepeat(Backoff::Transient))
                    return;
                const bool tls = error == QNetworkReply::SslHandshakeFailedError || !m_tlsWords.isEmpty();
                const bool noProxy = error == QNetworkReply::ConnectionRefusedError && m_worker.usesProxy();
                const HttpFailure::Kind kind = tls ? HttpFailure::Kind::Tls : noProxy ? HttpFailure::Kind::Proxy : kindOf(error);
                const QString words = shorter ? QString() : m_reply->errorString();
                fail(kind, m_tlsWords.isEmpty() ? words : m_tlsWords.join(u' '));
                return;
            }
            HttpAnswer answer;
            answer.status = status;
            answer.body = body;
            answer.contentType = m_reply->rawHeader("Content-Type");
            answer.appUsage = m_reply->rawHeader("X-App-Usage");
            // Qt joins the lines of one header with a line feed.
            if (m_reply->hasRawHeader("Set-Cookie"))
                answer.setCookie = m_reply->rawHeader("Set-Cookie").split('\n');
            if (m_request.url.scheme() == u"https")
                answer.protocol = protocolName(m_reply->sslConfiguration().sessionProtocol());
            if (m_reply->hasRawHeader("Location"))
                answer.location = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
            if (m_request.judge && mayRepeat(m_request.judge(answer.status, answer.body)))
                return;
            deliver(answer);
        }

        bool mayRepeat(Backoff backoff)
        {
            if (!m_request.judge || backoff == Backoff::Never || m_attempts >= m_worker.m_options.attempts)
                return false;
            auto pause = m_worker.m_options.firstPause * (1 << (m_attempts - 1));
            if (backoff == Backoff::Throttled)
                pause *= 4;
            if (std::chrono::milliseconds(m_elapsed.elapsed()) + pause >= m_worker.m_options.totalTimeout)
                return false;
            QTimer::singleShot(pause, this, &Call::attempt);
            return true;
        }

        Worker &m_worker;
        HttpRequest m_request;
        std::shared_ptr<QPromise<Result<HttpAnswer>>> m_promise;
        QPointer<QNetworkReply> m_reply; ///< owned by the access manager
        QTimer m_connect{this};
        QTimer m_total{this};
        QElapsedTimer m_elapsed;
        QStringList m_tlsWords;
        QSslCertificate m_shown;
        int m_attempts = 0;
        // Last, so first to go: its destructor waits for a stop that is being delivered from another thread.
        std::stop_callback<std::function<void()>> m_onStop;
    };

    // A plain request through a proxy that is not there fails as if Facebook itself refused.
    [[nodiscard]] bool usesProxy() const
    {
        return m_options.proxy ? m_options.proxy->type() != QNetworkProxy::NoProxy : m_systemProxies && m_systemProxies->isUsed;
    }

    HttpOptions m_options;
    Explain m_explain;
    std::unique_ptr<QNetworkAccessManager> m_network;
    SystemProxies *m_systemProxies = nullptr; ///< owned by m_network
    std::set<Call *> m_calls;
};

HttpTransport::HttpTransport(HttpOptions options, Explain explain)
    : m_thread(std::make_unique<QThread>()), m_worker(new Worker(std::move(options), std::move(explain)))
{
    m_thread->setObjectName(QStringLiteral("crmlink-http"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

HttpTransport::~HttpTransport()
{
    // Behind every request that is still queued, so that each of them is begun and then told that it is over.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { delete worker; }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

QFuture<Result<HttpAnswer>> HttpTransport::send(HttpRequest request, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    QFuture<Result<HttpAnswer>> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request = std::move(request), promise = std::move(promise), stop = std::move(stop)]() mutable {
            worker->begin(std::move(request), promise, stop);
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace crmlink
