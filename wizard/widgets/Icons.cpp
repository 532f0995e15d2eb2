#include "widgets/Icons.h"

#include <QFile>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

// The resources stand in a static library: the linker keeps them only for whoever names them. Outside any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace crmlink::widgets
{

namespace
{

QString fileName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Check: return QStringLiteral("check");
    case Symbol::Warning: return QStringLiteral("warning");
    case Symbol::Cross: return QStringLiteral("cross");
    case Symbol::Info: return QStringLiteral("info");
    case Symbol::Pending: return QStringLiteral("pending");
    case Symbol::Copy: return QStringLiteral("copy");
    case Symbol::Open: return QStringLiteral("open");
    case Symbol::Back: return QStringLiteral("back");
    case Symbol::Reload: return QStringLiteral("reload");
    case Symbol::Lock: return QStringLiteral("lock");
    }
    return {};
}

} // namespace

QPixmap pixmap(Symbol symbol, const QColor &color, const QWidget *widget)
{
    const double ratio = widget->devicePixelRatioF();
    const int side = widget->fontMetrics().height();
    // Few symbols, colours and sizes, and many places: each is drawn once.
    const QString key = QStringLiteral("crmlink/%1/%2/%3/%4").arg(fileName(symbol), color.name(QColor::HexArgb)).arg(side).arg(ratio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    registerIcons();
    QFile file(QStringLiteral(":/crmlink/icons/%1.svg").arg(fileName(symbol)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    drawn = QPixmap(qRound(side * ratio), qRound(side * ratio));
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon icon(Symbol symbol, const QWidget *widget)
{
    QIcon both(pixmap(symbol, widget->palette().color(QPalette::ButtonText), widget));
    both.addPixmap(pixmap(symbol, widget->palette().color(QPalette::Disabled, QPalette::ButtonText), widget), QIcon::Disabled);
    both.addPixmap(pixmap(symbol, widget->palette().color(QPalette::HighlightedText), widget), QIcon::Selected);
    return both;
}

Symbol symbolFor(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Symbol::Check;
    case Tone::Attention: return Symbol::Warning;
    case Tone::Bad: return Symbol::Cross;
    case Tone::Accent: return Symbol::Info;
    case Tone::Neutral: return Symbol::Pending;
    }
    return Symbol::Info;
}

} // namespace crmlink::widgets
