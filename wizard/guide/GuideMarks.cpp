#include "guide/GuideMarks.h"

#include "guide/MarkShapes.h"
#include "widgets/Palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

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

std::vector<QRectF> spotsOn(const QRectF &target, const std::vector<PlacedMark> &marks)
{
    std::vector<QRectF> spots;
    spots.reserve(marks.size());
    for (const PlacedMark &mark : marks) {
        const QRectF &part = mark.spot;
        spots.emplace_back(target.x() + part.x() * target.width(), target.y() + part.y() * target.height(), part.width() * target.width(),
                           part.height() * target.height());
    }
    return spots;
}

void drawMarks(QPainter &painter, const std::vector<PlacedMark> &marks, const PictureInk &ink, const QRectF &target, const QRectF &view,
               const QPalette &palette)
{
    const widgets::Palette colors(palette);
    // Rings lie on a picture that is light in every theme, with a halo of the opposite lightness.
    const QColor color = colors.ink(widgets::Tone::Bad);
    const QColor halo = colors.onInk(widgets::Tone::Bad);
    QFont font = painter.font();
    font.setBold(true);
    const double line = QFontMetricsF(font, painter.device()).height();
    const std::vector<QRectF> spots = spotsOn(target, marks);
    const MarkSize size = markSize(line, spots);
    std::vector<MarkShape> shapes = markShapes(spots, size, target, ink);
    bringNumbersInto(view, size, shapes);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const QPen &stroke : {QPen(halo, size.pen * 1.8), QPen(color, size.pen)}) {
        for (const MarkShape &shape : shapes) {
            painter.setPen(stroke);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(shape.ring, size.pen * 3, size.pen * 3);
            if (shape.arrow.isNull())
                continue;
            painter.drawLine(shape.arrow);
            painter.setBrush(color);
            painter.drawPolygon(shape.head(size));
        }
    }
    // Numbers last: a ring must not hide its neighbour's.
    for (size_t i = 0; i < marks.size(); ++i) {
        const QPointF middle = shapes[i].number;
        const QRectF badge(middle.x() - size.radius, middle.y() - size.radius, 2 * size.radius, 2 * size.radius);
        painter.setPen(QPen(halo, size.edge));
        painter.setBrush(color);
        painter.drawEllipse(badge);
        painter.setPen(halo);
        painter.drawText(badge, Qt::AlignCenter, QLocale().toString(marks[i].number));
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
    const PictureInk ink(image);
    QPainter painter(&image);
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(14, image.width() / 50));
    painter.setFont(font);
    drawMarks(painter, placedMarks(step, *known), ink, image.rect(), image.rect(), palette);
    return image;
}

} // namespace crmlink::guide
