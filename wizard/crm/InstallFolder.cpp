#include "crm/InstallFolder.h"

#include "crm/ConfigText.h"
#include "crm/ConfigXml.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <array>

namespace crmlink::crm
{

using namespace setup;

namespace
{

constexpr QLatin1String liveEntry{"db"};

struct Entry {
    QString string;
    int line = 0;
    int column = 0;
};

/// The entries of <connectionStrings> by lower-case name; .NET does not care about the case.
class ConnectionStrings
{
public:
    [[nodiscard]] static Result<ConnectionStrings> read(const InstallFile &file)
    {
        ConnectionStrings strings;
        bool section = false;
        const auto walked = ConfigXml::walk(file.bytes, file.name, [&](const ConfigXml::Element &element) -> Result<void> {
            section = section || element.endsWith({QLatin1String("connectionStrings")});
            if (element.endsWith({QLatin1String("EncryptedData")}) || element.has("configprotectionprovider")) {
                return failure(ConfigText::error(
                    file.name, Text(QT_TRANSLATE_NOOP("crmlink", "The connection strings are encrypted for the CRM's server.")),
                    Text(QT_TRANSLATE_NOOP("crmlink",
                                           "Decrypt a copy on that server with aspnet_regiis -pdf, or type the connection in the "
                                           "wizard.")),
                    element.line, element.column));
            }
            if (element.endsWith({QLatin1String("connectionStrings"), QLatin1String("clear")}))
                strings.m_entries.clear();
            else if (element.endsWith({QLatin1String("connectionStrings"), QLatin1String("remove")}))
                strings.m_entries.erase(element.attribute("name").toLower());
            else if (element.endsWith({QLatin1String("connectionStrings"), QLatin1String("add")}))
                return strings.add(file.name, element);
            return {};
        });
        if (!walked)
            return failure(walked.error());
        if (!section) {
            return failure(ConfigText::error(file.name, Text(QT_TRANSLATE_NOOP("crmlink", "The file has no <connectionStrings>.")),
                                             Text(QT_TRANSLATE_NOOP("crmlink", "Name the CRM's folder or its ConnectionStrings.config."))));
        }
        return strings;
    }

    [[nodiscard]] const Entry *entry(QLatin1String name) const
    {
        const auto found = m_entries.find(name);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const auto &[name, entry] : m_entries)
            all += name.left(60);
        return all.mid(0, 20);
    }

private:
    Result<void> add(const QString &fileName, const ConfigXml::Element &element)
    {
        const QString name = element.attribute("name").trimmed().toLower();
        const bool inserted = m_entries.insert({name, {element.attribute("connectionstring"), element.line, element.column}}).second;
        if (inserted || name != liveEntry)
            return {};
        return failure(ConfigText::error(fileName, Text(QT_TRANSLATE_NOOP("crmlink", "The entry “%1” is there twice."), {name}),
                                         Text(QT_TRANSLATE_NOOP("crmlink", "Take out the one that the CRM does not use.")), element.line,
                                         element.column));
    }

    std::map<QString, Entry> m_entries;
};

/// What Web.config or Terrasoft.WebHost.dll.config says about the database.
struct DatabaseSection {
    std::optional<DatabaseKind> kind;
    QString schema;
    QString entryName; ///< connectionStringName

