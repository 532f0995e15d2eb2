#include "pages/LoginTestCard.h"

#include "facebook/LoopbackListener.h"
#include "pages/MessageList.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace crmlink::pages
{

using setup::WhoMayLogIn;
using widgets::Tone;
using widgets::Words;

namespace
{

// Facebook shows these as a page in the reader's language, and no address tells of them.
constexpr std::array messages{
    facebook::Trouble::NoSupportedPermission, facebook::Trouble::InvalidScopes, facebook::Trouble::UrlBlocked,
    facebook::Trouble::DomainNotIncluded,     facebook::Trouble::InsecureLogin, facebook::Trouble::EmbeddedDisabled,
    facebook::Trouble::AppNotActive,          facebook::Trouble::AppNotSetUp,   facebook::Trouble::FeatureUnavailable};

} // namespace

LoginTestCard::LoginTestCard(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_line(new widgets::StateLine), m_test(new QPushButton(tr("&Test the login"))),
      m_stop(new QPushButton(tr("&Stop waiting"))), m_keep(new QPushButton(tr("&Keep as tested"))),
      m_other(new QPushButton(tr("Log in as somebody &else"))),
      m_message(new MessageList(tr("The dialog shows a message instead …"), messages))
{
    setObjectName(QStringLiteral("loginTest"));
    m_line->setObjectName(QStringLiteral("loginTestLine"));
    m_test->setObjectName(QStringLiteral("testLogin"));
    m_stop->setObjectName(QStringLiteral("stopLogin"));
    m_keep->setObjectName(QStringLiteral("keepLogin"));
    m_other->setObjectName(QStringLiteral("otherLogin"));
    m_message->setObjectName(QStringLiteral("dialogMessage"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Test the login")));
    column->addWidget(
        new Words(Words::Role::Caption,
                  tr("Logs in as a user of the CRM would and asks for public_profile only. CrmLink shows whose account it is, "
                     "and keeps the name, not the token. The CRM is not told.")));
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_test, 0, 0);
    buttons->addWidget(m_stop, 0, 0);
    buttons->addWidget(m_keep, 0, 0);
    buttons->addWidget(m_other, 0, 1);
    buttons->setColumnStretch(2, 1);
    column->addWidget(m_line);
    column->addLayout(buttons);
    // Facebook shows these as a page in the reader's language, and no address tells of them.
    m_message->setAccessibleName(tr("Message that the login dialog shows"));
    column->addWidget(m_message);

    connect(m_test, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_other, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        m_test->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit kept(m_account); });
    connect(m_message, &MessageList::named, this, &LoginTestCard::nameMessage);
    if (m_services.web) {
        connect(m_services.web.get(), &browser::WebSession::addressChanged, this, &LoginTestCard::feed);
        connect(m_services.web.get(), &browser::WebSession::redirectReached, this, &LoginTestCard::feed);
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, &LoginTestCard::stop);
    }
    setState(State::Idle);
}

LoginTestCard::~LoginTestCard()
{
    if (m_flow && m_services.web)
        m_services.web->watchForRedirect({});
}

bool LoginTestCard::isEmbedded() const
{
    return m_services.web && m_services.web->isWanted();
}

void LoginTestCard::setSubject(const setup::Site &site, WhoMayLogIn who, const QUrl &console)
{
    m_site = site;
    m_who = who;
    m_console = console;
}

void LoginTestCard::stop()
{
    if (m_flow && m_services.web)
        m_services.web->watchForRedirect({});
    m_flow.reset();
    if (m_listener) {
        // Perhaps it is telling us of the answer right now.
        m_listener.release()->deleteLater();
    }
    setState(m_kept ? State::Kept : State::Idle);
}

void LoginTestCard::showKept(const setup::LoginTest *kept)
{
    m_kept = kept ? std::optional(*kept) : std::nullopt;
    setState(m_kept ? State::Kept : State::Idle);
}

void LoginTestCard::showAccount(const setup::LoginTest &account)
{
    m_account = account;
    setState(State::Answered);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void LoginTestCard::setState(State state)
{
    m_state = state;
    switch (state) {
    case State::Idle:
        if (isEmbedded())
            m_line->setState(Tone::Neutral, tr("Not tested yet. The dialog opens beside these instructions."));
        else if (m_who != WhoMayLogIn::Everyone)
            m_line->setState(Tone::Neutral,
                             tr("Not tested yet. The dialog opens in your browser; Facebook allows that while the app is in development."));
        else if (m_services.web)
            m_line->setState(Tone::Attention,
                             tr("Facebook does not allow this in your browser once the app is public: it needs the page beside the "
                                "instructions. Choose that on the page on the log-in."));
        else
            m_line->setState(Tone::Attention,
                             tr("Facebook does not allow this in your browser once the app is public, and this installation has no "
                                "built-in view. The first user who links an account proves the login."));
        break;
    case State::Waiting: m_line->setState(Tone::Neutral, tr("Waiting for the answer of Facebook's dialog …")); break;
    case State::Answered:
        //: %1 is a person, %2 the number by which the app knows them.
        m_line->setState(Tone::Good, tr("This is the account of %1 (%2). The login works.").arg(m_account.name, m_account.personId));
        break;
    case State::Kept:
        //: %1 is a person, %2 the number by which the app knows them.
        m_line->setState(Tone::Good, tr("Tested with the account of %1 (%2).").arg(m_kept->name, m_kept->personId));
        break;
    }
    const bool possible = isEmbedded() || m_who != WhoMayLogIn::Everyone;
    m_test->setVisible(state == State::Idle || state == State::Kept);
    m_test->setEnabled(possible);
    m_stop->setVisible(state == State::Waiting);
    m_keep->setVisible(state == State::Answered);
    m_other->setVisible(state == State::Answered || state == State::Kept);
    m_other->setEnabled(possible);
    m_message->setVisible(state == State::Waiting);
    m_message->reset();
}

void LoginTestCard::start(bool somebodyElse)
{
    stop();
    emit started();
    facebook::LoginRequest request{.endpoints = m_site.facebook.endpoints,
                                   .apiVersion = m_site.facebook.apiVersion,
                                   .appId = m_site.facebook.appId,
                                   .redirectUri = m_site.effectiveRedirectUri()};
    if (isEmbedded()) {
        if (const auto pane = m_services.web->pane(); !pane) {
            emit failed(pane.error());
            return;
        }
        // A new memory knows nobody: no need to ask Facebook to ask for the password.
        if (somebodyElse)
            m_services.web->startOver();
        m_flow.emplace(std::move(request), facebook::LoginFlow::newState());
        m_services.web->watchForRedirect(m_flow->redirect());
        setState(State::Waiting);
        m_services.web->open(m_flow->dialog());
    } else {
        auto listener = facebook::LoopbackListener::open();
        if (!listener) {
            emit failed(listener.error());
            return;
        }
        m_listener = std::move(*listener);
        connect(m_listener.get(), &facebook::LoopbackListener::answered, this, &LoginTestCard::feed);
        request.redirectUri = m_listener->redirect().toString(QUrl::FullyEncoded);
        request.kind = facebook::AnswerKind::Code;
        request.somebodyElse = somebodyElse;
        m_flow.emplace(std::move(request), facebook::LoginFlow::newState());
        setState(State::Waiting);
        emit openOutside(m_flow->dialog());
    }
    m_stop->setFocus(Qt::OtherFocusReason);
}

void LoginTestCard::feed(const QUrl &address)
{
    if (!m_flow)
        return;
    facebook::LoginFlow::Answer answer = m_flow->feed(address);
    if (std::holds_alternative<std::monostate>(answer))
        return;
    const bool embedded = !m_listener;
    // A page that says why stays in sight.
    const bool backToConsole = embedded && m_flow->isAnswer(address);
    const QString redirectUri = m_flow->request().redirectUri;
    stop();
    if (backToConsole)
        m_services.web->open(m_console);
    if (const auto *error = std::get_if<Error>(&answer))
        emit failed(*error);
    else
        emit granted(std::get<facebook::LoginGrant>(answer), redirectUri);
}

void LoginTestCard::nameMessage(facebook::Trouble trouble)
{
    stop();
    emit failed(facebook::troubleError(trouble));
}

} // namespace crmlink::pages
