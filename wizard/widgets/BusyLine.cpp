#include "widgets/BusyLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace crmlink::widgets
{

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      //: Stops what is at work on this page; the wizard stays open.
      m_cancel(new QPushButton(tr("&Stop"), this))
{
    setObjectName(QStringLiteral("busyLine"));
    m_text->setObjectName(QStringLiteral("busyText"));
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelRequested);
    hide();
}

void BusyLine::start(const QString &what)
{
    setText(what);
    m_cancel->setEnabled(true);
    show();
}

void BusyLine::setText(const QString &what)
{
    m_text->setText(what);
    m_progress->setAccessibleName(what);
}

void BusyLine::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

void BusyLine::stop()
{
    hide();
}

} // namespace crmlink::widgets
