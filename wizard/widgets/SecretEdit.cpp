#include "widgets/SecretEdit.h"

#include "widgets/FieldEvents.h"

namespace crmlink::widgets
{

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    watchFields();
    setEchoMode(Password);
    // Also while it is shown.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

} // namespace crmlink::widgets
