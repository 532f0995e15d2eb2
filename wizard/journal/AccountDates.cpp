#include "journal/AccountDates.h"

#include "setup/ChangePlan.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace crmlink::journal
{

namespace
{

constexpr int format = 1;

// A file beyond this is not one of ours.
constexpr qint64 largestFile = 64 * 1024;

/// Empty when @p account is no GUID: what a database calls an id must not lead out of the folder.
QString fileOf(const setup::Guid &account)
{
    const QUuid id = QUuid::fromString(account);
    return id.isNull() ? QString() : QStringLiteral("accounts/%1.json").arg(id.toString(QUuid::WithoutBraces));
}

QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

Result<void> AccountDates::keep(const setup::Guid &account, const Secret &token, const setup::TokenDates &dates) const
{
    const QString file = fileOf(account);
    if (file.isEmpty() || token.isEmpty())
        return {};
    const QByteArray salt = setup::newSalt();
    const QJsonObject object{{QStringLiteral("format"), format},
                             {QStringLiteral("salt"), QString::fromLatin1(salt)},
                             {QStringLiteral("tokenDigest"), QString::fromLatin1(token.digest(salt))},
                             {QStringLiteral("expiresAt"), timeText(dates.expiresAt)},
                             {QStringLiteral("dataAccessExpiresAt"), timeText(dates.dataAccessExpiresAt)},
                             {QStringLiteral("learnedAt"), timeText(QDateTime::currentDateTimeUtc())}};
    return m_folder.write(file, QJsonDocument(object).toJson());
}

std::optional<setup::TokenDates> AccountDates::of(const setup::Guid &account, const Secret &token) const
{
    if (token.isEmpty() || !knows(account))
        return {};
    const QString file = fileOf(account);
    if (QFileInfo(m_folder.filePath(file)).size() > largestFile)
        return {};
    const auto bytes = m_folder.read(file);
    if (!bytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const QByteArray salt = object.value(u"salt").toString().toLatin1();
    if (object.value(u"format").toInt() != format || salt.isEmpty()
        || object.value(u"tokenDigest").toString().toLatin1() != token.digest(salt))
        return {};
    return setup::TokenDates{.expiresAt = timeFrom(object.value(u"expiresAt")),
                             .dataAccessExpiresAt = timeFrom(object.value(u"dataAccessExpiresAt"))};
}

bool AccountDates::knows(const setup::Guid &account) const
{
    const QString file = fileOf(account);
    return !file.isEmpty() && QFileInfo::exists(m_folder.filePath(file));
}

Result<void> AccountDates::forget(const setup::Guid &account) const
{
    return knows(account) ? m_folder.remove(fileOf(account)) : Result<void>();
}

} // namespace crmlink::journal
