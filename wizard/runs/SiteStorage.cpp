#include "runs/SiteStorage.h"

#include "base/InputFile.h"
#include "base/ReplaceFile.h"
#include "base/Sentence.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>
#include <vector>

namespace crmlink::runs
{

namespace
{

Error fileError(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::SiteFile,
            .what = std::move(what),
            .why = std::move(why),
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

Error cannotWrite(const QString &path, const QString &why, Text fix)
{
    return fileError(Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be written."), {path}), Text::verbatim(sentence(why)),
                     std::move(fix));
}

Error cannotRead(const QString &path, Text why, Text fix)
{
    return fileError(Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be read."), {path}), std::move(why), std::move(fix));
}

/// For a file that is there, so that no other can be chosen.
Text accessOrByHand(const setup::Site &base, const setup::Site &site)
{
    return Text(QT_TRANSLATE_NOOP("crmlink",
                                  "Give yourself write access to the file and its folder, with room on its disk, or change the file by "
                                  "hand so that it says:\n%1"),
                {setup::SiteFile::changes(base, site)});
}

struct Edit {
    bool isNew = false;
    std::optional<QByteArray> bytes; ///< std::nullopt: the file says it already
};

/// What update() writes.
Result<Edit> edit(const QString &path, setup::Site base, setup::Site site)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Edit{true, setup::SiteFile::toToml(site)};
    if (base == site)
        return Edit{};
    if (!info.isFile() && !info.isDir()) // what came through a pipe has gone
        return failure(cannotRead(path, Text(QT_TRANSLATE_NOOP("crmlink", "It is no ordinary file.")),
                                  Text(QT_TRANSLATE_NOOP("crmlink", "Name another file to write to."))));
    const auto bytes = readInput(path, setup::SiteFile::largest + 1);
    if (!bytes)
        return failure(cannotRead(path, bytes.error(), accessOrByHand(base, site)));
    if (auto held = setup::SiteFile::parse(*bytes, path, setup::SiteFile::Needs::Nothing)) {
        for (setup::Site *absolute : {&base, &site}) {
            for (QString *ours : pathsIn(*absolute)) {
                for (const QString *written : pathsIn(*held)) {
                    QString meant = *written;
                    makeAbsolute(meant, info.absoluteDir());
                    if (meant == *ours)
                        *ours = *written;
                }
            }
        }
    }
    auto edited = setup::SiteFile::edited(*bytes, base, site, path);
    if (!edited)
        return failure(edited.error());
    return Edit{false, *edited == *bytes ? std::nullopt : std::optional(*edited)};
}

Text chooseAnother()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Choose a folder that you may write to, with room on its disk."));
}

} // namespace

Result<setup::Site> SiteStorage::load(const QString &path, setup::SiteFile::Needs needs, const std::stop_token &stop)
{
    // One byte more than allowed is enough to see that it is too large; a pipe has no size to ask for.
    auto bytes = readInput(path, setup::SiteFile::largest + 1, stop);
    if (!bytes) {
        if (stop.stop_requested())
            return failure(cancelledError());
        return failure(
            cannotRead(path, bytes.error(),
                       Text(QT_TRANSLATE_NOOP(
                           "crmlink", "Check the path after --site. Without --site, crmlink setup makes a new one step by step."))));
    }
    auto site = setup::SiteFile::parse(std::move(*bytes), path, needs);
    if (!site)
        return site;
    makeAbsolute(*site, QFileInfo(path).absoluteDir());
    return site;
}

Result<void> SiteStorage::update(const QString &path, const setup::Site &base, const setup::Site &site)
{
    const auto edited = edit(path, base, site);
    if (!edited)
        return failure(edited.error());
    if (!edited->bytes)
        return {};
    if (const auto why = replaceFile(path, *edited->bytes))
        return failure(cannotWrite(path, *why, edited->isNew ? chooseAnother() : accessOrByHand(base, site)));
    return {};
}

Result<void> SiteStorage::checkUpdate(const QString &path, const setup::Site &base, const setup::Site &site)
{
    const auto edited = edit(path, base, site);
    return edited ? Result<void>() : failure(edited.error());
}

Result<void> SiteStorage::compare(const QString &path, setup::Site site)
{
    const auto held = load(path, setup::SiteFile::Needs::Nothing);
    if (!held)
        return failure(held.error());
    makeAbsolute(site, QFileInfo(path).absoluteDir());
    site.name = held->name; // of no consequence
    if (*held == site)
        return {};
    return failure(
        {.kind = ErrorKind::SiteFile,
         .what = Text(QT_TRANSLATE_NOOP("crmlink", "The site file %1 was changed meanwhile and says otherwise than this set-up."),
                      {QDir::toNativeSeparators(path)}),
         .why = Text(QT_TRANSLATE_NOOP("crmlink", "It now says:\n%1"), {setup::SiteFile::changes(site, *held)}),
         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Nothing of it was changed back. See which is right before the next apply.")),
         .guide = setup::anchor::siteFile,
         .candidates = {}});
}

Result<void> SiteStorage::save(const QString &path, const setup::Site &site)
{
    if (const auto why = replaceFile(path, setup::SiteFile::toToml(site)))
        return failure(cannotWrite(path, *why, chooseAnother()));
    return {};
}

} // namespace crmlink::runs
