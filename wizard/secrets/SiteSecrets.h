#pragma once

#include "secrets/SecretStore.h"
#include "setup/Site.h"

#include <memory>
#include <stop_token>

namespace crmlink::secrets
{

enum class SiteSecret { DatabasePassword, ServicePassword, AppSecret };

/// In the keychain, see SecretKey.
[[nodiscard]] QString nameOf(SiteSecret secret);
/// The password for the site's route.
[[nodiscard]] SiteSecret crmPasswordOf(const setup::Site &site);
[[nodiscard]] setup::SecretSource sourceOf(const setup::Site &site, SiteSecret secret);

/// @p secret of @p site, for a window: from the keychain where the site names that or no place at all, as it may be there from an
/// earlier time; empty when it is not. From any other place as SecretResolver gives it, with its errors.
[[nodiscard]] QFuture<Result<Secret>> fetch(const std::shared_ptr<SecretStore> &store, const setup::Site &site, SiteSecret secret,
                                            std::stop_token stop);

} // namespace crmlink::secrets
