#pragma once

#include "base/Secret.h"
#include "crm/CrmGateway.h"
#include "crm/Worker.h"
#include "setup/Site.h"

#include <chrono>
#include <memory>

namespace crmlink::crm
{

class DatabaseSession;

/// A CRM by its database. One connection, kept open between calls and opened again when it was lost. Give it up
/// (destroy it) when the CRM is not needed for a while: a held connection is one less for the CRM.
class DatabaseGateway final : public CrmGateway
{
public:
    /// @p patience: how long to wait for another program's lock, and for a server that went away at COMMIT to come back.
    DatabaseGateway(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~DatabaseGateway() override;

    QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest request, StageProgress progress, std::stop_token stop) override;
    QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override;
    QFuture<Result<Applied>> apply(ApplyRequest request, std::stop_token stop) override;
    QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery query, std::stop_token stop) override;
    QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery query, std::stop_token stop) override;
    [[nodiscard]] bool handsOutTokens() const override { return true; }
    QFuture<Result<Secret>> token(setup::Guid account, std::stop_token stop) override;
    QFuture<Result<ServerProof>> prove(setup::Guid account, std::stop_token stop) override;

private:
    /// Runs @p work with an open connection. One kept from an earlier call may have died unnoticed: when @p work says it was
    /// lost before anything was done, it is run again on a fresh one.
    template <typename T, typename Work> Result<T> withConnection(const std::stop_token &stop, Work work);
    /// Runs @p work with an AccountReader on the worker's thread.
    template <typename T, typename Work> QFuture<Result<T>> list(std::stop_token stop, Work work);
    Result<void> openNow(const std::stop_token &stop);
    Result<setup::CrmSnapshot> testNow(const setup::SnapshotRequest &request, const StageProgress &progress, const std::stop_token &stop);
    Result<setup::CrmSnapshot> readNow(const setup::SnapshotRequest &request, const std::stop_token &stop);

    setup::DatabaseConnection m_connection;
    Secret m_password;
    std::unique_ptr<DatabaseSession> m_session; ///< touched on the worker's thread only
    Worker m_worker;
};

/// The gateway for site.toml's [crm.database]. @p password is empty where the login needs none.
[[nodiscard]] std::unique_ptr<CrmGateway> makeDatabaseGateway(const setup::DatabaseConnection &connection, const Secret &password);

} // namespace crmlink::crm
