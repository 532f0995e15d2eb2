#include "setup/Calendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace crmlink::setup;

namespace
{

Site site()
{
    Site site;
    site.name = QStringLiteral("Head office");
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.facebook.appId = QStringLiteral("1234567890123456");
    return site;
}

QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void remindsBeforeTheAccountEnds()
    {
        const QDate today(2026, 11, 23);
        const QDateTime linked(today, QTime(12, 0), Qt::UTC);
        const auto list = reminders(site(), {{QStringLiteral("a1"), QStringLiteral("Jane Doe"), linked.addDays(tokenDays)}}, today);
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].day, QDate(2027, 1, 8)); // 60 - 14 days after linking
        QVERIFY(!list[0].yearly);
        QVERIFY(list[0].title.contains(u"Jane Doe"));
        QVERIFY(list[0].details.contains(u"2027-01-22"));
        QCOMPARE(list[1].day, QDate(2027, 11, 23));
        QVERIFY(list[1].yearly);
        QVERIFY(list[1].details.contains(u"/apps/1234567890123456/dashboard/"));
    }

    void nothingLinkedOrNearlyOver()
    {
        const QDate today(2026, 11, 23);
        QCOMPARE(reminders(site(), {}, today).size(), size_t(1));
        QCOMPARE(reminders(site(), {{QStringLiteral("a1"), QString(), QDateTime(today.addDays(3), QTime(1, 0), Qt::UTC)}}, today)[0].day,
                 today);
    }

    void idsStayAndTellSitesApart()
    {
        const QDate today(2026, 11, 23);
        Site other = site();
        other.siteUrl = QUrl(QStringLiteral("https://crm.example.org"));
        QCOMPARE(reminders(site(), {}, today)[0].id, reminders(site(), {}, today.addDays(40))[0].id);
        QVERIFY(reminders(site(), {}, today)[0].id != reminders(other, {}, today)[0].id);
        const QDateTime end(today.addDays(20), QTime(1, 0), Qt::UTC);
        const auto two = reminders(site(), {{QStringLiteral("a1"), {}, end}, {QStringLiteral("a2"), {}, end}}, today);
        QVERIFY(two[0].id != two[1].id);
    }

    void aRunTellsWhatItLinked()
    {
        const QDateTime end(QDate(2027, 1, 22), QTime(1, 0), Qt::UTC);
        AccountChange linked{.id = QStringLiteral("a1"), .login = QStringLiteral("Jane"), .owner = {}};
        linked.before = AccountState::OldToken;
        linked.after = AccountState::NewToken;
        linked.link.dates = TokenDates{.expiresAt = end, .dataAccessExpiresAt = end.addDays(30)};
        AccountChange unknown = linked;
        unknown.link.dates.reset();
        AccountChange shared{.id = QStringLiteral("a2"), .login = QStringLiteral("Other"), .owner = {}};
        Receipt run;
        run.plan.changes = {linked, unknown, shared};
        QCOMPARE(endsOf(run).size(), size_t(1));
        QCOMPARE(endsOf(run)[0].ends, end);
        QCOMPARE(endsOf(run)[0].id, QStringLiteral("a1"));
    }

    void leapDay() { QCOMPARE(reminders(site(), {}, QDate(2028, 2, 29))[0].day, QDate(2029, 2, 28)); }

    void fileIsWhatTheStandardAsks()
    {
        Reminder reminder{QStringLiteral("renew-1@crmlink"), QDate(2026, 12, 31), QStringLiteral("Renew; now, \\ here"),
                          QStringLiteral("Zeile 1\nZeile 2: ") + QString(60, u'ä') + QStringLiteral("😀😀"), false};
        Reminder yearly{QStringLiteral("checkup-1@crmlink"), QDate(2027, 11, 23), QStringLiteral("Checkup\r"), QString(), true};
        const QByteArray file = toICalendar({reminder, yearly}, QDateTime(QDate(2026, 11, 23), QTime(19, 20, 5), Qt::OffsetFromUTC, 7200));

        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        QCOMPARE(file.count('\r'), file.count("\r\n"));
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a character was cut in two");
        }
        const QList<QByteArray> lines = unfolded(file).split('\n');
        const auto has = [&lines](const QByteArray &line) { return lines.contains(line + '\r'); };
        QVERIFY(has("BEGIN:VCALENDAR"));
        QVERIFY(has("VERSION:2.0"));
        QVERIFY(has("DTSTAMP:20261123T172005Z"));
        QVERIFY(has("DTSTART;VALUE=DATE:20261231"));
        QVERIFY(has("DTEND;VALUE=DATE:20270101"));
        QVERIFY(has("SUMMARY:Renew\\; now\\, \\\\ here"));
        QVERIFY(has(QStringLiteral("DESCRIPTION:Zeile 1\\nZeile 2: %1😀😀").arg(QString(60, u'ä')).toUtf8()));
        QVERIFY(has("SUMMARY:Checkup"));
        QVERIFY(has("TRIGGER:PT9H"));
        QCOMPARE(lines.count("RRULE:FREQ=YEARLY\r"), 1);
        QCOMPARE(lines.count("BEGIN:VEVENT\r"), lines.count("END:VEVENT\r"));
        QCOMPARE(lines.count("BEGIN:VALARM\r"), 2);
    }

    void anEmptyListIsStillACalendar() { QVERIFY(toICalendar({}, QDateTime::currentDateTimeUtc()).startsWith("BEGIN:VCALENDAR\r\n")); }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "CalendarTest.moc"
