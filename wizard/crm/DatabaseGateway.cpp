#include "crm/DatabaseGateway.h"

#include "crm/AccountReader.h"
#include "crm/Applier.h"
#include "crm/ConnectionProbe.h"
#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/GatewayErrors.h"
#include "crm/SnapshotReader.h"

namespace crmlink::crm
{

using setup::CrmSnapshot;
using setup::SnapshotRequest;

DatabaseGateway::DatabaseGateway(setup::DatabaseConnection connection, Secret password, std::chrono::milliseconds patience)
    : m_connection(std::move(connection)), m_password(std::move(password)),
      m_session(std::make_unique<DatabaseSession>(m_connection, m_password, patience))
{
}

template <typename T, typename Work> Result<T> DatabaseGateway::withConnection(const std::stop_token &stop, Work work)
{
    const bool kept = m_session->isOpen();
    if (const Result<void> open = openNow(stop); !open)
        return failure(open.error());
    bool lost = false;
    Result<T> result = work(lost);
    if (result || !lost || !kept || stop.stop_requested())
        return result;
    m_session->close();
    if (const Result<void> open = openNow(stop); !open)
        return failure(open.error());
    return work(lost);
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

Result<void> DatabaseGateway::openNow(const std::stop_token &stop)
{
    const Result<void> open = m_session->open();
    if (!open)
        return failure(ConnectionProbe(m_connection, m_password).explain(open.error(), stop));
    return {};
}

QFuture<Result<CrmSnapshot>> DatabaseGateway::read(SnapshotRequest request, std::stop_token stop)
{
    return m_worker.run(
        [this, request = std::move(request)](Claim &claim) {
            return withConnection<CrmSnapshot>(claim.stop(), [&](bool &lost) {
                auto snapshot = readNow(request, claim.stop());
                lost = !m_session->isOpen();
                return snapshot;
            });
        },
        std::move(stop));
}

QFuture<Result<Applied>> DatabaseGateway::apply(ApplyRequest request, std::stop_token stop)
{
    return m_worker.run(
        [this, request = std::move(request)](Claim &claim) {
            if (request.progress)
                request.progress(ApplyStep::Connecting);
            return withConnection<Applied>(claim.stop(), [&](bool &lost) {
                Applier applier(*m_session, claim);
                auto applied = applier.apply(request);
                lost = applier.mayBeRepeated();
                return applied;
            });
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

template <typename T, typename Work> QFuture<Result<T>> DatabaseGateway::list(std::stop_token stop, Work work)
{
    return m_worker.run(
        [this, work = std::move(work)](Claim &claim) {
            return withConnection<T>(claim.stop(), [&](bool &lost) {
                AccountReader reader(*m_session);
                Result<T> result = work(reader, claim.stop());
                lost = !m_session->isOpen();
                return result;
            });
        },
        std::move(stop));
}

QFuture<Result<setup::AccountPage>> DatabaseGateway::accounts(setup::AccountQuery query, std::stop_token stop)
{
    return list<setup::AccountPage>(std::move(stop), [query = std::move(query)](AccountReader &reader, const std::stop_token &either) {
        return reader.accounts(query, either);
    });
}

QFuture<Result<std::vector<setup::CrmUser>>> DatabaseGateway::users(setup::UserQuery query, std::stop_token stop)
{
    return list<std::vector<setup::CrmUser>>(
        std::move(stop),
        [query = std::move(query)](AccountReader &reader, const std::stop_token &either) { return reader.users(query, either); });
}

QFuture<Result<Secret>> DatabaseGateway::token(setup::Guid account, std::stop_token stop)
{
    return list<Secret>(std::move(stop), [account = std::move(account)](AccountReader &reader, const std::stop_token &either) {
        return reader.token(account, either);
    });
}

QFuture<Result<ServerProof>> DatabaseGateway::prove(setup::Guid, std::stop_token)
{
    return ready<ServerProof>(failure(unexpectedError(QStringLiteral("a database proves no account"))));
}

std::unique_ptr<CrmGateway> makeDatabaseGateway(const setup::DatabaseConnection &connection, const Secret &password)
{
    return std::make_unique<DatabaseGateway>(connection, password);
}

} // namespace crmlink::crm
