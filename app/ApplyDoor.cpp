#include "ChangesText.h"
#include "Doors.h"
#include "LockNotice.h"

#include "facebook/AppCheck.h"
#include "runs/ApplyRun.h"
#include "runs/NotifyRun.h"
#include "runs/OpenSite.h"
#include "runs/PlanFile.h"
#include "runs/SiteStorage.h"

#include <QCoreApplication>

namespace crmlink::app
{

namespace
{

/// What became of --notify service. The values are written whatever happens here, so a failure is a warning and a status.
struct Notified {
    QString text;
    std::vector<setup::Warning> warnings;
    int status = 0;
    bool seen = false;
};

Notified notify(const setup::Site &site, const Secret &password, const Secret &appSecret, const runs::RunOutcome &outcome,
                const std::stop_token &stop)
{
    runs::NotifyRun run;
    runs::NotifyRun::Order order{.site = site,
                                 .password = password,
                                 .wanted = runs::WantedByCrm::from(outcome.receipt.plan, site.facebook.appId, appSecret),
                                 .restart = outcome.changed()};
    Notified notified;
    auto answer = run.start(order, {}, stop).result();
    // Nothing was written now; but an earlier run may not have been noticed.
    if (answer && !order.restart && answer->seen == false) {
        order.restart = true;
        answer = run.start(order, {}, stop).result();
    }
    const auto line = [&](const Text &text) { notified.text += text.toString() + u'\n'; };
    if (!answer) {
        notified.status = exitStatus(answer.error().kind);
        notified.warnings.push_back({QStringLiteral("crm_not_notified"),
                                     Text(QT_TRANSLATE_NOOP("crmlink", "The CRM could not be made to notice: %1"),
                                          {answer.error().toString().replace(u'\n', u' ')})});
        return notified;
    }
    if (answer->restarted)
        line(Text(QT_TRANSLATE_NOOP("crmlink", "The CRM dropped its caches and was restarted; users log in again.")));
    if (answer->seen == true) {
        notified.seen = true;
        line(Text(QT_TRANSLATE_NOOP("crmlink", "Seen by the CRM: its server uses these values.")));
    } else if (answer->seen == false) {
        notified.status = exitStatus(ErrorKind::CheckFailed);
        notified.warnings.push_back(
            {QStringLiteral("crm_not_seen"),
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM was restarted, and its server still uses other values: look for a value of "
                                    "the user's own, and in SysSettings.config."))});
    }
    if (answer->accountWorks == true) {
        line(Text(QT_TRANSLATE_NOOP("crmlink", "Proved with an account: the CRM's server can work with that of %1."), {answer->user}));
    } else if (answer->accountWorks == false) {
        notified.warnings.push_back(
            {QStringLiteral("account_dead"),
             Text(QT_TRANSLATE_NOOP("crmlink", "The linked account of %1 no longer works: it has to be linked again."), {answer->user})});
    }
    return notified;
}

} // namespace

Result<Answer> apply(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Setup, desk.stop());
    if (!site)
        return failure(site.error());
    const bool notifies = invocation.value("notify") == u"service";
    if (notifies) {
        if (auto possible = runs::NotifyRun::isPossible(*site); !possible)
            return failure(possible.error());
    }
    runs::ApplyRun::Order order;
    if (invocation.has("plan")) {
        auto reviewed = runs::PlanFile::load(invocation.value("plan"), desk.stop());
        if (!reviewed)
            return failure(reviewed.error());
        order.reviewed = std::move(*reviewed);
    }
    const auto state = desk.state();
    if (!state)
        return failure(state.error());
    LockNotice notice; // before the gateway: it must outlive it
    auto open = runs::OpenSite::open(*site, setup::SiteFile::Needs::Setup, desk.resolver(), desk.stop());
    if (!open)
        return failure(open.error());
    // Fetched before anything is written: a password that cannot be had would be found out too late.
    secrets::ResolvedSecret servicePassword;
    if (notifies) {
        auto resolved = desk.resolver().servicePassword(*site, desk.stop());
        if (!resolved)
            return failure(resolved.error());
        servicePassword = std::move(*resolved);
    }
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
    const Notified notified = notifies ? notify(*site, servicePassword.secret, open->draft.appSecret, *outcome, desk.stop()) : Notified{};
    if (notified.seen && outcome->changed()) {
        // For the wizard's next start; the answer does not depend on it.
        const journal::Journal journal(*state);
        if (auto record = journal.find(outcome->receipt.runId)) {
            record->seenByCrm = true;
            [[maybe_unused]] const auto saved = journal.save(*record);
        }
    }
    answer.warnings.insert(answer.warnings.end(), notified.warnings.begin(), notified.warnings.end());
    answer.status = notified.status;
    if (outcome->changed() && setup::changesSettings(plan.changes) && (!notifies || notified.status != 0))
        answer.warnings.push_back(restartWarning(*site));
    answer.json = changesAnswer(QStringLiteral("apply"), *site, outcome->changed(), outcome->receipt.runId, plan, answer.warnings);
    answer.text = crmHeading(*site) + u'\n';
    if (!outcome->changed()) {
        answer.text
            += Text(QT_TRANSLATE_NOOP("crmlink", "Nothing to write: the CRM is as the site file says.")).toString() + u'\n' + notified.text;
        return answer;
    }
    answer.text
        += Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Wrote %n change(s) and read them back:"), int(plan.changes.size())).toString()
        + u'\n' + changesText(plan.changes) + runText(outcome->receipt, siteFile, *state) + notified.text;
    return answer;
}

} // namespace crmlink::app
