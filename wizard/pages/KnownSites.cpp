#include "pages/KnownSites.h"

#include "setup/SiteFile.h"

#include <QDir>
#include <QFile>

namespace crmlink::pages
{

namespace
{

// The site's key as a file name: host and path, with everything unusual as a dash.
QString fileNameOf(const setup::Site &site)
{
    QString name;
    for (const QString key = site.key(); const QChar character : key)
        name += character.isLetterOrNumber() || character == u'.' ? character : QChar(u'-');
    return QStringLiteral("sites/") + (name.isEmpty() ? QStringLiteral("site") : name) + QStringLiteral(".toml");
}

} // namespace

std::vector<KnownSite> knownSites(const StateFolder &state)
{
    std::vector<KnownSite> known;
    const QDir folder(state.filePath(QStringLiteral("sites")));
    for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto site = setup::SiteFile::parse(file.read(setup::SiteFile::largest + 1), name, setup::SiteFile::Needs::Connection);
        if (site)
            known.push_back({file.fileName(), *site});
    }
    return known;
}

std::vector<KnownSite> offeredSites(const StateFolder *state, const std::optional<KnownSite> &given)
{
    std::vector<KnownSite> sites = state ? knownSites(*state) : std::vector<KnownSite>();
    if (!given)
        return sites;
    std::erase_if(sites, [&](const KnownSite &known) { return known.site.key() == given->site.key(); });
    sites.insert(sites.begin(), *given);
    return sites;
}

Result<QString> rememberSite(const StateFolder &state, const setup::Site &site)
{
    const QString name = fileNameOf(site);
    if (auto written = state.write(name, setup::SiteFile::toToml(site)); !written)
        return failure(written.error());
    return state.filePath(name);
}

} // namespace crmlink::pages
