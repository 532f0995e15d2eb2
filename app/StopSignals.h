#pragma once

#include <stop_token>

namespace crmlink::app
{

/// Ctrl+C, and the request to end that a service manager or a closed console sends, as a stop token for the run or the
/// window at work: it rolls back, tidies up and says so, instead of dying in the middle. One object a process.
class StopSignals
{
public:
    StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;
    ~StopSignals();

    [[nodiscard]] std::stop_token token() const;
};

} // namespace crmlink::app
