#include "profile/AccountsView.h"

#include "widgets/Card.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::Account;
using widgets::Words;

namespace
{

constexpr int pause = 250;

} // namespace

AccountsView::AccountsView(QWidget *parent)
    : QWidget(parent), m_model(new AccountListModel(this)), m_column(new QVBoxLayout(this)), m_search(new QLineEdit),
      m_filter(new QComboBox), m_view(new QStackedWidget), m_table(new widgets::OnlyWithFocus<QTableView>),
      m_empty(new Words(Words::Role::Body)), m_count(new Words(Words::Role::Caption))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(widgets::spacing(this, 0.5));
    buildSearch(m_column);
    buildTable();
    m_count->setObjectName(QStringLiteral("accountCount"));
    m_empty->setObjectName(QStringLiteral("accountsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setMinimumHeight(m_table->minimumHeight());
    m_view->addWidget(m_table);
    m_view->addWidget(m_empty);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_count);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AccountsView::search);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_filter, &QComboBox::activated, this, &AccountsView::search);
    connect(m_model, &AccountListModel::stateChanged, this, &AccountsView::showState);
    connect(m_model, &AccountListModel::dataChanged, this, &AccountsView::currentChanged);
    showState(); // nothing can be typed before there is something to find
}

void AccountsView::buildSearch(QVBoxLayout *column)
{
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
    widgets::speakChoice(m_filter, m_filter->accessibleName());
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    column->addLayout(row);
}

void AccountsView::addButtons(QLayout *buttons)
{
    m_column->insertLayout(1, buttons);
}

void AccountsView::buildTable()
{
    m_table->setObjectName(QStringLiteral("accountTable"));
    m_table->setAccessibleName(tr("Accounts in external resources"));
    widgets::speakCurrent(m_table);
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
    m_table->setIconSize(QSize(1, 1) * m_table->fontMetrics().height() * 1.5);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[section, letters] :
         {std::pair{AccountListModel::Name, 22}, std::pair{AccountListModel::Owner, 16}, std::pair{AccountListModel::App, 17},
          std::pair{AccountListModel::Sharing, 9}, std::pair{AccountListModel::ValidUntil, 11}, std::pair{AccountListModel::Problem, 12}})
        m_table->setColumnWidth(section, qMax(letters * letter, header->sectionSizeHint(section)));
    // An App ID is for comparing: all of its 16 digits. Shared or private is a word in every language, and a date is one that
    // is not cut before its year.
    for (const auto &[section, text] :
         {std::pair{AccountListModel::App, QString(16, u'0')}, std::pair{AccountListModel::Sharing, AccountListModel::sharingWord(true)},
          std::pair{AccountListModel::Sharing, AccountListModel::sharingWord(false)},
          std::pair{AccountListModel::ValidUntil, AccountListModel::dateInWords(QDate(2028, 12, 28))}})
        m_table->setColumnWidth(section, qMax(m_table->columnWidth(section), m_table->fontMetrics().horizontalAdvance(text) + 2 * letter));
    m_table->setMinimumHeight(header->sizeHint().height() + m_table->verticalHeader()->defaultSectionSize() * 3);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const Account *account = m_model->account(now.row()))
            m_selected = account->id;
        emit currentChanged();
    });
}

void AccountsView::setSource(std::shared_ptr<crm::CrmGateway> gateway, const QString &appId, AccountListModel::Dates dates,
                             const QDateTime &now, const std::optional<setup::CrmUser> &owner)
{
    const bool sameOwner = m_hasSource && m_owner == owner;
    m_owner = owner;
    m_hasSource = true;
    m_nothing.clear();
    if (!sameOwner) {
        m_filter->clear();
        if (m_owner)
            //: Which accounts: those of the user that is acted for.
            m_filter->addItem(tr("Of %1").arg(m_owner->name), static_cast<int>(Filter::Own));
        m_filter->addItem(tr("Shared"), static_cast<int>(Filter::Shared));
        m_filter->addItem(tr("Of everybody"), static_cast<int>(Filter::All));
        m_filter->setCurrentIndex(m_owner ? 0 : m_filter->count() - 1);
    }
    // A token that stays on the CRM's server tells no date.
    m_table->setColumnHidden(AccountListModel::ValidUntil, !gateway->handsOutTokens());
    m_model->setSource(std::move(gateway), appId, std::move(dates), now);
    search();
}

