#pragma once

#include "guide/GuideBook.h"

namespace crmlink::guide
{

/// The whole guide as one page of HTML that needs nothing else but the folder pictures/ beside it: texts, pictures with
/// their marks as SVG over them, the catalogue of messages. For print, light and dark screens, and either direction of
/// writing. Needs an application object with a platform, be it offscreen.
[[nodiscard]] QString exportedPage(const GuideBook &book);
/// Writes it as index.html with its pictures into @p folder, which is made when it is missing; returns the page's path.
/// What an earlier export left there is replaced, other files stay. Errors: Usage, where an index.html of somebody else's or
/// a file is in the way; Unexpected, with the system's reason.
[[nodiscard]] Result<QString> exportGuide(const GuideBook &book, const QString &folder);

} // namespace crmlink::guide
