#include "setup/Pasted.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

bool surrounds(QChar c)
{
    return c.isSpace() || isInvisible(c.unicode()) || QStringView(u"\"'`´“”„‟‘’‚‛«»‹›<>[]()").contains(c);
}

} // namespace

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QStringView trimPasted(QStringView pasted)
{
    while (!pasted.isEmpty() && surrounds(pasted.front()))
        pasted = pasted.mid(1);
    const auto cutEnd = [&pasted] {
        while (!pasted.isEmpty() && surrounds(pasted.back()))
            pasted.chop(1);
    };
    cutEnd();
    if (!pasted.isEmpty() && QStringView(u",;.").contains(pasted.back())) {
        pasted.chop(1);
        cutEnd();
    }
    return pasted;
}

bool hasInvisible(QStringView text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return isInvisible(point); });
}

QString withoutInvisible(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (const uint point : text.toUcs4()) {
        if (!isInvisible(point))
            visible += QChar::fromUcs4(point);
    }
    return visible;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHex(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace crmlink::setup
