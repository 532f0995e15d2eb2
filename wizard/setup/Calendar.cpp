#include "setup/Calendar.h"

#include "base/Text.h"
#include "setup/ConsoleAddress.h"
#include "setup/TokenDates.h"

#include <QCryptographicHash>
#include <QtGlobal>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

QByteArray escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            safe += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QStringLiteral("\\") + c;
        else if (c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe.toUtf8();
}

/// Lines of at most 75 octets, never cut inside a UTF-8 character.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype width = 75;
    QByteArray all;
    qsizetype begin = 0;
    qsizetype room = width;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        all += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = width - 1; // the blank in front counts
    }
    return all + line.mid(begin) + "\r\n";
}

QByteArray day(const QDate &date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QString idFor(const Site &site, const QString &purpose)
{
    const QByteArray digest = QCryptographicHash::hash(site.key().toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return purpose + u'-' + QString::fromLatin1(digest) + QStringLiteral("@crmlink");
}

} // namespace

std::vector<AccountEnd> endsOf(const Receipt &run)
{
    std::vector<AccountEnd> ends;
    for (const Change &change : run.plan.changes) {
        const auto *account = std::get_if<AccountChange>(&change);
        if (account && account->writesToken() && account->link.dates && account->link.dates->end().isValid())
            ends.push_back({account->id, account->login, account->link.dates->end()});
    }
    return ends;
}

std::vector<Reminder> reminders(const Site &site, const std::vector<AccountEnd> &accounts, const QDate &today)
{
    std::vector<Reminder> list;
    const QString name = site.displayName();
    for (const AccountEnd &account : accounts) {
        const QDate ends = localDay(account.ends);
        list.push_back({idFor(site, QStringLiteral("renew-") + account.id), std::max(ends.addDays(-remindDaysBefore), today),
                        Text(QT_TRANSLATE_NOOP("crmlink", "Link the Facebook account “%1” of %2 again"), {account.login, name}).toString(),
                        Text(QT_TRANSLATE_NOOP("crmlink",
                                               "The link between the CRM and Facebook ends on %1. The account's owner logs in to Facebook "
                                               "once more: in the CRM's user profile, or with “crmlink profile”."),
                             {ends.toString(Qt::ISODate)})
                            .toString(),
                        false});
    }
    list.push_back(
        {idFor(site, QStringLiteral("checkup")), today.addYears(1),
         Text(QT_TRANSLATE_NOOP("crmlink", "Data Use Checkup of the Facebook app of %1"), {name}).toString(),
         Text(QT_TRANSLATE_NOOP(
                  "crmlink",
                  "Meta asks once a year what the app uses. Open %1 and look for required actions; an unanswered one stops the login."),
              {consoleAddress(ConsolePage::Dashboard, site.facebook).toString()})
             .toString(),
         true});
    return list;
}

QByteArray toICalendar(const std::vector<Reminder> &reminders, const QDateTime &stamp)
{
    QByteArray file = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") + folded("PRODID:-//CrmLink//CrmLink " CRMLINK_VERSION "//EN")
        + folded("CALSCALE:GREGORIAN") + folded("METHOD:PUBLISH");
    for (const Reminder &reminder : reminders) {
        file += folded("BEGIN:VEVENT") + folded("UID:" + escaped(reminder.id))
            + folded("DTSTAMP:" + stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1())
            + folded("DTSTART;VALUE=DATE:" + day(reminder.day)) + folded("DTEND;VALUE=DATE:" + day(reminder.day.addDays(1)))
            + folded("SUMMARY:" + escaped(reminder.title)) + folded("DESCRIPTION:" + escaped(reminder.details))
            + folded("TRANSP:TRANSPARENT");
        if (reminder.yearly)
            file += folded("RRULE:FREQ=YEARLY");
        file += folded("BEGIN:VALARM") + folded("ACTION:DISPLAY") + folded("DESCRIPTION:" + escaped(reminder.title))
            + folded("TRIGGER:PT9H") + folded("END:VALARM") + folded("END:VEVENT");
    }
    return file + folded("END:VCALENDAR");
}

} // namespace crmlink::setup
