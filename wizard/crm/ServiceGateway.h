#pragma once

#include "crm/CrmGateway.h"
#include "crm/ServiceClient.h"
#include "crm/Worker.h"

#include <memory>

namespace crmlink::crm
{

/// A CRM by its own web service. One session, kept between calls and opened again when the CRM has forgotten it; the
/// destructor signs out. Needs [crm.service]; actingAs of a request does not count, because the CRM acts for whoever signed in.
class ServiceGateway final : public CrmGateway
{
public:
    ServiceGateway(const QUrl &siteUrl, const setup::ServiceConnection &connection, const Secret &password,
                   HttpOptions options = ServiceClient::patientOptions());
    ~ServiceGateway() override;

    QFuture<Result<setup::CrmSnapshot>> test(setup::SnapshotRequest request, StageProgress progress, std::stop_token stop) override;
    QFuture<Result<setup::CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override;
    QFuture<Result<Applied>> apply(ApplyRequest request, std::stop_token stop) override;
    QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery query, std::stop_token stop) override;
    QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery query, std::stop_token stop) override;
    /// The web service tells no tokens; FacebookService/CheckCanOperate says whether one works.
    [[nodiscard]] bool handsOutTokens() const override { return false; }
    QFuture<Result<Secret>> token(setup::Guid account, std::stop_token stop) override;
    QFuture<Result<ServerProof>> prove(setup::Guid account, std::stop_token stop) override;

private:
    Result<setup::CrmSnapshot> testNow(const setup::SnapshotRequest &request, const StageProgress &progress, const std::stop_token &stop);
    Result<Applied> applyNow(const ApplyRequest &request, Claim &claim);

    std::unique_ptr<ServiceClient> m_client; ///< used on the worker's thread only
    Worker m_worker;
};

} // namespace crmlink::crm
