#pragma once

#include "base/Async.h"
#include "crm/CrmGateway.h"

namespace crmlink::test
{

/// Base of gateways that stand in for a part of the contract: what they do not care for fails.
class StandInGateway : public crm::CrmGateway
{
public:
    QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery, std::stop_token) override { return refused<setup::AccountPage>(); }
    QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery, std::stop_token) override
    {
        return refused<std::vector<setup::CrmUser>>();
    }
    [[nodiscard]] bool handsOutTokens() const override { return true; }
    QFuture<Result<Secret>> token(setup::Guid, std::stop_token) override { return refused<Secret>(); }
    QFuture<Result<crm::ServerProof>> prove(setup::Guid, std::stop_token) override { return refused<crm::ServerProof>(); }

private:
    template <typename T> static QFuture<Result<T>> refused()
    {
        return ready<T>(failure(unexpectedError(QStringLiteral("not asked for here"))));
    }
};

} // namespace crmlink::test
