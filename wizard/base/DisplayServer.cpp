#include "base/DisplayServer.h"

#include <QFile>
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <cstddef>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace crmlink
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace
{

using Connection = std::shared_ptr<void>;

Connection connectionTo(const sockaddr *address, socklen_t length)
{
    const int socket = ::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return nullptr;
    if (::connect(socket, address, length) != 0) {
        ::close(socket);
        return nullptr;
    }
    return {new int(socket), [](const int *connected) {
                ::close(*connected);
                delete connected;
            }};
}

/// @p path begins with a zero byte in Linux' abstract namespace.
Connection connectionTo(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return nullptr;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()) + (path.front() == '\0' ? 0 : 1));
    return connectionTo(reinterpret_cast<const sockaddr *>(&address), length);
}

/// As the X library tries it last: a server on the other side of a virtual machine or container.
Connection connectionOnLoopback(uint number)
{
    constexpr uint firstPort = 6000;
    if (number > 65535 - firstPort)
        return nullptr;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(firstPort + number));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connectionTo(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

DisplayServer reached(Connection connection)
{
    const auto state = connection ? DisplayServer::State::Usable : DisplayServer::State::Dead;
    return {state, {}, std::move(connection)};
}

DisplayServer waylandOf(const QString &name)
{
    const QString path = name.startsWith(u'/') ? name : qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name;
    return reached(connectionTo(QFile::encodeName(path)));
}

/// "[host]:number[.screen]" (X(7), Display Names).
DisplayServer xOf(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    const QString host = name.left(colon);
    if (colon < 0 || !(host.isEmpty() || host == u"unix"))
        return {DisplayServer::State::Usable, {}, {}}; // elsewhere, or a name that only the library knows
    bool isNumber = false;
    const uint number = name.mid(colon + 1).section(u'.', 0, 0).toUInt(&isNumber);
    if (!isNumber)
        return {DisplayServer::State::Usable, {}, {}};
    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    for (const QByteArray &socket : {'\0' + path, path}) {
        if (const Connection connection = connectionTo(socket))
            return reached(connection);
    }
    return reached(connectionOnLoopback(number));
}

} // namespace

DisplayServer DisplayServer::find()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    for (const auto *without : {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}) {
        if (platform.section(u':', 0, 0) == QLatin1String(without))
            return {State::Usable, QStringLiteral("QT_QPA_PLATFORM=") + platform, {}};
    }
    DisplayServer found;
    const auto look = [&found](const char *variable, DisplayServer (*serverOf)(const QString &)) {
        const QString display = qEnvironmentVariable(variable);
        if (found.state == State::Usable || display.isEmpty())
            return;
        found = serverOf(display);
        found.name = QLatin1String(variable) + u'=' + display;
    };
    look("WAYLAND_DISPLAY", waylandOf);
    look("DISPLAY", xOf);
    return found;
}

#else

DisplayServer DisplayServer::find()
{
    return {State::Usable, {}, {}};
}

#endif

} // namespace crmlink
