#include "widgets/SecretEdit.h"

#include <QAccessible>

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
    auto *edit = qobject_cast<QLineEdit *>(event->object());
    const bool masks = edit && edit->echoMode() != QLineEdit::Normal;
    if (masks && event->type() == QAccessible::TextInserted) {
        const auto *text = static_cast<QAccessibleTextInsertEvent *>(event);
        deliverMasked(QAccessibleTextInsertEvent(edit, text->changePosition(), bullets(text->textInserted())), text);
    } else if (masks && event->type() == QAccessible::TextRemoved) {
        const auto *text = static_cast<QAccessibleTextRemoveEvent *>(event);
        deliverMasked(QAccessibleTextRemoveEvent(edit, text->changePosition(), bullets(text->textRemoved())), text);
    } else if (masks && event->type() == QAccessible::TextUpdated) {
        const auto *text = static_cast<QAccessibleTextUpdateEvent *>(event);
        deliverMasked(QAccessibleTextUpdateEvent(edit, text->changePosition(), bullets(text->textRemoved()), bullets(text->textInserted())),
                      text);
    } else {
        deliver(event);
    }
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        formerHandler = QAccessible::installUpdateHandler(handle);
        return true;
    }();
    setEchoMode(Password);
    // Also while it is shown.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

} // namespace crmlink::widgets
