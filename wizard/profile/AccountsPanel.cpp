#include "profile/AccountsPanel.h"

#include "profile/LinkCard.h"
#include "profile/Obstacles.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::Account;
using setup::AccountWishes;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

constexpr int pause = 250;

void say(QAction *action, const std::optional<Text> &obstacle, bool otherwise)
{
    action->setEnabled(!obstacle && otherwise);
    action->setToolTip(obstacle ? obstacle->toString() : QString());
    action->setStatusTip(action->toolTip());
}

} // namespace

AccountsPanel::AccountsPanel(const AccountServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new AccountListModel(this)), m_pages(new QStackedWidget),
      m_link(new LinkCard(services)), m_search(new QLineEdit), m_filter(new QComboBox), m_add(new QPushButton(tr("&Add account"))),
      //: The menu of what can be done with the selected account; the vendor's manual calls it so.
      m_actions(new QPushButton(tr("A&ctions"))), m_again(new QPushButton(tr("Load a&gain"))), m_menu(new QMenu(this)),
      m_share(new QAction(tr("Make &shared"), this)), m_unshare(new QAction(tr("Make &private"), this)),
      m_relink(new QAction(tr("&Link again …"), this)), m_remove(new QAction(tr("&Remove …"), this)),
      m_check(new QAction(tr("Check &now"), this)), m_view(new QStackedWidget), m_table(new QTableView),
      m_empty(new Words(Words::Role::Body)), m_count(new Words(Words::Role::Caption)), m_result(new StateLine), m_noSharing(new StateLine),
      m_noLink(new StateLine), m_busy(new widgets::BusyLine), m_error(new widgets::ErrorPanel), m_checking(this)
{
    setObjectName(QStringLiteral("accountsPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.5));
    m_pages->addWidget(buildList());
    m_pages->addWidget(m_link);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    column->addWidget(m_error);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AccountsPanel::search);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_filter, &QComboBox::activated, this, &AccountsPanel::search);
    connect(m_add, &QPushButton::clicked, this, [this] { link({}); });
    connect(m_again, &QPushButton::clicked, this, &AccountsPanel::reload);
    connect(m_model, &AccountListModel::stateChanged, this, &AccountsPanel::showState);
    connect(m_model, &AccountListModel::dataChanged, this, &AccountsPanel::showActions);
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_checking.abandon();
        m_busy->stop();
        showActions();
    });
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, &AccountsPanel::guideRequested);
    connect(m_link, &LinkCard::guideRequested, this, &AccountsPanel::guideRequested);
    connect(m_link, &LinkCard::failed, this, &AccountsPanel::showError);
    connect(m_link, &LinkCard::cleared, this, &AccountsPanel::clearError);
    connect(m_link, &LinkCard::closed, this, [this] {
        clearError();
        showList();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_link, &LinkCard::linked, this, [this](const setup::AccountLink &link) { emit wished({.links = {link}}, link.login); });
    showState(); // nothing can be pressed before there is something to do it with
}

AccountsPanel::~AccountsPanel() = default;

