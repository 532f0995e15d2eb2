#include "browser/webengine/WebEnginePlugin.h"

#include "browser/webengine/EngineEnvironment.h"
#include "browser/webengine/WebEnginePane.h"

#include <qtwebenginecoreglobal.h>

namespace crmlink::browser::webengine
{

std::unique_ptr<BrowserPane> WebEnginePlugin::createPane(const EngineOptions &options)
{
    if (!m_prepared)
        prepareEngine(options.useGpu);
    m_prepared = true;
    return std::make_unique<WebEnginePane>();
}

QString WebEnginePlugin::version() const
{
    return QStringLiteral("Qt WebEngine %1, Chromium %2")
        .arg(QString::fromLatin1(qWebEngineVersion()), QString::fromLatin1(qWebEngineChromiumVersion()));
}

} // namespace crmlink::browser::webengine
