#pragma once

#include "crm/CrmGateway.h"
#include "support/CrmFixture.h"
#include "support/CrmService.h"

#include <chrono>

namespace crmlink::test
{

/// A gateway to @p database; it waits for locks as long as @p patience.
[[nodiscard]] std::unique_ptr<crm::CrmGateway> gatewayTo(const CrmFixture &database,
                                                         std::chrono::milliseconds patience = std::chrono::milliseconds(300));
/// A gateway that is signed in to @p service as @p user.
[[nodiscard]] std::unique_ptr<crm::CrmGateway> gatewayTo(CrmService &service, const QString &user = QStringLiteral("Supervisor"));

/// A fresh CRM with a way to it, as the contract of all gateways sees them: a database, or the web service in front of one.
class ContractCrm
{
public:
    /// The ways to a CRM that are here, one row of a suite each: those of contractDbms() and the web service on both platforms.
    [[nodiscard]] static QStringList ways();
    explicit ContractCrm(const QString &way);
    ContractCrm(const ContractCrm &) = delete;
    ContractCrm &operator=(const ContractCrm &) = delete;
    ~ContractCrm();

    /// Gone before this is.
    [[nodiscard]] crm::CrmGateway &gateway() { return *m_gateway; }
    /// Destroys the gateway, as closing the window does.
    void leave() { m_gateway.reset(); }
    [[nodiscard]] CrmFixture &database() { return *m_database; }
    /// Changes the CRM behind the gateway's back, so that the CRM knows it: its process starts anew where it keeps values in memory.
    QStringList sql(const QString &statement);
    /// Facebook knows a person with this id: where the CRM's own server links an account, it asks for the name.
    void introduce(const QString &socialId, const QString &login);

private:
    std::unique_ptr<CrmFixture> m_database;
    std::unique_ptr<CrmService> m_service;
    std::unique_ptr<crm::CrmGateway> m_gateway;
};

} // namespace crmlink::test
