#pragma once

#include "base/HttpCall.h"
#include "crm/ServiceRequests.h"

#include <QUrl>

namespace crmlink::crm
{

// Errors of the web-service route in words for people; one file for what the CRM's server says and what it means.

/// No answer at all. Unreachable. When a certificate is not trusted, the error shows its fingerprint; see certificateIn().
[[nodiscard]] Error serviceUnreachable(const HttpFailure &failure, const QString &pinnedSha256);
/// The fingerprint (lower-case hex SHA-256) of the certificate that @p error is about; empty: it is about something else.
[[nodiscard]] QString certificateIn(const Error &error);
/// "AB:CD:…", as other programs show a fingerprint.
[[nodiscard]] QString fingerprintForPeople(const QString &sha256);

/// An answer that is not the service's: says what came instead. Unreachable; RefusedLogin for a page of single sign-on.
[[nodiscard]] Error notTheService(const QUrl &asked, const HttpAnswer &answer);
/// Login did not let @p user in. RefusedLogin.
[[nodiscard]] Error loginRefused(const QString &user, const requests::LoginAnswer &answer);
/// @p url is http to another host, and nobody insisted on it. Usage.
[[nodiscard]] Error notEncrypted(const QUrl &url);
/// The service answered JSON that is not the answer of this call. Unreachable, or RefusedPermission when it says so.
[[nodiscard]] Error unexpectedAnswer(const requests::Call &call, const QJsonObject &answer);
/// The CRM does not let the signed-in user do this. RefusedPermission. @p words are the CRM's own.
[[nodiscard]] Error serviceRefused(const QString &user, const QString &words);

} // namespace crmlink::crm
