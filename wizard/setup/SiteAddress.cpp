#include "setup/SiteAddress.h"

#include "base/Loopback.h"
#include "setup/Pasted.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

using enum Judgement;

constexpr qsizetype longest = 2000;

void refuse(Verdict &verdict, const char *code, Text text)
{
    verdict.value.clear();
    verdict.add(Refused, QLatin1String(code), std::move(text));
}

bool isBelow(const QString &host, QLatin1String domain)
{
    return host == domain || (host.endsWith(domain) && host.size() > domain.size() && host[host.size() - domain.size() - 1] == u'.');
}

bool isLocalhost(const QString &host)
{
    return isBelow(host, QLatin1String("localhost")) || isLoopback(host);
}

/// Cuts what the CRM itself appends to its root: the sign-in page, /0 of .NET Framework, the shell, its services.
/// True when something was cut.
bool cutToRoot(QUrl &url)
{
    static const QRegularExpression part(
        QStringLiteral("/(?:0(?=/|$)|login(?=/|$)|nui(?=/|$)|shell(?=/|$)|servicemodel/|dataservice/|rest/|odata/|core/hash|configuration/"
                       "|clientapp/|simplelogin|viewpage\\.aspx|default\\.aspx|index\\.html?)"),
        QRegularExpression::CaseInsensitiveOption);
    QString path = url.path(QUrl::FullyEncoded);
    if (const QRegularExpressionMatch match = part.match(path); match.hasMatch())
        path.truncate(match.capturedStart());
    while (path.endsWith(u'/'))
        path.chop(1);
    QString same = url.path(QUrl::FullyEncoded);
    while (same.endsWith(u'/'))
        same.chop(1);
    const bool cut = path != same || url.hasQuery() || url.hasFragment();
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return cut;
}

void judgeHost(Verdict &verdict, const QUrl &url)
{
    const QString host = url.host().toLower();
    if (isLocalhost(host)) {
        verdict.add(
            Warning, QLatin1String("localhost"),
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 is this computer only: nobody else can log in with it. Use the address that users open."),
                 {host}));
        return;
    }
    if (!QHostAddress(host).isNull()) {
        verdict.add(Warning, QLatin1String("ip"),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink", "This is an IP address. Facebook asks for a host name among the App domains, so give the CRM one.")));
        return;
    }
    if (!host.contains(u'.')) {
        verdict.add(
            Warning, QLatin1String("bare-host"),
            Text(QT_TRANSLATE_NOOP(
                     "crmlink",
                     "%1 is a name without a domain, which the console may refuse. Use the full host name, such as %1.example.com."),
                 {host}));
        return;
    }
    static constexpr QLatin1String internal[] = {QLatin1String("local"), QLatin1String("lan"),  QLatin1String("internal"),
                                                 QLatin1String("corp"),  QLatin1String("home"), QLatin1String("intranet")};
    if (std::any_of(std::begin(internal), std::end(internal), [&host](QLatin1String domain) { return isBelow(host, domain); })) {
        verdict.add(Warning, QLatin1String("internal-host"),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "%1 is known inside your network only. The login needs just the user's browser to reach it, "
                                           "but the console may refuse "
                                           "the name."),
                         {host}));
    }
}

} // namespace

std::optional<Text> loginRefusal(const QUrl &siteUrl)
{
    if (siteUrl.scheme() != u"http" || isLocalhost(siteUrl.host()))
        return std::nullopt;
    return Text(
        QT_TRANSLATE_NOOP("crmlink", "Facebook refuses to log in from http pages. Set up https for the CRM and use that address here."));
}

