#include "base/InputFile.h"

#include "base/Secret.h"
#include "base/Sentence.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

tl::unexpected<Text> because(const QString &systemsWords)
{
    return tl::unexpected(Text::verbatim(sentence(systemsWords)));
}

#ifdef Q_OS_UNIX

using namespace std::chrono_literals;

/// Grows by no more than this at a time: in what is as short as a secret, nothing is left behind by moving it.
constexpr qsizetype portion = 64 * 1024;

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

tl::expected<QByteArray, Text> readWaiting(int handle, qsizetype most, const std::stop_token &stop, bool line)
{
    QByteArray bytes;
    bytes.reserve(std::min(most, portion));
    while (bytes.size() < most && !(line && bytes.contains('\n'))) {
        if (!awaitWords(handle, stop)) {
            wipe(bytes);
            return tl::unexpected(Text(QT_TRANSLATE_NOOP("crmlink", "It is a pipe, and nothing came out of it.")));
        }
        const qsizetype before = bytes.size();
        bytes.resize(std::min(most, before + portion));
        const ssize_t got = ::read(handle, bytes.data() + before, size_t(bytes.size() - before));
        const int why = errno;
        bytes.resize(before + std::max<ssize_t>(got, 0));
        if (got == 0)
            break;
        if (got < 0 && why != EAGAIN && why != EINTR) {
            wipe(bytes);
            return because(qt_error_string(why));
        }
    }
    return bytes;
}

#endif

} // namespace

tl::expected<QByteArray, Text> readInput(const QString &path, qsizetype most, [[maybe_unused]] const std::stop_token &stop,
                                         [[maybe_unused]] bool line)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("crmlink", "It is a folder.")));
#ifdef Q_OS_UNIX
    if (info.exists() && !info.isFile()) {
        const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (handle < 0)
            return because(qt_error_string(errno));
        auto read = readWaiting(handle, most, stop, line);
        ::close(handle);
        return read;
    }
#endif
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return because(file.errorString());
    QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return because(file.errorString());
    return bytes;
}

} // namespace crmlink
