#pragma once

#include <QProxyStyle>

namespace crmlink::widgets
{

/// Qt's own style Fusion, which draws wherever a desktop brings no style of its own, with what it lacks: it shades every
/// outline from the palette's Window, which a dark palette's Base hides, and leaves placeholders in the colour that they come
/// in, black for KDE's dark palettes. Here outlines of what is filled in or chosen have 3:1, placeholders 4.5:1, and the focus is seen
/// on a button whatever its colour.
class ClearFusion : public QProxyStyle
{
    Q_OBJECT

public:
    /// The application's style from now on, where that is Fusion: a desktop's own style knows its palettes.
    static void use();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    ClearFusion();
};

} // namespace crmlink::widgets
