#pragma once

#include "base/Result.h"

#include <QString>

#include <mutex>

namespace crmlink::crm
{

/// FreeTDS (1.3) takes the certificates to trust from its configuration file alone, which it reads when a connection is opened
/// and finds by an environment variable. This is a file of this process, held for the time of one open(): one after another.
class FreeTdsConfig
{
public:
    /// @p section as of freeTdsSection(). Thread-safe; waits for another open(). Errors: Unreachable (no temporary file).
    [[nodiscard]] static Result<FreeTdsConfig> hold(const QString &section);

private:
    explicit FreeTdsConfig(std::unique_lock<std::mutex> lock) : m_lock(std::move(lock)) { }
    std::unique_lock<std::mutex> m_lock;
};

} // namespace crmlink::crm
