#pragma once

#include <QUrl>

#include <functional>

class QWidget;

namespace crmlink::browser
{

/// What a pane tells its page. Called on the thread of the widgets.
struct BrowserEvents {
    std::function<void(const QUrl &)> addressChanged;
    /// The address of a finished or intercepted navigation that matched the watched redirect, fragment included.
    std::function<void(const QUrl &)> redirectReached;
    std::function<void(int percent)> progress;
    /// @p reason is a stable word: "crashed", "blank", "stalled", "certificate", "unsupported", "no_sandbox".
    std::function<void(const QString &reason, const QString &detail)> failed;
};

/// An embedded web page beside the instructions. Pure abstract and without Q_OBJECT, so that the plugin which alone
/// links Qt WebEngine can implement it without linking anything of ours.
class BrowserPane
{
public:
    BrowserPane() = default;
    BrowserPane(const BrowserPane &) = delete;
    BrowserPane &operator=(const BrowserPane &) = delete;
    virtual ~BrowserPane() = default;

    /// Owned by the pane until it is given a parent.
    virtual QWidget *widget() = 0;
    virtual void setEvents(BrowserEvents events) = 0;
    virtual void open(const QUrl &address) = 0;
    /// Navigation to an address that begins with @p redirect is stopped and reported instead of loaded.
    virtual void watchForRedirect(const QUrl &redirect) = 0;
    virtual void back() = 0;
    virtual void reload() = 0;
    virtual void setZoom(double factor) = 0;
    [[nodiscard]] virtual QUrl address() const = 0;
};

} // namespace crmlink::browser
