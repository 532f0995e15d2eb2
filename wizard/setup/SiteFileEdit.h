#pragma once

#include "setup/SiteFileWriter.h"

#include <QByteArray>

#include <vector>

namespace crmlink::setup
{

/// @p text, TOML that holds @p held, with what differs in @p wanted put in its place; both as siteFileEntries() gives them. A
/// key that is no longer set becomes a comment, and one that stands as a comment is set there. Pure. It finds sections by
/// their lines alone, so the caller reads the outcome back.
[[nodiscard]] QByteArray editSiteFile(const QByteArray &text, const std::vector<SiteFileEntry> &held,
                                      const std::vector<SiteFileEntry> &wanted);

} // namespace crmlink::setup
