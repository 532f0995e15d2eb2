#pragma once

#include "base/Result.h"
#include "base/StateFolder.h"
#include "setup/Site.h"

#include <QString>

#include <optional>
#include <vector>

namespace crmlink::pages
{

/// The sites that were set up from this computer: sites/<name>.toml in the state folder; or the one that the window was opened for.
struct KnownSite {
    QString file; ///< absolute path; empty: it came through a pipe
    setup::Site site;
    bool isGiven = false; ///< named on the command line

    /// Where what is changed goes; empty: nowhere but to sites/.
    [[nodiscard]] QString ownFile() const { return isGiven ? file : QString(); }
};

/// Those that can be read, by file name.
[[nodiscard]] std::vector<KnownSite> knownSites(const StateFolder &state);
/// Those, with @p given first, in place of one with the same address: its file knows better which database that has.
[[nodiscard]] std::vector<KnownSite> offeredSites(const StateFolder *state, const std::optional<KnownSite> &given);
/// Keeps @p site for later; returns its file. A second site with the same key replaces the first.
[[nodiscard]] Result<QString> rememberSite(const StateFolder &state, const setup::Site &site);

} // namespace crmlink::pages
