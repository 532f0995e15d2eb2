#include "profile/LinkCard.h"

#include "browser/WebSide.h"
#include "profile/DialogMessages.h"
#include "profile/OwnersMessage.h"
#include "profile/UserPicker.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ColumnScroll.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::profile
{

using setup::AppMode;
using setup::CrmUser;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QPushButton *named(QPushButton *button, const char *name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

LinkCard::LinkCard(const AccountServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_login(services.web), m_proving(this), m_looking(this),
      m_splitter(new QSplitter(Qt::Horizontal)), m_heading(new Words(Words::Role::Subheading)),
      m_ownerLabel(new QLabel(tr("&For the CRM user:"))), m_owner(new UserPicker), m_consent(new Words(Words::Role::Body)),
      m_caution(new StateLine), m_present(new StateLine), m_line(new StateLine),
      m_start(named(new QPushButton(tr("&Log in to Facebook")), "startLogin")),
      m_stop(named(new QPushButton(tr("&Stop waiting")), "stopLink")), m_keep(named(new QPushButton, "keepLink")),
      m_other(named(new QPushButton(tr("Log in as somebody &else")), "otherLink")),
      m_openAgain(named(new QPushButton(tr("&Open the page again")), "openLoginAgain")),
      m_copyLink(named(new QPushButton(tr("&Copy link")), "copyLoginLink")), m_message(new DialogMessages),
      m_place(named(new QPushButton, "loginPlace")), m_copyMessage(named(new QPushButton, "copyMessage")),
      m_back(named(new QPushButton(tr("Back to the l&ist")), "backToList")), m_busy(new widgets::BusyLine)
{
    setObjectName(QStringLiteral("linkCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_splitter->setObjectName(QStringLiteral("linkSplitter"));
    m_splitter->setChildrenCollapsible(false);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    const int edge = widgets::spacing(this, 0.2);
    column->setContentsMargins(edge, 0, edge, 0);
    column->setSpacing(widgets::spacing(this, 0.6));
    buildWords(column);
    m_splitter->addWidget(new widgets::ColumnScroll(left));
    outer->addWidget(m_splitter, 1);

    connect(m_owner, &UserPicker::userChanged, this, &LinkCard::setOwner);
    // What went wrong was about another user.
    connect(m_owner, &UserPicker::userChanged, this, &LinkCard::cleared);
    connect(m_owner, &UserPicker::textEdited, this, &LinkCard::cleared);
    connect(m_owner, &UserPicker::failed, this, &LinkCard::failed);
    connect(m_owner, &UserPicker::entered, this, [this] {
        for (QPushButton *main : {m_start, m_keep}) {
            if (main->isVisible() && main->isEnabled()) {
                main->click();
                return;
            }
        }
    });
    connect(m_start, &QPushButton::clicked, this, [this] { login(false); });
    connect(m_other, &QPushButton::clicked, this, [this] { login(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_login.stop();
        focusMainAction();
    });
    connect(m_keep, &QPushButton::clicked, this, &LinkCard::keep);
    connect(m_back, &QPushButton::clicked, this, &LinkCard::closed);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { openOutside(m_login.dialog()); });
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_login.dialog().toString(QUrl::FullyEncoded)); });
    connect(m_copyMessage, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(ownersMessage(m_subject.app.site, m_subject.owner ? m_subject.owner->name : QString(),
                                                            m_subject.again ? m_subject.again->login : QString()));
        m_copyMessage->setText(tr("Copied: send it"));
    });
    connect(m_message, &DialogMessages::named, this, [this](facebook::Trouble trouble) {
        m_login.stop();
        emit failed(m_login.errorOf(trouble));
    });
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_proving.abandon();
        m_busy->stop();
        setIdle();
    });
    connect(&m_login, &FacebookLogin::waitingChanged, this, [this](bool waiting) {
        if (waiting)
            setState(State::Waiting);
        else
            setIdle();
    });
    connect(&m_login, &FacebookLogin::openOutside, this, &LinkCard::openOutside);
    connect(&m_login, &FacebookLogin::granted, this, &LinkCard::prove);
    connect(&m_login, &FacebookLogin::failed, this, &LinkCard::failed);
    if (m_services.web) {
        connect(m_place, &QPushButton::clicked, this, [this] {
            m_services.web->setWanted(!m_services.web->isWanted());
            if (!m_place->isVisibleTo(this))
                firstInput()->setFocus(Qt::OtherFocusReason);
        });
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, &LinkCard::followPlace);
    }
}

LinkCard::~LinkCard() = default;

