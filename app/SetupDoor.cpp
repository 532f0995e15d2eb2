#include "Doors.h"

#include "pages/SetupSession.h"
#include "Services.h"
#include "SiteOption.h"

#include <QApplication>
#include <QFileInfo>

namespace crmlink::app
{

Result<int> openSetup(const Invocation &invocation, const std::stop_token &stop)
{
    auto state = StateFolder::open(invocation.stateDir);
    if (!state)
        return failure(state.error());
    const auto site = siteOption(invocation, stop);
    if (!site)
        return failure(site.error());
    pages::SetupSession session(realServices(*state));
    // What comes through a pipe cannot be written back.
    const QFileInfo file(invocation.value("site"));
    session.open(*site, file.isFile() ? file.absoluteFilePath() : QString());
    return QApplication::exec();
}

} // namespace crmlink::app
