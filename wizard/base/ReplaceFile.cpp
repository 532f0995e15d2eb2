#include "base/ReplaceFile.h"

#include <QFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

#ifdef Q_OS_UNIX

/// Gives the new file @p handle the owner and group of the one that it takes the place of. Only root may give a file away; then
/// it is enough that whoever could read the old one can read the new one: its owner as one of its group, or as anybody.
std::optional<QString> keepOwner(int handle, const QString &path)
{
    struct stat old {
    };
    if (::stat(QFile::encodeName(path).constData(), &old) != 0)
        return std::nullopt; // there is none
    int why = 0;
    if (::fchown(handle, old.st_uid, old.st_gid) != 0 && ::fchown(handle, uid_t(-1), old.st_gid) != 0)
        why = errno;
    struct stat fresh {
    };
    if (::fstat(handle, &fresh) != 0)
        return qt_error_string();
    const bool isOpen = fresh.st_mode & S_IROTH;
    const bool groupReads = fresh.st_mode & S_IRGRP;
    const bool isOfGroup = fresh.st_gid == old.st_gid;
    const bool ownerLoses = fresh.st_uid != old.st_uid && !isOpen && !(groupReads && isOfGroup);
    const bool groupLoses = groupReads && !isOpen && !isOfGroup;
    return ownerLoses || groupLoses ? std::optional(qt_error_string(why ? why : EPERM)) : std::nullopt;
}

#else

// The new file takes over what the folder says of it.
std::optional<QString> keepOwner(int, const QString &)
{
    return std::nullopt;
}

#endif

} // namespace

std::optional<QString> replaceFile(const QString &path, const QByteArray &bytes, std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || (permissions && !file.setPermissions(*permissions)))
        return file.errorString();
    if (auto why = keepOwner(file.handle(), path)) {
        file.cancelWriting();
        return why;
    }
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
