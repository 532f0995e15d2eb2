#include "guide/MarkShapes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace crmlink::guide
{

namespace
{

// What is worse than what: a number over another one, over what else is ringed, over anything that can be read, at a place of an
// arrow, further away.
constexpr double overNumber = 1'000;
constexpr double overRing = 50;
constexpr double acrossMark = 10;
constexpr double overInk = 9;
constexpr double underArrow = 6;
constexpr double apart = 1.2;
constexpr double besideOther = 1;
constexpr double nextPlace = 0.04;
constexpr double perRadius = 0.2;

struct Place {
    QPointF number;
    double cost = 0;
    bool isApart = false;
};

QRectF square(const QPointF &middle, double radius)
{
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

double shareOf(const QRectF &whole, const QRectF &covered)
{
    const QRectF both = whole & covered;
    return both.width() * both.height() / (whole.width() * whole.height());
}

double distance(const QPointF &point, const QRectF &rect)
{
    return std::hypot(std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()}),
                      std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()}));
}

double distance(const QPointF &point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double part = std::clamp(QPointF::dotProduct(point - line.p1(), along) / QPointF::dotProduct(along, along), 0.0, 1.0);
    return QLineF(point, line.pointAt(part)).length();
}

/// Where @p line comes through the edge of @p rect.
std::optional<QPointF> crossing(const QLineF &line, const QRectF &rect)
{
    QPointF at;
    for (const QLineF &side : {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
                               QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())}) {
        if (line.intersects(side, &at) == QLineF::BoundedIntersection)
            return at;
    }
    return std::nullopt;
}

/// At the ring, so that nobody asks whose number it is; the likeliest first.
std::vector<QPointF> placesAt(const QRectF &ring, double radius)
{
    const double inset = std::min(radius, ring.height() / 2);
    std::vector<QPointF> places;
    for (const double y : {ring.center().y(), ring.top() + inset, ring.bottom() - inset}) {
        // Beside it, within its end, on its edge.
        for (const double x : {ring.right() + radius, ring.left() - radius, ring.right() - 1.2 * radius, ring.left() + 1.2 * radius,
                               ring.right(), ring.left()})
            places.emplace_back(x, y);
    }
    for (const double x : {ring.right(), ring.left(), ring.right() - radius, ring.left() + radius, ring.center().x()}) {
        for (const double y : {ring.top(), ring.bottom()})
            places.emplace_back(x, y);
    }
    places.push_back(ring.center());
    return places;
}

/// @p gap away from the ring, all around it.
std::vector<QPointF> placesApart(const QRectF &ring, double gap)
{
    const QRectF around = ring.adjusted(-gap, -gap, gap, gap);
    std::vector<QPointF> places;
    for (const double part : {0.5, 0.25, 0.75, 0.0, 1.0}) {
        const double x = around.left() + part * around.width();
        const double y = around.top() + part * around.height();
        for (const QPointF &place :
             {QPointF(around.right(), y), QPointF(around.left(), y), QPointF(x, around.top()), QPointF(x, around.bottom())})
            places.push_back(place);
    }
    return places;
}

/// Finds the places of the numbers, one after the other.
class Layout
{
public:
    Layout(const MarkSize &size, const QRectF &picture, const PictureInk &ink) : m_size(size), m_picture(picture), m_ink(ink) { }

    [[nodiscard]] std::vector<MarkShape> of(const std::vector<QRectF> &spots)
    {
        m_shapes.clear();
        for (const QRectF &spot : spots)
            m_shapes.push_back({ringAround(spot), {}, {}});
        for (m_placed = 0; m_placed < m_shapes.size(); ++m_placed) {
            MarkShape &shape = m_shapes[m_placed];
            const Place best = bestPlace(shape.ring);
            shape.number = best.number;
            if (best.isApart)
                shape.arrow = arrow(best.number, shape.ring);
        }
        return std::move(m_shapes);
    }

private:
    [[nodiscard]] double inkIn(const QRectF &part) const
    {
        return m_ink.in({(part.x() - m_picture.x()) / m_picture.width(), (part.y() - m_picture.y()) / m_picture.height(),
                         part.width() / m_picture.width(), part.height() / m_picture.height()});
    }

