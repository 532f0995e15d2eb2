#pragma once

#include "guide/PictureInk.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace crmlink::guide
{

/// How large marks are drawn, in the units of the picture as it is shown.
struct MarkSize {
    double radius = 0; ///< of a number
    double pen = 0;    ///< of a ring and an arrow
    double edge = 0;   ///< pen around a number
};

/// On a picture beside words that are @p line high; thinner where what is marked is shown so small that a pen of the usual width
/// would cover it.
[[nodiscard]] MarkSize markSize(double line, const std::vector<QRectF> &spots);

/// A mark as it is drawn: around its spot a ring, at the ring a number.
struct MarkShape {
    QRectF ring;
    QPointF number; ///< its middle
    QLineF arrow;   ///< from the number to the ring where the number stands apart from it; else null

    /// The tip of the arrow; empty where there is none.
    [[nodiscard]] QPolygonF head(const MarkSize &size) const;
};

/// The shapes that go with @p spots, in their order, within @p picture. Each side of a ring and each number lies where least is
/// hidden; no number lies over another one while there is a place, and one that finds none at its ring has an arrow.
[[nodiscard]] std::vector<MarkShape> markShapes(const std::vector<QRectF> &spots, const MarkSize &size, const QRectF &picture,
                                                const PictureInk &ink);
/// Where only @p view of the picture is seen: a number outside of it comes to lie on what is seen of its ring, unless it would lie
/// over another one there.
void bringNumbersInto(const QRectF &view, const MarkSize &size, std::vector<MarkShape> &shapes);

} // namespace crmlink::guide
