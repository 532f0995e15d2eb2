#include "widgets/BusyLine.h"

#include "widgets/Speech.h"
#include "widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace crmlink::widgets
{

namespace
{

/// What is over sooner is not worth the words.
constexpr int longEnough = 1000;

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent), m_text(new WrappedLabel(this)), m_progress(new QProgressBar(this)),
      //: Stops what is at work on this page; the wizard stays open.
      m_cancel(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("busyLine"));
    m_text->setObjectName(QStringLiteral("busyText"));
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelRequested);
    speakAs(this, QAccessible::Grouping);
    m_sayLater.setSingleShot(true);
    m_sayLater.setInterval(longEnough);
    connect(&m_sayLater, &QTimer::timeout, this, &BusyLine::say);
    hide();
}

void BusyLine::say()
{
    if (isVisible())
        announce(this, m_text->text());
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
    setAccessibleName(what);
    m_sayLater.start();
}

void BusyLine::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

void BusyLine::stop()
{
    m_sayLater.stop();
    hide();
}

} // namespace crmlink::widgets
