#pragma once

#include "widgets/Palette.h"

#include <QIcon>
#include <QPixmap>

class QWidget;

namespace crmlink::widgets
{

/// Our own pictures, drawn in one colour so that they follow the palette (resources/icons).
enum class Symbol { Check, Warning, Cross, Info, Pending, Copy, Open, Back, Reload, Lock };

/// As high as a line of @p widget's text, sharp on its screen.
[[nodiscard]] QPixmap pixmap(Symbol symbol, const QColor &color, const QWidget *widget);
[[nodiscard]] QIcon icon(Symbol symbol, const QWidget *widget);
/// Check, triangle, cross, …: the shape that goes with a tone.
[[nodiscard]] Symbol symbolFor(Tone tone);

} // namespace crmlink::widgets
