#pragma once

#include "facebook/AppCheck.h"
#include "profile/AccountListModel.h"
#include "profile/AccountServices.h"
#include "setup/AccountWishes.h"
#include "setup/CrmSnapshot.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class BusyLine;
class ErrorPanel;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::profile
{

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
        bool keptInDraft = false;            ///< actions go into the wizard's plan
        bool mayChoosePlace = true;          ///< of the login: here, or in the user's own browser
    };
    /// Everything anew; the list is loaded.
    void setSubject(Subject subject);
    /// Nothing to show: @p why stands in the list's place.
    void setNothing(const QString &why);
    /// The CRM is being read, for a first time or again.
    void setLoading();
    void reload();
    /// What became of the last wished(): taken, or not (an account that was about to be linked stays in sight).
    void answer(bool taken);
    /// No answer is waited for any more: the page is left, the window closes.
    void stop();
    /// The owner of this panel is at work: nothing can be begun.
    void setBusy(bool busy);
    [[nodiscard]] bool isLinking() const;

    void showError(const Error &error);
    void clearError();
    [[nodiscard]] QWidget *firstInput() const;

signals:
    void wished(const crmlink::setup::AccountWishes &wishes, const QString &login);
    void guideRequested(const QString &anchor);
    /// The link page came or went.
    void linkingChanged(bool linking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Filter { Own, Shared, All };

    QWidget *buildList();
    void buildMenu();
    void search();
    void showList();
    void showState();
    void showActions();
    void link(const std::optional<setup::Account> &again);
    void wish(setup::AccountWishes wishes);
    void checkNow();
    void checked(const setup::Account &account, const Secret &token, const facebook::TokenInfo &info);
    [[nodiscard]] std::optional<Text> whyNotShare() const;
    [[nodiscard]] std::optional<Text> whyNotLink() const;
    [[nodiscard]] const setup::Account *current() const;
    void select(const setup::Guid &id);

    AccountServices m_services;
    Subject m_subject;
    bool m_hasSubject = false;
    bool m_isBusy = false;
    QString m_nothing;
    setup::Guid m_selected;

    AccountListModel *m_model;
    QStackedWidget *m_pages;
    LinkCard *m_link;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QPushButton *m_add;
    QPushButton *m_actions;
    QPushButton *m_again;
    QMenu *m_menu;
    QAction *m_share;
    QAction *m_unshare;
    QAction *m_relink;
    QAction *m_remove;
    QAction *m_check;
    QStackedWidget *m_view;
    QTableView *m_table;
    widgets::Words *m_empty;
    QLabel *m_count;
    widgets::StateLine *m_result;
    widgets::StateLine *m_noSharing;
    widgets::StateLine *m_noLink;
    widgets::BusyLine *m_busy;
    widgets::ErrorPanel *m_error;
    QTimer m_soon;
    Task m_checking;
};

} // namespace crmlink::profile
