#pragma once

#include "base/Secret.h"

#include <QString>

#include <initializer_list>
#include <map>
#include <optional>

namespace crmlink::crm
{

/// A connection string of ADO.NET: `Key=value; Key2="quoted; value"`. Keys in any order, case and spacing ("User ID",
/// "userid"); of a key that comes twice the last counts; a value in '…' or "…" holds its own quote doubled. Pure.
/// Source: System.Data.Common.DbConnectionOptions, whose rules SqlClient, Npgsql and Oracle's provider share.
class ConnectionString
{
public:
    /// Nothing when it is none: a quote that is not closed, words without a key. Says nothing about why: the string may
    /// hold a password anywhere.
    [[nodiscard]] static std::optional<ConnectionString> parse(QStringView text);

    /// Of the first of these keys that has a value; each in lower case without blanks. Empty when there is none.
    [[nodiscard]] QString value(std::initializer_list<QLatin1String> keys) const;
    [[nodiscard]] bool has(QLatin1String key) const { return m_values.contains(key); }
    /// true, yes and sspi.
    [[nodiscard]] bool isOn(std::initializer_list<QLatin1String> keys) const;
    /// The value of "password" and its short forms.
    [[nodiscard]] Secret password() const { return m_password; }
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }

private:
    std::map<QString, QString> m_values; ///< without the password
    Secret m_password;
};

} // namespace crmlink::crm