QWidget *AccountsPanel::buildList()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.5));
    auto *row = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setPlaceholderText(tr("Search: account, owner, number, App ID"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(250);
    m_search->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("accountFilter"));
    m_filter->setAccessibleName(tr("Which accounts"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(14);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    column->addLayout(row);

    auto *buttons = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_actions->setObjectName(QStringLiteral("accountActions"));
    m_again->setObjectName(QStringLiteral("loadAgain"));
    m_count->setObjectName(QStringLiteral("accountCount"));
    for (QPushButton *button : {m_add, m_actions, m_again})
        button->setAutoDefault(false);
    buildMenu();
    buttons->addWidget(m_add);
    buttons->addWidget(m_actions);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column->addLayout(buttons);

    m_table->setObjectName(QStringLiteral("accountTable"));
    m_table->setAccessibleName(tr("Accounts in external resources"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 2);
    m_table->setIconSize(QSize(1, 1) * (m_table->fontMetrics().height() * 3 / 2));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[section, letters] :
         {std::pair{AccountListModel::Name, 30}, std::pair{AccountListModel::Owner, 20}, std::pair{AccountListModel::App, 20},
          std::pair{AccountListModel::Sharing, 12}, std::pair{AccountListModel::ValidUntil, 14}})
        m_table->setColumnWidth(section, letters * letter);
    m_table->setMinimumHeight(header->sizeHint().height() + m_table->verticalHeader()->defaultSectionSize() * 3);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_actions->isEnabled())
            m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const Account *account = m_model->account(now.row()))
            m_selected = account->id;
        showActions();
    });
    m_empty->setObjectName(QStringLiteral("accountsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setMinimumHeight(m_table->minimumHeight());
    m_view->addWidget(m_table);
    m_view->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    m_result->setObjectName(QStringLiteral("accountResult"));
    m_result->hide();
    column->addWidget(m_result);
    m_noSharing->setObjectName(QStringLiteral("noSharing"));
    m_noSharing->hide();
    column->addWidget(m_noSharing);
    m_noLink->setObjectName(QStringLiteral("noLink"));
    m_noLink->hide();
    column->addWidget(m_noLink);
    return page;
}

void AccountsPanel::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    m_menu->setToolTipsVisible(true);
    for (const auto &[action, name] : {std::pair{m_share, "makeShared"}, std::pair{m_unshare, "makePrivate"}, std::pair{m_relink, "relink"},
                                       std::pair{m_check, "checkNow"}, std::pair{m_remove, "removeAccount"}}) {
        action->setObjectName(QLatin1String(name));
        m_menu->addAction(action);
    }
    m_menu->insertSeparator(m_remove);
    m_actions->setMenu(m_menu);
    const auto act = [this](AccountWishes wishes) {
        if (current())
            wish(std::move(wishes));
    };
    connect(m_share, &QAction::triggered, this, [this, act] { act({.share = {m_selected}}); });
    connect(m_unshare, &QAction::triggered, this, [this, act] { act({.unshare = {m_selected}}); });
    connect(m_remove, &QAction::triggered, this, [this, act] { act({.remove = {m_selected}}); });
    connect(m_relink, &QAction::triggered, this, [this] {
        if (const Account *account = current())
            link(*account);
    });
    connect(m_check, &QAction::triggered, this, &AccountsPanel::checkNow);
}

void AccountsPanel::setSubject(Subject subject)
{
    const bool sameOwner = m_hasSubject && m_subject.owner == subject.owner;
    m_subject = std::move(subject);
    m_hasSubject = true;
    m_nothing.clear();
    if (!sameOwner) {
        m_filter->clear();
        if (m_subject.owner)
            //: Which accounts: those of the user that is acted for.
            m_filter->addItem(tr("Of %1").arg(m_subject.owner->name), static_cast<int>(Filter::Own));
        m_filter->addItem(tr("Shared"), static_cast<int>(Filter::Shared));
        m_filter->addItem(tr("Of everybody"), static_cast<int>(Filter::All));
        m_filter->setCurrentIndex(m_subject.owner ? 0 : m_filter->count() - 1);
    }
    AccountListModel::Dates dates;
    if (m_services.journal) {
        dates.knows = [journal = m_services.journal](const setup::Guid &id) { return journal->accountDates().knows(id); };
        dates.of
            = [journal = m_services.journal](const setup::Guid &id, const Secret &token) { return journal->accountDates().of(id, token); };
    }
    m_model->setSource(m_subject.gateway, m_subject.app.site.facebook.appId, std::move(dates), m_services.now());
    const auto noSharing = whyNotShare();
    m_noSharing->setState(Tone::Attention, noSharing ? noSharing->toString() : QString());
    m_noSharing->setVisible(noSharing.has_value());
    const auto noLink = whyNotLink();
    m_noLink->setState(Tone::Attention, noLink ? noLink->toString() : QString());
    m_noLink->setVisible(noLink.has_value() && !(noSharing && *noLink == *noSharing));
    search();
}

void AccountsPanel::setNothing(const QString &why)
{
    stop();
    m_hasSubject = false;
    m_subject = {};
    m_nothing = why;
    m_noSharing->hide();
    m_noLink->hide();
    m_result->hide();
    m_model->setSource({}, {}, {}, m_services.now());
    showList();
    showState();
}

