#include "setup/Report.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace crmlink;
using namespace crmlink::setup;

namespace
{

const QByteArray oldSecret("aaaabbbbccccddddeeeeffff00001111");
const QByteArray newSecret("0123456789abcdef0123456789abcdef");

QString s(const char16_t *text)
{
    return QStringView(text).toString();
}

SettingValue secretValue(const QByteArray &bytes)
{
    SettingValue value;
    value.kind = SettingValue::Kind::Secret;
    value.secret = Secret::take(QByteArray(bytes));
    value.secretDigest = value.secret.digest("salt");
    return value;
}

SetupDraft writtenDraft()
{
    SetupDraft draft;
    draft.site.name = s(u"Head <office> & more");
    draft.site.siteUrl = QUrl(s(u"https://crm.example.com"));
    draft.site.actingAs = s(u"Supervisor");
    draft.site.facebook.appId = s(u"1234567890123456");
    draft.site.facebook.contactEmail = s(u"admin@example.com");
    draft.appSecret = Secret::take(QByteArray(newSecret));
    draft.crmPassword = Secret::take(QByteArray("database password 7"));
    draft.whoMayLogIn = WhoMayLogIn::NamedPeople;
    draft.stillToDo.push_back({Text::verbatim(s(u"Accept the invitation")), Text::verbatim(s(u"Jane Doe"))});
    CrmSnapshot crm;
    crm.identity = {s(u"db.example.com"), s(u"CRM_PROD"), s(u"PostgreSQL 15.18"), s(u"crmlink"), 12};
    draft.testedCrm.set(draft.crmInputs(), crm);

    Receipt receipt;
    receipt.runId = s(u"20261123T171500Z-ab12");
    receipt.writtenAt = QDateTime(QDate(2026, 11, 23), QTime(17, 15), Qt::UTC);
    SettingChange key{s(u"FacebookConsumerKey"), s(u"Facebook access key"), {}, {}, {}, {}};
    key.after.text = s(u"1234567890123456");
    SettingChange secret{s(u"FacebookConsumerSecret"), s(u"Facebook secret access key"), {}, {}, secretValue(oldSecret),
                         secretValue(newSecret)};
    SettingChange box{s(u"UseFacebookSharedApplication"), s(u"Use shared Facebook application"), {}, {}, {}, {}};
    box.before.kind = box.after.kind = SettingValue::Kind::Boolean;
    box.before.boolean = true;
    AccountChange account{s(u"id"), s(u"Jane Doe"), s(u"Supervisor"), AccountState::Private, AccountState::Shared};
    receipt.plan.changes = {key, secret, box, account};
    draft.receipt = receipt;
    return draft;
}

ReportFacts facts()
{
    ReportFacts facts;
    facts.at = QDateTime(QDate(2026, 11, 23), QTime(19, 20), Qt::OffsetFromUTC, 7200);
    return facts;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void textTellsWhatWasWritten()
    {
        const QString text = reportAsText(writtenDraft(), facts());
        for (const QString &line :
             {s(u"Facebook set-up of Head <office> & more"), s(u"Database: CRM_PROD"), s(u"Server: db.example.com"),
              s(u"On behalf of: Supervisor"), s(u"Written: yes, 2026-11-23 17:15 UTC, run 20261123T171500Z-ab12"),
              s(u"Seen by the CRM: not checked"), s(u"Proved with an account: not yet"),
              s(u"Facebook access key (FacebookConsumerKey): (empty) -> 1234567890123456"),
              s(u"Facebook secret access key (FacebookConsumerSecret): (secret) -> (secret)"),
              s(u"Use shared Facebook application (UseFacebookSharedApplication): selected -> cleared"),
              s(u"Facebook account Jane Doe of Supervisor: private -> shared with all users"), s(u"App ID: 1234567890123456"),
              s(u"Keys: not checked against Facebook"), s(u"App domains: to be entered: crm.example.com (not seen in the app)"),
              s(u"Who may log in: people with a role in the app"), s(u"[ ] Accept the invitation (Jane Doe)"),
              s(u"Command: crmlink undo --site site.toml --run 20261123T171500Z-ab12")})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + s(u"\nis not in\n") + text));
        QVERIFY(text.contains(u"2026-11-23 17:20 UTC"));
    }

    void threeStates()
    {
        SetupDraft draft = writtenDraft();
        ReportFacts known = facts();
        draft.seenByCrm = false;
        QVERIFY(reportAsText(draft, known).contains(u"Seen by the CRM: not yet"));
        draft.seenByCrm = true;
        draft.provedFor = s(u"Jane Doe");
        known.validUntil = QDateTime(QDate(2027, 1, 22), QTime(12, 0), Qt::UTC);
        known.siteFile = s(u"/srv/My Sites/crm.toml");
        known.stateDir = s(u"/srv/state");
        draft.provedKeys.set(draft.keyInputs(), {s(u"bpm'online"), QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC), {}});
        const QString text = reportAsText(draft, known);
        QVERIFY(text.contains(u"Seen by the CRM: yes"));
        QVERIFY(text.contains(u"Proved with an account: yes, with Jane Doe"));
        QVERIFY(text.contains(u"Account valid until: 2027-01-22 12:00 UTC"));
        QVERIFY(text.contains(u"Keys: accepted by Facebook, 2026-11-23 16:00 UTC"));
#ifdef Q_OS_WIN
        const QChar mark = u'"';
#else
        const QChar mark = u'\'';
