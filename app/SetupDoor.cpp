#include "Doors.h"

#include "pages/SetupSession.h"
#include "runs/SiteStorage.h"
#include "Services.h"

#include <QApplication>

namespace crmlink::app
{

Result<int> openSetup(const Invocation &invocation)
{
    auto state = StateFolder::open(invocation.stateDir);
    if (!state)
        return failure(state.error());
    std::optional<setup::Site> site;
    if (invocation.has("site")) {
        auto loaded = runs::SiteStorage::load(invocation.value("site"), setup::SiteFile::Needs::Address);
        if (!loaded)
            return failure(loaded.error());
        site = std::move(*loaded);
    }
    pages::SetupSession session(realServices(*state));
    session.open(site);
    return QApplication::exec();
}

} // namespace crmlink::app
