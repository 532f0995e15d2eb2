#pragma once

#include "crm/CrmGateway.h"
#include "crm/ServiceReader.h"

namespace crmlink::crm
{

class ServiceClient;

/// Carries out a plan through the CRM's web service, one change after another. There is no transaction: the order leaves
/// the old integration working for as long as possible, and the first failure ends it.
class ServiceWriter
{
public:
    explicit ServiceWriter(ServiceClient &client) : m_client(client), m_reader(client) { }

    /// @p crm is what the plan was made from. Errors: those of the session, RefusedPermission, RefusedKeys (Facebook does not
    /// accept a token), Conflict, SecretStore (a secret is not at hand).
    Result<void> write(const setup::ChangePlan &plan, const setup::CrmSnapshot &crm);

    /// @p crm, read after writing, with what the service tells nobody: secrets that are masked and tokens are taken to be
    /// what the CRM said it saved.
    [[nodiscard]] setup::CrmSnapshot withWritten(setup::CrmSnapshot crm) const;
    [[nodiscard]] const QHash<setup::Guid, setup::Guid> &givenIds() const { return m_givenIds; }

private:
    Result<void> writeSetting(const setup::SettingChange &change);
    Result<void> writeAccount(const setup::AccountChange &change, const setup::CrmSnapshot &crm);
    Result<setup::Guid> create(const setup::AccountChange &change);
    Result<void> linkAgain(const setup::AccountChange &change, const setup::CrmSnapshot &crm);
    Result<void> remove(const setup::AccountChange &change, const setup::CrmSnapshot &crm);
    Result<void> removeRow(const setup::Account &account);
    void removeCommunication(const setup::Account &account);
    Result<void> setFlag(const setup::Guid &account, const char *column, bool on);
    Result<void> facebook(const requests::Call &call);

    ServiceClient &m_client;
    ServiceReader m_reader;
    Secret m_secret;                        ///< that was written
    std::map<setup::Guid, Secret> m_tokens; ///< by the account's real id
    QHash<setup::Guid, setup::Guid> m_givenIds;
};

} // namespace crmlink::crm
