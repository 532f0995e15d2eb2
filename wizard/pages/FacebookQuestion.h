#pragma once

#include "base/Error.h"
#include "facebook/AppCheck.h"
#include "pages/Services.h"
#include "setup/SetupDraft.h"

namespace crmlink::pages
{

/// What a page asks Facebook about the draft's app.
[[nodiscard]] facebook::AppQuestion questionOf(const setup::SetupDraft &draft, const Services &services);
/// Facebook is to be asked: there is a way to, and the site does not forbid it.
[[nodiscard]] bool mayAskFacebook(const setup::SetupDraft &draft, const Services &services);
/// A failed check in the error panel's words.
[[nodiscard]] Error asError(const setup::Check &check);

} // namespace crmlink::pages
