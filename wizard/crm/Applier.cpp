#include "crm/Applier.h"

#include "base/Log.h"
#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/GatewayErrors.h"
#include "crm/PlanStatements.h"
#include "setup/GuideAnchors.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace crmlink::crm
{

using namespace setup;
using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds longestSlice = 500ms;

Error notAsWritten()
{
    return {.kind = ErrorKind::ReadBack,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's database did not keep what was written. Everything was taken back.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP(
                "crmlink", "A trigger or rule in the database may change these rows: show this to the database administrator.")),
            .guide = anchor::write,
            .candidates = {}};
}

Error rowGone()
{
    return {.kind = ErrorKind::ReadBack,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "A row that was to be changed could not be changed. Everything was taken back.")),
            .why = {},
            .fix
            = Text(QT_TRANSLATE_NOOP("crmlink", "A trigger, a rule or row security may hide it: show this to the database administrator.")),
            .guide = anchor::write,
            .candidates = {}};
}

Error secretNotAtHand()
{
    return {.kind = ErrorKind::SecretStore,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret to be written is not at hand. Nothing was written.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Enter the App Secret again.")),
            .guide = anchor::keys,
            .candidates = {}};
}

Error lostAtTheEnd(const Text &why)
{
    return {.kind = ErrorKind::Unreachable,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The connection was lost at the last step. Nothing was written.")),
            .why = why,
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Try again.")),
            .guide = anchor::databaseConnection,
            .candidates = {}};
}

Error nobodyKnows(const Text &why)
{
    return {.kind = ErrorKind::Unreachable,
            .what
            = Text(QT_TRANSLATE_NOOP("crmlink",
                                     "The connection was lost at the last step, and the database cannot be reached to see whether the "
                                     "changes were written.")),
            .why = why,
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "When the server is back, open CrmLink again: it looks and says what is so.")),
            .guide = anchor::databaseConnection,
            .candidates = {}};
}

bool lacksSecret(const Statement &statement)
{
    return std::ranges::any_of(statement.values, [](const Value &value) {
        const auto *secret = std::get_if<Secret>(&value);
        return secret && secret->isEmpty();
    });
}

} // namespace

void Applier::tell(const ApplyRequest &request, ApplyStep step) const
{
    if (request.progress)
        request.progress(step);
}

Result<ChangePlan> Applier::lockAndPlan(const ApplyRequest &request, const std::stop_token &stop)
{
    SnapshotReader reader(m_session);
    // Waited for in slices: the server does not hear of a stop, and whoever stops must not be kept until the wait is over.
    const QDeadlineTimer patience(m_session.patience());
    Result<Catalogue> catalogue = failure(cancelledError());
    for (;;) {
        std::vector<Statement> before
            = m_session.beginWriting(std::clamp(std::chrono::milliseconds(patience.remainingTime()), 1ms, longestSlice));
        std::ranges::move(lockStatements(request.reviewed, m_session.dialect()), std::back_inserter(before));
        std::ranges::move(m_session.fullPatience(), std::back_inserter(before));
        catalogue = reader.readCatalogue(before, stop);
        if (catalogue || m_session.lastFailure() != DatabaseFailure::Locked || patience.hasExpired() || stop.stop_requested())
            break;
        m_session.rollBack();
    }
    m_mayBeRepeated = !catalogue && m_session.lastFailure() == DatabaseFailure::ConnectionLost;
    if (!catalogue)
        return failure(catalogue.error());
    m_catalogue = *catalogue;
    tell(request, ApplyStep::Comparing);
    const Result<CrmSnapshot> snapshot = reader.readValues(m_catalogue, request.read, stop);
    if (!snapshot)
        return failure(snapshot.error());
    return request.plan(*snapshot);
}

