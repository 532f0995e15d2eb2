#pragma once

#include "secrets/KeychainJobs.h"
#include "secrets/SecretStore.h"

#include <QThreadPool>

#include <chrono>
#include <memory>

namespace crmlink::secrets
{

class KeychainQueue;

/// The platform's keychain, which is not taken at its word:
/// - a write is read back and compared (KWallet reports success though nothing was stored);
/// - "no such entry" counts only after a probe (a locked Secret Service says so of entries that it has);
/// - a removal is read back after a probe (a locked one reports success and removes nothing);
/// - a call ends with an error after a time-out of its own, and what the keychain does later is ignored and taken back.
class KeychainStore final : public SecretStore
{
public:
    static constexpr std::chrono::seconds defaultTimeOut{60};

    KeychainStore();
    /// @p timeOut bounds every call, the wait for earlier calls included.
    explicit KeychainStore(std::shared_ptr<KeychainJobs> jobs, std::chrono::milliseconds timeOut = defaultTimeOut);
    ~KeychainStore() override;

    QFuture<Result<Readiness>> probe(std::stop_token stop) override;
    QFuture<Result<Secret>> read(SecretKey key, std::stop_token stop) override;
    QFuture<Result<void>> write(SecretKey key, Secret secret, std::stop_token stop) override;
    QFuture<Result<void>> remove(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] bool isSessionOnly() const override { return false; }
    [[nodiscard]] Text name() const override;

private:
    template <typename Work> auto enqueue(std::stop_token stop, Work work);

    const std::shared_ptr<KeychainQueue> m_queue;
    const std::chrono::milliseconds m_timeOut;
    QThreadPool m_pool;
};

} // namespace crmlink::secrets
