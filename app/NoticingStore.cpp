#include "NoticingStore.h"

#include "base/Async.h"
#include "WaitNotice.h"

#include <QCoreApplication>

namespace crmlink::app
{

namespace
{

template <typename R> QFuture<R> noticed(QFuture<R> answer)
{
    using namespace std::chrono_literals;
    return runOn(waitingPool(), [answer = std::move(answer)] {
        WaitNotice notice;
        notice.begin(
            Text(QT_TRANSLATE_NOOP("crmlink", "Waiting for your keychain, which may have a question on the desktop. Ctrl+C stops.")), 3s);
        return answer.result();
    });
}

} // namespace

QFuture<Result<secrets::SecretStore::Readiness>> NoticingStore::probe(std::stop_token stop)
{
    return noticed(m_store->probe(std::move(stop)));
}

QFuture<Result<Secret>> NoticingStore::read(secrets::SecretKey key, std::stop_token stop)
{
    return noticed(m_store->read(std::move(key), std::move(stop)));
}

QFuture<Result<void>> NoticingStore::write(secrets::SecretKey key, Secret secret, std::stop_token stop)
{
    return noticed(m_store->write(std::move(key), std::move(secret), std::move(stop)));
}

QFuture<Result<void>> NoticingStore::remove(secrets::SecretKey key, std::stop_token stop)
{
    return noticed(m_store->remove(std::move(key), std::move(stop)));
}

} // namespace crmlink::app
