#pragma once

#include "base/Secret.h"
#include "facebook/Troubles.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace crmlink::facebook
{

/// What the CRM signs its calls with.
struct AppKeys {
    QString appId;
    Secret appSecret;
    bool operator==(const AppKeys &) const = default;
};

/// The fields of an app that CrmLink compares. An absent field is empty.
struct AppInfo {
    QString id;
    QString name;
    QStringList appDomains;
    QString contactEmail;
    QString websiteUrl;
    QString mobileWebUrl;
    QString category;
    QString privacyPolicyUrl;
    bool operator==(const AppInfo &) const = default;
};

/// Fields to be written; unset ones stay as they are.
struct AppEdit {
    std::optional<QStringList> appDomains;
    std::optional<QString> contactEmail;
    std::optional<QString> websiteUrl;
    std::optional<QString> mobileWebUrl;
    [[nodiscard]] bool isEmpty() const { return !appDomains && !contactEmail && !websiteUrl && !mobileWebUrl; }
    bool operator==(const AppEdit &) const = default;
};

/// A token of a person, as an exchange gives it.
struct UserToken {
    Secret token;
    qint64 lifetime = 0; ///< seconds; 0: not told
};

/// What debug_token says. Times are UTC; invalid ones mean "never" or "not told".
struct TokenInfo {
    QString appId;
    QString userId;
    QString type; ///< "USER", "APP", "PAGE"
    bool valid = false;
    QDateTime issuedAt;
    QDateTime expiresAt;
    QDateTime dataAccessExpiresAt;
    QStringList scopes;
    std::optional<Error> problem; ///< why it is not valid
};

struct Person {
    QString id; ///< app-scoped: another app sees another number
    QString name;
};

struct Permission {
    QString name;
    bool granted = false; ///< false: declined or expired
};

} // namespace crmlink::facebook
