#include "setup/Report.h"

#include "base/Redaction.h"
#include "setup/ChangeWords.h"
#include "setup/OpenTasks.h"
#include "setup/UndoCommand.h"

#include <QStringList>
#include <QtGlobal>

#include <algorithm>
#include <variant>
#include <vector>

namespace crmlink::setup
{

namespace
{

struct Section {
    QString title;
    QStringList columns;           ///< empty: rows are name and value
    std::vector<QStringList> rows; ///< nothing is shown of a section without rows
};

QString words(const char *source, const QStringList &arguments = {})
{
    return Text(source, arguments).toString();
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QStringList rowOf(const SettingChange &change)
{
    const QString name = change.caption.isEmpty() ? change.code : QStringLiteral("%1 (%2)").arg(change.caption, change.code);
    return {name, inWords(change.before).toString(), inWords(change.after).toString()};
}

QStringList rowOf(const AccountChange &change)
{
    return {words(QT_TRANSLATE_NOOP("crmlink", "Facebook account %1 of %2"), {change.login, change.owner}),
            inWords(change.before).toString(), inWords(change.after).toString()};
}

void addRow(Section &section, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        section.rows.push_back({name, value});
}

Section crmSection(const SetupDraft &draft)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "CRM")), {}, {}};
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Site")), draft.site.displayName());
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Address")), draft.site.siteUrl.toString(QUrl::RemoveUserInfo));
    if (const CrmSnapshot *crm = draft.crm()) {
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Server")), crm->identity.server);
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Database")), crm->identity.database);
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Product")), crm->identity.product);
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Signed in as")), crm->identity.signedInAs);
    }
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "On behalf of")), draft.site.actingAs);
    return section;
}

QString backInWords(const PutBack &back)
{
    if (back.receipt.runId.isEmpty())
        return words(QT_TRANSLATE_NOOP("crmlink", "no longer: the values from before run %1 were found in the CRM"), {back.undoes});
    return words(QT_TRANSLATE_NOOP("crmlink", "no longer: run %1 was put back, %2, run %3"),
                 {back.undoes, stamp(back.receipt.writtenAt), back.receipt.runId});
}

Section stateSection(const SetupDraft &draft, const ReportFacts &facts)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "State")), {}, {}};
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Written")),
           draft.receipt ? words(QT_TRANSLATE_NOOP("crmlink", "yes, %1, run %2"), {stamp(draft.receipt->writtenAt), draft.receipt->runId})
               : draft.putBack ? backInWords(*draft.putBack)
                               : words(QT_TRANSLATE_NOOP("crmlink", "no, nothing was written")));
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Seen by the CRM")),
           !draft.seenByCrm       ? words(QT_TRANSLATE_NOOP("crmlink", "not checked"))
               : *draft.seenByCrm ? words(QT_TRANSLATE_NOOP("crmlink", "yes"))
                                  : words(QT_TRANSLATE_NOOP("crmlink", "not yet: the CRM still uses its old values")));
    const LoginTest *test = draft.loginTest();
    const AccountChange *linked = linkedAccount(draft);
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Proved with an account")),
           !draft.provedFor.isEmpty() ? words(QT_TRANSLATE_NOOP("crmlink", "yes, with %1"), {draft.provedFor})
               : linked
               ? words(QT_TRANSLATE_NOOP("crmlink", "%1 logged in with these keys and is linked for %2"), {linked->login, linked->owner})
               : test ? words(QT_TRANSLATE_NOOP("crmlink", "%1 logged in with these keys, %2; linking in the CRM is still to do"),
                              {test->name, stamp(test->at)})
                      : words(QT_TRANSLATE_NOOP("crmlink", "not yet")));
    if (test && !draft.provedFor.isEmpty())
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Login tested")),
               words(QT_TRANSLATE_NOOP("crmlink", "yes, with the account of %1, %2"), {test->name, stamp(test->at)}));
    if (facts.validUntil.isValid())
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Account valid until")), stamp(facts.validUntil));
    return section;
}

Section changesSection(const SetupDraft &draft)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "Changes")),
                    {words(QT_TRANSLATE_NOOP("crmlink", "What")), words(QT_TRANSLATE_NOOP("crmlink", "Before")),
                     words(QT_TRANSLATE_NOOP("crmlink", "After"))},
                    {}};
    const Receipt *last = draft.receipt ? &*draft.receipt : draft.putBack ? &draft.putBack->receipt : nullptr;
    if (last) {
        for (const Change &change : last->plan.changes)
            section.rows.push_back(std::visit([](const auto &each) { return rowOf(each); }, change));
    }
    return section;
}

Section appSection(const SetupDraft &draft)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "Facebook app")), {}, {}};
    const FacebookApp &app = draft.site.facebook;
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "App ID")), app.appId);
    const KeysProof *proof = draft.keysProof();
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Name")), proof && !proof->appName.isEmpty() ? proof->appName : draft.displayName);
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Keys")),
           proof ? words(QT_TRANSLATE_NOOP("crmlink", "accepted by Facebook, %1"), {stamp(proof->at)})
                 : words(QT_TRANSLATE_NOOP("crmlink", "not checked against Facebook")));
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Owned by the Facebook account of")), draft.appOwner);
    const AppSeen *seen = draft.appSeen();
    for (const AppWish &wish : appWishes(draft.site)) {
        const auto found = seen ? std::ranges::find(seen->checks, wish.checkId, &Check::id) : Checks::const_iterator();
        if (seen && found != seen->checks.end())
            addRow(section, wish.label,
                   words(QT_TRANSLATE_NOOP("crmlink", "%1 (Facebook's answer, %2)"), {found->text.toString(), stamp(seen->at)}));
        else if (!wish.value.isEmpty())
            addRow(section, wish.label, words(QT_TRANSLATE_NOOP("crmlink", "to be entered: %1 (not seen in the app)"), {wish.value}));
    }
    switch (draft.whoMayLogIn) {
    case WhoMayLogIn::Undecided: break;
    case WhoMayLogIn::NamedPeople:
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Who may log in")),
               words(QT_TRANSLATE_NOOP("crmlink", "people with a role in the app")));
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "People")), draft.rolePeople.join(QStringLiteral(", ")));
        break;
    case WhoMayLogIn::Everyone:
        addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Who may log in")),
               words(QT_TRANSLATE_NOOP("crmlink", "everyone (published app)")));
        break;
    }
    return section;
}

