#include "AccountsText.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace crmlink::app
{

namespace
{

bool isExpired(const setup::Account &account, const std::optional<setup::TokenDates> &dates)
{
    return account.isExpired || (dates && dates->end().isValid() && dates->end() < QDateTime::currentDateTimeUtc());
}

/// Names come from whoever wrote them: nothing in them moves the cursor or turns the rest of the line around.
QString harmless(QString name)
{
    std::ranges::replace_if(
        name,
        [](QChar c) {
            return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
                || (c >= QChar(0x2066) && c <= QChar(0x2069));
        },
        QChar(0xFFFD));
    return name;
}

/// @p text as wide as the widest of what can stand in its place, whatever the language: in a terminal's columns as far as
/// that can be told.
QString column(const Text &text, std::initializer_list<Text> all)
{
    qsizetype width = 0;
    for (const Text &other : all)
        width = std::max(width, other.toString().size());
    return text.toString().leftJustified(width) + QStringLiteral("  ");
}

} // namespace

QByteArray accountsJsonBegin()
{
    return R"({"command":"accounts","action":"list","accounts":[)";
}

QByteArray accountsJsonEnd(int total)
{
    return "],\"total\":" + QByteArray::number(total) + "}\n";
}

QByteArray accountJson(const setup::Account &account, const std::optional<setup::TokenDates> &dates)
{
    const QDateTime end = dates ? dates->end() : QDateTime();
    const QJsonObject object{{QStringLiteral("network"), QStringLiteral("facebook")},
                             {QStringLiteral("id"), account.id},
                             {QStringLiteral("login"), account.login},
                             {QStringLiteral("owner"), account.ownerName},
                             {QStringLiteral("shared"), account.isPublic},
                             {QStringLiteral("expired"), isExpired(account, dates)},
                             {QStringLiteral("expiresAt"), end.isValid() ? QJsonValue(end.toUTC().toString(Qt::ISODate)) : QJsonValue()},
                             {QStringLiteral("appId"), account.appId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray accountLine(const setup::Account &account, const std::optional<setup::TokenDates> &dates)
{
    const Text shared(QT_TRANSLATE_NOOP("crmlink", "shared"));
    const Text isPrivate(QT_TRANSLATE_NOOP("crmlink", "private"));
    const Text expired(QT_TRANSLATE_NOOP("crmlink", "expired"));
    const Text endless(QT_TRANSLATE_NOOP("crmlink", "no end"));
    const Text unknown(QT_TRANSLATE_NOOP("crmlink", "end not known"));
    const QDateTime end = dates ? dates->end() : QDateTime();
    const auto until = [](const QDate &day) { return Text(QT_TRANSLATE_NOOP("crmlink", "until %1"), {day.toString(Qt::ISODate)}); };
    const Text validity = isExpired(account, dates) ? expired : end.isValid() ? until(setup::localDay(end)) : dates ? endless : unknown;
    const QString line = QStringLiteral("  ") + account.id + QStringLiteral("  ")
        + column(account.isPublic ? shared : isPrivate, {shared, isPrivate})
        + column(validity, {expired, until(QDate(2000, 1, 1)), endless, unknown})
        //: %1 is an account's login, %2 the CRM user whose it is, %3 an App ID.
        + Text(QT_TRANSLATE_NOOP("crmlink", "%1 of %2, app %3"), {harmless(account.login), harmless(account.ownerName), account.appId})
              .toString();
    return line.toUtf8() + '\n';
}

QByteArray accountsTextEnd(int total)
{
    return Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%n Facebook account(s)"), total).toString().toUtf8() + '\n';
}

} // namespace crmlink::app