#endif
        QVERIFY(text.contains(
            s(u"crmlink undo --site %1/srv/My Sites/crm.toml%1 --run 20261123T171500Z-ab12 --state-dir /srv/state\n").arg(mark)));
    }

    void whatTheRunSharedIsNotStillToDo()
    {
        SetupDraft draft = writtenDraft();
        QVERIFY(!reportAsText(draft, facts()).contains(u"Share an account"));
        draft.receipt->plan.changes.pop_back();
        QVERIFY(reportAsText(draft, facts()).contains(u"[ ] Share an account"));
    }

    // Its next apply would write what was just taken back.
    void theSiteFileIsToForgetWhatWasTakenBack()
    {
        SetupDraft draft = writtenDraft();
        const QString task = s(u"[ ] Take the values that were put back out of the site file");
        draft.takeBack(*draft.receipt, draft.receipt->runId);
        QVERIFY(!reportAsText(draft, facts()).contains(task));
        draft.siteFile = s(u"/srv/crm.toml");
        QVERIFY2(reportAsText(draft, facts()).contains(task), qPrintable(reportAsText(draft, facts())));
        draft.siteNotKept = Text::verbatim(s(u"It cannot be written."));
        const QString text = reportAsText(draft, facts());
        QVERIFY(!text.contains(task) && !text.contains(u"Bring the site file up to date"));
    }

    void nothingWritten()
    {
        SetupDraft draft = writtenDraft();
        draft.receipt.reset();
        const QString text = reportAsText(draft, facts());
        QVERIFY(text.contains(u"Written: no"));
        QVERIFY(!text.contains(u"crmlink undo"));
        QVERIFY(!text.contains(u"Changes"));
    }

    // The page Done says the same.
    void whoLoggedInWithTheKeysIsNamed()
    {
        SetupDraft draft = writtenDraft();
        draft.testedLogin.set(draft.keyInputs(), {s(u"Pat Practice"), s(u"1"), QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC)});
        QVERIFY(reportAsText(draft, facts())
                    .contains(u"Proved with an account: Pat Practice logged in with these keys, 2026-11-23 16:00 UTC; linking"));
        draft.provedFor = s(u"Supervisor");
        const QString text = reportAsText(draft, facts());
        QVERIFY(text.contains(u"Proved with an account: yes, with Supervisor"));
        QVERIFY(text.contains(u"Login tested: yes, with the account of Pat Practice"));
    }

    void aRunWithoutWayBackIsNotToBeUndone()
    {
        SetupDraft draft = writtenDraft();
        draft.receipt->hasWayBack = false;
        QVERIFY(!reportAsText(draft, facts()).contains(u"crmlink undo"));
    }

    void whatFacebookToldOfTheApp()
    {
        SetupDraft draft = writtenDraft();
        const AppSeen seen{{{.id = s(u"facebook.app.app_domains"),
                             .status = CheckStatus::Ok,
                             .text = Text::verbatim(s(u"App domains covers crm.example.com.")),
                             .fix = {},
                             .guide = {}},
                            {.id = s(u"facebook.app.category"),
                             .status = CheckStatus::Warning,
                             .text = Text::verbatim(s(u"No category.")),
                             .fix = {},
                             .guide = {}}},
                           QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC)};
        draft.checkedApp.set(draft.appInputs(), seen);
        draft.dropStaleResults();
        QString text = reportAsText(draft, facts());
        QVERIFY(text.contains(u"App domains: App domains covers crm.example.com. (Facebook's answer, 2026-11-23 16:00 UTC)"));
        QVERIFY(!text.contains(u"have App domains"));
        QVERIFY(text.contains(u"[ ] See that the app's settings hold a Category"));
        QVERIFY(text.contains(u"[ ] See that the app's settings hold Site URL: https://crm.example.com"));
        // Asked about other values, it says nothing of these.
        draft.site.facebook.appDomains = QStringList(s(u"other.example.com"));
        draft.dropStaleResults();
        text = reportAsText(draft, facts());
        QVERIFY(text.contains(u"[ ] See that the app's settings hold App domains: other.example.com"));
    }

    void noSecretsWhereverTheyCameFrom()
    {
        SetupDraft draft = writtenDraft();
        draft.site.siteUrl = QUrl(s(u"https://me:hunter22@crm.example.com"));
        draft.displayName = QString::fromLatin1(newSecret); // pasted into the wrong field
        for (const QString &report : {reportAsText(draft, facts()), reportAsHtml(draft, facts(), QLocale::c())}) {
            QVERIFY(!report.contains(QString::fromLatin1(oldSecret)));
            QVERIFY(!report.contains(QString::fromLatin1(newSecret)));
            QVERIFY(!report.contains(u"database password 7"));
            QVERIFY(!report.contains(u"hunter22"));
            QVERIFY(!report.contains(QString::fromLatin1(draft.appSecret.digest("salt"))));
        }
    }

    void htmlIsEscapedAndWellFormed()
    {
        const QString html = reportAsHtml(writtenDraft(), facts(), QLocale(QStringLiteral("ar")));
        QVERIFY(html.contains(u"dir=\"rtl\""));
        QVERIFY(html.contains(u"lang=\"ar"));
        QVERIFY(html.contains(u"Head &lt;office&gt; &amp; more"));
        QVERIFY(!html.contains(u"Head <office>"));
        QXmlStreamReader reader(QString(html).replace(s(u"<!DOCTYPE html>"), QString()).replace(s(u"<meta charset=\"utf-8\">"), QString()));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
