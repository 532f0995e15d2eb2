#include "browser/WebSession.h"

#include "browser/EngineLoader.h"
#include "setup/DerivedEndpoints.h"

namespace crmlink::browser
{

WebSession::WebSession(EngineOptions options, Load load, QObject *parent)
    : QObject(parent), m_options(options), m_load(load ? std::move(load) : Load(&EngineLoader::load))
{
    setEndpoints({});
}

WebSession::~WebSession() = default;

void WebSession::setEndpoints(const setup::FacebookEndpoints &endpoints)
{
    if (endpoints == m_endpoints && m_rules.allows)
        return;
    m_endpoints = endpoints;
    m_rules.allows = [derived = setup::derivedFrom(endpoints)](const QUrl &page) { return derived.allows(page); };
    applyRules();
}

void WebSession::watchForRedirect(const QUrl &redirect)
{
    m_rules.redirect = redirect;
    applyRules();
}

void WebSession::setPatience(std::chrono::milliseconds stallAfter, std::chrono::milliseconds blankAfter)
{
    m_rules.stallAfter = stallAfter;
    m_rules.blankAfter = blankAfter;
    applyRules();
}

void WebSession::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    emit wantedChanged(wanted);
}

void WebSession::applyRules()
{
    if (m_pane)
        m_pane->setRules(m_rules);
}

Result<BrowserPane *> WebSession::pane()
{
    if (!m_pane) {
        const Result<BrowserEngine *> engine = m_load();
        if (!engine)
            return failure(engine.error());
        m_engine = *engine;
        m_pane = makePane();
    }
    return m_pane.get();
}

std::unique_ptr<BrowserPane> WebSession::makePane()
{
    auto pane = m_engine->createPane(m_options);
    pane->setRules(m_rules);
    pane->setZoom(m_zoom);
    pane->setEvents({.addressChanged = [this](const QUrl &address) { emit addressChanged(address); },
                     .redirectReached = [this](const QUrl &address) { emit redirectReached(address); },
                     .otherHost = [this](const QUrl &address) { emit otherHost(address); },
                     .progress = [this](int percent) { emit progress(percent); },
                     .failed =
                         [this](PaneTrouble trouble, const QString &detail) {
                             m_troubled = true;
                             emit failed(trouble, detail);
                         },
                     .recovered =
                         [this] {
                             m_troubled = false;
                             emit recovered();
                         },
                     .refused = [this](PaneRefusal refusal) { emit refused(refusal); }});
    return pane;
}

void WebSession::openFor(const QUrl &address)
{
    if (address != m_openedFor || m_troubled)
        open(address);
}

void WebSession::open(const QUrl &address)
{
    const auto shown = pane();
    if (!shown)
        return;
    m_openedFor = address;
    m_troubled = false;
    (*shown)->open(address);
}

void WebSession::startOver()
{
    if (!m_pane)
        return;
    const auto old = std::exchange(m_pane, makePane());
    const QUrl address = std::exchange(m_openedFor, {});
    emit paneReplaced();
    if (!address.isEmpty())
        open(address);
}

void WebSession::setZoom(double factor)
{
    m_zoom = factor;
    if (m_pane)
        m_pane->setZoom(factor);
}

} // namespace crmlink::browser
