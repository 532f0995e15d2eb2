#include "widgets/StateLine.h"

#include "widgets/Card.h"
#include "widgets/Icons.h"
#include "widgets/Speech.h"
#include "widgets/WrappedLabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace crmlink::widgets
{

StateLine::StateLine(QWidget *parent) : QWidget(parent), m_symbol(new QLabel(this)), m_text(new WrappedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing(this, 0.4));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    speakAs(this, QAccessible::StaticText, Parts::Silent);
    adopt();
}

StateLine::StateLine(Tone tone, const QString &text, QWidget *parent) : StateLine(parent)
{
    setState(tone, text);
}

void StateLine::setState(Tone tone, const QString &text)
{
    if (tone == m_tone && text == m_text->text())
        return;
    m_tone = tone;
    m_text->setText(text);
    adopt();
    if (m_live && isVisible())
        announce(this, accessibleName());
}

void StateLine::say(Tone tone, const QString &text)
{
    setState(tone, text);
    show();
    announce(this, accessibleName());
}

QString StateLine::text() const
{
    return m_text->text();
}

QSize StateLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), fontMetrics().height()};
}

QSize StateLine::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), fontMetrics().height()};
}

bool StateLine::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // A form with two of these gives one of them what the other needs, unless each says how little will do.
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return done;
}

void StateLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void StateLine::adopt()
{
    const QPalette user = QGuiApplication::palette();
    const Palette colors(user);
    m_symbol->setPixmap(pixmap(symbolFor(m_tone), colors.ink(m_tone), this));
    //: What a screen reader says before a finding.
    const QString word = m_tone == Tone::Good ? tr("In order:")
        : m_tone == Tone::Attention           ? tr("Attention:")
        : m_tone == Tone::Bad                 ? tr("Problem:")
                                              : QString();
    setAccessibleName(word.isEmpty() ? m_text->text() : word + u' ' + m_text->text());
    // The words carry the colour only where something is wrong: good news stay quiet.
    QPalette own = user;
    if (m_tone == Tone::Bad || m_tone == Tone::Attention) {
        own.setColor(QPalette::WindowText, colors.ink(m_tone));
        own.setColor(QPalette::Text, colors.ink(m_tone));
    }
    m_text->setPalette(own);
}

} // namespace crmlink::widgets
