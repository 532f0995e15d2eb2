#pragma once

#include <functional>

namespace crmlink::runs
{

/// What a run is doing, in this order; steps that are not needed are left out.
enum class RunStep {
    AskFacebook,   ///< whether it accepts the keys
    Settle,        ///< finding out how an interrupted earlier run ended
    Read,          ///< reading the CRM and making the plan
    KeepOldSecret, ///< the replaced App Secret goes to the keychain, for undo
    Connect,
    Lock,    ///< waiting for the rows to be free
    Compare, ///< read again, under lock
    Write,
    ReadBack,
    Record, ///< the journal's record, before COMMIT
    Commit, ///< from here a stop is ignored
};

/// Tells that a step begins; the one before it has ended well. Called on a worker thread. A step that fails is the last.
using RunProgress = std::function<void(RunStep)>;

} // namespace crmlink::runs
