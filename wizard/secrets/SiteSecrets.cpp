#include "secrets/SiteSecrets.h"

#include "base/Async.h"
#include "secrets/SecretResolver.h"

namespace crmlink::secrets
{

namespace
{

Result<ResolvedSecret> resolve(const SecretResolver &resolver, const setup::Site &site, SiteSecret secret, std::stop_token stop)
{
    switch (secret) {
    case SiteSecret::DatabasePassword: return resolver.crmPassword(site, std::move(stop));
    case SiteSecret::ServicePassword: return resolver.servicePassword(site, std::move(stop));
    case SiteSecret::AppSecret: break;
    }
    return resolver.appSecret(site, std::move(stop));
}

} // namespace

QString nameOf(SiteSecret secret)
{
    switch (secret) {
    case SiteSecret::DatabasePassword: return QStringLiteral("database");
    case SiteSecret::ServicePassword: return QStringLiteral("service");
    case SiteSecret::AppSecret: break;
    }
    return QStringLiteral("app-secret");
}

SiteSecret crmPasswordOf(const setup::Site &site)
{
    return site.route == setup::Route::Service ? SiteSecret::ServicePassword : SiteSecret::DatabasePassword;
}

setup::SecretSource sourceOf(const setup::Site &site, SiteSecret secret)
{
    switch (secret) {
    case SiteSecret::DatabasePassword: return site.database.password;
    case SiteSecret::ServicePassword: return site.service ? site.service->password : setup::SecretSource();
    case SiteSecret::AppSecret: break;
    }
    return site.facebook.appSecret;
}

QFuture<Result<Secret>> fetch(const std::shared_ptr<SecretStore> &store, const setup::Site &site, SiteSecret secret, std::stop_token stop)
{
    if (sourceOf(site, secret).isOurs())
        return store->read({site.key(), nameOf(secret)}, std::move(stop));
    return runOn(waitingPool(), [store, site, secret, stop = std::move(stop)]() -> Result<Secret> {
        return resolve(SecretResolver(*store), site, secret, stop).map([](const ResolvedSecret &found) { return found.secret; });
    });
}

} // namespace crmlink::secrets
