#pragma once

#include "practice/PracticeWorld.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace crmlink::practice
{

/// Values of a template: {{name}} is replaced by its text made safe for HTML, {{{name}}} by the text as it is.
using PageValues = QHash<QString, QString>;

/// The template resources/practice/facebook/<name>.html with its values. An unknown name is a mistake in the program.
[[nodiscard]] QString fillTemplate(const QString &name, const PageValues &values);

/// A whole page. @p steps are ids of setup::manualSteps(), whose names in the manual and today are shown above.
/// @p notice is HTML and may be empty.
[[nodiscard]] PracticeAnswer practicePage(const QString &title, const QString &body, const QStringList &steps = {},
                                          const QString &notice = {});
/// 303: the browser asks for @p address with GET.
[[nodiscard]] PracticeAnswer seeOther(const QString &address);
[[nodiscard]] QString alertNotice(const QString &text);
[[nodiscard]] QString statusNotice(const QString &text);

} // namespace crmlink::practice
