#include "pages/SetupSession.h"

#include "journal/Journal.h"
#include "pages/KnownSites.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"

#include <QTimer>

#include <algorithm>

namespace crmlink::pages
{

using setup::Journey;

SetupSession::SetupSession(Services services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    if (m_services.state)
        m_placeFile = std::make_shared<PlaceFile>(m_services.state);
}

SetupSession::~SetupSession() = default;

Place SetupSession::startingPlace(const std::optional<setup::Site> &site, const QString &siteFile)
{
    Place place{.page = PageId::Welcome, .draft = {}};
    place.draft.journey = m_services.practice ? Journey::Practice : Journey::New;
    const auto known = m_services.state ? knownSites(*m_services.state) : std::vector<KnownSite>();
    const auto unfinished = m_services.state ? unfinishedSetups(*m_services.state) : std::vector<Unfinished>();
    if (site) {
        place.draft.site = *site;
        place.draft.siteFile = siteFile;
        const auto isIt = [&](const setup::Site &candidate) { return candidate.key() == site->key(); };
        // The command line writes a CRM and remembers no site: its runs are on record.
        const bool isKnown = std::ranges::any_of(known, isIt, &KnownSite::site)
            || (m_services.journal && std::ranges::any_of(m_services.journal->list(site->key()).runs, &journal::RunRecord::isUndoable));
        // Where it was begun, Welcome asks whether to go on there.
        const bool isBegun
            = std::ranges::any_of(unfinished, [&](const Unfinished &setup) { return !setup.isOpen && isIt(setup.place.draft.site); });
        if (isKnown && !isBegun) {
            place.draft.journey = Journey::Status;
            place.page = PageId::Status;
        }
        return place;
    }
    for (const Unfinished &setup : unfinished) {
        if (m_placeFile->take(setup))
            return setup.place;
    }
    if (!known.empty()) {
        place.draft.site = known.front().site;
        place.draft.journey = Journey::Status;
        place.page = PageId::Status;
    }
    return place;
}

void SetupSession::open(const std::optional<setup::Site> &site, const QString &siteFile)
{
    build(startingPlace(site, siteFile));
    m_wizard->loadSecrets();
    m_wizard->show();
}

void SetupSession::build(const Place &place)
{
    m_wizard = std::make_unique<SetupWizard>(m_services, place.draft, place.page, m_placeFile);
    connect(m_wizard.get(), &SetupWizard::languageChanged, this, [this] {
        // The event is still on its way through the window that goes.
        QTimer::singleShot(0, this, &SetupSession::rebuild);
    });
    connect(m_wizard.get(), &QDialog::finished, this, &SetupSession::finished);
}

void SetupSession::rebuild()
{
    if (!m_wizard)
        return;
    m_services = m_wizard->services();
    const Place place{.page = m_wizard->currentPageId(), .draft = m_wizard->draft()};
    const QByteArray geometry = m_wizard->saveGeometry();
    const bool visible = m_wizard->isVisible();
    const QString focus = m_wizard->focusWidget() ? m_wizard->focusWidget()->objectName() : QString();
    m_wizard->disconnect(this);
    build(place);
    m_wizard->restoreGeometry(geometry);
    if (!visible)
        return;
    m_wizard->show();
    // After the page has given the focus to its first input: who goes through the languages by arrow key stays in their list.
    QTimer::singleShot(0, m_wizard.get(), [this, focus] {
        if (auto *there = focus.isEmpty() ? nullptr : m_wizard->current()->findChild<QWidget *>(focus))
            there->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace crmlink::pages
