#include "Doors.h"

#include "pages/ProfileSession.h"
#include "runs/SiteStorage.h"
#include "Services.h"

#include <QApplication>

namespace crmlink::app
{

Result<int> openProfile(const Invocation &invocation)
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
    pages::ProfileSession session(realServices(*state));
    QObject::connect(&session, &pages::ProfileSession::finished, qApp, &QCoreApplication::quit);
    session.open(site);
    return QApplication::exec();
}

} // namespace crmlink::app
