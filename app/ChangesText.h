#pragma once

#include "base/StateFolder.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <QString>

namespace crmlink::app
{

/// "Head office: database CRM_PROD on SQL01", what everything that is written about is headed by.
[[nodiscard]] QString crmHeading(const setup::Site &site);
/// Changes as aligned lines: name, before, after. Empty for none.
[[nodiscard]] QString changesText(const std::vector<setup::Change> &changes);
/// Which run it was, and how it is taken back where it can be; a line.
[[nodiscard]] QString runText(const setup::Receipt &receipt, const QString &siteFile, const StateFolder &state);
/// What plan, apply and undo have in common in --json: everything from "command" to "warnings".
[[nodiscard]] QJsonObject changesAnswer(const QString &command, const setup::Site &site, bool changed, const QString &runId,
                                        const setup::ChangePlan &plan, const std::vector<setup::Warning> &warnings);

/// "restart_crm": what was written past the CRM's own code is not seen before a restart. "restart_other_nodes": what the CRM
/// wrote itself it uses at once, on the server that was asked.
[[nodiscard]] setup::Warning restartWarning(const setup::Site &site);

} // namespace crmlink::app
