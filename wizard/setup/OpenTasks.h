#pragma once

#include "setup/SetupDraft.h"

#include <vector>

namespace crmlink::setup
{

/// A value that the app's Basic settings have to hold.
struct AppWish {
    QString checkId; ///< of the check that looks for it: "facebook.app.<field>"
    QString label;   ///< the console's own name, never translated
    QString value;   ///< empty: any will do
};

[[nodiscard]] std::vector<AppWish> appWishes(const Site &site);
/// Facebook was asked about the app as it is wanted now, and has it so.
[[nodiscard]] bool isSeenInApp(const SetupDraft &draft, const AppWish &wish);
/// Something in the app is not done, as far as is known, without which users may not be able to log in.
[[nodiscard]] bool isAppOpen(const SetupDraft &draft);

/// The newest account that was linked with the keys or since, and is there still; null: none.
[[nodiscard]] const AccountChange *linkedAccount(const SetupDraft &draft);

/// All that is still to do and by whom: what stands in the draft, and what every set-up leaves to people. For the last page and
/// the report alike.
[[nodiscard]] std::vector<StillToDo> openTasks(const SetupDraft &draft);

} // namespace crmlink::setup