    [[nodiscard]] QRectF ringAround(const QRectF &spot) const
    {
        const double pen = m_size.pen;
        const auto growth = [&](const auto &strip) {
            double best = pen;
            double least = 2;
            // Close first: the next control's words stand just below.
            for (const double grown : {pen, 2 * pen, 0.0, 3 * pen}) {
                const double covered = inkIn(strip(grown));
                if (covered < least - 0.02) {
                    least = covered;
                    best = grown;
                }
            }
            return best;
        };
        const double half = pen / 2;
        const double left = growth([&](double by) { return QRectF(spot.left() - by - half, spot.top(), pen, spot.height()); });
        const double top = growth([&](double by) { return QRectF(spot.left(), spot.top() - by - half, spot.width(), pen); });
        const double right = growth([&](double by) { return QRectF(spot.right() + by - half, spot.top(), pen, spot.height()); });
        const double bottom = growth([&](double by) { return QRectF(spot.left(), spot.bottom() + by - half, spot.width(), pen); });
        // One at the picture's very edge is still seen whole.
        return spot.adjusted(-left, -top, right, bottom) & m_picture.adjusted(half, half, -half, -half);
    }

    /// One at the picture's very edge is a little further in.
    [[nodiscard]] QPointF within(const QPointF &place) const
    {
        const QRectF allowed = m_picture.adjusted(m_size.radius, m_size.radius, -m_size.radius, -m_size.radius);
        return {std::clamp(place.x(), allowed.left(), std::max(allowed.left(), allowed.right())),
                std::clamp(place.y(), allowed.top(), std::max(allowed.top(), allowed.bottom()))};
    }

    [[nodiscard]] Place bestPlace(const QRectF &ring) const
    {
        Place best{.number = ring.center(), .cost = std::numeric_limits<double>::max(), .isApart = false};
        double order = 0;
        for (const QPointF &place : placesAt(ring, m_size.radius)) {
            const QPointF number = within(place);
            double cost = order + costOf(number);
            order += nextPlace;
            for (size_t i = 0; i < m_shapes.size(); ++i) {
                if (i != m_placed && distance(number, m_shapes[i].ring) < 1.5 * m_size.radius)
                    cost += besideOther; // whose is it?
            }
            if (cost < best.cost)
                best = {number, cost, false};
        }
        for (const double gap : {2.2, 3.0, 4.0, 5.5, 7.5}) {
            for (const QPointF &place : placesApart(ring, gap * m_size.radius)) {
                const QPointF number = within(place);
                if (distance(number, ring) < 2 * m_size.radius)
                    continue; // no room for an arrow
                const double cost = apart + perRadius * gap + costOf(number) + costOf(arrow(number, ring));
                if (cost < best.cost)
                    best = {number, cost, true};
            }
        }
        return best;
    }

    [[nodiscard]] double costOf(const QPointF &number) const
    {
        const QRectF disc = square(number, m_size.radius);
        double cost = overInk * inkIn(disc);
        for (size_t i = 0; i < m_shapes.size(); ++i) {
            if (i != m_placed)
                cost += overRing * shareOf(disc, m_shapes[i].ring);
            if (i >= m_placed)
                continue;
            if (QLineF(m_shapes[i].number, number).length() < 2 * m_size.radius + m_size.pen)
                cost += overNumber;
            if (!m_shapes[i].arrow.isNull() && distance(number, m_shapes[i].arrow) < m_size.radius + m_size.pen)
                cost += acrossMark;
        }
        return cost;
    }

