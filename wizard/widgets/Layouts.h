#pragma once

class QLayout;

namespace crmlink::widgets
{

/// Deletes what is in @p layout, with its widgets, at once: not for a button that is being pressed.
void clear(QLayout *layout);

} // namespace crmlink::widgets
