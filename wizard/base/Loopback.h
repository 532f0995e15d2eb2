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

/// @p host is localhost, 127.0.0.1 or ::1. Other loopback addresses are this computer, too, but another server may listen there.
[[nodiscard]] inline bool isLocalhost(const QString &host)
{
    const QHostAddress address(host);
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || address == QHostAddress(QHostAddress::LocalHost)
        || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace crmlink
