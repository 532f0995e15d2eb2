#pragma once

#include "facebook/LoginFlow.h"
#include "facebook/Troubles.h"
#include "profile/AccountServices.h"

#include <QObject>

#include <memory>
#include <optional>

namespace crmlink::facebook
{
class LoopbackListener;
} // namespace crmlink::facebook

namespace crmlink::profile
{

/// Facebook's login dialog, opened and waited for: inside the window while the user wants pages there
/// (WebSession::isWanted()), else in the user's own browser, with a listener on this computer for the answer.
class FacebookLogin : public QObject
{
    Q_OBJECT

public:
    explicit FacebookLogin(std::shared_ptr<browser::WebSession> web, QObject *parent = nullptr);
    ~FacebookLogin() override;

    [[nodiscard]] bool isEmbedded() const { return m_web && m_web->isWanted(); }
    [[nodiscard]] bool isWaiting() const { return m_flow.has_value(); }
    /// The dialog's address; empty while nobody waits.
    [[nodiscard]] QUrl dialog() const { return m_flow ? m_flow->dialog() : QUrl(); }

    /// What a message that the dialog shows means, where it is shown.
    [[nodiscard]] Error errorOf(facebook::Trouble shown) const;

    /// Opens the dialog for the app of @p site. @p somebodyElse: whoever is logged in is not taken.
    void start(const setup::Site &site, bool somebodyElse);
    /// No answer is waited for any more.
    void stop();

signals:
    /// Waiting began or ended.
    void waitingChanged(bool waiting);
    /// To be opened in the user's own browser.
    void openOutside(const QUrl &dialog);
    /// The dialog inside the window handed back its answer: it may leave the sight. A page that says why stays.
    void dialogClosed();
    /// The dialog was answered with yes; @p redirectUri is the one it was given.
    void granted(const crmlink::facebook::LoginGrant &grant, const QString &redirectUri);
    void failed(const crmlink::Error &error);

private:
    void feed(const QUrl &address);

    std::shared_ptr<browser::WebSession> m_web;
    std::optional<facebook::LoginFlow> m_flow;
    std::unique_ptr<facebook::LoopbackListener> m_listener;
};

} // namespace crmlink::profile
