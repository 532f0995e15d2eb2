#include "secrets/SessionStore.h"

#include "base/Async.h"
#include "secrets/SecretErrors.h"

#include <QCoreApplication>

namespace crmlink::secrets
{

QFuture<Result<SecretStore::Readiness>> SessionStore::probe(std::stop_token stop)
{
    return ready<Readiness>(stop.stop_requested() ? Result<Readiness>(failure(cancelledError())) : Readiness::Ready);
}

QFuture<Result<Secret>> SessionStore::read(SecretKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return ready<Secret>(failure(cancelledError()));
    const std::scoped_lock lock(m_mutex);
    return ready<Secret>(m_secrets.value(key.toString()));
}

QFuture<Result<void>> SessionStore::write(SecretKey key, Secret secret, std::stop_token stop)
{
    if (secret.isEmpty())
        return remove(std::move(key), std::move(stop));
    if (stop.stop_requested())
        return ready<void>(failure(cancelledError()));
    // The same limit as a keychain's, so that what was tried in a session does not fail later.
    if (secret.reveal().size() > maxSecretBytes)
        return ready<void>(failure(tooLongError(secret.reveal().size())));
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert(key.toString(), secret);
    return ready<void>({});
}

QFuture<Result<void>> SessionStore::remove(SecretKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return ready<void>(failure(cancelledError()));
    const std::scoped_lock lock(m_mutex);
    m_secrets.remove(key.toString());
    return ready<void>({});
}

Text SessionStore::name() const
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "this session only"));
}

} // namespace crmlink::secrets
