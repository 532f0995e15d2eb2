#pragma once

#include <QSize>

class QWidget;

namespace crmlink::widgets
{

/// So large may @p window be on its screen, with a frame around it and what the desktop keeps for itself.
[[nodiscard]] QSize roomFor(const QWidget *window);
/// Before @p window is shown: gives it @p wanted, as far as there is room, and a place that has the whole frame in sight: over
/// its parent, else in the middle. Where desktops place windows themselves, they do.
void fitOnScreen(QWidget *window, const QSize &wanted);
/// Makes @p window as large as @p wanted as far as there is room, never smaller, and keeps it in sight.
void growOnScreen(QWidget *window, const QSize &wanted);

} // namespace crmlink::widgets
