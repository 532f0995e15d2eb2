#pragma once

#include "secrets/KeychainJobs.h"

#include <QHash>
#include <QStringList>

#include <mutex>
#include <vector>

namespace crmlink::test
{

/// For what no real keychain can be made to do on demand: it keeps jobs until told, or lies.
class FakeJobs final : public secrets::KeychainJobs
{
public:
    void start(secrets::KeychainJob job, Done done) override
    {
        const std::scoped_lock lock(m_mutex);
        log.append(QStringLiteral("%1 %2").arg(job.kind == secrets::KeychainJob::Kind::FindKeyring ? QStringLiteral("find a keyring")
                                                   : job.kind == secrets::KeychainJob::Kind::Read  ? QStringLiteral("read")
                                                   : job.kind == secrets::KeychainJob::Kind::Write ? QStringLiteral("write")
                                                                                                   : QStringLiteral("remove"),
                                               job.key));
        if (hold) {
            m_held.push_back({std::move(job), std::move(done)});
            return;
        }
        done(obey(job));
    }

    void release()
    {
        std::vector<std::pair<secrets::KeychainJob, Done>> held;
        {
            const std::scoped_lock lock(m_mutex);
            hold = false;
            held.swap(m_held);
        }
        for (const auto &[job, done] : held)
            done(obey(job));
    }

    size_t heldJobs()
    {
        const std::scoped_lock lock(m_mutex);
        return m_held.size();
    }

    QHash<QString, Secret> stored;
    QStringList log;
    bool hold = false;
    bool hasKeyring = true;
    bool liesAboutWrites = false;
    bool liesAboutRemovals = false;

private:
    secrets::KeychainAnswer obey(const secrets::KeychainJob &job)
    {
        using Code = secrets::KeychainAnswer::Code;
        switch (job.kind) {
        case secrets::KeychainJob::Kind::FindKeyring: return {.code = hasKeyring ? Code::Done : Code::NotFound, .words = {}, .secret = {}};
        case secrets::KeychainJob::Kind::Read:
            if (!stored.contains(job.key))
                return {.code = Code::NotFound, .words = {}, .secret = {}};
            return {.code = Code::Done, .words = {}, .secret = stored.value(job.key)};
        case secrets::KeychainJob::Kind::Write:
            if (!liesAboutWrites)
                stored.insert(job.key, job.secret);
            break;
        case secrets::KeychainJob::Kind::Remove:
            if (!liesAboutRemovals)
                stored.remove(job.key);
            break;
        }
        return {.code = Code::Done, .words = {}, .secret = {}};
    }

    std::mutex m_mutex;
    std::vector<std::pair<secrets::KeychainJob, Done>> m_held;
};

} // namespace crmlink::test
