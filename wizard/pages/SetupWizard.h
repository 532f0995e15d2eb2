#pragma once

#include "pages/PageId.h"
#include "pages/Services.h"
#include "secrets/SiteSecrets.h"
#include "setup/SetupDraft.h"

#include <QPointer>
#include <QTimer>
#include <QWizard>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace crmlink::guide
{
class GuideWindow;
struct GuideStand;
} // namespace crmlink::guide

namespace crmlink::profile
{
class ProfileDialog;
struct DropQuestion;
} // namespace crmlink::profile

namespace crmlink::widgets
{
class StepRail;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class PlaceFile;
class WizardPage;
struct Place;
struct Unfinished;

/// The set-up wizard's window: owns draft and services, makes pages when they are first needed, saves the place.
///
/// Next is the wizard's own: a page may start a long step with it (WizardPage::proceed()).
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    /// Opens at @p at, with everything before it as if the user had gone there: resumed, or rebuilt in another language.
    /// @p placeFile: which the window goes on with; none: it takes one when there is something to save.
    SetupWizard(Services services, setup::SetupDraft draft, PageId at, std::shared_ptr<PlaceFile> placeFile = {});
    ~SetupWizard() override;

    [[nodiscard]] setup::SetupDraft &draft() { return m_draft; }
    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] WizardPage *current() const;
    [[nodiscard]] PageId currentPageId() const { return static_cast<PageId>(currentId()); }
    /// The page shows what it will show, and what was edited is saved.
    [[nodiscard]] bool isSettled() const;
    /// The page, made now if need be.
    WizardPage *ensurePage(PageId id);

    [[nodiscard]] int nextId() const override;
    void reject() override;
    void accept() override;

    /// The draft was edited: drops stale results, updates rail and buttons, saves soon.
    void draftEdited();
    /// Goes to the next page, if @p from is still the current one.
    void goOn(const WizardPage *from);
    /// Leaves everything behind and begins another journey at its first page.
    void begin(setup::Journey journey);
    void openAt(const Place &place);
    /// Goes to where an earlier session stopped. False: another window is there already.
    [[nodiscard]] bool resume(const Unfinished &setup);
    /// The sites that a page may offer.
    [[nodiscard]] std::vector<KnownSite> offeredSites() const;
    /// Fetches the site's passwords and App Secret from where its file says they are, else from the keychain, in the
    /// background; a page that shows them is told.
    void loadSecrets();
    /// Goes to @p page, with everything before it as if the user had gone there.
    void goTo(PageId page);
    /// Why the place that the site file names has not given @p secret. A keychain that fails is dealt with where it is written.
    [[nodiscard]] std::optional<Error> whyNot(Secret setup::SetupDraft::*secret) const;
    /// Remembers the site for the next start, and writes it to the site file that the set-up began with.
    [[nodiscard]] Result<void> keepSite();
    /// In the user's browser; says so on the page when that failed.
    void openUrl(const QUrl &address);
    /// The guide at a step, in a window beside this one that from then on follows the pages.
    void showHelp(const QString &anchor);
    /// Null: it is not open.
    [[nodiscard]] guide::GuideWindow *guide() const;
    /// The guide once more, where that of the window in another language stood.
    void reopenGuide(const guide::GuideStand &stand);
    /// "Accounts in external resources" of this CRM, over this window. Deletes itself; null: it is open already.
    profile::ProfileDialog *openProfile();
    /// Keeps the place now.
    void save();
    [[nodiscard]] const PlaceFile *placeFile() const { return m_placeFile.get(); }
    /// A finished journey leaves nothing to resume.
    void forgetPlace();

signals:
    /// The user chose another language: the owner rebuilds the window where it stands.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void advance();
    /// Does @p leave, which leads away from the page; first asks where that would lose something.
    void leaveBy(const std::function<void()> &leave);
    /// What would be lost with the window.
    [[nodiscard]] std::optional<profile::DropQuestion> closingQuestion() const;
    void closeNow();
    void saveAt(PageId page);
    void pageChanged();
    void updateRail();
    void updateFolding();
    /// The page shows Facebook inside the window.
    [[nodiscard]] bool isBesideWeb() const;
    /// As far as the screen has room for it; what does not fit scrolls.
    [[nodiscard]] QSize usualSize() const;
    void makeRoomForWeb();
    /// Tells the web session which pages are Facebook's and where the user wants them.
    void updateWeb();
    void updateButtons();
    void walkTo(PageId at);
    void rememberGiven();
    void loadSecret(secrets::SiteSecret which, Secret setup::SetupDraft::*into);
    void takeSecret(const Secret &secret, const setup::SecretSource &source, Secret setup::SetupDraft::*into);
    /// The keychain's answer to the question for an App Secret that it was given in an earlier session.
    void appSecretMissing(const Result<Secret> &answer);
    /// On Welcome a dropped CRM leads to its page.
    [[nodiscard]] bool wantsFiles() const;
    void takeFile(const QString &path);
    /// Makes sure that there is one; false: there is none to be had, and the page says so.
    bool makeGuide();
    /// Tells an open guide the page, the values and what is done.
    void updateGuide(bool turnTo);

    Services m_services;
    setup::SetupDraft m_draft;
    std::optional<KnownSite> m_given; ///< the last site that had a file of its own: of the command line's, or of what was resumed
    std::shared_ptr<PlaceFile> m_placeFile;
    widgets::StepRail *m_rail;
    QTimer m_saveSoon;
    QPointer<guide::GuideWindow> m_guide;
    QPointer<QDialog> m_profile;
    WizardPage *m_shown = nullptr;
    bool m_built = false;
    bool m_nothingToResume = false;
    bool m_closing = false;
    bool m_hasRoomForWeb = false;
    std::vector<std::pair<Secret setup::SetupDraft::*, Error>> m_withoutSecret;
    std::stop_source m_stop;
};

} // namespace crmlink::pages
