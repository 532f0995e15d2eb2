#include "pages/ConsoleSide.h"

#include "browser/WebSession.h"
#include "browser/WebSide.h"
#include "pages/LinkBar.h"
#include "pages/SetupWizard.h"
#include "pages/SightLine.h"
#include "pages/WizardPage.h"
#include "widgets/Card.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::spacing;

ConsoleSide::ConsoleSide(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_outer(new QVBoxLayout(this)), m_left(new QWidget), m_instructions(new QVBoxLayout(m_left)),
      m_link(new LinkBar(QStringLiteral("console"), services)), m_sight(new SightLine(services))
{
    setObjectName(QStringLiteral("consoleSide"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_instructions->setContentsMargins(0, 0, 0, 0);
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
            page->setBodyFills(!m_web.isNull());
    }
}

void ConsoleSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillPage();
    m_sight->look();
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
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_left);
    m_left->setAutoFillBackground(false);
    m_splitter->addWidget(scroll);
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
    page->show();
}

} // namespace crmlink::pages
