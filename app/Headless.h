#pragma once

#include "CommandLine.h"

namespace crmlink::app
{

/// Runs a verb that opens no window, prints what it says, and gives the exit status. Needs a QCoreApplication, whose
/// event loop it spins while the verb works on another thread.
[[nodiscard]] int runHeadless(const Invocation &invocation);

} // namespace crmlink::app
