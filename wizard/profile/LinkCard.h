#pragma once

#include "facebook/AppCheck.h"
#include "profile/FacebookLogin.h"
#include "profile/Task.h"
#include "setup/AccountList.h"
#include "setup/AccountWishes.h"
#include "setup/SetupDraft.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace crmlink::browser
{
class WebSide;
} // namespace crmlink::browser

namespace crmlink::widgets
{
class BusyLine;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::profile
{

class DialogMessages;
class UserPicker;

/// Linking one account: for whom, what the CRM will keep, Facebook's login, whose account it is. Nothing is kept before the
/// user has seen that and agreed; then linked() hands the account to the owner of this widget, who says finish() when it
/// is kept. Until then it stays here: a plan that was refused or cancelled costs no second login.
class LinkCard : public QWidget
{
    Q_OBJECT

public:
    explicit LinkCard(const AccountServices &services, QWidget *parent = nullptr);
    ~LinkCard() override;

    struct Subject {
        facebook::AppQuestion app;                ///< site, App ID and secret; without a secret the CRM's own server proves the token
        std::shared_ptr<crm::CrmGateway> gateway; ///< answers the search for the owner
        std::optional<setup::CrmUser> owner;      ///< unset: asked for
        std::optional<setup::Account> again;      ///< an account that is linked already
        QString caution;                          ///< before anybody logs in; may be empty
        bool endsSoon = false;                    ///< the access will last for an hour or two, not for about 60 days
        bool ownerIsHere = false;                 ///< signed in as the owner: nobody needs a message
        setup::AppMode appMode = setup::AppMode::Unknown;
        bool keptInDraft = false; ///< nothing is written before the wizard's last page
    };
    void begin(Subject subject);
    /// Left: no answer is waited for any more, and an account that was not kept is forgotten.
    void end();

    /// Whose account is shown and not kept yet; empty: nobody's.
    [[nodiscard]] QString unkept() const;
    [[nodiscard]] QWidget *firstInput() const;

signals:
    void linked(const crmlink::setup::AccountLink &link);
    /// The user goes back to the list.
    void closed();
    void failed(const crmlink::Error &error);
    /// What went wrong before no longer matters.
    void cleared();
    void guideRequested(const QString &anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Ready, Waiting, Proving, Found };

    void buildWords(QVBoxLayout *column);
    /// What is to be known of a login in the user's own browser before it begins.
    [[nodiscard]] QString wordsOnOwnBrowser() const;
    void setState(State state);
    /// Nobody is waited for (any more): back to the account that was found before, if there is one.
    void setIdle();
    void focusMainAction();
    void login(bool somebodyElse);
    void prove(const facebook::LoginGrant &grant, const QString &redirectUri);
    void found(facebook::ProvenAccount account);
    void keep();
    void followPlace();
    void openOutside(const QUrl &dialog);
    void setOwner(const std::optional<setup::CrmUser> &owner);
    /// Asks the CRM whether the owner has an account already, and says so.
    void lookForPresent();
    /// The account that logged in is not the one to be linked again.
    [[nodiscard]] bool isSomebodyElse() const;

    AccountServices m_services;
    Subject m_subject;
    std::optional<facebook::ProvenAccount> m_account;
    State m_state = State::Ready;
    FacebookLogin m_login;
    Task m_proving;
    Task m_looking;

    QSplitter *m_splitter;
    widgets::Words *m_heading;
    QLabel *m_ownerLabel;
    UserPicker *m_owner;
    widgets::Words *m_consent;
    widgets::StateLine *m_caution;
    widgets::StateLine *m_present;
    widgets::StateLine *m_line;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_keep;
    QPushButton *m_other;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    DialogMessages *m_message;
    QPushButton *m_place;
    QPushButton *m_copyMessage;
    QPushButton *m_back;
    widgets::BusyLine *m_busy;
    QPointer<browser::WebSide> m_web;
};

} // namespace crmlink::profile
