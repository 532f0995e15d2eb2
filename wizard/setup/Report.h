#pragma once

#include "setup/SetupDraft.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace crmlink::setup
{

/// What is known beside the draft when the report is written.
struct ReportFacts {
    QDateTime at;         ///< when the report is made
    QDateTime validUntil; ///< of the linked account; invalid: nothing linked or not known
    QString siteFile;     ///< path of site.toml, for the commands; may be empty
    QString stateDir;     ///< where the run is on record, for the commands; empty: the usual place
};

/// The report for the change ticket: which CRM, what was written when, the app, what is still to do by whom, how to take it
/// back. Never a secret: settings that hold one read "(secret)", and the finished text goes through redact().
/// Times are UTC in ISO order, so that they read the same in every office.
[[nodiscard]] QString reportAsText(const SetupDraft &draft, const ReportFacts &facts);
/// A whole HTML page without outside parts; @p locale gives its language and direction.
[[nodiscard]] QString reportAsHtml(const SetupDraft &draft, const ReportFacts &facts, const QLocale &locale);

} // namespace crmlink::setup
