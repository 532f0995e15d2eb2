#pragma once

#include "base/Result.h"
#include "browser/BrowserEngine.h"

#include <optional>

namespace crmlink::browser
{

/// Finds the plugin that shows web pages, beside this program: in the build tree and where it was installed or unpacked to.
/// On the thread of the widgets.
class EngineLoader
{
public:
    /// There is a plugin. Looks for the file only; nothing is loaded.
    [[nodiscard]] static bool isInstalled();
    /// Why no page can be shown here, as far as that is known without loading anything; unset: nothing stands against it. Takes
    /// about a millisecond. Errors: those of load() for a plugin that is not there and for a sandbox that is not to be had.
    [[nodiscard]] static std::optional<Error> obstacle();
    /// The plugin as it lies on disk; empty when it is not installed.
    [[nodiscard]] static QString installedFile();
    /// Loads the plugin the first time: not before a page that shows the web is entered, and never for headless verbs. It
    /// stays for the rest of the process. The engine is not owned by the caller.
    /// Errors: NotFound (no plugin; the wizard is complete without), Unexpected (a plugin that does not load, or
    /// whose sandbox would end this process).
    [[nodiscard]] static Result<BrowserEngine *> load();
    [[nodiscard]] static bool isLoaded();
};

} // namespace crmlink::browser
