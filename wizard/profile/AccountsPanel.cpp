#include "profile/AccountsPanel.h"

#include "profile/AccountsView.h"
#include "profile/DropQuestion.h"
#include "profile/LinkCard.h"
#include "profile/Obstacles.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::Account;
using widgets::StateLine;
using widgets::Tone;

AccountsPanel::AccountsPanel(const AccountServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_view(new AccountsView), m_menu(new AccountActions(this)),
      m_checker(new AccountChecker(services, this)), m_pages(new QStackedWidget), m_link(new LinkCard(services)),
      m_add(new QPushButton(tr("&Add account"))),
      //: The menu of what can be done with the selected account; the vendor's manual calls it so.
      m_actions(new QPushButton(tr("A&ctions"))), m_again(new QPushButton(tr("Load a&gain"))), m_result(new StateLine),
      m_noSharing(new StateLine), m_noLink(new StateLine), m_busy(new widgets::BusyLine), m_error(new widgets::ErrorPanel)
{
    setObjectName(QStringLiteral("accountsPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.5));
    m_view->addButtons(buildButtons());
    auto *page = new QWidget;
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(widgets::spacing(this, 0.5));
    list->addWidget(m_view, 1);
    buildLines(list);
    m_pages->addWidget(page);
    m_pages->addWidget(m_link);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    column->addWidget(m_error);

    connect(m_view, &AccountsView::currentChanged, this, &AccountsPanel::showActions);
    connect(m_view, &AccountsView::failed, this, &AccountsPanel::showError);
    connect(m_view, &AccountsView::menuRequested, this, [this](const QPoint &at) {
        if (m_actions->isEnabled())
            m_menu->menu()->popup(at);
    });
    connect(m_view, &AccountsView::removeRequested, this, [this] {
        if (m_actions->isEnabled())
            m_menu->choose(AccountActions::Action::Remove);
    });
    connect(m_menu, &AccountActions::chosen, this, &AccountsPanel::act);
    connect(m_checker, &AccountChecker::found, this, &AccountsPanel::tell);
    connect(m_checker, &AccountChecker::failed, this, &AccountsPanel::notChecked);
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_checker->stop();
        m_busy->stop();
        showActions();
    });
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, &AccountsPanel::guideRequested);
    followLinkCard();
    showActions(); // nothing can be pressed before there is something to do it with
}

AccountsPanel::~AccountsPanel() = default;

QLayout *AccountsPanel::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_actions->setObjectName(QStringLiteral("accountActions"));
    m_again->setObjectName(QStringLiteral("loadAgain"));
    for (QPushButton *button : {m_add, m_actions, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_actions->setMenu(m_menu->menu());
    connect(m_add, &QPushButton::clicked, this, [this] { link({}); });
    connect(m_again, &QPushButton::clicked, this, &AccountsPanel::reload);
    return buttons;
}

void AccountsPanel::buildLines(QVBoxLayout *column)
{
    m_result->setObjectName(QStringLiteral("accountResult"));
    m_noSharing->setObjectName(QStringLiteral("noSharing"));
    m_noLink->setObjectName(QStringLiteral("noLink"));
    for (StateLine *line : {m_result, m_noSharing, m_noLink}) {
        line->hide();
        column->addWidget(line);
    }
}

void AccountsPanel::followLinkCard()
{
    connect(m_link, &LinkCard::guideRequested, this, &AccountsPanel::guideRequested);
    connect(m_link, &LinkCard::failed, this, &AccountsPanel::showError);
    connect(m_link, &LinkCard::cleared, this, &AccountsPanel::clearError);
    connect(m_link, &LinkCard::closed, this, &AccountsPanel::toList);
    connect(m_link, &LinkCard::linked, this, [this](const setup::AccountLink &link) {
        m_linking = link;
        emit wished({.links = {link}}, link.login);
    });
}

void AccountsPanel::setSubject(Subject subject)
{
    m_subject = std::move(subject);
    m_hasSubject = true;
    m_checker->setSource(m_subject.app, m_subject.gateway);
    const auto noShare = noSharing(m_subject.crm);
    m_noSharing->setState(Tone::Attention, noShare ? noShare->toString() : QString());
    m_noSharing->setVisible(noShare.has_value());
    const auto noLinking = whyNotLink();
    m_noLink->setState(Tone::Attention, noLinking ? noLinking->toString() : QString());
    m_noLink->setVisible(noLinking.has_value() && !(noShare && *noLinking == *noShare));
    AccountListModel::Dates dates;
    if (m_services.journal) {
        dates.knows = [journal = m_services.journal](const setup::Guid &id) { return journal->accountDates().knows(id); };
        dates.of
            = [journal = m_services.journal](const setup::Guid &id, const Secret &token) { return journal->accountDates().of(id, token); };
    }
    m_view->setSource(m_subject.gateway, m_subject.app.site.facebook.appId, std::move(dates), m_services.now(), m_subject.owner);
    if (const auto again = std::exchange(m_subject.again, {})) {
        m_view->lookFor(*again);
        if (!noLinking)
            link(*again);
    }
}

void AccountsPanel::setNothing(const QString &why)
{
    stop();
    m_hasSubject = false;
    m_subject = {};
    m_checker->setSource({}, {});
    for (StateLine *line : {m_result, m_noSharing, m_noLink})
        line->hide();
    m_view->setNothing(why);
}

void AccountsPanel::setLoading()
{
    setNothing(tr("Reading the CRM …"));
}

void AccountsPanel::reload()
{
    if (m_hasSubject)
        m_view->reload();
}

void AccountsPanel::answer(bool taken)
{
    const auto linked = std::exchange(m_linking, {});
    if (!taken || !isLinking())
        return;
    showList();
    if (linked && !m_subject.keptInDraft)
        m_view->expect(*linked);
    m_view->focusRows();
}

void AccountsPanel::stop()
{
    m_checker->stop();
    m_busy->stop();
    showList();
}

void AccountsPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_link->setEnabled(!busy);
    showActions();
}

