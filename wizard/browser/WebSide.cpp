#include "browser/WebSide.h"

#include "browser/HostLabel.h"
#include "browser/WebSession.h"
#include "browser/WebTrouble.h"
#include "facebook/PageSight.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Icons.h"
#include "widgets/StateLine.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace crmlink::browser
{

using widgets::Symbol;
using widgets::Tone;

namespace
{

constexpr std::array zoomSteps{0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};

/// What a page leaves unused must not press the window's Next or close it. The engine hands it over late: the focus may
/// have left the page by then, so it tells nothing.
class PageHost : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
            QWidget::keyPressEvent(event);
    }
};

} // namespace

WebSide::WebSide(WebSession &session, OpenOutside openOutside, QWidget *parent)
    : QWidget(parent), m_session(session), m_openOutside(std::move(openOutside)), m_strip(new QWidget(this)),
      m_back(new QToolButton(m_strip)), m_reload(new QToolButton(m_strip)), m_host(new HostLabel(m_strip)),
      m_zoom(new QToolButton(m_strip)), m_copy(new QToolButton(m_strip)), m_open(new QToolButton(m_strip)),
      m_progress(new QProgressBar(this)), m_note(new widgets::StateLine(this)), m_stack(new QStackedWidget(this)), m_pageHost(new PageHost),
      m_troublePage(new QWidget), m_panel(new widgets::ErrorPanel(m_troublePage)),
      m_panelReload(new QPushButton(tr("Reload"), m_troublePage)),
      //: Shows a web page although it seems blank or has not come whole.
      m_panelShow(new QPushButton(tr("Show the page"), m_troublePage)),
      m_panelOpen(new QPushButton(tr("Open in my browser"), m_troublePage)), m_panelCopy(new QPushButton(tr("Copy link"), m_troublePage))
{
    setObjectName(QStringLiteral("webSide"));
    setAccessibleName(tr("Web page"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(widgets::spacing(this, 0.25));
    buildStrip(outer);
    m_note->setObjectName(QStringLiteral("webNote"));
    m_note->hide();
    outer->addWidget(m_note);
    auto *pageLayout = new QVBoxLayout(m_pageHost);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    buildTrouble();
    m_stack->addWidget(m_pageHost);
    m_stack->addWidget(m_troublePage);
    outer->addWidget(m_stack, 1);
    addShortcuts();
    sayZoom();
    adopt();

    connect(&m_session, &WebSession::addressChanged, this, &WebSide::sawAddress);
    connect(&m_session, &WebSession::progress, this, [this](int percent) {
        if (!m_entered)
            return;
        m_progress->setValue(percent);
        m_progress->setVisible(percent < 100);
        m_back->setEnabled(m_session.paneIfAny() && m_session.paneIfAny()->canGoBack());
    });
    connect(&m_session, &WebSession::failed, this, &WebSide::sawTrouble);
    connect(&m_session, &WebSession::recovered, this, [this] {
        if (m_entered)
            showPage();
    });
    connect(&m_session, &WebSession::refused, this, &WebSide::sawRefusal);
    connect(&m_session, &WebSession::otherHost, this, [this](const QUrl &address) {
        if (m_entered)
            this->openOutside(address);
    });
    connect(&m_session, &WebSession::paneReplaced, this, [this] {
        if (m_entered)
            takePane();
    });
}

WebSide::~WebSide()
{
    givePaneUp();
}

void WebSide::buildStrip(QVBoxLayout *outer)
{
    const auto name = [](QToolButton *button, const char *objectName, const QString &text) {
        button->setObjectName(QLatin1String(objectName));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    name(m_back, "webBack", tr("Back"));
    name(m_reload, "webReload", tr("Reload"));
    name(m_zoom, "webZoom", tr("Size of the page"));
    name(m_copy, "webCopy", tr("Copy link"));
    name(m_open, "webOpen", tr("Open in my browser"));
    m_copy->setText(m_copy->accessibleName());
    m_open->setText(m_open->accessibleName());
    m_back->setEnabled(false);

    auto *menu = new QMenu(m_zoom);
    menu->setObjectName(QStringLiteral("webMenu"));
    connect(menu->addAction(tr("Larger")), &QAction::triggered, this, [this] { zoomBy(1); });
    connect(menu->addAction(tr("Smaller")), &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(menu->addAction(tr("Original size")), &QAction::triggered, this, [this] { zoomBy(0); });
    menu->addSeparator();
    //: Menu of the web page: forgets who is logged in.
    QAction *startOver = menu->addAction(tr("Log in as somebody else"));
    startOver->setObjectName(QStringLiteral("webStartOver"));
    connect(startOver, &QAction::triggered, &m_session, &WebSession::startOver);
    m_zoom->setMenu(menu);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::spacing(this, 0.2));
    row->addWidget(m_back);
    row->addWidget(m_reload);
    row->addWidget(m_host, 1);
    row->addWidget(m_zoom);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    // As narrow as the icons alone make it (adopt()), although the words are shown while there is room.
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    outer->addWidget(m_strip);

    m_progress->setObjectName(QStringLiteral("webProgress"));
    m_progress->setAccessibleName(tr("Progress of the page"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setValue(100);
    // Its place is kept while nothing loads: the page must not jump.
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(place);
    m_progress->hide();
    m_progress->setMaximumHeight(std::max(2, fontMetrics().height() / 4));
    outer->addWidget(m_progress);

    connect(m_back, &QToolButton::clicked, this, [this] {
        if (BrowserPane *pane = m_session.paneIfAny()) {
            showPage();
            pane->back();
        }
    });
    connect(m_reload, &QToolButton::clicked, this, &WebSide::reload);
    connect(m_copy, &QToolButton::clicked, this, &WebSide::copyLink);
    connect(m_open, &QToolButton::clicked, this, [this] { openOutside(link()); });
}

void WebSide::buildTrouble()
{
    m_panelReload->setObjectName(QStringLiteral("troubleReload"));
    m_panelShow->setObjectName(QStringLiteral("troubleShow"));
    m_panelOpen->setObjectName(QStringLiteral("troubleOpen"));
    m_panelCopy->setObjectName(QStringLiteral("troubleCopy"));
    m_troublePage->setObjectName(QStringLiteral("troublePage"));
    auto *column = new QVBoxLayout(m_troublePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.5));
    column->addWidget(m_panel);
    // Two by two: the side may be narrow and the language long.
    auto *buttons = new QGridLayout;
    int count = 0;
    for (QPushButton *button : {m_panelReload, m_panelOpen, m_panelCopy, m_panelShow}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, count / 2, count % 2);
        ++count;
    }
    buttons->setColumnStretch(2, 1);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_panelReload, &QPushButton::clicked, this, &WebSide::reload);
    connect(m_panelShow, &QPushButton::clicked, this, [this] {
        showPage();
        if (m_view)
            m_view->setFocus();
    });
    connect(m_panelOpen, &QPushButton::clicked, this, [this] { openOutside(link()); });
    connect(m_panelCopy, &QPushButton::clicked, this, &WebSide::copyLink);
    connect(m_panel, &widgets::ErrorPanel::guideRequested, this, &WebSide::guideRequested);
}

void WebSide::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence::ZoomIn, [this] { zoomBy(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoomBy(1); });
    add(QKeySequence::ZoomOut, [this] { zoomBy(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoomBy(0); });
    add(QKeySequence::Refresh, [this] { reload(); });
    add(QKeySequence::Back, [this] { m_back->click(); });
    // Out of a page that keeps the tab key to itself, and back into it.
    add(QKeySequence(Qt::Key_F6), [this] {
        if (m_view && m_view->isVisible() && m_strip->isAncestorOf(focusWidget()))
            m_view->setFocus(Qt::ShortcutFocusReason);
        else
            m_open->setFocus(Qt::ShortcutFocusReason);
    });
}

QSize WebSide::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 28};
}

