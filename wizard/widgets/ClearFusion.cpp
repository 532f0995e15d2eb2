#include "widgets/ClearFusion.h"

#include "widgets/Palette.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace crmlink::widgets
{

namespace
{

/// Of the user's palette, worked out when it changes: every control asks for them whenever it is painted.
struct Colors {
    qint64 key = 0;
    QColor faint;
    QColor outline;
    QColor accent;
};

const Colors &userColors()
{
    static Colors known;
    const QPalette now = QGuiApplication::palette();
    if (known.key != now.cacheKey()) {
        const Palette palette(now);
        known = {now.cacheKey(), palette.outline(), palette.controlOutline(), palette.ink(Tone::Accent)};
    }
    return known;
}

/// Over Fusion's own outline, where Fusion has it.
QColor outlineOf(const QStyleOption &option, bool showsFocus)
{
    const Colors &colors = userColors();
    if (!(option.state & QStyle::State_Enabled))
        return colors.faint;
    return showsFocus && (option.state & QStyle::State_HasFocus) ? colors.accent : colors.outline;
}

bool isByKeyboard(const QStyleOption &option)
{
    return option.state & QStyle::State_KeyboardFocusChange;
}

/// Around what has the focus; on a button, which may have the accent itself, within it.
QColor ringOn(const QStyleOption &option, const QWidget *widget)
{
    const QColor &accent = userColors().accent;
    const bool isButton = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
    constexpr double seen = 3;
    return isButton && Palette::contrast(accent, option.palette.color(QPalette::Button)) < seen ? option.palette.color(QPalette::ButtonText)
                                                                                                : accent;
}

void outlineBox(QPainter *painter, const QRect &box, const QColor &color, double radius, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void outlineCircle(QPainter *painter, const QRect &box, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.3)); // a line of 1 is paler wherever it is not upright
    painter->setBrush(Qt::NoBrush);
    const double radius = (box.width() + (box.width() + 1) % 2) / 2.0 - 1;
    painter->drawEllipse(QPointF(box.center() + QPoint(1, 1)), radius, radius);
    painter->restore();
}

} // namespace

ClearFusion::ClearFusion() : QProxyStyle(QStringLiteral("fusion")) { }

void ClearFusion::use()
{
    if (QApplication::style()->name() == u"fusion")
        QApplication::setStyle(new ClearFusion);
}

void ClearFusion::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette.setColor(QPalette::PlaceholderText, Palette(palette).placeholderText());
}

void ClearFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && !qobject_cast<const QAbstractItemView *>(widget)) {
        if (isByKeyboard(*option))
            outlineBox(painter, option->rect, ringOn(*option, widget), 1);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit: outlineBox(painter, option->rect, outlineOf(*option, true), 2); break;
    case PE_IndicatorCheckBox: outlineBox(painter, option->rect, outlineOf(*option, isByKeyboard(*option)), 0); break;
    case PE_IndicatorRadioButton: outlineCircle(painter, option->rect, outlineOf(*option, isByKeyboard(*option))); break;
    case PE_PanelButtonCommand: // Fusion gives the outline of a button with the focus the colour that a default button's has
        if (qobject_cast<const QPushButton *>(widget) && (option->state & State_HasFocus) && isByKeyboard(*option))
            outlineBox(painter, option->rect.adjusted(1, 1, -1, -1), ringOn(*option, widget), 1, 2);
        break;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            outlineBox(painter, option->rect, outlineOf(*option, false), 0);
        break;
    default: break;
    }
}

void ClearFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outlineBox(painter, option->rect, outlineOf(*option, isByKeyboard(*option)), 2);
}

} // namespace crmlink::widgets
