#include "ChangesText.h"
#include "Doors.h"
#include "LockNotice.h"

#include "facebook/AppCheck.h"
#include "runs/ApplyRun.h"
#include "runs/OpenSite.h"
#include "runs/PlanFile.h"
#include "runs/SiteStorage.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::app
{

Result<Answer> apply(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    if (invocation.value("notify") == u"service") {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text(QT_TRANSLATE_NOOP("crmlink", "--notify service is not in this version of CrmLink.")),
                             .why = {},
                             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Leave it out and restart the CRM by hand; nothing was written.")),
                             .guide = setup::anchor::restartCrm,
                             .candidates = {}});
    }
    auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Setup);
    if (!site)
        return failure(site.error());
    runs::ApplyRun::Order order;
    if (invocation.has("plan")) {
        auto reviewed = runs::PlanFile::load(invocation.value("plan"));
        if (!reviewed)
            return failure(reviewed.error());
        order.reviewed = std::move(*reviewed);
    }
    const auto state = desk.state();
    if (!state)
        return failure(state.error());
    LockNotice notice; // before the gateway: it must outlive it
    auto open = runs::OpenSite::open(*site, setup::SiteFile::Needs::Setup, desk.store(), desk.stop());
    if (!open)
        return failure(open.error());
    order.draft = open->draft;
    order.forgetOldSecret = invocation.has("forget-old-secret");
    facebook::AppCheck facebook;
    runs::ApplyRun run({*open->gateway, desk.store(), journal::Journal(*state), &facebook});
    const auto outcome = run.start(std::move(order), notice.progress(), desk.stop()).result();
    if (!outcome)
        return failure(outcome.error());

    const setup::ChangePlan &plan = outcome->receipt.plan;
    Answer answer;
    answer.warnings = open->warnings;
    answer.warnings.insert(answer.warnings.end(), outcome->warnings.begin(), outcome->warnings.end());
    if (outcome->changed())
        answer.warnings.push_back(restartWarning());
    answer.json = changesAnswer(QStringLiteral("apply"), *site, outcome->changed(), outcome->receipt.runId, plan, answer.warnings);
    answer.text = crmHeading(*site) + u'\n';
    if (!outcome->changed()) {
        answer.text += Text(QT_TRANSLATE_NOOP("crmlink", "Nothing to write: the CRM is as the site file says.")).toString() + u'\n';
        return answer;
    }
    answer.text
        += Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Wrote %n change(s) and read them back:"), int(plan.changes.size())).toString()
        + u'\n' + changesText(plan.changes)
        + Text(QT_TRANSLATE_NOOP("crmlink", "Run %1. To take it back: crmlink undo --site %2 --run %1"), {outcome->receipt.runId, siteFile})
              .toString()
        + u'\n';
    return answer;
}

} // namespace crmlink::app