void AccountsPanel::setLoading()
{
    setNothing(tr("Reading the CRM …"));
}

void AccountsPanel::reload()
{
    if (m_hasSubject)
        m_model->reload();
}

void AccountsPanel::answer(bool taken)
{
    if (!taken)
        return;
    if (isLinking()) {
        showList();
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void AccountsPanel::stop()
{
    m_soon.stop();
    m_checking.abandon();
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
    return isLinking() ? m_link->firstInput() : m_search;
}

void AccountsPanel::search()
{
    if (!m_hasSubject)
        return;
    m_soon.stop();
    setup::AccountQuery query{.search = m_search->text().trimmed()};
    switch (static_cast<Filter>(m_filter->currentData().toInt())) {
    case Filter::Own:
        if (m_subject.owner)
            query.owner = m_subject.owner->id;
        break;
    case Filter::Shared: query.sharedOnly = true; break;
    case Filter::All: break;
    }
    m_model->setQuery(query);
}

void AccountsPanel::showList()
{
    m_link->end();
    if (!isLinking())
        return;
    m_pages->setCurrentIndex(0);
    emit linkingChanged(false);
}

void AccountsPanel::showState()
{
    QString empty = m_nothing;
    QString count;
    if (m_hasSubject) {
        switch (m_model->state()) {
        case AccountListModel::State::Idle: break;
        case AccountListModel::State::Loading:
            if (m_model->rowCount() == 0)
                empty = tr("Reading the accounts …");
            count = tr("Reading …");
            break;
        case AccountListModel::State::Failed:
            if (m_model->rowCount() == 0)
                empty = tr("The accounts could not be read.");
            showError(m_model->error());
            break;
        case AccountListModel::State::Ready:
            if (m_model->rowCount() > 0) {
                count = m_model->total() > AccountListModel::mostRows()
                    //: %1 is how many accounts the list shows at most.
                    ? tr("%n account(s); search to see those beyond the first %1", nullptr, m_model->total())
                          .arg(QLocale().toString(AccountListModel::mostRows()))
                    : tr("%n account(s)", nullptr, m_model->total());
            } else if (!m_model->query().search.isEmpty()) {
                empty
                    = tr("No account fits “%1”. Accounts of other users may: choose them beside the search.").arg(m_model->query().search);
            } else if (m_model->query().sharedOnly) {
                empty = tr("No Facebook account is shared yet. Select an account and choose Make shared from Actions.");
            } else if (!m_model->query().owner.isEmpty()) {
                empty = tr("%1 has linked no Facebook account yet. Add account links one.").arg(m_subject.owner->name);
            } else {
                empty = tr("No user of this CRM has linked a Facebook account yet. Add account links one.");
            }
            break;
        }
    }
    m_empty->setText(empty);
    m_view->setCurrentWidget(empty.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    m_count->setText(count);
    if (m_model->state() == AccountListModel::State::Ready && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        select(m_selected);
    showActions();
}

void AccountsPanel::select(const setup::Guid &id)
{
    const int row = qMax(0, m_model->rowOf(id));
    m_table->setCurrentIndex(m_model->index(row, 0));
}

const Account *AccountsPanel::current() const
{
    return m_model->account(m_table->currentIndex().row());
}

std::optional<Text> AccountsPanel::whyNotShare() const
{
    return noSharing(m_subject.crm);
}

std::optional<Text> AccountsPanel::whyNotLink() const
{
    return m_subject.noLogin ? m_subject.noLogin : noLink(m_subject.crm);
}

void AccountsPanel::showActions()
{
    const Account *account = m_hasSubject ? current() : nullptr;
    const bool free = m_hasSubject && !m_isBusy && !m_checking.isAtWork();
    m_filter->setEnabled(m_hasSubject);
    m_again->setEnabled(free);
    m_add->setEnabled(free && !whyNotLink());
    m_add->setToolTip(m_hasSubject && whyNotLink() ? whyNotLink()->toString() : QString());
    m_actions->setEnabled(free && account);
    m_table->setEnabled(m_hasSubject);
    if (!account)
        return;
    const auto noShare = whyNotShare();
    say(m_share, noShare, !account->isPublic);
    say(m_unshare, noShare, account->isPublic);
    say(m_relink, whyNotLink(), true);
    // Removing a shared account takes it from everybody: that asks for the same permission.
    say(m_remove, account->isPublic && noShare ? noShare : noRemoval(m_subject.crm), true);
    std::optional<Text> noCheck;
    if (m_subject.gateway && !m_subject.gateway->handsOutTokens())
        noCheck = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's web service tells no tokens: only its own server can try the account."));
    else if (!m_services.accounts || m_subject.app.appSecret.isEmpty())
        noCheck = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook can be asked only with the App Secret."));
    say(m_check, noCheck, true);
}

bool AccountsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
        if (enter)
            search();
        else if (m_view->currentWidget() == m_table)
            m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && m_actions->isEnabled()) {
        if (enter || key->key() == Qt::Key_Menu) {
            m_menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).center()));
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            m_remove->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
                              .mayChoosePlace = m_subject.mayChoosePlace,
                              .keptInDraft = m_subject.keptInDraft};
    if (again) // of the row's owner, whoever acts
        subject.owner = setup::CrmUser{.id = again->ownerId, .name = again->ownerName};
    if (const auto narrow = narrowTokens(m_subject.crm))
        subject.caution = narrow->toString();
    m_pages->setCurrentWidget(m_link);
    m_link->begin(std::move(subject));
    emit linkingChanged(true);
    m_link->firstInput()->setFocus(Qt::OtherFocusReason);
}

