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

QRect beside(const QRect &other, const QSize &wanted, int least, const QRect &screen)
{
    const int right = screen.right() - other.right();
    const int left = other.left() - screen.left();
    const int most = std::max(right, left);
    const QSize size(std::min(most >= wanted.width() ? wanted.width() : std::max(most, least), std::min(wanted.width(), screen.width())),
                     std::min(wanted.height(), screen.height()));
    QRect place(QPoint(other.right() + 1, other.top()), size);
    if (right < size.width() && left >= size.width())
        place.moveRight(other.left() - 1);
    else if (right < size.width() && right - left > least / 4)
        place.moveRight(screen.right());
    else if (right < size.width())
        place.moveLeft(screen.left());
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveTop(std::max(place.top(), screen.top()));
    return place;
}

void placeBeside(QWidget *window, const QWidget *other, int leastWidth)
{
    const QSize frame = frameOf(window);
    const QRect screen = other->screen()->availableGeometry();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(window->layoutDirection(), screen, rect); };
    const QRect place = mirrored(beside(mirrored(other->frameGeometry()), window->size() + frame, leastWidth + frame.width(), screen));
    window->resize(place.size() - frame);
    window->move(place.topLeft());
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
