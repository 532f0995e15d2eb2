#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

class QWidget;

namespace crmlink::browser
{

/// Why a pane shows nothing useful. All but Certificate may end by themselves (BrowserEvents::recovered).
enum class PaneTrouble {
    Crashed,     ///< the process that draws the page is gone
    Blank,       ///< loaded, and still a single colour some seconds later
    Stalled,     ///< no progress for PaneRules::stallAfter
    Certificate, ///< refused; there is no way to accept it
    Unreachable, ///< the page did not come: no network, no such host, refused by a proxy
};

/// What a page wanted and did not get.
enum class PaneRefusal { Download, Permission, FileDialog };

/// What a pane tells its owner. Called on the thread of the widgets; an empty function is not called. A handler may open
/// another page; it must not destroy the pane.
struct BrowserEvents {
    /// The address the page in sight has now.
    std::function<void(const QUrl &)> addressChanged;
    /// The page wanted to go to the watched redirect. It was stopped there: the address is whole, fragment included, and its
    /// server was not asked.
    std::function<void(const QUrl &)> redirectReached;
    /// The page wanted to go to an address that PaneRules::allows does not; http and https only, others are dropped.
    std::function<void(const QUrl &)> otherHost;
    /// 0 to 100; 100 also when loading was stopped or failed.
    std::function<void(int percent)> progress;
    /// @p detail is the engine's own words, not translated; may be empty.
    std::function<void(PaneTrouble, const QString &detail)> failed;
    /// The page is there after all.
    std::function<void()> recovered;
    std::function<void(PaneRefusal)> refused;
};

/// What a pane may show, and how long it waits.
struct PaneRules {
    /// Which addresses may be the page; parts of a page may come from anywhere. Empty: none.
    std::function<bool(const QUrl &)> allows;
    /// Compared without query and fragment. Empty: none is watched for.
    QUrl redirect;
    std::chrono::milliseconds stallAfter{20'000};
    std::chrono::milliseconds blankAfter{8'000};
};

/// A web page inside the wizard with a memory of its own: cookies and logins live in the pane, never on disk, and go with
/// it. Pure abstract and without Q_OBJECT, so that the plugin that alone links Qt WebEngine can implement it without
/// linking anything of ours. Everything on the thread of the widgets.
///
/// A pane offers no way to run scripts in a page, to read it or to click in it, and none is to be added: Facebook's console
/// is guided, never operated.
class BrowserPane
{
public:
    BrowserPane() = default;
    BrowserPane(const BrowserPane &) = delete;
    BrowserPane &operator=(const BrowserPane &) = delete;
    virtual ~BrowserPane() = default;

    /// Owned by the pane, whatever its parent; null once a parent has destroyed it.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setEvents(BrowserEvents events) = 0;
    virtual void setRules(PaneRules rules) = 0;
    /// Loads @p address, allowed or not: the caller's word counts.
    virtual void open(const QUrl &address) = 0;
    /// One step back; from the first page of a popup back to the page that opened it.
    virtual void back() = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    /// The page in sight; after a load that failed, the page that did not come.
    virtual void reload() = 0;
    virtual void stop() = 0;
    /// 1 is the page's own size.
    virtual void setZoom(double factor) = 0;
    /// Of the page in sight, or of the one that did not come.
    [[nodiscard]] virtual QUrl address() const = 0;
};

} // namespace crmlink::browser
