#include "ChangesText.h"

#include "Answer.h"
#include "base/StatePlace.h"
#include "setup/ChangeWords.h"
#include "setup/UndoCommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace crmlink::app
{

namespace
{

using Row = std::array<QString, 3>;

Row rowOf(const setup::Change &change)
{
    if (const auto *setting = std::get_if<setup::SettingChange>(&change)) {
        const bool named = !setting->caption.isEmpty() && setting->caption != setting->code;
        return {named ? QStringLiteral("%1 (%2)").arg(setting->caption, setting->code) : setting->code, inWords(setting->before).toString(),
                inWords(setting->after).toString()};
    }
    const auto &account = std::get<setup::AccountChange>(change);
    return {Text(QT_TRANSLATE_NOOP("crmlink", "Account %1 of %2"), {account.login, account.owner}).toString(),
            inWords(account.before).toString(), inWords(account.after).toString()};
}

} // namespace

QString crmHeading(const setup::Site &site)
{
    if (site.route == setup::Route::Service)
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1: web service of %2"), {site.displayName(), site.siteUrl.toString()}).toString();
    const setup::DatabaseConnection &database = site.database;
    if (database.kind == setup::DatabaseKind::Sqlite) {
        const QFileInfo file(database.name);
        return Text(QT_TRANSLATE_NOOP("crmlink", "%1: database %2 in %3"), {site.displayName(), file.fileName(), file.path()}).toString();
    }
    return Text(
               QT_TRANSLATE_NOOP("crmlink", "%1: database %2 on %3"),
               {site.displayName(), setup::shownDatabase(database.name, database.schema), setup::shownServer(database.host, database.port)})
        .toString();
}

QString changesText(const std::vector<setup::Change> &changes)
{
    std::vector<Row> rows;
    std::array<qsizetype, 2> widths{};
    for (const setup::Change &change : changes) {
        rows.push_back(rowOf(change));
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], rows.back()[column].size());
    }
    QString text;
    for (const Row &row : rows)
        text += QStringLiteral("  %1  %2  →  %3\n").arg(row[0].leftJustified(widths[0]), row[1].leftJustified(widths[1]), row[2]);
    return text;
}

QString runText(const setup::Receipt &receipt, const QString &siteFile, const StateFolder &state)
{
    const Text text = receipt.hasWayBack
        ? Text(QT_TRANSLATE_NOOP("crmlink", "Run %1. To take it back: %2"),
               {receipt.runId, setup::undoCommand(siteFile, receipt.runId, statePlaceToName(state.path()))})
        : Text(QT_TRANSLATE_NOOP("crmlink", "Run %1."), {receipt.runId});
    return text.toString() + u'\n';
}

QJsonObject changesAnswer(const QString &command, const setup::Site &site, bool changed, const QString &runId,
                          const setup::ChangePlan &plan, const std::vector<setup::Warning> &warnings)
{
    return {{QStringLiteral("command"), command},
            {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)},
            {QStringLiteral("site"), site.displayName()},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("runId"), runId.isEmpty() ? QJsonValue() : QJsonValue(runId)},
            {QStringLiteral("changes"), setup::changesToJson(plan.changes)},
            {QStringLiteral("salt"), QString::fromLatin1(plan.salt)},
            {QStringLiteral("warnings"), warningsJson(warnings)}};
}

setup::Warning restartWarning(const setup::Site &site)
{
    if (site.route == setup::Route::Service) {
        return {QStringLiteral("restart_other_nodes"),
                Text(QT_TRANSLATE_NOOP(
                    "crmlink", "The CRM wrote the values itself and uses them. Where it runs on several servers, restart the others."))};
    }
    return {
        QStringLiteral("restart_crm"),
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "The CRM keeps its settings in memory: restart it on every node (the IIS application pool, or the service), "
                               "empty its Redis database, and log in again. Until then it works with the old values."))};
}

} // namespace crmlink::app