    [[nodiscard]] double costOf(const QLineF &arrow) const
    {
        constexpr int samples = 8;
        double cost = 0;
        for (int i = 0; i <= samples; ++i)
            cost += inkIn(square(arrow.pointAt(double(i) / samples), m_size.pen)) / (samples + 1) * underArrow;
        for (size_t i = 0; i < m_shapes.size(); ++i) {
            if (i != m_placed && crossing(arrow, m_shapes[i].ring))
                cost += acrossMark;
            if (i < m_placed && distance(m_shapes[i].number, arrow) < m_size.radius + m_size.pen)
                cost += acrossMark;
            if (i < m_placed && !m_shapes[i].arrow.isNull() && arrow.intersects(m_shapes[i].arrow) == QLineF::BoundedIntersection)
                cost += acrossMark;
        }
        return cost;
    }

    [[nodiscard]] QLineF arrow(const QPointF &number, const QRectF &ring) const
    {
        // Not at a rounded corner.
        const double inX = std::min(m_size.radius, ring.width() / 2);
        const double inY = std::min(m_size.radius, ring.height() / 2);
        const QPointF aim(std::clamp(number.x(), ring.left() + inX, ring.right() - inX),
                          std::clamp(number.y(), ring.top() + inY, ring.bottom() - inY));
        QLineF line(crossing({number, aim}, ring).value_or(aim), number);
        line.setLength(std::max(line.length() - m_size.radius, 0.0));
        return {line.p2(), line.p1()};
    }

    const MarkSize m_size;
    const QRectF m_picture;
    const PictureInk &m_ink;
    std::vector<MarkShape> m_shapes;
    size_t m_placed = 0; ///< how many numbers have their places
};

} // namespace

MarkSize markSize(double line, const std::vector<QRectF> &spots)
{
    const double usual = std::max(2.0, line / 8);
    double pen = usual;
    for (const QRectF &spot : spots)
        pen = std::min(pen, std::max(spot.height() / 8, usual / 2));
    return {.radius = line * 0.625, .pen = pen, .edge = usual};
}

QPolygonF MarkShape::head(const MarkSize &size) const
{
    if (arrow.isNull())
        return {};
    const QLineF unit = arrow.unitVector();
    const QPointF along = (unit.p2() - unit.p1()) * 4 * size.pen;
    const QPointF across = QPointF(-along.y(), along.x()) / 2;
    return {{arrow.p2(), arrow.p2() - along + across, arrow.p2() - along - across}};
}

std::vector<MarkShape> markShapes(const std::vector<QRectF> &spots, const MarkSize &size, const QRectF &picture, const PictureInk &ink)
{
    return Layout(size, picture, ink).of(spots);
}

void bringNumbersInto(const QRectF &view, const MarkSize &size, std::vector<MarkShape> &shapes)
{
    const QRectF inner = view.adjusted(size.radius, size.radius, -size.radius, -size.radius);
    for (MarkShape &shape : shapes) {
        const QRectF seen = shape.ring & inner;
        // A picture that fits is as wide as its view but for a rounding.
        if (inner.adjusted(-1, -1, 1, 1).contains(shape.number) || seen.isEmpty())
            continue;
        const QPointF nearest(std::clamp(shape.number.x(), seen.left(), seen.right()),
                              std::clamp(shape.number.y(), seen.top(), seen.bottom()));
        const double aside = 2 * size.radius + size.pen;
        for (const QPointF &by : {QPointF(), QPointF(-aside, 0), QPointF(aside, 0), QPointF(0, -aside), QPointF(0, aside)}) {
            const QPointF place = nearest + by;
            const bool isFree = std::ranges::none_of(
                shapes, [&](const MarkShape &other) { return &other != &shape && QLineF(other.number, place).length() < aside; });
            if (!isFree || !seen.contains(place))
                continue;
            shape.number = place;
            shape.arrow = {};
            break;
        }
    }
}

} // namespace crmlink::guide