Result<void> Applier::write(const std::vector<Statement> &statements)
{
    // What carries no secret goes in one message; what does goes alone, so that the server's log of another statement's
    // failure cannot quote it.
    std::vector<std::vector<Statement>> messages(1);
    for (const Statement &statement : statements) {
        if (lacksSecret(statement))
            return failure(secretNotAtHand());
        if (statement.carriesSecret())
            messages.push_back({statement});
        else
            messages.front().push_back(statement);
    }
    for (const std::vector<Statement> &message : messages) {
        if (message.empty())
            continue;
        const auto answers = m_session.run(message, m_claim.stop());
        if (!answers)
            return failure(answers.error());
        for (size_t i = 0; i < message.size(); ++i) {
            // Some drivers do not say how many rows (-1); the read-back does.
            const int affected = answers->at(i).affected;
            if (!message[i].anyNumberOfRows && affected != 1 && affected != -1)
                return failure(rowGone());
        }
    }
    return {};
}

Result<void> Applier::readBack(const ApplyRequest &request)
{
    const Result<CrmSnapshot> snapshot = SnapshotReader(m_session).readValues(m_catalogue, request.read, m_claim.stop());
    if (!snapshot)
        return failure(snapshot.error());
    const Result<ChangePlan> left = request.plan(*snapshot);
    if (!left)
        return failure(left.error());
    if (!left->isEmpty())
        return failure(notAsWritten());
    return {};
}

Result<Applied> Applier::apply(const ApplyRequest &request)
{
    if (request.reviewed.isEmpty())
        return Applied{{}, QDateTime::currentDateTimeUtc()};

    const auto rolledBack = [this](const Error &error) {
        m_session.rollBack();
        return failure(error);
    };
    tell(request, ApplyStep::Locking);
    const Result<ChangePlan> plan = lockAndPlan(request, m_claim.stop());
    if (!plan)
        return rolledBack(plan.error());
    if (!sameChanges(*plan, request.reviewed))
        return rolledBack(conflictError());

    tell(request, ApplyStep::Writing);
    const PlanStatements work = planStatements(*plan, request.modifiedBy, m_session.dialect());
    if (const Result<void> written = write(work.statements); !written)
        return rolledBack(written.error());
    tell(request, ApplyStep::ReadingBack);
    if (const Result<void> kept = readBack(request); !kept)
        return rolledBack(kept.error());

    if (!m_claim.hold())
        return rolledBack(cancelledError());
    if (request.beforeCommit) {
        if (const Result<void> ready = request.beforeCommit(work.insertedRows); !ready)
            return rolledBack(ready.error());
    }
    if (m_claim.stop().stop_requested())
        return rolledBack(cancelledError());
    tell(request, ApplyStep::Committing);
    return commit(request, {work.insertedRows, QDateTime::currentDateTimeUtc()});
}

Result<Applied> Applier::commit(const ApplyRequest &request, const Applied &applied)
{
    const Result<void> committed = m_session.commit();
    if (committed)
        return applied;
    if (m_session.lastFailure() == DatabaseFailure::ConnectionLost)
        return settle(request, applied);
    m_session.rollBack();
    return failure(committed.error());
}

Result<Applied> Applier::settle(const ApplyRequest &request, const Applied &applied)
{
    qCWarning(lcCrm) << "the answer to COMMIT was lost: asking the CRM what became of it";
    m_session.close();
    Result<void> open;
    const QDeadlineTimer deadline(m_session.patience()); // a server that restarts needs a moment
    do {
        open = m_session.open();
        if (!open)
            QThread::msleep(300);
    } while (!open && !deadline.hasExpired());
    if (!open)
        return failure(nobodyKnows(open.error().why));
    // Locking waits until the lost transaction has ended, one way or the other.
    const Result<ChangePlan> left = lockAndPlan(request, {});
    m_session.rollBack();
    if (!left)
        return failure(left.error().kind == ErrorKind::Conflict ? left.error() : nobodyKnows(left.error().why));
    if (left->isEmpty())
        return applied;
    if (sameChanges(*left, request.reviewed))
        return failure(lostAtTheEnd({}));
    return failure(conflictError());
}

} // namespace crmlink::crm
