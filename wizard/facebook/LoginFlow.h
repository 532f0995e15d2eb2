#pragma once

#include "facebook/GraphValues.h"
#include "setup/Site.h"

#include <QUrl>

#include <variant>

namespace crmlink::facebook
{

/// What the dialog is asked to hand back. Meta: a desktop program uses Token, which comes in the fragment that no server
/// sees; Code comes in the query, for a listener of our own in the user's browser.
enum class AnswerKind { Token, Code };

struct LoginRequest {
    setup::FacebookEndpoints endpoints;
    QString apiVersion;
    QString appId;
    QString redirectUri; ///< Site::effectiveRedirectUri() or a listener's address
    AnswerKind kind = AnswerKind::Token;
    bool askAgain = false;     ///< auth_type=rerequest: a permission was declined before
    bool somebodyElse = false; ///< auth_type=reauthenticate: asks for the password again
};

/// What a completed dialog gave. Exactly one of token and code is set.
struct LoginGrant {
    Secret token;
    Secret code;
    qint64 lifetime = 0;   ///< seconds of token; 0: not told
    Secret longLivedToken; ///< given at times beside the short one
    QStringList granted;   ///< empty: not told
    QStringList declined;
};

/// The login dialog as a state machine over addresses, without network or view: it gives the dialog's address and is fed
/// every address that the view comes to, or the one that the listener was called with, or that the user pasted.
/// Sources: Meta's "Manually Build a Login Flow"; the trailing #_=_ and error_code=200 from issue threads.
class LoginFlow
{
public:
    /// Not the answer's address, go on waiting; or what it gave.
    using Answer = std::variant<std::monostate, LoginGrant, Error>;

    /// @p state is random and unguessable; newState() makes one.
    LoginFlow(LoginRequest request, QString state);
    [[nodiscard]] static QString newState();

    [[nodiscard]] QUrl dialog() const;
    [[nodiscard]] QUrl redirect() const;
    [[nodiscard]] const LoginRequest &request() const { return m_request; }
    /// @p address is the redirect, with whatever answer.
    [[nodiscard]] bool isAnswer(const QUrl &address) const;

    /// The first answer ends the flow; afterwards every address is Answer{} again.
    /// Errors: LoginCancelled, LoginRefusedByMode, StateMismatch, AnswerIncomplete, PermissionDeclined, DialogFailed,
    /// the entry of an error page's code, or one that is recognised by its words.
    [[nodiscard]] Answer feed(const QUrl &address);
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    [[nodiscard]] Answer read(const QUrl &address) const;

    LoginRequest m_request;
    QString m_state;
    bool m_over = false;
};

} // namespace crmlink::facebook
