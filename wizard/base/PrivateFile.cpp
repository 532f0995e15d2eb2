#include "base/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

bool syncToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

std::optional<QString> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    // Not QSaveFile: it makes its file with the usual permissions and narrows them afterwards.
    QFile file(path + QStringLiteral(".%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    const auto fail = [&file](QString why) {
        file.remove();
        return why;
    };
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return fail(file.errorString());
        done += written;
    }
    if (!syncToDisk(file))
        return fail(qt_error_string());
    file.close();
    // Replaces the target in one step, which QFile::rename() does not.
    std::error_code failed;
    std::filesystem::rename(QFileInfo(file.fileName()).filesystemAbsoluteFilePath(), QFileInfo(path).filesystemAbsoluteFilePath(), failed);
    if (failed)
        return fail(QString::fromLocal8Bit(failed.message().c_str()));
    return std::nullopt;
}

} // namespace crmlink
