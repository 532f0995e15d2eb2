#pragma once

class QLayout;
class QWidget;

namespace crmlink::widgets
{

/// Deletes what is in @p layout, with its widgets, at once: not for a button that is being pressed.
void clear(QLayout *layout);
/// Puts everything below @p root in its place that has just been added or grown, without waiting for the event loop: before
/// a picture.
void layOutNow(const QWidget &root);

} // namespace crmlink::widgets
