#pragma once

#include "guide/GuideBook.h"
#include "guide/PictureInk.h"

#include <QImage>
#include <QPalette>

class QPainter;

namespace crmlink::guide
{

/// Where a mark of a step goes, in fractions of its picture.
struct PlacedMark {
    int number = 0; ///< from 1
    QRectF spot;
    QString label;
};

/// The step's marks whose spots its picture has.
[[nodiscard]] std::vector<PlacedMark> placedMarks(const GuideStep &step, const GuidePicture &picture);
/// The marks' spots on a picture that fills @p target.
[[nodiscard]] std::vector<QRectF> spotsOn(const QRectF &target, const std::vector<PlacedMark> &marks);

/// A ring around each spot and its number, in the palette's accent, over a picture with @p ink that fills @p target.
/// Rings and numbers keep their size whatever the picture's; of what is seen only in part the number is within @p view. Digits are
/// those of the user's language.
void drawMarks(QPainter &painter, const std::vector<PlacedMark> &marks, const PictureInk &ink, const QRectF &target, const QRectF &view,
               const QPalette &palette);
/// "1: App domains. 2: Contact email.": the same for those who do not see it.
[[nodiscard]] QString marksInWords(const GuideStep &step);
/// The step's picture with its marks, for print; null when it cannot be read.
[[nodiscard]] QImage markedPicture(const GuideBook &book, const GuideStep &step, const QPalette &palette);

} // namespace crmlink::guide
