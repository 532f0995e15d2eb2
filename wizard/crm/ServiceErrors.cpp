#include "crm/ServiceErrors.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace crmlink::crm
{

using namespace setup;

namespace
{

/// Before the fingerprint, in Error::cause.
constexpr QLatin1String certificateCause{"crm_certificate:"};

Text words(const QString &theirs)
{
    return theirs.isEmpty() ? Text() : Text::verbatim(redact(theirs.simplified().left(300)));
}

Error unreachable(Text what, Text why, Text fix, QLatin1String guide = anchor::crmService)
{
    return {.kind = ErrorKind::Unreachable,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = guide,
            .candidates = {}};
}

Error refusedLogin(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::RefusedLogin,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = anchor::crmLogin,
            .candidates = {}};
}

Error certificateError(const HttpFailure &failure, const QString &pinned)
{
    Error error;
    if (failure.certificateSha256.isEmpty()) {
        return unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "No encrypted connection to %1 came about."), {failure.host}), words(failure.words),
            Text(QT_TRANSLATE_NOOP("crmlink", "Check that the address begins with https only if the CRM speaks it on this port.")),
            anchor::privateCertificate);
    }
    const QString shown = fingerprintForPeople(QString::fromLatin1(failure.certificateSha256));
    if (pinned.isEmpty()) {
        error = unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "This computer does not trust the certificate of %1."), {failure.host}),
            //: %1 system's words, %2 and %3 names in a certificate, %4 its fingerprint
            Text(QT_TRANSLATE_NOOP("crmlink", "%1. It is issued to %2 by %3. Its SHA-256 fingerprint: %4"),
                 {redact(failure.words), failure.issuedTo, failure.issuedBy, shown}),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Ask who runs the CRM's server whether this is its fingerprint. If so, trust this one certificate: "
                                   "pinned_sha256 under [crm.service] in the site file. Or have the company's certificate authority "
                                   "installed on this computer.")),
            anchor::privateCertificate);
    } else {
        error = unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 shows another certificate than the one that is trusted."), {failure.host}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Trusted: %1. Shown: %2, issued to %3 by %4."),
                 {fingerprintForPeople(pinned), shown, failure.issuedTo, failure.issuedBy}),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Ask who runs the CRM's server whether its certificate was renewed. Only then trust the new one: "
                                   "pinned_sha256 under [crm.service] in the site file.")),
            anchor::privateCertificate);
    }
    error.cause = certificateCause + QString::fromLatin1(failure.certificateSha256);
    return error;
}

