#pragma once

#include "guide/GuideMarks.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace crmlink::guide
{

/// A picture with its marks, as wide as there is room. + and - zoom in on its first mark, Ctrl and the wheel on where the mouse
/// is; 0 fits it again. Enlarged, it has scroll bars and is moved with the mouse or the arrow keys; from then on the keys keep
/// its middle. The marks are drawn over it, so that they stay sharp and follow the palette.
class PictureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// The room of the picture; hides itself when the step has none.
    void show(const GuideBook &book, const GuideStep &step);
    /// Then the picture itself with its marks, read on another thread; hides itself when it cannot be read.
    void read();
    /// 1: fits the width.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Where the whole picture lies on the viewport.
    [[nodiscard]] QRectF target() const;
    [[nodiscard]] bool hasPicture() const { return !m_size.isEmpty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The size at which the whole picture is shown.
    [[nodiscard]] QSizeF drawnSize(double zoom) const;
    /// What of the picture comes to the middle at @p zoom, in fractions of it: the middle of its first mark, as far as that mark's
    /// number is in sight then.
    [[nodiscard]] QPointF atFirstMark(double zoom) const;
    /// The picture for @p size. Drawn at less than half its size, it would lose lines and strokes of letters.
    [[nodiscard]] const QPixmap &shrunk(const QSizeF &size);
    /// What lies there on the viewport, in fractions of the picture.
    [[nodiscard]] QPointF onPicture(const QPointF &point) const;
    /// Over what is to the @p right and further @p down.
    void moveBy(int right, int down);
    /// What lies at @p from, in fractions of the picture, comes to lie at @p to on the viewport, as far as the picture reaches.
    void zoomTo(double zoom, const QPointF &from, const QPointF &to);
    void updateBars();

    QString m_path;
    QSize m_size;     ///< of the picture; empty: there is none
    QPixmap m_pixmap; ///< null until it was read
    QPixmap m_shrunk; ///< null until it is drawn at less than half its size
    PictureInk m_ink;
    std::vector<PlacedMark> m_marks;
    double m_zoom = 1;
    QPoint m_grabbed;
    bool m_moving = false;
    bool m_moved = false; ///< by the user, since the whole picture was shown
};

} // namespace crmlink::guide
