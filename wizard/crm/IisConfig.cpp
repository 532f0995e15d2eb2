#include "crm/IisConfig.h"

#include "crm/ConfigXml.h"

#include <QRegularExpression>

#include <algorithm>

namespace crmlink::crm
{

namespace
{

struct Binding {
    QString protocol;
    QString information;
};

struct Application {
    QString path;
    QString pool;
    QString folder;
};

struct IisSite {
    QString name;
    QString defaultPool;
    std::vector<Application> applications;
    std::vector<Binding> bindings;
};

using Names = std::initializer_list<QLatin1String>;

/// Gathers the sites while the elements go by.
class Collector
{
public:
    void take(const ConfigXml::Element &element)
    {
        const auto is = [&element](Names names) { return element.endsWith(names); };
        if (is({QLatin1String("sites"), QLatin1String("site")}))
            m_sites.push_back({element.attribute("name"), {}, {}, {}});
        else if (is({QLatin1String("sites"), QLatin1String("applicationDefaults")}))
            m_defaultPool = element.attribute("applicationpool");
        if (m_sites.empty())
            return;
        IisSite &site = m_sites.back();
        if (is({QLatin1String("site"), QLatin1String("application")}))
            site.applications.push_back({element.attribute("path"), element.attribute("applicationpool"), {}});
        else if (is({QLatin1String("site"), QLatin1String("applicationDefaults")}))
            site.defaultPool = element.attribute("applicationpool");
        else if (is({QLatin1String("site"), QLatin1String("bindings"), QLatin1String("binding")}))
            site.bindings.push_back({element.attribute("protocol"), element.attribute("bindinginformation")});
        else if (is({QLatin1String("application"), QLatin1String("virtualDirectory")}) && element.attribute("path") == u"/"
                 && !site.applications.empty())
            site.applications.back().folder = element.attribute("physicalpath");
    }

    [[nodiscard]] std::vector<IisApplication> applications(const QString &computer) const
    {
        std::vector<IisApplication> all;
        for (const IisSite &site : m_sites) {
            for (const Application &application : site.applications) {
                const QString prefix = application.path == u"/" ? QString() : application.path;
                if (prefix.endsWith(u"/0"))
                    continue;
                IisApplication found{site.name, application.path, application.pool, application.folder, {}, false};
                for (const QString &fallback : {site.defaultPool, m_defaultPool, QStringLiteral("DefaultAppPool")}) {
                    if (found.pool.isEmpty())
                        found.pool = fallback;
                }
                found.hasWorkspace = std::ranges::any_of(
                    site.applications, [&prefix](const Application &other) { return other.path == prefix + QStringLiteral("/0"); });
                for (const Binding &binding : site.bindings) {
                    const QUrl url = IisConfig::address(binding.protocol, binding.information, application.path, computer);
                    if (!url.isEmpty())
                        found.addresses.push_back(url);
                }
                // One that names its host tells more than one that is any name's.
                std::ranges::stable_sort(found.addresses, std::less(), [&](const QUrl &url) {
                    return std::pair(url.scheme() != u"https", url.host().compare(computer, Qt::CaseInsensitive) == 0);
                });
                all.push_back(std::move(found));
            }
        }
        return all;
    }

private:
    QString m_defaultPool;
    std::vector<IisSite> m_sites;
};

} // namespace

Result<std::vector<IisApplication>> IisConfig::read(const QByteArray &bytes, const QString &fileName, const QString &computer)
{
    Collector collector;
    const auto walked = ConfigXml::walk(bytes, fileName, [&collector](const ConfigXml::Element &element) -> Result<void> {
        collector.take(element);
        return {};
    });
    if (!walked)
        return failure(walked.error());
    return collector.applications(computer);
}

QUrl IisConfig::address(const QString &protocol, const QString &binding, const QString &path, const QString &computer)
{
    const QString scheme = protocol.toLower();
    if (scheme != u"http" && scheme != u"https")
        return {};
    static const QRegularExpression shape(QStringLiteral("^(\\*|\\[[0-9A-Fa-f:.]+\\]|[^:]*):(\\d{1,5}):([^:/\\s]*)$"));
    const auto match = shape.match(binding.trimmed());
    const uint port = match.captured(2).toUInt();
    if (!match.hasMatch() || port == 0 || port > 65535)
        return {};
    QString host = match.captured(3);
    // "*.example.com" answers for every name below it.
    if (host.isEmpty() || host.contains(u'*'))
        host = computer;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    if (port != (scheme == u"https" ? 443U : 80U))
        url.setPort(int(port));
    if (!path.isEmpty() && path != u"/")
        url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace crmlink::crm
