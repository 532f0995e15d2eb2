#pragma once

#include "base/Result.h"
#include "setup/Site.h"

#include <QByteArray>

namespace crmlink::setup
{

/// The site file (site.toml, TOML 1.0, UTF-8): text to Site and back. Pure: files are read and written by runs/SiteStorage.
class SiteFile
{
public:
    /// Which keys must be there, by what the file is read for.
    enum class Needs {
        Nothing,    ///< what is there must be right; an import fills in the rest
        Address,    ///< site_url and route: what names the site
        Connection, ///< and how the CRM is reached
        Setup,      ///< and App ID and App Secret, acting_as where accounts are shared: plan, apply, check
    };

    /// More is no site file, whatever it holds.
    static constexpr qsizetype largest = 1024 * 1024;

    /// @p fileName is for the error's words only. A byte order mark is accepted.
    /// Every error is of kind SiteFile, says file, line and column, and never quotes what may be a secret.
    [[nodiscard]] static Result<Site> parse(QByteArray bytes, const QString &fileName, Needs needs = Needs::Address);

    /// Fixed order, a comment for every key; what parse() makes of it equals @p site.
    [[nodiscard]] static QByteArray toToml(const Site &site);
    /// @p bytes, a site file, with what differs between @p base and @p site put into it. Everything else stays: what others have
    /// changed since it said @p base, and all that people wrote beside the values, comments and order too. What parse() makes of it
    /// equals mergedSite(). An empty file is made whole.
    /// Error SiteFile: the file cannot be read, a value may stand in no file, or it is written in a form that is not edited (a key to
    /// be taken out of a table in one line, a section beside keys with its name before them). The error names the lines to write by
    /// hand. @p fileName is for its words only.
    [[nodiscard]] static Result<QByteArray> edited(const QByteArray &bytes, const Site &base, const Site &site,
                                                   const QString &fileName = {});
    /// What differs, as lines of TOML for people, each under its section; empty: nothing does.
    [[nodiscard]] static QString changes(const Site &base, const Site &site);
    /// What users need to sign in to @p site as themselves, on route "service": name and address, how the address is trusted,
    /// and where Facebook's login is unless that is as usual. No user, no login, no way to a secret.
    [[nodiscard]] static QByteArray toTomlForUsers(const Site &site);
};

} // namespace crmlink::setup