void LinkCard::buildWords(QVBoxLayout *column)
{
    m_heading->setObjectName(QStringLiteral("linkHeading"));
    m_consent->setObjectName(QStringLiteral("linkConsent"));
    m_caution->setObjectName(QStringLiteral("linkCaution"));
    m_line->setObjectName(QStringLiteral("linkLine"));
    m_present->setObjectName(QStringLiteral("linkPresent"));
    m_present->hide();
    m_line->setLive();
    m_owner->setObjectName(QStringLiteral("linkOwner"));
    m_ownerLabel->setBuddy(m_owner);
    column->addWidget(m_heading);
    column->addWidget(m_ownerLabel);
    column->addWidget(m_owner);
    column->addWidget(m_consent);
    column->addWidget(m_caution);
    column->addWidget(m_present);
    column->addWidget(m_line);
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_start, 0, 0);
    buttons->addWidget(m_stop, 0, 0);
    buttons->addWidget(m_keep, 0, 0);
    buttons->addWidget(m_other, 1, 0);
    buttons->addWidget(m_openAgain, 1, 0);
    buttons->addWidget(m_copyLink, 2, 0);
    buttons->setColumnStretch(1, 1);
    column->addLayout(buttons);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *foot = new QGridLayout;
    foot->addWidget(m_place, 0, 0);
    foot->addWidget(m_copyMessage, 1, 0);
    foot->addWidget(m_back, 2, 0);
    foot->setColumnStretch(1, 1);
    column->addLayout(foot);
    widgets::markAsMainAction(m_start);
    widgets::markAsMainAction(m_keep);
}

void LinkCard::begin(Subject subject)
{
    end();
    m_subject = std::move(subject);
    const bool asksOwner = !m_subject.owner;
    m_owner->clearUser();
    m_owner->setGateway(m_subject.gateway);
    m_ownerLabel->setVisible(asksOwner);
    m_owner->setVisible(asksOwner);
    if (m_subject.endsSoon) {
        m_subject.caution.prepend(tr("Linked again by the CRM's web service, an account works for an hour or two only: the CRM does not "
                                     "have Facebook prolong it then. Removed and added anew, it works for about 60 days.")
                                  + u' ');
    }
    m_caution->setState(Tone::Attention, m_subject.caution.trimmed());
    m_caution->setVisible(!m_subject.caution.isEmpty());
    setOwner(m_subject.owner);
    followPlace();
    setState(State::Ready);
}

void LinkCard::end()
{
    m_account.reset(); // the token goes with it
    m_state = State::Ready;
    m_login.stop();
    m_proving.abandon();
    m_looking.abandon();
    m_busy->stop();
}

QString LinkCard::unkept() const
{
    return m_account ? m_account->person.name : QString();
}

QWidget *LinkCard::firstInput() const
{
    if (m_owner->isVisibleTo(this))
        return m_owner;
    return m_start->isEnabled() || !m_place->isVisibleTo(this) ? m_start : m_place;
}

// For a window without a default button. Any other button is left with Space alone, and what keeps an account too.
void LinkCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focus = focusWidget();
    if (!enter || !m_start->isVisible() || !m_start->isEnabled() || (focus != m_start && qobject_cast<QAbstractButton *>(focus))) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    m_start->click();
}

