#include "setup/KeyFormats.h"

#include "setup/Pasted.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <QUrl>
#include <QUrlQuery>

namespace crmlink::setup
{

namespace
{

using enum Judgement;

constexpr qsizetype secretLength = 32;
/// App IDs known so far have 15 to 17 digits; beyond these no number is taken for one.
constexpr qsizetype fewestDigits = 10;
constexpr qsizetype mostDigits = 20;
/// Nothing that belongs in these fields is longer, labels and addresses included.
constexpr qsizetype longest = 2000;

/// Arabic, full-width and other digits as 0 to 9; without what grouped or hid them.
QString plainDigits(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || isInvisible(c.unicode()) || c == u'-' || c == u'\u2010' || c == u'\u2011')
            continue;
        plain += c.digitValue() >= 0 ? QChar(char16_t(u'0' + c.digitValue())) : c;
    }
    return plain;
}

bool isUserToken(QStringView text)
{
    return text.startsWith(u"EAA") && text.size() > 20;
}

/// "App ID: 123", "App secret = abc": what follows the label.
QStringView withoutLabel(QStringView text)
{
    const qsizetype colon = std::max(text.lastIndexOf(u':'), text.lastIndexOf(u'='));
    const bool labelled = colon > 0 && colon < 40 && text.first(colon).contains(u"app", Qt::CaseInsensitive) && !text.contains(u"://");
    return labelled ? trimPasted(text.sliced(colon + 1)) : text;
}

QString appIdIn(const QUrl &address)
{
    static const QRegularExpression inPath(QStringLiteral("/apps?/([0-9]+)(?:/|$)"));
    const QRegularExpressionMatch match = inPath.match(address.path());
    if (match.hasMatch())
        return match.captured(1);
    const QUrlQuery query(address);
    for (const QString &name : {QStringLiteral("app_id"), QStringLiteral("client_id"), QStringLiteral("appId")}) {
        QString value = query.queryItemValue(name);
        if (isDigits(value))
            return value;
    }
    return {};
}

void refuse(Verdict &verdict, const char *code, Text text)
{
    verdict.value.clear();
    verdict.add(Refused, QLatin1String(code), std::move(text));
}

Verdict judgeDigits(Verdict verdict, QString digits)
{
    const auto length = digits.size();
    if (length < fewestDigits || length > mostDigits) {
        refuse(verdict, "length",
               Text::plural(QT_TRANSLATE_N_NOOP(
                                "crmlink", "This has %n digit(s); an App ID has 15 to 17. Copy it from the top of the app's dashboard."),
                            int(length)));
        return verdict;
    }
    if (length < 15 || length > 17) {
        verdict.add(
            Warning, QLatin1String("unusual-length"),
            Text(QT_TRANSLATE_NOOP(
                     "crmlink", "This has %1 digits; App IDs known so far have 15 to 17. Compare it with the top of the app's dashboard."),
                 {QString::number(length)}));
    }
    verdict.value = std::move(digits);
    return verdict;
}

Verdict judgeAddress(const QString &address)
{
    Verdict verdict;
    const QUrl url = QUrl::fromUserInput(address);
    const QString found = appIdIn(url);
    if (found.isEmpty()) {
        refuse(verdict, "address-without-id",
               Text(QT_TRANSLATE_NOOP(
                   "crmlink", "This address names no app. Open the app in the console: its address then has /apps/ and the App ID.")));
        return verdict;
    }
    if (found.size() < fewestDigits || found.size() > mostDigits) {
        refuse(verdict, "length",
               Text(QT_TRANSLATE_NOOP("crmlink",
                                      "The number in this address, %1, is no App ID, which has 15 to 17 digits. Open the app in the "
                                      "console and copy the whole address of its page."),
                    {found.size() > mostDigits ? found.first(mostDigits) + u'…' : found}));
        return verdict;
    }
    verdict.add(Ok, QLatin1String("from-address"), Text(QT_TRANSLATE_NOOP("crmlink", "Taken from the pasted address.")));
    if (url.path().contains(u"instagram", Qt::CaseInsensitive) || url.path().contains(u"threads", Qt::CaseInsensitive)) {
        verdict.add(Warning, QLatin1String("instagram"),
                    Text(QT_TRANSLATE_NOOP(
                        "crmlink",
                        "The address is a page for Instagram or Threads, which shows an ID and a secret of its own. Copy both keys "
                        "from App settings › Basic.")));
    }
    return judgeDigits(std::move(verdict), found);
}

} // namespace

