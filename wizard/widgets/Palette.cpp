#include "widgets/Palette.h"

#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace crmlink::widgets
{

namespace
{

constexpr double wantedContrast = 4.6; // 4.5 and a little for rounding to eight bits
constexpr double wantedOfLines = 3.1;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * channel(rgb.redF()) + 0.7152 * channel(rgb.greenF()) + 0.0722 * channel(rgb.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return static_cast<float>(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

Palette::Palette(const QPalette &user) : m_user(user) { }

bool Palette::isDark() const
{
    return luminance(m_user.color(QPalette::Window)) < luminance(m_user.color(QPalette::WindowText));
}

double Palette::contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// The nearest lightness of the same hue that has the ratio on both backgrounds.
QColor Palette::seen(const QColor &wanted, double ratio) const
{
    const QColor window = m_user.color(QPalette::Window);
    const QColor base = m_user.color(QPalette::Base);
    const double step = isDark() ? 0.01 : -0.01;
    QColor color = wanted.toHsl();
    while (std::min(contrast(color, window), contrast(color, base)) < ratio) {
        const double lightness = color.lightnessF() + step;
        if (lightness <= 0 || lightness >= 1)
            return m_user.color(QPalette::WindowText);
        color.setHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), static_cast<float>(lightness));
    }
    return color.toRgb();
}

QColor Palette::readable(const QColor &wanted) const
{
    return seen(wanted, wantedContrast);
}

QColor Palette::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return secondaryText();
    case Tone::Good: return readable(QColor::fromHsl(145, 150, 95));
    case Tone::Attention: return readable(QColor::fromHsl(35, 240, 90));
    case Tone::Bad: return readable(QColor::fromHsl(5, 160, 115));
    case Tone::Accent: {
        const QColor highlight = m_user.color(QPalette::Highlight);
        return readable(highlight.hslSaturationF() > 0.1F ? highlight : QColor::fromHsl(217, 190, 130));
    }
    }
    return m_user.color(QPalette::WindowText);
}

QColor Palette::wash(Tone tone) const
{
    const QColor base = m_user.color(QPalette::Base);
    const QColor strong = ink(tone);
    double share = isDark() ? 0.22 : 0.12;
    QColor washed = mixed(base, strong, share);
    while (share > 0.01 && std::min(contrast(washed, strong), contrast(washed, m_user.color(QPalette::WindowText))) < wantedContrast) {
        share -= 0.01;
        washed = mixed(base, strong, share);
    }
    return washed;
}

QColor Palette::onInk(Tone tone) const
{
    const QColor surface = ink(tone);
    return contrast(surface, Qt::white) >= contrast(surface, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor Palette::secondaryText() const
{
    return readable(mixed(m_user.color(QPalette::WindowText), m_user.color(QPalette::Window), 0.4));
}

QColor Palette::outline() const
{
    return mixed(m_user.color(QPalette::Window), m_user.color(QPalette::WindowText), isDark() ? 0.22 : 0.18);
}

QColor Palette::controlOutline() const
{
    return seen(outline(), wantedOfLines);
}

QColor Palette::placeholderText() const
{
    const QColor own = m_user.color(QPalette::PlaceholderText);
    const QColor base = m_user.color(QPalette::Base);
    const QColor shown = mixed(base, own, own.alphaF());
    return contrast(shown, base) >= wantedContrast ? own : secondaryText();
}

void markAsMainAction(QPushButton *button)
{
    const Palette palette(QGuiApplication::palette());
    QPalette own = QGuiApplication::palette();
    // Styles shade their buttons: Fusion's are half as light again at the top. The words read there, too.
    constexpr int shadeOfStyles = 155;
    QColor fill = palette.ink(Tone::Accent);
    while (fill.lightnessF() > 0.05F && Palette::contrast(fill.lighter(shadeOfStyles), palette.onInk(Tone::Accent)) < wantedContrast)
        fill = fill.darker(105);
    own.setColor(QPalette::Active, QPalette::Button, fill);
    own.setColor(QPalette::Inactive, QPalette::Button, fill);
    own.setColor(QPalette::Active, QPalette::ButtonText, palette.onInk(Tone::Accent));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, palette.onInk(Tone::Accent));
    button->setPalette(own);
}

} // namespace crmlink::widgets
