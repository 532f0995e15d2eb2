#pragma once

#include <QColor>
#include <QPalette>

class QPushButton;

namespace crmlink::widgets
{

/// What a colour says. A tone never stands alone: a shape or a word says the same.
enum class Tone { Neutral, Good, Attention, Bad, Accent };

/// The one place for colours that the user's own palette has no role for. Everything is derived from that palette,
/// light, dark or high contrast, and adjusted until text in it reads at 4.5:1 and more (WCAG 2, level AA) on both of
/// the palette's backgrounds.
class Palette
{
public:
    explicit Palette(const QPalette &user);

    [[nodiscard]] bool isDark() const;
    /// For words, icons and outlines on the palette's Window and Base.
    [[nodiscard]] QColor ink(Tone tone) const;
    /// A quiet background; the palette's text and ink(tone) both read on it.
    [[nodiscard]] QColor wash(Tone tone) const;
    /// For text and icons on a surface filled with ink(tone).
    [[nodiscard]] QColor onInk(Tone tone) const;
    /// For captions and notes: quieter than text, still 4.5:1.
    [[nodiscard]] QColor secondaryText() const;
    /// Lines around cards and between areas; decoration, no contrast promised.
    [[nodiscard]] QColor outline() const;
    /// Around what is filled in or chosen: 3:1 (1.4.11) on the palette's Window and Base.
    [[nodiscard]] QColor controlOutline() const;
    /// For the example in an empty field: the palette's own where it reads on Base.
    [[nodiscard]] QColor placeholderText() const;

    /// WCAG 2 contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

private:
    [[nodiscard]] QColor seen(const QColor &wanted, double ratio) const;
    [[nodiscard]] QColor readable(const QColor &wanted) const;
    QPalette m_user;
};

/// Gives @p button the accent: one a page, its main action.
void markAsMainAction(QPushButton *button);

} // namespace crmlink::widgets
