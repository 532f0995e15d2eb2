#pragma once

#include "setup/Verdict.h"

#include <QStringList>
#include <QStringView>
#include <QUrl>

namespace crmlink::setup
{

/// Name of the app. Meta's Basic Settings page forbids its product names and their parts; which parts are refused at creation
/// is reported by third parties (FB, Face, Book, Insta, Gram). Codes: "empty", "too-long", "invisible", "brand"; warnings "brand-part",
/// "product", "long", "symbols"; note "tidied".
[[nodiscard]] Verdict checkDisplayName(QStringView typed);

/// One mailbox. Codes: "empty", "too-long", "several", "no-at", "format", "local"; warnings "unread", "non-ascii"; note "tidied".
[[nodiscard]] Verdict checkContactEmail(QStringView typed);

/// One entry of App domains: a host name without scheme, port and path, international ones as xn--…. Codes: "empty", "too-long", "format",
/// "facebook"; warnings "ip", "localhost", "bare-host"; note "tidied".
[[nodiscard]] Verdict checkAppDomain(QStringView typed);

struct DomainsVerdict {
    Verdict verdict;
    QStringList domains; ///< cleaned, each once, in the order typed; empty when one is refused
};

/// Several, separated by commas, semicolons, blanks or line breaks.
[[nodiscard]] DomainsVerdict checkAppDomains(QStringView typed);

/// What belongs into App domains for these addresses: their hosts and, for one that begins with www, the name without it.
[[nodiscard]] QStringList suggestedAppDomains(const QUrl &siteUrl, const QUrl &mobileSiteUrl = {});
/// @p url's host is one of @p domains or below one.
[[nodiscard]] bool areCovering(const QStringList &domains, const QUrl &url);

} // namespace crmlink::setup
