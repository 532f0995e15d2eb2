#include "widgets/ScreenRoom.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace crmlink::widgets
{

namespace
{

/// The desktop tells it once a window is on the screen; before that, a usual one.
QSize frameOf(const QWidget *window)
{
    const QWidget *parent = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    for (const QWidget *known : {window, parent}) {
        if (known && known->isVisible() && known->frameGeometry() != known->geometry())
            return known->frameGeometry().size() - known->size();
    }
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const int edge = window->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, window);
    return {2 * edge, title + 2 * edge};
}

void moveInto(QWidget *window, QRect frame)
{
    const QRect room = window->screen()->availableGeometry();
    frame.moveRight(std::min(frame.right(), room.right()));
    frame.moveBottom(std::min(frame.bottom(), room.bottom()));
    window->move(std::max(frame.left(), room.left()), std::max(frame.top(), room.top()));
}

} // namespace

QSize roomFor(const QWidget *window)
{
    return window->screen()->availableGeometry().size() - frameOf(window);
}

void fitOnScreen(QWidget *window, const QSize &wanted)
{
    window->resize(wanted.boundedTo(roomFor(window)));
    const QWidget *parent = window->parentWidget();
    const QRect under = parent ? parent->window()->frameGeometry() : window->screen()->availableGeometry();
    QRect frame({}, window->size() + frameOf(window));
    frame.moveCenter(under.center());
    moveInto(window, frame);
}

void growOnScreen(QWidget *window, const QSize &wanted)
{
    if (window->isMaximized() || window->isFullScreen())
        return;
    const QSize grown = window->size().expandedTo(wanted.boundedTo(roomFor(window)));
    if (grown == window->size())
        return;
    const QSize frame = frameOf(window);
    window->resize(grown);
    moveInto(window, QRect(window->pos(), grown + frame));
}

} // namespace crmlink::widgets
