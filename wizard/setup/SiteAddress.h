#pragma once

#include "setup/Verdict.h"

#include <QStringView>
#include <QUrl>

#include <optional>

namespace crmlink::setup
{

/// The address at which users open the CRM. The value is its root: scheme, host, port if it is not the usual one, and the
/// folder when the CRM lives in one; sign-in pages and parts of the application are cut off.
/// Codes: "empty", "too-long", "no-host", "scheme", "format", "facebook", "cloud"; warnings "no-scheme", "http", "ip", "localhost",
/// "bare-host", "internal-host", "credentials"; notes "login-page", "port", "tidied".
[[nodiscard]] Verdict checkSiteUrl(QStringView typed);
/// As above; an empty one is right, and findings that the site's own address has too are left to it.
[[nodiscard]] Verdict checkMobileSiteUrl(QStringView typed);

/// A redirect URI for "Valid OAuth Redirect URIs" or the site file: absolute, https, taken exactly as it is.
/// Codes: "empty", "too-long", "format", "scheme", "no-host", "fragment", "wildcard", "facebook" (Facebook's own page works without
/// being listed and the console refuses it), "insecure"; warnings "localhost", "query"; note "tidied".
[[nodiscard]] Verdict checkRedirectUri(QStringView typed);

/// Why Facebook would not log anybody in from @p siteUrl; none where it does.
[[nodiscard]] std::optional<Text> loginRefusal(const QUrl &siteUrl);

/// How the console shows @p url after saving: with a slash when there is no path.
[[nodiscard]] QString asConsoleUrl(const QUrl &url);

} // namespace crmlink::setup
