#include "base/StateFolder.h"

#include "base/ReplaceFile.h"
#include "base/Sentence.h"
#include "base/StatePlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crmlink
{

namespace
{

Error stateError(Text what, const QString &why)
{
    return {.kind = ErrorKind::StateFolder,
            .what = std::move(what),
            .why = Text::verbatim(sentence(why)),
            .fix = Text(
                QT_TRANSLATE_NOOP("crmlink", "Make room or give yourself write access there, or choose another folder with --state-dir.")),
            .guide = QStringLiteral("state-folder"),
            .candidates = {}};
}

Result<void> makePrivateFolder(const QString &path)
{
    const bool existed = QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return failure(stateError(Text(QT_TRANSLATE_NOOP("crmlink", "The folder %1 cannot be made."), {path}), {}));
#ifdef Q_OS_UNIX
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!existed && !QFile::setPermissions(path, ownerOnly))
        return failure(stateError(Text(QT_TRANSLATE_NOOP("crmlink", "The folder %1 cannot be kept to yourself."), {path}), {}));
#else
    // On Windows QFile's permissions do not map to the ACL. The profile is private already; a folder elsewhere is as private
    // as the one that it is made in.
    Q_UNUSED(existed)
#endif
    return {};
}

// A rename is only durable once its folder is on disk.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<StateFolder> StateFolder::open(const QString &path)
{
    const QString chosen = statePlace(path);
    if (auto made = makePrivateFolder(chosen); !made)
        return failure(made.error());
    return StateFolder(chosen);
}

QString StateFolder::filePath(const QString &relative) const
{
    return m_path + u'/' + relative;
}

Result<void> StateFolder::write(const QString &relative, const QByteArray &bytes) const
{
    const QString target = filePath(relative);
    const QString folder = QFileInfo(target).path();
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    if (const auto why = replaceFile(target, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(stateError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be written."), {target}), *why));
    syncFolder(folder);
    return {};
}

Result<QByteArray> StateFolder::read(const QString &relative) const
{
    QFile file(filePath(relative));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(stateError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be read."), {file.fileName()}), file.errorString()));
    return file.readAll();
}

Result<void> StateFolder::remove(const QString &relative) const
{
    QFile file(filePath(relative));
    if (file.exists() && !file.remove())
        return failure(stateError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be removed."), {file.fileName()}), file.errorString()));
    return {};
}

} // namespace crmlink
