#include "support/FuzzTargets.h"

#include "crm/ConnectionString.h"
#include "crm/IisConfig.h"
#include "crm/InstallFolder.h"
#include "setup/SiteFile.h"
#include "support/ImportSamples.h"

namespace crmlink::test
{

namespace
{

/// Between the files of one install folder; stands in none of them.
constexpr char separator = '\x1e';

void mustHold(bool promise, const char *what)
{
    if (!promise)
        qFatal("broken promise: %s", what);
}

void mustSurvive(const setup::Site &site)
{
    const auto again = setup::SiteFile::parse(setup::SiteFile::toToml(site), QStringLiteral("again"), setup::SiteFile::Needs::Nothing);
    mustHold(again.has_value(), "a site that was written is read");
    if (*again != site)
        qFatal("read back differs:\n%s\nand\n%s", setup::SiteFile::toToml(site).constData(), setup::SiteFile::toToml(*again).constData());
}

void mustExplain(const Error &error)
{
    mustHold(!error.toString().isEmpty(), "an error says something");
    mustHold(error.line >= 0 && error.column >= 0, "its place is one");
}

void installFolder(const QByteArray &bytes)
{
    const QByteArrayList parts = bytes.split(separator);
    const auto file = [&parts](qsizetype at) -> std::optional<crm::InstallFile> {
        if (parts.value(at).isEmpty())
            return std::nullopt;
        return crm::InstallFile{QStringLiteral("file"), parts[at], {}};
    };
    const auto found = crm::InstallFolder::read({{QStringLiteral("file"), parts.value(0), {}}, file(1), file(2), file(3)});
    if (!found) {
        mustExplain(found.error());
        return;
    }
    mustHold(found->connection.poolIdentity == (found->connection.database.login == setup::DatabaseLogin::Windows),
             "a pool logs in as itself");
    mustHold(!found->connection.poolIdentity || found->connection.password.isEmpty(), "and has no password");
    setup::Site site;
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.database = found->connection.database;
    mustSurvive(site);
    mustHold(!setup::restartInstructionsAsText(found->servers).isEmpty(), "there are instructions");
}

void connectionString(const QByteArray &bytes)
{
    const auto string = crm::ConnectionString::parse(QString::fromUtf8(bytes));
    Text why;
    for (const auto kind : {setup::DatabaseKind::PostgreSql, setup::DatabaseKind::SqlServer, setup::DatabaseKind::Oracle}) {
        if (!string)
            return;
        const auto connection = crm::ImportedConnection::from(*string, kind, {}, why);
        mustHold(connection || !why.isEmpty(), "a refusal has a reason");
    }
    const auto guessed = crm::ImportedConnection::from(*string, std::nullopt, {}, why);
    mustHold(!guessed || guessed->database.kind != setup::DatabaseKind::Sqlite, "no CRM is kept in SQLite");
}

void iisConfig(const QByteArray &bytes)
{
    const auto found = crm::IisConfig::read(bytes, QStringLiteral("file"), QStringLiteral("web01"));
    if (!found) {
        mustExplain(found.error());
        return;
    }
    for (const crm::IisApplication &application : *found) {
        mustHold(!application.pool.isEmpty(), "an application has a pool");
        for (const QUrl &address : application.addresses)
            mustHold(address.isValid() && !address.host().isEmpty(), "an address has a host");
    }
}

void siteFile(const QByteArray &bytes)
{
    for (const auto needs : {setup::SiteFile::Needs::Nothing, setup::SiteFile::Needs::Setup}) {
        const auto site = setup::SiteFile::parse(bytes, QStringLiteral("file"), needs);
        if (site)
            mustSurvive(*site);
        else
            mustExplain(site.error());
    }
}

std::vector<QByteArray> folderSeeds()
{
    std::vector<QByteArray> seeds;
    for (const ImportSample &sample : importSamples()) {
        // Mutants of what is large for its own sake would only cost time.
        constexpr qsizetype enough = 20'000;
        if (sample.connectionStrings.size() < enough)
            seeds.push_back(QByteArrayList{sample.connectionStrings, sample.webConfig, sample.webHost, sample.sysSettings}.join(separator));
    }
    return seeds;
}

std::vector<QByteArray> stringSeeds()
{
    return {"Data Source=(DESCRIPTION=(ADDRESS=(HOST=h)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=s)));User Id=u;Password=p",
            "Data Source=tcp:h\\i,1433;Initial Catalog=c;Integrated Security=SSPI",
            "Host=[::1]:5432,b;Database='d''d';Username=u;Password=\"p\"\"p\"", "Data Source=//h:1521/s:dedicated/i;User Id=/;",
            "Server=.;Database=c;UID=u;PWD=p"};
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all{{"InstallFolder", installFolder, folderSeeds()},
                                             {"ConnectionString", connectionString, stringSeeds()},
                                             {"IisConfig", iisConfig, iisSamples()},
                                             {"SiteFile", siteFile, siteSamples()}};
    return all;
}

} // namespace crmlink::test
