#pragma once

#include "setup/Check.h"

#include <QJsonArray>
#include <QString>

namespace crmlink::app
{

/// Checks as aligned lines, each with what to do below it.
[[nodiscard]] QString checksText(const setup::Checks &checks);
/// `checks` of --json.
[[nodiscard]] QJsonArray checksJson(const setup::Checks &checks);

} // namespace crmlink::app
