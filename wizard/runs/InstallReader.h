#pragma once

#include "base/OwnThread.h"
#include "base/Result.h"
#include "crm/IisConfig.h"
#include "crm/InstallFolder.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace crmlink::runs
{

/// What was read from a CRM's own files, and where.
struct InstallReading {
    QString folder; ///< absolute
    QString file;   ///< the ConnectionStrings.config, absolute
    crm::InstallFolder::Found crm;
    QUrl siteUrl;        ///< as IIS has it; empty: not known
    QString shareServer; ///< the computer whose share the folder is on; empty: none
};

/// Reads a CRM's install folder, or one file of it, from disk, and asks IIS's configuration about it where there is one.
/// A file is opened only if it is an ordinary one, and read up to ConfigText::largest.
class InstallReader
{
public:
    /// @p iisConfig is IIS's applicationHost.config; empty: there is no IIS.
    explicit InstallReader(QString iisConfig = {}) : m_iisConfig(std::move(iisConfig)) { }

    /// Where Windows keeps it; empty on other systems. Only administrators may read the file.
    [[nodiscard]] static QString usualIisConfig();
    /// The computer whose share @p path is on: \\computer\share\…, or a share that GNOME has mounted.
    [[nodiscard]] static QString serverOfShare(const QString &path);

    /// @p path is the folder, the folder above it or Terrasoft.WebApp in it, or one of its files. Errors: NotFound, Ambiguous
    /// (several CRMs; candidates), SiteFile (crm/InstallFolder), Cancelled. Nothing is written.
    QFuture<Result<InstallReading>> read(QString path, std::stop_token stop);
    /// CRMs that IIS serves on this computer: applications whose folder has a ConnectionStrings.config. None where there is no IIS,
    /// and none where its configuration may not be read: that is only an offer. Error: Cancelled.
    QFuture<Result<std::vector<crm::IisApplication>>> installed(std::stop_token stop);

private:
    QString m_iisConfig;
    OwnThread m_thread; ///< the destructor stops what is at work and waits for it
};

} // namespace crmlink::runs
