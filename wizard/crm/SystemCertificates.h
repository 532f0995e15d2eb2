#pragma once

#include "base/Result.h"

#include <QString>

namespace crmlink::crm
{

/// A PEM file with the CAs that this system trusts: libpq 15 cannot ask the system itself. The distribution's own bundle
/// where there is one, else (Windows, macOS) a private copy made once for the life of the process. Thread-safe.
/// Error: Unreachable, when the system names no CA at all.
[[nodiscard]] Result<QString> systemCertificates();

} // namespace crmlink::crm
