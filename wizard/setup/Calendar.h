#pragma once

#include "setup/Site.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace crmlink::setup
{

/// A day to remember.
struct Reminder {
    QString id; ///< stable for site and purpose, so that a newer file moves the old entry instead of adding one
    QDate day;
    QString title;
    QString details; ///< may have line breaks
    bool yearly = false;
};

/// Days a long-lived token lasts (facts of Meta's page on long-lived tokens: 5183944 seconds) and how long before its end one is reminded.
inline constexpr int tokenDays = 60;
inline constexpr int remindDaysBefore = 14;

/// What an administrator has to come back for. With a @p validUntil that is invalid, only the yearly Data Use Checkup, a year after
/// @p today; else also the renewal of the linked account 14 days before it ends (today, if that is past).
[[nodiscard]] std::vector<Reminder> reminders(const Site &site, const QDateTime &validUntil, const QDate &today);

/// RFC 5545, UTF-8, CRLF, folded at 75 octets; whole-day events with an alarm at nine in the morning. @p stamp: the time of writing.
[[nodiscard]] QByteArray toICalendar(const std::vector<Reminder> &reminders, const QDateTime &stamp);

} // namespace crmlink::setup
