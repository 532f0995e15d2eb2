#pragma once

#include <QDateTime>

namespace crmlink::setup
{

/// How long a linked account works, as Facebook told for its token (debug_token). UTC; an invalid time means that
/// Facebook names no end. Two clocks run (Meta, "Authorization and data access"): the token's own, about 60 days, and the
/// app's access to the person's data, 90 days after the person last used the app. Both begin anew only with a new login.
struct TokenDates {
    QDateTime expiresAt;
    QDateTime dataAccessExpiresAt;

    /// The earlier one: from then on the account is of no use.
    [[nodiscard]] QDateTime end() const
    {
        if (expiresAt.isValid() && dataAccessExpiresAt.isValid())
            return qMin(expiresAt, dataAccessExpiresAt);
        return expiresAt.isValid() ? expiresAt : dataAccessExpiresAt;
    }
    bool operator==(const TokenDates &) const = default;
};

/// The day that people are told for @p end: that of their own clock, everywhere.
[[nodiscard]] inline QDate localDay(const QDateTime &end)
{
    return end.toLocalTime().date();
}

} // namespace crmlink::setup