void LinkCard::setOwner(const std::optional<CrmUser> &owner)
{
    m_subject.owner = owner;
    const QString name = owner ? owner->name : QString();
    if (m_subject.again)
        //: %1 is a Facebook account, %2 a CRM user.
        m_heading->setText(tr("Link %1 of %2 again").arg(m_subject.again->login, name));
    else
        m_heading->setText(owner ? tr("Link a Facebook account for %1").arg(name) : tr("Link a Facebook account"));
    m_consent->setText(
        (m_subject.endsSoon
             ? tr("The CRM will keep the account's name, its number and an access token. Whoever administers the CRM or its database can "
                  "read them. CrmLink asks for public_profile only and keeps no token.")
             : tr("The CRM will keep the account's name, its number and an access token that works for about 60 days. Whoever administers "
                  "the CRM or its database can read them. CrmLink asks for public_profile only and keeps no token."))
        + u' '
        + (m_subject.keptInDraft ? tr("Nothing is written before the page “Write to the CRM”.")
                                 : tr("You see whose account it is before anything is kept.")));
    m_copyMessage->setVisible(owner && !m_subject.ownerIsHere);
    //: %1 is the owner of an account who is not at this desk.
    m_copyMessage->setText(tr("Copy a &message for %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_copyMessage->setToolTip(tr("What to do, to be sent to whoever is not at this desk. No secrets."));
    setState(m_state);
    lookForPresent();
}

void LinkCard::lookForPresent()
{
    m_looking.abandon();
    m_present->hide();
    if (!m_subject.owner || m_subject.again || !m_subject.gateway)
        return;
    const auto gateway = m_subject.gateway;
    m_looking.run([&](std::stop_token stop) { return gateway->accounts({.owner = m_subject.owner->id}, std::move(stop)); },
                  [this, gateway](const Result<setup::AccountPage> &page) {
                      if (!page) // the plan asks again
                          return;
                      const auto present = std::ranges::find(page->accounts, false, &setup::Account::isPublic);
                      if (present == page->accounts.end())
                          return;
                      //: %1 is a CRM user, %2 a Facebook account.
                      m_present->say(
                          Tone::Attention,
                          tr("%1 has a linked account already: %2. Logging in as %2 links it again; for another account, remove that one "
                             "first.")
                              .arg(m_subject.owner->name, present->login));
                  });
}

void LinkCard::followPlace()
{
    const bool inside = m_login.isEmbedded();
    m_place->setText(inside ? tr("Use my own b&rowser instead") : tr("Log in inside this &window instead"));
    if (inside == !m_web.isNull())
        return;
    if (inside) {
        m_web = new browser::WebSide(*m_services.web, m_services.openUrl);
        connect(m_web, &browser::WebSide::guideRequested, this, &LinkCard::guideRequested);
        m_web->hide();
        m_splitter->addWidget(m_web);
        m_splitter->setStretchFactor(0, 2);
        m_splitter->setStretchFactor(1, 3);
        // Two to three, whatever either side would like to have.
        m_splitter->setSizes({2000, 3000});
    } else {
        browser::WebSide *old = m_web;
        m_web = nullptr;
        delete old;
    }
    setState(m_state);
}

bool LinkCard::isSomebodyElse() const
{
    if (!m_subject.again || !m_account)
        return false;
    if (m_account->person.id == m_subject.again->socialId)
        return false;
    // Another app knows the same person by another number; the name is all there is to compare.
    return m_subject.again->appId == m_subject.app.site.facebook.appId || m_account->person.name != m_subject.again->login;
}

QString LinkCard::wordsOnOwnBrowser() const
{
    if (m_subject.appMode == AppMode::Live) {
        return m_services.web
            ? tr("The app is live, and Facebook allows a login in your own browser only in development mode. Log in inside this window.")
            : tr("The app is live, and Facebook allows a login in your own browser only in development mode; this window can show no "
                 "pages. Link the account in the CRM itself, or switch the app back to development for the moment and take the tick off "
                 "on the page “Who may log in”.");
    }
    if (m_subject.appMode == AppMode::Development)
        return tr("Facebook's page opens in your browser. Facebook allows that only while the app is in development mode.");
    if (m_services.web) {
        return tr("Facebook's page opens in your browser. Facebook allows that only while the app is in development mode: once it is "
                  "live, log in inside this window instead.");
    }
    return tr("Facebook's page opens in your browser. Facebook allows that only while the app is in development mode: once it is live, "
              "link the account in the CRM itself, or switch the app back to development for the moment.");
}

void LinkCard::setState(State state)
{
    m_state = state;
    const bool inside = m_login.isEmbedded();
    const bool noSecret = m_subject.app.appSecret.isEmpty();
    const bool live = m_subject.appMode == AppMode::Live;
    const QString noWeb = m_services.noWeb.isEmpty() ? QString() : u' ' + m_services.noWeb.toString();
    bool possible = m_subject.owner.has_value();
    bool mayKeep = true;
    QString keep = tr("&Link this account");
    switch (state) {
    case State::Ready:
        if (!possible) {
            m_line->setState(Tone::Neutral, tr("Choose for which user of the CRM the account is."));
        } else if (!m_subject.owner->active) {
            possible = false;
            m_line->setState(Tone::Attention, tr("This user is not active in the CRM."));
        } else if (inside) {
            m_line->setState(Tone::Neutral, tr("Facebook's page opens beside these words."));
        } else if (noSecret) {
            possible = false;
            m_line->setState(Tone::Attention,
                             tr("Without the App Secret, the login has to be inside this window. Where there is none, link the account in "
                                "the CRM itself.")
                                 + noWeb);
        } else {
            possible = !live;
            m_line->setState(m_subject.appMode == AppMode::Development ? Tone::Neutral : Tone::Attention, wordsOnOwnBrowser() + noWeb);
        }
        break;
    case State::Waiting:
        m_line->setState(Tone::Neutral,
                         inside ? tr("Waiting for the answer of Facebook's dialog …")
                                : tr("Waiting for the answer of Facebook's dialog … Nothing opened? Copy the link."));
        break;
    case State::Proving: m_line->setState(Tone::Neutral, tr("Facebook said yes.")); break;
    case State::Found: {
        const facebook::Person &person = m_account->person;
        if (!isSomebodyElse()) {
            //: %1 is a person, %2 the number by which the app knows them.
            m_line->setState(Tone::Good, tr("This is the account of %1 (%2).").arg(person.name, person.id));
            if (m_subject.again)
                keep = tr("&Link it again");
        } else if (m_subject.again->isPublic) {
            m_line->setState(Tone::Attention,
                             tr("This is the account of %1 (%2), not of %3. It can become an account of its own; %3 stays as it is.")
                                 .arg(person.name, person.id, m_subject.again->login));
            keep = tr("&Link it as a new account");
        } else {
            mayKeep = false;
            m_line->setState(Tone::Attention,
                             tr("This is the account of %1 (%2), not of %3. The CRM keeps one private account for each user: log in as "
                                "%3, or remove that account first.")
                                 .arg(person.name, person.id, m_subject.again->login));
        }
        break;
    }
    }
    m_owner->setEnabled(state == State::Ready || state == State::Found);
    m_start->setVisible(state == State::Ready);
    m_start->setEnabled(possible);
    m_stop->setVisible(state == State::Waiting);
    m_keep->setText(keep);
    m_keep->setVisible(state == State::Found && mayKeep);
    m_keep->setEnabled(m_subject.owner.has_value());
    m_other->setVisible(state == State::Found);
    m_openAgain->setVisible(state == State::Waiting && !inside);
    m_copyLink->setVisible(state == State::Waiting && !inside);
    m_message->setVisible(state == State::Waiting);
    m_message->setCurrentIndex(0);
    m_place->setEnabled(state == State::Ready);
    m_place->setVisible(m_services.web && !(inside && live)); // nobody is led back to what does not work
    if (m_web) {
        if (state == State::Waiting)
            m_web->setAddress(m_login.dialog());
        m_web->setVisible(state == State::Waiting);
    }
}

void LinkCard::setIdle()
{
    setState(m_account ? State::Found : State::Ready);
}

void LinkCard::login(bool somebodyElse)
{
    emit cleared();
    m_login.start(m_subject.app.site, somebodyElse);
    if (m_login.isWaiting())
        m_stop->setFocus(Qt::OtherFocusReason);
    else
        setIdle();
}

void LinkCard::openOutside(const QUrl &dialog)
{
    if (m_services.openUrl && m_services.openUrl(dialog))
        return;
    emit failed({.kind = ErrorKind::Unexpected,
                 .what = Text(QT_TRANSLATE_NOOP("crmlink", "No browser opened.")),
                 .why = {},
                 .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Press Copy link and open it in a browser of this computer.")),
                 .guide = {},
                 .candidates = {}});
}

void LinkCard::prove(const facebook::LoginGrant &grant, const QString &redirectUri)
{
    emit cleared();
    setState(State::Proving);
    m_busy->start(tr("Asking Facebook whose account it is …"));
    const auto accounts = m_services.accounts;
    m_proving.run(
        [&](std::stop_token stop) {
            return m_subject.app.appSecret.isEmpty() ? accounts->introduce(m_subject.app, grant, std::move(stop))
                                                     : accounts->complete(m_subject.app, grant, redirectUri, std::move(stop));
        },
        [this, accounts](const Result<facebook::ProvenAccount> &account) {
            m_busy->stop();
            if (!account) {
                setIdle();
                if (account.error().kind != ErrorKind::Cancelled)
                    emit failed(account.error());
                return;
            }
            found(*account);
        });
}

void LinkCard::found(facebook::ProvenAccount account)
{
    m_account = std::move(account);
    setState(State::Found);
    focusMainAction();
}

void LinkCard::focusMainAction()
{
    for (QPushButton *main : {m_start, m_keep, m_other}) {
        if (main->isVisibleTo(this)) {
            main->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void LinkCard::keep()
{
    if (!m_account || !m_subject.owner)
        return;
    emit cleared();
    setup::AccountLink link;
    link.ownerId = m_subject.owner->id;
    link.ownerName = m_subject.owner->name;
    link.login = m_account->person.name;
    link.socialId = m_account->person.id;
    link.appId = m_subject.app.site.facebook.appId;
    link.token = m_account->token;
    link.newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_account->info.expiresAt.isValid() || m_account->info.dataAccessExpiresAt.isValid())
        link.dates = setup::TokenDates{m_account->info.expiresAt, m_account->info.dataAccessExpiresAt};
    emit linked(link);
}

} // namespace crmlink::profile
