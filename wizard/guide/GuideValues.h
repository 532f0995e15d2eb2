#pragma once

#include "guide/GuideStep.h"
#include "setup/Site.h"

#include <optional>
#include <vector>

namespace crmlink::guide
{

/// What the guide knows of the set-up at hand. Never a secret.
struct GuideSite {
    setup::Site site;
    QString appName; ///< of the app in Facebook's console; empty: not decided
};

/// Those that the reader may choose from.
struct GuideSites {
    std::vector<GuideSite> all;
    std::optional<size_t> atHand; ///< the one that is meant when the window opens, whatever was chosen before
};

/// A value to be typed elsewhere.
struct GuideValue {
    QString id;           ///< "app-domains", as a step's file names it
    QString name;         ///< as the console or the CRM writes it
    QString value;        ///< empty: there is none
    bool awaited = false; ///< not known yet: the wizard asks for it
};

/// The values that @p step asks for, in its order.
[[nodiscard]] std::vector<GuideValue> valuesFor(const GuideStep &step, const GuideSite &site);
/// All that a step's file may name.
[[nodiscard]] QStringList knownValues();

} // namespace crmlink::guide
