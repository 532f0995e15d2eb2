#pragma once

namespace crmlink::widgets
{

/// From now on assistive technology hears of the program's fields what is there to be heard: of a hidden secret only bullets,
/// and of a caret only where the focus is.
void watchFields();

} // namespace crmlink::widgets
