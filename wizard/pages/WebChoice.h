#pragma once

#include "pages/Services.h"
#include "setup/SetupDraft.h"

namespace crmlink::pages
{

/// Where the user wants web pages, for every site and window; Undecided: nobody was asked.
[[nodiscard]] setup::WebPlace rememberedPlace(const Services &services);
void rememberPlace(const Services &services, setup::WebPlace place);

} // namespace crmlink::pages
