#pragma once

#include <QImage>
#include <QRectF>

namespace crmlink::guide
{

/// Where a picture has something to be read. A value; any thread.
class PictureInk
{
public:
    /// Nothing is known: there is none anywhere.
    PictureInk() = default;
    explicit PictureInk(const QImage &picture);

    /// How much of @p part, in fractions of the picture, is not flat: 0 to 1.
    [[nodiscard]] double in(const QRectF &part) const;

private:
    QImage m_cells;
};

} // namespace crmlink::guide
