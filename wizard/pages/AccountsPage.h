#pragma once

#include "pages/WizardPage.h"
#include "setup/CrmSnapshot.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class Card;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Linking is left for later; which of the accounts that the CRM has are to be shared with all users.
class AccountsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit AccountsPage(SetupWizard &wizard);

protected:
    void entered() override;

private:
    void look(const QString &login);
    void show();
    void choose(const setup::Account &account, bool share);
    [[nodiscard]] bool isChosen(const setup::Account &account) const;

    widgets::StateLine *m_tested;
    widgets::StateLine *m_permission;
    QLineEdit *m_login;
    QPushButton *m_add;
    QVBoxLayout *m_list;
    widgets::Card *m_share;
    std::vector<setup::Account> m_accounts;
    bool m_mayShare = false;
};

} // namespace crmlink::pages
