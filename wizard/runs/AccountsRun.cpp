#include "runs/AccountsRun.h"

#include "runs/SimilarLogins.h"
#include "runs/WritingRun.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace crmlink::runs
{

using setup::AccountWishes;
using setup::CrmSnapshot;

namespace
{

/// What a run on accounts knows before it plans.
struct Resolved {
    AccountWishes wishes; ///< by id
    setup::SnapshotRequest request;
    CrmSnapshot crm; ///< as read with that request
};

using Read = std::function<Result<CrmSnapshot>(const setup::SnapshotRequest &)>;

Result<Resolved> resolve(const AccountsRun::Order &order, crm::CrmGateway &gateway, const Read &read, const std::stop_token &stop)
{
    Resolved resolved{
        .wishes = order.wishes, .request = requestFor(order.wishes, order.site.actingAs, order.site.facebook.appId), .crm = {}};
    auto crm = read(resolved.request);
    if (!crm)
        return failure(crm.error());
    auto byId = setup::withIds(*crm, order.wishes);
    if (!byId) {
        Error error = byId.error();
        if (error.kind == ErrorKind::NotFound) {
            for (const QStringList *names : {&order.wishes.share, &order.wishes.unshare, &order.wishes.remove}) {
                for (const QString &name : *names) {
                    if (!setup::withIds(*crm, {.share = {name}}) && QUuid::fromString(name).isNull())
                        error.candidates += similarLogins(gateway, name, stop);
                }
            }
            error.candidates.removeDuplicates();
        }
        return failure(error);
    }
    resolved.wishes = std::move(*byId);
    // Which accounts work is decided by the app that the CRM uses, whatever the site file says.
    auto request = requestFor(resolved.wishes, order.site.actingAs, crm->appId());
    if (request != resolved.request) {
        crm = read(request);
        if (!crm)
            return failure(crm.error());
        resolved.request = std::move(request);
    }
    resolved.crm = std::move(*crm);
    return resolved;
}

crm::Planner plannerOf(const AccountsRun::Order &order, const AccountWishes &wishes)
{
    return [wishes, actingAs = order.site.actingAs, salt = order.reviewed ? order.reviewed->salt : setup::newSalt()](
               const CrmSnapshot &now) { return setup::planAccountChanges(now, wishes, actingAs, salt); };
}

std::vector<setup::Warning> goneAlready(const Resolved &resolved)
{
    std::vector<setup::Warning> warnings;
    for (const QString &id : resolved.wishes.remove) {
        if (std::ranges::find(resolved.crm.accounts, id.toLower(), &setup::Account::id) == resolved.crm.accounts.end())
            warnings.push_back({QStringLiteral("account_gone"),
                                Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no account %1; there is nothing to remove."), {id})});
    }
    return warnings;
}

} // namespace

AccountsRun::AccountsRun(RunEnvironment environment) : m_environment(std::move(environment)) { }

QFuture<Result<MadePlan>> AccountsRun::plan(Order order, std::stop_token stop)
{
    return m_thread.run(
        std::move(stop), [environment = m_environment, order = std::move(order)](const std::stop_token &either) -> Result<MadePlan> {
            crm::CrmGateway &gateway = environment.gateway;
            const auto resolved = resolve(
                order, gateway, [&](const setup::SnapshotRequest &request) { return gateway.read(request, either).result(); }, either);
            if (!resolved)
                return failure(resolved.error());
            auto plan = plannerOf(order, resolved->wishes)(resolved->crm);
            if (!plan)
                return failure(plan.error());
            std::ranges::move(goneAlready(*resolved), std::back_inserter(plan->warnings));
            return MadePlan{std::move(*plan), resolved->crm.identity};
        });
}

QFuture<Result<RunOutcome>> AccountsRun::start(Order order, RunProgress progress, std::stop_token stop)
{
    return m_thread.run(std::move(stop),
                        [environment = m_environment, order = std::move(order),
                         progress = std::move(progress)](const std::stop_token &either) -> Result<RunOutcome> {
                            WritingRun run(environment, progress, either);
                            if (const auto settled = run.settle(order.site); !settled)
                                return failure(settled.error());
                            const auto resolved = resolve(
                                order, environment.gateway, [&](const setup::SnapshotRequest &request) { return run.read(request); },
                                either);
                            if (!resolved)
                                return failure(resolved.error());
                            RecordedWrite::Order write;
                            write.site = order.site;
                            write.read = resolved->request;
                            write.planner = plannerOf(order, resolved->wishes);
                            auto outcome = run.write(resolved->crm, write, order.reviewed);
                            if (outcome)
                                std::ranges::move(goneAlready(*resolved), std::back_inserter(outcome->warnings));
                            return outcome;
                        });
}

} // namespace crmlink::runs
