#pragma once

#include <QRadioButton>
#include <QSignalBlocker>

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

/// Shows what is chosen already; nothing runs.
inline void showChosen(QAbstractButton *button, bool chosen = true)
{
    const QSignalBlocker quiet(button);
    button->setChecked(chosen);
}

} // namespace crmlink::widgets
