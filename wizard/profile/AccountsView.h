#pragma once

#include "profile/AccountListModel.h"

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
    void reload() { m_model->reload(); }
    /// Lists the accounts that fit @p account's name, whoever's they are, and selects it.
    void lookFor(const setup::Account &account);

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
    void select(const setup::Guid &id);

    AccountListModel *m_model;
    std::optional<setup::CrmUser> m_owner;
    QString m_nothing;
    setup::Guid m_selected;
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
