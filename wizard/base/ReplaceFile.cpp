#include "base/ReplaceFile.h"

#include <QSaveFile>

namespace crmlink
{

std::optional<QString> replaceFile(const QString &path, const QByteArray &bytes, std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || (permissions && !file.setPermissions(*permissions)))
        return file.errorString();
    // A write that comes back short is only told why by the next one.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            const QString why = file.errorString();
            file.cancelWriting();
            return why;
        }
        done += written;
    }
    // Syncs before it renames.
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace crmlink
