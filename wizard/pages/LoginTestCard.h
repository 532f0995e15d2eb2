#pragma once

#include "pages/Services.h"
#include "profile/FacebookLogin.h"
#include "setup/SetupDraft.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace crmlink::profile
{
class DialogMessages;
} // namespace crmlink::profile

namespace crmlink::widgets
{
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// "Test the login": opens Facebook's login dialog as the CRM would, beside the instructions or in the user's own browser,
/// waits for its answer and shows whose account it is. Its owner asks Facebook about the answer.
class LoginTestCard : public QWidget
{
    Q_OBJECT

public:
    explicit LoginTestCard(const Services &services, QWidget *parent = nullptr);

    /// What is tested. @p console: where the page beside the instructions returns to afterwards.
    void setSubject(const setup::Site &site, setup::AppMode mode, const QUrl &console);
    /// The page is left: no answer is waited for any more.
    void stop();
    /// The user no longer waits. False: nobody waited.
    bool stopWaiting();
    /// Nothing is tested, or an earlier test is kept.
    void showKept(const setup::LoginTest *kept);
    /// Whose account it is; kept only when the user says so.
    void showAccount(const setup::LoginTest &account);

signals:
    void started();
    /// To be opened in the user's own browser.
    void openOutside(const QUrl &dialog);
    /// The dialog was answered with yes; @p redirectUri is the one it was given.
    void granted(const crmlink::facebook::LoginGrant &grant, const QString &redirectUri);
    void failed(const crmlink::Error &error);
    /// The user keeps the account that was shown.
    void kept(const crmlink::setup::LoginTest &account);

private:
    enum class State { Idle, Waiting, Answered, Kept };

    void start(bool somebodyElse);
    void setState(State state);

    const Services &m_services;
    setup::Site m_site;
    setup::AppMode m_mode = setup::AppMode::Unknown;
    QUrl m_console;
    State m_state = State::Idle;
    profile::FacebookLogin m_login;
    setup::LoginTest m_account; ///< proved and not kept yet
    std::optional<setup::LoginTest> m_kept;

    widgets::StateLine *m_line;
    QPushButton *m_test;
    QPushButton *m_stop;
    QPushButton *m_keep;
    QPushButton *m_other;
    QPushButton *m_copy;
    profile::DialogMessages *m_message;
};

} // namespace crmlink::pages
