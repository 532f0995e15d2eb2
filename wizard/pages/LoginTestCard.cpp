#include "pages/LoginTestCard.h"

#include "profile/DialogMessages.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace crmlink::pages
{

using setup::AppMode;
using widgets::Tone;
using widgets::Words;

LoginTestCard::LoginTestCard(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_login(services.web), m_line(new widgets::StateLine),
      m_test(new QPushButton(tr("&Test the login"))), m_stop(new QPushButton(tr("&Stop waiting"))),
      m_keep(new QPushButton(tr("&Keep as tested"))), m_other(new QPushButton(tr("Log in as somebody &else"))),
      m_copy(new QPushButton(tr("&Copy link"))), m_message(new profile::DialogMessages)
{
    setObjectName(QStringLiteral("loginTest"));
    m_line->setObjectName(QStringLiteral("loginTestLine"));
    m_test->setObjectName(QStringLiteral("testLogin"));
    m_line->setLive();
    m_stop->setObjectName(QStringLiteral("stopLogin"));
    m_keep->setObjectName(QStringLiteral("keepLogin"));
    m_other->setObjectName(QStringLiteral("otherLogin"));
    m_copy->setObjectName(QStringLiteral("copyLoginLink"));

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
    buttons->addWidget(m_copy, 0, 1);
    buttons->setColumnStretch(2, 1);
    column->addWidget(m_line);
    column->addLayout(buttons);
    column->addWidget(m_message);

    connect(m_test, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_other, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_stop, &QPushButton::clicked, this, &LoginTestCard::stopWaiting);
    // No secret is in it: App ID, the way back to this computer, and a number that counts while we wait.
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_login.dialog().toString(QUrl::FullyEncoded));
        m_line->setState(Tone::Neutral, tr("The link is copied. Open it in a browser of this computer."));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit kept(m_account); });
    connect(m_message, &profile::DialogMessages::named, this, [this](facebook::Trouble trouble) {
        stop();
        emit failed(m_login.errorOf(trouble));
    });
    connect(&m_login, &profile::FacebookLogin::waitingChanged, this, [this](bool waiting) {
        setState(waiting ? State::Waiting : m_kept ? State::Kept : State::Idle);
    });
    connect(&m_login, &profile::FacebookLogin::openOutside, this, &LoginTestCard::openOutside);
    connect(&m_login, &profile::FacebookLogin::dialogClosed, this, [this] { m_services.web->open(m_console); });
    connect(&m_login, &profile::FacebookLogin::granted, this, &LoginTestCard::granted);
    connect(&m_login, &profile::FacebookLogin::failed, this, &LoginTestCard::failed);
    if (m_services.web) {
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, [this] { setState(m_kept ? State::Kept : State::Idle); });
    }
    setState(State::Idle);
}

void LoginTestCard::setSubject(const setup::Site &site, AppMode mode, const QUrl &console)
{
    m_site = site;
    m_mode = mode;
    m_console = console;
}

void LoginTestCard::stop()
{
    m_login.stop();
    setState(m_kept ? State::Kept : State::Idle);
}

bool LoginTestCard::stopWaiting()
{
    if (!m_login.isWaiting())
        return false;
    stop();
    m_test->setFocus();
    return true;
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
        if (m_login.isEmbedded())
            m_line->setState(Tone::Neutral, tr("Not tested yet. The dialog opens beside these instructions."));
        else if (m_mode != AppMode::Live)
            m_line->setState(Tone::Neutral,
                             tr("Not tested yet. The dialog opens in your browser; Facebook allows that while the app is in development."));
        else if (m_services.web)
            m_line->setState(Tone::Attention,
                             tr("Facebook does not allow this in your browser once the app is public: it needs the page beside the "
                                "instructions. Choose that on the page “Log in to Facebook”."));
        else
            m_line->setState(Tone::Attention,
                             tr("Facebook does not allow this in your browser once the app is public, and here no page can be shown "
                                "inside this window. The first user who links an account proves the login."));
        break;
    case State::Waiting:
        m_line->setState(Tone::Neutral,
                         m_login.isEmbedded() ? tr("Waiting for the answer of Facebook's dialog …")
                                              : tr("Waiting for the answer of Facebook's dialog … Nothing opened? Copy the link."));
        break;
    case State::Answered:
        //: %1 is a person, %2 the number by which the app knows them.
        m_line->setState(Tone::Good, tr("This is the account of %1 (%2). The login works.").arg(m_account.name, m_account.personId));
        break;
    case State::Kept:
        //: %1 is a person, %2 the number by which the app knows them.
        m_line->setState(Tone::Good, tr("Tested with the account of %1 (%2).").arg(m_kept->name, m_kept->personId));
        break;
    }
    const bool possible = m_login.isEmbedded() || m_mode != AppMode::Live;
    m_test->setVisible(state == State::Idle || state == State::Kept);
    m_test->setEnabled(possible);
    m_stop->setVisible(state == State::Waiting);
    m_copy->setVisible(state == State::Waiting && !m_login.isEmbedded());
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
    m_login.start(m_site, somebodyElse);
    if (m_login.isWaiting())
        m_stop->setFocus(Qt::OtherFocusReason);
}

} // namespace crmlink::pages
