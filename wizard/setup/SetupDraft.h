#pragma once

#include "base/Secret.h"
#include "setup/AccountWishes.h"
#include "setup/ChangePlan.h"
#include "setup/Check.h"
#include "setup/CrmSnapshot.h"
#include "setup/RestartInstructions.h"
#include "setup/Site.h"

#include <optional>

namespace crmlink::setup
{

/// Why the wizard was opened; decides the pages (SetupWizard's table).
enum class Journey { New, Status, RotateKeys, Undo, Practice };
enum class Deployment { Unknown, OnSite, Cloud };
enum class WhoMayLogIn { Undecided, NamedPeople, Everyone };
/// Of an app, as far as the user said: no program can read it.
enum class AppMode { Unknown, Development, Live };
/// Where the web pages of the steps are opened.
enum class WebPlace { Undecided, InWizard, OwnBrowser };

/// A result that was derived from inputs. It is only to be had while the inputs are still the same: a connection tested
/// for one host says nothing about another.
template <typename Input, typename Output> class Derived
{
public:
    void set(Input from, Output value) { m_held.emplace(std::move(from), std::move(value)); }
    void clear() { m_held.reset(); }
    /// Null when there is no result, or when it came from other inputs than @p now. Call dropUnless() on edits so that
    /// it does not come back when the old input is typed again.
    [[nodiscard]] const Output *get(const Input &now) const { return m_held && m_held->first == now ? &m_held->second : nullptr; }
    void dropUnless(const Input &now)
    {
        if (!get(now))
            clear();
    }

private:
    std::optional<std::pair<Input, Output>> m_held;
};

/// What the snapshot of the CRM depends on.
struct CrmInputs {
    Route route = Route::Database;
    QUrl siteUrl; ///< route service only: there it is the CRM's address
    DatabaseConnection database;
    ServiceConnection service;
    Secret password;
    QString actingAs;
    bool operator==(const CrmInputs &) const = default;
};

/// What the proof of the keys depends on.
struct KeyInputs {
    QString appId;
    Secret appSecret;
    FacebookEndpoints endpoints;
    bool operator==(const KeyInputs &) const = default;
};

/// Facebook accepted App ID and App Secret together.
struct KeysProof {
    QString appName;      ///< empty when Facebook does not tell (see cautions)
    QDateTime at;         ///< UTC
    Checks cautions = {}; ///< what is already known to be in the way although the keys are right
};

/// Somebody logged in to the app with these keys, and Facebook proved the answer. The token was for the test only.
struct LoginTest {
    QString name;
    QString personId; ///< app-scoped: another app sees another number
    QDateTime at;     ///< UTC
};

/// What the app's Basic settings were compared with.
struct AppInputs {
    QString appId;
    FacebookEndpoints endpoints;
    QStringList appDomains;
    QString contactEmail;
    QUrl siteUrl;
    QUrl mobileSiteUrl;
    bool operator==(const AppInputs &) const = default;
};

/// What Facebook told of the app's Basic settings.
struct AppSeen {
    Checks checks; ///< facebook.app.<field>
    QDateTime at;  ///< UTC
};

/// What this session wrote or an earlier one, and took back.
struct PutBack {
    Receipt receipt; ///< of the undo
    QString undoes;  ///< the run that it took back
};

/// Something that CrmLink cannot read or do, kept for the Done page and the report.
struct StillToDo {
    Text what; ///< without a full stop: who does it follows in brackets
    Text byWhom;
    QString id{}; ///< stable: "question-" and the question's id (Questions.h), or the maker's own
};

/// Everything the user has decided so far, and what was derived from it: a plain value that pages edit.
struct SetupDraft {
    Journey journey = Journey::New;
    Deployment deployment = Deployment::Unknown;
    Site site;
    Secret crmPassword;     ///< of the database login, or of the CRM user on the service route
    Secret servicePassword; ///< route database: of the CRM user, to make the CRM notice
    Secret appSecret;
    bool secretStored = false;     ///< the App Secret outlives the program: in the keychain, or where the site file says it is
    Text secretGone;               ///< why an App Secret that was entered in an earlier session is not at hand; empty: none is missed
    Secret keptCrmPassword;        ///< crmPassword as it stands in the keychain, or where the site file says it is
    QString siteFile;              ///< the one that the set-up began with, absolute: it gets what is changed; empty: none
    Site siteInFile;               ///< what is known of siteFile: as it was read, or as it was written; changes are told from it
    CrmServers servers;            ///< from the CRM's install folder, where one was imported
    QString displayName;           ///< of the app in Facebook's console
    bool changeApiVersion = false; ///< plan row "Facebook API version", ticked
    bool turnOnLongLivedTokens = false;
    QString appIdInUse;          ///< App ID found in the CRM with linked accounts; empty: none
    bool keepExistingApp = true; ///< appIdInUse is kept
    WhoMayLogIn whoMayLogIn = WhoMayLogIn::Undecided;
    WebPlace webPlace = WebPlace::Undecided;
    QString appOwner;       ///< whose Facebook account owns the app, in the user's words
    QStringList rolePeople; ///< who gets a role in the app, as typed
    QStringList confirmed;  ///< ids of questions (Questions.h) answered with yes
    std::vector<StillToDo> stillToDo;
    AccountWishes accounts; ///< beside site.sharedAccounts, which are shared whatever stands here

