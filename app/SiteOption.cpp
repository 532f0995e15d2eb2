#include "SiteOption.h"

#include "runs/SiteStorage.h"

namespace crmlink::app
{

Result<std::optional<setup::Site>> siteOption(const Invocation &invocation, const std::stop_token &stop)
{
    if (!invocation.has("site"))
        return std::nullopt;
    auto loaded = runs::SiteStorage::load(invocation.value("site"), setup::SiteFile::Needs::Address, stop);
    if (!loaded)
        return failure(loaded.error());
    return std::move(*loaded);
}

} // namespace crmlink::app
