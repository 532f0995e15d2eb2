#include "browser/HostLabel.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QPainter>
#include <QStyle>

namespace crmlink::browser
{

HostLabel::HostLabel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("webHost"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAddress({});
}

void HostLabel::setAddress(const QUrl &address)
{
    m_host = address.host(QUrl::FullyEncoded);
    if (address.port() > 0)
        m_host += QStringLiteral(":%1").arg(address.port());
    m_encrypted = address.scheme() == QLatin1String("https");
    if (m_host.isEmpty())
        setAccessibleName(tr("No page yet"));
    else
        setAccessibleName(m_encrypted ? tr("Page of %1, encrypted").arg(m_host) : tr("Page of %1, not encrypted").arg(m_host));
    // The whole address may carry what is nobody's business; its path is what helps.
    setToolTip(m_host.isEmpty() ? QString() : address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString());
    updateGeometry();
    update();
}

QSize HostLabel::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_host) + line * 3, line * 3 / 2};
}

QSize HostLabel::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 14 + line * 2, line * 3 / 2};
}

void HostLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette colors(palette());
    painter.setPen(colors.outline());
    painter.setBrush(palette().window());
    const double radius = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_host.isEmpty())
        return;
    const int side = fontMetrics().height();
    const QRect inside = rect().adjusted(side / 2, 0, -side / 2, 0);
    const QPixmap sign = m_encrypted ? widgets::pixmap(widgets::Symbol::Lock, colors.secondaryText(), this)
                                     : widgets::pixmap(widgets::Symbol::Warning, colors.ink(widgets::Tone::Attention), this);
    const QRect signPlace = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {side, side}, inside);
    painter.drawPixmap(signPlace.topLeft(), sign);
    const QRect words
        = layoutDirection() == Qt::RightToLeft ? inside.adjusted(0, 0, -side * 3 / 2, 0) : inside.adjusted(side * 3 / 2, 0, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = m_encrypted ? m_host : tr("Not encrypted: %1").arg(m_host);
    painter.drawText(
        words, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
        fontMetrics().elidedText(fontMetrics().horizontalAdvance(shown) > words.width() ? m_host : shown, Qt::ElideLeft, words.width()));
}

} // namespace crmlink::browser
