#include "setup/AppFormats.h"

#include "setup/Pasted.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace crmlink::setup
{

namespace
{

using enum Judgement;

constexpr qsizetype longestPaste = 2000;

void refuse(Verdict &verdict, const char *code, Text text)
{
    verdict.value.clear();
    verdict.add(Refused, QLatin1String(code), std::move(text));
}

void noteTidied(Verdict &verdict, QStringView typed)
{
    if (verdict.value != typed)
        verdict.add(Ok, QLatin1String("tidied"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Characters that do not belong to the value were removed.")));
}

/// The words of a name: letters and digits, split at everything else and before a capital that follows a small letter.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    QChar before;
    for (const QChar c : name) {
        const bool begins = c.isUpper() && before.isLower();
        if ((begins || !c.isLetterOrNumber()) && !word.isEmpty()) {
            words << word;
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c.toLower();
        before = c;
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1String> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

void judgeBrands(Verdict &verdict)
{
    static constexpr std::array refusedAnywhere = {QLatin1String("facebook"), QLatin1String("instagram"), QLatin1String("whatsapp")};
    static constexpr std::array parts
        = {QLatin1String("fb"), QLatin1String("face"), QLatin1String("book"), QLatin1String("insta"), QLatin1String("gram")};
    const QStringList words = wordsOf(verdict.value);
    const QString solid = words.join(QString());
    const auto refuseBrand = [&verdict](const QString &brand) {
        refuse(verdict, "brand",
               Text(QT_TRANSLATE_NOOP("crmlink", "Meta refuses names with “%1”. Name the app after your CRM, for example “bpm'online”."),
                    {brand}));
    };
    for (const QLatin1String brand : refusedAnywhere) {
        if (solid.contains(brand))
            return refuseBrand(brand);
    }
    for (const QLatin1String part : parts) {
        if (words.contains(part))
            return refuseBrand(part == QLatin1String("fb") ? QStringLiteral("FB") : QString(part));
    }
    for (const QLatin1String part : parts) {
        const auto within = std::find_if(words.begin(), words.end(), [part](const QString &word) { return word.contains(part); });
        if (within != words.end()) {
            verdict.add(
                Warning, QLatin1String("brand-part"),
                Text(QT_TRANSLATE_NOOP(
                         "crmlink",
                         "The name has “%1” in it, which Meta sometimes takes for its own. Choose another if the console refuses it."),
                     {part}));
            break;
        }
    }
    if (std::any_of(words.begin(), words.end(), [](const QString &word) {
            return isOneOf(
                word,
                {QLatin1String("meta"), QLatin1String("messenger"), QLatin1String("threads"), QLatin1String("oculus"), QLatin1String("f")});
        })) {
        verdict.add(Warning, QLatin1String("product"),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink", "Names that point to Meta or its products may be refused. Choose another if the console does so.")));
    }
}

/// With international names as xn--…, the form that every console takes.
QString encodedHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

QString hostOf(QStringView typed)
{
    QString host = trimPasted(typed).toString();
    if (const qsizetype scheme = host.indexOf(QStringLiteral("//")); scheme >= 0)
        host.remove(0, scheme + 2);
    static const QRegularExpression behindHost(QStringLiteral("[/?#\\\\]"));
    if (const qsizetype end = host.indexOf(behindHost); end >= 0)
        host.truncate(end);
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host.remove(0, at + 1);
    static const QRegularExpression port(QStringLiteral(":[0-9]*$"));
    if (host.count(u':') == 1)
        host.remove(port);
    while (host.startsWith(u"*.") || host.startsWith(u'.'))
        host.remove(0, host.startsWith(u'.') ? 1 : 2);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.toLower();
}

} // namespace

Verdict checkDisplayName(QStringView typed)
{
    Verdict verdict;
    const QStringView trimmed = trimPasted(typed);
    if (trimmed.isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Give the app a name. People see it when they log in.")));
        return verdict;
    }
    if (trimmed.size() > 300) {
        refuse(verdict, "too-long",
               Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "This has %n character(s). A name of a few words is enough."),
                            int(trimmed.size())));
        return verdict;
    }
    verdict.value = withoutInvisible(trimmed).simplified();
    if (hasInvisible(trimmed)) {
        verdict.add(Warning, QLatin1String("invisible"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Characters that cannot be seen were removed from the name.")));
    } else {
        noteTidied(verdict, typed);
    }
    judgeBrands(verdict);
    if (verdict.isRefused())
        return verdict;
    if (verdict.value.size() > 60) {
        verdict.add(Warning, QLatin1String("long"),
                    Text::plural(QT_TRANSLATE_N_NOOP("crmlink",
                                                     "This has %n character(s). A shorter name is easier to recognise when people log in."),
                                 int(verdict.value.size())));
    }
    const auto points = verdict.value.toUcs4();
    if (std::any_of(points.begin(), points.end(), [](uint point) { return QChar::category(point) == QChar::Symbol_Other; })) {
        verdict.add(Warning, QLatin1String("symbols"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "The name has a pictogram, which the console may refuse.")));
    }
    return verdict;
}

Verdict checkContactEmail(QStringView typed)
{
    Verdict verdict;
    QString text = trimPasted(typed).toString();
    if (text.isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Enter the mailbox to which Meta writes about the app.")));
        return verdict;
    }
    if (text.size() > longestPaste) {
        refuse(verdict, "too-long", Text(QT_TRANSLATE_NOOP("crmlink", "This is far too long for an e-mail address.")));
        return verdict;
    }
    text = withoutInvisible(text);
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text.remove(0, 7);
    // Jane Doe <jane@example.com>
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0)
        text = trimPasted(QStringView(text).sliced(open + 1)).toString();
    if (const qsizetype query = text.indexOf(u'?'); query > text.indexOf(u'@') && text.contains(u'@'))
        text.truncate(query);
    if (text.count(u'@') > 1) {
        refuse(verdict, "several",
               Text(QT_TRANSLATE_NOOP("crmlink", "The console takes one address. A mailbox that several people read is best.")));
        return verdict;
    }
    if (!text.contains(u'@')) {
        refuse(verdict, "no-at", Text(QT_TRANSLATE_NOOP("crmlink", "This is no e-mail address: it has no @.")));
        return verdict;
    }
    static const QRegularExpression shape(QStringLiteral("^[^\\s@\"(),:;<>\\[\\]\\\\]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                                                         "\\.)*[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?$"));
    const QString local = text.section(u'@', 0, 0);
    const QString host = text.section(u'@', 1);
    if (!shape.match(text).hasMatch() || text.size() > 254 || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(u"..")) {
        refuse(verdict, "format", Text(QT_TRANSLATE_NOOP("crmlink", "This is no e-mail address. It looks like name@example.com.")));
        return verdict;
    }
    if (!host.contains(u'.') || host.endsWith(u".local", Qt::CaseInsensitive) || QHostAddress().setAddress(host)) {
        refuse(verdict, "local",
               Text(QT_TRANSLATE_NOOP("crmlink", "Meta cannot write to %1. Use an address that can be reached from outside."), {host}));
        return verdict;
    }
    verdict.value = text;
    noteTidied(verdict, typed);
    static const QRegularExpression unread(QStringLiteral("^(?:no-?_?\\.?reply|do-?not-?reply|noreply.*)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (unread.match(local).hasMatch()) {
        verdict.add(Warning, QLatin1String("unread"),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink", "Nobody seems to read this mailbox. Meta writes there before it limits an app; use one that is read.")));
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 127; })) {
        verdict.add(Warning, QLatin1String("non-ascii"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "The address has letters beyond a to z, which the console may refuse.")));
    }
    return verdict;
}

Verdict checkAppDomain(QStringView typed)
{
    Verdict verdict;
    if (trimPasted(typed).isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Enter the CRM's host name.")));
        return verdict;
    }
    if (typed.size() > longestPaste) {
        refuse(verdict, "too-long", Text(QT_TRANSLATE_NOOP("crmlink", "This is far too long for a host name.")));
        return verdict;
    }
    const QString host = hostOf(typed);
    const QHostAddress ip(QString(host).remove(u'[').remove(u']'));
    if (!ip.isNull()) {
        verdict.value = host;
        verdict.add(Warning, QLatin1String("ip"),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "This is an IP address. Whether the console accepts one is not known; a host name is safe.")));
        return verdict;
    }
    const QByteArray ace = QUrl::toAce(host);
    static const QRegularExpression shape(
        QStringLiteral("^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"));
    if (ace.isEmpty() || ace.size() > 253 || !shape.match(QString::fromLatin1(ace)).hasMatch()) {
        refuse(verdict, "format", Text(QT_TRANSLATE_NOOP("crmlink", "This is no host name. It looks like crm.example.com.")));
        return verdict;
    }
    if (host == u"facebook.com" || host.endsWith(u".facebook.com")) {
        refuse(verdict, "facebook", Text(QT_TRANSLATE_NOOP("crmlink", "This is Facebook's own host. Enter the host name of your CRM.")));
        return verdict;
    }
    verdict.value = QString::fromLatin1(ace);
    if (host == u"localhost" || host.endsWith(u".localhost")) {
        verdict.add(Warning, QLatin1String("localhost"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "%1 is this computer only. Use the host name at which users open the CRM."), {host}));
    } else if (!host.contains(u'.')) {
        verdict.add(
            Warning, QLatin1String("bare-host"),
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 is a name without a domain, which the console may refuse. Use the full host name."),
                 {host}));
    }
    noteTidied(verdict, typed);
    return verdict;
}

DomainsVerdict checkAppDomains(QStringView typed)
{
    DomainsVerdict result;
    if (typed.size() > 10 * longestPaste) {
        refuse(result.verdict, "too-long", Text(QT_TRANSLATE_NOOP("crmlink", "This is far too long for a list of host names.")));
        return result;
    }
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    const QString list = typed.toString();
    for (const QString &entry : list.split(separators, Qt::SkipEmptyParts)) {
        Verdict one = checkAppDomain(entry);
        for (Finding &finding : one.findings) {
            if (!result.verdict.has(finding.code))
                result.verdict.findings.push_back(std::move(finding));
        }
        if (!one.value.isEmpty() && !result.domains.contains(one.value))
            result.domains << one.value;
    }
    if (result.domains.isEmpty() && result.verdict.findings.empty())
        refuse(result.verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Enter the CRM's host name.")));
    if (result.verdict.isRefused())
        result.domains.clear();
    result.verdict.value = result.domains.join(QStringLiteral(", "));
    return result;
}

QStringList suggestedAppDomains(const QUrl &siteUrl, const QUrl &mobileSiteUrl)
{
    QStringList domains;
    const auto add = [&domains](const QString &host) {
        if (!host.isEmpty() && !domains.contains(host))
            domains << host;
    };
    for (const QUrl &url : {siteUrl, mobileSiteUrl}) {
        const QString host = encodedHost(url);
        add(host);
        if (host.startsWith(u"www.") && host.count(u'.') > 1)
            add(host.sliced(4));
    }
    return domains;
}

bool areCovering(const QStringList &domains, const QUrl &url)
{
    const QString host = encodedHost(url);
    return std::any_of(domains.begin(), domains.end(), [&host](const QString &domain) {
        const QString lower = domain.toLower();
        return !host.isEmpty() && (host == lower || host.endsWith(u'.' + lower));
    });
}

} // namespace crmlink::setup
