#include "pages/SetupSession.h"

#include "guide/GuideWindow.h"
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

Place SetupSession::startingPlace()
{
    Place place{.page = PageId::Welcome, .draft = {}};
    place.draft.journey = m_services.practice ? Journey::Practice : Journey::New;
    if (const auto &given = m_services.given) {
        place.draft.takeSite(given->site, given->file);
        const auto isIt = [&](const KnownSite &candidate) { return candidate.site.key() == given->site.key(); };
        // The command line writes a CRM and remembers no site: its runs are on record.
        const bool isKnown = (m_services.state && std::ranges::any_of(knownSites(*m_services.state), isIt))
            || (m_services.journal
                && std::ranges::any_of(m_services.journal->list(given->site.key()).runs, &journal::RunRecord::isUndoable));
        // Where it was begun, Welcome asks whether to go on there.
        const bool isBegun = m_services.state
            && std::ranges::any_of(unfinishedSetups(*m_services.state, given), [](const Unfinished &setup) { return !setup.isOpen; });
        if (isKnown && !isBegun) {
            place.draft.journey = Journey::Status;
            place.page = PageId::Status;
        }
        return place;
    }
    if (!m_services.state)
        return place;
    for (const Unfinished &setup : unfinishedSetups(*m_services.state)) {
        if (m_placeFile->take(setup))
            return placeOf(setup);
    }
    if (const auto known = knownSites(*m_services.state); !known.empty()) {
        place.draft.site = known.front().site;
        place.draft.journey = Journey::Status;
        place.page = PageId::Status;
    }
    return place;
}

void SetupSession::open(const std::optional<setup::Site> &site, const QString &siteFile)
{
    if (site)
        m_services.given = KnownSite{.file = siteFile, .site = *site, .isGiven = true};
    build(startingPlace());
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
    const std::any choice = m_wizard->current()->choice();
    const auto guide = m_wizard->guide() ? std::optional(m_wizard->guide()->stand()) : std::nullopt;
    const QString focus = m_wizard->focusWidget() ? m_wizard->focusWidget()->objectName() : QString();
    m_wizard->disconnect(this);
    build(place);
    m_wizard->current()->takeChoice(choice);
    m_wizard->restoreGeometry(geometry);
    if (!visible)
        return;
    m_wizard->show();
    if (guide) {
        m_wizard->reopenGuide(*guide);
        m_wizard->activateWindow();
    }
    // After the page has given the focus to its first input: who goes through the languages by arrow key stays in their list.
    QTimer::singleShot(0, m_wizard.get(), [this, focus] {
        if (auto *there = focus.isEmpty() ? nullptr : m_wizard->current()->findChild<QWidget *>(focus))
            there->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace crmlink::pages
