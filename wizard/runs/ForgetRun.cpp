#include "runs/ForgetRun.h"

#include "base/Async.h"
#include "secrets/SiteSecrets.h"

namespace crmlink::runs
{

ForgetRun::ForgetRun(secrets::SecretStore &store, journal::Journal journal) : m_store(store), m_journal(std::move(journal)) { }

QFuture<Result<QStringList>> ForgetRun::start(const setup::Site &site, Scope scope, std::stop_token stop)
{
    const auto forget
        = [&store = m_store, journal = m_journal, site = site.key(), scope](const std::stop_token &either) -> Result<QStringList> {
        using secrets::SiteSecret;
        QStringList names{nameOf(SiteSecret::DatabasePassword), nameOf(SiteSecret::ServicePassword), nameOf(SiteSecret::AppSecret)};
        if (scope == Scope::All) {
            for (const journal::RunRecord &record : journal.list(site).runs)
                names += record.secretName();
        }
        QStringList removed;
        for (const QString &name : names) {
            const secrets::SecretKey key{.site = site, .name = name};
            const auto found = store.read(key, either).result();
            if (!found)
                return failure(found.error());
            if (found->isEmpty())
                continue;
            if (const auto gone = store.remove(key, either).result(); !gone)
                return failure(gone.error());
            removed += name;
        }
        return removed;
    };
    return m_thread.run(std::move(stop), forget);
}

} // namespace crmlink::runs
