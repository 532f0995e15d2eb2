#include "base/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

#ifdef Q_OS_WIN
#include "base/WindowsPrivateFile.h"
#else
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

#ifdef Q_OS_WIN

std::optional<QString> writeNew(const QString &path, QByteArrayView bytes)
{
    const auto code = writeNewPrivateFile(QFileInfo(path).filesystemAbsoluteFilePath().c_str(), {bytes.data(), std::size_t(bytes.size())});
    return code == 0 ? std::nullopt : std::optional(qt_error_string(int(code)));
}

#else

// Not QSaveFile: it makes its file with the usual permissions and narrows them afterwards.
std::optional<QString> writeNew(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return file.errorString();
        done += written;
    }
    return ::fsync(file.handle()) == 0 ? std::nullopt : std::optional(qt_error_string());
}

#endif

} // namespace

std::optional<QString> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    const QString fresh = path + QStringLiteral(".%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    auto why = writeNew(fresh, bytes);
    if (!why) {
        // Replaces the target in one step, which QFile::rename() does not.
        std::error_code failed;
        std::filesystem::rename(QFileInfo(fresh).filesystemAbsoluteFilePath(), QFileInfo(path).filesystemAbsoluteFilePath(), failed);
        if (failed)
            why = QString::fromLocal8Bit(failed.message().c_str());
    }
    if (why)
        QFile::remove(fresh);
    return why;
}

} // namespace crmlink
