#pragma once

#include "base/Result.h"
#include "setup/Site.h"
#include "setup/SiteFile.h"

#include <QString>

#include <stop_token>

namespace crmlink::runs
{

/// Site files on disk.
class SiteStorage
{
public:
    /// Relative paths in the file (a SQLite database, tls_ca, a secret's file) are meant from the file's own folder and
    /// come back absolute, so that a scheduled job finds them from anywhere. May be a pipe (readInput()).
    /// Errors: SiteFile, Cancelled.
    [[nodiscard]] static Result<setup::Site> load(const QString &path, setup::SiteFile::Needs needs, const std::stop_token &stop = {});
    /// Puts what differs between @p base, which load() gave when the file was opened, and @p site into the file as it is now. What
    /// others have changed meanwhile stays, and so do paths that are relative; a file that says it already is not touched. Where
    /// there is no file, or an empty one, it is made whole. Error SiteFile: as SiteFile::edited() says, or the file cannot be read or
    /// written; the file is as it was then, and the error names the lines to write by hand.
    [[nodiscard]] static Result<void> update(const QString &path, const setup::Site &base, const setup::Site &site);
    /// Whether update() finds the file in a form that it can edit, before anything else is done; writes nothing.
    [[nodiscard]] static Result<void> checkUpdate(const QString &path, const setup::Site &base, const setup::Site &site);
    /// Error SiteFile: in more than the CRM's name the file says otherwise than @p site; with the lines in which it does.
    [[nodiscard]] static Result<void> compare(const QString &path, setup::Site site);
    /// Makes the file, or replaces it whole. Error: SiteFile.
    [[nodiscard]] static Result<void> save(const QString &path, const setup::Site &site);
};

} // namespace crmlink::runs
