#include "Doors.h"

#include "pages/SetupSession.h"
#include "Services.h"
#include "SiteOption.h"

#include <QApplication>

namespace crmlink::app
{

Result<int> openSetup(const Invocation &invocation)
{
    auto state = StateFolder::open(invocation.stateDir);
    if (!state)
        return failure(state.error());
    const auto site = siteOption(invocation);
    if (!site)
        return failure(site.error());
    pages::SetupSession session(realServices(*state));
    session.open(*site);
    return QApplication::exec();
}

} // namespace crmlink::app
