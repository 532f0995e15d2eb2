#include "profile/AccountListModel.h"

#include "profile/Avatar.h"
#include "widgets/Palette.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace crmlink::profile
{

using setup::Account;

namespace
{

/// From so many days before the end on it is time to link again.
constexpr int soon = 14;

} // namespace

AccountListModel::AccountListModel(QObject *parent) : QAbstractTableModel(parent), m_loading(this), m_asking(this) { }

AccountListModel::~AccountListModel() = default;

void AccountListModel::setSource(std::shared_ptr<crm::CrmGateway> gateway, const QString &appId, Dates dates, QDateTime now)
{
    m_loading.abandon();
    m_asking.abandon();
    beginResetModel();
    m_gateway = std::move(gateway);
    m_appId = appId;
    m_dates = std::move(dates);
    m_now = std::move(now);
    m_rows.clear();
    m_next.reset();
    m_total = 0;
    m_datesWanted.clear();
    endResetModel();
    setState(State::Idle);
}

void AccountListModel::setQuery(const setup::AccountQuery &query)
{
    m_query = query;
    m_query.after.reset();
    load({});
}

void AccountListModel::reload()
{
    load({});
}

void AccountListModel::load(const std::optional<setup::AccountPlace> &after)
{
    if (!m_gateway)
        return;
    m_asking.abandon(); // dates can wait: calls of a gateway are worked off one after another
    setup::AccountQuery query = m_query;
    query.after = after;
    setState(State::Loading);
    m_loading.run([&](std::stop_token stop) { return m_gateway->accounts(query, std::move(stop)); },
                  [this, first = !after](const Result<setup::AccountPage> &page) {
                      if (!page) {
                          m_error = page.error();
                          setState(State::Failed);
                          return;
                      }
                      adopt(*page, first);
                  });
}

void AccountListModel::adopt(setup::AccountPage page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows.clear();
        m_datesWanted.clear();
        m_total = page.total;
    } else if (!page.accounts.empty()) {
        const int from = static_cast<int>(m_rows.size());
        beginInsertRows({}, from, from + static_cast<int>(page.accounts.size()) - 1);
    }
    for (Account &account : page.accounts) {
        if (m_dates.knows && m_gateway->handsOutTokens() && m_dates.knows(account.id))
            m_datesWanted.push_back(account.id);
        // What no column shows only takes room.
        account.networkTypeId.clear();
        account.name.clear();
        m_rows.push_back({.account = std::move(account), .dates = {}, .problem = {}});
    }
    m_next = page.next;
    if (first)
        endResetModel();
    else if (!page.accounts.empty())
        endInsertRows();
    setState(State::Ready);
    nextDates();
}

// One after another: dates are kept for few accounts, those that were linked or checked from this computer.
void AccountListModel::nextDates()
{
    if (m_datesWanted.empty() || m_loading.isAtWork())
        return;
    const setup::Guid id = m_datesWanted.front();
    m_asking.run([&](std::stop_token stop) { return m_gateway->token(id, std::move(stop)); },
                 [this, id](const Result<Secret> &token) {
                     m_datesWanted.pop_front();
                     const int row = rowOf(id);
                     const auto dates = token && row >= 0 ? m_dates.of(id, *token) : std::nullopt;
                     if (dates) {
                         m_rows[static_cast<size_t>(row)].dates = dates;
                         emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
                     }
                     nextDates();
                 });
}

void AccountListModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

const Account *AccountListModel::account(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)].account : nullptr;
}

int AccountListModel::rowOf(const setup::Guid &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.account.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AccountListModel::setChecked(const setup::Guid &id, const std::optional<setup::TokenDates> &dates, const QString &problem)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Row &checked = m_rows[static_cast<size_t>(row)];
    if (dates)
        checked.dates = dates;
    checked.problem = problem;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString AccountListModel::problem(int row) const
{
    return row >= 0 && row < rowCount() ? problemOf(m_rows[static_cast<size_t>(row)]) : QString();
}

QString AccountListModel::problemOf(const Row &row) const
{
    if (row.problem && !row.problem->isEmpty())
        return *row.problem;
    // What was just tried counts for more than what the CRM noted once.
    if (row.account.isExpired && !row.problem)
        return tr("Facebook no longer accepts it: its owner has to log in again.");
    if (!m_appId.isEmpty() && row.account.appId != m_appId)
        return tr("It belongs to another app: link it again.");
    const QDateTime end = row.dates ? row.dates->end() : QDateTime();
    if (!end.isValid())
        return {};
    const qint64 days = m_now.daysTo(end);
    if (end <= m_now)
        return tr("It ended: link it again.");
    if (days <= soon)
        return tr("It ends in %n day(s): link it again.", nullptr, static_cast<int>(qMax<qint64>(days, 1)));
    return {};
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountListModel::sharingWord(bool isPublic)
{
    //: An account that all users of the CRM may use, or only its owner.
    return isPublic ? tr("shared") : tr("private");
}

QString AccountListModel::dateInWords(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString AccountListModel::shown(const Row &row, int column) const
{
    switch (column) {
    case Name: return row.account.login.isEmpty() ? tr("(no name)") : row.account.login;
    case Owner: return row.account.ownerName;
    case App: return row.account.appId;
    case Sharing: return sharingWord(row.account.isPublic);
    case ValidUntil: {
        const QDateTime end = row.dates ? row.dates->end() : QDateTime();
        return end.isValid() ? dateInWords(setup::localDay(end)) : QStringLiteral("–");
    }
    case Problem: return problemOf(row);
    default: return {};
    }
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Name)
            return avatar(row.account.login, row.account.socialId, QFontMetrics(QApplication::font()).height() * 3 / 2,
                          qApp->devicePixelRatio());
        return {};
    case Qt::ForegroundRole: {
        const widgets::Palette colors(QApplication::palette());
        if (index.column() == Problem)
            return colors.ink(row.account.isExpired || (row.problem && !row.problem->isEmpty()) ? widgets::Tone::Bad
                                                                                                : widgets::Tone::Attention);
        if (index.column() == App || (index.column() == ValidUntil && !row.dates))
            return colors.secondaryText();
        return {};
    }
    case Qt::ToolTipRole:
        if (index.column() == ValidUntil && !row.dates)
            return tr("Not known here. “Check now” asks Facebook.");
        return shown(row, index.column());
    case Qt::AccessibleTextRole: {
        QString text = shown(row, index.column());
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
        // A screen reader says the one cell: account, its CRM user, private or shared, a problem. Orca says every cell of a row.
        if (index.column() == Name)
            text = QStringList{text, shown(row, Owner), shown(row, Sharing), problemOf(row)}
                       .filter(QRegularExpression(QStringLiteral(".")))
                       .join(u", ");
#endif
        return text;
    }
    default: return {};
    }
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Account");
    case Owner: return tr("Owner in the CRM");
    case App: return QStringLiteral("App ID");
    case Sharing: return tr("Sharing");
    case ValidUntil: return tr("Valid until");
    case Problem: return tr("Last problem");
    default: return {};
    }
}

bool AccountListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && m_next && rowCount() < mostRows();
}

void AccountListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(m_next);
}

} // namespace crmlink::profile
