#pragma once

#include "profile/AccountServices.h"
#include "profile/Task.h"
#include "runs/AccountsRun.h"
#include "runs/RunOutcome.h"
#include "setup/AccountList.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace crmlink::widgets
{
class Banner;
class BusyLine;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::profile
{

class AccountsPanel;
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

    /// Closing stops what is at work; while something is being written it waits for the answer.
    void reject() override;

signals:
    void guideRequested(const QString &anchor);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Working;

    void buildWho(class QVBoxLayout *column);
    /// Reads the CRM for @p user; nobody: only whether it is there and has keys.
    void read(const std::optional<setup::CrmUser> &user);
    void adopt(const setup::CrmSnapshot &crm, const std::optional<setup::CrmUser> &user);
    void choose(const std::optional<setup::CrmUser> &user);
    void plan(const setup::AccountWishes &wishes);
    void confirm(const runs::AccountsRun::Order &order, const runs::MadePlan &made);
    void write(const runs::AccountsRun::Order &order);
    void written(const runs::RunOutcome &outcome);
    void undo();
    void closeAfter(const Result<runs::RunOutcome> &outcome);
    void failed(const Error &error);
    void setBusy(const QString &what);
    void sayDone(const QString &what, const QString &undoable);
    [[nodiscard]] bool isService() const { return m_site.route == setup::Route::Service; }

    AccountServices m_services;
    setup::Site m_site;
    Secret m_password;
    std::shared_ptr<crm::CrmGateway> m_gateway; ///< for lists; runs have their own
    std::optional<setup::CrmUser> m_user;
    QString m_undoable; ///< the last run, while it can be taken back
    bool m_writing = false;
    bool m_closing = false;
    Task m_reading;
    Task m_running;

    UserPicker *m_picker = nullptr;
    widgets::Banner *m_strip;
    AccountsPanel *m_panel;
    widgets::BusyLine *m_busy;
    widgets::StateLine *m_done;
    QPushButton *m_undo;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace crmlink::profile
