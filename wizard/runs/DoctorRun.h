#pragma once

#include "base/OwnThread.h"
#include "base/StateFolder.h"
#include "secrets/SecretStore.h"
#include "setup/Check.h"

#include <QFuture>

#include <optional>
#include <stop_token>

namespace crmlink::runs
{

/// `doctor`: what this computer offers CrmLink. Asks no CRM and not Facebook. Needs no display.
class DoctorRun
{
public:
    struct Order {
        Result<StateFolder> state;  ///< as it was opened, or why it could not be
        QString webEnginePlugin;    ///< the plugin with the embedded view; empty where it is not installed
        std::optional<Error> noWeb; ///< why it cannot be used
    };

    /// @p store must outlive the run object.
    explicit DoctorRun(secrets::SecretStore &store);

    /// Ids: doctor.version, doctor.qt, doctor.sql.<kind>, doctor.keychain, doctor.state_folder, doctor.journal, doctor.tls,
    /// doctor.proxy, doctor.display, doctor.web_engine; always all of them. The only error is Cancelled.
    QFuture<Result<setup::Checks>> start(Order order, std::stop_token stop);

private:
    secrets::SecretStore &m_store;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
