#pragma once

#include "setup/ChangePlan.h"
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

/// When a linked account ends.
struct AccountEnd {
    Guid id;
    QString login;
    QDateTime ends;
};

/// Those that a run linked or linked again, as far as Facebook told.
[[nodiscard]] std::vector<AccountEnd> endsOf(const Receipt &run);

/// What an administrator has to come back for: every account's new link 14 days before its end (today, if that is past), and
/// the yearly Data Use Checkup, a year after @p today.
[[nodiscard]] std::vector<Reminder> reminders(const Site &site, const std::vector<AccountEnd> &accounts, const QDate &today);

/// RFC 5545, UTF-8, CRLF, folded at 75 octets; whole-day events with an alarm at nine in the morning. @p stamp: the time of writing.
[[nodiscard]] QByteArray toICalendar(const std::vector<Reminder> &reminders, const QDateTime &stamp);

} // namespace crmlink::setup
