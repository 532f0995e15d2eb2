#pragma once

#include "base/StateFolder.h"
#include "CommandLine.h"
#include "secrets/SecretResolver.h"

#include <memory>
#include <stop_token>

namespace crmlink::app
{

/// What a headless verb works with; each thing is made when it is first needed, so that `check` leaves no folder behind
/// and `--version` wakes no keychain.
class Desk
{
public:
    Desk(const Invocation &invocation, std::stop_token stop) : m_stateDir(invocation.stateDir), m_stop(std::move(stop)) { }

    [[nodiscard]] Result<StateFolder> state() const { return StateFolder::open(m_stateDir); }
    [[nodiscard]] secrets::SecretStore &store();
    [[nodiscard]] secrets::SecretResolver resolver();
    [[nodiscard]] std::stop_token stop() const { return m_stop; }

private:
    QString m_stateDir;
    std::stop_token m_stop;
    std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace crmlink::app
