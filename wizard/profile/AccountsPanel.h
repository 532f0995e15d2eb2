#pragma once

#include "facebook/AppCheck.h"
#include "profile/AccountActions.h"
#include "profile/AccountChecker.h"
#include "profile/AccountServices.h"
#include "setup/AccountList.h"
#include "setup/AccountWishes.h"
#include "setup/CrmSnapshot.h"
#include "setup/SetupDraft.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace crmlink::widgets
{
class BusyLine;
class ErrorPanel;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::profile
{

class AccountsView;
class LinkCard;

/// "Accounts in external resources": the list of linked Facebook accounts, what can be done with one, and the way to link
/// one more. It decides nothing and writes nothing: wished() says what the user wants, and its owner, the profile dialog or
/// the wizard's page, plans and says answer().
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(const AccountServices &services, QWidget *parent = nullptr);
    ~AccountsPanel() override;

    struct Subject {
        facebook::AppQuestion app; ///< whose accounts work, and with what Facebook is asked; without a secret only the CRM can
        setup::CrmSnapshot crm;    ///< read for the acting user, with allAccountRights
        std::shared_ptr<crm::CrmGateway> gateway;
        std::optional<setup::CrmUser> owner; ///< for whom accounts are linked; unset: asked for each
        std::optional<Text> noLogin;         ///< why nobody can be sent to Facebook; unset: go on
        std::optional<setup::Account> again; ///< what the user came for: this one is to be linked again
        bool keptInDraft = false;            ///< actions go into the wizard's plan
        setup::AppMode appMode = setup::AppMode::Unknown;
    };
    /// Everything anew; the list is loaded.
    void setSubject(Subject subject);
    /// Nothing to show: @p why stands in the list's place.
    void setNothing(const QString &why);
    /// The CRM is being read, for a first time or again.
    void setLoading();
    void reload();
    /// What became of the last wished(): taken, or not (an account that was about to be linked stays in sight). One that was
    /// linked in the CRM is the current one after reload().
    void answer(bool taken);
    /// No answer is waited for any more: the page is left, the window closes.
    void stop();
    /// The owner of this panel is at work: nothing can be begun.
    void setBusy(bool busy);
    [[nodiscard]] bool isLinking() const;
    /// Escape: back to the list, as the card's own button leads there. False: there is nothing to leave, or it is at work.
    bool leaveLinking();
    /// Whose account has logged in and was not linked yet, which stop() would lose; empty: nobody's.
    [[nodiscard]] QString unkept() const;
    /// The list is the answer to what is asked above it.
    [[nodiscard]] bool isSettled() const;

    void showError(const Error &error);
    void clearError();
    [[nodiscard]] QWidget *firstInput() const;

signals:
    void wished(const crmlink::setup::AccountWishes &wishes, const QString &login);
    void guideRequested(const QString &anchor);
    /// The link page came or went.
    void linkingChanged(bool linking);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toList();
    [[nodiscard]] QLayout *buildButtons();
    void buildLines(QVBoxLayout *column);
    void followLinkCard();
    void showList();
    void showActions();
    void act(AccountActions::Action action);
    void link(const std::optional<setup::Account> &again);
    void check(const setup::Account &account);
    void tell(const setup::Account &account, const AccountChecker::Finding &finding);
    void notChecked(const Error &error);
    [[nodiscard]] std::optional<Text> whyNotLink() const;

    AccountServices m_services;
    Subject m_subject;
    std::optional<setup::AccountLink> m_linking; ///< wished for, and not answered
    bool m_hasSubject = false;
    bool m_isBusy = false;

    AccountsView *m_view;
    AccountActions *m_menu;
    AccountChecker *m_checker;
    QStackedWidget *m_pages;
    LinkCard *m_link;
    QPushButton *m_add;
    QPushButton *m_actions;
    QPushButton *m_again;
    QPushButton *m_focusAfterwards = nullptr; ///< had the focus when it was put at rest
    widgets::StateLine *m_result;
    widgets::StateLine *m_noSharing;
    widgets::StateLine *m_noLink;
    widgets::BusyLine *m_busy;
    widgets::ErrorPanel *m_error;
};

} // namespace crmlink::profile
