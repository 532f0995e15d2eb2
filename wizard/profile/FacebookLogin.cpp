#include "profile/FacebookLogin.h"

#include "facebook/LoopbackListener.h"

namespace crmlink::profile
{

FacebookLogin::FacebookLogin(std::shared_ptr<browser::WebSession> web, QObject *parent) : QObject(parent), m_web(std::move(web))
{
    if (!m_web)
        return;
    connect(m_web.get(), &browser::WebSession::addressChanged, this, &FacebookLogin::feed);
    connect(m_web.get(), &browser::WebSession::redirectReached, this, &FacebookLogin::feed);
    connect(m_web.get(), &browser::WebSession::wantedChanged, this, &FacebookLogin::stop);
}

FacebookLogin::~FacebookLogin()
{
    if (m_flow && m_web)
        m_web->watchForRedirect({});
}

Error FacebookLogin::errorOf(facebook::Trouble shown) const
{
    return facebook::troubleError(isEmbedded() ? shown : facebook::inOwnBrowser(shown));
}

void FacebookLogin::start(const setup::Site &site, bool somebodyElse)
{
    stop();
    facebook::LoginRequest request{.endpoints = site.facebook.endpoints,
                                   .apiVersion = site.facebook.apiVersion,
                                   .appId = site.facebook.appId,
                                   .redirectUri = site.effectiveRedirectUri()};
    if (isEmbedded()) {
        if (const auto pane = m_web->pane(); !pane) {
            emit failed(pane.error());
            return;
        }
        // A new memory knows nobody: no need to ask Facebook to ask for the password.
        if (somebodyElse)
            m_web->startOver();
        m_flow.emplace(std::move(request), facebook::LoginFlow::newState());
        m_web->watchForRedirect(m_flow->redirect());
        emit waitingChanged(true);
        m_web->open(m_flow->dialog());
        return;
    }
    auto listener = facebook::LoopbackListener::open();
    if (!listener) {
        emit failed(listener.error());
        return;
    }
    m_listener = std::move(*listener);
    connect(m_listener.get(), &facebook::LoopbackListener::answered, this, &FacebookLogin::feed);
    request.redirectUri = m_listener->redirect().toString(QUrl::FullyEncoded);
    request.kind = facebook::AnswerKind::Code;
    request.somebodyElse = somebodyElse;
    m_flow.emplace(std::move(request), facebook::LoginFlow::newState());
    emit waitingChanged(true);
    emit openOutside(m_flow->dialog());
}

void FacebookLogin::stop()
{
    if (!m_flow)
        return;
    if (m_web)
        m_web->watchForRedirect({});
    m_flow.reset();
    if (m_listener) {
        // Perhaps it is telling us of the answer right now.
        m_listener.release()->deleteLater();
    }
    emit waitingChanged(false);
}

void FacebookLogin::feed(const QUrl &address)
{
    if (!m_flow)
        return;
    const facebook::LoginFlow::Answer answer = m_flow->feed(address);
    if (std::holds_alternative<std::monostate>(answer))
        return;
    const bool closes = !m_listener && m_flow->isAnswer(address);
    const QString redirectUri = m_flow->request().redirectUri;
    stop();
    if (closes)
        emit dialogClosed();
    if (const auto *error = std::get_if<Error>(&answer))
        emit failed(*error);
    else
        emit granted(std::get<facebook::LoginGrant>(answer), redirectUri);
}

} // namespace crmlink::profile
