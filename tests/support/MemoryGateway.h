#pragma once

#include "support/StandInGateway.h"

#include <QThreadPool>

#include <functional>
#include <mutex>

namespace crmlink::test
{

/// A CRM in memory that keeps the contract of CrmGateway and can be made to fail where a real server cannot be told to.
/// What a real one can do is tested with a real one (tests/crm).
class MemoryGateway final : public StandInGateway
{
public:
    explicit MemoryGateway(setup::CrmSnapshot crm);
    ~MemoryGateway() override;

    QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest request, crm::StageProgress progress, std::stop_token stop) override;
    QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override;
    QFuture<Result<crm::Applied>> apply(crm::ApplyRequest request, std::stop_token stop) override;
    QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery query, std::stop_token stop) override;
    QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery query, std::stop_token stop) override;
    QFuture<Result<Secret>> token(setup::Guid account, std::stop_token stop) override;

    [[nodiscard]] setup::CrmSnapshot now();
    void change(const std::function<void(setup::CrmSnapshot &)> &edit);

    /// Called when apply() has the lock, before it reads; on the gateway's thread.
    std::function<void()> onLocked;
    /// Called after beforeCommit and before the commit. An error means that COMMIT was refused.
    std::function<Result<void>()> onCommit;
    /// The commit is done, but this is what the caller is told.
    std::optional<Error> answerLost;
    /// read() fails with this from now on.
    std::optional<Error> unreachable;
    int applied = 0;

private:
    std::mutex m_mutex;
    setup::CrmSnapshot m_crm;
    QThreadPool m_pool;
};

} // namespace crmlink::test