Verdict checkAppId(QStringView typed)
{
    Verdict verdict;
    const QStringView trimmed = trimPasted(typed);
    if (trimmed.isEmpty()) {
        refuse(verdict, "empty",
               Text(QT_TRANSLATE_NOOP("crmlink", "Enter the App ID, or paste the address of the app's page in the console.")));
        return verdict;
    }
    if (trimmed.size() > longest) {
        refuse(verdict, "too-long", Text(QT_TRANSLATE_NOOP("crmlink", "This is far too long for an App ID, which has 15 to 17 digits.")));
        return verdict;
    }
    const QStringView text = withoutLabel(trimmed);
    if (text.size() == secretLength && isHex(text)) {
        refuse(verdict, "secret",
               Text(QT_TRANSLATE_NOOP("crmlink", "This looks like the App Secret. The App ID has digits only and stands above it.")));
        return verdict;
    }
    if (const qsizetype bar = text.indexOf(u'|'); bar > 0 && isDigits(text.first(bar))) {
        verdict.add(Warning, QLatin1String("app-token"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "An app access token was pasted; the App ID in front of its bar is used.")));
        return judgeDigits(std::move(verdict), text.first(bar).toString());
    }
    if (isUserToken(text)) {
        refuse(verdict, "user-token",
               Text(QT_TRANSLATE_NOOP("crmlink", "This is an access token of a person. The App ID has digits only.")));
        return verdict;
    }
    static const QRegularExpression rounded(QStringLiteral("^[0-9][.,][0-9]+E\\+?[0-9]+$"), QRegularExpression::CaseInsensitiveOption);
    if (rounded.match(text.toString()).hasMatch()) {
        refuse(verdict, "spreadsheet",
               Text(QT_TRANSLATE_NOOP("crmlink", "A spreadsheet has rounded this number. Copy the App ID from the console itself.")));
        return verdict;
    }
    if (text.contains(u'/') || text.contains(u"facebook.com"))
        return judgeAddress(text.toString());

    const QString digits = plainDigits(text);
    if (!isDigits(digits)) {
        if (trimmed.contains(u"instagram", Qt::CaseInsensitive) || trimmed.contains(u"threads", Qt::CaseInsensitive)) {
            refuse(verdict, "instagram",
                   Text(QT_TRANSLATE_NOOP("crmlink",
                                          "This is from a page for Instagram or Threads. Copy the App ID from App settings › Basic.")));
        } else {
            refuse(
                verdict, "not-digits",
                Text(QT_TRANSLATE_NOOP(
                    "crmlink", "An App ID has digits only. Copy it from the top of the app's dashboard, or paste that page's address.")));
        }
        return verdict;
    }
    if (trimmed.contains(u"instagram", Qt::CaseInsensitive) || trimmed.contains(u"threads", Qt::CaseInsensitive)) {
        verdict.add(
            Warning, QLatin1String("instagram"),
            Text(QT_TRANSLATE_NOOP(
                "crmlink", "The label names Instagram or Threads, whose ID is not the app's. Copy both keys from App settings › Basic.")));
    }
    if (digits != typed)
        verdict.add(Ok, QLatin1String("tidied"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "Blanks and other characters around the digits were removed.")));
    return judgeDigits(std::move(verdict), digits);
}

