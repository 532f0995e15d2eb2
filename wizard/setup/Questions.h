#pragma once

#include "setup/SetupDraft.h"

#include <QLatin1String>

#include <vector>

namespace crmlink::setup
{

/// Something in Meta's console that no program can read (Graph has no field for it), so that the user is asked.
struct Question {
    QLatin1String id; ///< stable: stands in SetupDraft::confirmed
    Text done;        ///< the statement that the user ticks: "The redirect URI is entered and saved"
    Text todo;        ///< what is to do while it is not ticked
    Text why;         ///< one line; may be empty
};

/// What is asked on the page "Facebook Login settings".
[[nodiscard]] std::vector<Question> loginSettingsQuestions();
/// What a decision on who may log in brings with it; nothing while it is not made. For a live app Meta's Basic Settings and Publish
/// pages and third-party guides, where they differ the longer list.
[[nodiscard]] std::vector<Question> whoMayLogInQuestions(WhoMayLogIn decision);
/// Facebook takes a login in the user's own browser in development mode only.
[[nodiscard]] AppMode appModeOf(const SetupDraft &draft);

/// It stands among the draft's stillToDo because of the app, as askAgain() puts it there.
[[nodiscard]] bool isAboutApp(const StillToDo &todo);

/// Puts what is not confirmed among @p draft's stillToDo and takes out what is; entries of others stay. While the way to a
/// page has not been walked (no App ID yet), nothing is asked.
void askAgain(SetupDraft &draft);

} // namespace crmlink::setup
