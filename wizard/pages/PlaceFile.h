#pragma once

#include "base/Result.h"
#include "base/StateFolder.h"
#include "pages/DraftFile.h"
#include "pages/KnownSites.h"

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace crmlink::pages
{

/// A set-up that was not finished.
struct Unfinished {
    QString name; ///< of its file in the state folder
    Place place;
    bool isOpen = false; ///< in a window, perhaps this one
};

/// Those that can be read, the one worked on last first, those that never left Welcome after the others. On Welcome with
/// nothing typed there is nothing to come back to.
[[nodiscard]] std::vector<Unfinished> unfinishedSetups(const StateFolder &state);
/// Those that a window opened for @p given may go on with: begun with the same file, and no other address's or database's.
/// All of them for a window that no file was named for.
[[nodiscard]] std::vector<Unfinished> unfinishedSetups(const StateFolder &state, const std::optional<KnownSite> &given);
/// Where @p setup goes on. What its site file says now counts, where nothing else was entered in the window; if that is another
/// CRM or another database, it goes on no later than where the connection is tested.
[[nodiscard]] Place placeOf(const Unfinished &setup);
/// All that can be read, the one worked on last first.
[[nodiscard]] std::vector<Place> savedPlaces(const StateFolder &state);

/// Where a window keeps its place: resume.json, or resume-2.json and so on while another unfinished set-up has that file.
/// A lock beside the file tells other windows that it is in use, so that none writes over the other's.
class PlaceFile
{
public:
    explicit PlaceFile(std::shared_ptr<const StateFolder> state);
    ~PlaceFile();
    PlaceFile(const PlaceFile &) = delete;
    PlaceFile &operator=(const PlaceFile &) = delete;

    /// Empty: nothing was saved yet.
    [[nodiscard]] QString name() const { return m_name; }
    /// Goes on with an unfinished set-up: what is saved from now on goes to its file. False: another window has it.
    [[nodiscard]] bool take(const Unfinished &setup);
    /// Being back on Welcome is no place of its own: the set-up that the user came from stays as it is, until they go on with
    /// it or, having chosen another site or task there, with another one, which gets its own file.
    [[nodiscard]] Result<void> save(const Place &place);
    /// The set-up is finished, and with it whatever else was begun for the same purpose on the same site.
    void forget();
    /// The window closes: the next one may go on with it.
    void release();

private:
    /// Takes a file that no other unfinished set-up needs.
    void choose(const Place &place);
    [[nodiscard]] bool lock(const QString &name);

    std::shared_ptr<const StateFolder> m_state;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Place> m_kept;
    bool m_onWelcome = false;
};

} // namespace crmlink::pages
