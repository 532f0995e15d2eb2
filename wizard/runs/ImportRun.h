#pragma once

#include "base/OwnThread.h"
#include "runs/InstallReader.h"
#include "secrets/SecretStore.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <QFuture>

#include <stop_token>

namespace crmlink::runs
{

/// `import`: a site file made of what an InstallReader has read.
class ImportRun
{
public:
    struct Order {
        InstallReading reading;
        QString siteFile;
        QUrl siteUrl;         ///< the CRM's address as the user says; empty: that of the site file or of IIS
        QString passwordFile; ///< empty: the password goes to the keychain
    };
    struct Outcome {
        setup::Site site;
        bool created = false; ///< there was no such site file
        /// What was read warns of, as far as it still holds, and "site_url" (not known: it has to be written into the file before
        /// the file is of use), "share_host", "kept_host", "kept_login", "no_password".
        std::vector<setup::Warning> warnings;
    };

    /// @p store must outlive the run object; it is asked only for a password without a file to go to.
    explicit ImportRun(secrets::SecretStore &store) : m_store(store) { }

    /// What an existing site file says beside the connection stays as it is; so do its TLS settings, its server where the
    /// CRM's own file only says "localhost", and its login where the CRM uses its pool's. A site file
    /// that cannot be edited is refused before anything is written. Then the password is kept; if the site file then cannot be
    /// written, the password's old place is put back. Errors: SiteFile, SecretStore, Usage, Cancelled.
    QFuture<Result<Outcome>> start(Order order, std::stop_token stop);

private:
    secrets::SecretStore &m_store;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