void WebSide::setAddress(const QUrl &address)
{
    m_address = address;
    if (m_entered)
        enter();
}

void WebSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous() || m_entered)
        return;
    m_entered = true;
    // After the page of the wizard is drawn: starting the engine takes a moment.
    QTimer::singleShot(0, this, [this] {
        if (m_entered)
            enter();
    });
}

void WebSide::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_entered = false;
}

void WebSide::enter()
{
    if (m_address.isEmpty())
        return;
    const auto pane = m_session.pane();
    if (!pane) {
        showTrouble(pane.error(), true, false);
        return;
    }
    takePane();
    m_session.openFor(m_address);
}

void WebSide::takePane()
{
    BrowserPane *pane = m_session.paneIfAny();
    if (!pane || !pane->widget())
        return;
    if (m_view != pane->widget() || m_view->parentWidget() != m_pageHost) {
        m_view = pane->widget();
        m_pageHost->layout()->addWidget(m_view);
        m_view->show();
    }
    showPage();
    sawAddress(pane->address());
    sayZoom();
}

void WebSide::givePaneUp()
{
    // The pane is the session's; it must not go with this widget's children.
    if (m_view && m_view->parentWidget() == m_pageHost) {
        m_view->hide();
        m_view->setParent(nullptr);
    }
    m_view = nullptr;
}

void WebSide::showTrouble(const Error &error, bool canReload, bool canShowPage)
{
    const bool hadFocus = m_pageHost->isAncestorOf(focusWidget()) || (m_view && m_view->hasFocus());
    m_trouble = error;
    m_panel->showError(error);
    m_panelReload->setVisible(canReload);
    m_panelShow->setVisible(canShowPage);
    m_stack->setCurrentWidget(m_troublePage);
    m_progress->hide();
    if (hadFocus)
        (canReload ? m_panelReload : m_panelOpen)->setFocus();
}

