#pragma once

#include "base/Result.h"
#include "browser/BrowserEngine.h"
#include "setup/Site.h"

#include <QObject>

#include <functional>
#include <memory>

namespace crmlink::browser
{

/// The web as one run of the wizard sees it: one pane with one off-the-record memory, which goes from page to page, so
/// that a login holds and a place in the console is kept. The engine is loaded when a pane is first asked for. On the
/// thread of the widgets; must be gone before QApplication is.
class WebSession : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<Result<BrowserEngine *>()>;

    /// @p load: where the engine comes from; a test has its own.
    explicit WebSession(EngineOptions options = {}, Load load = {}, QObject *parent = nullptr);
    ~WebSession() override;

    /// Whose pages may be shown; every other goes to otherHost().
    void setEndpoints(const setup::FacebookEndpoints &endpoints);
    [[nodiscard]] const setup::FacebookEndpoints &endpoints() const { return m_endpoints; }
    /// The login's answer: an address that is stopped and reported by redirectReached(). Empty: none.
    void watchForRedirect(const QUrl &redirect);
    void setPatience(std::chrono::milliseconds stallAfter, std::chrono::milliseconds blankAfter);

    /// The user wants pages here, not in their own browser. Nothing is loaded by that alone.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }

    /// Starts the engine if need be. Errors: as EngineLoader::load(). Not owned by the caller; replaced by startOver().
    [[nodiscard]] Result<BrowserPane *> pane();
    /// Null while nobody has needed one.
    [[nodiscard]] BrowserPane *paneIfAny() const { return m_pane.get(); }
    /// Loads a page, unless the page that was opened last is this one and came: the user may have gone on from there.
    void openFor(const QUrl &address);
    void open(const QUrl &address);
    /// Log in as somebody else: a new memory. Whoever shows the pane takes the new one (paneReplaced()).
    void startOver();
    /// 1 is the pages' own size.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// "Qt WebEngine …"; empty before the engine is loaded.
    [[nodiscard]] QString engineVersion() const { return m_engine ? m_engine->version() : QString(); }

signals:
    void addressChanged(const QUrl &address);
    void redirectReached(const QUrl &address);
    void otherHost(const QUrl &address);
    void progress(int percent);
    void failed(crmlink::browser::PaneTrouble trouble, const QString &detail);
    void recovered();
    void refused(crmlink::browser::PaneRefusal refusal);
    void paneReplaced();
    void wantedChanged(bool wanted);

private:
    void applyRules();
    std::unique_ptr<BrowserPane> makePane();
    EngineOptions m_options;
    Load m_load;
    setup::FacebookEndpoints m_endpoints;
    PaneRules m_rules;
    QUrl m_openedFor;
    bool m_wanted = false;
    bool m_troubled = false;
    double m_zoom = 1;
    BrowserEngine *m_engine = nullptr;
    std::unique_ptr<BrowserPane> m_pane;
};

} // namespace crmlink::browser
