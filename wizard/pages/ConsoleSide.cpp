#include "pages/ConsoleSide.h"

#include "browser/WebSession.h"
#include "browser/WebSide.h"
#include "pages/LinkBar.h"
#include "pages/SetupWizard.h"
#include "pages/SightLine.h"
#include "pages/WizardPage.h"
#include "widgets/Card.h"
#include "widgets/ColumnScroll.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <vector>

namespace crmlink::pages
{

using widgets::spacing;

namespace
{

/// So much of a web page is worth showing; a lower window scrolls.
constexpr int fewestLines = 16;

} // namespace

ConsoleSide::ConsoleSide(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_outer(new QVBoxLayout(this)), m_left(new QWidget), m_instructions(new QVBoxLayout),
      m_link(new LinkBar(QStringLiteral("console"), services)), m_sight(new SightLine(services))
{
    setObjectName(QStringLiteral("consoleSide"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    // Beside a page that is higher, the instructions stay together.
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(m_instructions);
    left->addStretch(1);
    m_instructions->setSpacing(spacing(this, 0.6));
    m_link->setMain();
    m_instructions->addWidget(m_link);
    m_instructions->addWidget(m_sight);
    m_outer->addWidget(m_left);
    if (!m_services.web)
        return;
    connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, &ConsoleSide::follow);
    connect(m_link, &LinkBar::pageChanged, this, [this](const QUrl &address) {
        if (m_web)
            m_web->setAddress(address);
    });
    follow();
}

void ConsoleSide::follow()
{
    const bool wanted = m_services.web->isWanted();
    if (wanted == !m_web.isNull())
        return;
    if (wanted) {
        m_web = new browser::WebSide(*m_services.web, m_services.openUrl);
        connect(m_web, &browser::WebSide::guideRequested, this, [this](const QString &anchor) {
            if (auto *wizard = qobject_cast<SetupWizard *>(window()))
                wizard->showHelp(anchor);
        });
        m_web->setAddress(m_link->address());
        setPane(m_web);
    } else {
        browser::WebSide *old = m_web;
        m_web = nullptr;
        setPane(nullptr);
        delete old;
    }
    m_link->setWayOnly(wanted);
    fillPage();
}

browser::WebSide *ConsoleSide::web() const
{
    return m_web;
}

void ConsoleSide::fillPage()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<WizardPage *>(above))
            page->setBodyFills(this, m_web && isVisibleTo(page));
    }
}

void ConsoleSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillPage();
    orderTabs();
    m_sight->look();
}

void ConsoleSide::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    fillPage();
}

bool ConsoleSide::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        turn();
    return QWidget::event(event);
}

void ConsoleSide::turn()
{
    if (!m_splitter)
        return;
    const int beside
        = m_splitter->widget(0)->minimumSizeHint().width() + m_splitter->handleWidth() + m_splitter->widget(1)->minimumSizeHint().width();
    const Qt::Orientation wanted = beside > width() ? Qt::Vertical : Qt::Horizontal;
    m_splitter->setMinimumHeight(fontMetrics().height() * fewestLines * (wanted == Qt::Vertical ? 2 : 1));
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    // Two to three from the start, whatever either side would like to have.
    m_splitter->setSizes({2000, 3000});
}

void ConsoleSide::orderTabs()
{
    if (!m_pane)
        return;
    // By itself the page would come where it was made: before instructions that were made later.
    QWidget *last = nullptr;
    std::vector<QWidget *> ofPage;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (next->focusPolicy() == Qt::NoFocus)
            continue;
        if (m_left->isAncestorOf(next))
            last = next;
        else if (m_pane->isAncestorOf(next))
            ofPage.push_back(next);
    }
    for (QWidget *next : ofPage) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void ConsoleSide::setPane(QWidget *page)
{
    if (page == m_pane)
        return;
    if (m_pane)
        m_pane->setParent(nullptr);
    if (m_splitter) {
        m_instructions->insertWidget(0, m_link);
        m_outer->addWidget(m_left);
        m_splitter->deleteLater();
        m_splitter = nullptr;
    }
    m_pane = page;
    if (!page)
        return;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("consoleSplitter"));
    m_splitter->setChildrenCollapsible(false);
    // It takes what room there is: it has scroll bars of its own.
    m_splitter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_splitter->addWidget(new widgets::ColumnScroll(m_left));
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_link);
    column->addWidget(page, 1);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_outer->addWidget(m_splitter, 1);
    // Two to three from the start, whatever either side would like to have.
    m_splitter->setSizes({2000, 3000});
    turn();
    page->show();
    orderTabs();
}

} // namespace crmlink::pages
