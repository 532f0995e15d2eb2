#include "widgets/StrayLetters.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace crmlink::widgets
{

bool StrayLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool letter = key->modifiers() == Qt::AltModifier && !key->text().isEmpty() && key->text().front().isPrint();
    return letter && (qobject_cast<QLineEdit *>(watched) || qobject_cast<QTextEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched));
}

} // namespace crmlink::widgets