void AccountsView::setNothing(const QString &why)
{
    m_soon.stop();
    m_hasSource = false;
    m_owner.reset();
    m_nothing = why;
    m_model->setSource({}, {}, {}, {});
    showState();
}

void AccountsView::lookFor(const Account &account)
{
    m_selected = account.id;
    m_search->setText(account.login);
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(Filter::All)));
    search();
}

void AccountsView::expect(const setup::AccountLink &link)
{
    m_expected = link;
    m_expected->token = {};
    const bool own = m_owner && m_owner->id == link.ownerId;
    m_search->setText(own ? QString() : link.login);
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(own ? Filter::Own : Filter::All)));
}

void AccountsView::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *AccountsView::firstInput() const
{
    return m_search;
}

void AccountsView::search()
{
    if (!m_hasSource)
        return;
    m_soon.stop();
    setup::AccountQuery query{.search = m_search->text().trimmed()};
    switch (static_cast<Filter>(m_filter->currentData().toInt())) {
    case Filter::Own:
        if (m_owner)
            query.owner = m_owner->id;
        break;
    case Filter::Shared: query.sharedOnly = true; break;
    case Filter::All: break;
    }
    m_model->setQuery(query);
}

QString AccountsView::wordsForNone() const
{
    const setup::AccountQuery &query = m_model->query();
    if (!query.search.isEmpty())
        return query.owner.isEmpty() && !query.sharedOnly
            ? tr("No account fits “%1”.").arg(query.search)
            : tr("No account fits “%1”. Accounts of other users may: choose them beside the search.").arg(query.search);
    if (query.sharedOnly)
        return tr("No Facebook account is shared yet. Select an account and choose Make shared from Actions.");
    if (!query.owner.isEmpty())
        return tr("%1 has linked no Facebook account yet. Add account links one.").arg(m_owner ? m_owner->name : QString());
    return tr("No user of this CRM has linked a Facebook account yet. Add account links one.");
}

void AccountsView::showState()
{
    QString empty = m_nothing;
    QString count;
    const bool hasRows = m_model->rowCount() > 0;
    if (m_hasSource) {
        switch (m_model->state()) {
        case AccountListModel::State::Idle: break;
        case AccountListModel::State::Loading:
            if (!hasRows)
                empty = tr("Reading the accounts …");
            count = tr("Reading …");
            break;
        case AccountListModel::State::Failed:
            if (!hasRows)
                empty = tr("The accounts could not be read.");
            emit failed(m_model->error());
            break;
        case AccountListModel::State::Ready:
            if (!hasRows)
                empty = wordsForNone();
            else
                count = m_model->total() > AccountListModel::mostRows()
                    //: %1 is how many accounts the list shows at most.
                    ? tr("%n account(s); search to see those beyond the first %1", nullptr, m_model->total())
                          .arg(QLocale().toString(AccountListModel::mostRows()))
                    : tr("%n account(s)", nullptr, m_model->total());
            break;
        }
    }
    m_empty->setText(empty);
    m_view->setCurrentWidget(empty.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    m_count->setText(count);
    if (m_hasSource && m_model->state() == AccountListModel::State::Ready)
        widgets::announce(this, hasRows ? count : empty);
    m_filter->setEnabled(m_hasSource);
    m_table->setEnabled(m_hasSource);
    if (m_model->state() == AccountListModel::State::Ready && !m_table->currentIndex().isValid() && hasRows)
        select();
    emit currentChanged();
}

void AccountsView::select()
{
    // By whose it is: which row it got is the CRM's own affair.
    for (int row = 0; m_expected && row < m_model->rowCount(); ++row) {
        const Account &account = *m_model->account(row);
        if (account.ownerId == m_expected->ownerId && account.socialId == m_expected->socialId && account.appId == m_expected->appId)
            m_selected = account.id;
    }
    m_expected.reset();
    m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_selected)), 0));
}

const Account *AccountsView::current() const
{
    return m_hasSource ? m_model->account(m_table->currentIndex().row()) : nullptr;
}

bool AccountsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (enter || key->key() == Qt::Key_Down)) {
        if (enter)
            search();
        else if (m_view->currentWidget() == m_table)
            focusRows();
        return true;
    }
    if (watched == m_table && (enter || key->key() == Qt::Key_Menu)) {
        emit menuRequested(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).center()));
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Delete) {
        emit removeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crmlink::profile
