#pragma once

#include "secrets/SecretStore.h"
#include "setup/ChangePlan.h"
#include "setup/Site.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace crmlink::secrets
{

struct ResolvedSecret {
    Secret secret;
    std::vector<setup::Warning> warnings; ///< "secret_file_mode": others may read the file
};

/// Gets a secret from where a site file says it is: keychain, environment, a file's or a command's first line.
/// Calls block and are for worker threads. Every failure is ErrorKind::SecretStore (or Cancelled), names the place, and
/// never quotes what was found there.
class SecretResolver
{
public:
    /// A command may have to ask a person for a passphrase.
    static constexpr std::chrono::seconds defaultPatience{60};
    /// No password is longer; a file or output beyond it is the wrong one.
    static constexpr qsizetype longest = 64 * 1024;

    /// Called when a command is started; what it gives lives until the command has ended.
    using CommandNotice = std::function<std::shared_ptr<void>(const QString &program)>;

    /// @p store is only asked for sources that say keychain; it must outlive the resolver.
    explicit SecretResolver(SecretStore &store, std::chrono::milliseconds patience = defaultPatience, CommandNotice notice = {})
        : m_store(store), m_patience(patience), m_notice(std::move(notice))
    {
    }

    /// The password for the site's route: database login or CRM user. Empty when the site names no source.
    [[nodiscard]] Result<ResolvedSecret> crmPassword(const setup::Site &site, std::stop_token stop) const;
    /// The CRM user's password, whatever the route: --notify service.
    [[nodiscard]] Result<ResolvedSecret> servicePassword(const setup::Site &site, std::stop_token stop) const;
    /// Tidied (setup::tidiedAppSecret), so that a file and the wizard mean the same.
    [[nodiscard]] Result<ResolvedSecret> appSecret(const setup::Site &site, std::stop_token stop) const;

private:
    [[nodiscard]] Result<ResolvedSecret> resolve(const setup::SecretSource &source, const SecretKey &key, const QString &path,
                                                 const std::stop_token &stop) const;
    [[nodiscard]] Result<Secret> fromKeychain(const SecretKey &key, const QString &path, const std::stop_token &stop) const;
    [[nodiscard]] Result<Secret> fromCommand(const QStringList &command, const QString &path, const std::stop_token &stop) const;

    SecretStore &m_store;
    std::chrono::milliseconds m_patience;
    CommandNotice m_notice;
};

} // namespace crmlink::secrets
