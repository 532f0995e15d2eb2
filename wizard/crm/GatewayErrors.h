#pragma once

#include "base/Error.h"

namespace crmlink::crm
{

// Errors that every route to a CRM has.

/// What was reviewed is not what would be written now. Conflict.
[[nodiscard]] Error conflictError();
/// The Facebook settings do not exist. NoPackage.
[[nodiscard]] Error noPackageError();
/// An account of the list was removed meanwhile. NotFound.
[[nodiscard]] Error accountGoneError();

} // namespace crmlink::crm
