#pragma once

#include "base/Secret.h"
#include "setup/Verdict.h"

#include <QStringView>

#include <optional>

namespace crmlink::setup
{

/// An App Secret as it was pasted: the verdict's value stays empty, the cleaned bytes are a Secret.
struct SecretVerdict {
    Verdict verdict;
    Secret value; ///< empty when refused
};

/// App ID: 15 to 17 digits, typed, or inside a pasted address of the console. Codes: "empty", "too-long", "secret", "app-token",
/// "user-token", "address-without-id", "instagram", "spreadsheet", "not-digits", "length", "unusual-length"; notes "from-address",
/// "tidied".
/// Formats of App ID and App Secret are those of public secret scanners and third-party clients; Meta documents none.
[[nodiscard]] Verdict checkAppId(QStringView typed);

/// App Secret: 32 lower-case hex digits. Codes: "empty", "too-long", "masked", "app-id", "app-token", "user-token", "length",
/// "not-hex", "upper-case"; notes "tidied", "client-token-look-alike" (always, for a well-formed one: its shape cannot tell).
[[nodiscard]] SecretVerdict checkAppSecret(QStringView typed);

/// @p given as the wizard would take it from the clipboard, for one that comes from elsewhere: blanks and labels around a
/// well-formed App Secret are no part of it. What has another form stays as it is.
[[nodiscard]] Secret tidiedAppSecret(const Secret &given);

/// What is said of an App Secret whose form is not Facebook's; none of one that has it, and of none at all.
[[nodiscard]] std::optional<Text> unlikelySecret(const Secret &given);

/// Each stands where the other belongs; exchanging them mends it.
[[nodiscard]] bool areSwapped(QStringView appIdTyped, QStringView appSecretTyped);

} // namespace crmlink::setup
