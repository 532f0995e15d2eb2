#include "pages/TourKeys.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace crmlink::pages
{

void sendKey(QWidget *to, QChar character)
{
    int key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    QString text(character);
    if (character == u'\t') {
        key = Qt::Key_Tab;
    } else if (character == u'\n') {
        key = Qt::Key_Return;
        text = QStringLiteral("\r");
    } else if (character.unicode() < 0x20) {
        key = Qt::Key_A + character.unicode() - 1;
        modifiers = Qt::ControlModifier;
    } else if (character.unicode() < 0x7f) {
        key = character.toUpper().unicode(); // Qt's keys of ASCII are ASCII
    }
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(to, &event);
    }
}

void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    for (const QChar character : text)
        sendKey(field, character);
    sendKey(field, u'\t');
}

void pressButton(QAbstractButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    sendKey(button, u' ');
}

} // namespace crmlink::pages
