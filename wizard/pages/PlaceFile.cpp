#include "pages/PlaceFile.h"

#include "runs/SiteStorage.h"
#include "setup/SiteFile.h"
#include "setup/SiteMerge.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <tuple>
#include <utility>

namespace crmlink::pages
{

namespace
{

QString nameOf(int number)
{
    return number == 1 ? QStringLiteral("resume.json") : QStringLiteral("resume-%1.json").arg(number);
}

bool isWorthKeeping(const Place &place)
{
    return place.page != PageId::Welcome || place.draft.site != setup::Site{};
}

/// The one written last first.
QStringList filesIn(const StateFolder &state)
{
    return QDir(state.path()).entryList({nameOf(1), QStringLiteral("resume-*.json")}, QDir::Files, QDir::Time);
}

std::optional<Place> placeIn(const StateFolder &state, const QString &name)
{
    const auto bytes = state.read(name);
    auto place = bytes ? placeFromJson(*bytes) : std::nullopt;
    return place && isWorthKeeping(*place) ? place : std::nullopt;
}

/// The same site, for the same purpose: when one is finished, so is the other.
bool isSameSetup(const Place &one, const Place &other)
{
    return one.draft.site.key() == other.draft.site.key() && one.draft.journey == other.draft.journey
        && one.draft.siteFile == other.draft.siteFile;
}

/// What was seen in and done to one says nothing about the other.
bool isSameCrm(const setup::Site &one, const setup::Site &other)
{
    const auto database = [](const setup::Site &site) {
        const setup::DatabaseConnection &db = site.database;
        return std::tuple(db.kind, db.host, db.port, db.name, db.schema);
    };
    return one.key() == other.key() && one.route == other.route && database(one) == database(other);
}

/// Null while another window has it. A lock that cannot be made keeps nobody from working: saving says what is wrong.
std::unique_ptr<QLockFile> lockOf(const StateFolder &state, const QString &name)
{
    auto lock = std::make_unique<QLockFile>(state.filePath(name + QStringLiteral(".lock")));
    lock->setStaleLockTime(0); // a window may be open for days
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    return lock;
}

} // namespace

std::vector<Unfinished> unfinishedSetups(const StateFolder &state)
{
    std::vector<Unfinished> setups;
    for (const QString &name : filesIn(state)) {
        if (auto place = placeIn(state, name))
            setups.push_back({.name = name, .place = std::move(*place), .isOpen = !lockOf(state, name)});
    }
    std::stable_partition(setups.begin(), setups.end(), [](const Unfinished &setup) { return setup.place.page != PageId::Welcome; });
    return setups;
}

std::vector<Unfinished> unfinishedSetups(const StateFolder &state, const std::optional<KnownSite> &given)
{
    std::vector<Unfinished> setups = unfinishedSetups(state);
    if (given) {
        std::erase_if(setups, [&](const Unfinished &setup) {
            return setup.place.draft.siteFile != given->file
                || (given->file.isEmpty() && setup.place.draft.site.key() != given->site.key());
        });
    }
    return setups;
}

Place placeOf(const Unfinished &setup)
{
    Place place = setup.place;
    setup::SetupDraft &draft = place.draft;
    if (draft.siteFile.isEmpty())
        return place;
    // One that cannot be read now is told of when it is to be written.
    const auto file = runs::SiteStorage::load(draft.siteFile, setup::SiteFile::Needs::Nothing);
    if (!file || *file == draft.siteInFile)
        return place;
    const setup::Site before = std::exchange(draft.site, setup::mergedSite(draft.siteInFile, *file, draft.site));
    draft.siteInFile = *file;
    if (!isSameCrm(before, draft.site)) {
        draft.forgetCrm();
        const std::vector<PageId> pages = way(draft);
        const auto crm = std::ranges::find(pages, PageId::Crm);
        if (crm == pages.end())
            place.page = firstPage(draft);
        else if (std::find(pages.begin(), crm, place.page) == crm)
            place.page = PageId::Crm; // nobody has tested the connection to this one
    }
    return place;
}

std::vector<Place> savedPlaces(const StateFolder &state)
{
    std::vector<Place> places;
    for (const QString &name : filesIn(state)) {
        if (auto place = placeIn(state, name))
            places.push_back(std::move(*place));
    }
    return places;
}

PlaceFile::PlaceFile(std::shared_ptr<const StateFolder> state) : m_state(std::move(state)) { }

PlaceFile::~PlaceFile() = default;

bool PlaceFile::lock(const QString &name)
{
    auto lock = lockOf(*m_state, name);
    if (!lock)
        return false;
    m_lock = std::move(lock);
    m_name = name;
    return true;
}

bool PlaceFile::take(const Unfinished &setup)
{
    if (setup.name != m_name && !lock(setup.name))
        return false;
    m_kept = setup.place;
    m_onWelcome = false;
    return true;
}

void PlaceFile::choose(const Place &place)
{
    const auto setups = unfinishedSetups(*m_state);
    // Opening a site again and again, and closing it on Welcome, makes no more than one file.
    for (const Unfinished &setup : setups) {
        if (setup.place.page == PageId::Welcome && isSameSetup(setup.place, place) && lock(setup.name))
            return;
    }
    for (int number = 1;; ++number) {
        const QString name = nameOf(number);
        const bool inUse = std::ranges::any_of(setups, [&](const Unfinished &setup) { return setup.name == name; });
        if (!inUse && lock(name))
            return;
    }
}

Result<void> PlaceFile::save(const Place &place)
{
    const bool onWelcome = place.page == PageId::Welcome;
    if (onWelcome && m_kept && m_kept->page != PageId::Welcome) {
        m_onWelcome = true;
        return {};
    }
    const bool another = m_onWelcome && m_kept && !isSameSetup(*m_kept, place);
    m_onWelcome = false;
    if (!isWorthKeeping(place))
        return {};
    if (m_name.isEmpty() || another)
        choose(place);
    auto saved = m_state->write(m_name, toJson(place));
    if (saved)
        m_kept = place;
    return saved;
}

void PlaceFile::forget()
{
    const auto remove = [this](const QString &name) {
        // Nothing to do about a failure: the next start offers to resume what is finished, and the user declines.
        [[maybe_unused]] const auto removed = m_state->remove(name);
    };
    if (!m_name.isEmpty())
        remove(m_name);
    for (const Unfinished &setup : unfinishedSetups(*m_state)) {
        if (m_kept && !setup.isOpen && isSameSetup(setup.place, *m_kept))
            remove(setup.name);
    }
    release();
}

void PlaceFile::release()
{
    m_lock.reset();
    m_name.clear();
    m_kept.reset();
    m_onWelcome = false;
}

} // namespace crmlink::pages
