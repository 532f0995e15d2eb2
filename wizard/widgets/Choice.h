#pragma once

#include "widgets/Words.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

namespace crmlink::widgets
{

/// Runs @p chosen when the user chooses @p button: by mouse, by keyboard, or through assistive technology, which toggles a
/// button and clicks nothing.
template <typename Chosen> void whenChosen(QRadioButton *button, QObject *context, Chosen chosen)
{
    QObject::connect(button, &QRadioButton::toggled, context, [chosen](bool on) {
        if (on)
            chosen();
    });
}

/// Makes @p words say more of @p button, under which they stand, as far in as its own text. A button's text does not wrap: what may
/// be long stands there.
inline void explain(QRadioButton *button, Words *words, const QString &text)
{
    button->setAccessibleDescription(text);
    words->setText(text);
    // Heard without the button over them, they are to say whose words they are.
    words->setAccessibleName(QString(button->text()).remove(u'&') + u'\n' + text);
    const QStyle *style = button->style();
    const int indent = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
    words->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
}

/// Shows what is chosen already; nothing runs.
inline void showChosen(QAbstractButton *button, bool chosen = true)
{
    const QSignalBlocker quiet(button);
    button->setChecked(chosen);
}

} // namespace crmlink::widgets
