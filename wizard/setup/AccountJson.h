#pragma once

#include "base/Result.h"
#include "setup/ChangePlan.h"

class QJsonObject;

namespace crmlink::setup
{

// A change of an account as --json and the journal say it (the command line's contract), and back.

[[nodiscard]] QJsonObject toJson(const AccountChange &change);
[[nodiscard]] Result<AccountChange> accountChangeFromJson(const QJsonObject &object);
[[nodiscard]] Error badChanges(const QString &why);

} // namespace crmlink::setup
