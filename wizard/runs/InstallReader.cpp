#include "runs/InstallReader.h"

#include "crm/ConfigText.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace crmlink::runs
{

namespace
{

using crm::ConfigText;
using crm::IisApplication;
using crm::InstallFile;

const QString connectionStringsName = QStringLiteral("ConnectionStrings.config");
const QString webConfigName = QStringLiteral("Web.config");
const QString webHostName = QStringLiteral("Terrasoft.WebHost.dll.config");
const QString sysSettingsName = QStringLiteral("SysSettings.config");
const QString webAppName = QStringLiteral("Terrasoft.WebApp");
/// A folder with more in it is no place where CRMs are kept.
constexpr qsizetype mostFolders = 500;

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The file of that name in whatever case; empty when there is none.
QString fileIn(const QDir &folder, const QString &name)
{
    if (QFileInfo(folder.filePath(name)).isFile())
        return folder.filePath(name);
    for (const QString &entry : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (sameName(entry, name))
            return folder.filePath(entry);
    }
    return {};
}

Error cannotRead(const QString &path, Text why)
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be read."), {QDir::toNativeSeparators(path)}),
            .why = std::move(why),
            .fix
            = Text(QT_TRANSLATE_NOOP("crmlink", "Name the CRM's folder, or its ConnectionStrings.config, as somebody who may read it.")),
            .guide = setup::anchor::siteFile,
            .candidates = {}};
}

Result<InstallFile> readFile(const QString &path)
{
    // A pipe would be waited for, and a device has no end.
    if (!QFileInfo(path).isFile())
        return failure(cannotRead(path, Text(QT_TRANSLATE_NOOP("crmlink", "It is no ordinary file."))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(cannotRead(path, Text::verbatim(file.errorString())));
    // One byte more than allowed is enough to see that it is too large.
    InstallFile read{QDir::toNativeSeparators(path), file.read(ConfigText::largest + 1), {}};
    if (file.error() != QFileDevice::NoError)
        return failure(cannotRead(path, Text::verbatim(file.errorString())));
    return read;
}

/// The ConnectionStrings.config that @p path means.
Result<QString> connectionStringsFor(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(cannotRead(path, Text(QT_TRANSLATE_NOOP("crmlink", "There is no such file or folder."))));
    QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    if (!info.isDir() && !sameName(info.fileName(), webConfigName) && !sameName(info.fileName(), webHostName))
        return info.absoluteFilePath();
    if (const QString here = fileIn(folder, connectionStringsName); !here.isEmpty())
        return here;
    if (sameName(folder.dirName(), webAppName)) {
        if (const QString above = fileIn(QDir(folder.filePath(QStringLiteral(".."))), connectionStringsName); !above.isEmpty())
            return QDir::cleanPath(above);
    }
    QStringList below;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostFolders)) {
        if (const QString found = fileIn(QDir(folder.filePath(name)), connectionStringsName); !found.isEmpty())
            below += found;
    }
    if (below.size() == 1)
        return below.first();
    Error error{.kind = below.isEmpty() ? ErrorKind::NotFound : ErrorKind::Ambiguous,
                .what = below.isEmpty()
                    ? Text(QT_TRANSLATE_NOOP("crmlink", "%1 holds no ConnectionStrings.config."), {QDir::toNativeSeparators(folder.path())})
                    : Text(QT_TRANSLATE_NOOP("crmlink", "%1 holds several CRMs."), {QDir::toNativeSeparators(folder.path())}),
                .why = {},
                .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                              "Name the folder that the CRM is installed in: ConnectionStrings.config stands in it, "
                                              "beside Web.config.")),
                .guide = setup::anchor::siteFile,
                .candidates = {}};
    for (const QString &found : std::as_const(below))
        error.candidates += QDir::toNativeSeparators(QFileInfo(found).absolutePath());
    return failure(error);
}

std::optional<InstallFile> readIfThere(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    auto file = readFile(path);
    return file ? *file : InstallFile{QDir::toNativeSeparators(path), {}, file.error().why};
}

