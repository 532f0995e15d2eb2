#include "runs/SiteStorage.h"

#include "base/ReplaceFile.h"
#include "base/Sentence.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace crmlink::runs
{

namespace
{

Error fileError(Text what, const QString &why, Text fix)
{
    return {.kind = ErrorKind::SiteFile,
            .what = std::move(what),
            .why = Text::verbatim(sentence(why)),
            .fix = std::move(fix),
            .guide = setup::anchor::siteFile,
            .candidates = {}};
}

std::vector<QString *> pathsIn(setup::Site &site)
{
    std::vector<QString *> paths{&site.database.tlsCa};
    if (site.database.kind == setup::DatabaseKind::Sqlite)
        paths.push_back(&site.database.name);
    std::vector<setup::SecretSource *> sources{&site.database.password, &site.facebook.appSecret};
    if (site.service)
        sources.push_back(&site.service->password);
    for (setup::SecretSource *source : sources) {
        if (source->from == setup::SecretSource::From::File)
            paths.push_back(&source->name);
    }
    return paths;
}

void makeAbsolute(QString &path, const QDir &folder)
{
    if (!path.isEmpty())
        path = QDir::cleanPath(folder.absoluteFilePath(path));
}

/// Every relative path in @p site, meant from @p folder.
void makeAbsolute(setup::Site &site, const QDir &folder)
{
    for (QString *path : pathsIn(site))
        makeAbsolute(*path, folder);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    const auto why = replaceFile(path, bytes);
    if (!why)
        return {};
    return failure(fileError(Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be written."), {path}), *why,
                             Text(QT_TRANSLATE_NOOP("crmlink", "Choose a folder that you may write to, with room on its disk."))));
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
                      Text(QT_TRANSLATE_NOOP("crmlink",
                                             "Check the path after --site. Without --site, crmlink setup makes a new one step by step."))));
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
    makeAbsolute(*site, info.absoluteDir());
    return site;
}

Result<void> SiteStorage::update(const QString &path, setup::Site site)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.read(setup::SiteFile::largest + 1);
        if (auto held = setup::SiteFile::parse(bytes, path, setup::SiteFile::Needs::Nothing)) {
            const QDir folder = QFileInfo(path).absoluteDir();
            for (QString *ours : pathsIn(site)) {
                for (const QString *written : pathsIn(*held)) {
                    QString meant = *written;
                    makeAbsolute(meant, folder);
                    if (meant == *ours)
                        *ours = *written;
                }
            }
            if (site == *held)
                return {};
        }
    }
    return write(path, setup::SiteFile::edited(bytes, site));
}

Result<void> SiteStorage::save(const QString &path, const setup::Site &site)
{
    return write(path, setup::SiteFile::toToml(site));
}

} // namespace crmlink::runs
