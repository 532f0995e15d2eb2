#pragma once

#include "profile/Task.h"
#include "setup/AccountList.h"
#include "setup/TokenDates.h"

#include "crm/CrmGateway.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace crmlink::profile
{

/// Linked accounts as the CRM finds them, page by page as the view comes to their end. Keeps at most mostRows(): who has
/// more searches, and memory does not grow with the CRM.
class AccountListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Owner, App, Sharing, ValidUntil, Problem, ColumnCount };
    enum class State { Idle, Loading, Ready, Failed };
    /// Whether something may be known of an account's dates, and what it is for this token.
    struct Dates {
        std::function<bool(const setup::Guid &)> knows;
        std::function<std::optional<setup::TokenDates>(const setup::Guid &, const Secret &)> of;
    };

    explicit AccountListModel(QObject *parent = nullptr);
    ~AccountListModel() override;

    [[nodiscard]] static int mostRows() { return 2000; }
    /// What the column Sharing says.
    [[nodiscard]] static QString sharingWord(bool isPublic);
    /// What the column ValidUntil says.
    [[nodiscard]] static QString dateInWords(QDate date);

    /// Everything below is forgotten. @p appId: today's app; accounts of another one have to be linked again.
    void setSource(std::shared_ptr<crm::CrmGateway> gateway, const QString &appId, Dates dates, QDateTime now);
    /// Starts over; rows in sight stay until the answer is there, and older answers no longer count.
    void setQuery(const setup::AccountQuery &query);
    void reload();

    [[nodiscard]] State state() const { return m_state; }
    /// No answer is awaited, of rows or of their dates.
    [[nodiscard]] bool isSettled() const { return !m_loading.isAtWork() && !m_asking.isAtWork(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// How many the query finds.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const setup::AccountQuery &query() const { return m_query; }
    [[nodiscard]] const setup::Account *account(int row) const;
    [[nodiscard]] int rowOf(const setup::Guid &id) const;
    /// What a check has just found; @p problem empty: none.
    /// Dates that were not told stay as they are known.
    void setChecked(const setup::Guid &id, const std::optional<setup::TokenDates> &dates, const QString &problem);
    /// The last thing known to be wrong with it; empty: nothing.
    [[nodiscard]] QString problem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    struct Row {
        setup::Account account;
        std::optional<setup::TokenDates> dates;
        std::optional<QString> problem; ///< as a check told; unset: not checked
    };
    void load(const std::optional<setup::AccountPlace> &after);
    void adopt(setup::AccountPage page, bool first);
    void nextDates();
    void setState(State state);
    [[nodiscard]] QString shown(const Row &row, int column) const;
    [[nodiscard]] QString problemOf(const Row &row) const;

    std::shared_ptr<crm::CrmGateway> m_gateway;
    QString m_appId;
    Dates m_dates;
    QDateTime m_now;
    setup::AccountQuery m_query;
    std::vector<Row> m_rows;
    std::optional<setup::AccountPlace> m_next;
    int m_total = 0;
    State m_state = State::Idle;
    Error m_error;
    std::deque<setup::Guid> m_datesWanted;
    Task m_loading;
    Task m_asking;
};

} // namespace crmlink::profile
