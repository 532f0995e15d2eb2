#include "widgets/Card.h"

#include "widgets/Speech.h"

#include <QFontMetrics>
#include <QPainter>

namespace crmlink::widgets
{

Card::Card(QWidget *parent) : QFrame(parent)
{
    const int margin = spacing(this);
    setContentsMargins(margin, margin, margin, margin);
    speakAs(this, QAccessible::Grouping); // a frame would be taken for a window
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setWashed(bool washed)
{
    m_washed = washed;
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const Palette colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tone == Tone::Neutral ? colors.outline() : colors.ink(m_tone));
    painter.setBrush(m_washed ? colors.wash(m_tone) : palette().color(QPalette::Base));
    const double radius = spacing(this, 0.3);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

int spacing(const QWidget *widget, double lines)
{
    return qRound(widget->fontMetrics().height() * lines);
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette own = widget->palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::WindowText, color);
        own.setColor(group, QPalette::Text, color);
    }
    if (own.color(QPalette::Active, QPalette::WindowText) != widget->palette().color(QPalette::Active, QPalette::WindowText)
        || own.color(QPalette::Active, QPalette::Text) != widget->palette().color(QPalette::Active, QPalette::Text))
        widget->setPalette(own);
}

} // namespace crmlink::widgets
