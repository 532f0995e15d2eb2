#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

#include <stop_token>

namespace crmlink::secrets
{

/// The largest secret a keychain is asked to hold: Windows takes 2560 bytes an entry, and needs some for itself.
inline constexpr qsizetype maxSecretBytes = 2048;

/// Which secret of which site: keychain service `crmlink`, key `crmlink/<site>/<name>` (Windows ignores the service).
struct SecretKey {
    QString site; ///< setup::Site::key()
    QString name; ///< "database", "service", "app-secret", "run-<id>"
    [[nodiscard]] QString toString() const { return QStringLiteral("crmlink/") + site + u'/' + name; }
    bool operator==(const SecretKey &) const = default;
};

/// Where secrets are kept between runs. Thread-safe: any thread may call, each call works on a thread of the store's own
/// and needs no event loop of the caller's, so a worker thread may wait with result() while the thread that owns the
/// widgets attaches whenReady(). Calls are worked off in the order they were made; each is answered exactly once and
/// in bounded time; the destructor answers what is left with Cancelled. Every other failure is ErrorKind::SecretStore.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Whether it would keep a secret now.
    enum class Readiness {
        Ready,
        NeedsKeyring, ///< the first secret makes the desktop ask its user for the password of a new keyring
    };
    /// Writes a random value, reads it back, compares and deletes it: the only way to know that a keychain works. Nothing is
    /// tried where that alone would make the desktop ask for a new keyring.
    virtual QFuture<Result<Readiness>> probe(std::stop_token stop) = 0;
    /// An empty Secret when there is no such entry.
    virtual QFuture<Result<Secret>> read(SecretKey key, std::stop_token stop) = 0;
    /// Reads back and compares before it reports success. An empty secret is removed; more than maxSecretBytes is refused.
    /// A write that failed leaves the old value, or none.
    virtual QFuture<Result<void>> write(SecretKey key, Secret secret, std::stop_token stop) = 0;
    /// Success also when there was no such entry.
    virtual QFuture<Result<void>> remove(SecretKey key, std::stop_token stop) = 0;
    /// Secrets are gone when the program ends.
    [[nodiscard]] virtual bool isSessionOnly() const = 0;
    /// Where that is, for people: "your keychain", "Windows Credential Manager", "this session only".
    [[nodiscard]] virtual Text name() const = 0;
};

} // namespace crmlink::secrets
