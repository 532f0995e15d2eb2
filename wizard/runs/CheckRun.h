#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "crm/CrmGateway.h"
#include "setup/Check.h"
#include "setup/CrmSnapshot.h"
#include "setup/Site.h"

#include <QDate>
#include <QFuture>

#include <optional>
#include <stop_token>

namespace crmlink::runs
{

/// Every question of the contract (design 5) with its answer, in the contract's order, whatever could be reached.
struct CheckReport {
    setup::Checks checks;
    std::optional<ErrorKind> crmFailure; ///< why the CRM could not be read
    std::optional<setup::CrmIdentity> identity;

    /// Unreachable 3, login refused 4, any other failed check 6; 0 otherwise. With @p failOnWarning a warning counts as
    /// a failed check.
    [[nodiscard]] int exitStatus(bool failOnWarning) const;
};

/// `check`: is the CRM as the site file wants it? Reads and never writes. The command line and the wizard's status of a
/// known site use the same.
class CheckRun
{
public:
    /// @p appSecret as resolved, or why it could not be. @p today judges the API version.
    CheckRun(setup::Site site, Result<Secret> appSecret, QDate today);

    /// Asks @p gateway, which must outlive the answer. A CRM that cannot be read is a report, not an error; the only
    /// error is Cancelled.
    [[nodiscard]] QFuture<Result<CheckReport>> start(crm::CrmGateway &gateway, std::stop_token stop) const;
    /// The report when there is not even a gateway: a password that could not be had, a driver that is missing.
    [[nodiscard]] CheckReport withoutCrm(const Error &why) const;

private:
    [[nodiscard]] CheckReport report(const Result<setup::CrmSnapshot> &crm, std::optional<crm::StageReport> tls) const;

    setup::Site m_site;
    Result<Secret> m_appSecret;
    QDate m_today;
};

} // namespace crmlink::runs
