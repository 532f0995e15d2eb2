#pragma once

#include "widgets/Palette.h"

#include <QFrame>

namespace crmlink::widgets
{

/// A rounded surface in the palette's Base with an outline: what value cards, error panels and choices sit on.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// The outline's tone; Neutral is the quiet line.
    void setTone(Tone tone);
    /// Fill with the tone's wash instead of Base.
    void setWashed(bool washed);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_washed = false;
};

/// Spacing in multiples of the font's height, so that it grows with it.
[[nodiscard]] int spacing(const QWidget *widget, double lines = 0.5);

/// Gives @p widget a text colour of ours in place of the palette's.
void setTextColor(QWidget *widget, const QColor &color);

} // namespace crmlink::widgets
