#pragma once

#include "base/Text.h"
#include "setup/ConsoleAddress.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace crmlink::setup
{

/// The three parts of the manual's page on the Facebook integration.
enum class ManualPart {
    FacebookApp,   ///< "Setting up the bpm'online account in Facebook", steps 1 to 13
    CrmKeys,       ///< "Entering Facebook key into bpm'online", three system settings
    SharedAccount, ///< "Configuring shared Facebook accounts in bpm'online", steps 1 to 4
};

enum class ControlKind { Page, Link, Button, Tab, Field, Checkbox, Choice, MenuItem, Permission };

/// One control that the manual names, and what stands in its place now. Both are the English words on the screen, never
/// translated: Meta shows its console in the language of the user's Facebook account.
struct ControlName {
    ControlKind kind = ControlKind::Field;
    QString manual; ///< empty: new since the manual
    QString today;  ///< empty: gone; the note says what replaced it
    Text note;      ///< may be empty
};

/// One step of the manual in our own words.
struct ManualStep {
    QLatin1String id; ///< stable: "facebook-5", "crm-secret", "share-4"
    ManualPart part = ManualPart::FacebookApp;
    int number = 0;     ///< in its part; step 6 stands twice, the security check and the keys being on two pages
    QLatin1String page; ///< anchor of the wizard's page and of the guide's step (GuideAnchors.h)
    Text title;         ///< imperative, a few words
    Text instruction;   ///< one or two sentences
    std::vector<ControlName> names;
    std::vector<int> figures;               ///< numbers of the manual's pictures
    std::optional<ConsolePage> consolePage; ///< where it is done now; unset: in the CRM
};

/// All of them in the order in which they are done today: the manual's, but for step 5, which the console asks for before step 4.
/// Today's names are those of Meta's own pages and of guides of 2024 to 2026.
[[nodiscard]] const std::vector<ManualStep> &manualSteps();
/// Those of one wizard page, in order.
[[nodiscard]] std::vector<const ManualStep *> manualStepsOn(QLatin1String page);
/// "7–12": which steps of part 1 a wizard page covers; empty when none.
[[nodiscard]] QString manualRange(QLatin1String page);
/// The control that the manual calls @p manualName; null when there is none.
[[nodiscard]] const ControlName *controlNamed(QLatin1String manualName);

} // namespace crmlink::setup