bool AccountsPanel::isLinking() const
{
    return m_pages->currentWidget() == m_link;
}

bool AccountsPanel::leaveLinking()
{
    if (!isLinking() || m_isBusy)
        return false;
    toList();
    return true;
}

void AccountsPanel::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel) || !leaveLinking())
        QWidget::keyPressEvent(event);
}

bool AccountsPanel::isSettled() const
{
    return m_view->isSettled();
}

QString AccountsPanel::unkept() const
{
    return isLinking() ? m_link->unkept() : QString();
}

void AccountsPanel::showError(const Error &error)
{
    m_error->showError(error);
    m_error->setFocus(Qt::OtherFocusReason);
}

void AccountsPanel::clearError()
{
    m_error->clear();
}

QWidget *AccountsPanel::firstInput() const
{
    return isLinking() ? m_link->firstInput() : m_view->firstInput();
}

void AccountsPanel::showList()
{
    m_link->end();
    if (!isLinking())
        return;
    m_pages->setCurrentIndex(0);
    emit linkingChanged(false);
}

void AccountsPanel::toList()
{
    askBeforeDropping(this, unkept(), [this] {
        clearError();
        showList();
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

std::optional<Text> AccountsPanel::whyNotLink() const
{
    return m_subject.noLogin ? m_subject.noLogin : noLink(m_subject.crm);
}

void AccountsPanel::showActions()
{
    const Account *account = m_hasSubject ? m_view->current() : nullptr;
    const bool free = m_hasSubject && !m_isBusy && !m_checker->isAtWork();
    const auto noLinking = m_hasSubject ? whyNotLink() : std::nullopt;
    // A button that is at rest for a while would hand the focus on, to whatever comes after the list.
    if (!free && m_hasSubject && !isLinking()) {
        for (QPushButton *button : {m_again, m_add, m_actions}) {
            if (focusWidget() != button)
                continue;
            m_focusAfterwards = button;
            m_view->focusRows();
            break;
        }
    }
    m_again->setEnabled(free);
    m_add->setEnabled(free && !noLinking);
    m_add->setToolTip(noLinking ? noLinking->toString() : QString());
    m_actions->setEnabled(free && account);
    if (account)
        m_menu->show(
            *account,
            {.share = noSharing(m_subject.crm), .link = noLinking, .check = m_checker->obstacle(), .remove = noRemoval(m_subject.crm)});
    if (free && m_focusAfterwards) {
        QPushButton *button = std::exchange(m_focusAfterwards, nullptr);
        if (button->isEnabled() && qobject_cast<QAbstractItemView *>(focusWidget()))
            button->setFocus(Qt::OtherFocusReason);
    }
}

void AccountsPanel::act(AccountActions::Action action)
{
    using Action = AccountActions::Action;
    const Account *chosen = m_view->current();
    if (!m_hasSubject || !chosen)
        return;
    const Account account = *chosen;
    clearError();
    m_result->hide();
    switch (action) {
    case Action::Share: emit wished({.share = {account.id}}, account.login); break;
    case Action::Unshare: emit wished({.unshare = {account.id}}, account.login); break;
    case Action::Remove: emit wished({.remove = {account.id}}, account.login); break;
    case Action::LinkAgain: link(account); break;
    case Action::Check: check(account); break;
    }
}

void AccountsPanel::link(const std::optional<Account> &again)
{
    clearError();
    m_result->hide();
    LinkCard::Subject subject{.app = m_subject.app,
                              .gateway = m_subject.gateway,
                              .owner = m_subject.owner,
                              .again = again,
                              .caution = {},
                              .endsSoon = again && keepsShortAccess(m_subject.crm, m_subject.app.appSecret, *again),
                              .ownerIsHere = false,
                              .appMode = m_subject.appMode,
                              .keptInDraft = m_subject.keptInDraft};
    if (again) // of the row's owner, whoever acts
        subject.owner = setup::CrmUser{.id = again->ownerId, .name = again->ownerName};
    subject.ownerIsHere
        = m_subject.crm.byService && m_subject.crm.actingUser && subject.owner && subject.owner->id == m_subject.crm.actingUser->id;
    if (const auto narrow = narrowTokens(m_subject.crm))
        subject.caution = narrow->toString();
    m_pages->setCurrentWidget(m_link);
    m_link->begin(std::move(subject));
    emit linkingChanged(true);
    m_link->firstInput()->setFocus(Qt::OtherFocusReason);
    widgets::announce(m_link, widgets::wordsIn(m_link));
}

void AccountsPanel::check(const Account &account)
{
    m_busy->start(m_subject.gateway->handsOutTokens() ? tr("Asking Facebook about %1 …").arg(account.login)
                                                      : tr("Having the CRM's server try %1 …").arg(account.login));
    m_checker->start(account);
    showActions();
}

void AccountsPanel::tell(const Account &account, const AccountChecker::Finding &finding)
{
    m_busy->stop();
    if (finding.problem)
        m_view->setChecked(account.id, finding.dates, *finding.problem);
    m_result->say(finding.tone, finding.words);
    showActions();
}

void AccountsPanel::notChecked(const Error &error)
{
    m_busy->stop();
    showActions();
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::NotFound)
        reload();
    showError(error);
}

} // namespace crmlink::profile
