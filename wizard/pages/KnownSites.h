#pragma once

#include "base/Result.h"
#include "base/StateFolder.h"
#include "setup/Site.h"

#include <QString>

#include <vector>

namespace crmlink::pages
{

/// The sites that were set up from this computer: sites/<name>.toml in the state folder.
struct KnownSite {
    QString file; ///< absolute path
    setup::Site site;
};

/// Those that can be read, by file name.
[[nodiscard]] std::vector<KnownSite> knownSites(const StateFolder &state);
/// Keeps @p site for later; returns its file. A second site with the same key replaces the first.
[[nodiscard]] Result<QString> rememberSite(const StateFolder &state, const setup::Site &site);

} // namespace crmlink::pages
