#pragma once

#include "base/Result.h"
#include "facebook/AccountCheck.h"
#include "setup/Calendar.h"
#include "setup/Check.h"
#include "setup/CrmSnapshot.h"
#include "setup/Site.h"
#include "setup/TokenDates.h"

#include <QDate>
#include <QFuture>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// Told of every account that Facebook says works; on a worker thread.
using DatesLearned = std::function<void(const setup::Guid &account, const Secret &token, const setup::TokenDates &dates)>;

/// The contract's `account.<id>.token` for linked accounts: does Facebook still take their tokens, and until when?
class AccountChecks
{
public:
    struct Report {
        setup::Checks checks;                ///< one an account, in their order
        std::vector<setup::AccountEnd> ends; ///< of those that work and have an end
        std::optional<ErrorKind> failure;    ///< why Facebook could not be asked
    };

    /// Asks through @p facebook, which must outlive the answer; null: nothing is asked. @p appSecret as resolved, or why not.
    AccountChecks(setup::Site site, Result<Secret> appSecret, QDate today, facebook::AccountCheck *facebook, DatesLearned learned = {});

    /// Facebook can be asked at all, so the accounts' tokens are worth reading.
    [[nodiscard]] bool asks() const { return m_facebook && m_site.facebook.verify && m_appSecret; }
    /// @p accounts were read with their tokens. Only Cancelled is an error.
    [[nodiscard]] QFuture<Result<Report>> start(std::vector<setup::Account> accounts, std::stop_token stop) const;
    /// The same without asking, because of @p why.
    [[nodiscard]] Report unasked(const std::vector<setup::Account> &accounts, const Text &why) const;

private:
    setup::Site m_site;
    Result<Secret> m_appSecret;
    QDate m_today;
    facebook::AccountCheck *m_facebook;
    DatesLearned m_learned;
};

} // namespace crmlink::runs