void AccountsPanel::wish(AccountWishes wishes)
{
    clearError();
    m_result->hide();
    const Account *account = current();
    emit wished(wishes, account ? account->login : QString());
}

void AccountsPanel::checkNow()
{
    const Account *chosen = current();
    if (!chosen)
        return;
    clearError();
    m_result->hide();
    m_busy->start(tr("Asking Facebook about %1 …").arg(chosen->login));
    const auto over = [this](const Error &error) {
        m_busy->stop();
        showActions();
        if (error.kind != ErrorKind::Cancelled)
            showError(error);
    };
    m_checking.run([&](std::stop_token stop) { return m_subject.gateway->token(chosen->id, std::move(stop)); },
                   [this, over, account = *chosen](const Result<Secret> &token) {
                       if (!token) {
                           over(token.error());
                           if (token.error().kind == ErrorKind::NotFound)
                               reload();
                           return;
                       }
                       const auto asked = m_services.accounts;
                       m_checking.run([&](std::stop_token stop) { return asked->inspect(m_subject.app, *token, std::move(stop)); },
                                      [this, over, account, asked, token = *token](const Result<facebook::TokenInfo> &info) {
                                          if (!info) {
                                              over(info.error());
                                              return;
                                          }
                                          m_busy->stop();
                                          checked(account, token, *info);
                                      });
                   });
    showActions();
}

void AccountsPanel::checked(const Account &account, const Secret &token, const facebook::TokenInfo &info)
{
    const setup::TokenDates dates{info.expiresAt, info.dataAccessExpiresAt};
    if (info.valid) {
        m_model->setChecked(account.id, dates, {});
        const QDateTime end = dates.end();
        m_result->setState(Tone::Good,
                           end.isValid()
                               //: %1 is an account, %2 a date.
                               ? tr("%1 works, until %2. Facebook prolongs no login: link the account again before then.")
                                     .arg(account.login, QLocale().toString(end.toLocalTime().date(), QLocale::LongFormat))
                               : tr("%1 works. Facebook names no end.").arg(account.login));
        m_result->show();
        // A convenience: that it could not be kept takes nothing from the answer.
        if (m_services.journal) {
            if (const auto kept = m_services.journal->accountDates().keep(account.id, token, dates); !kept)
                showError(kept.error());
        }
    } else {
        const QString why = info.problem ? info.problem->what.toString() : tr("Facebook no longer accepts it.");
        m_model->setChecked(account.id, dates, why);
        m_result->setState(Tone::Bad, tr("%1 does not work: %2 Choose Link again from Actions.").arg(account.login, why));
        m_result->show();
    }
    showActions();
}

} // namespace crmlink::profile
