#pragma once

namespace crmlink::browser
{

/// What has to be said before QApplication so that the web engine can be loaded later, and taken back right after it:
///
///     browser::EngineGraphics graphics(browser::BrowserSettings(state).useGpu());
///     QApplication app(argc, argv);
///     graphics.applicationStarted();
///
/// Loaded as a plugin, Qt WebEngine works only where Qt::AA_ShareOpenGLContexts was set before QApplication. With OpenGL
/// that costs every start 30 MB and each page 70 MB (seen, Qt 6.4.2, Mesa), so X11's OpenGL is switched off unless the
/// user asked for the GPU: the pages are then drawn without any GPU driver, which is behind most complaints about
/// embedded views. The variable that does it must not reach programs started later, such as the user's own browser.
class EngineGraphics
{
public:
    /// Before QApplication, on the main thread. @p showsPages: false for a window that never loads the engine.
    explicit EngineGraphics(bool useGpu, bool showsPages = true);
    EngineGraphics(const EngineGraphics &) = delete;
    EngineGraphics &operator=(const EngineGraphics &) = delete;
    ~EngineGraphics() { applicationStarted(); }

    /// Right after QApplication was constructed; again is harmless.
    void applicationStarted();

private:
    bool m_ours = false;
};

} // namespace crmlink::browser
