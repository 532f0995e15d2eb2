#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "crm/CrmGateway.h"
#include "facebook/AppCheck.h"
#include "runs/AccountChecks.h"
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
    std::optional<ErrorKind> crmFailure;      ///< why the CRM could not be read
    std::optional<ErrorKind> facebookFailure; ///< why Facebook could not be asked, or that it refuses the keys
    std::optional<setup::CrmIdentity> identity;
    std::vector<setup::AccountEnd> ends; ///< of linked accounts that work, as Facebook told just now

    /// Unreachable 3, login refused 4, any other failed check 6; 0 otherwise. With @p failOnWarning a warning counts as
    /// a failed check.
    [[nodiscard]] int exitStatus(bool failOnWarning) const;
};

/// Who asks Facebook; both must outlive the answer. Null: it is not asked, about the app or about linked accounts.
struct FacebookAskers {
    facebook::AppCheck *app = nullptr;
    facebook::AccountCheck *accounts = nullptr;
    DatesLearned learned = {};
};

/// `check`: is the CRM as the site file wants it? Reads and never writes. The command line and the wizard's status of a
/// known site use the same.
class CheckRun
{
public:
    /// @p appSecret as resolved, or why it could not be. @p today judges the API versions and the accounts' ends. Facebook is
    /// not asked when the site says verify = false.
    CheckRun(setup::Site site, Result<Secret> appSecret, QDate today, FacebookAskers facebook = {});

    /// Asks @p gateway, which must outlive the answer, and Facebook at the same time. A CRM that cannot be read is a report, not an error;
    /// the only error is Cancelled.
    [[nodiscard]] QFuture<Result<CheckReport>> start(crm::CrmGateway &gateway, std::stop_token stop) const;
    /// The report when there is not even a gateway: a password that could not be had, a driver that is missing. Waits for
    /// Facebook's answer, so not for the thread of the widgets; a stop leaves its questions skipped.
    [[nodiscard]] CheckReport withoutCrm(const Error &why, std::stop_token stop = {}) const;

private:
    [[nodiscard]] QFuture<Result<facebook::AppReport>> askFacebook(std::stop_token stop) const;
    [[nodiscard]] CheckReport report(const Result<setup::CrmSnapshot> &crm, const std::optional<crm::StageReport> &tls,
                                     const Result<facebook::AppReport> &facebook, AccountChecks::Report accounts) const;
    [[nodiscard]] QFuture<Result<AccountChecks::Report>>
    askAccounts(const Result<setup::CrmSnapshot> &crm, const Result<facebook::AppReport> &facebook, std::stop_token stop) const;

    setup::Site m_site;
    Result<Secret> m_appSecret;
    QDate m_today;
    facebook::AppCheck *m_facebook;
    AccountChecks m_accounts;
};

} // namespace crmlink::runs
