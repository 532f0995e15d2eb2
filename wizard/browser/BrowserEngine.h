#pragma once

#include "browser/BrowserPane.h"

#include <QtPlugin>

#include <memory>

namespace crmlink::browser
{

struct EngineOptions {
    bool useGpu = false; ///< as was said to EngineGraphics; decided by the first pane, for the whole process
};

/// What the plugin brings (webengine/). Obtained from EngineLoader.
class BrowserEngine
{
public:
    BrowserEngine() = default;
    BrowserEngine(const BrowserEngine &) = delete;
    BrowserEngine &operator=(const BrowserEngine &) = delete;
    virtual ~BrowserEngine() = default;

    /// A pane that has never been anywhere: no cookies, no logins. The first one starts the engine (about 50 ms). All panes
    /// must be gone before QApplication is.
    [[nodiscard]] virtual std::unique_ptr<BrowserPane> createPane(const EngineOptions &options) = 0;
    /// "Qt WebEngine 6.4.2, Chromium 102.0.5005.177": for doctor and details.
    [[nodiscard]] virtual QString version() const = 0;
};

} // namespace crmlink::browser

// The number changes whenever BrowserPane or BrowserEngine does: a plugin left over from another version is refused.
#define CRMLINK_BROWSER_ENGINE_IID "io.crmlink.BrowserEngine/1"
Q_DECLARE_INTERFACE(crmlink::browser::BrowserEngine, CRMLINK_BROWSER_ENGINE_IID)
