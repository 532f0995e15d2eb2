#pragma once

#include "base/Result.h"
#include "crm/CrmGateway.h"
#include "crm/ServiceRequests.h"
#include "setup/AccountList.h"
#include "setup/CrmSnapshot.h"

#include <stop_token>

namespace crmlink::crm
{

class ServiceClient;

/// Reads through a session at the CRM's web service. What ordinary users may not read, and is only for information, is
/// left out; what the request names is needed.
class ServiceReader
{
public:
    explicit ServiceReader(ServiceClient &client) : m_client(client) { }

    Result<setup::CrmSnapshot> read(const setup::SnapshotRequest &request, const std::stop_token &stop);
    Result<setup::AccountPage> accounts(const setup::AccountQuery &query, const std::stop_token &stop);
    Result<std::vector<setup::CrmUser>> users(const setup::UserQuery &query, const std::stop_token &stop);

    /// Rows of one of the CRM's objects. Errors: those of the session; RefusedPermission.
    Result<QJsonArray> rows(const requests::Select &what, const std::stop_token &stop);
    /// Facebook accounts of one CRM user, private ones first: the order in which the CRM looks.
    Result<std::vector<setup::Account>> accountsOf(const setup::Guid &owner, const std::stop_token &stop);
    /// What the CRM's server uses now; unset when it does not tell.
    Result<std::optional<requests::ConsumerInfo>> consumerInfo(const std::stop_token &stop);
    /// For information before anything is written; unset: the CRM does not tell. Writing shows it for certain.
    std::optional<bool> mayChangeSettings(const std::stop_token &stop);
    /// Whether the CRM's server can work with an account of the signed-in user, as Facebook tells it; unset: none is linked.
    Result<std::optional<bool>> canOperate(const std::stop_token &stop);
    /// The same for one account of anybody. Errors: those of the session; NotFound.
    Result<ServerProof> prove(const setup::Guid &account, const std::stop_token &stop);

private:
    Result<std::vector<setup::Account>> accountsWhere(std::vector<requests::Filter> filters, std::vector<requests::Filter> anyOf, int limit,
                                                      int offset, const std::stop_token &stop);
    Result<void> readAccounts(setup::CrmSnapshot &crm, const setup::SnapshotRequest &request, const std::stop_token &stop);
    void readHidden(setup::CrmSnapshot &crm, const std::stop_token &stop);
    Result<setup::ActingUser> signedInUser(const std::stop_token &stop);
    /// Of @p user's accounts, as the server looks them up.
    Result<std::optional<bool>> canOperateFor(const setup::Guid &user, const std::stop_token &stop);
    Result<bool> may(const QString &operation, const std::stop_token &stop);

    ServiceClient &m_client;
};

} // namespace crmlink::crm
