#pragma once

#include "pages/PageId.h"

namespace crmlink::pages
{

class SetupWizard;
class WizardPage;

/// Makes a page; the caller's QWizard takes it over. The one place that knows every page's class.
[[nodiscard]] WizardPage *makePage(PageId id, SetupWizard &wizard);

} // namespace crmlink::pages