Section todoSection(const SetupDraft &draft)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "Still to do")),
                    {words(QT_TRANSLATE_NOOP("crmlink", "What")), words(QT_TRANSLATE_NOOP("crmlink", "By whom"))},
                    {}};
    for (const StillToDo &todo : openTasks(draft))
        section.rows.push_back({todo.what.toString(), todo.byWhom.toString()});
    return section;
}

Section undoSection(const SetupDraft &draft, const ReportFacts &facts)
{
    Section section{words(QT_TRANSLATE_NOOP("crmlink", "Taking it back")), {}, {}};
    if (!draft.receipt || !draft.receipt->hasWayBack)
        return section;
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Command")), undoCommand(facts.siteFile, draft.receipt->runId, facts.stateDir));
    addRow(section, words(QT_TRANSLATE_NOOP("crmlink", "Limits")),
           words(QT_TRANSLATE_NOOP(
               "crmlink",
               "It restores the CRM's settings while nobody has changed them since; the Facebook app stays. It runs on the "
               "computer whose keychain holds the replaced App Secret.")));
    return section;
}

std::vector<Section> sectionsOf(const SetupDraft &draft, const ReportFacts &facts)
{
    return {crmSection(draft), stateSection(draft, facts), changesSection(draft),
            appSection(draft), todoSection(draft),         undoSection(draft, facts)};
}

QString titleOf(const SetupDraft &draft)
{
    return words(QT_TRANSLATE_NOOP("crmlink", "Facebook set-up of %1"), {draft.site.displayName()});
}

QString madeBy(const ReportFacts &facts)
{
    return words(QT_TRANSLATE_NOOP("crmlink", "Made by CrmLink %1, %2. This report holds no secrets."),
                 {QStringLiteral(CRMLINK_VERSION), stamp(facts.at)});
}

QString element(QLatin1String tag, const QString &inner, QLatin1String attributes = {})
{
    return u'<' + tag + attributes + u'>' + inner.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
}

} // namespace

QString reportAsText(const SetupDraft &draft, const ReportFacts &facts)
{
    QStringList lines{titleOf(draft), QString(titleOf(draft).size(), u'='), madeBy(facts)};
    for (const Section &section : sectionsOf(draft, facts)) {
        if (section.rows.empty())
            continue;
        lines << QString() << section.title << QString(section.title.size(), u'-');
        for (const QStringList &row : section.rows) {
            if (section.columns.size() == 3)
                lines << QStringLiteral("%1: %2 -> %3").arg(row[0], row[1], row[2]);
            else if (section.columns.size() == 2 && row[1].isEmpty())
                lines << QStringLiteral("[ ] ") + row[0];
            else if (section.columns.size() == 2)
                lines << QStringLiteral("[ ] %1 (%2)").arg(row[0], row[1]);
            else
                lines << QStringLiteral("%1: %2").arg(row[0], row[1]);
        }
    }
    return redact(lines.join(u'\n')) + u'\n';
}

QString reportAsHtml(const SetupDraft &draft, const ReportFacts &facts, const QLocale &locale)
{
    QString html;
    for (const Section &section : sectionsOf(draft, facts)) {
        if (section.rows.empty())
            continue;
        html += element(QLatin1String("h2"), section.title) + QStringLiteral("\n<table>\n");
        if (!section.columns.isEmpty()) {
            html += QStringLiteral("<tr>");
            for (const QString &column : section.columns)
                html += element(QLatin1String("th"), column, QLatin1String(" scope=\"col\""));
            html += QStringLiteral("</tr>\n");
        }
        for (const QStringList &row : section.rows) {
            html += QStringLiteral("<tr>") + element(QLatin1String("th"), row[0], QLatin1String(" scope=\"row\""));
            for (const QString &cell : row.sliced(1))
                html += element(QLatin1String("td"), cell);
            html += QStringLiteral("</tr>\n");
        }
        html += QStringLiteral("</table>\n");
    }
    const QString page
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n%3\n"
                         "<style>body{font-family:sans-serif;margin:2em;max-width:60em;line-height:1.4}"
                         "table{border-collapse:collapse}th,td{border:1px solid;padding:.3em .6em;text-align:start;vertical-align:top}"
                         "th[scope=row]{font-weight:normal}</style>\n</head>\n<body>\n")
              .arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                   element(QLatin1String("title"), titleOf(draft)))
        + element(QLatin1String("h1"), titleOf(draft)) + u'\n' + html + element(QLatin1String("p"), madeBy(facts))
        + QStringLiteral("\n</body>\n</html>\n");
    return redact(page);
}

} // namespace crmlink::setup
