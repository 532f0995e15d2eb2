#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

#include <stop_token>

namespace crmlink::secrets
{

/// Which secret of which site: keychain service `crmlink`, key `crmlink/<site>/<name>` (Windows ignores the service).
struct SecretKey {
    QString site; ///< setup::Site::key()
    QString name; ///< "database", "service", "app-secret", "run-<id>"
    [[nodiscard]] QString toString() const { return QStringLiteral("crmlink/") + site + u'/' + name; }
    bool operator==(const SecretKey &) const = default;
};

/// Where secrets are kept between runs. Called on the thread it lives in (the application's main thread, which must spin
/// its event loop); other threads go through callFrom() helpers of runs. Every failure is ErrorKind::SecretStore.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Writes a random value, reads it back, compares and deletes it: the only way to know that a keychain works.
    virtual QFuture<Result<void>> probe(std::stop_token stop) = 0;
    /// An empty Secret when there is no such entry.
    virtual QFuture<Result<Secret>> read(SecretKey key, std::stop_token stop) = 0;
    /// Reads back and compares before it reports success.
    virtual QFuture<Result<void>> write(SecretKey key, Secret secret, std::stop_token stop) = 0;
    /// Success also when there was no such entry.
    virtual QFuture<Result<void>> remove(SecretKey key, std::stop_token stop) = 0;
    /// Secrets are gone when the program ends.
    [[nodiscard]] virtual bool isSessionOnly() const = 0;
    /// "GNOME Keyring / Secret Service", "Windows Credential Manager", "only until CrmLink is closed".
    [[nodiscard]] virtual Text name() const = 0;
};

} // namespace crmlink::secrets
