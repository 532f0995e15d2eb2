#include "guide/PictureInk.h"

#include <algorithm>

namespace crmlink::guide
{

namespace
{

constexpr int cell = 3;  // pixels of the picture: finer than the space between two lines of words
constexpr int flat = 24; // of 255: lighter shades of one surface

} // namespace

PictureInk::PictureInk(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    m_cells = QImage((grey.width() + cell - 1) / cell, (grey.height() + cell - 1) / cell, QImage::Format_Grayscale8);
    // Pixel by pixel and without calls: there are a million of them.
    for (int row = 0; row < m_cells.height(); ++row) {
        uchar *cells = m_cells.scanLine(row);
        const int bottom = std::min((row + 1) * cell, grey.height());
        for (int column = 0; column < m_cells.width(); ++column) {
            const int right = std::min((column + 1) * cell, grey.width());
            uchar darkest = 255;
            uchar lightest = 0;
            for (int y = row * cell; y < bottom; ++y) {
                const uchar *pixel = grey.constBits() + y * grey.bytesPerLine() + column * cell;
                for (int x = column * cell; x < right; ++x, ++pixel) {
                    darkest = *pixel < darkest ? *pixel : darkest;
                    lightest = *pixel > lightest ? *pixel : lightest;
                }
            }
            cells[column] = lightest - darkest > flat ? 1 : 0;
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

} // namespace crmlink::guide
