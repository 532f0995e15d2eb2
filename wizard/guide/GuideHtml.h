#pragma once

#include "guide/GuideBook.h"

namespace crmlink::guide
{

/// @p markdown as HTML of plain tags (p, h3, ul, ol, li, pre, code, b, em, a), as both a label and a browser show it.
/// Needs an application object with a platform, be it offscreen.
[[nodiscard]] QString toHtml(const QString &markdown);
/// "The manual's word" and "Today" as a table, for what is called otherwise than in the manual; empty when nothing is.
[[nodiscard]] QString namesTable(const GuideStep &step);
/// The marks as a numbered list: what the rings on the picture say, for those who do not see it.
[[nodiscard]] QString marksList(const GuideStep &step);
/// The reasons why the reader may not see what the step shows, as a list; empty when there are none.
[[nodiscard]] QString notSeenList(const GuideStep &step);
/// "A drawing of ours …": what the picture is and is not.
[[nodiscard]] QString captionOf(const GuidePicture &picture);
/// "Step 8 of the manual · App settings › Basic"; may be empty.
[[nodiscard]] QString placeLine(const GuideStep &step);

/// The last chapter, where the guide is one long text: the catalogue of troubles.
[[nodiscard]] QString messagesTitle();

} // namespace crmlink::guide
