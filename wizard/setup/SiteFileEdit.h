#pragma once

#include "setup/SiteFileWriter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace crmlink::setup
{

/// @p text, TOML that holds @p held, with what differs in @p wanted put in its place; both as siteFileEntries() gives them. A
/// key that is no longer set becomes a comment, and one that stands as a comment is set there. Pure. What has a form that is not
/// edited comes out wrong, so the caller reads the outcome back.
[[nodiscard]] QByteArray editSiteFile(const QByteArray &text, const std::vector<SiteFileEntry> &held,
                                      const std::vector<SiteFileEntry> &wanted);

/// The same changes for people to make by hand: lines of TOML, each under its section. A key that is to be unset stands there as
/// a comment.
[[nodiscard]] QString changedLines(const std::vector<SiteFileEntry> &held, const std::vector<SiteFileEntry> &wanted);

} // namespace crmlink::setup
