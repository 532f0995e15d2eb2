#include "guide/PictureView.h"

#include "base/Async.h"
#include "guide/GuideHtml.h"
#include "guide/MarkShapes.h"
#include "widgets/Speech.h"

#include <QFile>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>

namespace crmlink::guide
{

namespace
{

constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;

struct Read {
    QImage image;
    PictureInk ink;
};

} // namespace

PictureView::PictureView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("guidePicture"));
    setFocusPolicy(Qt::StrongFocus);
    widgets::speakAs(this, QAccessible::Graphic, widgets::Parts::Silent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        bar->setFocusPolicy(Qt::NoFocus);
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_moved = true; });
    }
}

void PictureView::show(const GuideBook &book, const GuideStep &step)
{
    const GuidePicture *known = book.picture(step.picture);
    const QString path = known ? book.pictureFile(step.picture) : QString();
    if (path != m_path) {
        m_path = path;
        m_size = known && QFile::exists(path) ? known->size : QSize();
        m_pixmap = {};
    }
    m_marks = known ? placedMarks(step, *known) : std::vector<PlacedMark>();
    m_zoom = 1;
    m_moved = false;
    //: Name of a picture for assistive technology; %1 is the step's title.
    setAccessibleName(tr("Picture: %1").arg(step.title));
    setAccessibleDescription(known ? (marksInWords(step) + u' ' + captionOf(*known)).trimmed() : QString());
    setVisible(hasPicture());
    updateGeometry();
    updateBars();
    viewport()->update();
}

void PictureView::read()
{
    if (!hasPicture() || !m_pixmap.isNull())
        return;
    const auto decode = [path = m_path]() -> Result<Read> {
        const QImage image = QImage(path).convertToFormat(QImage::Format_RGB32);
        return Read{image, PictureInk(image)};
    };
    whenReady(runOn(*QThreadPool::globalInstance(), decode), this, [this, path = m_path](const Result<Read> &read) {
        if (path != m_path)
            return; // another step is shown by now
        m_pixmap = read ? QPixmap::fromImage(read->image) : QPixmap();
        m_ink = read ? read->ink : PictureInk();
        m_shrunk = {};
        if (m_pixmap.isNull()) {
            m_size = {};
            hide();
        }
        viewport()->update();
    });
}

void PictureView::setZoom(double zoom)
{
    if (!hasPicture())
        return;
    const QPointF middle = QRectF(viewport()->rect()).center();
    zoomTo(zoom, m_moved || m_marks.empty() ? onPicture(middle) : atFirstMark(std::clamp(zoom, 1.0, mostZoom)), middle);
}

void PictureView::zoomTo(double zoom, const QPointF &from, const QPointF &to)
{
    const double wanted = std::clamp(zoom, 1.0, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    m_moved = m_moved && m_zoom > 1;
    updateBars();
    const QSizeF size = drawnSize(m_zoom);
    const int left = qRound(to.x() - from.x() * size.width());
    // A scroll bar that runs from right to left has its beginning at the right.
    horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() + left : -left);
    verticalScrollBar()->setValue(qRound(from.y() * size.height() - to.y()));
    viewport()->update();
    //: How large a picture is shown, read aloud: 100% fits the window.
    widgets::announce(this, tr("Picture at %1%").arg(QLocale().toString(qRound(m_zoom * 100))));
    emit zoomChanged(m_zoom);
}

int PictureView::heightForWidth(int width) const
{
    if (!hasPicture())
        return 0;
    const int frame = 2 * frameWidth();
    // Not larger than it was made: a small picture in a wide window would only be blurred.
    const double scale = std::min(1.0, double(width - frame) / m_size.width());
    return qRound(m_size.height() * scale) + frame;
}

QSize PictureView::sizeHint() const
{
    const int width = std::min(m_size.width(), fontMetrics().averageCharWidth() * 90);
    return {width, heightForWidth(width)};
}

QSize PictureView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

