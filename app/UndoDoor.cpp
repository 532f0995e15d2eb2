#include "ChangesText.h"
#include "Doors.h"
#include "LockNotice.h"

#include "runs/OpenSite.h"
#include "runs/SiteStorage.h"
#include "runs/UndoRun.h"

#include <QCoreApplication>

namespace crmlink::app
{

Result<Answer> undo(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Connection, desk.stop());
    if (!site)
        return failure(site.error());
    const auto state = desk.state();
    if (!state)
        return failure(state.error());
    LockNotice notice; // before the gateway: it must outlive it
    auto open = runs::OpenSite::open(*site, setup::SiteFile::Needs::Connection, desk.resolver(), desk.stop());
    if (!open)
        return failure(open.error());
    runs::UndoRun run({*open->gateway, desk.store(), journal::Journal(*state)});
    const auto outcome = run.start({*site, invocation.value("run")}, notice.progress(), desk.stop()).result();
    if (!outcome)
        return failure(outcome.error());

    const setup::ChangePlan &plan = outcome->receipt.plan;
    Answer answer;
    answer.warnings = open->warnings;
    answer.warnings.insert(answer.warnings.end(), outcome->warnings.begin(), outcome->warnings.end());
    if (setup::changesSettings(plan.changes))
        answer.warnings.push_back(restartWarning(*site));
    answer.json = changesAnswer(QStringLiteral("undo"), *site, outcome->changed(), outcome->receipt.runId, plan, answer.warnings);
    answer.json.insert(QStringLiteral("undoes"), outcome->undoes);
    answer.text = crmHeading(*site) + u'\n';
    if (outcome->changed())
        answer.text
            += Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Took back run %1, %n change(s):"), int(plan.changes.size()), {outcome->undoes})
                   .toString()
            + u'\n' + changesText(plan.changes);
    else
        answer.text
            += Text(QT_TRANSLATE_NOOP("crmlink", "Nothing to write: the CRM is as it was before run %1."), {outcome->undoes}).toString()
            + u'\n';
    return answer;
}

} // namespace crmlink::app
