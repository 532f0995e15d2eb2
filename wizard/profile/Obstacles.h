#pragma once

#include "base/Text.h"
#include "setup/CrmSnapshot.h"

#include <optional>

namespace crmlink::profile
{

// What stands in the way of an action before it is tried: said beside the action, which is there and cannot be pressed.
// The snapshot must have been read for the acting user, with allAccountRights. Nothing: go on.

/// Nobody can be sent to Facebook: no keys of its own in the CRM, or they do not count. Not asked for a set-up that
/// brings the keys.
[[nodiscard]] std::optional<Text> noLogin(const setup::CrmSnapshot &crm);
/// Rows cannot be made, or not be changed.
[[nodiscard]] std::optional<Text> noLink(const setup::CrmSnapshot &crm);
[[nodiscard]] std::optional<Text> noSharing(const setup::CrmSnapshot &crm);
[[nodiscard]] std::optional<Text> noRemoval(const setup::CrmSnapshot &crm);
/// A word of caution before anybody logs in: Facebook's tokens may not fit.
[[nodiscard]] std::optional<Text> narrowTokens(const setup::CrmSnapshot &crm);

/// Linking @p again anew at a desk without the App Secret: the CRM's server then keeps the login's own access as it is
/// (FacebookService/SetAccessToken exchanges nothing), and that ends after an hour or two.
[[nodiscard]] bool keepsShortAccess(const setup::CrmSnapshot &crm, const Secret &appSecret, const setup::Account &again);

/// The App Secret in the row for all employees; empty when there is none or the CRM does not tell it.
[[nodiscard]] Secret appSecretIn(const setup::CrmSnapshot &crm);

} // namespace crmlink::profile
