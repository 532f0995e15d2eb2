#pragma once

#include "browser/BrowserEngine.h"

#include <QObject>

namespace crmlink::browser::webengine
{

class WebEnginePlugin final : public QObject, public BrowserEngine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CRMLINK_BROWSER_ENGINE_IID)
    Q_INTERFACES(crmlink::browser::BrowserEngine)

public:
    [[nodiscard]] std::unique_ptr<BrowserPane> createPane(const EngineOptions &options) override;
    [[nodiscard]] QString version() const override;

private:
    bool m_prepared = false;
};

} // namespace crmlink::browser::webengine
