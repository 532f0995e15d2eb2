#include "base/InputFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <chrono>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

tl::unexpected<Text> because(Text why)
{
    return tl::unexpected(std::move(why));
}

#ifdef Q_OS_UNIX

using namespace std::chrono_literals;

/// Whether there is something to read from @p pipe, or its end. Of one that nobody has opened for writing yet there is neither.
bool awaitWords(int pipe, const std::stop_token &stop)
{
    const QDeadlineTimer patience(stop.stop_possible() ? 1min : 0min);
    pollfd polled{.fd = pipe, .events = POLLIN, .revents = 0};
    do {
        if (::poll(&polled, 1, 50) > 0)
            return true;
    } while (!patience.hasExpired() && !stop.stop_requested());
    return false;
}

tl::expected<void, Text> openHandle(QFile &file, const std::stop_token &stop)
{
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return because(Text::verbatim(qt_error_string(errno)));
    struct stat what {
    };
    if (::fstat(handle, &what) == 0 && S_ISFIFO(what.st_mode) && !awaitWords(handle, stop)) {
        ::close(handle);
        return because(Text(QT_TRANSLATE_NOOP("crmlink", "It is a pipe, and nothing came out of it.")));
    }
    ::fcntl(handle, F_SETFL, ::fcntl(handle, F_GETFL) & ~O_NONBLOCK);
    if (file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    ::close(handle);
    return because(Text::verbatim(file.errorString()));
}

#else

tl::expected<void, Text> openHandle(QFile &file, const std::stop_token &)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return because(Text::verbatim(file.errorString()));
}

#endif

} // namespace

tl::expected<void, Text> openInput(QFile &file, const std::stop_token &stop)
{
    if (QFileInfo(file.fileName()).isDir())
        return because(Text(QT_TRANSLATE_NOOP("crmlink", "It is a folder.")));
    return openHandle(file, stop);
}

} // namespace crmlink
