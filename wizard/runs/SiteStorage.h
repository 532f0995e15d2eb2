#pragma once

#include "base/Result.h"
#include "setup/Site.h"
#include "setup/SiteFile.h"

#include <QString>

namespace crmlink::runs
{

/// Site files on disk.
class SiteStorage
{
public:
    /// Relative paths in the file (a SQLite database, tls_ca, a secret's file) are meant from the file's own folder and
    /// come back absolute, so that a scheduled job finds them from anywhere. Error: SiteFile.
    [[nodiscard]] static Result<setup::Site> load(const QString &path, setup::SiteFile::Needs needs);
    /// Replaces the file whole. Error: SiteFile.
    [[nodiscard]] static Result<void> save(const QString &path, const setup::Site &site);
};

} // namespace crmlink::runs
