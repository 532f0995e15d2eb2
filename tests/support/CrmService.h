#pragma once

#include "practice/LoopbackHttp.h"
#include "support/CrmFixture.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <mutex>

namespace crmlink::test
{

/// What the stand-in does other than a CRM in good health. Plain switches; see CrmService::with().
struct CrmServiceState {
    bool netFramework = true; ///< services behind /0; without it a page comes with status 200
    QHash<QString, QString> passwords{{QStringLiteral("Supervisor"), QStringLiteral("pass\"word\\1 \u00fc\u0439")},
                                      {QStringLiteral("Jane Doe"), QStringLiteral("jane")}};
    enum class Login {
        Normal,
        Expired,         ///< Code 1 with PasswordChangeUrl
        ExpiredRedirect, ///< Code 1 with a RedirectUrl to the page that changes it
        Locked,
        SingleSignOn, ///< sends to another host
        Elsewhere,    ///< sends to another host that is no sign-on
        Page,         ///< status 200 and a page of some proxy
        NotFound,     ///< status 404 and a page
        Starting,     ///< status 503
    };
    Login login = Login::Normal;
    QString refusedSetting;        ///< saveResult false for it, with words
    QString unkeptSetting;         ///< saveResult true, and the value stays
    QString brokenSetting;         ///< a page with status 500 when it is written
    bool secureText = false;       ///< the secret is of type SecureText: a mask is told
    bool consumerInfo = true;      ///< GetConsumerInfo works
    bool restrictsSelects = false; ///< SelectQuery of anything is refused
    bool mayShare = true;          ///< RightsService says yes
    bool mayRestart = true;        ///< AppInstallerService lets the user
    bool tokensWork = true;        ///< Facebook accepts tokens, for CheckCanOperate
    int restartMilliseconds = 300; ///< how long it is away after a restart
    bool forgetsSession = false;   ///< the next call finds its session gone
    QHash<QString, QString> graphNames{{QStringLiteral("100000000000009"), QStringLiteral("Nina Newcomer")}};

    // What happened.
    QStringList seen;      ///< "POST /0/DataService/…/QuerySysSettings"
    QStringList written;   ///< codes of settings in the order of their writing
    QStringList exchanged; ///< short tokens that were exchanged for long ones
    int logouts = 0;
    int restarts = 0;
    QSet<QByteArray> sessions;
};

/// A stand-in for the web service of an on-site CRM, on loopback: its quirks come from Creatio 8.1's source and its public
/// clients. Its data are those of a CRM database on SQLite, which a test may write to behind its back; settings are kept in
/// memory, as the CRM does, until they are written through the service or the CRM is restarted.
class CrmService
{
public:
    enum class Scheme { Http, Https };
    explicit CrmService(CrmFixture &crm, Scheme scheme = Scheme::Http);
    CrmService(const CrmService &) = delete;
    CrmService &operator=(const CrmService &) = delete;

    [[nodiscard]] quint16 port() const { return m_http->port(); }
    [[nodiscard]] QUrl url() const;
    /// Lower-case hex SHA-256 of the certificate that was made for this run; Https only.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

    /// The CRM's process starts anew: it reads the settings that the database has by now.
    void restart();

    /// Runs @p use with the state locked, from any thread.
    template <typename Use> auto with(Use use)
    {
        const std::lock_guard lock(m_mutex);
        return use(m_state);
    }

private:
    struct Request;
    struct Answer;

    void respond(const QHttpServerRequest &request, QHttpServerResponder &responder);
    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] Answer logIn(const Request &request);
    [[nodiscard]] Answer serve(const QString &service, const Request &request);
    [[nodiscard]] bool isGranted() const;
    [[nodiscard]] QJsonObject querySettings(const QJsonObject &body);
    [[nodiscard]] Answer postSettings(const QJsonObject &body);
    [[nodiscard]] Answer select(const QJsonObject &body);
    [[nodiscard]] Answer change(const QJsonObject &body, bool removes);
    [[nodiscard]] QJsonObject facebook(const QString &method, const QJsonObject &request);
    [[nodiscard]] QString condition(const QJsonObject &filter, const QString &schema) const;
    void loadSettings();

    CrmFixture &m_crm;
    std::mutex m_mutex;
    CrmServiceState m_state;
    QHash<QString, QJsonValue> m_settings; ///< as the process has them in memory
    qint64 m_awayUntil = 0;                ///< milliseconds of the steady clock
    QString m_fingerprint;
    std::unique_ptr<practice::LoopbackHttp> m_http; ///< last: what it asks for an answer is there as long as it is
};

#define NEED_OPENSSL()                                                                                                                     \
    do {                                                                                                                                   \
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() && qEnvironmentVariable("CI") != u"true")                  \
            QSKIP("NOT TESTED: private certificates, for there is no openssl command");                                                    \
    } while (false)

} // namespace crmlink::test