QSizeF PictureView::drawnSize(double zoom) const
{
    if (!hasPicture())
        return {};
    const QSize room = maximumViewportSize(); // the scroll bars come and go
    const double scale = std::min({1.0, double(room.width()) / m_size.width(), double(room.height()) / m_size.height()});
    return QSizeF(m_size) * scale * zoom;
}

QPointF PictureView::atFirstMark(double zoom) const
{
    const QRectF whole(QPointF(), drawnSize(zoom));
    const double line = fontMetrics().height();
    const std::vector<QRectF> spots = spotsOn(whole, m_marks);
    const MarkShape first = markShapes(spots, markSize(line, spots), whole, m_ink).front();
    // A ring may be larger than the view: then its number counts. Scroll bars take some of the room.
    const auto within = [line](double middle, double number, double room) {
        const double reach = std::max(0.0, room / 2 - 2 * line);
        return std::clamp(middle, number - reach, number + reach);
    };
    return {within(first.ring.center().x(), first.number.x(), viewport()->width()) / whole.width(),
            within(first.ring.center().y(), first.number.y(), viewport()->height()) / whole.height()};
}

QRectF PictureView::target() const
{
    const QSizeF size = drawnSize(m_zoom);
    const QScrollBar *across = horizontalScrollBar();
    double left = isRightToLeft() ? across->value() - across->maximum() : -across->value();
    if (size.width() < viewport()->width())
        left = isRightToLeft() ? viewport()->width() - size.width() : 0;
    return QRectF(QPointF(left, -verticalScrollBar()->value()), size);
}

QPointF PictureView::onPicture(const QPointF &point) const
{
    const QRectF shown = target();
    return {(point.x() - shown.left()) / shown.width(), (point.y() - shown.top()) / shown.height()};
}

const QPixmap &PictureView::shrunk(const QSizeF &size)
{
    const QSize dots = (size * devicePixelRatioF()).toSize();
    if (dots.width() * 2 >= m_pixmap.width())
        return m_pixmap;
    if (m_shrunk.size() != dots)
        m_shrunk = m_pixmap.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_shrunk;
}

void PictureView::updateBars()
{
    const QSize size = drawnSize(m_zoom).toSize();
    // What fits without the bars wants none.
    const QSize most = maximumViewportSize();
    const QSize room = size.boundedTo(most) == size ? most : viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->setCursor(m_zoom > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(m_zoom > 1 ? tr("Drag the picture, or move it with the arrow keys. 0 shows all of it.")
                                      : tr("Ctrl and the wheel, or + and −, enlarge the picture."));
}

void PictureView::moveBy(int right, int down)
{
    m_moved = true;
    // In a language written from right to left this bar begins at the right.
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -right : right));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
}

void PictureView::paintEvent(QPaintEvent * /*event*/)
{
    if (!hasPicture())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = target();
    if (!m_pixmap.isNull()) {
        painter.drawPixmap(place, shrunk(place.size()), {});
        drawMarks(painter, m_marks, m_ink, place, QRectF(viewport()->rect()), palette());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !hasPicture()) {
        event->ignore(); // the page around it scrolls
        return;
    }
    zoomTo(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep), onPicture(event->position()), event->position());
    m_moved = m_zoom > 1; // to what the user pointed at
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const int step = fontMetrics().height() * 3;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * zoomStep); return;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); return;
    case Qt::Key_0: setZoom(1); return;
    default: break;
    }
    if (m_zoom > 1 && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Left: moveBy(-step, 0); return;
        case Qt::Key_Right: moveBy(step, 0); return;
        case Qt::Key_Up: moveBy(0, -step); return;
        case Qt::Key_Down: moveBy(0, step); return;
        default: break;
        }
    }
    event->ignore();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_moving = m_zoom > 1 && event->button() == Qt::LeftButton;
    m_grabbed = event->pos();
    if (m_moving)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_moving)
        return;
    const QPoint moved = event->pos() - m_grabbed;
    m_grabbed = event->pos();
    moveBy(-moved.x(), -moved.y());
}

void PictureView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_moving = false;
    updateBars();
}

void PictureView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace crmlink::guide
