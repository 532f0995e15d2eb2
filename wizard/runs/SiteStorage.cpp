#include "runs/SiteStorage.h"

#include "base/ReplaceFile.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace crmlink::runs
{

namespace
{

Error fileError(Text what, const QString &why, Text fix)
{
    return {.kind = ErrorKind::SiteFile,
            .what = std::move(what),
            .why = Text::verbatim(why),
            .fix = std::move(fix),
            .guide = setup::anchor::siteFile,
            .candidates = {}};
}

void makeAbsolute(QString &path, const QDir &folder)
{
    if (!path.isEmpty())
        path = QDir::cleanPath(folder.absoluteFilePath(path));
}

void makeAbsolute(setup::SecretSource &source, const QDir &folder)
{
    if (source.from == setup::SecretSource::From::File)
        makeAbsolute(source.name, folder);
}

} // namespace

Result<setup::Site> SiteStorage::load(const QString &path, setup::SiteFile::Needs needs)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            fileError(Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be read."), {path}),
                      info.isDir() ? QStringLiteral("It is a folder.") : file.errorString(),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Check the path after --site; crmlink setup makes a new one step by step."))));
    }
    // One byte more than allowed is enough to see that it is too large; a pipe has no size to ask for.
    QByteArray bytes;
    while (bytes.size() <= setup::SiteFile::largest) {
        const QByteArray more = file.read(setup::SiteFile::largest + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    auto site = setup::SiteFile::parse(std::move(bytes), path, needs);
    if (!site)
        return site;
    const QDir folder = info.absoluteDir();
    if (site->database.kind == setup::DatabaseKind::Sqlite)
        makeAbsolute(site->database.name, folder);
    makeAbsolute(site->database.tlsCa, folder);
    makeAbsolute(site->database.password, folder);
    if (site->service)
        makeAbsolute(site->service->password, folder);
    makeAbsolute(site->facebook.appSecret, folder);
    return site;
}

Result<void> SiteStorage::save(const QString &path, const setup::Site &site)
{
    const auto why = replaceFile(path, setup::SiteFile::toToml(site));
    if (!why)
        return {};
    return failure(fileError(Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be written."), {path}), *why,
                             Text(QT_TRANSLATE_NOOP("crmlink", "Choose a folder that you may write to, with room on its disk."))));
}

} // namespace crmlink::runs
