#pragma once

#include "practice/PracticeFacebook.h"
#include "profile/AccountServices.h"
#include "profile/ProfileDialog.h"
#include "support/CrmFixture.h"
#include "support/CrmService.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/PracticeBrowser.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace crmlink::test
{

/// A desk for the profile dialog: a CRM that has the keys of an app of practice Facebook, and a browser without eyes that
/// plays the person in front of the login dialog.
class ProfileDesk
{
public:
    explicit ProfileDesk(std::unique_ptr<CrmFixture> crm);
    ~ProfileDesk();

    std::unique_ptr<practice::PracticeFacebook> facebook;
    std::unique_ptr<CrmFixture> crm;
    std::unique_ptr<CrmService> service; ///< after serve()
    QString password;                    ///< of whoever signs in there
    FakeEngine engine;
    profile::AccountServices services;
    setup::Site site;
    QString appId;
    QList<QUrl> outside; ///< addresses that were opened in the user's own browser
    std::unique_ptr<profile::ProfileDialog> dialog;

    /// The CRM is reached by a stand-in of its web service from now on, signed in as @p user; its server works with the app.
    void serve(const QString &user = QStringLiteral("Supervisor"));
    /// Log-ins happen inside the window from now on.
    void embed();
    void open();
    /// The list is there.
    void waitForList() const;
    /// Types @p name and presses Return; waits until the list is there.
    void actFor(const QString &name);
    template <typename T> T *get(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
    /// Presses a button of the dialog or of the question over it by the keyboard.
    void press(const char *name);
    /// Selects the row of the account with this login.
    void select(const QString &login);
    /// Chooses from the Actions menu.
    void act(const char *action);
    /// The person logs in to the page that was opened last, and presses @p button.
    void logIn(const QString &email = QStringLiteral("pat@practice.example"), const QString &button = QStringLiteral("continue"));
    [[nodiscard]] QString text(const char *line) const;
    /// What the error panel says; empty: nothing.
    [[nodiscard]] QString error() const;
    /// A row for CRM user @p owner (name).
    void insertAccount(const QString &id, const QString &login, const QString &owner, const QString &socialId, bool shared,
                       const QString &token = QStringLiteral("old-token"), const QString &app = {});
    QStringList sql(const QString &statement) const { return crm->sql(statement); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeBrowser> m_browser;
};

} // namespace crmlink::test
