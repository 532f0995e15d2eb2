#pragma once

#include "base/Text.h"

#include <QString>

#include <vector>

namespace crmlink::setup
{

/// What the CRM runs on; from its install folder when one was imported.
enum class CrmPlatform {
    Unknown,
    NetFramework, ///< IIS on Windows
    NetCore,      ///< .NET Core or .NET 6 and later, mostly Linux
};

/// What is known of the CRM's servers; everything may be missing, the commands then name what to put in.
struct CrmServers {
    CrmPlatform platform = CrmPlatform::Unknown;
    QString appPool;     ///< IIS application pool
    QString systemdUnit; ///< "creatio.service"
    QString redisHost;
    quint16 redisPort = 0; ///< 0: 6379
    int redisDatabase = 0;
    bool redisPassword = false; ///< it asks for one
    bool redisTls = false;
    bool knownRedis = false; ///< the fields above were read from the CRM's ConnectionStrings.config
    bool operator==(const CrmServers &) const = default;
};

enum class RestartStep { WindowsPool, LinuxService, Container, FlushRedis, LogInAgain };

struct RestartInstruction {
    RestartStep step = RestartStep::LogInAgain;
    Text title;      ///< "On Windows: recycle the application pool"
    Text where;      ///< on which computers
    Text note;       ///< what it does to people who are at work; may be empty
    QString command; ///< exact; one line each; empty when there is none
    QString shell;   ///< "PowerShell", "sh"; empty without a command
};

/// How to make the CRM notice values that were written past its own code, in the vendor's order: restart it on every node, flush
/// its Redis database, log in again. 8.1 keeps settings in the process by default, so a flush alone may not be enough.
[[nodiscard]] std::vector<RestartInstruction> restartInstructions(const CrmServers &servers);
/// The same as one block of plain text, for Copy all and the report.
[[nodiscard]] QString restartInstructionsAsText(const CrmServers &servers);

/// @p argument as one word of a POSIX shell and of PowerShell.
[[nodiscard]] QString shQuoted(const QString &argument);
[[nodiscard]] QString powerShellQuoted(const QString &argument);

} // namespace crmlink::setup
