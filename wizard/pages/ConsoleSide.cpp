#include "pages/ConsoleSide.h"

#include "pages/LinkBar.h"
#include "widgets/Card.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::spacing;

ConsoleSide::ConsoleSide(const Services &services, QWidget *parent)
    : QWidget(parent), m_outer(new QVBoxLayout(this)), m_left(new QWidget), m_instructions(new QVBoxLayout(m_left)),
      m_link(new LinkBar(QStringLiteral("console"), services))
{
    setObjectName(QStringLiteral("consoleSide"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_instructions->setContentsMargins(0, 0, 0, 0);
    m_instructions->setSpacing(spacing(this, 0.6));
    m_link->setMain();
    m_instructions->addWidget(m_link);
    m_outer->addWidget(m_left);
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
    page->show();
}

} // namespace crmlink::pages
