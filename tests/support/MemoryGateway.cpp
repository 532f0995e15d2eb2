#include "support/MemoryGateway.h"

#include "base/Async.h"
#include "support/Snapshots.h"

namespace crmlink::test
{

using crm::Applied;
using setup::CrmSnapshot;

namespace
{

Error error(ErrorKind kind, const char *what)
{
    Error error;
    error.kind = kind;
    error.what = Text::verbatim(QString::fromLatin1(what));
    return error;
}

} // namespace

MemoryGateway::MemoryGateway(CrmSnapshot crm) : m_crm(std::move(crm))
{
    m_pool.setMaxThreadCount(1);
}

MemoryGateway::~MemoryGateway()
{
    m_pool.waitForDone();
}

CrmSnapshot MemoryGateway::now()
{
    const std::scoped_lock lock(m_mutex);
    return m_crm;
}

void MemoryGateway::change(const std::function<void(CrmSnapshot &)> &edit)
{
    const std::scoped_lock lock(m_mutex);
    edit(m_crm);
}

QFuture<Result<CrmSnapshot>> MemoryGateway::test(setup::SnapshotRequest request, crm::StageProgress, std::stop_token stop)
{
    return read(std::move(request), std::move(stop));
}

QFuture<Result<CrmSnapshot>> MemoryGateway::read(setup::SnapshotRequest, std::stop_token stop)
{
    return runOn(m_pool, [this, stop]() -> Result<CrmSnapshot> {
        if (stop.stop_requested())
            return failure(cancelledError());
        if (unreachable)
            return failure(*unreachable);
        return now();
    });
}

QFuture<Result<setup::AccountPage>> MemoryGateway::accounts(setup::AccountQuery, std::stop_token)
{
    const CrmSnapshot crm = now();
    return ready<setup::AccountPage>(setup::AccountPage{.accounts = crm.accounts, .next = {}, .total = int(crm.accounts.size())});
}

QFuture<Result<std::vector<setup::CrmUser>>> MemoryGateway::users(setup::UserQuery, std::stop_token)
{
    const CrmSnapshot crm = now();
    std::vector<setup::CrmUser> users;
    if (crm.actingUser)
        users.push_back({.id = crm.actingUser->id, .name = crm.actingUser->name});
    return ready<std::vector<setup::CrmUser>>(std::move(users));
}

QFuture<Result<Secret>> MemoryGateway::token(setup::Guid account, std::stop_token)
{
    for (const setup::Account &row : now().accounts) {
        if (row.id == account && row.token)
            return ready<Secret>(*row.token);
    }
    return ready<Secret>(failure(error(ErrorKind::NotFound, "no such account")));
}

QFuture<Result<Applied>> MemoryGateway::apply(crm::ApplyRequest request, std::stop_token stop)
{
    return runOn(m_pool, [this, request = std::move(request), stop]() -> Result<Applied> {
        const auto tell = [&request](crm::ApplyStep step) {
            if (request.progress)
                request.progress(step);
        };
        if (unreachable)
            return failure(*unreachable);
        tell(crm::ApplyStep::Locking);
        if (onLocked)
            onLocked();
        tell(crm::ApplyStep::Comparing);
        const CrmSnapshot before = now();
        const auto plan = request.plan(before);
        if (!plan)
            return failure(plan.error());
        if (!setup::sameChanges(*plan, request.reviewed))
            return failure(error(ErrorKind::Conflict, "the CRM has changed"));
        if (stop.stop_requested())
            return failure(cancelledError());
        tell(crm::ApplyStep::Writing);
        const CrmSnapshot after = written(before, *plan);
        tell(crm::ApplyStep::ReadingBack);
        const auto left = request.plan(after);
        if (!left || !left->isEmpty())
            return failure(left ? error(ErrorKind::ReadBack, "not what was written") : left.error());
        Applied done;
        for (const setup::Change &change : plan->changes) {
            const auto *setting = std::get_if<setup::SettingChange>(&change);
            if (setting && setting->rowId.isEmpty())
                done.insertedRows.push_back(QStringLiteral("inserted-") + setting->code);
        }
        if (request.beforeCommit) {
            if (auto recorded = request.beforeCommit(done.insertedRows); !recorded)
                return failure(recorded.error());
        }
        tell(crm::ApplyStep::Committing);
        if (onCommit) {
            if (auto committed = onCommit(); !committed)
                return failure(committed.error());
        }
        change([&](CrmSnapshot &crm) { crm = after; });
        ++applied;
        if (answerLost)
            return failure(*answerLost);
        done.writtenAt = QDateTime::currentDateTimeUtc();
        return done;
    });
}

} // namespace crmlink::test
