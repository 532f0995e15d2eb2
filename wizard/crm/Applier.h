#pragma once

#include "crm/CrmGateway.h"
#include "crm/SnapshotReader.h"
#include "crm/Worker.h"

namespace crmlink::crm
{

class DatabaseSession;

/// One apply(), design 3 (1) to (5), on an open session. Runs on the gateway's worker thread.
class Applier
{
public:
    Applier(DatabaseSession &session, Claim &claim) : m_session(session), m_claim(claim) { }

    Result<Applied> apply(const ApplyRequest &request);
    /// The connection was lost before anything was compared: the whole call may be made again on a fresh one.
    [[nodiscard]] bool mayBeRepeated() const { return m_mayBeRepeated; }

private:
    /// The plan that the CRM's rows, now locked, ask for.
    Result<setup::ChangePlan> lockAndPlan(const ApplyRequest &request, const std::stop_token &stop);
    Result<void> write(const std::vector<Statement> &statements);
    Result<void> readBack(const ApplyRequest &request);
    Result<Applied> commit(const ApplyRequest &request, const Applied &applied);
    Result<Applied> settle(const ApplyRequest &request, const Applied &applied);
    void tell(const ApplyRequest &request, ApplyStep step) const;

    DatabaseSession &m_session;
    Claim &m_claim;
    Catalogue m_catalogue;
    bool m_mayBeRepeated = false;
};

} // namespace crmlink::crm
