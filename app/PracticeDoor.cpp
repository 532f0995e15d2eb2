#include "Doors.h"

#include "pages/SetupSession.h"
#include "pages/Tour.h"
#include "practice/PracticeCrm.h"
#include "practice/PracticeFacebook.h"
#include "Services.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

namespace crmlink::app
{

Result<int> openPractice(const Invocation &invocation)
{
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
    if (!invocation.has("tour"))
        return QApplication::exec();
    pages::Tour::Values values = pages::Tour::usualValues();
    // The tour does not go to the console: its app is there already.
    (*facebook)->with([&values](practice::PracticeWorld &world) {
        practice::PracticeApp &app = world.createApp(world.developer(), values[QStringLiteral("displayNameField")]);
        app.apiAccess = true;
        app.contactEmail = values[QStringLiteral("contactEmailField")];
        app.hasWebsite = true;
        app.websiteUrl = values[QStringLiteral("siteUrl")] + u'/';
        app.domains = {QUrl(values[QStringLiteral("siteUrl")]).host()};
        values[QStringLiteral("appIdField")] = app.id;
        values[QStringLiteral("appSecretField")] = app.secret;
    });
    pages::Tour tour(*session.wizard(), invocation.value("tour"), values);
    QTextStream people(stderr);
    QObject::connect(&tour, &pages::Tour::said, &tour, [&people](const QString &line) { people << line << Qt::endl; });
    QObject::connect(&tour, &pages::Tour::finished, &tour,
                     [](bool allRight) { QApplication::exit(allRight ? 0 : exitStatus(ErrorKind::CheckFailed)); });
    tour.start();
    return QApplication::exec();
}

} // namespace crmlink::app
