#pragma once

#include "browser/BrowserPane.h"
#include "browser/webengine/LoadWatch.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWebEngineProfile;

namespace crmlink::browser::webengine
{

class GuidedPage;
class PageView;

/// One view, one off-the-record profile, and a page for each popup that is open, the newest in sight.
class WebEnginePane final : public QObject, public BrowserPane
{
    Q_OBJECT

public:
    WebEnginePane();
    ~WebEnginePane() override;

    [[nodiscard]] QWidget *widget() override;
    void setEvents(BrowserEvents events) override;
    void setRules(PaneRules rules) override;
    void open(const QUrl &address) override;
    void back() override;
    [[nodiscard]] bool canGoBack() const override;
    void reload() override;
    void stop() override;
    void setZoom(double factor) override;
    [[nodiscard]] QUrl address() const override;

private:
    [[nodiscard]] GuidedPage *page() const { return m_pages.back().get(); }
    void addPage();
    void show(GuidedPage *page);
    /// Back to the page that opened the popup.
    void closePopup();
    void fail(PaneTrouble trouble, const QString &detail);

    BrowserEvents m_events;
    PaneRules m_rules;
    double m_zoom = 1;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::vector<std::unique_ptr<GuidedPage>> m_pages;
    std::vector<std::unique_ptr<GuidedPage>> m_closed;
    QPointer<PageView> m_view;
    LoadWatch m_watch;
};

} // namespace crmlink::browser::webengine
