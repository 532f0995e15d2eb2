#pragma once

#include <QString>
#include <QStringView>

namespace crmlink::setup
{

/// What a value may be surrounded by after a copy from a web page, a mail or a table: blanks of every kind, quotes, control and
/// invisible formatting characters. They are cut from both ends, with one comma, semicolon or full stop at the end.
[[nodiscard]] QStringView trimPasted(QStringView pasted);

/// A character that is not seen: control, zero-width, direction marks and overrides. A plain blank is none.
[[nodiscard]] bool isInvisible(char32_t character);
[[nodiscard]] bool hasInvisible(QStringView text);
[[nodiscard]] QString withoutInvisible(QStringView text);

/// @p text is not empty and only of decimal digits 0 to 9.
[[nodiscard]] bool isDigits(QStringView text);
/// Hexadecimal digits of either case.
[[nodiscard]] bool isHex(QStringView text);

} // namespace crmlink::setup
