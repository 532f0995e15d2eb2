#pragma once

#include <QChar>
#include <QString>

class QAbstractButton;
class QLineEdit;
class QWidget;

// The tour's fingers: key events, sent to a widget as the keyboard would.
namespace crmlink::pages
{

/// Presses and releases the key that gives @p character; "\t" and "\n" are Tab and Enter, the control characters 1 to 26
/// are Ctrl+A to Ctrl+Z.
void sendKey(QWidget *to, QChar character);
/// Replaces what the field holds, and leaves it with Tab.
void typeInto(QLineEdit *field, const QString &text);
/// With the space bar.
void pressButton(QAbstractButton *button);

} // namespace crmlink::pages
