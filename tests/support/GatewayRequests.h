#pragma once

#include "crm/CrmGateway.h"
#include "setup/SetupDraft.h"

namespace crmlink::test
{

class CrmFixture;

/// CrmFixture::state() of a fresh CRM, and after wantedSetup() was written to it.
inline const QString freshState = QStringLiteral(" /  / true / private");
inline const QString wantedState = QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false / shared");
inline const QString wantedAppId = QStringLiteral("1234567890123456");

/// Keys, checkbox and Jane Doe's account shared, on behalf of Supervisor.
[[nodiscard]] setup::SetupDraft wantedSetup();
/// The keys and the checkbox alone.
[[nodiscard]] setup::SetupDraft wantedKeys();

// What a run does between reading and writing.

[[nodiscard]] Result<crm::ApplyRequest> planned(crm::CrmGateway &gateway, const setup::SetupDraft &draft);
[[nodiscard]] Result<crm::ApplyRequest> planned(crm::CrmGateway &gateway, setup::AccountWishes wishes);
/// Puts back what @p what did when it was @p applied.
[[nodiscard]] Result<crm::ApplyRequest> plannedUndo(crm::CrmGateway &gateway, const crm::ApplyRequest &what, const crm::Applied &applied,
                                                    const Secret &oldSecret = {});

/// An account to be linked for the CRM user @p ownerName.
[[nodiscard]] setup::AccountLink linkFor(CrmFixture &crm, const QString &ownerName, const QString &login, const QString &socialId,
                                         const QByteArray &token);

} // namespace crmlink::test
