#include "widgets/Words.h"

#include "widgets/Card.h"
#include "widgets/Palette.h"

#include <QEvent>
#include <QGuiApplication>

namespace crmlink::widgets
{

Words::Words(Role role, const QString &text, QWidget *parent) : WrappedLabel(parent), m_role(role)
{
    setText(text);
    setTextFormat(Qt::PlainText);
    // A label that takes the tab key only because its text can be selected would double the way through a page.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont own = font();
    if (role == Role::Heading) {
        own.setPointSizeF(own.pointSizeF() * 1.5);
        own.setBold(true);
    } else if (role == Role::Subheading) {
        own.setBold(true);
    } else if (role == Role::Sentence) {
        own.setPointSizeF(own.pointSizeF() * 1.05);
    } else if (role == Role::Caption) {
        own.setPointSizeF(own.pointSizeF() * 0.9);
    }
    setFont(own);
    adopt();
}

void Words::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void Words::adopt()
{
    if (m_role != Role::Sentence && m_role != Role::Caption)
        return;
    const QPalette user = QGuiApplication::palette();
    QPalette own = user;
    // Text that can be selected is drawn in Text, other text in WindowText.
    own.setColor(QPalette::WindowText, Palette(user).secondaryText());
    own.setColor(QPalette::Text, Palette(user).secondaryText());
    setPalette(own);
}

} // namespace crmlink::widgets
