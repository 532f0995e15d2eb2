#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace crmlink::crm
{

/// An application of Internet Information Services.
struct IisApplication {
    QString site;                ///< "Default Web Site"
    QString path;                ///< within the site: "/", "/crm"
    QString pool;                ///< application pool
    QString folder;              ///< as written: may hold %SystemDrive%
    std::vector<QUrl> addresses; ///< by the site's web bindings, https first
    bool hasWorkspace = false;   ///< "<path>/0" is an application too, as a CRM on .NET Framework has it
};

/// IIS's applicationHost.config: which applications there are. Pure; for every platform.
/// Source: Microsoft's reference of <system.applicationHost>.
class IisConfig
{
public:
    /// Applications of all sites in the file's order, without the "/0" of CRMs. @p computer is the host name for bindings
    /// that name none. Error: SiteFile.
    [[nodiscard]] static Result<std::vector<IisApplication>> read(const QByteArray &bytes, const QString &fileName,
                                                                  const QString &computer);

    /// @p binding as IIS writes it: "*:443:crm.example.com", "[::1]:8080:". Empty for what is no web address.
    [[nodiscard]] static QUrl address(const QString &protocol, const QString &binding, const QString &path, const QString &computer);
};

} // namespace crmlink::crm
