#include "Doors.h"

#include "pages/SetupSession.h"
#include "practice/PracticeCrm.h"
#include "practice/PracticeFacebook.h"
#include "Services.h"
#include "setup/GuideAnchors.h"

#include <QApplication>
#include <QTemporaryDir>

namespace crmlink::app
{

Result<int> openPractice(const Invocation &invocation)
{
    if (invocation.has("tour")) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text(QT_TRANSLATE_NOOP("crmlink", "--tour is not in this version of CrmLink.")),
                             .why = {},
                             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "crmlink practice opens the wizard to try by hand.")),
                             .guide = setup::anchor::commandLine,
                             .candidates = {}});
    }
    const QTemporaryDir folder;
    auto state = StateFolder::open(folder.filePath(QStringLiteral("state")));
    if (!state)
        return failure(state.error());
    auto crm = practice::PracticeCrm::create(folder.filePath(QStringLiteral("practice-crm.sqlite")));
    if (!crm)
        return failure(crm.error());
    const auto facebook = practice::PracticeFacebook::start();
    if (!facebook)
        return failure(facebook.error());
    setup::Site site;
    site.facebook.endpoints = (*facebook)->endpoints();
    site.name = QStringLiteral("Practice");
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.database = crm->connection();
    site.actingAs = QStringLiteral("Supervisor");
    pages::SetupSession session(practiceServices(*state));
    session.open(site);
    return QApplication::exec();
}

} // namespace crmlink::app