SecretVerdict checkAppSecret(QStringView typed)
{
    SecretVerdict result;
    Verdict &verdict = result.verdict;
    const QStringView trimmed = trimPasted(typed);
    if (trimmed.isEmpty()) {
        refuse(verdict, "empty", Text(QT_TRANSLATE_NOOP("crmlink", "Paste the App Secret.")));
        return result;
    }
    if (trimmed.size() > longest) {
        refuse(verdict, "too-long",
               Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "This has %n character(s); an App Secret has 32."), int(trimmed.size())));
        return result;
    }
    static const QStringView dots(u"•●∙·⚫⬤◦*.…");
    if (std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return dots.contains(c) || c.isSpace(); })
        || std::count_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c == u'•' || c == u'●' || c == u'*'; }) > 3) {
        refuse(verdict, "masked",
               Text(QT_TRANSLATE_NOOP(
                   "crmlink",
                   "These are the dots that hide the App Secret. Press Show in the console, enter your Facebook password, then copy it.")));
        return result;
    }
    QStringView text = withoutLabel(trimmed);
    if (isUserToken(text)) {
        refuse(
            verdict, "user-token",
            Text(QT_TRANSLATE_NOOP("crmlink", "This is an access token of a person. The App Secret is on the page App settings › Basic.")));
        return result;
    }
    if (const qsizetype bar = text.indexOf(u'|'); bar > 0 && isDigits(text.first(bar))) {
        const QStringView behind = text.sliced(bar + 1);
        if (behind.size() != secretLength || !isHex(behind)) {
            refuse(verdict, "app-token",
                   Text(QT_TRANSLATE_NOOP(
                       "crmlink",
                       "This is an app access token, and the App Secret is not in it. Copy the App Secret from App settings › Basic.")));
            return result;
        }
        verdict.add(
            Warning, QLatin1String("app-token"),
            Text(QT_TRANSLATE_NOOP("crmlink", "An app access token was pasted; what stands behind its bar is used as the App Secret.")));
        text = behind;
    }

    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && !isInvisible(c.unicode()))
            plain += c;
    }
    if (isDigits(plain) && plain.size() >= 10 && plain.size() <= 20) {
        refuse(verdict, "app-id",
               Text(QT_TRANSLATE_NOOP("crmlink", "This looks like the App ID. The App Secret has 32 characters, 0 to 9 and a to f.")));
    } else if (plain.size() != secretLength) {
        refuse(verdict, "length",
               Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "This has %n character(s); an App Secret has 32. Copy it whole."),
                            int(plain.size())));
    } else if (!isHex(plain)) {
        refuse(verdict, "not-hex",
               Text(QT_TRANSLATE_NOOP("crmlink", "An App Secret has only 0 to 9 and a to f. Copy it from App settings › Basic.")));
    } else {
        if (plain != plain.toLower()) {
            verdict.add(
                Warning, QLatin1String("upper-case"),
                Text(QT_TRANSLATE_NOOP(
                    "crmlink", "The App Secret has capital letters, which Facebook does not use. They were changed to small ones.")));
        }
        if (plain.size() != typed.size())
            verdict.add(Ok, QLatin1String("tidied"), Text(QT_TRANSLATE_NOOP("crmlink", "Characters around the App Secret were removed.")));
        verdict.add(Ok, QLatin1String("client-token-look-alike"),
                    Text(QT_TRANSLATE_NOOP("crmlink", "A client token looks the same. Only the check with Facebook can tell them apart.")));
        result.value = Secret::take(plain.toLower());
    }
    wipe(plain);
    return result;
}

Secret tidiedAppSecret(const Secret &given)
{
    QString characters = QString::fromUtf8(given.reveal());
    const SecretVerdict checked = checkAppSecret(characters);
    wipe(characters);
    return checked.value.isEmpty() ? given : checked.value;
}

std::optional<Text> unlikelySecret(const Secret &given)
{
    QString characters = QString::fromUtf8(given.reveal());
    const bool refused = !given.isEmpty() && checkAppSecret(characters).verdict.isRefused();
    wipe(characters);
    if (!refused)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret does not look like one: Facebook's have 32 digits and letters a to f."));
}

bool areSwapped(QStringView appIdTyped, QStringView appSecretTyped)
{
    return checkAppId(appIdTyped).has(QLatin1String("secret")) && checkAppSecret(appSecretTyped).verdict.has(QLatin1String("app-id"));
}

} // namespace crmlink::setup
