#pragma once

#include "base/Text.h"
#include "setup/ChangePlan.h"

namespace crmlink::setup
{

// What stands in a plan, for people and in their language: in reports and on the command line. --json has names that are
// never translated (SettingValue::toJson(), toName()).

[[nodiscard]] Text inWords(const SettingValue &value);
[[nodiscard]] Text inWords(AccountState state);

/// How a secret appears, which is never shown itself.
[[nodiscard]] Text secretInWords(bool isSet);

} // namespace crmlink::setup
