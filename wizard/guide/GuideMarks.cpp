#include "guide/GuideMarks.h"

#include "widgets/Palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLineF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace crmlink::guide
{

namespace
{

constexpr int cell = 6;  // pixels of the picture: about a letter's width
constexpr int flat = 24; // of 255: lighter shades of one surface

/// Beside @p ring first, the likeliest before the others; then on its own edge, for one that fills the picture.
std::vector<QPointF> placesAround(const QRectF &ring, double radius)
{
    const double upper = ring.top() + std::min(radius, ring.height() / 2);
    const double lower = ring.bottom() - std::min(radius, ring.height() / 2);
    const double middle = ring.center().y();
    const double slant = radius * 0.75; // just clear of a corner
    return {{ring.right() + radius, upper},
            {ring.right() + slant, ring.top() - slant},
            {ring.left() - radius, upper},
            {ring.left() - slant, ring.top() - slant},
            {ring.right() + radius, middle},
            {ring.left() - radius, middle},
            {ring.right() + slant, ring.bottom() + slant},
            {ring.left() - slant, ring.bottom() + slant},
            {ring.right() + radius, lower},
            {ring.left() - radius, lower},
            {ring.right() - radius, ring.top() - radius},
            {ring.left() + radius, ring.top() - radius},
            {ring.center().x(), ring.top() - radius},
            {ring.right() - radius, ring.bottom() + radius},
            {ring.left() + radius, ring.bottom() + radius},
            {ring.center().x(), ring.bottom() + radius},
            {ring.left() - 3 * radius, middle}, // beside a number there
            {ring.right() + 3 * radius, middle},
            {ring.right() - radius, upper},
            {ring.right() - radius, lower},
            {ring.left() + radius, upper},
            {ring.left() + radius, lower},
            {ring.center().x(), middle}};
}

QRectF square(const QPointF &middle, double radius)
{
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

double shareOf(const QRectF &whole, const QRectF &covered)
{
    const QRectF both = whole & covered;
    return both.width() * both.height() / (whole.width() * whole.height());
}

} // namespace

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

PictureInk::PictureInk(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    m_cells = QImage((grey.width() + cell - 1) / cell, (grey.height() + cell - 1) / cell, QImage::Format_Grayscale8);
    for (int row = 0; row < m_cells.height(); ++row) {
        for (int column = 0; column < m_cells.width(); ++column) {
            uchar darkest = 255;
            uchar lightest = 0;
            for (int y = row * cell; y < std::min((row + 1) * cell, grey.height()); ++y) {
                const uchar *line = grey.constScanLine(y);
                const auto [least, most] = std::minmax_element(line + column * cell, line + std::min((column + 1) * cell, grey.width()));
                darkest = std::min(darkest, *least);
                lightest = std::max(lightest, *most);
            }
            m_cells.scanLine(row)[column] = lightest - darkest > flat ? 1 : 0;
        }
    }
}

double PictureInk::in(const QRectF &part) const
{
    const QRect cells
        = QRectF(part.x() * m_cells.width(), part.y() * m_cells.height(), part.width() * m_cells.width(), part.height() * m_cells.height())
              .toAlignedRect()
              .intersected(m_cells.rect());
    if (cells.isEmpty())
        return 0;
    int written = 0;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        const uchar *line = m_cells.constScanLine(row);
        written += int(std::count(line + cells.left(), line + cells.right() + 1, uchar(1)));
    }
    return double(written) / (cells.width() * cells.height());
}

std::vector<QPointF> numberPlaces(const std::vector<QRectF> &rings, double radius, const QRectF &picture, const PictureInk &ink)
{
    // What is worse than what: a number over another one, over what is ringed, over anything that can be read, further away.
    constexpr double overNumber = 1'000;
    constexpr double overRing = 50;
    constexpr double overInk = 6;
    constexpr double nextPlace = 0.05;
    const QRectF allowed = picture.adjusted(radius, radius, -radius, -radius);
    std::vector<QPointF> chosen;
    for (const QRectF &ring : rings) {
        QPointF best = ring.center();
        double least = std::numeric_limits<double>::max();
        double order = 0;
        for (const QPointF &place : placesAround(ring, radius)) {
            // A ring at the picture's very edge has its number a little further in.
            const QPointF within(std::clamp(place.x(), allowed.left(), std::max(allowed.left(), allowed.right())),
                                 std::clamp(place.y(), allowed.top(), std::max(allowed.top(), allowed.bottom())));
            const QRectF number = square(within, radius);
            double cost = order;
            order += nextPlace;
            for (const QPointF &other : chosen) {
                if (QLineF(other, within).length() < 2 * radius)
                    cost += overNumber;
            }
            for (const QRectF &one : rings)
                cost += overRing * shareOf(number, one);
            cost += overInk
                * ink.in({(number.x() - picture.x()) / picture.width(), (number.y() - picture.y()) / picture.height(),
                          number.width() / picture.width(), number.height() / picture.height()});
            if (cost < least) {
                least = cost;
                best = within;
            }
        }
        chosen.push_back(best);
    }
    return chosen;
}

void drawMarks(QPainter &painter, const std::vector<PlacedMark> &marks, const PictureInk &ink, const QRectF &target,
               const QPalette &palette)
{
    const widgets::Palette colors(palette);
    // Rings lie on a picture that is light in every theme, with a halo of the opposite lightness.
    const QColor color = colors.ink(widgets::Tone::Bad);
    const QColor halo = colors.onInk(widgets::Tone::Bad);
    QFont font = painter.font();
    font.setBold(true);
    const double line = QFontMetricsF(font, painter.device()).height();
    const double side = line * 1.25;
    const double pen = std::max(2.0, line / 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    std::vector<QRectF> rings;
    for (const PlacedMark &mark : marks) {
        const QRectF ring = spotOn(target, mark).adjusted(-pen, -pen, pen, pen); // close: the next control's words stand just below
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, pen * 1.8));
        painter.drawRoundedRect(ring, pen * 3, pen * 3);
        painter.setPen(QPen(color, pen));
        painter.drawRoundedRect(ring, pen * 3, pen * 3);
        rings.push_back(ring);
    }
    // Numbers last: a ring must not hide its neighbour's.
    const std::vector<QPointF> places = numberPlaces(rings, side / 2, target, ink);
    for (size_t i = 0; i < marks.size(); ++i) {
        const QRectF badge = square(places[i], side / 2);
        painter.setPen(QPen(halo, pen));
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
    drawMarks(painter, placedMarks(step, *known), ink, image.rect(), palette);
    return image;
}

} // namespace crmlink::guide