    Derived<CrmInputs, CrmSnapshot> testedCrm;
    Derived<KeyInputs, KeysProof> provedKeys;
    Derived<KeyInputs, LoginTest> testedLogin;
    Derived<AppInputs, AppSeen> checkedApp;

    std::optional<Receipt> receipt;
    std::optional<PutBack> putBack;           ///< the last thing that was done to the CRM
    QDateTime heldAt;                         ///< UTC: when the CRM was seen to hold all that is wanted; unset where something was written
    std::optional<bool> seenByCrm;            ///< the CRM uses the written values, as the user or its own answer says; unset: not known
    bool seenByAnswer = false;                ///< seenByCrm is the answer of the CRM's own server
    std::vector<AccountChange> accountsSince; ///< done to accounts after receipt, by runs of their own; oldest first
    Text siteNotKept;                         ///< why the site file still says what it said before the write; empty: it was written
    Text siteDiffers;                         ///< what others have put into it meanwhile, so that it does not say what was written
    QString provedFor;                        ///< CRM user for whom the CRM's own server could work with a linked account; empty: none yet

    [[nodiscard]] CrmInputs crmInputs() const;
    [[nodiscard]] KeyInputs keyInputs() const { return {site.facebook.appId, appSecret, site.facebook.endpoints}; }
    [[nodiscard]] AppInputs appInputs() const;
    [[nodiscard]] const CrmSnapshot *crm() const { return testedCrm.get(crmInputs()); }
    [[nodiscard]] const KeysProof *keysProof() const { return provedKeys.get(keyInputs()); }
    [[nodiscard]] const LoginTest *loginTest() const { return testedLogin.get(keyInputs()); }
    [[nodiscard]] const AppSeen *appSeen() const { return checkedApp.get(appInputs()); }
    /// The old values were to be put back, whether or not there was something to put back.
    [[nodiscard]] bool isUndone() const { return putBack || journey == Journey::Undo; }
    /// The run was taken back by @p undo: nothing of it is in the CRM any more.
    void takeBack(Receipt undo, const QString &undoes);
    /// Typed, and nowhere but here: it would have to be copied from Facebook's console again.
    [[nodiscard]] bool hasLooseAppSecret() const { return !receipt && !appSecret.isEmpty() && !secretStored; }
    /// The site's CRM is another one now: what was seen in the former and done to it is not true of this one.
    void forgetCrm();
    /// accounts, and site.sharedAccounts among those to be shared.
    [[nodiscard]] AccountWishes accountWishes() const;
    [[nodiscard]] SnapshotRequest snapshotRequest() const { return requestFor(accountWishes(), site.actingAs, site.facebook.appId); }
    /// Goes over to @p other: neither the secrets nor the file of the former site are its own. @p file: its own one.
    void takeSite(const Site &other, const QString &file = {});
    /// The App Secret was entered once, and is not at hand now.
    [[nodiscard]] bool missesSecret() const { return appSecret.isEmpty() && !secretGone.isEmpty(); }
    /// Forgets derived results whose inputs have changed and asks again what is still to do. Call after every edit.
    void dropStaleResults();
};

} // namespace crmlink::setup
