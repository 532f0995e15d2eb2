#include "browser/webengine/WebEnginePane.h"

#include "browser/webengine/GuidedPage.h"
#include "browser/webengine/PageView.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimer>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineNotification>
#include <QWebEngineProfile>

namespace crmlink::browser::webengine
{

namespace
{

/// The engine's own words without the token that makes sites take it for something unknown.
QString userAgent(QString engines)
{
    static const QRegularExpression token(QStringLiteral("QtWebEngine/\\S+\\s*"));
    return engines.remove(token);
}

/// "de-AT,de;q=0.9": what the user reads, best first.
QString acceptLanguage(const QLocale &locale)
{
    QStringList languages;
    for (const QString &name : locale.uiLanguages()) {
        // Qt lists the script too ("de-Latn-AT"); a browser says it only where it matters.
        const QString language = QLocale(name).bcp47Name();
        if (!languages.contains(language))
            languages += language;
        if (const QString base = language.section(u'-', 0, 0); !languages.contains(base))
            languages += base;
    }
    QStringList parts;
    for (const QString &language : languages.mid(0, 9))
        parts += parts.isEmpty() ? language : QStringLiteral("%1;q=0.%2").arg(language).arg(10 - parts.size());
    return parts.join(u',');
}

} // namespace

WebEnginePane::WebEnginePane()
    : m_profile(std::make_unique<QWebEngineProfile>()), m_view(new PageView(m_profile.get())),
      m_watch([this] { return m_view ? m_view->looksBlank() : std::nullopt; })
{
    m_profile->setHttpUserAgent(userAgent(m_profile->httpUserAgent()));
    m_profile->setHttpAcceptLanguage(acceptLanguage(QLocale()));
    m_profile->setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        download->cancel();
        if (m_events.refused)
            m_events.refused(PaneRefusal::Download);
    });
    connect(&m_watch, &LoadWatch::stalled, this, [this] { fail(PaneTrouble::Stalled, {}); });
    connect(&m_watch, &LoadWatch::blank, this, [this] { fail(PaneTrouble::Blank, {}); });
    connect(&m_watch, &LoadWatch::recovered, this, [this] {
        if (m_events.recovered)
            m_events.recovered();
    });
    setRules({});
    addPage();
    show(page());
}

WebEnginePane::~WebEnginePane()
{
    m_events = {};
    delete m_view; // before the pages, and those before their profile: the engine insists
    m_closed.clear();
    while (!m_pages.empty())
        m_pages.pop_back();
}

QWidget *WebEnginePane::widget()
{
    return m_view;
}

void WebEnginePane::setEvents(BrowserEvents events)
{
    m_events = std::move(events);
}

void WebEnginePane::setRules(PaneRules rules)
{
    m_rules = std::move(rules);
    m_watch.setTimes(m_rules.stallAfter, m_rules.blankAfter);
}

void WebEnginePane::addPage()
{
    m_pages.push_back(std::make_unique<GuidedPage>(m_profile.get(), m_rules));
    GuidedPage *added = page();
    const auto inSight = [this, added] { return m_view && m_view->page() == added; };
    connect(added, &QWebEnginePage::urlChanged, this, [this, inSight](const QUrl &address) {
        m_watch.moved();
        if (inSight() && m_events.addressChanged)
            m_events.addressChanged(address);
    });
    connect(added, &QWebEnginePage::loadStarted, this, [this, inSight] {
        if (!inSight())
            return;
        m_watch.loadStarted();
        if (m_events.progress)
            m_events.progress(0);
    });
    connect(added, &QWebEnginePage::loadProgress, this, [this, inSight](int percent) {
        if (!inSight())
            return;
        m_watch.moved();
        if (m_events.progress)
            m_events.progress(percent);
    });
    connect(added, &QWebEnginePage::loadFinished, this, [this, inSight](bool ok) {
        if (!inSight())
            return;
        if (ok)
            m_watch.loaded();
        else
            m_watch.stop();
        if (m_events.progress)
            m_events.progress(100);
    });
    connect(added, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int exitCode) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    fail(PaneTrouble::Crashed, QString::number(exitCode));
            });
    connect(added, &GuidedPage::certificateRefused, this, [this](const QString &words) { fail(PaneTrouble::Certificate, words); });
    connect(added, &GuidedPage::unreachable, this, [this](const QString &words) { fail(PaneTrouble::Unreachable, words); });
    connect(added, &GuidedPage::redirectReached, this, [this](const QUrl &address) {
        m_watch.stop();
        if (m_events.redirectReached)
            m_events.redirectReached(address);
    });
    connect(added, &GuidedPage::otherHost, this, [this](const QUrl &address) {
        if (m_events.otherHost)
            m_events.otherHost(address);
    });
    connect(added, &GuidedPage::refusedTo, this, [this](PaneRefusal refusal) {
        if (m_events.refused)
            m_events.refused(refusal);
    });
    connect(added, &GuidedPage::popupAllowed, this, [this](QWebEngineNewWindowRequest &request) {
        addPage();
        request.openIn(page());
        show(page());
    });
    connect(added, &QWebEnginePage::windowCloseRequested, this, [this, inSight] {
        if (inSight())
            closePopup();
    });
}

void WebEnginePane::show(GuidedPage *page)
{
    if (!m_view)
        return;
    m_view->setPage(page);
    page->setZoomFactor(m_zoom);
    if (m_events.addressChanged)
        m_events.addressChanged(page->url());
}

void WebEnginePane::closePopup()
{
    if (m_pages.size() < 2)
        return;
    // The page may be the sender of the signal that got us here, and must be gone before its profile: so neither now nor
    // with deleteLater().
    m_closed.push_back(std::move(m_pages.back()));
    m_pages.pop_back();
    m_watch.stop();
    show(page());
    QTimer::singleShot(0, this, [this] { m_closed.clear(); });
}

void WebEnginePane::fail(PaneTrouble trouble, const QString &detail)
{
    if (trouble != PaneTrouble::Stalled && trouble != PaneTrouble::Blank)
        m_watch.stop();
    if (m_events.failed)
        m_events.failed(trouble, detail);
}

void WebEnginePane::open(const QUrl &address)
{
    // The language may have been changed meanwhile.
    m_profile->setHttpAcceptLanguage(acceptLanguage(QLocale()));
    while (m_pages.size() > 1)
        closePopup();
    page()->openAnyway(address);
}

void WebEnginePane::back()
{
    if (page()->history()->canGoBack())
        page()->triggerAction(QWebEnginePage::Back);
    else
        closePopup();
}

bool WebEnginePane::canGoBack() const
{
    return m_pages.size() > 1 || page()->history()->canGoBack();
}

void WebEnginePane::reload()
{
    page()->again();
}

void WebEnginePane::stop()
{
    page()->triggerAction(QWebEnginePage::Stop);
}

void WebEnginePane::setZoom(double factor)
{
    m_zoom = factor;
    page()->setZoomFactor(factor);
}

QUrl WebEnginePane::address() const
{
    return page()->address();
}

} // namespace crmlink::browser::webengine
