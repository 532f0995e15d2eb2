#pragma once

#include "base/Result.h"
#include "setup/ConsoleAddress.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace crmlink::guide
{

/// A spot of the picture that the text speaks of. Marks are numbered in their order.
struct GuideMark {
    QString spot;  ///< its name in the picture's list of spots (GuidePicture)
    QString label; ///< what it is, exactly as the console, the CRM or our own page writes it, or in the guide's language
};

/// One step of the guide in one language, as a file of resources/guide/<language> holds it.
struct GuideStep {
    QString id; ///< anchor (setup/GuideAnchors.h) or id of a step of the manual (setup/ManualSteps.h)
    QString title;
    QString manual; ///< id of the manual's step that it explains; may be empty
    QString page;   ///< anchor of the wizard's page with which it is done; empty for what is read in need
    setup::ConsolePage console = setup::ConsolePage::None;
    QString picture; ///< id in the list of pictures; may be empty
    std::vector<GuideMark> marks;
    QStringList values;   ///< ids of GuideValues
    QStringList messages; ///< that the console shows there when it refuses something, in English; %1 stands for what differs
    QStringList topics;   ///< what else leads here: ids of checks, words of the command line
    QString sentence;     ///< Markdown: the first paragraph
    QString body;         ///< Markdown: what follows; may be empty
    QStringList notSeen;  ///< Markdown, one reason each: why the reader may not see what the step shows
};

/// Reads a step's file:
///
///     ---
///     id: facebook-8
///     title: Enter domain and contact address
///     console: basic-settings
///     picture: console-basic
///     mark: app_domains = App domains
///     values: app-domains contact-email
///     message: App domains: %1
///     ---
///     The one sentence.
///
///     What else there is to say, in Markdown.
///
///     ## not-seen
///     - A reason.
///
/// Error: Unexpected, with the line (from 1). Pure; any thread.
[[nodiscard]] Result<GuideStep> parseGuideStep(const QString &text, const QString &fileName);

/// "basic-settings" and the like, as a step's file names a page of the console.
[[nodiscard]] QString toName(setup::ConsolePage page);

} // namespace crmlink::guide
