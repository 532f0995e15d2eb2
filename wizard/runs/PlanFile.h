#pragma once

#include "base/Result.h"
#include "setup/ChangePlan.h"

#include <QString>

#include <stop_token>

namespace crmlink::runs
{

/// A reviewed plan: what `plan --json` printed, saved to a file.
class PlanFile
{
public:
    /// UTF-8, or what PowerShell's > makes of it (UTF-16 with its mark). May be a pipe (readInput()). Errors: Usage, Cancelled.
    [[nodiscard]] static Result<setup::ChangePlan> load(const QString &path, const std::stop_token &stop = {});
};

} // namespace crmlink::runs
