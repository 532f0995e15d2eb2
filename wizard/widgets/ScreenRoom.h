#pragma once

#include <QRect>
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

/// Where a window, @p wanted large with its frame, leaves @p other in sight on @p screen: at its right, else at its left, narrower
/// than wanted if need be, but not than @p least. Where there is no room for that, at an edge of the screen, over the beginning of
/// @p other rather than over its end, which has the buttons. Pure, from left to right.
[[nodiscard]] QRect beside(const QRect &other, const QSize &wanted, int least, const QRect &screen);
/// Before @p window is shown: puts it there; mirrored in a language written from right to left.
void placeBeside(QWidget *window, const QWidget *other, int leastWidth);

} // namespace crmlink::widgets