    [[nodiscard]] static Result<DatabaseSection> read(const InstallFile &file)
    {
        if (!file.unreadable.isEmpty())
            return failure(ConfigText::error(file.name, file.unreadable, {}));
        DatabaseSection section;
        auto walked = ConfigXml::walk(file.bytes, file.name, [&section](const ConfigXml::Element &element) -> Result<void> {
            if (!element.endsWith({QLatin1String("db"), QLatin1String("general")}))
                return {};
            const QString executor = element.attribute("executortype");
            if (executor.contains(u"mssql", Qt::CaseInsensitive))
                section.kind = DatabaseKind::SqlServer;
            else if (executor.contains(u"postgresql", Qt::CaseInsensitive))
                section.kind = DatabaseKind::PostgreSql;
            else if (executor.contains(u"oracle", Qt::CaseInsensitive))
                section.kind = DatabaseKind::Oracle;
            section.schema = element.attribute("currentschemaname").trimmed();
            section.entryName = element.attribute("connectionstringname").trimmed();
            return {};
        });
        if (!walked)
            return failure(walked.error());
        return section;
    }
};

/// Which of our settings SysSettings.config pins. Its form differs between versions: an element that names one of them in
/// its name, an attribute or its text counts. Values are not looked at: one of them may be the App Secret.
Result<QStringList> pinnedSettings(const InstallFile &file)
{
    if (!file.unreadable.isEmpty())
        return failure(ConfigText::error(file.name, file.unreadable, {}));
    QStringList pinned;
    const auto note = [&pinned](const QString &word) {
        for (const QLatin1String code : integration::settingCodes) {
            if (word.trimmed().compare(code, Qt::CaseInsensitive) == 0 && !pinned.contains(code))
                pinned += code;
        }
    };
    const auto walked = ConfigXml::walk(
        file.bytes, file.name,
        [&](const ConfigXml::Element &element) -> Result<void> {
            note(element.name());
            for (const auto &[name, value] : element.attributes)
                note(value);
            return {};
        },
        [&](const ConfigXml::Element &, const QString &words) { note(words); });
    if (!walked)
        return failure(walked.error());
    return pinned;
}

/// host=…;db=0;port=6379;password=…;useTls=true;clusterHosts=a:6379,b:6379. False when it names no host.
bool readRedis(const ConnectionString &string, CrmServers &servers)
{
    QString host = string.value({QLatin1String("host")});
    QString port = string.value({QLatin1String("port")});
    if (const QString first = string.value({QLatin1String("clusterhosts")}).section(u',', 0, 0).trimmed(); !first.isEmpty()) {
        host = first.section(u':', 0, -2);
        port = first.section(u':', -1);
        if (host.isEmpty())
            std::swap(host, port);
    }
    if (host.isEmpty() || host.size() > 255 || host.contains(u'='))
        return false;
    servers.redisHost = host;
    servers.redisPort = port.toUShort();
    servers.redisDatabase = std::max(0, string.value({QLatin1String("db")}).toInt());
    servers.redisPassword = string.hasPassword();
    servers.redisTls = string.isOn({QLatin1String("usetls"), QLatin1String("ssl")});
    servers.knownRedis = true;
    return true;
}

void warn(InstallFolder::Found &found, const char *code, Text text)
{
    found.warnings.push_back({QLatin1String(code), std::move(text)});
}

/// The database's section of the first file that has one. What cannot be read is a warning: the connection string may
/// do without.
DatabaseSection databaseSection(const InstallFolder::Files &files, InstallFolder::Found &found)
{
    DatabaseSection best;
    for (const auto &file : {files.webHost, files.webConfig}) {
        if (!file || best.kind)
            continue;
        auto section = DatabaseSection::read(*file);
        if (section)
            best = *section;
        else
            warn(found, "config_unreadable",
                 Text(QT_TRANSLATE_NOOP("crmlink", "%1 was not used. %2"), {file->name, section.error().what.toString()}));
    }
    return best;
}

Result<ImportedConnection> connectionIn(const ConnectionStrings &strings, const InstallFile &file, const DatabaseSection &section)
{
    const Entry *entry = strings.entry(liveEntry);
    if (!entry) {
        Error missing = ConfigText::error(
            file.name, Text(QT_TRANSLATE_NOOP("crmlink", "The file has no entry “db”, which is the one that the CRM uses.")),
            Text(QT_TRANSLATE_NOOP("crmlink", "Name the folder of the CRM that is running, or type the connection in the wizard.")));
        missing.kind = ErrorKind::NotFound;
        missing.candidates = strings.names();
        return failure(missing);
    }
    Text why(QT_TRANSLATE_NOOP("crmlink", "It is no connection string: a quote is not closed, or a value has no key."));
    const auto string = ConnectionString::parse(entry->string);
    auto connection = string ? ImportedConnection::from(*string, section.kind, section.schema, why) : std::nullopt;
    if (!connection) {
        return failure(
            ConfigText::error(file.name, Text(QT_TRANSLATE_NOOP("crmlink", "The entry “db” cannot be used. %1"), {why.toString()}),
                              Text(QT_TRANSLATE_NOOP("crmlink", "Mend it in the CRM's folder, or type the connection in the wizard.")),
                              entry->line, entry->column));
    }
    return *connection;
}

} // namespace

Result<InstallFolder::Found> InstallFolder::read(const Files &files)
{
    const auto strings = ConnectionStrings::read(files.connectionStrings);
    if (!strings)
        return failure(strings.error());
    Found found;
    const DatabaseSection section = databaseSection(files, found);
    auto connection = connectionIn(*strings, files.connectionStrings, section);
    if (!connection)
        return failure(connection.error());
    found.connection = std::move(*connection);
    found.warnings.insert(found.warnings.begin(), found.connection.warnings.begin(), found.connection.warnings.end());
    if (!section.entryName.isEmpty() && section.entryName.compare(liveEntry, Qt::CaseInsensitive) != 0) {
        warn(found, "entry_name",
             Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's configuration names the entry “%1”; the entry “db” was read. Compare the two."),
                  {section.entryName.left(60)}));
    }

    if (files.webHost)
        found.servers.platform = CrmPlatform::NetCore;
    else if (files.webConfig)
        found.servers.platform = CrmPlatform::NetFramework;
    if (const Entry *redis = strings->entry(QLatin1String("redis"))) {
        const auto string = ConnectionString::parse(redis->string);
        if (!string || !readRedis(*string, found.servers))
            warn(found, "redis_unreadable",
                 Text(QT_TRANSLATE_NOOP("crmlink", "The entry “redis” cannot be read: where the CRM's Redis is stays unknown.")));
    }

    if (files.sysSettings) {
        const auto pinned = pinnedSettings(*files.sysSettings);
        if (!pinned) {
            warn(found, "config_unreadable",
                 Text(QT_TRANSLATE_NOOP("crmlink", "%1 was not used. %2"), {files.sysSettings->name, pinned.error().what.toString()}));
        } else {
            for (const QString &code : *pinned)
                warn(found, "pinned_setting",
                     Text(QT_TRANSLATE_NOOP("crmlink",
                                            "%1 sets %2 on the server: a value written to the CRM may have no effect until that "
                                            "entry is taken out."),
                          {files.sysSettings->name, code}));
        }
    }
    return found;
}

} // namespace crmlink::crm