/// %SystemDrive% and the like.
QString expanded(QString folder)
{
    static const QRegularExpression variable(QStringLiteral("%([A-Za-z_]+)%"));
    for (auto match = variable.match(folder); match.hasMatch(); match = variable.match(folder)) {
        const QString value = qEnvironmentVariable(match.captured(1).toLatin1().constData());
        folder.replace(match.capturedStart(), match.capturedLength(), QString(value).remove(u'%'));
    }
    return QDir::fromNativeSeparators(folder);
}

std::vector<IisApplication> iisApplications(const QString &config)
{
    if (config.isEmpty())
        return {};
    const auto file = readFile(config);
    if (!file)
        return {};
    auto applications = crm::IisConfig::read(file->bytes, file->name, QSysInfo::machineHostName().toLower());
    if (!applications)
        return {};
    for (IisApplication &application : *applications)
        application.folder = expanded(application.folder);
    return *applications;
}

bool isSameFolder(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && sameName(canonical, QFileInfo(other).canonicalFilePath());
}

Result<InstallReading> readInstallation(const QString &path, const QString &iisConfig, const std::stop_token &stop)
{
    const auto connectionStrings = connectionStringsFor(path);
    if (!connectionStrings)
        return failure(connectionStrings.error());
    InstallReading reading;
    reading.file = QFileInfo(*connectionStrings).absoluteFilePath();
    reading.folder = QFileInfo(reading.file).absolutePath();
    const QDir folder(reading.folder);
    auto strings = readFile(reading.file);
    if (!strings)
        return failure(strings.error());
    crm::InstallFolder::Files files{*strings, readIfThere(fileIn(folder, webConfigName)), readIfThere(fileIn(folder, webHostName)),
                                    readIfThere(fileIn(folder, sysSettingsName))};
    if (!files.sysSettings)
        files.sysSettings = readIfThere(fileIn(QDir(folder.filePath(webAppName)), sysSettingsName));
    if (stop.stop_requested())
        return failure(cancelledError());
    auto found = crm::InstallFolder::read(files);
    if (!found)
        return failure(found.error());
    reading.crm = std::move(*found);
    reading.shareServer = InstallReader::serverOfShare(reading.folder);
    for (const IisApplication &application : iisApplications(iisConfig)) {
        if (!isSameFolder(application.folder, reading.folder))
            continue;
        reading.crm.servers.appPool = application.pool;
        if (!application.addresses.empty())
            reading.siteUrl = application.addresses.front();
        break;
    }
    return reading;
}

} // namespace

QString InstallReader::usualIisConfig()
{
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(qEnvironmentVariable("SystemRoot", QStringLiteral("C:/Windows")))
        + QStringLiteral("/System32/inetsrv/config/applicationHost.config");
#else
    return {};
#endif
}

QString InstallReader::serverOfShare(const QString &path)
{
    const QString clean = QDir::fromNativeSeparators(path).replace(u'\\', u'/');
    static const QRegularExpression unc(QStringLiteral("^//([^/?.][^/]*)/[^/]"));
    static const QRegularExpression gnome(QStringLiteral("/gvfs/smb-share:server=([^,/]+)"));
    for (const QRegularExpression &shape : {unc, gnome}) {
        if (const auto match = shape.match(clean); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QFuture<Result<InstallReading>> InstallReader::read(QString path, std::stop_token stop)
{
    return m_thread.run(std::move(stop), [path = std::move(path), config = m_iisConfig](const std::stop_token &either) {
        return readInstallation(path, config, either);
    });
}

QFuture<Result<std::vector<IisApplication>>> InstallReader::installed(std::stop_token stop)
{
    return m_thread.run(std::move(stop), [config = m_iisConfig](const std::stop_token &) -> Result<std::vector<IisApplication>> {
        auto applications = iisApplications(config);
        std::erase_if(applications, [](const IisApplication &application) {
            return application.folder.isEmpty() || fileIn(QDir(application.folder), connectionStringsName).isEmpty();
        });
        return applications;
    });
}

} // namespace crmlink::runs