void WebSide::showPage()
{
    m_trouble.reset();
    m_panel->clear();
    m_stack->setCurrentWidget(m_pageHost);
}

void WebSide::sawAddress(const QUrl &address)
{
    if (!m_entered)
        return;
    m_host->setAddress(address.scheme() == QLatin1String("about") ? QUrl() : address);
    m_back->setEnabled(m_session.paneIfAny() && m_session.paneIfAny()->canGoBack());
    m_note->hide();
    if (facebook::readPageSight(address, m_session.endpoints()).sight == facebook::Sight::UnsupportedBrowser)
        showTrouble(unsupportedBrowser(m_session.engineVersion()), false, true);
}

void WebSide::sawTrouble(PaneTrouble trouble, const QString &detail)
{
    if (!m_entered)
        return;
    const bool pageMayBeThere = trouble == PaneTrouble::Blank || trouble == PaneTrouble::Stalled;
    showTrouble(webTrouble(trouble, link().host(), detail), true, pageMayBeThere);
}

void WebSide::sawRefusal(PaneRefusal refusal)
{
    if (!m_entered)
        return;
    switch (refusal) {
    case PaneRefusal::Download: note(tr("The page offered a file. Files are only fetched in your browser."), true); return;
    case PaneRefusal::FileDialog: note(tr("The page asked for a file. Files are only sent from your browser."), true); return;
    case PaneRefusal::Permission: note(tr("The page asked for a permission, such as camera or location. It was refused."), true); return;
    }
}

void WebSide::reload()
{
    BrowserPane *pane = m_session.paneIfAny();
    if (!pane) {
        enter();
        return;
    }
    takePane();
    pane->reload();
}

void WebSide::zoomBy(int steps)
{
    if (steps == 0) {
        m_session.setZoom(1);
    } else {
        const auto *const now = std::ranges::lower_bound(zoomSteps, m_session.zoom() - 0.001);
        const auto place = std::clamp<std::ptrdiff_t>(now - zoomSteps.begin() + steps, 0, std::ptrdiff_t(zoomSteps.size()) - 1);
        m_session.setZoom(zoomSteps[std::size_t(place)]);
    }
    sayZoom();
}

void WebSide::sayZoom()
{
    const int percent = qRound(m_session.zoom() * 100);
    //: Size of a web page.
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent)));
    m_zoom->setAccessibleDescription(m_zoom->text());
}

QUrl WebSide::link() const
{
    const BrowserPane *pane = m_session.paneIfAny();
    const QUrl seen = pane ? pane->address() : QUrl();
    return seen.isEmpty() || seen.scheme() == QLatin1String("about") ? m_address : seen;
}

void WebSide::copyLink()
{
    QGuiApplication::clipboard()->setText(link().toString(QUrl::FullyEncoded));
    note(tr("The link is copied."));
}

void WebSide::openOutside(const QUrl &address)
{
    if (m_openOutside && m_openOutside(address)) {
        note(tr("%1 is open in your browser. Come back here afterwards. Nothing opened? Copy the link.").arg(address.host()));
        return;
    }
    QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
    note(tr("Your browser did not open. The link is copied: paste it into the address line of your browser."), true);
}

void WebSide::note(const QString &text, bool attention)
{
    m_note->say(attention ? Tone::Attention : Tone::Neutral, text);
}

void WebSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitStrip();
}

void WebSide::fitStrip()
{
    // Words where there is room for them, else the icons alone; always both buttons.
    setStripStyle(Qt::ToolButtonTextBesideIcon);
    if (m_strip->layout()->minimumSize().width() > width())
        setStripStyle(Qt::ToolButtonIconOnly);
}

void WebSide::setStripStyle(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : {m_copy, m_open})
        button->setToolButtonStyle(style);
}

void WebSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange)
        adopt();
}

void WebSide::adopt()
{
    const auto icon = [this](Symbol symbol) { return widgets::icon(symbol, this); };
    if (layoutDirection() == Qt::RightToLeft) {
        const QPixmap arrow = widgets::pixmap(Symbol::Back, palette().color(QPalette::ButtonText), this);
        m_back->setIcon(arrow.transformed(QTransform::fromScale(-1, 1)));
    } else {
        m_back->setIcon(icon(Symbol::Back));
    }
    m_reload->setIcon(icon(Symbol::Reload));
    m_copy->setIcon(icon(Symbol::Copy));
    m_open->setIcon(icon(Symbol::Open));
    setStripStyle(Qt::ToolButtonIconOnly);
    m_strip->setMinimumWidth(m_strip->layout()->minimumSize().width());
    fitStrip();
}

} // namespace crmlink::browser
