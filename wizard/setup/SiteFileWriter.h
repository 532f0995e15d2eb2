#pragma once

#include "setup/Site.h"

#include <QByteArray>

#include <vector>

namespace crmlink::setup
{

/// One key of a site file, as it is written.
struct SiteFileEntry {
    QByteArray section; ///< "crm.database"
    QByteArray key;
    QByteArray value; ///< TOML; empty: the key is not set, and stands there as a comment
    bool operator==(const SiteFileEntry &) const = default;
};

/// SiteFile::toToml(), SiteFile::toTomlForUsers().
[[nodiscard]] QByteArray writeSiteFile(const Site &site);
[[nodiscard]] QByteArray writeSiteFileForUsers(const Site &site);
/// Every key that writeSiteFile() knows, in its order.
[[nodiscard]] std::vector<SiteFileEntry> siteFileEntries(const Site &site);

} // namespace crmlink::setup
