#include "Doors.h"

#include "pages/ProfileSession.h"
#include "Services.h"
#include "SiteOption.h"

#include <QApplication>

namespace crmlink::app
{

Result<int> openProfile(const Invocation &invocation, const std::stop_token &stop)
{
    auto state = StateFolder::open(invocation.stateDir);
    if (!state)
        return failure(state.error());
    const auto site = siteOption(invocation, stop);
    if (!site)
        return failure(site.error());
    pages::ProfileSession session(realServices(*state));
    QObject::connect(&session, &pages::ProfileSession::finished, qApp, &QCoreApplication::quit);
    session.open(*site);
    return QApplication::exec();
}

} // namespace crmlink::app
