#include "crm/ServiceGateway.h"

#include "crm/GatewayErrors.h"
#include "crm/ServiceErrors.h"
#include "crm/ServiceReader.h"
#include "crm/ServiceWriter.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::crm
{

using namespace setup;

namespace
{

Error notAsWritten()
{
    return {.kind = ErrorKind::ReadBack,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM said that it saved everything, but does not tell the new values.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                          "A value of the user's own or of a role may win over it, or SysSettings.config pins it: look at "
                                          "the setting in the CRM's System settings.")),
            .guide = anchor::write,
            .candidates = {}};
}

Error noTokens()
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's web service tells no access tokens.")),
            .why = {},
            .fix = {},
            .guide = anchor::crmService,
            .candidates = {}};
}

} // namespace

ServiceGateway::ServiceGateway(const QUrl &siteUrl, const ServiceConnection &connection, const Secret &password, HttpOptions options)
    : m_client(std::make_unique<ServiceClient>(siteUrl, connection, password, std::move(options)))
{
}

ServiceGateway::~ServiceGateway()
{
    m_worker.runLast([this] { m_client.reset(); });
}

QFuture<Result<CrmSnapshot>> ServiceGateway::test(SnapshotRequest request, StageProgress progress, std::stop_token stop)
{
    return m_worker.run([this, request = std::move(request), progress = std::move(progress)](
                            Claim &claim) -> Result<CrmSnapshot> { return testNow(request, progress, claim.stop()); },
                        std::move(stop));
}

Result<CrmSnapshot> ServiceGateway::testNow(const SnapshotRequest &request, const StageProgress &progress, const std::stop_token &stop)
{
    const auto report = [&](Stage stage, bool ok, const Text &detail) {
        if (progress)
            progress({stage, ok, detail});
    };
    m_client->close(); // a test tests from the start
    if (auto opened = m_client->open(progress, stop); !opened)
        return failure(opened.error());
    ServiceReader reader(*m_client);
    auto crm = reader.read(request, stop);
    if (!crm) {
        report(crm.error().kind == ErrorKind::RefusedPermission ? Stage::Rights : Stage::Package, false, crm.error().what);
        return crm;
    }
    if (!crm->hasFacebookPackage()) {
        const Error error = noPackageError();
        report(Stage::Package, false, error.what);
        return failure(error);
    }
    report(Stage::Package, true, {});
    if (reader.mayChangeSettings(stop).value_or(true))
        report(Stage::Rights, true, {});
    else
        report(
            Stage::Rights, false,
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 does not hold the operation “Access to managing system settings”"), {m_client->user()}));
    return crm;
}

QFuture<Result<CrmSnapshot>> ServiceGateway::read(SnapshotRequest request, std::stop_token stop)
{
    return m_worker.run([this, request = std::move(request)](
                            Claim &claim) -> Result<CrmSnapshot> { return ServiceReader(*m_client).read(request, claim.stop()); },
                        std::move(stop));
}

QFuture<Result<Applied>> ServiceGateway::apply(ApplyRequest request, std::stop_token stop)
{
    return m_worker.run([this, request = std::move(request)](Claim &claim) -> Result<Applied> { return applyNow(request, claim); },
                        std::move(stop));
}

Result<Applied> ServiceGateway::applyNow(const ApplyRequest &request, Claim &claim)
{
    const auto tell = [&](ApplyStep step) {
        if (request.progress)
            request.progress(step);
    };
    if (request.reviewed.isEmpty())
        return Applied{{}, QDateTime::currentDateTimeUtc()};
    tell(ApplyStep::Connecting);
    ServiceReader reader(*m_client);
    const auto crm = reader.read(request.read, claim.stop());
    if (!crm)
        return failure(crm.error());
    tell(ApplyStep::Comparing);
    const auto plan = request.plan(*crm);
    if (!plan)
        return failure(plan.error());
    if (!sameChanges(*plan, request.reviewed))
        return failure(conflictError());

    if (!claim.hold())
        return failure(cancelledError());
    if (request.beforeCommit) {
        if (auto ready = request.beforeCommit({}); !ready)
            return failure(ready.error());
    }
    if (claim.stop().stop_requested())
        return failure(cancelledError());
    // From the first write on a stop is not heeded: half a plan serves nobody.
    tell(ApplyStep::Writing);
    ServiceWriter writer(*m_client);
    if (auto written = writer.write(*plan, *crm); !written)
        return failure(written.error());
    tell(ApplyStep::ReadingBack);
    const auto now = reader.read(request.read, {});
    if (!now)
        return failure(now.error());
    const auto left = request.plan(writer.withWritten(*now));
    if (!left)
        return failure(left.error());
    if (!left->isEmpty())
        return failure(notAsWritten());
    return Applied{.insertedRows = {}, .writtenAt = QDateTime::currentDateTimeUtc(), .givenIds = writer.givenIds()};
}

QFuture<Result<AccountPage>> ServiceGateway::accounts(AccountQuery query, std::stop_token stop)
{
    return m_worker.run([this, query = std::move(query)](
                            Claim &claim) -> Result<AccountPage> { return ServiceReader(*m_client).accounts(query, claim.stop()); },
                        std::move(stop));
}

QFuture<Result<std::vector<CrmUser>>> ServiceGateway::users(UserQuery query, std::stop_token stop)
{
    return m_worker.run([this, query = std::move(query)](
                            Claim &claim) -> Result<std::vector<CrmUser>> { return ServiceReader(*m_client).users(query, claim.stop()); },
                        std::move(stop));
}

QFuture<Result<Secret>> ServiceGateway::token(Guid, std::stop_token)
{
    return ready<Secret>(failure(noTokens()));
}

QFuture<Result<ServerProof>> ServiceGateway::prove(Guid account, std::stop_token stop)
{
    return m_worker.run([this, account = std::move(account)](
                            Claim &claim) -> Result<ServerProof> { return ServiceReader(*m_client).prove(account, claim.stop()); },
                        std::move(stop));
}

} // namespace crmlink::crm
