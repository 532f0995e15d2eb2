#pragma once

#include <QByteArray>

namespace crmlink::browser::webengine
{

/// @p flags (QTWEBENGINE_CHROMIUM_FLAGS) without those that would break what the pane promises: certificates are checked,
/// nobody debugs a page with somebody's login in it, and sites stay apart.
[[nodiscard]] QByteArray withoutUnsafeFlags(const QByteArray &flags);

/// Before the first view: the environment and Qt Quick as the pane needs them.
void prepareEngine(bool useGpu);

} // namespace crmlink::browser::webengine
