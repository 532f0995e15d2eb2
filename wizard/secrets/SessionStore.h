#pragma once

#include "secrets/SecretStore.h"

#include <QHash>

#include <mutex>

namespace crmlink::secrets
{

/// Keeps secrets in memory until the program ends: the explicit second choice where there is no keychain, and what
/// practice mode uses so that it touches nothing real.
class SessionStore final : public SecretStore
{
public:
    QFuture<Result<Readiness>> probe(std::stop_token stop) override;
    QFuture<Result<Secret>> read(SecretKey key, std::stop_token stop) override;
    QFuture<Result<void>> write(SecretKey key, Secret secret, std::stop_token stop) override;
    QFuture<Result<void>> remove(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] bool isSessionOnly() const override { return true; }
    [[nodiscard]] Text name() const override;

private:
    std::mutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace crmlink::secrets
