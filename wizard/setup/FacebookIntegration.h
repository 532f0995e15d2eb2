#pragma once

#include <QLatin1String>

/// Names and ids that the CRM and Facebook share with us. Everything here comes from package data of Creatio 8.1.0 and
/// the client code of 2016 (both seen in source); what is only inferred says so. The one place to change when a version differs.
namespace crmlink::setup::integration
{

// System settings, always found by Code: row ids differ between installations.
inline constexpr QLatin1String facebookConsumerKey{"FacebookConsumerKey"};
inline constexpr QLatin1String facebookConsumerSecret{"FacebookConsumerSecret"};
inline constexpr QLatin1String useFacebookSharedApplication{"UseFacebookSharedApplication"};
inline constexpr QLatin1String facebookApiVersion{"FacebookApiVersion"};
inline constexpr QLatin1String useFacebookLongLivedAccessToken{"UseFacebookLongLivedAccessToken"};
/// All of the above, in the order in which a service-route run writes them (design 7): key, secret, version, tokens, checkbox.
inline constexpr QLatin1String settingCodes[]
    = {facebookConsumerKey, facebookConsumerSecret, facebookApiVersion, useFacebookLongLivedAccessToken, useFacebookSharedApplication};

// Operation permission and well-known rows; ids lower case without braces.
inline constexpr QLatin1String canManageSharedSocialAccounts{"CanManageSharedSocialAccounts"};
inline constexpr QLatin1String allEmployees{"a29a3ba5-4b0d-de11-9a51-005056c00008"};
inline constexpr QLatin1String systemAdministrators{"83a43ebc-f36b-1410-298d-001e8c82bcad"};
inline constexpr QLatin1String supervisor{"7f3b869f-34f3-4f20-ab4d-7480a5fdf647"};
inline constexpr QLatin1String supervisorContact{"410006e1-ca4e-4502-a9ec-e54d922d2c00"};
/// SocialAccount.TypeId and ContactCommunication.CommunicationTypeId of Facebook.
inline constexpr QLatin1String facebookCommunicationType{"2795dd03-bacf-e011-92c3-00155d04c01d"};

/// SocialAccount.Name as the CRM's own server writes it: this very word, whoever the account is.
inline constexpr QLatin1String accountName{"Name"};

/// Position of a shipped default value row (425 of 440 rows of a dump).
inline constexpr int defaultValuePosition = 2147483647;

} // namespace crmlink::setup::integration
