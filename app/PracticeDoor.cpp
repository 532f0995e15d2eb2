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
    // Where the desktop goes away, Qt calls exit(): what stands on the stack stays, and the folder with it.
    static const QTemporaryDir folder;
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
    const pages::Tour::Values values = pages::Tour::usualValues();
    pages::Tour tour(*session.wizard(), invocation.value("tour"), values);
    tour.visitFacebook((*facebook)->with([&values](practice::PracticeWorld &world) {
        const practice::PracticePerson &person = world.developer();
        return pages::TourGuest{.email = person.email,
                                .password = person.password,
                                .code = practice::PracticeWorld::registrationCode(),
                                .displayName = values[QStringLiteral("displayNameField")],
                                .contactEmail = values[QStringLiteral("contactEmailField")],
                                .siteUrl = QUrl(values[QStringLiteral("siteUrl")])};
    }));
    QTextStream people(stderr);
    QObject::connect(&tour, &pages::Tour::said, &tour, [&people](const QString &line) { people << line << Qt::endl; });
    QObject::connect(&tour, &pages::Tour::finished, &tour,
                     [](bool allRight) { QApplication::exit(allRight ? 0 : exitStatus(ErrorKind::CheckFailed)); });
    tour.start();
    return QApplication::exec();
}

} // namespace crmlink::app
