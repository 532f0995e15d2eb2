#pragma once

#include "profile/AccountServices.h"
#include "profile/Task.h"
#include "setup/AccountList.h"
#include "setup/SetupDraft.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace crmlink::widgets
{
class Banner;
class BusyLine;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::profile
{

class AccountsPanel;
class AccountWriter;
class SignIn;
class UserPicker;

/// "Accounts in external resources" of one CRM user. On the database route that user is chosen first, because whoever has
/// the database could be anybody; on the service route it is who signed in. Each action is planned, shown, agreed to, and
/// written as a run of its own.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p password of the site's route.
    ProfileDialog(const AccountServices &services, setup::Site site, const Secret &password, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// What is known of the app's mode; before the CRM was read.
    void setAppMode(setup::AppMode mode) { m_appMode = mode; }

    /// Closing stops what is at work; while something is being written it waits for the answer. Asks first when somebody's
    /// log-in would be lost.
    void reject() override;

signals:
    void guideRequested(const QString &anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWho(QVBoxLayout *column);
    void buildDone(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void followPanel();
    void followWriter();
    /// Reaches the CRM with m_site and @p password, which take the place of what was there.
    void connectTo(const Secret &password);
    /// Reads the CRM for @p user; nobody: only whether it is there and has keys.
    void read(const std::optional<setup::CrmUser> &user);
    void readAgain();
    void notRead(const Error &error);
    void adopt(const setup::CrmSnapshot &crm, const std::optional<setup::CrmUser> &user);
    void choose(const std::optional<setup::CrmUser> &user);
    void failed(const Error &error);
    void setBusy(const QString &what);
    void sayDone(const QString &what, bool undoable);
    /// What was done last, with its Undo.
    void showDone(bool shown);
    void saveForUsers();
    [[nodiscard]] bool isService() const { return m_site.route == setup::Route::Service; }

    AccountServices m_services;
    setup::Site m_site;
    std::shared_ptr<crm::CrmGateway> m_gateway; ///< for lists; runs have their own
    std::optional<setup::CrmUser> m_user;
    setup::AppMode m_appMode = setup::AppMode::Unknown;
    bool m_closing = false;
    Task m_reading;
    AccountWriter *m_writer;

    UserPicker *m_picker = nullptr;
    QScrollArea *m_scroll;
    widgets::Banner *m_strip;
    AccountsPanel *m_panel;
    SignIn *m_signIn;
    widgets::BusyLine *m_busy;
    widgets::StateLine *m_done;
    widgets::StateLine *m_saved;
    QPushButton *m_undo;
    bool m_undoable = false; ///< what was done last can be taken back
    QPushButton *m_retry;
    QPushButton *m_forUsers;
    QPushButton *m_close;
};

} // namespace crmlink::profile
