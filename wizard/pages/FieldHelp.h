#pragma once

#include "pages/PageId.h"

class QWidget;

namespace crmlink::pages
{

/// The guide's step for a control of @p page, found by the object name of the control or of what it lies in; the page's own
/// step for what has none, and for null. The one place that knows which control is explained where.
[[nodiscard]] QString guideStepFor(const QWidget *control, PageId page);

/// What the table names, for the test that looks for dead entries.
struct FieldHelp {
    PageId page = PageId::Welcome;
    QLatin1String control;
    QLatin1String step;
};
[[nodiscard]] const std::vector<FieldHelp> &fieldHelp();

} // namespace crmlink::pages
