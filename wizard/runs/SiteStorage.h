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
    /// Puts @p site into the file that load() read it from. Only what differs is changed there, paths that are relative stay so,
    /// and a file that says the same already is left as it is. Where there is no file it is made. Error: SiteFile.
    [[nodiscard]] static Result<void> update(const QString &path, setup::Site site);
    /// Makes the file, or replaces it whole. Error: SiteFile.
    [[nodiscard]] static Result<void> save(const QString &path, const setup::Site &site);
};

} // namespace crmlink::runs
