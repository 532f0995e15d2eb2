#pragma once

#include "base/Result.h"
#include "crm/CrmGateway.h"
#include "secrets/SecretResolver.h"
#include "setup/ChangePlan.h"
#include "setup/SetupDraft.h"
#include "setup/SiteFile.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// A site file made ready to work with: read, its secrets fetched, its way to the CRM chosen. Nothing is connected yet.
struct OpenSite {
    setup::SetupDraft draft;
    std::vector<setup::Warning> warnings; ///< "crm.tls", "secret_file_mode"
    std::unique_ptr<crm::CrmGateway> gateway;

    /// Blocks (keychain, secret commands); for worker threads. @p needs Setup fetches the App Secret, too.
    /// Errors: SiteFile, SecretStore, Usage, Cancelled.
    [[nodiscard]] static Result<OpenSite> open(setup::Site site, setup::SiteFile::Needs needs, const secrets::SecretResolver &resolver,
                                               std::stop_token stop);
};

/// The way to the CRM that the site file names. Error: Usage.
[[nodiscard]] Result<std::unique_ptr<crm::CrmGateway>> gatewayFor(const setup::Site &site, const Secret &password);

} // namespace crmlink::runs
