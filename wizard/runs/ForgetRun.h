#pragma once

#include "base/OwnThread.h"
#include "journal/Journal.h"
#include "secrets/SecretStore.h"
#include "setup/Site.h"

#include <QFuture>

#include <stop_token>

namespace crmlink::runs
{

/// `forget`: removes a site's secrets from the keychain; with those of its runs these cannot be undone any more where they
/// replaced an App Secret. The CRM is not touched.
class ForgetRun
{
public:
    enum class Scope {
        All,
        KeepUndo, ///< the secrets of runs stay: they can still be undone
    };

    /// @p store must outlive the run object.
    ForgetRun(secrets::SecretStore &store, journal::Journal journal);

    /// Delivers the names of the secrets that were there and are gone: "database", "service", "app-secret", "run-<id>".
    /// Errors: SecretStore, Cancelled; what was removed before it stays removed.
    QFuture<Result<QStringList>> start(const setup::Site &site, Scope scope, std::stop_token stop);

private:
    secrets::SecretStore &m_store;
    journal::Journal m_journal;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
