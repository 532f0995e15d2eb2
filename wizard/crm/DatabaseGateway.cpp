#include "crm/DatabaseGateway.h"

#include "crm/ConnectionProbe.h"
#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/SnapshotReader.h"

namespace crmlink::crm
{

using setup::CrmSnapshot;
using setup::SnapshotRequest;

DatabaseGateway::DatabaseGateway(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds lockTimeout) :
    m_connection(std::move(connection)), m_password(std::move(password)), m_lockTimeout(lockTimeout)
{
    if (dialectFor(m_connection.kind))
        m_session = std::make_unique<DatabaseSession>(m_connection, m_password, m_lockTimeout);
}

DatabaseGateway::~DatabaseGateway()
{
    m_worker.runLast([this] { m_session.reset(); });
}

Result<CrmSnapshot> DatabaseGateway::readNow(const SnapshotRequest &request, const std::stop_token &stop)
{
    SnapshotReader reader(*m_session);
    auto catalogue = reader.readCatalogue(m_session->beginReading(), stop);
    auto snapshot = catalogue ? reader.readValues(*catalogue, request, stop) : Result<CrmSnapshot>(failure(catalogue.error()));
    m_session->rollBack(); // it only read
    return snapshot;
}

QFuture<Result<CrmSnapshot>> DatabaseGateway::read(SnapshotRequest request, std::stop_token stop)
{
    return m_worker.run(
        [this, request = std::move(request)](Claim &claim) -> Result<CrmSnapshot> {
            if (!m_session)
                return failure(unsupportedDatabaseError(m_connection.kind));
            const bool kept = m_session->isOpen();
            if (const Result<void> open = m_session->open(); !open)
                return failure(ConnectionProbe(m_connection, m_password).explain(open.error(), claim.stop()));
            auto snapshot = readNow(request, claim.stop());
            // A connection kept open may have died since; a fresh one tells.
            if (!snapshot && kept && !m_session->isOpen() && !claim.stop().stop_requested()) {
                if (const Result<void> open = m_session->open(); !open)
                    return failure(ConnectionProbe(m_connection, m_password).explain(open.error(), claim.stop()));
                snapshot = readNow(request, claim.stop());
            }
            return snapshot;
        },
        std::move(stop));
}

QFuture<Result<CrmSnapshot>> DatabaseGateway::test(SnapshotRequest request, StageProgress progress, std::stop_token stop)
{
    return m_worker.run([this, request = std::move(request), progress = std::move(progress)](
                            Claim &claim) -> Result<CrmSnapshot> { return testNow(request, progress, claim.stop()); },
                        std::move(stop));
}

Result<CrmSnapshot> DatabaseGateway::testNow(const SnapshotRequest &request, const StageProgress &progress, const std::stop_token &stop)
{
    const auto report = [&](Stage stage, bool ok, const Text &detail) {
        if (progress)
            progress({stage, ok, detail});
    };
    const auto fail = [&](Stage stage, const Error &error) -> Result<CrmSnapshot> {
        report(stage, false, error.what);
        return failure(error);
    };
    ConnectionProbe probe(m_connection, m_password);
    if (const Result<void> reached = probe.reach(progress, stop); !reached)
        return failure(reached.error());

    m_session->close(); // a test tests from the start
    if (const Result<void> open = m_session->open(); !open)
        return fail(Stage::Login, probe.explain(open.error(), stop));
    report(Stage::Login, true, Text::verbatim(m_connection.user));

    auto snapshot = readNow(request, stop);
    if (!snapshot) {
        switch (snapshot.error().kind) {
        case ErrorKind::NoPackage: report(Stage::Tables, true, {}); return fail(Stage::Package, snapshot.error());
        case ErrorKind::RefusedPermission: report(Stage::Tables, true, {}); return fail(Stage::Rights, snapshot.error());
        default: return fail(Stage::Tables, snapshot.error());
        }
    }
    report(Stage::Tables, true, Text::verbatim(snapshot->identity.product));
    if (!snapshot->hasFacebookPackage())
        return fail(Stage::Package, noPackageError());
    report(Stage::Package, true, {});
    if (snapshot->readOnly)
        report(Stage::Rights, false, databaseError(DatabaseFailure::ReadOnly, {}, m_connection).what);
    else if (!snapshot->missingRights.isEmpty())
        report(Stage::Rights, false, missingRightsError(snapshot->missingRights, m_connection).why);
    else
        report(Stage::Rights, true, {});
    return snapshot;
}

std::unique_ptr<CrmGateway> makeDatabaseGateway(const setup::DatabaseConnection &connection, const Secret &password)
{
    return std::make_unique<DatabaseGateway>(connection, password);
}

} // namespace crmlink::crm
