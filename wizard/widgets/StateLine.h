#pragma once

#include "widgets/Palette.h"

#include <QWidget>

class QLabel;

namespace crmlink::widgets
{

/// One finding: a shape, the state's colour, and words.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);
    StateLine(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);
    /// For what the user has just caused: shows it, and a screen reader says it at once.
    void say(Tone tone, const QString &text);
    /// From now on a change is said as well, while the line is in sight.
    void setLive() { m_live = true; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// One line high: layouts ask for the height of the width that they give. A form would keep room for these besides.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    Tone m_tone = Tone::Neutral;
    bool m_live = false;
    QLabel *m_symbol;
    QLabel *m_text;
};

} // namespace crmlink::widgets
