#pragma once

#include "widgets/Palette.h"

#include <QWidget>

namespace crmlink::widgets
{

class Words;

/// A band of colour with one sentence: the practice band over a page, or a note within it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Band, ///< filled with the tone: cannot be overlooked
        Note, ///< washed, with the tone as a line at the leading edge
    };

    Banner(Kind kind, Tone tone, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    Kind m_kind;
    Tone m_tone;
    Words *m_words;
};

} // namespace crmlink::widgets
