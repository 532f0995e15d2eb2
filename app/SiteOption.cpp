#include "SiteOption.h"

#include "runs/SiteStorage.h"

namespace crmlink::app
{

Result<std::optional<setup::Site>> siteOption(const Invocation &invocation)
{
    if (!invocation.has("site"))
        return std::nullopt;
    auto loaded = runs::SiteStorage::load(invocation.value("site"), setup::SiteFile::Needs::Address);
    if (!loaded)
        return failure(loaded.error());
    return std::move(*loaded);
}

} // namespace crmlink::app
