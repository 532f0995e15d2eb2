#pragma once

#include <QHostAddress>
#include <QString>

namespace crmlink
{

/// @p host, a name or an address without port, is this computer.
[[nodiscard]] inline bool isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace crmlink
