#pragma once

#include "base/StateFolder.h"

namespace crmlink::browser
{

/// What the user has decided about web pages, for every run (settings.ini in the state folder). Works before QApplication.
class BrowserSettings
{
public:
    explicit BrowserSettings(const StateFolder &state) : m_file(state.filePath(QStringLiteral("settings.ini"))) { }

    enum class Place { NotAsked, InWizard, OwnBrowser };
    [[nodiscard]] Place place() const;
    void setPlace(Place place);

    /// Draw pages with the graphics card; counts from the next start on. Default: no (EngineGraphics says why).
    [[nodiscard]] bool useGpu() const;
    void setUseGpu(bool use);

private:
    QString m_file;
};

} // namespace crmlink::browser