Verdict checkSiteUrl(QStringView typed)
{
    Verdict verdict;
    const QStringView trimmed = trimPasted(typed);
    if (trimmed.isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Enter the address at which users open the CRM.")));
        return verdict;
    }
    if (trimmed.size() > longest) {
        refuse(verdict, "too-long",
               Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "This has %n character(s), too many for an address."), int(trimmed.size())));
        return verdict;
    }
    if (hasInvisible(trimmed)) {
        refuse(verdict, "format",
               Text(QT_TRANSLATE_NOOP("crmlink", "The address has characters that cannot be seen. Type it instead of pasting it.")));
        return verdict;
    }
    QString text = trimmed.toString();
    text.replace(u'\\', u'/');
    static const QRegularExpression slashes(QStringLiteral("^(https?):/*"), QRegularExpression::CaseInsensitiveOption);
    text.replace(slashes, QStringLiteral("\\1://"));
    static const QRegularExpression scheme(QStringLiteral("^([a-z][a-z0-9+.-]*)://"), QRegularExpression::CaseInsensitiveOption);
    const auto points = text.toUcs4();
    const bool hasPictogram
        = std::any_of(points.begin(), points.end(), [](uint point) { return QChar::category(point) == QChar::Symbol_Other; });
    const QRegularExpressionMatch schemeMatch = scheme.match(text);
    const QString schemeName = schemeMatch.captured(1).toLower();
    if (schemeMatch.hasMatch() && schemeName != u"https" && schemeName != u"http") {
        refuse(verdict, "scheme",
               Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not how a browser opens the CRM. The address begins with https://."),
                    {schemeName + u':'}));
        return verdict;
    }
    static const QRegularExpression otherScheme(QStringLiteral("^(?:mailto|javascript|data|file|about):"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (otherScheme.match(text).hasMatch()) {
        refuse(verdict, "scheme",
               Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not how a browser opens the CRM. The address begins with https://."),
                    {text.section(u':', 0, 0) + u':'}));
        return verdict;
    }
    if (!schemeMatch.hasMatch())
        text.prepend(text.startsWith(u"//") ? QStringLiteral("https:") : QStringLiteral("https://"));

    QUrl url(text, QUrl::TolerantMode);
    const QString authority = text.section(u'/', 2, 2);
    if (authority.isEmpty() || authority.startsWith(u':') || authority.startsWith(u'?') || authority.startsWith(u'#')) {
        refuse(verdict, "no-host", Text(QT_TRANSLATE_NOOP("crmlink", "The address names no host. It looks like https://crm.example.com.")));
        return verdict;
    }
    static const QRegularExpression hostShape(QStringLiteral("^[\\p{L}\\p{N}_]([\\p{L}\\p{M}\\p{N}_.-]*[\\p{L}\\p{M}\\p{N}_])?$"));
    const bool isV6 = url.host().contains(u':');
    if (!url.isValid() || hasPictogram || url.host().isEmpty() || url.port() == 0 || (!isV6 && !hostShape.match(url.host()).hasMatch())
        || url.host().contains(u"..")) {
        refuse(verdict, "format", Text(QT_TRANSLATE_NOOP("crmlink", "This is no web address. It looks like https://crm.example.com.")));
        return verdict;
    }
    const QString host = url.host().toLower();
    if (isBelow(host, QLatin1String("facebook.com")) || isBelow(host, QLatin1String("fb.com"))
        || isBelow(host, QLatin1String("meta.com"))) {
        refuse(verdict, "facebook",
               Text(QT_TRANSLATE_NOOP("crmlink", "This is an address of Facebook. Enter the one at which users open the CRM.")));
        return verdict;
    }

    if (!url.userInfo().isEmpty()) {
        url.setUserInfo(QString());
        verdict.add(Warning, QLatin1String("credentials"),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "The address had a user name or password in it, which was removed. Addresses are not secret.")));
    }
    const bool cut = cutToRoot(url);
    if ((url.scheme() == u"https" && url.port() == 443) || (url.scheme() == u"http" && url.port() == 80))
        url.setPort(-1);
    url.setHost(host);

    if (const auto refusal = loginRefusal(url))
        verdict.add(Warning, QLatin1String("http"), *refusal);
    if (!schemeMatch.hasMatch())
        verdict.add(Warning, QLatin1String("no-scheme"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "https:// was put in front. Check that the CRM opens with it.")));
    judgeHost(verdict, url);
    if (isBelow(host, QLatin1String("creatio.com")) || isBelow(host, QLatin1String("bpmonline.com"))) {
        verdict.add(Warning, QLatin1String("cloud"),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink", "This is a CRM in the vendor's cloud, which needs no set-up: log in to Facebook in the CRM itself.")));
    }
    if (cut)
        verdict.add(Ok, QLatin1String("login-page"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Shortened to the CRM's own address; what followed is one of its pages.")));
    if (url.port() > 0) {
        verdict.add(Ok, QLatin1String("port"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "The port %1 stays in the Site URL. App domains takes the host name without it."),
                         {QString::number(url.port())}));
    }
    verdict.value = url.toString();
    if (verdict.findings.empty() && verdict.value != typed && verdict.value + u'/' != typed)
        verdict.add(Ok, QLatin1String("tidied"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Characters that do not belong to the value were removed.")));
    return verdict;
}

Verdict checkMobileSiteUrl(QStringView typed)
{
    if (trimPasted(typed).isEmpty())
        return {};
    return checkSiteUrl(typed);
}

Verdict checkRedirectUri(QStringView typed)
{
    Verdict verdict;
    const QStringView trimmed = trimPasted(typed);
    if (trimmed.isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Enter the address to which Facebook sends people back.")));
        return verdict;
    }
    if (trimmed.size() > longest) {
        refuse(verdict, "too-long",
               Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "This has %n character(s), too many for an address."), int(trimmed.size())));
        return verdict;
    }
    const QString text = trimmed.toString();
    if (hasInvisible(trimmed) || text.contains(u' ')) {
        refuse(
            verdict, "format",
            Text(QT_TRANSLATE_NOOP("crmlink", "The address has blanks or characters that cannot be seen. Type it instead of pasting it.")));
        return verdict;
    }
    if (text.contains(u'*')) {
        refuse(
            verdict, "wildcard",
            Text(QT_TRANSLATE_NOOP("crmlink", "Facebook compares the whole address, so * stands for nothing. Enter the exact address.")));
        return verdict;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!text.contains(u"://") || (url.isValid() && url.scheme() != u"https" && url.scheme() != u"http")) {
        refuse(verdict, "scheme", Text(QT_TRANSLATE_NOOP("crmlink", "The address begins with https://; a host name alone is refused.")));
        return verdict;
    }
    if (!url.isValid() || url.host().isEmpty()) {
        const bool noHost = url.isValid() || text.section(u'/', 2, 2).isEmpty();
        refuse(verdict, noHost ? "no-host" : "format",
               Text(QT_TRANSLATE_NOOP("crmlink", "This is no web address. It looks like https://crm.example.com.")));
        return verdict;
    }
    const QString host = url.host().toLower();
    if (isBelow(host, QLatin1String("facebook.com"))) {
        refuse(verdict, "facebook",
               Text(QT_TRANSLATE_NOOP(
                   "crmlink",
                   "Facebook's own page needs no entry, and the console refuses it. Turn on Embedded browser OAuth login instead.")));
        return verdict;
    }
    if (url.hasFragment()) {
        refuse(verdict, "fragment",
               Text(QT_TRANSLATE_NOOP("crmlink", "An address with # and what follows is refused. Leave that part out.")));
        return verdict;
    }
    if (url.scheme() == u"http") {
        if (host != u"localhost") {
            refuse(verdict, "insecure", Text(QT_TRANSLATE_NOOP("crmlink", "Facebook sends people back only to https addresses.")));
            return verdict;
        }
        verdict.add(
            Warning, QLatin1String("localhost"),
            Text(QT_TRANSLATE_NOOP("crmlink", "Facebook allows localhost by itself while the app is in development, and never later.")));
    }
    if (url.hasQuery()) {
        verdict.add(
            Warning, QLatin1String("query"),
            Text(QT_TRANSLATE_NOOP("crmlink", "What follows the ? is compared too: the login works only with exactly this address.")));
    }
    verdict.value = text;
    if (text != typed)
        verdict.add(Ok, QLatin1String("tidied"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Characters that do not belong to the value were removed.")));
    return verdict;
}

QString asConsoleUrl(const QUrl &url)
{
    QUrl shown = url;
    if (!shown.isEmpty() && shown.path().isEmpty())
        shown.setPath(QStringLiteral("/"));
    return shown.toString(QUrl::FullyEncoded);
}

} // namespace crmlink::setup
