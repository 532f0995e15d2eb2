#include "support/GatewayRequests.h"

#include "setup/ChangePlan.h"
#include "support/CrmFixture.h"

#include <QUuid>

namespace crmlink::test
{

using namespace setup;

namespace
{

Result<crm::ApplyRequest> plannedBy(crm::CrmGateway &gateway, const SnapshotRequest &read, const crm::Planner &planner)
{
    const auto snapshot = gateway.read(read, {}).result();
    if (!snapshot)
        return failure(snapshot.error());
    const auto plan = planner(*snapshot);
    if (!plan)
        return failure(plan.error());
    crm::ApplyRequest request;
    request.read = read;
    request.plan = planner;
    request.reviewed = *plan;
    request.modifiedBy = snapshot->actingUser ? snapshot->actingUser->contactId : Guid();
    return request;
}

} // namespace

SetupDraft wantedSetup()
{
    SetupDraft draft;
    draft.site.actingAs = QStringLiteral("Supervisor");
    draft.site.facebook.appId = wantedAppId;
    draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
    draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
    return draft;
}

SetupDraft wantedKeys()
{
    SetupDraft draft = wantedSetup();
    draft.site.sharedAccounts.clear();
    return draft;
}

Result<crm::ApplyRequest> planned(crm::CrmGateway &gateway, const SetupDraft &draft)
{
    return plannedBy(gateway, draft.snapshotRequest(),
                     [draft, salt = newSalt()](const CrmSnapshot &now) { return planChanges(now, draft, salt); });
}

Result<crm::ApplyRequest> planned(crm::CrmGateway &gateway, AccountWishes wishes)
{
    const QString actingAs = QStringLiteral("Supervisor");
    const SnapshotRequest read = requestFor(wishes, actingAs, wantedAppId);
    const auto snapshot = gateway.read(read, {}).result();
    if (!snapshot)
        return failure(snapshot.error());
    const auto resolved = withIds(*snapshot, std::move(wishes));
    if (!resolved)
        return failure(resolved.error());
    return plannedBy(gateway, read, [wishes = *resolved, actingAs, salt = newSalt()](const CrmSnapshot &now) {
        return planAccountChanges(now, wishes, actingAs, salt);
    });
}

Result<crm::ApplyRequest> plannedUndo(crm::CrmGateway &gateway, const crm::ApplyRequest &what, const crm::Applied &applied,
                                      const Secret &oldSecret)
{
    const Receipt receipt{QStringLiteral("run"), what.reviewed, applied.writtenAt, applied.insertedRows};
    return plannedBy(gateway, what.read,
                     [receipt, oldSecret, salt = newSalt()](const CrmSnapshot &now) { return planUndo(now, receipt, oldSecret, salt); });
}

AccountLink linkFor(CrmFixture &crm, const QString &ownerName, const QString &login, const QString &socialId, const QByteArray &token)
{
    return {.ownerId = crm.user(ownerName),
            .ownerName = ownerName,
            .login = login,
            .socialId = socialId,
            .appId = wantedAppId,
            .token = Secret::take(QByteArray(token)),
            .newId = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace crmlink::test
