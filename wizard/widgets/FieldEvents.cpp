#include "widgets/FieldEvents.h"

#include <QAccessible>
#include <QLineEdit>

namespace crmlink::widgets
{

namespace
{

QAccessible::UpdateHandler formerHandler = nullptr;

void handle(QAccessibleEvent *event);

void deliver(QAccessibleEvent *event)
{
    if (formerHandler) {
        formerHandler(event);
        return;
    }
    // What a handler gets never gets to the desktop, and there is no other way there. A table hears twice of its changes
    // by that, which it does not mind: it looks up anew where its cells stand.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handle);
}

QString bullets(const QString &text)
{
    return QString(text.size(), u'•');
}

template <typename Event> void deliverMasked(Event &&masked, const QAccessibleTextCursorEvent *event)
{
    masked.setCursorPosition(event->cursorPosition());
    deliver(&masked);
}

// Qt, up to 6.10 at least, hides what is read in a field and says in clear what changes in it.
void handle(QAccessibleEvent *event)
{
    // A page fills its fields before one of them gets the focus. Orca looks at the caret after that, takes the field for one
    // that the user is in already, and does not say where they have come to.
    const auto *widget = qobject_cast<QWidget *>(event->object());
    if (event->type() == QAccessible::TextCaretMoved && widget && !widget->hasFocus())
        return;
    auto *edit = qobject_cast<QLineEdit *>(event->object());
    if (!edit || edit->echoMode() == QLineEdit::Normal) {
        deliver(event);
    } else if (event->type() == QAccessible::TextInserted) {
        const auto *text = static_cast<QAccessibleTextInsertEvent *>(event);
        deliverMasked(QAccessibleTextInsertEvent(edit, text->changePosition(), bullets(text->textInserted())), text);
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *text = static_cast<QAccessibleTextRemoveEvent *>(event);
        deliverMasked(QAccessibleTextRemoveEvent(edit, text->changePosition(), bullets(text->textRemoved())), text);
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *text = static_cast<QAccessibleTextUpdateEvent *>(event);
        deliverMasked(QAccessibleTextUpdateEvent(edit, text->changePosition(), bullets(text->textRemoved()), bullets(text->textInserted())),
                      text);
    } else {
        deliver(event);
    }
}

} // namespace

void watchFields()
{
    [[maybe_unused]] static const bool installed = [] {
        formerHandler = QAccessible::installUpdateHandler(handle);
        return true;
    }();
}

} // namespace crmlink::widgets
