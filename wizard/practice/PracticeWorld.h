#pragma once

#include "base/Secret.h"
#include "facebook/Troubles.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <deque>
#include <optional>
#include <set>

namespace crmlink::practice
{

struct PracticePerson {
    QString id;
    QString name;
    QString email;
    QString password;
    bool isDeveloper = false;
};

/// What the console keeps of one app. The practice secrets open nothing, so they are plain text.
struct PracticeApp {
    QString id;
    QString secret;
    QString clientToken;
    QString name;
    QString ownerId;
    QStringList roleIds;                                       ///< people with another role: testers, developers
    QHash<QString, QString> invited;                           ///< person -> role; it counts once they accept
    QHash<QString, QString> roles;                             ///< person -> role, of those who accepted
    QStringList permissions{QStringLiteral("public_profile")}; ///< of the use case
    bool increasedAccess = false;                              ///< public_profile also for people without a role
    QString contactEmail;
    QString category;
    QString privacyPolicyUrl;
    QString dataDeletionUrl;
    QStringList domains;
    bool hasWebsite = false; ///< the platform was added
    QString websiteUrl;
    QString mobileUrl;
    bool forBusiness = false; ///< made with a use case that brings Facebook Login for Business
    bool live = false;
    // Settings > Advanced
    bool native = false;
    bool secretEmbedded = false; ///< the App Secret may do what the client token may
    bool apiAccess = false;      ///< a new app's default is said to be No
    bool requireProof = false;
    // Facebook Login > Settings
    bool clientOAuth = true;
    bool webOAuth = true;
    bool forceReauthentication = false;
    bool embeddedOAuth = false;
    bool enforceHttps = true;
    bool javaScriptSdk = false;
    QStringList javaScriptHosts;
    QStringList redirects;

    [[nodiscard]] bool hasRole(const QString &personId) const { return ownerId == personId || roleIds.contains(personId); }
};

struct PracticeToken {
    QString token;
    QString appId;
    QString personId; ///< empty: an app token
    QDateTime issued;
    QDateTime expires; ///< invalid: never
    QStringList scopes;
    std::optional<facebook::Trouble> dead;
};

struct PracticeCode {
    QString code;
    QString appId;
    QString personId;
    QString redirect;
    bool used = false;
};

/// The half-made app of the creation form.
struct PracticeDraft {
    QString name;
    QString contactEmail;
    QString useCase;
    QString portfolio;
};

/// All that practice Facebook knows. Not thread-safe: PracticeFacebook locks it.
class PracticeWorld
{
public:
    PracticeWorld();

    /// Of the message to the phone of whoever registers as a developer; the page says it.
    [[nodiscard]] static QString registrationCode() { return QStringLiteral("12345"); }
    // Deques: references stay good while more is added.
    std::deque<PracticePerson> people;
    std::deque<PracticeApp> apps;
    std::deque<PracticeToken> tokens;
    std::deque<PracticeCode> codes;
    QHash<QString, QString> sessions;                ///< cookie -> person
    QHash<QString, PracticeDraft> drafts;            ///< person -> draft
    QSet<QString> showsSecret;                       ///< cookies that see an App Secret with their next look at it
    QSet<QString> justLoggedIn;                      ///< cookies whose password was typed and that have not been used for a dialog since
    QHash<QString, QHash<QString, QString>> unsaved; ///< app -> what stands in its basic settings while a platform is added
    /// Troubles that are switched on; each part asks for those it can play.
    std::set<facebook::Trouble> troubles;
    int failuresLeft = 0;     ///< that many Graph answers are HTTP 500, then all is well
    QStringList seenRequests; ///< "POST /v25.0/oauth/access_token", without query and body

    /// Switches a trouble on or off; those that are a state of the apps are set in all of them.
    void setTrouble(facebook::Trouble trouble, bool on);
    [[nodiscard]] bool has(facebook::Trouble trouble) const { return troubles.contains(trouble); }
    PracticeApp *app(const QString &id);
    PracticePerson *person(const QString &id);
    PracticeToken *token(const QString &text);
    PracticePerson *signedIn(const QString &cookie);

    /// The person that owns new apps in tests and the tour.
    PracticePerson &developer() { return people.front(); }
    PracticeApp &createApp(const PracticePerson &owner, const QString &name);
    PracticeToken &issueToken(const QString &appId, const QString &personId, qint64 lifetime);
    QString newSession(const PracticePerson &person);
    [[nodiscard]] static QString randomHex(int digits);

private:
    int m_appsMade = 0;
};

/// A request without its transport.
struct PracticeRequest {
    bool post = false;
    QString method;
    QString path;
    QUrl url;
    QHash<QString, QString> values; ///< of query and form
    QString bearer;
    QString cookie;
    QString origin; ///< "http://127.0.0.1:4711"
};

struct PracticeAnswer {
    int status = 200;
    QByteArray type{"text/html; charset=utf-8"};
    QByteArray body;
    QByteArray location;
    QByteArray setCookie;
    QByteArray wwwAuthenticate;
    QByteArray appUsage;
};

} // namespace crmlink::practice
