#include "widgets/Layouts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace crmlink::widgets
{

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void layOutNow(const QWidget &root)
{
    // A layout shows what is added to it by a call that waits in the event loop.
    for (QWidget *widget : root.findChildren<QWidget *>())
        QCoreApplication::sendPostedEvents(widget, QEvent::MetaCall);
    for (int round = 0; round < 2; ++round) // a layout that grew asks the one around it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace crmlink::widgets