QString titleOf(const QByteArray &html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(QStringLiteral("<h1[^>]*>(.*?)</h1>"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    const QString text = QString::fromUtf8(html.left(20'000));
    for (const QRegularExpression &pattern : {title, heading}) {
        const QString found = pattern.match(text).captured(1).remove(tag).simplified().left(80);
        if (!found.isEmpty())
            return redact(found);
    }
    return {};
}

bool isHtml(const HttpAnswer &answer)
{
    return answer.contentType.toLower().contains("html") || answer.body.left(200).trimmed().toLower().startsWith("<!doctype html")
        || answer.body.left(200).trimmed().toLower().startsWith("<html");
}

/// Where companies let their people sign in once for everything: SAML, OpenID Connect, WS-Federation.
bool isSignOn(const QUrl &address)
{
    const QUrlQuery query(address);
    for (const char *item : {"SAMLRequest", "client_id", "wtrealm", "RelayState"}) {
        if (query.hasQueryItem(QLatin1String(item)))
            return true;
    }
    static const QRegularExpression path(QStringLiteral("/(adfs|saml2?|sso|oauth2?|openid|idp|connect/authorize)(/|$|\\?)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return path.match(address.path()).hasMatch();
}

QString withoutQuery(const QUrl &address)
{
    return address.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Error singleSignOn(const QString &where)
{
    return refusedLogin(
        Text(QT_TRANSLATE_NOOP("crmlink", "This CRM lets people in through single sign-on only.")),
        Text(QT_TRANSLATE_NOOP("crmlink", "It redirects to %1 for the sign-in."), {where}),
        Text(QT_TRANSLATE_NOOP("crmlink", "Use a CRM user that may sign in with a password (such as Supervisor), or the database route.")));
}

/// What came instead, as a sentence.
Text whatCame(const HttpAnswer &answer)
{
    const QString status = QString::number(answer.status);
    if (answer.body.trimmed().isEmpty())
        return Text(QT_TRANSLATE_NOOP("crmlink", "The answer was empty (HTTP status %1)."), {status});
    if (isHtml(answer)) {
        const QString title = titleOf(answer.body);
        return title.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "A web page came instead (HTTP status %1)."), {status})
                               : Text(QT_TRANSLATE_NOOP("crmlink", "A web page came instead: “%1” (HTTP status %2)."), {title, status});
    }
    return Text(QT_TRANSLATE_NOOP("crmlink", "Something else came instead: %1 (HTTP status %2)."),
                {redact(QString::fromUtf8(answer.body.left(120)).simplified()), status});
}

bool sounds(const QString &message, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&](const char *word) { return message.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
}

} // namespace

Error serviceUnreachable(const HttpFailure &failure, const QString &pinnedSha256)
{
    const QString &host = failure.host;
    switch (failure.kind) {
    case HttpFailure::Kind::NameNotFound:
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The name %1 is not known on the network."), {host}), words(failure.words),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Check the spelling of the CRM's address. A VPN may be needed.")));
    case HttpFailure::Kind::Refused:
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "No web server answers at %1."), {host}), words(failure.words),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Check the address and its port, and that the CRM is running.")));
    case HttpFailure::Kind::TimedOut:
        return unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "The CRM at %1 did not answer in time."), {host}), words(failure.words),
            Text(QT_TRANSLATE_NOOP("crmlink", "A CRM that was just started needs a minute or two: try again. Check firewall and VPN.")));
    case HttpFailure::Kind::Tls: return certificateError(failure, pinnedSha256);
    case HttpFailure::Kind::Proxy:
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The proxy on the way to %1 does not let the request through."), {host}),
                           words(failure.words),
                           Text(QT_TRANSLATE_NOOP(
                               "crmlink", "Check this computer's proxy settings: an internal host usually belongs to the exceptions.")));
    case HttpFailure::Kind::NotHttp:
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "What answers at %1 is no web server of a CRM."), {host}),
                           words(failure.words), Text(QT_TRANSLATE_NOOP("crmlink", "Check the address and its port.")));
    case HttpFailure::Kind::Lost: break;
    }
    return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The connection to %1 broke."), {host}), words(failure.words),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Try again. If it goes on, ask who runs the CRM's server.")));
}

QString certificateIn(const Error &error)
{
    return error.cause.startsWith(certificateCause) ? error.cause.mid(certificateCause.size()) : QString();
}

QString fingerprintForPeople(const QString &sha256)
{
    QString shown;
    for (qsizetype i = 0; i < sha256.size(); i += 2)
        shown += (i ? QStringLiteral(":") : QString()) + sha256.mid(i, 2).toUpper();
    return shown;
}

