#pragma once

#include "base/Result.h"
#include "crm/ImportedConnection.h"
#include "setup/RestartInstructions.h"

#include <QByteArray>

#include <optional>

namespace crmlink::crm
{

/// A file of the CRM: its bytes and its name for messages.
struct InstallFile {
    QString name;
    QByteArray bytes;
    Text unreadable{}; ///< why there are no bytes although the file is there; empty: they are there
};

/// What a CRM's install folder says about it. Pure: files are read by runs/ImportRun.
///
/// Only the connection string `db` counts, which the CRM itself uses; others in the file may be stale samples. The kind of
/// database is the attribute executorType of <db><general>, in Terrasoft.WebHost.dll.config (.NET) or Web.config (.NET
/// Framework); the schema is currentSchemaName beside it. Source: facts of the vendor's own files, and of clio and CreatioHelper.
class InstallFolder
{
public:
    struct Files {
        InstallFile connectionStrings;          ///< ConnectionStrings.config
        std::optional<InstallFile> webConfig;   ///< Web.config
        std::optional<InstallFile> webHost;     ///< Terrasoft.WebHost.dll.config: the CRM runs on .NET Core or later
        std::optional<InstallFile> sysSettings; ///< SysSettings.config
    };
    struct Found {
        ImportedConnection connection;
        setup::CrmServers servers; ///< platform and Redis
        /// The connection's, and "pinned_setting" (once a setting), "config_unreadable", "entry_name", "redis_unreadable".
        std::vector<setup::Warning> warnings;
    };

    /// Error: SiteFile (no XML, not safe to read, encrypted, an entry that cannot be used), NotFound (no entry `db`).
    [[nodiscard]] static Result<Found> read(const Files &files);
};

} // namespace crmlink::crm
