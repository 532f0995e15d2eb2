#include "pages/ConsoleHand.h"

#include "browser/WebSession.h"
#include "pages/TourKeys.h"
#include "practice/PracticeVisitor.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QRegularExpression>
#include <QWidget>

namespace crmlink::pages
{

namespace
{

/// A page that looks like the one before it is given this long to be drawn.
constexpr int longestDrawing = 1'000;
/// A key that came before the page took keys went nowhere: the page is loaded and typed into again, and given twice the
/// time, for a busy computer is slow to take the keys.
constexpr int longestAnswer = 5'000;
constexpr int mostTries = 3;

} // namespace

void ConsoleHand::begin(const ConsoleStep &step)
{
    m_step = step;
    m_acted = false;
}

bool ConsoleHand::isAt(const QString &pattern) const
{
    const QString place = address().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    return QRegularExpression(u'^' + pattern).match(place).hasMatch();
}

ViewHand::ViewHand(browser::WebSession &session, QObject *parent) : ConsoleHand(parent), m_session(session)
{
    m_since.start();
    m_heard.start();
    connect(&session, &browser::WebSession::addressChanged, this, [this] { m_heard.start(); });
    connect(&session, &browser::WebSession::progress, this, [this](int percent) {
        m_heard.start();
        if (percent == 100) {
            ++m_loads;
            m_loading = false;
            m_loaded = address();
            m_since.start();
        } else if (!m_loading) {
            m_loading = true;
            if (QWidget *shown = view())
                m_before = shown->grab().toImage();
        }
    });
}

QWidget *ViewHand::view() const
{
    browser::BrowserPane *pane = m_session.paneIfAny();
    QWidget *widget = pane ? pane->widget() : nullptr;
    return widget && widget->isVisible() ? widget : nullptr;
}

QUrl ViewHand::address() const
{
    const browser::BrowserPane *pane = m_session.paneIfAny();
    return pane ? pane->address() : QUrl();
}

bool ViewHand::isQuiet()
{
    QWidget *shown = view();
    // An address that was asked for stands there before its page begins to load.
    if (!shown || isLoading() || (address() != m_loaded && !m_heard.hasExpired(longestAnswer)))
        return false;
    const QImage before = std::exchange(m_seen, shown->grab().toImage());
    const bool drawn = m_seen == before && m_seen != m_before;
    return drawn || m_since.hasExpired(longestDrawing);
}

bool ViewHand::isLoading() const
{
    // Of a busy computer one hears that a page is there before one hears of its address, or of its last bit of progress.
    return m_loading && !m_heard.hasExpired(longestAnswer);
}

ConsoleHand::State ViewHand::work()
{
    if (!m_acted) {
        if (!isQuiet())
            return State::Working;
        if (isAt(step().at)) {
            m_acted = true;
            m_loadsBefore = m_loads;
            m_since.start();
            sendKeys(view());
        } else if (step().mayBeDone && isAt(step().until)) {
            return State::Done;
        }
        return State::Working;
    }
    if (!isLoading() && m_loads > m_loadsBefore && isAt(step().until)) {
        m_tries = 0;
        return State::Done;
    }
    if (isLoading() || !m_since.hasExpired(longestAnswer << m_tries))
        return State::Working;
    if (++m_tries >= mostTries || !m_session.paneIfAny())
        return State::Lost;
    m_acted = false;
    m_session.paneIfAny()->open(address());
    return State::Working;
}

void ViewHand::sendKeys(QWidget *view)
{
    QWidget *surface = view->focusProxy() ? view->focusProxy() : view;
    view->window()->activateWindow();
    view->setFocus(Qt::OtherFocusReason);
    if (!surface->hasFocus()) {
        // Another window may have the desktop's focus; the page is to take keys all the same.
        QFocusEvent focus(QEvent::FocusIn, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(surface, &focus);
    }
    for (const QChar key : step().keys)
        sendKey(surface, key);
}

VisitorHand::VisitorHand(QObject *parent) : ConsoleHand(parent), m_visitor(new practice::PracticeVisitor(this)) { }

void VisitorHand::open(const QUrl &address)
{
    m_visitor->open(address);
}

QUrl VisitorHand::address() const
{
    return m_visitor->address();
}

bool VisitorHand::isQuiet()
{
    return !m_visitor->isLoading();
}

ConsoleHand::State VisitorHand::work()
{
    if (m_visitor->isLoading())
        return State::Working;
    if (m_acted)
        return isAt(step().until) ? State::Done : State::Lost;
    if (!isAt(step().at))
        return step().mayBeDone && isAt(step().until) ? State::Done : State::Working;
    m_acted = true;
    if (!step().copied.isEmpty())
        QApplication::clipboard()->setText(m_visitor->text(step().copied));
    return m_visitor->click(step().control, step().fields) ? State::Working : State::Lost;
}

} // namespace crmlink::pages
