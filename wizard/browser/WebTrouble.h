#pragma once

#include "base/Error.h"
#include "browser/BrowserPane.h"

namespace crmlink::browser
{

/// What is to be said when a page is not to be seen. @p detail: the engine's own words, may be empty.
[[nodiscard]] Error webTrouble(PaneTrouble trouble, const QString &host, const QString &detail);
/// Facebook answered that it does not support this browser. @p engine: which it is.
[[nodiscard]] Error unsupportedBrowser(const QString &engine);

} // namespace crmlink::browser
