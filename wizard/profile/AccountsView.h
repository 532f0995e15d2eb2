#pragma once

#include "profile/AccountListModel.h"
#include "setup/AccountWishes.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::profile
{

/// The list of linked accounts: a search that the CRM answers, whose accounts, the rows, and in their place words that
/// explain why there are none.
class AccountsView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsView(QWidget *parent = nullptr);

    /// Between the search and the rows.
    void addButtons(QLayout *buttons);

    /// What is listed, from the beginning. @p owner: whose accounts are shown first; unset: everybody's.
    void setSource(std::shared_ptr<crm::CrmGateway> gateway, const QString &appId, AccountListModel::Dates dates, const QDateTime &now,
                   const std::optional<setup::CrmUser> &owner);
    /// Nothing to show: @p why stands in the list's place.
    void setNothing(const QString &why);
    void reload() { search(); }
    /// Lists the accounts that fit @p account's name, whoever's they are, and selects it.
    void lookFor(const setup::Account &account);
    /// The account that @p link made or renewed is the current one when the list was loaded again, whatever was sought before.
    void expect(const setup::AccountLink &link);

    [[nodiscard]] const setup::Account *current() const;
    void setChecked(const setup::Guid &id, const std::optional<setup::TokenDates> &dates, const QString &problem)
    {
        m_model->setChecked(id, dates, problem);
    }
    /// What is typed has been asked for, and the answer is there.
    [[nodiscard]] bool isSettled() const { return !m_soon.isActive() && m_model->isSettled(); }
    void focusRows();
    [[nodiscard]] QWidget *firstInput() const;

signals:
    /// Another account is selected, or something of it became known.
    void currentChanged();
    /// What can be done with the selected account is asked for, there on the screen.
    void menuRequested(const QPoint &at);
    void removeRequested();
    /// The accounts could not be read.
    void failed(const crmlink::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Filter { Own, Shared, All };

    void buildSearch(QVBoxLayout *column);
    void buildTable();
    void search();
    void showState();
    [[nodiscard]] QString wordsForNone() const;
    /// Makes the account current that is expected, else the one that was.
    void select();

    AccountListModel *m_model;
    std::optional<setup::CrmUser> m_owner;
    QString m_nothing;
    setup::Guid m_selected;
    std::optional<setup::AccountLink> m_expected; ///< without its token
    bool m_hasSource = false;

    QVBoxLayout *m_column;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QStackedWidget *m_view;
    QTableView *m_table;
    widgets::Words *m_empty;
    QLabel *m_count;
    QTimer m_soon;
};

} // namespace crmlink::profile
