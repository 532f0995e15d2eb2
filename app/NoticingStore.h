#pragma once

#include "secrets/SecretStore.h"

#include <memory>

namespace crmlink::app
{

/// The keychain of a verb without window: says on standard error that it waits for it, which may have asked a person something in
/// a dialog that nobody sees from a terminal.
class NoticingStore final : public secrets::SecretStore
{
public:
    explicit NoticingStore(std::unique_ptr<secrets::SecretStore> store) : m_store(std::move(store)) { }

    QFuture<Result<Readiness>> probe(std::stop_token stop) override;
    QFuture<Result<Secret>> read(secrets::SecretKey key, std::stop_token stop) override;
    QFuture<Result<void>> write(secrets::SecretKey key, Secret secret, std::stop_token stop) override;
    QFuture<Result<void>> remove(secrets::SecretKey key, std::stop_token stop) override;
    [[nodiscard]] bool isSessionOnly() const override { return m_store->isSessionOnly(); }
    [[nodiscard]] Text name() const override { return m_store->name(); }

private:
    const std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace crmlink::app
