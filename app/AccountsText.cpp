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

/// In a terminal's columns as far as that can be told; long names push what follows to the right.
QString column(const Text &text, int width)
{
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
    constexpr int sharing = 7;
    constexpr int validity = 16;
    const QDateTime end = dates ? dates->end() : QDateTime();
    const Text until = isExpired(account, dates) ? Text(QT_TRANSLATE_NOOP("crmlink", "expired"))
        : end.isValid() ? Text(QT_TRANSLATE_NOOP("crmlink", "until %1"), {end.toUTC().date().toString(Qt::ISODate)})
        : dates         ? Text(QT_TRANSLATE_NOOP("crmlink", "no end"))
                        : Text(QT_TRANSLATE_NOOP("crmlink", "end not known"));
    const QString line = QStringLiteral("  ") + account.id + QStringLiteral("  ")
        + column(account.isPublic ? Text(QT_TRANSLATE_NOOP("crmlink", "shared")) : Text(QT_TRANSLATE_NOOP("crmlink", "private")), sharing)
        + column(until, validity)
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
