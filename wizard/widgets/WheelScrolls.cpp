#include "widgets/WheelScrolls.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace crmlink::widgets
{

bool WheelScrolls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return false;
    if (event->type() == QEvent::Polish) {
        // Else the wheel itself brings the focus.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (widget->hasFocus())
        return false;
    event->ignore(); // for what it stands in
    return true;
}

} // namespace crmlink::widgets
