#include "guide/GuideMarks.h"

#include "widgets/Palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace crmlink::guide
{

std::vector<PlacedMark> placedMarks(const GuideStep &step, const GuidePicture &picture)
{
    std::vector<PlacedMark> placed;
    int number = 0;
    for (const GuideMark &mark : step.marks) {
        ++number;
        const auto spot = picture.spots.constFind(mark.spot);
        if (spot != picture.spots.constEnd())
            placed.push_back({number, *spot, mark.label});
    }
    return placed;
}

QRectF spotOn(const QRectF &target, const PlacedMark &mark)
{
    return {target.x() + mark.spot.x() * target.width(), target.y() + mark.spot.y() * target.height(), mark.spot.width() * target.width(),
            mark.spot.height() * target.height()};
}

QPointF numberPlace(const QRectF &ring, double radius, const QRectF &picture)
{
    const auto within
        = [radius](double at, double from, double to) { return std::clamp(at, from + radius, std::max(from + radius, to - radius)); };
    return {within(ring.right() + radius * 0.7, picture.left(), picture.right()), within(ring.top(), picture.top(), picture.bottom())};
}

void drawMarks(QPainter &painter, const std::vector<PlacedMark> &marks, const QRectF &target, const QPalette &palette)
{
    const widgets::Palette colors(palette);
    // Rings lie on a picture that is light in every theme, with a halo of the opposite lightness.
    const QColor ink = colors.ink(widgets::Tone::Bad);
    const QColor halo = colors.onInk(widgets::Tone::Bad);
    QFont font = painter.font();
    font.setBold(true);
    const double line = QFontMetricsF(font, painter.device()).height();
    const double side = line * 1.25;
    const double pen = std::max(2.0, line / 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    // Numbers last: a ring must not hide its neighbour's.
    std::vector<std::pair<QRectF, QString>> badges;
    for (const PlacedMark &mark : marks) {
        const QRectF ring = spotOn(target, mark).adjusted(-pen, -pen, pen, pen); // close: the next control's words stand just below
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, pen * 1.8));
        painter.drawRoundedRect(ring, pen * 3, pen * 3);
        painter.setPen(QPen(ink, pen));
        painter.drawRoundedRect(ring, pen * 3, pen * 3);
        QRectF badge(0, 0, side, side);
        badge.moveCenter(numberPlace(ring, side / 2, target));
        badges.emplace_back(badge, QLocale().toString(mark.number));
    }
    for (const auto &[badge, number] : badges) {
        painter.setPen(QPen(halo, pen));
        painter.setBrush(ink);
        painter.drawEllipse(badge);
        painter.setPen(halo);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    painter.restore();
}

QString marksInWords(const GuideStep &step)
{
    QStringList words;
    int number = 0;
    for (const GuideMark &mark : step.marks) {
        //: A mark on a picture, read aloud: its number, and what it points at.
        words += QCoreApplication::translate("crmlink", "%1: %2.").arg(QLocale().toString(++number), mark.label);
    }
    return words.join(u' ');
}

QImage markedPicture(const GuideBook &book, const GuideStep &step, const QPalette &palette)
{
    QImage image(book.pictureFile(step.picture));
    const GuidePicture *known = book.picture(step.picture);
    if (image.isNull() || !known)
        return {};
    image = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(14, image.width() / 50));
    painter.setFont(font);
    drawMarks(painter, placedMarks(step, *known), image.rect(), palette);
    return image;
}

} // namespace crmlink::guide
