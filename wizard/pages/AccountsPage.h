#pragma once

#include "pages/WizardPage.h"
#include "setup/AccountWishes.h"
#include "setup/CrmSnapshot.h"

class QVBoxLayout;

namespace crmlink::profile
{
class AccountsPanel;
} // namespace crmlink::profile

namespace crmlink::widgets
{
class Card;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Link accounts now or leave it for later, and choose which ones all users share. Nothing is written: what is wished goes
/// into the draft and, with the keys, into the one plan of the Write page. Tokens live in the draft, in memory only.
class AccountsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit AccountsPage(SetupWizard &wizard);

    /// When the page is entered, this account is selected and ready to be linked again.
    void linkAgain(const setup::Guid &account) { m_again = account; }
    [[nodiscard]] QString unkept() const override;
    void dropUnkept() override;
    [[nodiscard]] bool stopWork() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void entered() override;
    void left() override;
    void failed(const Error &error) override;

private:
    void read();
    void adopt(const setup::CrmSnapshot &crm);
    /// Tries the plan with @p wishes before they are taken: what the CRM would refuse is said here, not on the last page.
    void take(const setup::AccountWishes &wishes);
    void showPending();
    void addPending(const QString &id, const QString &text, bool canShare, bool shared);
    void takeOut(const QString &id);
    void dropPending(const QString &id);
    [[nodiscard]] QString nameOf(const QString &wanted) const;

    widgets::StateLine *m_tested;
    widgets::StateLine *m_permission;
    QVBoxLayout *m_repeat;
    widgets::Card *m_pendingCard;
    QVBoxLayout *m_pending;
    profile::AccountsPanel *m_panel;
    setup::CrmSnapshot m_crm;
    setup::Guid m_again;
    bool m_hasRead = false;
};

} // namespace crmlink::pages
