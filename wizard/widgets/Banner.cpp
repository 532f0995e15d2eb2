#include "widgets/Banner.h"

#include "widgets/Card.h"
#include "widgets/Words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace crmlink::widgets
{

Banner::Banner(Kind kind, Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_tone(tone), m_words(new Words(Words::Role::Body, text, this))
{
    auto *row = new QHBoxLayout(this);
    const int margin = spacing(this, kind == Kind::Band ? 0.35 : 0.5);
    row->setContentsMargins(spacing(this, 0.8), margin, spacing(this, 0.8), margin);
    row->addWidget(m_words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    adopt();
}

void Banner::setText(const QString &text)
{
    m_words->setText(text);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    adopt();
    update();
}

QString Banner::text() const
{
    return m_words->text();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Palette colors(QGuiApplication::palette());
    QPainter painter(this);
    if (m_kind == Kind::Band) {
        painter.fillRect(rect(), colors.ink(m_tone));
        return;
    }
    painter.fillRect(rect(), colors.wash(m_tone));
    QRect edge = rect();
    edge.setWidth(spacing(this, 0.2));
    if (layoutDirection() == Qt::RightToLeft)
        edge.moveRight(rect().right());
    painter.fillRect(edge, colors.ink(m_tone));
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void Banner::adopt()
{
    const QPalette user = QGuiApplication::palette();
    QPalette own = user;
    if (m_kind == Kind::Band)
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            own.setColor(role, Palette(user).onInk(m_tone));
    m_words->setPalette(own);
}

} // namespace crmlink::widgets
