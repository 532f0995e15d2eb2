#include "widgets/Layouts.h"

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

} // namespace crmlink::widgets