Error notTheService(const QUrl &asked, const HttpAnswer &answer)
{
    const QString what = withoutQuery(asked);
    const bool redirects = answer.status >= 300 && answer.status < 400 && !answer.location.isEmpty();
    if (redirects && isSignOn(answer.location))
        return singleSignOn(answer.location.host());
    if (redirects && answer.location.host() != asked.host()) {
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not the CRM's web service."), {what}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "The address sends on to %1."), {withoutQuery(answer.location)}),
                           Text(QT_TRANSLATE_NOOP("crmlink",
                                                  "If that is the CRM, use its address. If it is where people sign in for everything, this "
                                                  "CRM has single sign-on: use a user with a password, or the database route.")));
    }
    if (redirects && answer.location.scheme() != asked.scheme()) {
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not the CRM's web service."), {what}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "The address sends on to %1."), {withoutQuery(answer.location)}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Use the address with https.")));
    }
    if (answer.status == 407 || answer.status == 511) {
        return unreachable(
            Text(QT_TRANSLATE_NOOP("crmlink", "The proxy on the way to %1 does not let the request through."), {asked.host()}),
            whatCame(answer), Text(QT_TRANSLATE_NOOP("crmlink", "Sign in to the proxy, or add the CRM to its exceptions.")));
    }
    const Text why
        = redirects ? Text(QT_TRANSLATE_NOOP("crmlink", "The address sends on to %1."), {withoutQuery(answer.location)}) : whatCame(answer);
    if (answer.status == 502 || answer.status == 503 || answer.status == 504) {
        return unreachable(Text(QT_TRANSLATE_NOOP("crmlink", "The CRM at %1 is not ready."), {asked.host()}), why,
                           Text(QT_TRANSLATE_NOOP("crmlink", "It may be starting. Wait a minute or two and try again.")));
    }
    return unreachable(
        Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not the CRM's web service."), {what}), why,
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "Check the CRM's address: it is what users type in their browser, without /0 or a page behind "
                               "it. A proxy or a firewall's page can come in between, too.")));
}

Error loginRefused(const QString &user, const requests::LoginAnswer &answer)
{
    const Text why = words(answer.message);
    const QUrl redirect(answer.redirectUrl);
    if (!redirect.host().isEmpty() && isSignOn(redirect))
        return singleSignOn(redirect.host());
    const QString all = answer.message + answer.redirectUrl;
    if (!answer.passwordChangeUrl.isEmpty()
        || sounds(all, {"expired", "ChangePassword", "PasswordChange", "истек", "устарел", "просрочен", "abgelaufen"})) {
        return refusedLogin(
            Text(QT_TRANSLATE_NOOP("crmlink", "The password of the CRM user %1 has expired."), {user}), why,
            Text(QT_TRANSLATE_NOOP("crmlink", "Log in to the CRM in a browser, choose a new password there, and use that one here.")));
    }
    // The CRM says so in its own language only; the words of its most common ones.
    if (sounds(all, {"lock", "block", "заблокирован", "gesperrt", "inactive", "not active", "неактив"})) {
        return refusedLogin(Text(QT_TRANSLATE_NOOP("crmlink", "The CRM user %1 is locked."), {user}), why,
                            Text(QT_TRANSLATE_NOOP("crmlink",
                                                   "Wait until the lock ends (the CRM's setting, usually 15 minutes), or have a system "
                                                   "administrator unlock the user. Further attempts prolong it.")));
    }
    return refusedLogin(Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not accept the login %1."), {user}), why,
                        Text(QT_TRANSLATE_NOOP("crmlink", "Check user name and password. Several wrong attempts lock the user.")));
}

Error notEncrypted(const QUrl &url)
{
    return {.kind = ErrorKind::Usage,
            .what
            = Text(QT_TRANSLATE_NOOP("crmlink", "The password would cross the network to %1 unencrypted. Nothing was sent."), {url.host()}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's address begins with http.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                          "Use the address with https. If the CRM has none and you trust the network in between, insist on "
                                          "it: allow_http = true under [crm.service] in the site file.")),
            .guide = anchor::crmService,
            .candidates = {}};
}

Error serviceRefused(const QString &user, const QString &theirs)
{
    return {.kind = ErrorKind::RefusedPermission,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not let %1 do this."), {user}),
            .why = words(theirs),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                          "Have a system administrator of the CRM grant the operation (for system settings: “Access to "
                                          "managing system settings”), or sign in as another user.")),
            .guide = anchor::crmLogin,
            .candidates = {}};
}

Error unexpectedAnswer(const requests::Call &call, const QJsonObject &answer)
{
    const QString theirs = requests::errorWords(answer);
    const Text what(QT_TRANSLATE_NOOP("crmlink", "The CRM's web service did not answer as expected (%1)."), {call.path.section(u'/', -1)});
    return unreachable(what, theirs.isEmpty() ? Text() : words(theirs),
                       Text(QT_TRANSLATE_NOOP("crmlink",
                                              "This version of the CRM may differ from those CrmLink knows. Try again, or use the database "
                                              "route.")));
}

} // namespace crmlink::crm
