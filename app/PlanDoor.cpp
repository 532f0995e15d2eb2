#include "ChangesText.h"
#include "Doors.h"

#include "facebook/AppCheck.h"
#include "runs/KeysGate.h"
#include "runs/OpenSite.h"
#include "runs/PlanRun.h"
#include "runs/SiteStorage.h"

#include <QCoreApplication>

namespace crmlink::app
{

Result<Answer> plan(const Invocation &, const QString &siteFile, Desk &desk)
{
    auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Setup, desk.stop());
    if (!site)
        return failure(site.error());
    auto open = runs::OpenSite::open(*site, setup::SiteFile::Needs::Setup, desk.resolver(), desk.stop());
    if (!open)
        return failure(open.error());
    // What apply would refuse is no plan.
    facebook::AppCheck facebook;
    if (const auto accepted = runs::askFacebook(&facebook, open->draft, desk.stop()); !accepted)
        return failure(accepted.error());
    const auto made = runs::PlanRun::start(*open->gateway, open->draft, QDate::currentDate(), desk.stop()).result();
    if (!made)
        return failure(made.error());

    const setup::ChangePlan &plan = made->plan;
    Answer answer;
    answer.warnings = open->warnings;
    answer.warnings.insert(answer.warnings.end(), plan.warnings.begin(), plan.warnings.end());
    answer.json = changesAnswer(QStringLiteral("plan"), *site, !plan.isEmpty(), {}, plan, answer.warnings);
    answer.text = crmHeading(*site) + u'\n';
    if (plan.isEmpty())
        answer.text += Text(QT_TRANSLATE_NOOP("crmlink", "Nothing to write: the CRM is as the site file says.")).toString() + u'\n';
    else
        answer.text += Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Would write %n change(s):"), int(plan.changes.size())).toString()
            + u'\n' + changesText(plan.changes);
    return answer;
}

} // namespace crmlink::app
