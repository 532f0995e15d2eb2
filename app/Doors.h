#pragma once

#include "Answer.h"
#include "CommandLine.h"
#include "Desk.h"

namespace crmlink::app
{

// One function a verb, each in a file of its own. Those without a window block and run on a worker thread.

[[nodiscard]] Result<Answer> plan(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> apply(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> check(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> undo(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> forget(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> importSite(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> accounts(const Invocation &invocation, const QString &siteFile, Desk &desk);
[[nodiscard]] Result<Answer> doctor(Desk &desk);

// Verbs with a window: on the thread of the application object, until the window is closed. The process's exit status.
// @p stop ends what is waited for before there is a window.
[[nodiscard]] Result<int> openSetup(const Invocation &invocation, const std::stop_token &stop);
[[nodiscard]] Result<int> openProfile(const Invocation &invocation, const std::stop_token &stop);
[[nodiscard]] Result<int> openPractice(const Invocation &invocation);
[[nodiscard]] Result<int> openGuide(const Invocation &invocation);

/// Whether the guide has the step that was asked for, if one was. Needs no display. Error: NotFound.
[[nodiscard]] Result<void> checkGuideStep(const Invocation &invocation);

// A verb that needs a platform for texts and pictures, and no display.
[[nodiscard]] Result<Answer> exportGuide(const Invocation &invocation);

} // namespace crmlink::app
