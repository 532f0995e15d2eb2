#pragma once

#include "base/Error.h"
#include "crm/InstallFolder.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace crmlink::test
{

/// A CRM's configuration files, as administrators have them or as nobody should, and what is to be made of them.
struct ImportSample {
    const char *name;
    QByteArray connectionStrings;
    QByteArray webConfig = {};   ///< empty: there is none
    QByteArray webHost = {};     ///< empty: there is none
    QByteArray sysSettings = {}; ///< empty: there is none

    // A good one.
    const char *kind = "";
    const char *host = "";
    int port = 0;
    const char *database = "";
    const char *user = "";
    const char *password = "";
    const char *schema = "";
    QStringList warnings = {}; ///< codes, sorted

    // A bad one.
    std::optional<ErrorKind> error = {};
    const char *what = ""; ///< words of the error
    int line = 0;

    [[nodiscard]] crm::InstallFolder::Files files() const;
};

/// Good and bad ones. The passwords in them begin with "pw-".
[[nodiscard]] std::vector<ImportSample> importSamples();
/// Whole applicationHost.config files of IIS.
[[nodiscard]] std::vector<QByteArray> iisSamples();
/// Site files, good and bad.
[[nodiscard]] std::vector<QByteArray> siteSamples();

} // namespace crmlink::test
