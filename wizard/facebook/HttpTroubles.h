#pragma once

#include "base/HttpCall.h"

namespace crmlink::facebook
{

/// The catalogue's entry for a call that got no answer.
[[nodiscard]] Error httpTrouble(const HttpFailure &failure);

} // namespace crmlink::facebook
