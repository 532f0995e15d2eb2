#pragma once

#include "base/Error.h"
#include "browser/BrowserPane.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class ErrorPanel;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::browser
{

class HostLabel;
class WebSession;

/// A web page beside the instructions: over it host and lock, back, reload, zoom, progress, Copy link and Open in my
/// browser; in its place, when it does not come, the cause and what to do. Loads its page, and with the first one the
/// engine, when it is shown. The session's one pane is in whichever WebSide is in sight.
class WebSide : public QWidget
{
    Q_OBJECT

public:
    /// Opens an address in the user's own browser; false when that failed.
    using OpenOutside = std::function<bool(const QUrl &)>;

    /// @p session must outlive it.
    WebSide(WebSession &session, OpenOutside openOutside, QWidget *parent = nullptr);
    ~WebSide() override;

    /// Where the step begins. While in sight, goes there; else when it is next shown.
    void setAddress(const QUrl &address);
    [[nodiscard]] QUrl address() const { return m_address; }
    /// What stands in the page's place; none while the page is to be seen.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void guideRequested(const QString &anchor);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void buildStrip(QVBoxLayout *outer);
    void buildTrouble();
    void addShortcuts();
    void enter();
    void takePane();
    void givePaneUp();
    void showTrouble(const Error &error, bool canReload, bool canShowPage);
    void showPage();
    void sawAddress(const QUrl &address);
    void sawTrouble(PaneTrouble trouble, const QString &detail);
    void sawRefusal(PaneRefusal refusal);
    void reload();
    /// 0: back to the original size.
    void zoomBy(int steps);
    void sayZoom();
    void copyLink();
    void openOutside(const QUrl &address);
    void note(const QString &text, bool attention = false);
    void fitStrip();
    void setStripStyle(Qt::ToolButtonStyle style);
    /// The page in sight, or the one to begin with.
    [[nodiscard]] QUrl link() const;

    WebSession &m_session;
    OpenOutside m_openOutside;
    QUrl m_address;
    std::optional<Error> m_trouble;
    bool m_entered = false;

    QWidget *m_strip;
    QToolButton *m_back;
    QToolButton *m_reload;
    HostLabel *m_host;
    QToolButton *m_zoom;
    QToolButton *m_copy;
    QToolButton *m_open;
    QProgressBar *m_progress;
    widgets::StateLine *m_note;
    QStackedWidget *m_stack;
    QWidget *m_pageHost;
    QWidget *m_troublePage;
    widgets::ErrorPanel *m_panel;
    QPushButton *m_panelReload;
    QPushButton *m_panelShow;
    QPushButton *m_panelOpen;
    QPushButton *m_panelCopy;
    QPointer<QWidget> m_view;
};

} // namespace crmlink::browser
